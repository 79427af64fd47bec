using Coproduction.Bot.Channels.Twilio;
using Coproduction.Bot.Storage;

namespace Coproduction.Bot.Runtime;

/// <summary>
/// Finds out what became of hand-overs that never ended: the call gave no answer, or its process died. Looks after one and
/// after five minutes; a message found at neither is sent again. One at a time, each recorded before the next is looked for,
/// so that two rows never take the same sid.
/// </summary>
internal sealed class Reconciler(string sender, SendParts parts, Func<Guid, bool> isUnderWay)
{
    private static readonly TimeSpan SecondLook = TimeSpan.FromMinutes(5);
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
                if (message is { Attempt: { } attempt, HandedOverAt: { } since } && !isUnderWay(attempt)) await Look(message, since, cancellation);
            }
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            Log.SenderFailed(parts.Logger, fault.GetType().Name, fault.StackTrace);
        }
    }

    private async Task Look(QueuedMessage message, DateTimeOffset since, CancellationToken cancellation)
    {
        var number = parts.Addresses.NumberOf(message.Receiver);
        if (number is not { } to || message.Body is null)
        {
            // Erased meanwhile: there is nothing left to look for.
            await parts.Deliveries.Record(message, new SendResult.DeadNumber(0));
            return;
        }

        var known = parts.Database.Read(s => s.All(Sql.KnownSids, r => r.GetString(0), message.Receiver)).ToHashSet(StringComparer.Ordinal);
        var found = await parts.Twilio.Reconcile(to.Value, parts.Outbox.Open(message.Id, message.Body), since, known, cancellation);
        Log.Reconciled(parts.Logger, message.Id, found.GetType().Name);
        var now = parts.Clock.Now;
        await (found switch
        {
            Reconciled.Found f => parts.Deliveries.Accepted(message, f.Sid),
            Reconciled.NotFound when now >= since + SecondLook => parts.Deliveries.Requeue(message, now),
            Reconciled.NotFound => parts.Deliveries.Later(message, since + SecondLook),
            _ => parts.Deliveries.Later(message, now + TimeSpan.FromMinutes(1)),
        });
    }
}
