namespace Coproduction.Domain;

/// <summary>A day that was said, the other one it may be, the same as a day gone by, and where the words end.</summary>
internal readonly record struct FoundDay(DateOnly Day, int To, DateOnly? Other = null, TimeSpan? Hour = null)
{
    public DateOnly Past { get; init; } = Day;
}

/// <summary>The day that words at one place mean, seen from today.</summary>
internal static class Days
{
    public static FoundDay? At(string[] words, int at, DateOnly today) =>
        Near(words, at, today) ?? Season(words, at, today) ?? Span(words, at, today) ?? OfTheWeek(words, at, today) ?? OfTheMonth(words, at, today);

    private static FoundDay? Near(string[] words, int at, DateOnly today) => words.AsSpan(at) switch
    {
        ["day", "after", "tomorrow", ..] => new(today.AddDays(2), at + 3),
        ["tomorrow", ..] => new(today.AddDays(1), at + 1),
        ["tonight", ..] => new(today, at + 1, null, TimeSpan.FromHours(19)),
        ["today", ..] => new(today, at + 1),
        ["this", "morning" or "afternoon" or "evening", ..] => new(today, at + 2),
        ["yesterday", ..] => new(today.AddDays(-1), at + 1),
        ["after", "the", "weekend", ..] => new(Next(today, DayOfWeek.Monday), at + 3),
        ["next", "weekend", ..] => new(Next(today, DayOfWeek.Saturday), at + 2, Next(today, DayOfWeek.Saturday).AddDays(7)),
        ["this", "weekend", ..] => new(Next(today, DayOfWeek.Saturday), at + 2),
        ["weekend", ..] => new(Next(today, DayOfWeek.Saturday), at + 1),
        ["week", "after", "next", ..] => new(Next(today, DayOfWeek.Monday).AddDays(7), at + 3),
        ["next", "week", ..] => new(Next(today, DayOfWeek.Monday), at + 2),
        ["next", "month", ..] => new(FirstWorkingDay(today.Year, today.Month, 1), at + 2),
        _ => null,
    };

    /// <summary>After Christmas everything begins again in the week that follows new year.</summary>
    private static FoundDay? Season(string[] words, int at, DateOnly today) => words.AsSpan(at) switch
    {
        ["after" or "over" or "past", "the", "christmas" or "holidays" or "hols" or "festivities", ..] => new(AfterNewYear(today), at + 3),
        ["after" or "over" or "past", "christmas" or "holidays" or "hols", ..] => new(AfterNewYear(today), at + 2),
        ["new", "year", ..] => new(AfterNewYear(today), at + 2),
        ["next", "year", ..] => new(AfterNewYear(today), at + 2),
        ["back" or "goes" or "go", "at" or "to" or "in", "school", ..] => new(NextTerm(today), at + 3),
        ["school" or "term" or "schools", "starts" or "begins" or "start", ..] => new(NextTerm(today), at + 2),
        ["after", "easter", ..] => new(AfterEaster(today), at + 2),
        ["after", "the", "summer", ..] => new(ComingMonth(today, 9), at + 3),
        ["after", "summer", ..] => new(ComingMonth(today, 9), at + 2),
        ["in" or "next" or "come" or "until" or "till", "the", "spring" or "summer" or "autumn" or "winter", ..] => new(ComingMonth(today, MonthOf(words[at + 2])), at + 3),
        ["in" or "next" or "come" or "until" or "till", "spring" or "summer" or "autumn" or "winter", ..] => new(ComingMonth(today, MonthOf(words[at + 1])), at + 2),
        _ => null,
    };

    /// <summary>"in a fortnight", "in 2 weeks", "a couple of months", "3 weeks time".</summary>
    private static FoundDay? Span(string[] words, int at, DateOnly today)
    {
        var next = at;
        var opened = words[next] is "in";
        if (opened)
            next++;
        if (next < words.Length && words[next] is "about" or "another")
            next++;
        if (words.AsSpan(next) is ["a" or "the", "fortnight", ..])
            return new(today.AddDays(14), next + 2) { Past = today };
        if (words.AsSpan(next) is ["fortnight", ..])
            return new(today.AddDays(14), next + 1) { Past = today };
        double? count = words.AsSpan(next) switch
        {
            ["a", "couple", "of", ..] or ["a", "few", "more", ..] => words[next + 1] is "few" ? 3 : 2,
            ["a", "couple" or "few", ..] or ["couple", "of", ..] => words[next] is "couple" || words[next + 1] is "couple" ? 2 : 3,
            ["a", ..] or ["next", "few", ..] => words[next] is "a" ? 1 : 3,
            [var number, ..] => DateWords.Number(number),
            _ => null,
        };
        if (count is null or > 60)
            return null;
        next += words.AsSpan(next) switch { ["a", "couple", "of", ..] or ["a", "few", "more", ..] => 3, ["a", "couple" or "few", ..] or ["couple", "of", ..] or ["next", "few", ..] => 2, _ => 1 };
        if (next >= words.Length)
            return null;
        var (unit, timed) = (words[next], next + 1 < words.Length && words[next + 1] is "time" or "times");
        if (!opened && !timed && (count == 1 || unit is "day" or "days"))
            return null;
        DateOnly? day = unit switch
        {
            "day" or "days" => today.AddDays((int)count),
            "week" or "weeks" or "wks" => today.AddDays(7 * (int)count),
            "month" or "months" => today.AddMonths((int)count),
            _ => null,
        };
        return day is null ? null : new(day.Value, next + (timed ? 2 : 1)) { Past = today };
    }

    /// <summary>"next friday" is this week's to some and next week's to others: both are offered.</summary>
    private static FoundDay? OfTheWeek(string[] words, int at, DateOnly today)
    {
        var said = words[at] is "next" or "this" or "last" or "coming" && at + 1 < words.Length ? words[at] : "";
        var index = said.Length == 0 ? at : at + 1;
        if (DateWords.Weekday(words[index]) is not { } weekday || (DateWords.IsDoubtful(words[index]) && !Placed(words, index)))
            return null;
        var (coming, to) = (Next(today, weekday), index + 1);
        var last = today.AddDays(-(((int)today.DayOfWeek - (int)weekday + 7) % 7));
        if (words.AsSpan(to) is ["next", "week", ..])
            return new(Next(today, DayOfWeek.Monday).AddDays(((int)weekday + 6) % 7), to + 2);
        if (to < words.Length && words[to] is "week")
            return new(coming.AddDays(7), to + 1) { Past = last };
        if (at > 1 && words[at - 1] is "on" && words[at - 2] is "week")
            return new(coming.AddDays(7), to) { Past = last };
        if (said is "last")
            return new(last == today ? last.AddDays(-7) : last, to);
        var after = at > 0 && words[at - 1] is "after" ? 1 : 0;
        return new(coming.AddDays(after), to, said is "next" ? coming.AddDays(7) : null) { Past = last };
    }

    /// <summary>"5th december", "dec 5", "5/12", "the 5th", "in january".</summary>
    private static FoundDay? OfTheMonth(string[] words, int at, DateOnly today)
    {
        if (DateWords.Numeric(words[at]) is { } numeric)
            return Dated(numeric.Day, numeric.Month, numeric.Year, at + 1, today);
        var of = at + 1 < words.Length && words[at + 1] is "of" ? at + 2 : at + 1;
        if (DateWords.Ordinal(words[at], bare: true) is { } day && of < words.Length && DateWords.Month(words[of]) is { } month)
            return Dated(day, month, null, of + 1, today);
        if (DateWords.Month(words[at]) is { } named)
        {
            if (at + 1 < words.Length && DateWords.Ordinal(words[at + 1], bare: true) is { } later)
                return Dated(later, named, null, at + 2, today);
            return at > 0 && words[at - 1] is "in" or "next" or "until" or "till" or "after" or "from" or "come" or "mid" or "late" or "early"
                || (words.Length <= 3 && !DateWords.IsDoubtful(words[at])) ? new(ComingMonth(today, named), at + 1) : null;
        }

        if (DateWords.Ordinal(words[at], bare: false) is not { } ordinal || (at > 0 && words[at - 1] is not ("the" or "on" or "for" or "till" or "until" or "after")))
            return null;
        // "After the 20th", "away till the 20th": not on it.
        var before = at > 1 && words[at - 1] is "the" ? words[at - 2] : at > 0 ? words[at - 1] : "";
        var past = before is "after" || before is "till" or "until" or "til" && words.AsSpan().ContainsAny("away", "after") ? 1 : 0;
        var first = new DateOnly(today.Year, today.Month, 1);
        for (var ahead = 0; ahead < 3; ahead++)
        {
            var start = first.AddMonths(ahead);
            if (ordinal <= DateTime.DaysInMonth(start.Year, start.Month) && start.AddDays(ordinal - 1) >= today)
                return new(start.AddDays(ordinal - 1 + past), at + 1);
        }

        return null;
    }

    private static FoundDay? Dated(int day, int month, int? year, int to, DateOnly today)
    {
        var of = year ?? today.Year;
        if (of is < 1900 or > 9000 || day > DateTime.DaysInMonth(of, month))
            return null;
        var date = new DateOnly(of, month, day);
        return year is null && date < today && day <= DateTime.DaysInMonth(of + 1, month) ? new(new(of + 1, month, day), to) { Past = date } : new(date, to);
    }

    private static bool Placed(string[] words, int at) =>
        at == 0 || words[at - 1] is "on" or "this" or "next" or "by" or "till" or "until" or "or" or "how" or "about" or "for" or "every" or "last";

    private static DateOnly Next(DateOnly today, DayOfWeek weekday) => today.AddDays((((int)weekday - (int)today.DayOfWeek + 6) % 7) + 1);

    private static DateOnly FirstWorkingDay(int year, int month, int monthsAhead)
    {
        var day = new DateOnly(year, month, 1).AddMonths(monthsAhead);
        if (day.Month == 1)
            day = day.AddDays(1);
        return day.DayOfWeek switch { DayOfWeek.Saturday => day.AddDays(2), DayOfWeek.Sunday => day.AddDays(1), _ => day };
    }

    private static DateOnly ComingMonth(DateOnly today, int month) => FirstWorkingDay(today.Month < month ? today.Year : today.Year + 1, month, 0);

    private static int MonthOf(string season) => season switch { "spring" => 3, "summer" => 6, "autumn" => 9, _ => 12 };

    /// <summary>The first Monday after new year's day.</summary>
    private static DateOnly AfterNewYear(DateOnly today)
    {
        var thisYear = Next(new DateOnly(today.Year, 1, 1), DayOfWeek.Monday);
        return thisYear > today ? thisYear : Next(new DateOnly(today.Year + 1, 1, 1), DayOfWeek.Monday);
    }

    /// <summary>Of England's schools: the week after new year, after Easter's two weeks, the second week of September.</summary>
    private static DateOnly NextTerm(DateOnly today) =>
        new[] { AfterNewYear(today), Easter(today.Year).AddDays(8), new DateOnly(today.Year, 9, 8) }.Where(day => day > today).Min();

    /// <summary>The Tuesday after Easter Monday; Easter by the anonymous Gregorian computus (Meeus, Astronomical Algorithms, chapter 8).</summary>
    private static DateOnly AfterEaster(DateOnly today)
    {
        var thisYear = Easter(today.Year).AddDays(2);
        return thisYear > today ? thisYear : Easter(today.Year + 1).AddDays(2);
    }

    private static DateOnly Easter(int year)
    {
        var (a, b, c) = (year % 19, year / 100, year % 100);
        var h = ((19 * a) + b - (b / 4) - ((b - ((b + 8) / 25) + 1) / 3) + 15) % 30;
        var l = (32 + (2 * (b % 4)) + (2 * (c / 4)) - h - (c % 4)) % 7;
        var m = (a + (11 * h) + (22 * l)) / 451;
        var sum = h + l - (7 * m) + 114;
        return new(year, sum / 31, (sum % 31) + 1);
    }
}
