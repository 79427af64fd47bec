using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Coproduction.Domain;

namespace Coproduction.Bot.Channels.Twilio;

/// <summary>How far a message has come. Call-backs arrive in any order: <see cref="MessageStatuses.Supersedes"/> decides.</summary>
public enum MessageStatus
{
    /// <summary>One that Twilio has added since: kept, and never moves a message.</summary>
    Unknown,
    Accepted,
    Scheduled,
    Queued,
    Sending,
    Sent,
    Delivered,
    PartiallyDelivered,
    Undelivered,
    Failed,
    Canceled,
    Read,

    /// <summary>Of a message to us.</summary>
    Receiving,
    Received,
}

public static class MessageStatuses
{
    public static MessageStatus Parse(string? text) => text?.ToLowerInvariant() switch
    {
        "accepted" => MessageStatus.Accepted,
        "scheduled" => MessageStatus.Scheduled,
        "queued" => MessageStatus.Queued,
        "sending" => MessageStatus.Sending,
        "sent" => MessageStatus.Sent,
        "delivered" => MessageStatus.Delivered,
        "partially_delivered" => MessageStatus.PartiallyDelivered,
        "undelivered" => MessageStatus.Undelivered,
        "failed" => MessageStatus.Failed,
        "canceled" => MessageStatus.Canceled,
        "read" => MessageStatus.Read,
        "receiving" => MessageStatus.Receiving,
        "received" => MessageStatus.Received,
        _ => MessageStatus.Unknown,
    };

    /// <summary>-1 for what says nothing about a message of ours.</summary>
    public static int Rank(this MessageStatus status) => status switch
    {
        MessageStatus.Accepted or MessageStatus.Scheduled => 0,
        MessageStatus.Queued => 1,
        MessageStatus.Sending => 2,
        MessageStatus.Sent => 3,
        MessageStatus.Delivered or MessageStatus.PartiallyDelivered or MessageStatus.Undelivered or MessageStatus.Failed or MessageStatus.Canceled => 4,
        MessageStatus.Read => 5,
        _ => -1,
    };

    /// <summary>Never down and never sideways: the first of two final reports stands.</summary>
    public static bool Supersedes(this MessageStatus later, MessageStatus earlier) => later.Rank() > earlier.Rank();

    public static bool IsFailure(this MessageStatus status) => status is MessageStatus.Undelivered or MessageStatus.Failed or MessageStatus.Canceled;
}

/// <summary>A status call-back. Also proof that a hand-over with an unknown outcome was accepted, and of its sid.</summary>
public sealed record StatusReport
{
    public required MessageSid Sid { get; init; }

    public required MessageStatus Status { get; init; }

    public int? ErrorCode { get; init; }

    /// <summary>Which outbox row it is about, from the query of the call-back's own address; null where that is absent or odd.</summary>
    public MessageId? Message { get; init; }

    /// <summary>(sid, status) is unique: the same report twice is one.</summary>
    public string Key => $"{Sid}:{Status}";

    /// <summary>What the carrier's error asks for (section 1 of the protocol notes).</summary>
    public DeliveryFault Fault => ErrorCode switch
    {
        null or 0 => DeliveryFault.None,
        30003 => DeliveryFault.RetryOnceLater,
        30001 or 21611 => DeliveryFault.SlowDown,
        21610 => DeliveryFault.OptedOut,
        21211 or 21612 or 21614 or 30005 or 30006 => DeliveryFault.DeadNumber,
        _ => DeliveryFault.DoNotRetry,
    };

    /// <summary>Total; false where the sid is missing or misshapen. A status that Twilio has added since is no fault.</summary>
    /// <param name="form">The signed form.</param>
    /// <param name="message">The query value <c>o</c>.</param>
    /// <param name="report">What was read.</param>
    public static bool TryParse(TwilioForm form, string? message, [NotNullWhen(true)] out StatusReport? report)
    {
        report = null;
        var status = form.Value("MessageStatus"u8) ?? form.Value("SmsStatus"u8);
        if (!MessageSid.TryParse(form.Value("MessageSid"u8), out var sid) || string.IsNullOrEmpty(status))
            return false;
        report = new()
        {
            Sid = sid,
            Status = MessageStatuses.Parse(status),
            ErrorCode = int.TryParse(form.Value("ErrorCode"u8), NumberStyles.None, CultureInfo.InvariantCulture, out var code) ? code : null,
            Message = Guid.TryParseExact(message, "N", out var id) ? new MessageId(id) : null,
        };
        return true;
    }
}

/// <summary>What follows from the error code of a message that Twilio accepted and did not deliver.</summary>
public enum DeliveryFault { None, RetryOnceLater, SlowDown, OptedOut, DeadNumber, DoNotRetry }
