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
        groups = meter.CreateHistogram<int>("coproduction.commit.jobs", description: "Jobs that shared one commit.",
            advice: new() { HistogramBucketBoundaries = [1, 2, 5, 10, 20, 50, 100, 200] });
        // Most take a millisecond or two; a disk that has trouble, seconds.
        durations = meter.CreateHistogram<double>("coproduction.commit.duration", "s", "How long such a commit took, its flush to disk included.",
            advice: new() { HistogramBucketBoundaries = [0.0005, 0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5] });
        failures = meter.CreateCounter<long>("coproduction.commit.failures", description: "Groups that failed because the database was not available.");
    }

    public void Committed(int jobs, TimeSpan took)
    {
        groups.Record(jobs);
        durations.Record(took.TotalSeconds);
    }

    public void CommitFailed() => failures.Add(1);
}
