using System.Globalization;

namespace Coproduction.Domain;

/// <summary>Amounts of time: "2 hrs", "an hour and a half", "all morning". Words stand in their plain form ("hr" is "hours").</summary>
internal static class Amounts
{
    // What "all morning" counts as when nobody says more; the person sees it in the answer and can correct it.
    private static readonly TimeSpan PartOfDay = TimeSpan.FromHours(3);
    private static readonly TimeSpan WholeDay = TimeSpan.FromHours(6);

    private static readonly System.Buffers.SearchValues<char> Digits = System.Buffers.SearchValues.Create("0123456789.");

    private static readonly HashSet<string> Around =
        ["about", "around", "roughly", "for", "only", "just", "it", "was", "took", "took", "me", "us", "i", "did", "spent", "so", "or", "like", "today",
         "yesterday", "nearly", "almost", "over", "under", "maybe", "and", "thanks", "please", "its", "that", "the", "a", "bit", "more", "than"];

    /// <summary>The first amount that is not denied ("1 hour not 2"), or null.</summary>
    public static TimeSpan? In(string[] words)
    {
        for (var at = 0; at < words.Length; at++)
        {
            if (At(words, at) is { } found && (at == 0 || words[at - 1] is not "not"))
                return found.Amount;
        }

        return null;
    }

    /// <summary>Nothing but an amount and the small words around it.</summary>
    public static bool Covers(string[] words)
    {
        var seen = false;
        for (var at = 0; at < words.Length;)
        {
            if (At(words, at) is { } found)
            {
                (seen, at) = (true, found.To);
                continue;
            }

            if (!Around.Contains(words[at]) && !EnglishWords.Fillers.Contains(words[at]))
                return false;
            at++;
        }

        return seen;
    }

    private static (TimeSpan Amount, int To)? At(string[] words, int at) => Phrase(words, at) ?? Stuck(words, at) ?? Counted(words, at);

    private static (TimeSpan, int)? Phrase(string[] words, int at) => words.AsSpan(at) switch
    {
        ["half", "an" or "a", "hours", ..] => (TimeSpan.FromMinutes(30), at + 3),
        ["half", "hours", ..] => (TimeSpan.FromMinutes(30), at + 2),
        ["quarter", "of", "an", "hours", ..] => (TimeSpan.FromMinutes(15), at + 4),
        ["three", "quarters", "of", "an", "hours", ..] => (TimeSpan.FromMinutes(45), at + 5),
        ["all", "morning" or "afternoon" or "evening", ..] or ["whole", "morning" or "afternoon" or "evening", ..] => (PartOfDay, at + 2),
        ["half", "a", "day", ..] => (PartOfDay, at + 3),
        ["all", "day", ..] or ["whole", "day", ..] => (WholeDay, at + 2),
        ["an" or "one" or "1" or "a", "hours", "and", "a", "half", ..] => (TimeSpan.FromMinutes(90), at + 5),
        ["hours", "and", "a", "half", ..] => (TimeSpan.FromMinutes(90), at + 4),
        ["an" or "one" or "1" or "a", "hours", "and", "a", "quarter", ..] => (TimeSpan.FromMinutes(75), at + 5),
        ["an" or "a", "hours", ..] => (TimeSpan.FromHours(1), at + 2),
        ["couple", "of", "hours", ..] => (TimeSpan.FromHours(2), at + 3),
        ["couple", "hours", ..] => (TimeSpan.FromHours(2), at + 2),
        ["few", "hours", ..] => (TimeSpan.FromHours(3), at + 2),
        _ => null,
    };

    /// <summary>"2h", "90mins", "1.5hrs", "2h30".</summary>
    private static (TimeSpan, int)? Stuck(string[] words, int at)
    {
        var word = words[at].AsSpan();
        var digits = word.IndexOfAnyExcept(Digits);
        if (digits <= 0 || !double.TryParse(word[..digits], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) || number > 100)
            return null;
        var unit = word[digits..];
        if (unit is "h" or "hr" or "hrs" or "hour" or "hours")
            return (TimeSpan.FromHours(number), at + 1);
        if (unit is "m" or "min" or "mins" or "minutes" && number >= 1)
            return (TimeSpan.FromMinutes(number), at + 1);
        return unit.Length is 3 && unit[0] is 'h' && int.TryParse(unit[1..], NumberStyles.None, CultureInfo.InvariantCulture, out var minutes) && minutes < 60
            ? (TimeSpan.FromHours(number) + TimeSpan.FromMinutes(minutes), at + 1) : null;
    }

    /// <summary>"2 hours", "two and a half hours", "1 hour 30", "45 minutes".</summary>
    private static (TimeSpan, int)? Counted(string[] words, int at)
    {
        if (Number(words[at]) is not { } count)
            return null;
        var next = at + 1;
        if (words.AsSpan(next) is ["and", "a", "half", ..])
            (count, next) = (count + 0.5, next + 3);
        else if (words.AsSpan(next) is ["1/2", ..])
            (count, next) = (count + 0.5, next + 1);
        if (next >= words.Length || count is 0 or > 600)
            return null;
        if (words[next] is "minutes")
            return (TimeSpan.FromMinutes(count), next + 1);
        if (words[next] is not "hours" || count > 100)
            return null;
        if (words.AsSpan(next + 1) is ["and", "a", "half", ..])
            return (TimeSpan.FromHours(count + 0.5), next + 4);
        var more = next + 1 < words.Length && words[next + 1] is "and" ? next + 2 : next + 1;
        if (more < words.Length && Number(words[more]) is { } minutes && minutes is > 0 and < 60 && (more + 1 == words.Length || words[more + 1] is "minutes"))
            return (TimeSpan.FromHours(count) + TimeSpan.FromMinutes(minutes), Math.Min(words.Length, more + 2));
        return (TimeSpan.FromHours(count), next + 1);
    }

    private static double? Number(string word)
    {
        if (word is "1/2")
            return 0.5;
        var spelt = DateWords.Number(word);
        if (spelt is not null)
            return spelt;
        return char.IsAsciiDigit(word[0]) && double.TryParse(word, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;
    }
}
