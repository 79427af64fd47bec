using Coproduction.Bot.Runtime;
using CsCheck;
using Xunit;

namespace Coproduction.Bot.Tests.Runtime;

public sealed class PaceTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 10, 10, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Time_that_was_not_used_is_not_saved_up()
    {
        var pace = default(Pace).After(Now, 1, 10);
        Assert.Equal(Now.AddMilliseconds(100), pace.NextFree);
        Assert.False(pace.IsFree(Now));
        Assert.Equal(Now.AddHours(1).AddMilliseconds(100), pace.After(Now.AddHours(1), 1, 10).NextFree);
    }

    [Fact]
    public void Long_messages_take_longer() => Assert.Equal(Now.AddSeconds(1), default(Pace).After(Now, 10, 10).NextFree);

    [Fact]
    public void A_round_has_as_many_slots_as_a_timer_is_coarse()
    {
        Assert.Equal(1, default(Pace).Slots(Now, 10));
        Assert.Equal(21, default(Pace).Slots(Now, 1000));
        Assert.Equal(0, new Pace(Now.AddSeconds(1)).Slots(Now, 1000));
    }

    /// <summary>Whatever comes when: in no window go more segments than the rate, one message and one timer's grain allow.</summary>
    [Fact]
    public void The_rate_is_never_exceeded() =>
        Gen.Select(Gen.Int[1, 8].Array[1, 200], Gen.Int[0, 300].Array[200], Gen.Int[1, 50]).Sample((sizes, waits, rate) =>
        {
            var (pace, now, sent) = (default(Pace), Now, 0);
            for (var i = 0; i < sizes.Length; i++)
            {
                now = now.AddMilliseconds(waits[i]);
                if (!pace.IsFree(now)) now = pace.NextFree - Pace.Grain;
                pace = pace.After(now, sizes[i], rate);
                sent += sizes[i];
                Assert.True(sent - sizes[i] <= ((now - Now + Pace.Grain).TotalSeconds * rate) + 0.001);
            }
        });
}
