using Coproduction.Bot.Storage;
using Coproduction.Domain;

namespace Coproduction.Bot.Runtime;

/// <summary>An actor as it was last committed. <see cref="State"/> is a PersonState or a SchemeState.</summary>
internal sealed record Actor(ActorId Id, int Version, object State, DateTimeOffset? DueAt)
{
    /// <summary>Throws <see cref="NewerVersionException"/> for the snapshot of a newer build.</summary>
    public static Actor Load(ActorId id, Session session, Privacy privacy)
    {
        var row = session.One(Sql.LoadActor, r => ((int Version, byte[]? State, byte[]? Name, DateTimeOffset? Due)?)
            (r.GetInt32(0), r.Bytes(1), r.Bytes(2), r.AtOrNull(3)), id.Value);
        return row is { } r
            ? new(id, r.Version, Open(id, r.State, r.Name, privacy), r.Due)
            : throw new InvalidOperationException($"{id} has an input but no row");
    }

    internal static object Open(ActorId id, byte[]? state, byte[]? name, Privacy privacy)
    {
        if (id.Kind == ActorKind.Scheme)
            return state is null ? new SchemeState { Id = id.Scheme } : Snapshots.Read<SchemeState>(privacy.Open(StatePlace(id), state));
        var person = state is null ? new PersonState { Id = id.Person } : Snapshots.Read<PersonState>(privacy.Open(StatePlace(id), state));
        return name is null ? person : person with { Name = privacy.OpenText(NamePlace(id), name) };
    }

    /// <summary>The decision of either kind of actor, as one kind from here on.</summary>
    public Decision<object> Decide(Input input, Context context, DateTimeOffset now) => State switch
    {
        PersonState person => Untyped(Decider.Decide(person, input, context, now)),
        SchemeState scheme => Untyped(Decider.Decide(scheme, input, context, now)),
        _ => throw new InvalidOperationException("an actor is a person or a scheme"),
    };

    public static byte[] Write(object state) => state switch
    {
        PersonState person => Snapshots.Write(person),
        SchemeState scheme => Snapshots.Write(scheme),
        _ => throw new InvalidOperationException("an actor is a person or a scheme"),
    };

    public static (string? Name, string? Key, bool Listed) Columns(object state) => state switch
    {
        PersonState person => (person.Name, Lower(person.Key), person.Listed),
        SchemeState { Definition: { } definition } => (null, Lower(definition.Key), true),
        _ => (null, null, false),
    };

    public static string StatePlace(ActorId id) => $"actors.state:{id}";

    public static string NamePlace(ActorId id) => $"actors.name:{id}";

    private static string? Lower(string? key) => string.IsNullOrEmpty(key) ? null : key.ToLowerInvariant();

    private static Decision<object> Untyped<TState>(Decision<TState> d) where TState : class => new(d.State)
    {
        Facts = d.Facts,
        Messages = d.Messages,
        Mail = d.Mail,
        Views = d.Views,
        Cards = d.Cards,
        MoveAddressesTo = d.MoveAddressesTo,
        Cancel = d.Cancel,
        CancelAll = d.CancelAll,
        Suppress = d.Suppress,
        LiftSuppression = d.LiftSuppression,
        DueAt = d.DueAt,
        Answer = d.Answer,
    };
}
