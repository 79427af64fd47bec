using Coproduction.Bot.Channels.Twilio;
using Coproduction.Bot.Storage;
using Coproduction.Domain;

namespace Coproduction.Bot.Runtime;

/// <summary>
/// What became of a message: row and news of it to the person's actor, in one commit. Every statement names the attempt or
/// the sid that it is about, so an outcome that comes late, twice or out of order changes nothing.
/// </summary>
public sealed class Deliveries(Writer writer, Inbox inbox, Pokes pokes, SendHealths healths, RuntimeMetrics metrics, Clock clock, ILogger<Deliveries> logger)
{
    private static readonly TimeSpan FirstLook = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan LongestRetry = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan UnreachableRetry = TimeSpan.FromMinutes(30);
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(50);
    private const int Unreachable = 30003;

    private SendHealth Health => healths.Phone;

    internal async Task Record(QueuedMessage message, SendResult result)
    {
        var now = clock.Now;
        metrics.Send(result.GetType().Name);
        switch (result)
        {
            case SendResult.Accepted accepted:
                if (Health.Succeeded()) Log.SendingAgain(logger);
                await Accepted(message, accepted.Sid);
                return;
            case SendResult.NotSent:
                await Requeue(message, now + Wait(message.Tries));
                return;
            case SendResult.Throttled throttled:
                Health.Throttled(now, throttled.RetryAfter);
                await Requeue(message, now + (throttled.RetryAfter ?? Wait(message.Tries)));
                return;
            case SendResult.CredentialsFail:
                if (Health.CredentialsFail(now)) Log.SendingStopped(logger, Health.Fault!);
                await Requeue(message, now, alert: AlertOf("credentials", now));
                return;
            case SendResult.Unknown:
                Log.Unknown(logger, message.Id);
                await writer.Commit(s => s.Execute(Sql.Lose, message.Seq, message.Attempt, message.HandedOverAt!.Value + FirstLook));
                return;
            default:
                await Refused(message, result);
                return;
        }
    }

    internal Task Accepted(QueuedMessage message, MessageSid sid) =>
        Accepted(message, session => session.Execute(Sql.Accept, message.Seq, message.Attempt, sid.Value));

    /// <param name="message">Handed over.</param>
    /// <param name="accept">The provider's own part of the commit.</param>
    internal async Task Accepted(QueuedMessage message, Action<Session> accept)
    {
        var now = clock.Now;
        var news = message.Asks ? HandedOver(message.Id, message.HandedOverAt!.Value) : null;
        await writer.Commit(session =>
        {
            accept(session);
            return news?.Insert(session, message.Receiver, now);
        });
        if (news is not null) pokes.Actor(message.Receiver);
    }

    internal Task Requeue(QueuedMessage message, DateTimeOffset notBefore, Guid? alert = null) => writer.Commit(session =>
    {
        if (alert is { } id) session.Execute(Sql.InsertAlert, id, AlertKind.DeliveryFailing, null, null, clock.Now);
        return session.Execute(Sql.Requeue, message.Seq, message.Attempt, notBefore);
    });

    internal Task Later(QueuedMessage message, DateTimeOffset look) => writer.Commit(s => s.Execute(Sql.Lose, message.Seq, message.Attempt, look));

    /// <summary>Held back until it was no longer wanted.</summary>
    internal async Task Expired(QueuedMessage message)
    {
        var now = clock.Now;
        var news = message.Asks || message.ReportFailure ? Failed(message.Id, FailureKind.Expired) : null;
        var expired = await writer.Commit(session =>
            session.Execute(Sql.Expire, message.Seq) == 1 && (news is null || news.Insert(session, message.Receiver, now)));
        if (expired && news is not null) pokes.Actor(message.Receiver);
    }

    private async Task Refused(QueuedMessage message, SendResult result)
    {
        Log.Refused(logger, message.Id, result.GetType().Name);
        var (kind, code) = result switch
        {
            SendResult.OptedOut => (FailureKind.OptedOut, 21610),
            SendResult.DeadNumber dead => (FailureKind.DeadNumber, dead.Code),
            SendResult.OurFault fault => (FailureKind.NotSent, fault.Code ?? fault.HttpStatus),
            _ => (FailureKind.NotSent, 21408),
        };
        await Failed(message, kind, code, result is SendResult.OurFault or SendResult.NotAllowed);
    }

    /// <summary>It is not sent again. <paramref name="alert"/>: the fault is ours, and an operator should see it.</summary>
    internal async Task Failed(QueuedMessage message, FailureKind kind, int code, bool alert)
    {
        var now = clock.Now;
        Guid? alertId = alert ? AlertOf($"code {code}", now) : null;
        var news = News(message.Id, kind, message.Asks || message.ReportFailure);
        await writer.Commit(session =>
        {
            if (session.Execute(Sql.Fail, message.Seq, message.Attempt, code) != 1) return 0;
            if (kind == FailureKind.OptedOut) OptOut(session, message.Receiver, now);
            if (alertId is { } id) session.Execute(Sql.InsertAlert, id, AlertKind.DeliveryFailing, null, null, now);
            news?.Insert(session, message.Receiver, now);
            return 1;
        });
        if (news is not null) pokes.Actor(message.Receiver);
    }

    /// <summary>A status call-back: how far a message has come, and proof that a hand-over without an answer was accepted.</summary>
    public async Task Record(StatusReport report, CancellationToken cancellation)
    {
        while (true)
        {
            var (told, isBusy) = await writer.Commit(
                session => Find(session, report) is { } row ? (Apply(session, row, report, clock.Now), false) : (null, IsKnown(session, report)), cancellation);
            if (told is { } person) pokes.Actor(person);
            if (!isBusy) return;
            await clock.Delay(BetweenLooks, cancellation);
        }
    }

    /// <returns>Null: it is none of ours, or another process is writing its row just now.</returns>
    private static Reported? Find(Session session, StatusReport report) => session.One(Sql.FreeBySid, Reported.Read, report.Sid.Value)
        ?? (report.Message is { } id ? session.One(Sql.FreeById, Reported.Read, id) : null);

    private static bool IsKnown(Session session, StatusReport report) =>
        session.Count(Sql.SidIsKnown, report.Sid.Value) > 0 || (report.Message is { } id && session.Count(Sql.IdIsKnown, id) > 0);

    /// <returns>Who has news; null when nobody.</returns>
    private PersonId? Apply(Session session, Reported row, StatusReport report, DateTimeOffset now)
    {
        PersonId? told = null;
        if (row.Sid != report.Sid.Value)
        {
            // Only a call that is under way or lost can have made a message that we do not know.
            if (row.Attempt is null || session.Execute(Sql.Accept, row.Seq, row.Attempt, report.Sid.Value) != 1) return null;
            if (row.Asks && HandedOver(row.Id, row.HandedOverAt ?? now).Insert(session, row.Receiver, now)) told = row.Receiver;
        }
        else if (row.State is OutboxState.Unknown or OutboxState.HandingOver)
            return null;

        if (session.Execute(Sql.Rank, row.Seq, report.Sid.Value, report.Status.Rank(), report.ErrorCode) != 1 || !report.Status.IsFailure()) return told;
        return NotDelivered(session, row, report, now) ? row.Receiver : told;
    }

    private bool NotDelivered(Session session, Reported row, StatusReport report, DateTimeOffset now)
    {
        // The row remembers the error of its last try: a second time unreachable is the end of it.
        if (report.Fault == DeliveryFault.RetryOnceLater && row.Error != Unreachable)
        {
            session.Execute(Sql.TryLater, row.Seq, report.Sid.Value, now + UnreachableRetry);
            return false;
        }

        if (session.Execute(Sql.Undelivered, row.Seq, report.Sid.Value) != 1) return false;
        var kind = report.Fault switch
        {
            DeliveryFault.OptedOut => FailureKind.OptedOut,
            DeliveryFault.DeadNumber => FailureKind.DeadNumber,
            _ => FailureKind.NotSent,
        };
        if (kind == FailureKind.OptedOut) OptOut(session, row.Receiver, now);
        return News(row.Id, kind, row.Asks || row.ReportFailure)?.Insert(session, row.Receiver, now) ?? false;
    }

    private static void OptOut(Session session, PersonId person, DateTimeOffset now)
    {
        session.Execute(Sql.Suppress, person, StopKind.Stop, true, now);
        session.Execute(Sql.CancelAll, person, now);
    }

    /// <summary>That somebody opted out is always news: it is a STOP that we did not see.</summary>
    private SealedInput? News(MessageId id, FailureKind kind, bool wanted) => wanted || kind == FailureKind.OptedOut ? Failed(id, kind) : null;

    private SealedInput HandedOver(MessageId id, DateTimeOffset at) => inbox.Seal(new InputId($"handed:{id}"), new MessageHandedOver(id, at));

    private SealedInput Failed(MessageId id, FailureKind kind) => inbox.Seal(new InputId($"failed:{id}"), new MessageFailed(id, kind));

    internal static TimeSpan Wait(int tries) =>
        TimeSpan.FromSeconds(Math.Min(Math.Pow(2, Math.Min(tries, 10)), LongestRetry.TotalSeconds));

    /// <summary>One alert an hour of a kind, however many messages meet the fault.</summary>
    internal static Guid AlertOf(string what, DateTimeOffset now) => new InputId($"delivery:{what}:{now.UtcDateTime:yyyyMMddHH}").Derive(0);

    private sealed record Reported(long Seq, MessageId Id, PersonId Receiver, OutboxState State, bool Asks, bool ReportFailure, Guid? Attempt,
        DateTimeOffset? HandedOverAt, string? Sid, int? Error)
    {
        public static Reported Read(System.Data.Common.DbDataReader r) => new(
            r.GetInt64(0), new(r.GetGuid(1)), new(r.GetGuid(2)), (OutboxState)r.GetInt32(3), r.Flag(4), r.Flag(5), r.IsDBNull(6) ? null : r.GetGuid(6),
            r.AtOrNull(7), r.TextOrNull(8), r.IsDBNull(9) ? null : r.GetInt32(9));
    }
}
