using System.Collections.Immutable;

namespace Coproduction.Domain;

/// <summary>
/// A day or moment found in a text: one date, or two choices where it is ambiguous. <see cref="Covers"/> when the text
/// says nothing else; <see cref="Past"/> is the same day read as one gone by, for what somebody did.
/// </summary>
internal readonly record struct FoundDate(DateTimeOffset? Date, ImmutableArray<DateTimeOffset> Choices, bool Covers, DateTimeOffset? Past);

/// <summary>Dates and times in English, resolved in the person's zone. A day without a time is 09:00, a longer time its first working day.</summary>
internal static class Dates
{
    private static readonly TimeSpan Morning = TimeSpan.FromHours(9);

    private static readonly HashSet<string> Around =
        ["on", "at", "the", "for", "about", "around", "by", "can", "do", "i", "how", "would", "be", "in", "maybe", "of", "from", "after", "before", "again",
         "any", "time", "day", "is", "best", "better", "suits", "me", "ill", "it", "this", "only", "free", "or", "morning", "afternoon", "evening", "ask", "try", "im"];

    public static FoundDate Find(string[] words, ReadingContext context)
    {
        var none = new FoundDate(null, [], false, null);
        var local = TimeZoneInfo.ConvertTime(context.Now, context.Zone);
        if (local.Year is < 1900 or > 9000)
            return none;
        var (today, clock) = (DateOnly.FromDateTime(local.DateTime), local.TimeOfDay);
        FoundDay? day = null;
        (TimeSpan Time, int To, bool Doubtful)? time = null;
        var covers = true;
        for (var at = 0; at < words.Length;)
        {
            if (day is null && Days.At(words, at, today) is { } found)
            {
                (day, at) = (found, found.To);
            }
            else if (time is null && DateWords.Time(words, at, FollowsAt(words, at)) is { } said)
            {
                (time, at) = (said, said.To);
            }
            else
            {
                covers &= Around.Contains(words[at]) || EnglishWords.Fillers.Contains(words[at]);
                at++;
            }
        }

        if (day is null && time is null)
            return none;
        var first = day?.Day ?? (time!.Value.Time > clock ? today : today.AddDays(1));
        var hour = time?.Time ?? day?.Hour ?? PartOfDay(words);
        DateTimeOffset On(DateOnly date, TimeSpan of) => At(date, of, context.Zone);
        ImmutableArray<DateTimeOffset> choices = day?.Other is { } other ? [On(first, hour), On(other, hour)]
            : time is { Doubtful: true } ? [On(first, hour), On(first, hour - TimeSpan.FromHours(12))] : [];
        return new(choices.IsEmpty ? On(first, hour) : null, choices, covers, day is null ? null : On(day.Value.Past, hour));
    }

    private static TimeSpan PartOfDay(string[] words) =>
        words.Contains("afternoon") ? TimeSpan.FromHours(14) : words.Contains("evening") ? TimeSpan.FromHours(18) : Morning;

    private static DateTimeOffset At(DateOnly date, TimeSpan time, TimeZoneInfo zone)
    {
        var local = date.ToDateTime(TimeOnly.MinValue) + time;
        return new(local, zone.GetUtcOffset(local));
    }

    /// <summary>A bare number is an hour only after "at" or a day: "at 3", "tues 3".</summary>
    private static bool FollowsAt(string[] words, int at) =>
        at > 0 && (words[at - 1] is "at" or "about" or "around" || (DateWords.Weekday(words[at - 1]) is not null && at == words.Length - 1));
}
