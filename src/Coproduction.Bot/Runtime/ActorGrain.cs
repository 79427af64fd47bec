using System.Collections.Immutable;
using System.Diagnostics;
using System.Text.Json;
using Coproduction.Bot.Storage;
using Coproduction.Domain;
using Orleans.Concurrency;
using Orleans.Placement;

namespace Coproduction.Bot.Runtime;

/// <summary>One actor, by <see cref="ActorId.ToString"/>.</summary>
public interface IActorGrain : IGrainWithStringKey
{
    /// <summary>
    /// Look for work. Interleaves only to say "look again" to a grain at work, so that pokes do not queue up; turns never do.
    /// </summary>
    [AlwaysInterleave]
    Task Poke();

    /// <summary>The same, for who does not wait for the end.</summary>
    [AlwaysInterleave, OneWay]
    Task Tell();

    /// <summary>The same, with what was just stored: one that is not at work, and knows of nothing before it, takes it as it is.</summary>
    [AlwaysInterleave, OneWay]
    Task Hand(StoredInput input);
}

/// <summary>An undone row of the inbox as it was just committed: <paramref name="Body"/> is sealed, the time is UTC.</summary>
[GenerateSerializer, Immutable]
public sealed record StoredInput(
    [property: Id(0)] long Seq, [property: Id(1)] string Id, [property: Id(2)] int Version, [property: Id(3)] DateTimeOffset ReceivedAt, [property: Id(4)] byte[] Body)
{
    /// <summary>The same unsealed, for an actor in the process that stored it; null in another.</summary>
    [field: NonSerialized]
    public Input? Plain { get; init; }

    /// <summary>No words: Orleans names the arguments of a call that takes long.</summary>
    public override string ToString() => Id;
}

/// <summary>
/// The only one who writes this actor. Takes its inputs in the order stored, each in one commit; what it holds in memory is a
/// cache of the row. A failed input waits for its next try, and later ones wait behind it; after the last try it is set aside
/// with an alert in one commit, and only then the later ones go on.
/// </summary>
[PreferLocalPlacement]
internal sealed class ActorGrain(ActorWork work, RuntimeMetrics metrics) : Grain, IActorGrain
{
    private ActorWork.Cache cache = null!;
    private int pokes;
    private bool working;

    public override Task OnActivateAsync(CancellationToken cancellationToken)
    {
        cache = new(ActorWork.Parse(this.GetPrimaryKeyString()));
        metrics.Grain(cache.Id.Kind.ToString(), 1);
        return Task.CompletedTask;
    }

    public override Task OnDeactivateAsync(DeactivationReason reason, CancellationToken cancellationToken)
    {
        metrics.Grain(cache.Id.Kind.ToString(), -1);
        return Task.CompletedTask;
    }

    public Task Tell() => Look(null);

    public Task Hand(StoredInput input) => Look(input);

    public Task Poke() => Look(null);

    private async Task Look(StoredInput? handed)
    {
        pokes++;
        if (working) return;
        working = true;
        try
        {
            int seen;
            do
            {
                seen = pokes;
                await work.Run(cache, handed);
                handed = null;
            }
            while (seen != pokes);
        }
        finally
        {
            working = false;
        }

        // A campaign wakes each receiver to say that it was handed over; nearly all of them stay silent.
        if (cache.MayGo) DeactivateOnIdle();
    }
}

/// <summary>An actor's turns: load, decide, commit, tell.</summary>
public sealed class ActorWork(Database database, Writer writer, TurnTools tools, ContextLoader contexts, DirectoryCache directory, Pokes pokes,
    Answers answers, RuntimeMetrics metrics, Clock clock, ILogger<ActorWork> logger)
{
    internal const int MostTries = 5;

    /// <summary>As many as <see cref="Sql.Undone"/> gives.</summary>
    private const int MostRead = 50;

    private const int MostDueInARow = 20;

    /// <summary>Between the tries of a failed input.</summary>
    private static readonly TimeSpan[] BackOff = [TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(25), TimeSpan.FromMinutes(2)];

    /// <summary>How long an actor of a newer build, or one that cannot be opened at all, is left alone.</summary>
    private static readonly TimeSpan LeaveAlone = TimeSpan.FromSeconds(30);

    /// <summary>What a grain keeps between pokes.</summary>
    internal sealed class Cache(ActorId id)
    {
        public ActorId Id { get; } = id;

        /// <summary>Null: to be loaded.</summary>
        public Actor? Actor { get; set; }

        /// <summary>The last row that was taken: one that is handed over later than it was read is no work.</summary>
        public long TakenSeq { get; set; }

        /// <summary>An input waits for its next try, and whatever comes waits behind it.</summary>
        public bool IsBehind { get; set; }

        public DateTimeOffset NotBefore { get; set; }

        /// <summary>A due time that fails, or comes back at once, must not hold up what people write.</summary>
        public DateTimeOffset DueNotBefore { get; set; }

        public int DueTries { get; set; }

        public int DueInARow { get; set; }

        /// <summary>A scheme, which is one of few, or somebody who may go on: not worth forgetting.</summary>
        public bool IsWanted { get; set; } = id.Kind == ActorKind.Scheme;

        /// <summary>The tries of a due time that fails, and until when an actor is left alone, are held nowhere else.</summary>
        public bool MayGo => !IsWanted && DueTries == 0 && NotBefore == default && DueNotBefore == default;
    }

    internal static ActorId Parse(string key)
    {
        var dash = key.IndexOf('-', StringComparison.Ordinal);
        return new(key.AsSpan(0, dash) is "person" ? ActorKind.Person : ActorKind.Scheme, Guid.ParseExact(key[(dash + 1)..], "N"));
    }

    /// <param name="cache">The grain's.</param>
    /// <param name="handed">Taken as it is when nothing is known to stand before it: its commit finds out when something does.</param>
    internal async Task Run(Cache cache, StoredInput? handed)
    {
        if (clock.Now < cache.NotBefore || !directory.IsLoaded) return;
        try
        {
            var mayGoFirst = cache is { Actor: not null, IsBehind: false } && handed?.Seq > cache.TakenSeq;
            if (mayGoFirst && await TakeHanded(cache, Row.Of(handed!))) return;
            while (await Next(cache))
            {
            }
        }
        catch (DatabaseUnavailableException)
        {
            // Whether the last commit happened is not known: the rows will say.
            cache.Actor = null;
        }
        catch (Exception fault) when (fault is NewerVersionException or UnreadableException)
        {
            cache.Actor = null;
            cache.NotBefore = clock.Now + LeaveAlone;
            Log.LeftUndone(logger, cache.Id, fault.Message);
            // A newer build will read the first; the second is the operator's, and what waits may be of danger.
            if (fault is UnreadableException) await Shut(cache);
        }
    }

    /// <summary>What is known of them cannot be opened: once an alert, and a failed turn each time, until it can be.</summary>
    private async Task Shut(Cache cache)
    {
        metrics.Turn("failed");
        try
        {
            await writer.Commit(session => Alert(session, cache.Id, new($"unreadable:{cache.Id}"), clock.Now));
        }
        catch (DatabaseUnavailableException)
        {
            // The next look says so again.
        }
    }

    /// <returns>False: what there is to do is to be read. A fault is not counted: whatever stands before it may be the reason.</returns>
    private async Task<bool> TakeHanded(Cache cache, Row row)
    {
        try
        {
            await Take(cache, row);
        }
        catch (Exception fault) when (fault is not (DatabaseUnavailableException or NewerVersionException))
        {
            cache.Actor = null;
            return false;
        }

        // Its due time waits for what was stored before: that is read first.
        return !IsDue(cache);
    }

    /// <returns>True when there may be more.</returns>
    private async Task<bool> Next(Cache cache)
    {
        (cache.Actor, var rows) = database.Read(session => (
            cache.Actor ?? Actor.Load(cache.Id, session, tools.Privacy),
            session.All(Sql.Undone, Row.Read, cache.Id.Value)));
        cache.IsBehind = false;
        foreach (var row in rows)
        {
            // One that must be taken again at once is read again first: nothing overtakes it.
            var next = row.NotBefore > clock.Now ? After.Wait : await Turn(cache, row);
            cache.IsBehind = next == After.Wait;
            if (next != After.GoOn) return next == After.LookAgain;
        }

        // Whatever was stored since has poked this grain again: it looks once more for that, and need not now.
        if (rows.Count == MostRead) return true;
        return IsDue(cache) && await DueTurn(cache, cache.Actor!.DueAt!.Value);
    }

    private bool IsDue(Cache cache) => cache.Actor?.DueAt <= clock.Now && cache.DueNotBefore <= clock.Now;

    private enum After { GoOn, LookAgain, Wait }

    private async Task<After> Turn(Cache cache, Row row)
    {
        try
        {
            await Take(cache, row);
            return After.GoOn;
        }
        catch (Exception fault) when (fault is not (DatabaseUnavailableException or NewerVersionException))
        {
            cache.Actor = null;
            return await Failed(cache, row, fault);
        }
    }

    private async Task Take(Cache cache, Row row)
    {
        if (row.Version > Snapshots.Version) throw new NewerVersionException(row.Version);
        var input = row.Plain ?? Snapshots.ReadInput(tools.Privacy.Open($"inbox:{row.Id}", row.Body ?? []), row.Id, row.ReceivedAt);
        await Commit(cache, row.Seq, input);
        cache.TakenSeq = Math.Max(cache.TakenSeq, row.Seq);
        answers.Ended(row.Id);
    }

    private async Task Commit(Cache cache, long? seq, Input input)
    {
        using var turn = Traces.Turn(cache.Id, input);
        var now = clock.Now;
        var (actor, context) = Load(cache, input, now, turn);
        var decision = Decide(actor, input, context, now, turn);
        var commit = new TurnCommit(actor, seq, input, decision, tools, now);
        ImmutableArray<ActorId> receivers;
        using (Traces.Step(turn, "commit")) receivers = await Committed(commit, turn);
        turn.Succeeded();
        Log.TurnTaken(logger, cache.Id, input.Id, decision.Messages.Length, decision.Mail.Length);
        cache.Actor = new(actor.Id, actor.Version + 1, decision.State, decision.DueAt);
        cache.DueTries = 0;
        cache.IsWanted |= input.Id.IsFromSomebody;
        metrics.Turn("committed");
        directory.Apply(actor.Id, actor.Version + 1, decision.State, commit.Listed);
        foreach (var receiver in receivers.Distinct()) pokes.Actor(receiver);
        // A read text also frees messages that waited for its turn.
        if (decision.Messages.Length > 0 || decision.Cards.Length > 0 || input is TextReceived)
            foreach (var sender in tools.Outbox.Senders) pokes.Sender(sender);
    }

    private async Task<ImmutableArray<ActorId>> Committed(TurnCommit commit, Activity? turn)
    {
        try
        {
            return await writer.Commit(commit.Write);
        }
        catch (TurnConflictException)
        {
            // No fault: what stands before it goes first, and it is taken again.
            turn.Succeeded("conflict");
            throw;
        }
    }

    private (Actor Actor, Context Context) Load(Cache cache, Input input, DateTimeOffset now, Activity? turn)
    {
        using var step = Traces.Step(turn, "load");
        var actor = cache.Actor ??= database.Read(session => Actor.Load(cache.Id, session, tools.Privacy));
        return (actor, contexts.Load(actor, input, now));
    }

    private static Decision<object> Decide(Actor actor, Input input, Context context, DateTimeOffset now, Activity? turn)
    {
        using var step = Traces.Step(turn, "decide");
        return actor.Decide(input, context, now);
    }

    private async Task<bool> DueTurn(Cache cache, DateTimeOffset due)
    {
        var now = clock.Now;
        var input = new DueReached { Id = InputId.Due(cache.Id, due), At = now };
        try
        {
            await Commit(cache, null, input);
            // Many turns for one due time are work in portions; but it may be a mistake, which must not turn a processor.
            var again = cache.Actor?.DueAt is { } next && next <= clock.Now;
            cache.DueInARow = again ? cache.DueInARow + 1 : 0;
            if (cache.DueInARow >= MostDueInARow) (cache.DueInARow, cache.DueNotBefore) = (0, clock.Now.AddSeconds(1));
            return true;
        }
        catch (Exception fault) when (fault is not (DatabaseUnavailableException or NewerVersionException or UnreadableException))
        {
            Log.TurnFailed(logger, cache.Id, input.Id, fault.GetType().Name, fault.StackTrace);
            metrics.Turn("failed");
            var version = cache.Actor?.Version ?? 0;
            cache.Actor = null;
            cache.DueNotBefore = now + BackOff[Math.Min(cache.DueTries, BackOff.Length - 1)];
            if (++cache.DueTries < MostTries) return false;
            cache.DueTries = 0;
            await writer.Commit(session => session.Execute(Sql.PostponeDue, cache.Id.Value, version, now.AddHours(1)) + Alert(session, cache.Id, input.Id, now));
            return false;
        }
    }

    /// <summary>Later ones go on only when this one was set aside.</summary>
    private async Task<After> Failed(Cache cache, Row row, Exception fault)
    {
        var now = clock.Now;
        metrics.Turn("failed");
        Log.TurnFailed(logger, cache.Id, row.Id, fault.GetType().Name, fault.StackTrace);
        // Too large stays too large, and what cannot be opened stays shut.
        var last = row.Tries + 1 >= MostTries || fault is StateTooLargeException;
        if (!last)
        {
            // A conflict is no fault of the input: reload and take it again at once, but not for ever.
            var wait = fault is TurnConflictException or CodeTakenException ? TimeSpan.Zero : BackOff[Math.Min(row.Tries, BackOff.Length - 1)];
            await writer.Commit(session => session.Execute(Sql.CountTry, row.Seq, now + wait));
            return wait == TimeSpan.Zero ? After.LookAgain : After.Wait;
        }

        var aside = await writer.Commit(session => session.Execute(Sql.SetAside, row.Seq) == 1 && Alert(session, cache.Id, row.Id, now) >= 0);
        if (aside)
        {
            metrics.Turn("aside");
            Log.SetAside(logger, cache.Id, row.Id);
        }

        answers.Ended(row.Id);
        return After.GoOn;
    }

    private static int Alert(Session session, ActorId actor, InputId input, DateTimeOffset now) => session.Execute(Sql.InsertAlert,
        input.Derive(-1), AlertKind.Poison, actor.Kind == ActorKind.Person ? actor.Value : null, actor.Kind == ActorKind.Scheme ? actor.Value : null, now);

    private sealed record Row(long Seq, InputId Id, int Version, DateTimeOffset ReceivedAt, byte[]? Body, int Tries, DateTimeOffset? NotBefore, Input? Plain)
    {
        public static Row Read(System.Data.Common.DbDataReader r) =>
            new(r.GetInt64(0), new(r.GetString(1)), r.GetInt32(2), r.At(3), r.Bytes(4), r.GetInt32(5), r.AtOrNull(6), null);

        public static Row Of(StoredInput input) => new(input.Seq, new(input.Id), input.Version, input.ReceivedAt, input.Body, 0, null, input.Plain);
    }
}
