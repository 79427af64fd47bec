namespace Coproduction.Domain;

/// <summary>
/// A last look at what was read, which may only make it less certain: a yes that goes on to arrange something may be meant
/// for somebody else, a no after a yes may be a doubt, and a phone's reaction quotes our own words back.
/// </summary>
internal static class SecondLook
{
    private static readonly string[] Reactions =
        ["Liked ", "Loved ", "Disliked ", "Laughed at ", "Emphasized ", "Emphasised ", "Questioned ", "Reacted ", "Removed a ", "\ud83d\udc4d to ", "\u2764\ufe0f to "];

    /// <summary>Further on it is part of what is wanted.</summary>
    private const int Near = 4;

    /// <summary>"Yes love, see you at 5", "yes that's right": an appointment or an agreement, perhaps with somebody else.</summary>
    private static readonly HashSet<string> Onward = new(["see", "cya", "right"], StringComparer.Ordinal);

    /// <summary>"Can I join with my sister" asks, and does not say.</summary>
    private static readonly HashSet<string> Asking = new(["can", "could", "should", "may", "is", "do"], StringComparer.Ordinal);

    private static readonly HashSet<string> Agreeing = new(["yes", "yeah", "yep", "yh", "ok", "okay", "aye", "sure", "would", "might"], StringComparer.Ordinal);

    /// <summary>iPhones and Androids tell a reaction to a text as a text: <c>Liked "Shall Priya ..."</c>.</summary>
    public static bool IsReaction(string text) =>
        Reactions.Any(r => text.StartsWith(r, StringComparison.Ordinal)) && text.AsSpan().IndexOfAny("\u201c\u201d\"") >= 0 && text.Length > 20;

    public static Meaning Take(Meaning meaning, Question? question, Utterance said)
    {
        var words = said.Words;
        if (meaning.Intent == Intent.ClearYes && question?.Kind is QuestionKind.Join or QuestionKind.Started && (Asking.Contains(words[0]) || words.Take(Near).Any(Onward.Contains)))
            return meaning with { Intent = Intent.LikelyYes, Rule = "yes-and-more" };
        if (meaning.Intent == Intent.No && words.Length > 1 && words.Any(w => Agreeing.Contains(w)) && Unsure(words))
            return meaning with { Intent = Intent.Unclear, Rule = "yes-but-unsure" };
        return meaning;
    }

    private static bool Unsure(string[] words)
    {
        for (var i = 0; i < words.Length; i++)
            if (words[i] is "unsure" || i > 0 && words[i] is "sure" or "certain" && words[i - 1] is "not") return true;
        return false;
    }
}
