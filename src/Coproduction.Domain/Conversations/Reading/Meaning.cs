using System.Collections.Immutable;

namespace Coproduction.Domain;

/// <summary>What a text means, the strongest first: danger and stop come before everything else that it may also say.</summary>
public enum Intent
{
    /// <summary>Not understood. Never a yes; asked once more in other words, then a person reads it.</summary>
    Unclear,

    /// <summary>Yes without doubt, to a live question that can be answered so.</summary>
    ClearYes,

    /// <summary>Probably yes: must be confirmed by a second plain question.</summary>
    LikelyYes,
    No,

    /// <summary>Not now; <see cref="Meaning.Date"/> when one is said.</summary>
    Later,

    /// <summary>Leave me alone, in any wording. Beats every pending question.</summary>
    Stop,

    /// <summary>Leave one scheme (<see cref="Meaning.Scheme"/>), keep the rest.</summary>
    LeaveOne,
    Start,
    Help,
    Privacy,
    RingMe,

    /// <summary>Says that they are younger than <see cref="Meaning.Age"/> or a child.</summary>
    Underage,
    WhoIsThis,

    /// <summary>"Is it really from them?", CHECK.</summary>
    IsItReally,

    /// <summary>"Wrong number", "not someone I know", WRONG.</summary>
    WrongNumber,
    WantsPerson,

    /// <summary>A break; <see cref="Meaning.Date"/> when an end is said.</summary>
    Pause,

    /// <summary>Is back from a break.</summary>
    ComesBack,

    /// <summary>Asks something that only a person can answer.</summary>
    Question,

    /// <summary>MORE: wants to hear more. An answer to <see cref="QuestionKind.HearMore"/> is ClearYes instead.</summary>
    More,

    /// <summary>One of the offered choices, <see cref="Meaning.Choice"/> from 1.</summary>
    Choice,
    Date,
    Amount,

    /// <summary>"invite walkers", "invite walkers for 07…": a connector's word.</summary>
    Invite,
    Idea,
    Contribution,
    MyRecord,
    Erase,
    Correct,
    Thanks,
    Danger,
    Abuse,

    /// <summary>Words without a request: answers to open questions (a name, an area, what draws you to it) are read as this.</summary>
    Chatter,
}

public enum DangerKind { SelfHarm, Violence, AtRisk, Medical }

/// <summary>What a text was read as, what was taken from it, and why.</summary>
public sealed record Meaning(Intent Intent, string Rule)
{
    /// <summary>The text also asks to be left alone: takes effect with a danger.</summary>
    public bool AlsoStop { get; init; }

    /// <summary>Of a stop: it also asks to be forgotten, as "please delete my number" does.</summary>
    public bool AlsoErase { get; init; }

    public DangerKind? Danger { get; init; }

    /// <summary>From 1, only where numbers or days were offered.</summary>
    public int? Choice { get; init; }

    /// <summary>A scheme named in the text.</summary>
    public SchemeId? Scheme { get; init; }

    /// <summary>The day or moment said, resolved in the person's zone; for a week or a vaguer time its first day at 09:00.</summary>
    public DateTimeOffset? Date { get; init; }

    /// <summary>Two readings of an ambiguous date, to be asked back.</summary>
    public ImmutableArray<DateTimeOffset> DateChoices { get; init; } = [];

    public TimeSpan? Amount { get; init; }

    public int? Age { get; init; }

    /// <summary>What follows the word that gave the intent: "walkers" of "invite walkers", the idea of "idea: …".</summary>
    public string? Rest { get; init; }
}

/// <summary>A scheme as a reader knows it: its name and its key ("walkers").</summary>
public sealed record NamedScheme(SchemeId Id, string Name, string Key);

/// <summary>What the reader may know beside the text.</summary>
public sealed record ReadingContext(string Language, DateTimeOffset Now, TimeZoneInfo Zone, ImmutableArray<NamedScheme> Schemes)
{
    /// <summary>Phrases of danger that an organisation adds in its configuration, beside the built-in lists.</summary>
    public ImmutableArray<DangerPhrase> MoreDanger { get; init; } = [];
}

/// <summary>Plain words, found in a text whatever its case and punctuation.</summary>
public sealed record DangerPhrase(DangerKind Kind, string Words);
