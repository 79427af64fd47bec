using System.Collections.Concurrent;
using Coproduction.Bot.Referrals.Cards;
using Coproduction.Bot.Runtime;
using Coproduction.Bot.Storage;
using Coproduction.Domain;
using Microsoft.Extensions.Options;
using RuntimeLog = Coproduction.Bot.Runtime.Log;

namespace Coproduction.Bot.Channels.Teams;

/// <summary>
/// Teams: words and cards, drawn from the record as they go. It can neither list nor deduplicate, so a send without an answer
/// goes once more after two minutes, marked; an update is simply made again.
/// </summary>
internal sealed class TeamsOutbound(TeamsClient client, IOptionsMonitor<TeamsOptions> options, SendHealths healths, Addresses addresses, DirectoryCache directory,
    CardDesk desk, Outbox outbox, Deliveries deliveries, Database database, Writer writer, RuntimeMetrics metrics, Clock clock, ILogger<TeamsOutbound> logger) : IOutbound
{
    private static readonly TimeSpan SecondTry = TimeSpan.FromMinutes(2);
    private readonly ConcurrentDictionary<PersonId, ConversationPace> paces = new();

    public double PerSecond => options.CurrentValue.PerSecond;

    public TimeSpan LongestCall => options.CurrentValue.LongestCall;

    public SendHealth Health => healths.Teams;

    public DateTimeOffset ReadyAt(QueuedMessage message, DateTimeOffset now) => paces.GetOrAdd(message.Receiver, _ => new()).ReadyAt(now);

    public async Task Send(QueuedMessage message, CancellationToken cancellation)
    {
        if (await ReferenceAsync(message.Receiver, cancellation) is not { } to)
        {
            RuntimeLog.NoConversation(logger, message.Id);
            await deliveries.Failed(message, FailureKind.DeadNumber, 0, alert: true);
            return;
        }

        var (activity, at) = await ComposeAsync(message, to);
        if (activity is null)
        {
            // What it was about is over: nothing is owed to anybody's eyes.
            await deliveries.Accepted(message, session => session.Execute(Sql.AcceptInTeams, message.Seq, message.Attempt));
            return;
        }

        var result = at is null ? await NewAsync(message, to, activity, cancellation) : await client.UpdateAsync(to, at, activity, cancellation);
        // Somebody has deleted the card: it is sent anew.
        if (at is not null && result is TeamsResult.Dead { Status: 404, Code: "ActivityNotFoundInConversation" }) result = await NewAsync(message, to, activity, cancellation);
        // By its answer: it came there no later, so the next ones are never closer together there than here.
        paces.GetOrAdd(message.Receiver, _ => new()).Sent(clock.Now);
        await RecordAsync(message, result, at);
    }

    /// <summary>Its process died, or the call gave no answer.</summary>
    public async Task LookFor(QueuedMessage lost, DateTimeOffset since, CancellationToken cancellation)
    {
        var now = clock.Now;
        if (lost.Anew || CardAt(lost) is null)
        {
            if (now < since + SecondTry) { await deliveries.Later(lost, since + SecondTry); return; }
            if (lost.Again)
            {
                RuntimeLog.GivenUp(logger, lost.Id);
                await deliveries.Failed(lost, FailureKind.NotSent, 504, alert: true);
                return;
            }

            await writer.Commit(session => session.Execute(Sql.RequeueAgain, lost.Seq, lost.Attempt, now), cancellation);
            return;
        }

        await deliveries.Requeue(lost, now);
    }

    private Task<TeamsResult> NewAsync(QueuedMessage message, ConversationReference to, OutgoingActivity activity, CancellationToken cancellation)
    {
        if (to.Kind != ConversationKind.Channel) return client.SendAsync(to, activity, cancellation);
        var root = message.Under is { } under ? database.Read(s => s.One(Sql.CardAt, r => r.GetString(0), message.Receiver, under.ToString())) : null;
        return root is null ? client.NewThreadAsync(to, activity, cancellation) : client.SendAsync(to with { ConversationId = $"{to.BareConversationId};messageid={root}" }, activity, cancellation);
    }

    private async Task<(OutgoingActivity? Activity, string? At)> ComposeAsync(QueuedMessage message, ConversationReference to)
    {
        var words = message.Body is null ? null : outbox.Open(message.Id, message.Body);
        if (message.Card is not { } card) return (words is null ? null : new() { Text = Marked(words, message.Again), TextFormat = "plain" }, null);
        var drawn = await desk.DrawAsync(card, new(message.Receiver, message.Id.ToString()) { Again = message.Again, Words = card.Kind == CardKind.WhoFor ? words : null });
        var said = card.Kind == CardKind.WhoFor ? null : words;
        if (drawn is null && said is null) return (null, null);
        if (drawn?.Card is null) return (new() { Text = Marked(said ?? drawn!.Summary, message.Again), TextFormat = "plain" }, null);
        var at = message.Anew ? null : CardAt(message);
        // Who has left sees how it ended on what they have, and gets nothing new.
        if (at is null && words is null && directory.Current.Person(message.Receiver) is { Gone: true }) return (null, null);
        return (new() { Text = said, TextFormat = "plain", Summary = drawn.Summary, Attachments = [drawn.Card], Alert = at is null && to.Kind == ConversationKind.Personal }, at);
    }

    /// <summary>Where the card stands already; cards that only answer something typed are not kept up to date.</summary>
    private string? CardAt(QueuedMessage message) => message.Card is { Kind: CardKind.Referral or CardKind.Resident } card
        ? database.Read(session => session.One(Sql.CardAt, row => row.GetString(0), message.Receiver, card.ToString()))
        : null;

    private static string Marked(string words, bool again) => again ? $"Again, in case it did not reach you: {words}" : words;

    private async Task RecordAsync(QueuedMessage message, TeamsResult result, string? at)
    {
        var now = clock.Now;
        metrics.Send(result.GetType().Name);
        switch (result)
        {
            case TeamsResult.Accepted accepted:
                if (Health.Succeeded()) RuntimeLog.SendingAgain(logger);
                await deliveries.Accepted(message, session =>
                {
                    if (session.Execute(Sql.AcceptInTeams, message.Seq, message.Attempt) == 1 && message.Card is { Kind: CardKind.Referral or CardKind.Resident } card)
                        session.Execute(Sql.SaveCard, message.Receiver, card.ToString(), accepted.ActivityId.Length > 0 ? accepted.ActivityId : at ?? "", now);
                });
                return;
            case TeamsResult.NotSent:
                await deliveries.Requeue(message, now + Deliveries.Wait(message.Tries));
                return;
            case TeamsResult.Throttled throttled:
                // One conversation's limit is that conversation's: the others go on.
                await deliveries.Requeue(message, now + (throttled.RetryAfter ?? Deliveries.Wait(message.Tries)));
                return;
            case TeamsResult.CredentialsFail:
                if (Health.CredentialsFail(now)) RuntimeLog.SendingStopped(logger, Health.Fault!);
                await deliveries.Requeue(message, now, alert: Deliveries.AlertOf("teams-credentials", now));
                return;
            case TeamsResult.Unknown when at is not null:
                await deliveries.Requeue(message, now + Deliveries.Wait(message.Tries));
                return;
            case TeamsResult.Unknown:
                RuntimeLog.Unknown(logger, message.Id);
                await deliveries.Later(message, message.HandedOverAt!.Value + SecondTry);
                return;
            case TeamsResult.Dead dead:
                await DeadAsync(message, dead.Code, now);
                return;
            default:
                RuntimeLog.Refused(logger, message.Id, result.GetType().Name);
                await deliveries.Failed(message, FailureKind.NotSent, 400, alert: true);
                return;
        }
    }

    /// <summary>The app was removed or blocked. What waits for them waits until they write again; a coordinator is told once.</summary>
    private async Task DeadAsync(QueuedMessage message, string code, DateTimeOffset now)
    {
        RuntimeLog.ConversationDead(logger, message.Receiver, code);
        var known = directory.Current.Person(message.Receiver) is not null ? (PersonId?)message.Receiver : null;
        await writer.Commit(session =>
        {
            if (session.Execute(Sql.MarkDead, message.Receiver) == 1)
                session.Execute(Sql.InsertAlert, new InputId($"dead:{message.Receiver}:{now.UtcTicks}").Derive(0), AlertKind.TeamsConversationDead, known, null, now);
            return session.Execute(Sql.Requeue, message.Seq, message.Attempt, now);
        });
    }

    /// <summary>Who has never written is met first: staff by their Entra id, a team's channel by its own.</summary>
    private async Task<ConversationReference?> ReferenceAsync(PersonId receiver, CancellationToken cancellation)
    {
        if (addresses.ReferenceOf(receiver) is { ConversationId.Length: > 0 } known) return known;
        var settings = options.CurrentValue;
        var fresh = new ConversationReference { ServiceUrl = settings.ServiceUrl, TenantId = settings.MicrosoftAppTenantId };
        var listed = directory.Current;
        if (listed.Schemes.Values.Select(s => s.Definition?.TeamsChannel).FirstOrDefault(c => !string.IsNullOrEmpty(c) && Domain.Directory.TeamOf(c) == receiver) is { } channel)
            fresh = fresh with { Kind = ConversationKind.Channel, ConversationId = channel };
        else if (listed.Person(receiver)?.AadObjectId is { } user)
        {
            fresh = fresh with { Kind = ConversationKind.Personal, AadObjectId = user };
            if (await client.CreateAsync(fresh, cancellation) is not TeamsResult.Accepted { ConversationId: { Length: > 0 } made } created) return null;
            fresh = fresh with { ConversationId = made, ServiceUrl = created.ServiceUrl ?? fresh.ServiceUrl };
        }
        else return null;
        var marks = addresses.Marks(fresh);
        await writer.Commit(session => addresses.FindOrMake(session, fresh, marks, receiver, clock.Now), cancellation);
        return fresh;
    }
}

/// <summary>Teams' limits for one conversation: 7 sends in a second, 60 in 30 seconds, 1,800 in an hour.</summary>
internal sealed class ConversationPace
{
    private static readonly (int Most, TimeSpan In)[] Limits = [(7, TimeSpan.FromSeconds(1)), (60, TimeSpan.FromSeconds(30)), (1800, TimeSpan.FromHours(1))];
    private readonly Queue<DateTimeOffset> sent = new();
    private readonly Lock gate = new();

    /// <summary>Now, or when enough of the last ones are long enough ago.</summary>
    public DateTimeOffset ReadyAt(DateTimeOffset now)
    {
        lock (gate)
        {
            var all = sent.ToArray();
            return Limits.Select(limit => all.Length < limit.Most ? now : all[^limit.Most] + limit.In).Max() is var at && at > now ? at : now;
        }
    }

    public void Sent(DateTimeOffset now)
    {
        lock (gate)
        {
            sent.Enqueue(now);
            while (sent.Count > Limits[^1].Most) sent.Dequeue();
        }
    }
}
