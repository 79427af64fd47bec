using System.Globalization;

namespace Coproduction.Domain;

/// <summary>How names, days and numbers are said to staff in Teams: shorter than to residents, with the hour.</summary>
internal static class StaffWords
{
    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>This resident, to staff: a first name is all that there is.</summary>
    public static string Resident(PersonTurn t) => t.FirstName.Length > 0 ? t.FirstName : "This person";

    public static string Name(InCare one) => one.FirstName.Length > 0 ? one.FirstName : "Someone";

    /// <summary>"Amina (Tuesday Walkers)". A notification and its preview never name a sensitive scheme (V7).</summary>
    public static string NameAndScheme(PersonTurn t, InCare one) => Scheme(t, one) is { } scheme ? $"{Name(one)} ({scheme})" : Name(one);

    public static string? Scheme(PersonTurn t, InCare one) => t.Directory.Scheme(one.Scheme) is { Sensitive: false } scheme ? scheme.Name : null;

    /// <summary>"due today 16:00", "due tomorrow 10:00", "due Wed 10:00", "due 3 Dec 10:00", "overdue since Mon 10:00".</summary>
    public static string Due(PersonTurn t, DateTimeOffset due) => $"{(due <= t.Now ? "overdue since" : "due")} {Moment(t, due)}";

    public static string Moment(PersonTurn t, DateTimeOffset moment)
    {
        var local = TimeZoneInfo.ConvertTime(moment, t.Zone);
        var days = DateOnly.FromDateTime(local.DateTime).DayNumber - Today(t).DayNumber;
        var day = days switch
        {
            0 => "today",
            1 => "tomorrow",
            -1 => "yesterday",
            > -7 and < 7 => local.DayOfWeek.ToString()[..3],
            _ => local.ToString("d MMM", CultureInfo.InvariantCulture),
        };
        return $"{day} {local.ToString("HH:mm", CultureInfo.InvariantCulture)}";
    }

    public static DateOnly Today(PersonTurn t) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(t.Now, t.Zone).DateTime);

    /// <summary>"Amina, Ben and Cem"; after <paramref name="most"/> names, "and 4 more".</summary>
    public static string List(IReadOnlyCollection<string> names, int most = 5)
    {
        if (names.Count > most) return $"{string.Join(", ", names.Take(most))} and {Number(names.Count - most)} more";
        return names.Count < 2 ? string.Concat(names) : $"{string.Join(", ", names.SkipLast(1))} and {names.Last()}";
    }

    /// <summary>Each resident once, who has waited longest first; whoever is beside them for two schemes is still one.</summary>
    public static ImmutableArray<InCare> Waiting(PersonTurn t) =>
    [
        .. t.Context.Caseload.Where(c => c.Owed > 0).GroupBy(c => c.Resident)
            .Select(g => g.MinBy(c => c.DueBy ?? DateTimeOffset.MaxValue)! with { Owed = g.Sum(c => c.Owed) })
            .OrderBy(c => c.DueBy ?? DateTimeOffset.MaxValue),
    ];
}
