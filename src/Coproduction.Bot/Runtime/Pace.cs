namespace Coproduction.Bot.Runtime;

/// <summary>
/// The provider's limit in segments a second, as the moment from which the next message may go. Time not used is not saved
/// up, so there is never a burst.
/// </summary>
/// <param name="NextFree">The next message may go from here.</param>
public readonly record struct Pace(DateTimeOffset NextFree)
{
    /// <summary>Messages whose slots begin within this time go in one round: a timer is no finer.</summary>
    public static readonly TimeSpan Grain = TimeSpan.FromMilliseconds(20);

    public bool IsFree(DateTimeOffset now) => NextFree <= now + Grain;

    public Pace After(DateTimeOffset now, int segments, double perSecond) =>
        new((NextFree > now ? NextFree : now) + TimeSpan.FromSeconds(segments / perSecond));

    /// <summary>How many messages of one segment may go in a round that begins now; at least one when any may.</summary>
    public int Slots(DateTimeOffset now, double perSecond)
    {
        if (!IsFree(now)) return 0;
        var open = now + Grain - (NextFree > now ? NextFree : now);
        return 1 + (int)(open.TotalSeconds * perSecond);
    }
}
