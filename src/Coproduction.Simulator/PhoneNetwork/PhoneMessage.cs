namespace Coproduction.Simulator;

public enum Direction
{
    /// <summary>A phone wrote to the organisation.</summary>
    Inbound,

    /// <summary>The bot had it sent.</summary>
    Outbound,

    /// <summary>The network's own words, after a stop word.</summary>
    Network,

    /// <summary>From one person's phone to another's; the organisation never sees it.</summary>
    PersonToPerson,
}

/// <summary>How far the webhook of an inbound text has come.</summary>
public enum WebhookState { None, Pending, Delivered, Failed }

/// <summary>One text as the network knows it at one moment. Times are UTC, numbers E.164, status Twilio's word.</summary>
public sealed record PhoneMessage
{
    public required string Sid { get; init; }

    /// <summary>Place in the network's log, from 0.</summary>
    public int Place { get; init; }

    public required Direction Direction { get; init; }

    /// <summary>The sender; for a messaging service, the number it will choose (see <see cref="FromChosen"/>).</summary>
    public required string From { get; init; }

    public required string To { get; init; }

    public required string Body { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public DateTimeOffset? SentAt { get; init; }

    public required DateTimeOffset UpdatedAt { get; init; }

    public required string Status { get; init; }

    public int Segments { get; init; }

    public int? ErrorCode { get; init; }

    public string? MessagingServiceSid { get; init; }

    public string? StatusCallback { get; init; }

    public IReadOnlyList<string> MediaUrls { get; init; } = [];

    /// <summary>False while a messaging service has not chosen its number: the API then says null.</summary>
    public bool FromChosen { get; init; } = true;

    /// <summary>The handset never gets it.</summary>
    public bool Lost { get; init; }

    public WebhookState Webhook { get; init; }
}

/// <summary>A network's log, oldest first, and the numbers it blocks.</summary>
public sealed record NetworkSnapshot(IReadOnlyList<PhoneMessage> Messages, IReadOnlyList<string> Blocked);

/// <summary>What became of a webhook: tries made, the last HTTP status (null: no answer), whether it was taken.</summary>
public sealed record WebhookResult(int Tries, int? Status, bool Taken);

/// <summary>What a text may have beside its words.</summary>
public sealed record TextOptions
{
    /// <summary>Another number of the organisation's; null: the account's service number.</summary>
    public string? To { get; init; }

    /// <summary>Pictures.</summary>
    public IReadOnlyList<string> MediaUrls { get; init; } = [];

    /// <summary>Parameters Twilio adds without notice.</summary>
    public IReadOnlyDictionary<string, string> Extra { get; init; } = new Dictionary<string, string>();

    /// <summary>The provider's id, to play the same text again; null: a new one.</summary>
    public string? Sid { get; init; }
}
