using System.Collections.Concurrent;
using System.Threading.Channels;
using Coproduction.Bot.Storage;
using Coproduction.Domain;

namespace Coproduction.Bot.Runtime;

/// <summary>By the sending number or service. Poke: something may be waiting.</summary>
public interface ISenderGrain : IGrainWithStringKey
{
    Task Poke();
}

/// <summary>
/// Being active is the right to send for this number: in a cluster there is one. The work is done by its loop, beside the
/// grain's turns. Should there be two for a moment, the conditional hand-over still lets only one of them have each message.
/// </summary>
internal sealed class SenderGrain(SendParts parts) : Grain, ISenderGrain, IAsyncDisposable
{
    private SendLoop? loop;

    public override Task OnActivateAsync(CancellationToken cancellationToken)
    {
        loop = new(this.GetPrimaryKeyString(), parts);
        parts.Metrics.Grain("Sender", 1);
        return Task.CompletedTask;
    }

    public Task Poke()
    {
        loop?.Signal();
        return Task.CompletedTask;
    }

    /// <summary>Here and not only in <see cref="DisposeAsync"/>: the cluster waits for this before it makes a successor.</summary>
    public override async Task OnDeactivateAsync(DeactivationReason reason, CancellationToken cancellationToken) => await DisposeAsync();

    public async ValueTask DisposeAsync()
    {
        var ended = loop;
        loop = null;
        if (ended is null) return;
        parts.Metrics.Grain("Sender", -1);
        await ended.DisposeAsync();
    }
}

public sealed record SendParts(Database Database, Writer Writer, Outbox Outbox, Outbounds Outbounds, RuntimeMetrics Metrics, Clock Clock, ILogger<SendParts> Logger);

/// <summary>
/// Picks what may go, the answers first; paces it in segments; hands it over. A message is chosen when its slot begins, so an
/// answer goes in the next slot however long the queue of invitations is.
/// </summary>
internal sealed class SendLoop : IAsyncDisposable
{
    private const int MostInFlight = 100;
    private static readonly TimeSpan Idle = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan StopPatience = TimeSpan.FromSeconds(6);

    private readonly string sender;
    private readonly SendParts parts;
    private readonly IOutbound route;
    private readonly Reconciler reconciler;
    private readonly Channel<bool> signal = System.Threading.Channels.Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private readonly CancellationTokenSource stopping = new();
    private readonly CancellationTokenSource cutting = new();
    private readonly ConcurrentDictionary<Guid, Task> inFlight = new();
    private readonly Task running;
    private Pace pace;

    public SendLoop(string sender, SendParts parts)
    {
        (this.sender, this.parts) = (sender, parts);
        route = parts.Outbounds.Of(sender);
        reconciler = new(sender, route, parts, inFlight.ContainsKey);
        running = Task.Run(Run);
    }

    public void Signal() => signal.Writer.TryWrite(true);

    /// <summary>Begins no more calls, and lets those under way finish; what does not is left as unknown.</summary>
    public async ValueTask DisposeAsync()
    {
        await stopping.CancelAsync();
        await running;
        using var patience = new CancellationTokenSource(StopPatience);
        await Task.WhenAll(inFlight.Values).WaitAsync(patience.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await cutting.CancelAsync();
        await Task.WhenAll(inFlight.Values).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        stopping.Dispose();
        cutting.Dispose();
    }

    private async Task Run()
    {
        while (!stopping.IsCancellationRequested)
        {
            try
            {
                await Round();
            }
            catch (OperationCanceledException) when (stopping.IsCancellationRequested)
            {
                return;
            }
            catch (DatabaseUnavailableException)
            {
                await Rest(TimeSpan.FromSeconds(1));
            }
            catch (Exception fault)
            {
                Log.SenderFailed(parts.Logger, fault.GetType().Name, fault.StackTrace);
                await Rest(TimeSpan.FromSeconds(1));
            }
        }
    }

    private async Task Round()
    {
        var now = parts.Clock.Now;
        if (route.Health.StoppedUntil > now)
        {
            await Rest(Shorter(route.Health.StoppedUntil - now, TimeSpan.FromSeconds(1)));
            return;
        }

        reconciler.Begin(now, stopping.Token);
        var perSecond = route.Health.Slowed(route.PerSecond, now);
        if (route.Health.HeldUntil > pace.NextFree) pace = new(route.Health.HeldUntil);
        var slots = Math.Min(pace.Slots(now, perSecond), MostInFlight - inFlight.Count);
        if (slots <= 0)
        {
            // Rest ends early for a signal when calls must end first, never when the slot has not come.
            await Rest(pace.IsFree(now) ? Idle : pace.NextFree - now - (Pace.Grain / 2), wakes: pace.IsFree(now));
            return;
        }

        if (await HandOver(Pick(slots, now), perSecond) == 0) await Rest(Idle, wakes: true);
    }

    /// <summary>The first lane that has any; a lower one fills what is left of the round.</summary>
    private List<QueuedMessage> Pick(int slots, DateTimeOffset now) => parts.Database.Read(session =>
    {
        var picked = new List<QueuedMessage>();
        for (var lane = Lane.Answer; lane <= Lane.Invitation && picked.Count < slots; lane++)
            picked.AddRange(session.All(Sql.NextMessages, QueuedMessage.Read, sender, now, lane, slots - picked.Count));
        return picked;
    });

    /// <returns>How many messages moved.</returns>
    private async Task<int> HandOver(List<QueuedMessage> picked, double perSecond)
    {
        var tries = picked.DistinctBy(message => message.Receiver).Select(message => HandOver(message, perSecond)).ToList();
        return (await Task.WhenAll(tries)).Count(moved => moved);
    }

    private async Task<bool> HandOver(QueuedMessage message, double perSecond)
    {
        var now = parts.Clock.Now;
        var allowed = parts.Outbox.NotBefore(message.Lane, message.Zone, now);
        if (allowed <= now) allowed = route.ReadyAt(message, now);
        if (allowed > now) return await parts.Writer.Commit(session => session.Execute(Sql.HoldBack, message.Seq, allowed)) == 1;

        var attempt = Guid.NewGuid();
        var lost = now + route.LongestCall;
        if (!await parts.Writer.Commit(session => session.HandOver(message.Receiver, message.Seq, now, attempt, lost))) return false;
        lock (inFlight) pace = pace.After(now, message.Segments, perSecond);
        var call = Task.Run(() => Call(message with { Attempt = attempt, HandedOverAt = now }));
        inFlight[attempt] = call;
        _ = call.ContinueWith(_ =>
        {
            inFlight.TryRemove(attempt, out Task? _);
            Signal();
        }, TaskScheduler.Default);
        return true;
    }

    /// <summary>Outside the grain's turn. Whatever happens is recorded; if it cannot be, the row is found again as lost.</summary>
    private async Task Call(QueuedMessage message)
    {
        using var span = Traces.Send(message.Id);
        Log.HandingOver(parts.Logger, message.Id);
        try
        {
            await route.Send(message, cutting.Token);
            span.Succeeded();
        }
        catch (Exception fault)
        {
            Log.SenderFailed(parts.Logger, fault.GetType().Name, fault.StackTrace);
        }
    }

    private async Task Rest(TimeSpan time, bool wakes = false)
    {
        if (time <= TimeSpan.Zero) time = TimeSpan.FromMilliseconds(1);
        using var over = CancellationTokenSource.CreateLinkedTokenSource(stopping.Token);
        var delay = parts.Clock.Delay(time, over.Token);
        if (wakes) await Task.WhenAny(delay, signal.Reader.WaitToReadAsync(over.Token).AsTask());
        else await delay.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (wakes) signal.Reader.TryRead(out _);
        await over.CancelAsync();
    }

    private static TimeSpan Shorter(TimeSpan a, TimeSpan b) => a < b ? a : b;
}
