using System.Globalization;

namespace Coproduction.Domain;

/// <summary>When staff are there, when a person sleeps, and how a moment is said in a text.</summary>
public static class WorkingTime
{
    /// <summary>The moment this many hours from now, or, when nobody works then, the end of the next working day.</summary>
    public static DateTimeOffset DueBy(DateTimeOffset now, double hours, WorkingHours working, TimeZoneInfo zone)
    {
        var due = now.AddHours(hours);
        if (working.Days.IsEmpty || working.To <= working.From) return due;
        var local = TimeZoneInfo.ConvertTime(due, zone);
        var day = DateOnly.FromDateTime(local.DateTime);
        var time = TimeOnly.FromDateTime(local.DateTime);
        if (working.Days.Contains(day.DayOfWeek))
        {
            if (time >= working.From && time <= working.To) return due;
            if (time < working.From) return At(day, working.To, zone);
        }

        do day = day.AddDays(1);
        while (!working.Days.Contains(day.DayOfWeek));
        return At(day, working.To, zone);
    }

    /// <summary>Now, or the end of the quiet hours that now falls in, by the clock of <paramref name="zone"/>.</summary>
    public static DateTimeOffset NextAllowed(DateTimeOffset now, QuietHours quiet, TimeZoneInfo zone)
    {
        if (quiet.From == quiet.To) return now;
        var local = TimeZoneInfo.ConvertTime(now, zone).DateTime;
        var time = TimeOnly.FromDateTime(local);
        // IsBetween goes over midnight by itself and leaves out the end.
        if (!time.IsBetween(quiet.From, quiet.To)) return now;
        var day = DateOnly.FromDateTime(local);
        return At(quiet.To <= time ? day.AddDays(1) : day, quiet.To, zone);
    }

    /// <summary>A local day and time as a moment; for a time that the clocks skip, the first moment after it.</summary>
    public static DateTimeOffset At(DateOnly day, TimeOnly time, TimeZoneInfo zone)
    {
        var local = day.ToDateTime(time);
        while (zone.IsInvalidTime(local)) local = local.AddMinutes(1);
        return new DateTimeOffset(local, zone.GetUtcOffset(local)).ToUniversalTime();
    }

    public static DateOnly MondayOf(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));

    /// <summary>
    /// "the end of today", "tomorrow", "Thursday", or "5 January" when it is a week away or more; in the person's language
    /// where it is Welsh, else in English.
    /// </summary>
    public static string Say(DateTimeOffset moment, DateTimeOffset now, TimeZoneInfo zone, string language)
    {
        var welsh = IsWelsh(language);
        var day = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(moment, zone).DateTime);
        var today = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(now, zone).DateTime);
        return (day.DayNumber - today.DayNumber) switch
        {
            <= 0 => welsh ? "diwedd heddiw" : "the end of today",
            1 => welsh ? "yfory" : "tomorrow",
            < 7 => welsh ? WelshDays[(int)day.DayOfWeek] : day.DayOfWeek.ToString(),
            _ => SayDate(day, language),
        };
    }

    /// <summary>"Tuesday 5 January".</summary>
    public static string SayDay(DateOnly day, string language) =>
        $"{(IsWelsh(language) ? WelshDays[(int)day.DayOfWeek] : day.DayOfWeek.ToString())} {SayDate(day, language)}";

    public static string SayDate(DateOnly day, string language) => IsWelsh(language)
        ? $"{day.Day.ToString(CultureInfo.InvariantCulture)} {WelshMonths[day.Month - 1]}"
        : day.ToString("d MMMM", CultureInfo.InvariantCulture);

    private static bool IsWelsh(string language) => SpokenLanguages.Primary(language) == "cy";

    // Not the machine's culture data: what is said may not depend on what is installed. Wants a native reader's review.
    private static readonly string[] WelshDays = ["dydd Sul", "dydd Llun", "dydd Mawrth", "dydd Mercher", "dydd Iau", "dydd Gwener", "dydd Sadwrn"];

    private static readonly string[] WelshMonths =
        ["Ionawr", "Chwefror", "Mawrth", "Ebrill", "Mai", "Mehefin", "Gorffennaf", "Awst", "Medi", "Hydref", "Tachwedd", "Rhagfyr"];
}
