using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Coproduction.Bot.Channels.Twilio;

/// <summary>Twilio's id of a message, either way: <c>SM</c> or <c>MM</c> (with pictures) and 32 hexadecimal digits.</summary>
public readonly record struct MessageSid
{
    private MessageSid(string value) => Value = value;

    public string Value { get; }

    public static bool TryParse([NotNullWhen(true)] string? text, out MessageSid sid)
    {
        var fine = TwilioOptionsValidator.IsSid(text, "SM") || TwilioOptionsValidator.IsSid(text, "MM");
        sid = fine ? new(text!) : default;
        return fine;
    }

    public override string ToString() => Value;
}

/// <summary>What Advanced Opt-Out made of a text; <see cref="None"/> where that is switched off.</summary>
public enum OptOutType { None, Stop, Start, Help }

/// <summary>A text that a person has sent. Prints its sid only: number and words may not reach a log.</summary>
public sealed record InboundMessage
{
    public required MessageSid Sid { get; init; }

    /// <summary>As Twilio wrote it: E.164, a short code, or a sender's name; not yet checked for being a number.</summary>
    public required string From { get; init; }

    public required string To { get; init; }

    /// <summary>With its blanks; empty where only pictures came.</summary>
    public required string Body { get; init; }

    public int Media { get; init; }

    public OptOutType OptOut { get; init; }

    public string? MessagingServiceSid { get; init; }

    public string? AccountSid { get; init; }

    /// <summary>Of one that was found in Twilio's list, to the second; null: it is brought as it is sent.</summary>
    public DateTimeOffset? SentAt { get; init; }

    /// <summary>Total; false where sid, sender or receiver is missing or misshapen. What else is odd reads as absent.</summary>
    public static bool TryParse(TwilioForm form, [NotNullWhen(true)] out InboundMessage? message)
    {
        message = null;
        var (from, to) = (form.Value("From"u8), form.Value("To"u8));
        if (!MessageSid.TryParse(form.Value("MessageSid"u8), out var sid) || string.IsNullOrWhiteSpace(from) || string.IsNullOrWhiteSpace(to))
            return false;
        message = new()
        {
            Sid = sid,
            From = from,
            To = to,
            Body = form.Value("Body"u8) ?? "",
            Media = int.TryParse(form.Value("NumMedia"u8), NumberStyles.None, CultureInfo.InvariantCulture, out var media) ? media : 0,
            OptOut = form.Value("OptOutType"u8)?.ToUpperInvariant() switch
            {
                "STOP" => OptOutType.Stop,
                "START" => OptOutType.Start,
                "HELP" => OptOutType.Help,
                _ => OptOutType.None,
            },
            MessagingServiceSid = form.Value("MessagingServiceSid"u8),
            AccountSid = form.Value("AccountSid"u8),
        };
        return true;
    }

    public override string ToString() => $"inbound {Sid}";
}
