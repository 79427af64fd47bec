using Coproduction.Bot.Channels.Twilio;
using Coproduction.Bot.Storage;
using Coproduction.Domain;

namespace Coproduction.Bot.Runtime;

public enum CallState
{
    /// <summary>No input has this id.</summary>
    Unknown,

    /// <summary>Stored; its turn has not come, or not ended.</summary>
    Pending,

    Answered,

    /// <summary>It failed too often and waits for the operator.</summary>
    SetAside,
}

/// <summary>How far a call has come; <see cref="Answer"/> when it was answered.</summary>
public sealed record CallResult(CallState State, ActorId? Actor, Answer? Answer);

/// <summary>
/// The one way in. An input is stored, sealed, under its unique id before it has any effect; then its actor is poked.
/// Storing the same id again changes nothing, whatever its age.
/// </summary>
public sealed class Inbox(Intake intake, Database database, Privacy privacy, Addresses addresses, Answers answers, Pokes pokes, RuntimeMetrics metrics, Clock clock)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <summary>Completes when the text is on disk. False: it was there already.</summary>
    /// <exception cref="DatabaseUnavailableException">It may not be stored; the network should bring it again.</exception>
    public async Task<bool> AcceptTextAsync(MessageSid sid, PhoneNumber from, TextReceived text, CancellationToken cancellation)
    {
        var id = IdOf(sid);
        var now = clock.Now;
        var marks = addresses.Marks(from);
        var input = Seal(id, text);
        var stored = await Commit(id, now, session =>
        {
            Stored? known = null;
            input.AddFrom(session, marks[0], now, row => known = new(new PersonId(row.GetGuid(1)), true, row.GetInt64(2)));
            return () => known ?? Insert(session, input, addresses.FindOrMake(session, from, marks, now), now);
        }, cancellation);
        if (stored.IsNew) metrics.Accepted();
        if (stored.Seq is { } seq) pokes.Actor(stored.Actor, new(seq, id.Value, Snapshots.Version, now, input.Body) { Plain = text with { Id = id, At = now } });
        else pokes.Actor(stored.Actor);
        return stored.IsNew;
    }

    internal static InputId IdOf(MessageSid text) => new($"sms:{text}");

    /// <summary>Stores a call, makes its actor when there is none, and waits for the answer for up to 10 seconds.</summary>
    public Task<CallResult> CallAsync(ActorId actor, InputId id, Input input, CancellationToken cancellation = default) => CallAsync(actor, id, input, Patience, cancellation);

    /// <summary>The same, for a caller with less time.</summary>
    public async Task<CallResult> CallAsync(ActorId actor, InputId id, Input input, TimeSpan patience, CancellationToken cancellation)
    {
        var now = clock.Now;
        var row = Seal(id, input);
        await Store(row, now, session =>
        {
            session.Execute(Sql.EnsureActor, actor.Value, actor.Kind, now);
            return actor;
        }, cancellation);
        pokes.Actor(actor);
        return await Settled(id, patience, cancellation);
    }

    /// <summary>The same, to whoever has this number: found or made in the same commit. The result says who it is.</summary>
    public async Task<CallResult> CallByNumberAsync(PhoneNumber number, InputId id, Input input, CancellationToken cancellation = default)
    {
        var now = clock.Now;
        var row = Seal(id, input);
        var marks = addresses.Marks(number);
        var stored = await Store(row, now, session => addresses.FindOrMake(session, number, marks, now), cancellation);
        pokes.Actor(stored.Actor);
        return await Settled(id, Patience, cancellation);
    }

    public CallResult StatusOf(InputId id)
    {
        var row = database.Read(session => session.One(Sql.InputStatus,
            r => ((ActorId Actor, bool Done, bool Aside, byte[]? Answer)?)(r.Actor(0, 1), !r.IsDBNull(2), r.Flag(3), r.Bytes(4)), id));
        return row switch
        {
            null => new(CallState.Unknown, null, null),
            { Aside: true } r => new(CallState.SetAside, r.Actor, null),
            { Done: false } r => new(CallState.Pending, r.Actor, null),
            { } r => new(CallState.Answered, r.Actor, r.Answer is null ? new() : Read(id, r.Answer)),
        };
    }

    /// <summary>Puts an input on disk, for the actor that is found or made in the same commit.</summary>
    internal Task<Stored> Store(SealedInput input, DateTimeOffset now, Func<Session, ActorId> find, CancellationToken cancellation) =>
        Commit(input.Id, now, session =>
        {
            var result = Insert(session, input, find(session), now);
            return () => result;
        }, cancellation);

    internal SealedInput Seal(InputId id, Input input) => new(id, Snapshots.TypeOf(input), privacy.Seal($"inbox:{id}", Snapshots.WriteInput(input)));

    internal static byte[] SealAnswer(Privacy privacy, InputId id, Answer answer) =>
        privacy.Seal($"answer:{id}", System.Text.Json.JsonSerializer.SerializeToUtf8Bytes(answer, Snapshots.Json));

    private async Task<Stored> Commit(InputId id, DateTimeOffset now, Func<Session, Func<Stored>> job, CancellationToken cancellation)
    {
        using var span = Traces.Accept(id, now);
        var result = await intake.Commit(job, cancellation);
        span.Succeeded(result.IsNew ? "stored" : "repeat");
        return result;
    }

    private static Stored Insert(Session session, SealedInput input, ActorId actor, DateTimeOffset now) => new(actor, input.Insert(session, actor, now), null);

    private Answer Read(InputId id, byte[] box) =>
        System.Text.Json.JsonSerializer.Deserialize<Answer>(privacy.Open($"answer:{id}", box), Snapshots.Json) ?? new();

    /// <summary>The turn may run on another machine, and may have ended before we began to wait: the row is looked at as well.</summary>
    private async Task<CallResult> Settled(InputId id, TimeSpan patience, CancellationToken cancellation)
    {
        var until = clock.Now + patience;
        while (true)
        {
            using var waiting = answers.Await(id);
            var status = StatusOf(id);
            if (status.State is CallState.Answered or CallState.SetAside || clock.Now >= until) return status;
            await Task.WhenAny(waiting.Signal, clock.Delay(TimeSpan.FromMilliseconds(250), cancellation));
            cancellation.ThrowIfCancellationRequested();
        }
    }
}

/// <summary>Whose an input is, and whether it was not there before; <paramref name="Seq"/> is its place, where that was told.</summary>
internal readonly record struct Stored(ActorId Actor, bool IsNew, long? Seq);

/// <summary>An input ready for its row.</summary>
internal sealed record SealedInput(InputId Id, string Type, byte[] Body)
{
    /// <returns>False when it was there already.</returns>
    public bool Insert(Session session, ActorId actor, DateTimeOffset now) =>
        session.Execute(Sql.InsertInput, Id, actor.Value, actor.Kind, Type, Snapshots.Version, now, Body) == 1;

    /// <summary>For whoever the address with this mark belongs to, who is given back.</summary>
    public void AddFrom(Session session, byte[] mark, DateTimeOffset now, Action<System.Data.Common.DbDataReader> whose) =>
        session.AddReading(whose, Sql.InsertInputFrom, Id, mark, ActorKind.Person, Type, Snapshots.Version, now, Body);

    public void Add(Session session, ActorId actor, DateTimeOffset now) =>
        session.Add(Sql.InsertInput, Id, actor.Value, actor.Kind, Type, Snapshots.Version, now, Body);
}
