namespace Coproduction.Domain;

/// <summary>Words of danger in a text: recall before precision, figures of speech aside.</summary>
internal static class Dangers
{
    public static DangerKind? Find(Utterance text)
    {
        if (In(text.Words) is { } whole)
            return whole;
        if (text.Sentences.Length > 1)
        {
            foreach (var sentence in text.Sentences)
            {
                if (In(text.Words.AsSpan(sentence)) is { } kind)
                    return kind;
            }
        }

        return null;
    }

    private static DangerKind? In(ReadOnlySpan<string> words) => Among(words) ?? (AsOneDenies(words) is { } plain ? Among(plain) : null);

    /// <summary>"Can't do this no more" says "any more"; null where nobody speaks so.</summary>
    private static string[]? AsOneDenies(ReadOnlySpan<string> words)
    {
        for (var i = 1; i < words.Length - 1; i++)
        {
            if (words[i] is "no" && words[i + 1] is "more" && words[..i].ContainsAny("cant", "dont", "wont"))
                return [.. words[..i], "anymore", .. words[(i + 2)..]];
        }

        return null;
    }

    private static DangerKind? Among(ReadOnlySpan<string> words) => Marks(words).Select(mark => (DangerKind?)KindOf(mark.Cue)).Min();

    /// <summary>A figure of speech hides what it holds, and no more: "he kicked me when the match kicked off" is none.</summary>
    private static IEnumerable<Mark<DangerCue>> Marks(ReadOnlySpan<string> words)
    {
        var marks = English.Dangers.FindAll(words);
        return marks.Where(mark => mark.Cue is not DangerCue.Figure && !marks.Exists(figure => figure.Cue is DangerCue.Figure && figure.Holds(mark)));
    }

    /// <summary>The words that say no danger.</summary>
    public static string[] Without(ReadOnlySpan<string> words)
    {
        var plain = AsOneDenies(words) ?? words.ToArray();
        var marks = Marks(plain).ToList();
        return [.. plain.Where((_, at) => !marks.Exists(mark => mark.From <= at && at < mark.To))];
    }

    private static DangerKind KindOf(DangerCue cue) => cue switch
    {
        DangerCue.SelfHarm => DangerKind.SelfHarm,
        DangerCue.Violence => DangerKind.Violence,
        DangerCue.AtRisk => DangerKind.AtRisk,
        _ => DangerKind.Medical,
    };

    /// <summary>An organisation's own phrases, which count whatever else the text says.</summary>
    public static DangerKind? Configured(Utterance text, ReadingContext context)
    {
        if (context.MoreDanger.IsDefaultOrEmpty)
            return null;
        var joined = $" {string.Join(' ', text.Words)} ";
        foreach (var phrase in context.MoreDanger)
        {
            var words = string.Join(' ', Utterance.Of(phrase.Words, EnglishWords.Lexicon).Words);
            if (words.Length > 0 && joined.Contains($" {words} ", StringComparison.Ordinal))
                return phrase.Kind;
        }

        return null;
    }
}
