namespace Coproduction.Domain;

public enum SchemeForm { Individual, Group, Collective }

public enum SchemeMode { CoDelivery, CoDesignAndDelivery }

public enum SchemeStatus { Draft, Open, Closed }

/// <summary>What a coordinator declares of a scheme; the answers that gate A1 asks for are among it.</summary>
public sealed record SchemeDefinition
{
    public string Key { get; init; } = "";

    public string Name { get; init; } = "";

    public SchemeForm Form { get; init; }

    public SchemeMode Mode { get; init; }

    public string Neighbourhood { get; init; } = "";

    public PersonId? Coordinator { get; init; }

    /// <summary>A short phrase after "Tuesday Walkers, …" or "Tuesday Walkers: …", without a full stop.</summary>
    public string Summary { get; init; } = "";

    public string Asks { get; init; } = "";

    public string Where { get; init; } = "";

    public string When { get; init; } = "";

    public string Cost { get; init; } = "";

    public string Access { get; init; } = "";

    public ImmutableArray<PersonId> Professionals { get; init; } = [];

    public double StaffHoursPerWeek { get; init; }

    public string Resources { get; init; } = "";

    /// <summary>Places, in an individual or group scheme; what a collective one expects.</summary>
    public int Capacity { get; init; }

    /// <summary>What taking part is tied to. Anything here keeps the scheme shut (V5).</summary>
    public ImmutableArray<string> Conditions { get; init; } = [];

    public bool Sensitive { get; init; }

    public int MinimumAge { get; init; }

    public double ReplyWithinHours { get; init; } = 48;

    public string Prevents { get; init; } = "";

    public string NewInvestment { get; init; } = "";

    public string WhyRelational { get; init; } = "";

    public string ResidentsDecide { get; init; } = "";

    public string? TeamsChannel { get; init; }
}

/// <summary>A scheme's snapshot. Its roster grows, so it is rows (<see cref="PlaceRow"/>); here are only their totals.</summary>
public sealed record SchemeState
{
    public SchemeId Id { get; init; }

    public SchemeStatus Status { get; init; }

    public SchemeDefinition? Definition { get; init; }

    public int Held { get; init; }

    public int Taken { get; init; }

    /// <summary>When to look for holds that nobody keeps.</summary>
    public DateTimeOffset? SweepAt { get; init; }
}

public enum PlaceStatus { Asking, Held, Taken }

/// <summary>
/// One resident's place in a scheme's roster, from the request for a Hold on. <see cref="Asked"/> lists the professionals
/// asked so far, the current one last.
/// </summary>
public sealed record PlaceRow(RequestId Request, SchemeId Scheme, PersonId Resident, PlaceStatus Status,
    ImmutableArray<PersonId> Asked, DateTimeOffset ExpiresAt)
{
    /// <summary>Professionals who have said that they cannot.</summary>
    public ImmutableArray<PersonId> Except { get; init; } = [];

    public string Language { get; init; } = "en";

    /// <summary>The resident's place is counted by another row that this one is to replace.</summary>
    public bool Replacing { get; init; }
}
