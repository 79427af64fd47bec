using System.Diagnostics.Metrics;

namespace Coproduction.Bot.Runtime;

public sealed class RuntimeMetrics
{
    private readonly Counter<long> accepted;
    private readonly Counter<long> turns;
    private readonly Counter<long> sends;

    public RuntimeMetrics(IMeterFactory meters)
    {
        var meter = meters.Create("Coproduction.Bot");
        accepted = meter.CreateCounter<long>("coproduction.accepted", description: "Texts stored.");
        turns = meter.CreateCounter<long>("coproduction.turns", description: "Turns by how they ended.");
        sends = meter.CreateCounter<long>("coproduction.sends", description: "Hand-overs by how they ended.");
        meter.CreateObservableGauge("coproduction.queue", () => Queued.Select((n, lane) => new Measurement<long>(n, new KeyValuePair<string, object?>("lane", ((Domain.Lane)lane).ToString()))),
            description: "Messages waiting to be handed over, by lane.");
    }

    /// <summary>By lane, as the sweep saw it last.</summary>
    public IReadOnlyList<long> Queued { get; set; } = [0, 0, 0];

    public void Accepted() => accepted.Add(1);

    public void Turn(string outcome) => turns.Add(1, new KeyValuePair<string, object?>("outcome", outcome));

    public void Send(string outcome) => sends.Add(1, new KeyValuePair<string, object?>("outcome", outcome));
}
