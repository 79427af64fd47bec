namespace Coproduction.Domain;

/// <summary>Which messages go first. Answers are awaited and go at any hour; the others wait for the end of quiet hours.</summary>
public enum Lane { Answer = 0, Reminder = 1, Invitation = 2 }

public enum MessagePurpose
{
    Ordinary = 0,

    /// <summary>The one confirmation of a STOP: goes although the receiver is suppressed.</summary>
    StopConfirmation = 1,

    /// <summary>The safe reply to danger: goes at once, even to someone suppressed or with unread texts.</summary>
    Safe = 2,
}

/// <summary>Where a person writes from and is answered.</summary>
public enum Channel { Sms = 0, Teams = 1 }

/// <summary>A text to send. Rendered, plain GSM-7 where its language allows.</summary>
public sealed record Message
{
    public required MessageId Id { get; init; }

    public required PersonId To { get; init; }

    public required Lane Lane { get; init; }

    public required string Body { get; init; }

    public required string Wording { get; init; }

    public MessagePurpose Purpose { get; init; }

    public Channel Channel { get; init; }

    /// <summary>Teams: a card stands under the words. It is drawn from the record when it is sent.</summary>
    public CardRef? Card { get; init; }

    /// <summary>Teams: in the thread under this card of the receiver's, not as a message of its own.</summary>
    public CardRef? Under { get; init; }

    /// <summary>It carries the person's question: its hand-over comes back as <see cref="MessageHandedOver"/>.</summary>
    public bool Asks { get; init; }

    /// <summary>A first contact: a failure must come back too.</summary>
    public bool ReportFailure { get; init; }

    /// <summary>IANA zone of the receiver, for quiet hours.</summary>
    public required string Zone { get; init; }

    /// <summary>After this it is no longer wanted.</summary>
    public DateTimeOffset? ExpiresAt { get; init; }

    /// <summary>Who speaks, for the Talk's record; null: the bot.</summary>
    public PersonId? From { get; init; }

    public ReferralId? Referral { get; init; }
}
