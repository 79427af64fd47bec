namespace Coproduction.Domain;

public enum ReferralStatus { Offered, Accepted, Passed, Declined, Withdrawn, Completed }

/// <summary>A resident who has said yes, on the way to the professional who will stay beside them.</summary>
public sealed record Referral
{
    public required ReferralId Id { get; init; }

    public required SchemeId Scheme { get; init; }

    /// <summary>To whom it is offered, or who accepted it.</summary>
    public required PersonId Professional { get; init; }

    public required ReferralStatus Status { get; init; }

    public PersonId? Connector { get; init; }

    public required DateTimeOffset OfferedAt { get; init; }

    public required DateTimeOffset DueBy { get; init; }

    /// <summary>Who has said that they cannot.</summary>
    public ImmutableArray<PersonId> CannotNow { get; init; } = [];

    public Introduction? Introduction { get; init; }

    /// <summary>Who has its card: staff, and teams' channels. Whatever becomes of it, all of them see it.</summary>
    public ImmutableArray<PersonId> Shown { get; init; } = [];

    /// <summary>What a professional said when they could not, or asked the coordinator.</summary>
    public StaffNote? Note { get; init; }

    public HandOver? HandOver { get; init; }
}

/// <param name="From">The day from which they could.</param>
public sealed record StaffNote(PersonId By, string? Words, DateTimeOffset At, DateOnly? From = null);

/// <summary>R1: offered to the resident and not answered yet.</summary>
public sealed record HandOver(PersonId By, PersonId To, string Words, DateTimeOffset At);

/// <summary>The words with which one person presents another, or themselves.</summary>
public sealed record Introduction(PersonId By, string Words, DateTimeOffset At);

/// <summary>A human holds the conversation with this resident.</summary>
/// <param name="AboutDanger">It began with the answer to a Concern: what they write back is as urgent.</param>
public sealed record Talk(PersonId With, ReferralId? Referral, DateTimeOffset Since, DateTimeOffset LastWordsAt, bool AboutDanger = false);

public enum WaitingKind { Relay, Referral, Ring, Unclear, Area, Question, Help, Concern, Change, Link }

/// <summary>A reply owed to this resident: who owes it, by when, and how far it has been chased (R3).</summary>
public sealed record Waiting
{
    public required Guid Id { get; init; }

    public required WaitingKind Kind { get; init; }

    public required PersonId Owner { get; init; }

    public SchemeId? Scheme { get; init; }

    public ReferralId? Referral { get; init; }

    /// <summary>The texts it is about, oldest first; their words stay in the inbox.</summary>
    public ImmutableArray<InputId> Inputs { get; init; } = [];

    public required DateTimeOffset At { get; init; }

    public required DateTimeOffset DueBy { get; init; }

    /// <summary>0 nobody chased, 1 the owner nudged, 2 the coordinator has it and the resident was told when.</summary>
    public int Chased { get; init; }

    /// <summary>Of a Concern: a safe reply could not be delivered, so they may have heard nothing.</summary>
    public bool ReplyFailed { get; init; }
}
