using System.Globalization;

namespace Coproduction.Domain;

/// <summary>An age that a person says of themselves. "I'm 15 minutes away" is none.</summary>
internal static class Ages
{
    private const int Adult = 18;

    private static readonly string[] Words =
        ["five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen"];

    /// <summary>What "I'm 15 …" counts instead of years.</summary>
    private static readonly HashSet<string> Others =
        ["minutes", "hours", "stone", "weeks", "months", "days", "miles", "out", "percent", "away", "late", "steps", "doors", "pm", "am",
         "oclock", "mile", "week", "hour", "day", "down", "up", "in", "th", "th", "kilos", "kg", "foot", "ft", "%", "past", "to", "of", "quid", "pounds"];

    public static Meaning? Underage(Utterance text, bool saysChild)
    {
        var age = In(text.Words);
        if (age < Adult)
            return new(Intent.Underage, "underage") { Age = age };
        return saysChild && age is null ? new(Intent.Underage, "child") : null;
    }

    /// <summary>"I'm 15", "I am only twelve", "15 yrs old", "aged 15".</summary>
    public static int? In(string[] words)
    {
        for (var at = 0; at < words.Length; at++)
        {
            if (Years(words[at]) is not { } years)
                continue;
            var next = at + 1 < words.Length ? words[at + 1] : "";
            var old = next is "years" or "year" or "yrs" or "yr" or "yo" or "yo" && at + 2 < words.Length && words[at + 2] is "old" || next is "yo" or "yrs" or "yearold";
            var self = Speaks(words, at);
            if (self && (old || !Others.Contains(next) && next is not ("years" or "year")) || (old && Alone(words, at)))
                return years;
        }

        return null;
    }

    private static bool Speaks(string[] words, int at)
    {
        for (var back = at - 1; back >= 0 && back >= at - 3; back--)
        {
            if (words[back] is "im" or "aged" or "ima" || (words[back] is "age" && back > 0 && words[back - 1] is "my"))
                return true;
            if (words[back] is not ("only" or "just" or "still" or "a" or "is" or "like" or "actually" or "age" or "about" or "nearly" or "almost"))
                return false;
        }

        return false;
    }

    private static bool Alone(string[] words, int at) => at == 0 || words[at - 1] is "a" or "only" or "just" or "im" or "i";

    private static int? Years(string word)
    {
        var digits = word.EndsWith("yo", StringComparison.Ordinal) ? word[..^2] : word;
        if (digits.Length <= 3 && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return number is >= 4 and <= 120 ? number : null;
        var index = Array.IndexOf(Words, word);
        return index < 0 ? null : index + 5;
    }
}
