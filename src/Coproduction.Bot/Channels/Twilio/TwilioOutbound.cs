using Coproduction.Bot.Runtime;
using Coproduction.Bot.Storage;
using Microsoft.Extensions.Options;
using RuntimeLog = Coproduction.Bot.Runtime.Log;

namespace Coproduction.Bot.Channels.Twilio;

/// <summary>Texts: to a number, paced in segments; a lost hand-over is looked for in Twilio's list.</summary>
internal sealed class TwilioOutbound(TwilioSender twilio, IOptionsMonitor<TwilioOptions> options, SendHealths healths, Addresses addresses, Outbox outbox,
    Deliveries deliveries, Database database, Clock clock, ILogger<TwilioOutbound> logger) : IOutbound
{
    private static readonly TimeSpan SecondLook = TimeSpan.FromMinutes(5);

    public double PerSecond => options.CurrentValue.SegmentsPerSecond;

    public TimeSpan LongestCall => options.CurrentValue.LongestCall;

    public SendHealth Health => healths.Phone;

    public DateTimeOffset ReadyAt(QueuedMessage message, DateTimeOffset now) => now;

    public async Task Send(QueuedMessage message, CancellationToken cancellation)
    {
        var number = addresses.NumberOf(message.Receiver);
        var result = number is { } to && message.Body is not null
            ? await twilio.Send(to.Value, outbox.Open(message.Id, message.Body), message.Id, cancellation)
            : new SendResult.DeadNumber(0);
        await deliveries.Record(message, result);
    }

    /// <summary>Looks after one and after five minutes; a message found at neither is sent again.</summary>
    public async Task LookFor(QueuedMessage lost, DateTimeOffset since, CancellationToken cancellation)
    {
        var number = addresses.NumberOf(lost.Receiver);
        if (number is not { } to || lost.Body is null)
        {
            // Erased meanwhile: there is nothing left to look for.
            await deliveries.Record(lost, new SendResult.DeadNumber(0));
            return;
        }

        var found = await twilio.Reconcile(to.Value, outbox.Open(lost.Id, lost.Body), since, sid => database.Read(s => s.Count(Sql.SidIsKnown, sid.Value)) > 0, cancellation);
        RuntimeLog.Reconciled(logger, lost.Id, found.GetType().Name);
        var now = clock.Now;
        await (found switch
        {
            Reconciled.Found f => deliveries.Accepted(lost, f.Sid),
            Reconciled.NotFound when now >= since + SecondLook => deliveries.Requeue(lost, now),
            Reconciled.NotFound => deliveries.Later(lost, since + SecondLook),
            _ => deliveries.Later(lost, now + TimeSpan.FromMinutes(1)),
        });
    }
}
