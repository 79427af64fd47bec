using System.Globalization;

namespace Coproduction.Domain;

/// <summary>Days, months, numbers and times of day as British people write them. Wants a native reader's review.</summary>
internal static class DateWords
{
    private static readonly string[][] Weekdays =
    [
        ["sunday", "sundays", "sun"], ["monday", "mondays", "mon"], ["tuesday", "tuesdays", "tue", "tues"], ["wednesday", "wednesdays", "wed", "weds"],
        ["thursday", "thursdays", "thu", "thur", "thurs"], ["friday", "fridays", "fri"], ["saturday", "saturdays", "sat"],
    ];

    private static readonly string[][] Months =
    [
        ["january", "jan"], ["february", "feb"], ["march", "mar"], ["april", "apr"], ["may"], ["june", "jun"], ["july", "jul"], ["august", "aug"],
        ["september", "sept", "sep"], ["october", "oct"], ["november", "nov"], ["december", "dec"],
    ];

    private static readonly string[] Numbers =
        ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    /// <summary>Short forms that are also other words: days and months only where the place says so.</summary>
    public static bool IsDoubtful(string word) => word is "sat" or "sun" or "mon" or "wed" or "march" or "may" or "mar" or "jan";

    public static DayOfWeek? Weekday(string word) => Index(Weekdays, word) is { } index ? (DayOfWeek)index : null;

    /// <summary>From 1.</summary>
    public static int? Month(string word) => Index(Months, word) is { } index ? index + 1 : null;

    public static int? Number(string word)
    {
        if (word.Length <= 3 && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return number;
        var index = Array.IndexOf(Numbers, word);
        return index < 0 ? null : index;
    }

    /// <summary>"5th", "21st", "5": a day of a month.</summary>
    public static int? Ordinal(string word, bool bare)
    {
        var digits = word.AsSpan();
        if (word.Length > 2 && word[^2..] is "st" or "nd" or "rd" or "th")
            digits = digits[..^2];
        else if (!bare)
            return null;
        return digits.Length <= 2 && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var day) && day is >= 1 and <= 31 ? day : null;
    }

    /// <summary>"5/12", "5/12/26", "5.12.26": day before month.</summary>
    public static (int Day, int Month, int? Year)? Numeric(string word)
    {
        var parts = word.Split('/', '.');
        if (parts.Length is < 2 or > 3 || (parts.Length == 2 && word.Contains('.', StringComparison.Ordinal)))
            return null;
        Span<int> numbers = stackalloc int[3];
        for (var index = 0; index < parts.Length; index++)
        {
            if (parts[index].Length is 0 or > 4 || !int.TryParse(parts[index], NumberStyles.None, CultureInfo.InvariantCulture, out numbers[index]))
                return null;
        }

        if (numbers[0] is < 1 or > 31 || numbers[1] is < 1 or > 12)
            return null;
        return (numbers[0], numbers[1], parts.Length < 3 ? null : numbers[2] < 100 ? 2000 + numbers[2] : numbers[2]);
    }

    /// <summary>
    /// A time of day and where it ends. Between one and half past six nobody means the night; seven and eight without
    /// more may be either, and are marked doubtful.
    /// </summary>
    public static (TimeSpan Time, int To, bool Doubtful)? Time(string[] words, int at, bool afterAt)
    {
        var rest = words.AsSpan(at);
        switch (rest)
        {
            case ["noon" or "midday" or "lunchtime", ..]:
                return (TimeSpan.FromHours(12), at + 1, false);
            case ["half", "past", var hour, ..] when Hour(hour) is { } past:
                return Half(words, at + 3, past, TimeSpan.FromMinutes(30));
            case ["half", var hour, ..] when Hour(hour) is { } past:
                return Half(words, at + 2, past, TimeSpan.FromMinutes(30));
            case ["quarter", "past", var hour, ..] when Hour(hour) is { } past:
                return Half(words, at + 3, past, TimeSpan.FromMinutes(15));
            case ["quarter", "to", var hour, ..] when Hour(hour) is { } past:
                return Half(words, at + 3, past, TimeSpan.FromMinutes(-15));
        }

        return Clock(words, at) ?? Bare(words, at, afterAt);
    }

    private static (TimeSpan, int, bool)? Half(string[] words, int to, int hour, TimeSpan minutes)
    {
        var (full, end, doubtful) = WithHalfOfDay(words, to, hour);
        return (TimeSpan.FromHours(full) + minutes, end, doubtful);
    }

    /// <summary>"2.30", "14:30", "2pm", "2.30pm".</summary>
    private static (TimeSpan, int, bool)? Clock(string[] words, int at)
    {
        var word = words[at].AsSpan();
        var half = word.EndsWith("am") || word.EndsWith("pm") ? word[^2..] : default;
        var digits = half.IsEmpty ? word : word[..^2];
        var split = digits.IndexOfAny('.', ':');
        var hours = split < 0 ? digits : digits[..split];
        var minutes = split < 0 ? "00" : digits[(split + 1)..];
        if ((split < 0 && half.IsEmpty) || minutes.Length != 2 || hours.Length is 0 or > 2
            || !int.TryParse(hours, NumberStyles.None, CultureInfo.InvariantCulture, out var hour)
            || !int.TryParse(minutes, NumberStyles.None, CultureInfo.InvariantCulture, out var minute) || hour > 23 || minute > 59)
            return null;
        if (half.IsEmpty && at + 1 < words.Length && words[at + 1] is "hours" or "miles" or "km")
            return null;
        if (!half.IsEmpty)
            return hour is 0 or > 12 ? null : (new TimeSpan(hour % 12 + (half is "pm" ? 12 : 0), minute, 0), at + 1, false);
        var (full, to, doubtful) = hours.Length == 2 && hours[0] == '0' ? (hour, at + 1, false) : WithHalfOfDay(words, at + 1, hour);
        return (new TimeSpan(full, minute, 0), to, doubtful);
    }

    /// <summary>"at 3", "3 oclock", "3 pm".</summary>
    private static (TimeSpan, int, bool)? Bare(string[] words, int at, bool afterAt)
    {
        if (Hour(words[at]) is not { } hour)
            return null;
        var marked = at + 1 < words.Length && words[at + 1] is "am" or "pm" or "oclock" or "ish";
        if (!marked && !afterAt)
            return null;
        var (full, to, doubtful) = WithHalfOfDay(words, at + 1, hour);
        return (TimeSpan.FromHours(full), to, doubtful);
    }

    private static (int Hour, int To, bool Doubtful) WithHalfOfDay(string[] words, int to, int hour)
    {
        while (to < words.Length && words[to] is "oclock" or "ish" or "in" or "the" && to + 1 < words.Length && words[to + 1] is "am" or "pm" or "the" or "morning" or "afternoon" or "evening" or "in")
            to++;
        var next = to < words.Length ? words[to] : "";
        return next switch
        {
            "am" or "morning" => (hour % 12, to + 1, false),
            "pm" or "afternoon" or "evening" or "tonight" when hour <= 12 => (hour % 12 + 12, to + 1, false),
            "oclock" or "ish" => (Day(hour), to + 1, hour is 7 or 8),
            _ => (Day(hour), to, hour is 7 or 8),
        };
    }

    private static int Day(int hour) => hour is >= 1 and <= 8 ? hour + 12 : hour;

    private static int? Hour(string word) => Number(word) is { } hour and >= 1 and <= 12 ? hour : null;

    private static int? Index(string[][] lists, string word)
    {
        for (var index = 0; index < lists.Length; index++)
        {
            if (Array.IndexOf(lists[index], word) >= 0)
                return index;
        }

        return null;
    }
}
