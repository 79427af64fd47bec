using System.Diagnostics;
using static Coproduction.Benchmarks.Report;

namespace Coproduction.Benchmarks;

/// <summary>What a turn costs with many people on record beside few: whole turns on a random few of each, in turn.</summary>
internal static class Growth
{
    private const double MostTimes = 1.2;
    private const double MostSecondsToStart = 3;

    public static async Task<int> Run(LoadShape shape, DatabaseChoice database, int small, int large, int rounds, CancellationToken cancellation)
    {
        if (small < shape.Phones) throw new ArgumentException("-p must not be more than --small");
        await using var few = await Filled(database, "small", small);
        await using var many = await Filled(database, "large", large);
        await few.Start();
        await many.Start();
        var dice = new Random(1);
        var (ofFew, ofMany) = (new List<LoadResult>(), new List<LoadResult>());
        for (var round = 0; round <= rounds && !cancellation.IsCancellationRequested; round++)
        {
            // Other people each round: nearly all of them must be looked up and loaded.
            var one = await Turns.Measure(few, shape, Some(dice, small, shape.Phones), $"few{round}", cancellation);
            var other = await Turns.Measure(many, shape, Some(dice, large, shape.Phones), $"many{round}", cancellation);
            if (round == 0) continue;
            ofFew.Add(one);
            ofMany.Add(other);
        }

        Print(few, many, (small, large, database.Kind), ofFew, ofMany);
        return 0;
    }

    private static async Task<BotUnderTest> Filled(DatabaseChoice database, string name, int people)
    {
        var started = Stopwatch.GetTimestamp();
        var bot = await BotUnderTest.Prepare(database, name);
        await Seed.People(bot, 0, people);
        Say($"{name}: {people} people seeded in {Stopwatch.GetElapsedTime(started).TotalSeconds:F0} s");
        return bot;
    }

    private static int[] Some(Random dice, int of, int count)
    {
        var chosen = new HashSet<int>();
        while (chosen.Count < count) chosen.Add(dice.Next(of));
        return [.. chosen];
    }

    private static void Print(BotUnderTest few, BotUnderTest many, (int Small, int Large, string Database) run, List<LoadResult> ofFew, List<LoadResult> ofMany)
    {
        Rates($"{run.Small} people", ofFew);
        Rates($"{run.Large} people", ofMany);
        var times = Ratio(ofMany.Select(r => r.Seconds), ofFew.Select(r => r.Seconds));
        var cpu = Ratio(ofMany.Select(r => r.CpuMicroseconds), ofFew.Select(r => r.CpuMicroseconds));
        Goal("time of a turn, many over few", times, "at most", MostTimes);
        Goal("processor time of a turn, many over few", cpu, "at most", MostTimes);
        Goal("seconds until ready, with many", many.Process.StartedIn.TotalSeconds, "at most", MostSecondsToStart);
        Say($"processor us a turn: {Median(ofFew.Select(r => r.CpuMicroseconds)):F0} and {Median(ofMany.Select(r => r.CpuMicroseconds)):F0}; peak memory {few.Process.PeakMegabytes:F0} and {many.Process.PeakMegabytes:F0} MB");
        Line(new
        {
            Verb = "growth",
            run.Database,
            Rounds = ofFew.Count,
            run.Small,
            run.Large,
            Few = Figures(ofFew),
            Many = Figures(ofMany),
            TimeRatio = Rounded(times),
            CpuRatio = Rounded(cpu),
            ReadySecondsFew = Rounded(few.Process.StartedIn.TotalSeconds, 2),
            ReadySecondsMany = Rounded(many.Process.StartedIn.TotalSeconds, 2),
            PeakMegabytesFew = Rounded(few.Process.PeakMegabytes, 0),
            PeakMegabytesMany = Rounded(many.Process.PeakMegabytes, 0),
        });
    }
}
