using System.Diagnostics.Metrics;

namespace Coproduction.Bot.Storage;

public sealed class StorageMetrics
{
    private readonly Histogram<int> groups;
    private readonly Histogram<double> durations;
    private readonly Counter<long> failures;

    public StorageMetrics(IMeterFactory meters)
    {
        var meter = meters.Create("Coproduction.Bot");
        groups = meter.CreateHistogram<int>("coproduction.commit.jobs", description: "Jobs that shared one commit.");
        durations = meter.CreateHistogram<double>("coproduction.commit.duration", "s");
        failures = meter.CreateCounter<long>("coproduction.commit.failures", description: "Groups that failed because the database was not available.");
    }

    public void Committed(int jobs, TimeSpan took)
    {
        groups.Record(jobs);
        durations.Record(took.TotalSeconds);
    }

    public void CommitFailed() => failures.Add(1);
}
