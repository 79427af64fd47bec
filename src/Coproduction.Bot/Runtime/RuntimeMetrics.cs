using System.Diagnostics;
using System.Diagnostics.Metrics;
using Coproduction.Bot.Storage;
using Coproduction.Domain;

namespace Coproduction.Bot.Runtime;

/// <summary>Of this process, but for <see cref="Backlog"/>, which every process reads from the one database: of that take the greatest, not the sum.</summary>
public sealed class RuntimeMetrics
{
    private readonly Counter<long> accepted;
    private readonly Counter<long> turns;
    private readonly Counter<long> sends;
    private readonly UpDownCounter<long> grains;

    public RuntimeMetrics(IMeterFactory meters)
    {
        var meter = meters.Create("Coproduction.Bot");
        accepted = meter.CreateCounter<long>("coproduction.accepted", description: "Texts stored.");
        turns = meter.CreateCounter<long>("coproduction.turns", description: "Turns by how they ended.");
        sends = meter.CreateCounter<long>("coproduction.sends", description: "Hand-overs by how they ended.");
        grains = meter.CreateUpDownCounter<long>("coproduction.grains", description: "Actors and senders in memory, by kind.");
        meter.CreateObservableGauge("coproduction.queue", () => ByLane(Backlog.Queued), description: "Messages waiting to be handed over, by lane.");
        meter.CreateObservableGauge("coproduction.queue.oldest", () => ByLane(Backlog.OldestQueued), "s", "For how long the oldest of them could have gone, by lane. Those to a dead conversation do not count.");
        meter.CreateObservableGauge("coproduction.unknowns", () => Backlog.Unknowns, description: "Sends that may or may not have happened, and are being looked for.");
        meter.CreateObservableGauge("coproduction.inbox", () => Backlog.Undone, description: "Inputs stored whose turn has not come.");
        meter.CreateObservableGauge("coproduction.inbox.oldest", () => Backlog.OldestUndone, "s", "Age of the oldest of them.");
        meter.CreateObservableGauge("coproduction.owed", () => Backlog.Owed, description: "Answers that staff owe residents.");
        meter.CreateObservableGauge("coproduction.owed.oldest", () => Backlog.OldestOwed, "s", "How far the most overdue of them is past its due time; 0: none is.");
    }

    /// <summary>As the sweep saw it last.</summary>
    public Backlog Backlog { get; set; } = new([0, 0, 0], [0, 0, 0], 0, 0, 0, 0, 0);

    public void Accepted() => accepted.Add(1);

    public void Turn(string outcome) => turns.Add(1, new KeyValuePair<string, object?>("outcome", outcome));

    public void Send(string outcome)
    {
        sends.Add(1, new KeyValuePair<string, object?>("outcome", outcome));
        // The span of the call, when there is one.
        Activity.Current?.SetTag("outcome", outcome);
    }

    public void Grain(string kind, int change) => grains.Add(change, new KeyValuePair<string, object?>("kind", kind));

    private static IEnumerable<Measurement<T>> ByLane<T>(IReadOnlyList<T> values) where T : struct =>
        values.Select((value, lane) => new Measurement<T>(value, new KeyValuePair<string, object?>("lane", ((Lane)lane).ToString())));
}

/// <summary>What is owed and not done yet. The first two by lane; times in seconds.</summary>
public sealed record Backlog(IReadOnlyList<long> Queued, IReadOnlyList<double> OldestQueued, long Unknowns, long Undone, double OldestUndone, long Owed, double OldestOwed)
{
    internal static Backlog Read(Session session, IEnumerable<string> senders, DateTimeOffset now)
    {
        double Past(DateTimeOffset? at) => at is { } since && since < now ? (now - since).TotalSeconds : 0;
        var queued = new long[3];
        foreach (var (lane, count) in session.All(Sql.QueueByLane, r => (r.GetInt32(0), r.GetInt64(1)))) queued[lane] = count;
        var oldest = Enum.GetValues<Lane>().Select(lane => senders.Max(sender => Past(session.One(Sql.OldestQueued, r => r.AtOrNull(0), sender, lane)))).ToList();
        var unknowns = session.All(Sql.OpenMessages, r => (State: (OutboxState)r.GetInt32(0), Count: r.GetInt64(1))).Where(o => o.State == OutboxState.Unknown).Sum(o => o.Count);
        var (undone, stored) = session.One(Sql.OldestUndone, r => (r.GetInt64(0), r.AtOrNull(1)), Guid.Empty);
        var (owed, due) = session.One(Sql.OldestOwed, r => (r.GetInt64(0), r.AtOrNull(1)));
        return new(queued, oldest, unknowns, undone, Past(stored), owed, Past(due));
    }
}
