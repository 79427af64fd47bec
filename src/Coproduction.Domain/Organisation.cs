namespace Coproduction.Domain;

/// <summary>Who the bot speaks for.</summary>
public sealed record Organisation
{
    public string Name { get; init; } = "This service";

    public string LegalName { get; init; } = "This service";

    public string SignsAs { get; init; } = "This service";

    public string? ContactPhone { get; init; }

    public string? PrivacyUrl { get; init; }

    public string TimeZone { get; init; } = "Europe/London";

    public ImmutableArray<string> Languages { get; init; } = ["en"];

    public WorkingHours WorkingHours { get; init; } = new();

    /// <summary>Who takes a Concern, the first who is there; ids resolved from the import file's keys.</summary>
    public ImmutableArray<PersonId> OnCall { get; init; } = [];
}

public sealed record WorkingHours
{
    public ImmutableArray<DayOfWeek> Days { get; init; } =
        [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday];

    public TimeOnly From { get; init; } = new(9, 0);

    public TimeOnly To { get; init; } = new(17, 0);
}
