using System.Collections.Immutable;

namespace Coproduction.Domain;

public enum QuestionKind
{
    /// <summary>"Want to hear more?": MORE, LATER or NO. The introduced text.</summary>
    HearMore,

    /// <summary>"Shall Priya text you?": JOIN, LATER or NO. A clear yes is consent.</summary>
    Join,

    /// <summary>"Shall we note you as one of the Walkers?": JOIN, NOT YET or NO. A clear yes makes Active.</summary>
    Started,

    /// <summary>"What draws you to it?": any words.</summary>
    Motivation,

    /// <summary>"Text the name of your area."</summary>
    Area,

    /// <summary>To a connector: which scheme, by number.</summary>
    WhichScheme,

    /// <summary>To a connector: her first name.</summary>
    FirstName,

    /// <summary>To a connector: how do you know her?</summary>
    Tie,

    /// <summary>To a connector: has she said that she is happy to be texted? Yes or no.</summary>
    Attestation,

    /// <summary>To a connector: what shall we say to someone who asks if it is really you? Any words.</summary>
    Vouch,

    /// <summary>To a resident who has joined: what shall we call you?</summary>
    OwnName,

    /// <summary>"Do you mean 1 Friday 27 November or 2 Friday 4 December?": which day LATER meant.</summary>
    WhichDate,

    /// <summary>"Shall Tom be beside you from now on?": 1 agree, 2 someone else, 3 wait (R1).</summary>
    HandOver,

    /// <summary>Two humans wrote at the very same moment: whom is this for, by number or name.</summary>
    WhichHuman,
}

/// <summary>
/// The one question a person has before them. It is live from its hand-over to the provider until it is answered,
/// replaced or expired (V2); an answer stored before <see cref="HandedOverAt"/> answers nothing.
/// </summary>
public sealed record Question
{
    public required MessageId Id { get; init; }

    public required QuestionKind Kind { get; init; }

    /// <summary>What is joined, left or asked about.</summary>
    public SchemeId? Scheme { get; init; }

    /// <summary>The words as they were sent: evidence, and what a reader may read the answer by.</summary>
    public string Text { get; init; } = "";

    /// <summary>Key and version of the wording, for the evidence of a consent.</summary>
    public string Wording { get; init; } = "";

    public int WordingVersion { get; init; }

    /// <summary>What was offered by number, in order; empty when nothing was.</summary>
    public ImmutableArray<string> Choices { get; init; } = [];

    /// <summary>The days that <see cref="Choices"/> name, in the same order; empty when none are asked about.</summary>
    public ImmutableArray<DateOnly> Days { get; init; } = [];

    public DateTimeOffset AskedAt { get; init; }

    public DateTimeOffset? HandedOverAt { get; init; }

    public DateTimeOffset ExpiresAt { get; init; }

    /// <summary>How often an unclear answer has led to this question being put again in other words.</summary>
    public int Unclear { get; init; }

    /// <summary>Asked to confirm a likely yes: only a clear yes counts.</summary>
    public bool Confirming { get; init; }

    /// <summary>The ask, referral or vouch that it belongs to.</summary>
    public Guid? About { get; init; }

    /// <summary>The same question as it had been put before it was put in other words.</summary>
    public Asked? Before { get; init; }
}

/// <summary>Words that were put before somebody, and when they were handed over.</summary>
public sealed record Asked(MessageId Question, string Wording, int WordingVersion, string Text, DateTimeOffset HandedOverAt);
