namespace Coproduction.Domain;

/// <summary>An ask as its connector has it. The outcome is not theirs to see.</summary>
public sealed record Invitation(InvitationId Id, SchemeId Scheme, Route Route, InviteCode? Code, DateTimeOffset At, DateTimeOffset ExpiresAt)
{
    /// <summary>The connector's word that she is happy to be texted: what was asked, what was answered.</summary>
    public Attestation? Attestation { get; init; }
}

public sealed record Attestation(string Wording, int WordingVersion, string Answer, InputId AnsweredBy, DateTimeOffset At);

public enum AskStatus
{
    /// <summary>A code is being checked with its connector.</summary>
    Claiming,

    /// <summary>Waits for its turn in the budget or for a human to end the Talk.</summary>
    Queued,

    /// <summary>A place and a professional are being held.</summary>
    Holding,

    /// <summary>Its question is before the person.</summary>
    Open,

    /// <summary>To be asked once more at <see cref="Ask.LaterAt"/>.</summary>
    Later,

    /// <summary>Nobody answered in time.</summary>
    Lapsed,

    /// <summary>A person reads what was answered.</summary>
    WithPerson,
}

/// <summary>An ask as the person has it, until it is answered for good.</summary>
public sealed record Ask
{
    public required InvitationId Id { get; init; }

    public SchemeId? Scheme { get; init; }

    public PersonId? Connector { get; init; }

    public required Route Route { get; init; }

    public required AskStatus Status { get; init; }

    public required DateTimeOffset At { get; init; }

    public DateTimeOffset? LaterAt { get; init; }

    /// <summary>LATER is granted once.</summary>
    public bool LaterUsed { get; init; }

    /// <summary>It has been counted in the budget.</summary>
    public bool Counted { get; init; }

    public bool Nudged { get; init; }

    /// <summary>The request that it waits for: a code with its connector.</summary>
    public RequestId? Claim { get; init; }

    /// <summary>When a claim or a place in the queue is given up.</summary>
    public DateTimeOffset? EndsAt { get; init; }

    /// <summary>The connector's own words that go with an introduced text.</summary>
    public string? Words { get; init; }

    /// <summary>A first question has been handed over: the next one need not say who we are.</summary>
    public bool Introduced { get; init; }

    /// <summary>The yes that the question to join came from, when it came from one: the same words right after it may be that yes once more.</summary>
    public string? Said { get; init; }
}

/// <summary>"Is it really from them?": asked of the connector, not answered yet.</summary>
public sealed record PendingVouch(RequestId Request, PersonId Connector, DateTimeOffset At);
