using System.Buffers;

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
        if (meaning.Intent == Intent.ClearYes && question?.Kind is QuestionKind.Join or QuestionKind.Started
            && (Asking.Contains(words[0]) || words.Take(Near).Any(Onward.Contains) || IsForAnother(words)))
            return meaning with { Intent = Intent.LikelyYes, Rule = "yes-and-more" };
        if (meaning.Intent == Intent.No && words.Length > 1 && words.Any(w => Agreeing.Contains(w)) && Unsure(words))
            return meaning with { Intent = Intent.Unclear, Rule = "yes-but-unsure" };
        return meaning;
    }

    /// <summary>
    /// What follows the yes asks or wishes something that has nothing to do with being put in touch: for or about somebody
    /// else, to be left in peace, or whether it must be. "Join" is said to nothing else.
    /// </summary>
    private static bool IsForAnother(ReadOnlySpan<string> words)
    {
        var first = 0;
        while (first < words.Length && EnglishWords.Fillers.Contains(words[first])) first++;
        if (first < words.Length && words[first] is "join" or "joining")
            return false;
        // "Let her text me" is about who is to write; "can I bring my sister" takes her along.
        return (words.ContainsAny(Another) && !words.Contains("me")) || (words.ContainsAny(Relatives) && !words.ContainsAny(Along))
            || words.ContainsAny(NothingToDo) || AsksForADeed(words);
    }

    /// <summary>"Did you feed the cat", "can you come and fix the boiler"; "can you tell me when" asks about this.</summary>
    private static bool AsksForADeed(ReadOnlySpan<string> words)
    {
        for (var you = 1; you < words.Length; you++)
        {
            if (words[you] is not "you")
                continue;
            if (words[you - 1] is "did" or "have" or "are" or "do" or "were")
                return true;
            var verb = you + 1 < words.Length && words[you + 1] is "please" or "also" or "just" ? you + 2 : you + 1;
            if (words[you - 1] is "can" or "could" or "will" or "would" && verb < words.Length && !Telling.Contains(words[verb]))
                return true;
        }

        return false;
    }

    /// <summary>What may be asked of us.</summary>
    public static readonly HashSet<string> Telling = new(
        ["tell", "text", "message", "send", "let", "give", "call", "ring", "phone", "email", "show", "do", "get", "provide", "check", "confirm", "book", "reserve", "remind",
         "explain", "say", "find", "ask", "add", "make", "put", "please", "help", "play", "schedule", "arrange", "set", "share", "buy", "transfer", "include"], StringComparer.Ordinal);

    private static readonly SearchValues<string> Another = SearchValues.Create(["he", "she", "him", "her", "his", "hes", "shes"], StringComparison.Ordinal);

    private static readonly SearchValues<string> Relatives = SearchValues.Create(
        ["mum", "mother", "dad", "father", "nan", "gran", "grandad", "son", "daughter", "husband", "wife", "brother", "sister", "grandson", "granddaughter", "aunt", "uncle",
         "neighbour", "partner", "mam"], StringComparison.Ordinal);

    private static readonly SearchValues<string> Along = SearchValues.Create(["bring", "with", "too", "also"], StringComparison.Ordinal);

    private static readonly SearchValues<string> NothingToDo = SearchValues.Create(
        ["gone", "leave", "left", "peace", "alone", "sleep", "dare", "complain", "complaint", "refund", "rest", "affect", "benefits", "pip", "esa", "compulsory", "mandatory",
         "commit", "why", "whos", "prescription", "boiler", "bin", "bins", "dinner", "lies"], StringComparison.Ordinal);

    private static bool Unsure(string[] words)
    {
        for (var i = 0; i < words.Length; i++)
            if (words[i] is "unsure" || i > 0 && words[i] is "sure" or "certain" && words[i - 1] is "not") return true;
        return false;
    }
}
