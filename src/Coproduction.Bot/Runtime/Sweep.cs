using Coproduction.Bot.Storage;
using Coproduction.Domain;

namespace Coproduction.Bot.Runtime;

/// <summary>
/// Turns what is due, and what was left undone, into pokes, so that nothing depends on a timer or a poke that died with a
/// process. Each pass is bounded, and waits for the turns that it asked for: the backlog drains at the rate of turns.
/// </summary>
internal sealed class Sweep(Database database, DirectoryCache directory, Deliveries deliveries, Outbox outbox, Pokes pokes, RuntimeMetrics metrics,
    Clock clock, ILogger<Sweep> logger) : BackgroundService
{
    private const int Batch = 200;
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(1);

    /// <summary>A fresh input has its own poke.</summary>
    private static readonly TimeSpan Fresh = TimeSpan.FromSeconds(2);

    private readonly Dictionary<string, DateTimeOffset> last = [];
    private TimeSpan look;

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.WhenAll(
        // Apart, so that a long backlog does not keep due times waiting.
        pokes.AreHeld ? Task.CompletedTask : Repeat(Undone, stoppingToken),
        pokes.AreHeld ? Task.CompletedTask : Repeat(Due, stoppingToken),
        Repeat(Expired, stoppingToken),
        Repeat(Refresh, stoppingToken));

    private async Task Repeat(Func<CancellationToken, Task> pass, CancellationToken stopping)
    {
        while (!stopping.IsCancellationRequested)
        {
            try
            {
                await pass(stopping);
            }
            catch (Exception fault) when (!stopping.IsCancellationRequested)
            {
                if (fault is not DatabaseUnavailableException) Log.SweepFailed(logger, fault.GetType().Name);
            }

            await clock.Delay(Every, stopping).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task Undone(CancellationToken stopping)
    {
        var cursor = Guid.Empty;
        while (!stopping.IsCancellationRequested)
        {
            var now = clock.Now;
            var actors = database.Read(s => s.All(Sql.UndoneActors, r => r.Actor(0, 1), now - Fresh, now, cursor, Batch));
            await Poke(actors, stopping);
            if (actors.Count < Batch) return;
            cursor = actors[^1].Value;
        }
    }

    private async Task Due(CancellationToken stopping)
    {
        while (!stopping.IsCancellationRequested)
        {
            var now = clock.Now;
            var due = database.Read(s => s.All(Sql.DueActors, r => r.Actor(0, 1), now, Batch));
            await Poke(due, stopping);
            // Those whose turn fails stay due: they must not keep this pass going.
            if (due.Count < Batch) return;
            await clock.Delay(TimeSpan.FromMilliseconds(50), stopping);
        }
    }

    private async Task Expired(CancellationToken stopping)
    {
        foreach (var sender in outbox.Senders) pokes.Sender(sender);
        var expired = database.Read(s => s.All(Sql.Expiring, QueuedMessage.Read, clock.Now, Batch));
        await Task.WhenAll(expired.Select(deliveries.Expired));
        if (!Seldom("queue", look)) return;
        var began = clock.Time.GetTimestamp();
        metrics.Backlog = database.Read(s => Backlog.Read(s, outbox.Senders, clock.Now));
        // All that is undone is counted: with a long backlog that takes long, and would slow it down.
        look = TimeSpan.FromSeconds(Math.Max(5, 50 * clock.Time.GetElapsedTime(began).TotalSeconds));
    }

    private Task Refresh(CancellationToken stopping)
    {
        if (Seldom("directory", TimeSpan.FromSeconds(3))) directory.Refresh();
        return Task.CompletedTask;
    }

    /// <summary>Waits for the turns, but not for ever for one that hangs.</summary>
    private async Task Poke(List<ActorId> actors, CancellationToken stopping)
    {
        var turns = Task.WhenAll(actors.Select(pokes.ActorAsync));
        await turns.WaitAsync(TimeSpan.FromSeconds(10), clock.Time, stopping).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    private bool Seldom(string what, TimeSpan every)
    {
        lock (last)
        {
            if (last.TryGetValue(what, out var at) && clock.Now - at < every) return false;
            last[what] = clock.Now;
            return true;
        }
    }
}
