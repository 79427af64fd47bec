using Coproduction.Domain;

namespace Coproduction.Bot.Runtime;

/// <summary>When a message that nobody waits for may go, by the receiver's own clock.</summary>
public static class QuietTime
{
    /// <summary><paramref name="now"/> itself when it may go at once, else the end of the quiet hours.</summary>
    public static DateTimeOffset NotBefore(QuietHours quiet, TimeZoneInfo zone, DateTimeOffset now)
    {
        if (quiet.From == quiet.To) return now;
        var local = TimeZoneInfo.ConvertTime(now, zone).DateTime;
        var time = TimeOnly.FromDateTime(local);
        // IsBetween goes over midnight by itself and leaves out the end.
        if (!time.IsBetween(quiet.From, quiet.To)) return now;
        var day = quiet.To <= time ? local.Date.AddDays(1) : local.Date;
        var end = FirstValid(zone, day + quiet.To.ToTimeSpan());
        return new DateTimeOffset(end, zone.GetUtcOffset(end)).ToUniversalTime();
    }

    public static DateTimeOffset NotBefore(QuietHours quiet, Lane lane, string zone, DateTimeOffset now) =>
        lane == Lane.Answer ? now : NotBefore(quiet, Zone(zone), now);

    /// <summary>A zone that this machine does not know is taken for London: better than never, and better than at night.</summary>
    private static TimeZoneInfo Zone(string id) =>
        TimeZoneInfo.TryFindSystemTimeZoneById(id, out var zone) ? zone : TimeZoneInfo.FindSystemTimeZoneById("Europe/London");

    /// <summary>In the hour that spring takes away no clock shows this time: the first moment after it.</summary>
    private static DateTime FirstValid(TimeZoneInfo zone, DateTime local)
    {
        while (zone.IsInvalidTime(local)) local = local.AddMinutes(1);
        return local;
    }
}
