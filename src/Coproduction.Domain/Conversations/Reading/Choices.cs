using System.Globalization;

namespace Coproduction.Domain;

/// <summary>A choice among what was offered: its number, or words of one that no other has.</summary>
internal static class Choices
{
    private static readonly HashSet<string> Around =
        ["number", "no", "option", "choice", "the", "please", "one", "i", "want", "pick", "choose", "id", "like", "its", "that", "ill",
         "take", "go", "for", "thanks", "think", "and", "with", "hi", "hello", "ok", "yes", "would", "be", "good", "is", "a", "on", "at", "in", "of", "it"];

    private static readonly string[][] Numbers =
        [["one", "first", "1st"], ["two", "second", "2nd"], ["three", "third", "3rd"], ["four", "fourth", "4th"], ["five", "fifth", "5th"],
         ["six", "sixth", "6th"], ["seven", "seventh", "7th"], ["eight", "eighth", "8th"], ["nine", "ninth", "9th"]];

    public static Meaning? Find(Utterance text, Question? question)
    {
        if (question is null || question.Choices.IsDefaultOrEmpty || text.Words.Length > 10)
            return null;
        return ByNumber(text.Words, question.Choices.Length) ?? ByWords(text.Words, question);
    }

    private static Meaning? ByNumber(string[] words, int count)
    {
        int? chosen = null;
        foreach (var word in words)
        {
            if (NumberOf(word, words.Length) is { } number && (chosen is null || word is not "one"))
            {
                if (chosen is not null && chosen != number && word is not "one" && chosen is not 1)
                    return new(Intent.Unclear, "two-choices");
                chosen = number;
            }
            else if (!Around.Contains(word))
            {
                return null;
            }
        }

        if (chosen is null)
            return null;
        return chosen <= count ? new(Intent.Choice, "choice-by-number") { Choice = chosen } : new(Intent.Unclear, "no-such-choice");
    }

    private static int? NumberOf(string word, int length)
    {
        if (word.Length <= 2 && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0)
            return number;
        for (var index = 0; index < Numbers.Length; index++)
        {
            if (Numbers[index].Contains(word))
                return word is "one" && length > 3 ? null : index + 1;
        }

        return null;
    }

    private static Meaning? ByWords(string[] words, Question question)
    {
        var (best, most, tied) = (-1, 0, false);
        for (var index = 0; index < question.Choices.Length; index++)
        {
            var offered = Utterance.Of(question.Choices[index], EnglishWords.Lexicon).Words;
            var shared = offered.Count(word => !Around.Contains(word) && words.Contains(word));
            tied = shared == most ? tied || shared > 0 : shared <= most && tied;
            if (shared > most)
                (best, most) = (index, shared);
        }

        if (best < 0 || words.AsSpan().ContainsAny("not", "dont", "cant") || words.Contains("never"))
            return null;
        return tied ? new(Intent.Unclear, "two-choices") : new(Intent.Choice, "choice-by-words") { Choice = best + 1 };
    }
}
