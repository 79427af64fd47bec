namespace Coproduction.Domain;

/// <summary>Phrases of danger that an organisation adds to the built-in lists, without a build. A safeguarding lead owns them.</summary>
public sealed record DangerPolicy
{
    public IReadOnlyList<ConfiguredPhrase> Phrases { get; init; } = [];

    /// <summary>Those that are valid: a fault in one of them must not hide the others.</summary>
    public ImmutableArray<DangerPhrase> Read() => Phrases.Count == 0 ? [] : [.. Phrases.Select(p => p.Read()).OfType<DangerPhrase>()];

    public bool Equals(DangerPolicy? other) => other is not null && Phrases.SequenceEqual(other.Phrases);

    public override int GetHashCode() => Phrases.Count;
}

/// <summary>As configuration has it: texts, so that a wrong one can be named instead of failing the whole section.</summary>
public sealed record ConfiguredPhrase
{
    private const int FewestLetters = 3;

    /// <summary>SelfHarm, Violence, AtRisk or Medical.</summary>
    public string Kind { get; init; } = "";

    public string Words { get; init; } = "";

    /// <summary>Null when kind or words cannot be used.</summary>
    public DangerPhrase? Read() => KindOf() is { } kind && HasWords() ? new(kind, Words) : null;

    public DangerKind? KindOf() => Enum.GetValues<DangerKind>().Cast<DangerKind?>()
        .FirstOrDefault(k => string.Equals(k.ToString(), Kind, StringComparison.OrdinalIgnoreCase));

    /// <summary>Signs alone are never found in a text, and a letter or two would be found in nearly every one.</summary>
    public bool HasWords() => Utterance.Of(Words ?? "", EnglishWords.Lexicon).Words.Sum(w => w.Length) >= FewestLetters;
}
