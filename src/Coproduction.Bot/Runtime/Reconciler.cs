using Coproduction.Bot.Storage;

namespace Coproduction.Bot.Runtime;

/// <summary>
/// Finds out what became of hand-overs that never ended: the call gave no answer, or its process died. One at a time, each
/// recorded before the next is looked for, so that two rows never take the same sid.
/// </summary>
internal sealed class Reconciler(string sender, IOutbound route, SendParts parts, Func<Guid, bool> isUnderWay)
{
    private static readonly TimeSpan Between = TimeSpan.FromSeconds(1);
    private Task pass = Task.CompletedTask;
    private DateTimeOffset next;

    /// <summary>Begins a pass beside the sending, unless one is under way.</summary>
    public void Begin(DateTimeOffset now, CancellationToken cancellation)
    {
        if (now < next || !pass.IsCompleted) return;
        next = now + Between;
        pass = Task.Run(() => Pass(cancellation), CancellationToken.None);
    }

    private async Task Pass(CancellationToken cancellation)
    {
        try
        {
            var lost = parts.Database.Read(s => s.All(Sql.LostMessages, QueuedMessage.Read, sender, parts.Clock.Now, 50));
            foreach (var message in lost)
            {
                if (cancellation.IsCancellationRequested) return;
                if (message is not { Attempt: { } attempt, HandedOverAt: { } since } || isUnderWay(attempt)) continue;
                using var span = Traces.Look(message.Id);
                await route.LookFor(message, since, cancellation);
                span.Succeeded();
            }
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            Log.SenderFailed(parts.Logger, fault.GetType().Name, fault.StackTrace);
        }
    }
}
