namespace Coproduction.Domain;

public enum ParticipationStatus { Exploring, Active, Paused, Left, Completed }

/// <summary>How somebody came: joins are reported by it.</summary>
public enum Route { HandOn, Introduced, Unasked }

/// <summary>The evidence of a clear yes (V2): what was asked, in which wording, what was answered, when and where.</summary>
public sealed record Consent(MessageId Question, string Wording, int WordingVersion, string Language, string QuestionText,
    DateTimeOffset HandedOverAt, string Answer, InputId AnsweredBy, DateTimeOffset AnsweredAt, string Channel, bool Confirmed)
{
    /// <summary>
    /// The same question as it was put before, when it was put in other words: an answer that was on its way while the new
    /// words went out, at <see cref="HandedOverAt"/>, was written to these.
    /// </summary>
    public Asked? Before { get; init; }
}

public enum Motivation { Unknown, Intrinsic, Social, Normative }

public sealed record Participation
{
    public required SchemeId Scheme { get; init; }

    public required ParticipationStatus Status { get; init; }

    public required PersonId Professional { get; init; }

    public PersonId? Connector { get; init; }

    public Route Route { get; init; }

    public required RequestId Place { get; init; }

    public required Consent Joined { get; init; }

    public Consent? Started { get; init; }

    /// <summary>They were asked whether they are one of them now, and said no: only their own JOIN brings the question back (V3).</summary>
    public bool SaidNotStarted { get; init; }

    public Motivation Motivation { get; init; }

    /// <summary>In her own words, as she wrote them.</summary>
    public string? MotivationWords { get; init; }

    public DateTimeOffset? PausedUntil { get; init; }

    public DateTimeOffset At { get; init; }
}

/// <summary>A request for a Hold that the scheme has not answered yet.</summary>
public sealed record PendingHold(RequestId Request, SchemeId Scheme, InvitationId Ask, DateTimeOffset TimesOutAt)
{
    /// <summary>Set when an offered professional cannot and another is looked for.</summary>
    public ReferralId? Referral { get; init; }
}

/// <summary>Capacity promised while a question is open (A2).</summary>
public sealed record Hold(RequestId Request, SchemeId Scheme, PersonId Professional, DateTimeOffset ExpiresAt);
