using System.Collections.Concurrent;

namespace Coproduction.Bot.Tests;

/// <summary>A clock that runs like any other and can be moved forward: timers whose time has come by then fire at once.</summary>
public sealed class TestClock(DateTimeOffset startsAt) : TimeProvider
{
    private readonly ConcurrentDictionary<RunningTimer, byte> timers = new();
    private long offset = (startsAt - TimeProvider.System.GetUtcNow()).Ticks;

    /// <summary>Ten on a Tuesday morning: nobody's quiet hours.</summary>
    public TestClock()
        : this(new(2026, 3, 10, 10, 0, 0, TimeSpan.Zero))
    {
    }

    public override DateTimeOffset GetUtcNow() => System.GetUtcNow().AddTicks(Interlocked.Read(ref offset));

    public void Advance(TimeSpan by)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(by, TimeSpan.Zero);
        Interlocked.Add(ref offset, by.Ticks);
        foreach (var timer in timers.Keys) timer.Look();
    }

    public void AdvanceTo(DateTimeOffset moment) => Advance(moment - GetUtcNow());

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) => new RunningTimer(this, callback, state, dueTime, period);

    private sealed class RunningTimer : ITimer
    {
        private readonly TestClock clock;
        private readonly TimerCallback callback;
        private readonly object? state;
        private readonly ITimer real;
        private readonly Lock gate = new();
        private DateTimeOffset? dueAt;
        private TimeSpan period;

        public RunningTimer(TestClock clock, TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            (this.clock, this.callback, this.state) = (clock, callback, state);
            real = System.CreateTimer(_ => Look(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
            clock.timers[this] = 0;
            Change(dueTime, period);
        }

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            lock (gate)
            {
                this.period = period;
                dueAt = dueTime == Timeout.InfiniteTimeSpan ? null : clock.GetUtcNow() + dueTime;
            }

            Look();
            return true;
        }

        /// <summary>Fires when its time has come, else waits for what is left of it.</summary>
        public void Look()
        {
            lock (gate)
            {
                if (dueAt is not { } due) return;
                var now = clock.GetUtcNow();
                if (due > now)
                {
                    real.Change(due - now + TimeSpan.FromMilliseconds(1), Timeout.InfiniteTimeSpan);
                    return;
                }

                dueAt = period > TimeSpan.Zero ? now + period : null;
                if (dueAt is not null) real.Change(period, Timeout.InfiniteTimeSpan);
            }

            ThreadPool.UnsafeQueueUserWorkItem(_ => callback(state), null);
        }

        public void Dispose()
        {
            clock.timers.TryRemove(this, out _);
            lock (gate) dueAt = null;
            real.Dispose();
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
