using Coproduction.Bot.Channels.Twilio;
using Coproduction.Bot.Storage;
using Coproduction.Domain;
using Microsoft.Extensions.Options;

namespace Coproduction.Bot.Runtime;

/// <summary>Where messages wait: whose pace they keep, and how their words are sealed.</summary>
public sealed class Outbox(Privacy privacy, IOptionsMonitor<TwilioOptions> twilio, IOptionsMonitor<Policy> policy)
{
    /// <summary>The service or number that sends, and the key of its sender grain.</summary>
    public string Sender => SenderOf(twilio.CurrentValue);

    public static string SenderOf(TwilioOptions options) => string.IsNullOrEmpty(options.MessagingServiceSid) ? options.From ?? "" : options.MessagingServiceSid;

    internal byte[] Seal(Message message) => privacy.Seal(Place(message.Id), message.Body);

    internal string Open(MessageId id, byte[] body) => privacy.OpenText(Place(id), body);

    /// <summary>What nobody waits for keeps quiet hours. A zone that this machine does not know is taken for London: better than at night.</summary>
    internal DateTimeOffset NotBefore(Lane lane, string zone, DateTimeOffset now) => lane == Lane.Answer ? now
        : WorkingTime.NextAllowed(now, policy.CurrentValue.QuietHours, TimeZoneInfo.TryFindSystemTimeZoneById(zone, out var own) ? own : TimeZoneInfo.FindSystemTimeZoneById("Europe/London"));

    private static string Place(MessageId id) => $"outbox:{id}";
}

/// <summary>A message of a turn, ready for its row.</summary>
internal sealed class OutgoingMessage(Message message, TurnTools tools, DateTimeOffset now)
{
    private readonly byte[] body = tools.Outbox.Seal(message);
    private readonly int segments = Segments.Of(message.Body).Count;
    private readonly string sender = tools.Outbox.Sender;
    private readonly DateTimeOffset notBefore = tools.Outbox.NotBefore(message.Lane, message.Zone, now);

    public void Insert(Session session)
    {
        // Who is suppressed is decided in the commit that makes the message; the hand-over looks again.
        var silent = message.Purpose == MessagePurpose.Ordinary && session.Count(Sql.IsSuppressed, message.To) > 0;
        session.Execute(Sql.InsertMessage, message.Id, message.To, sender, message.Lane, silent ? OutboxState.Cancelled : OutboxState.Queued,
            message.Purpose, message.Asks, message.ReportFailure, message.Wording, segments, message.Zone, notBefore, message.ExpiresAt, now,
            message.From, message.Referral, body);
    }
}
