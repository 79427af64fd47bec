using static Coproduction.Benchmarks.Report;

namespace Coproduction.Benchmarks;

/// <summary>Webhooks taken a second, each on disk before it is answered: with turns held back, and with turns going on.</summary>
internal static class Inbound
{
    private const double LeastOfBare = 0.5;

    /// <summary>The bare endpoint is at its best only after these: before, the ratio flatters the bot.</summary>
    private const int WarmUps = 3;

    public static async Task<int> Run(LoadShape shape, DatabaseChoice database, string? ceiling, int rounds, CancellationToken cancellation)
    {
        await using var bare = await References.Ceiling(ceiling);
        await using var held = await BotUnderTest.Prepare(database, "held");
        await using var whole = await BotUnderTest.Prepare(database, "inbound");
        await Seed.People(held, 0, shape.Phones);
        await Seed.People(whole, 0, shape.Phones);
        await held.With("Runtime:HoldTurns", "true").Start();
        await whole.Start();
        var phones = shape.FirstPhones();
        var (taken, turning, bares) = (new List<LoadResult>(), new List<LoadResult>(), new List<LoadResult>());
        for (var round = 0; round < WarmUps + rounds && !cancellation.IsCancellationRequested; round++)
        {
            var least = bare is null ? null : await Load.Run(bare.Webhook, shape, phones, Load.AlwaysAnswered, $"bare{round}");
            var (cpu, before) = (held.Process.Cpu, held.Store.Undone());
            var only = await Load.Run(held.Webhook, shape, phones, Load.AlwaysAnswered, $"held{round}");
            only = only with { CpuMicroseconds = (held.Process.Cpu - cpu).TotalMicroseconds / shape.Messages };
            if (held.Store.Undone() - before != shape.Messages - only.Refused) throw new InvalidOperationException("what was taken is not what waits: turns were not held back");
            var both = await Load.Run(whole.Webhook, shape, phones, Load.AlwaysAnswered, $"inbound{round}");
            await whole.Store.Quiet(cancellation);
            if (round < WarmUps) continue;
            taken.Add(only);
            turning.Add(both);
            if (least is not null) bares.Add(least);
        }

        Print(held, database, taken, turning, bares);
        return 0;
    }

    private static void Print(BotUnderTest held, DatabaseChoice database, List<LoadResult> taken, List<LoadResult> turning, List<LoadResult> bares)
    {
        Rates("bot, turns held back", taken);
        Rates("bot, turns going on", turning);
        Rates("bare endpoint", bares);
        var ratio = Ratio(taken.Select(r => r.Rate), bares.Select(r => r.Rate));
        Goal("taken, of the bare endpoint's rate", ratio, "at least", LeastOfBare);
        Say($"processor {Median(taken.Select(r => r.CpuMicroseconds)):F0} us a text; peak memory {held.Process.PeakMegabytes:F0} MB; ready in {held.Process.StartedIn.TotalSeconds:F2} s");
        Line(new
        {
            Verb = "inbound",
            Database = database.Kind,
            Rounds = taken.Count,
            Held = Figures(taken),
            TurnsGoingOn = Figures(turning),
            Bare = Figures(bares),
            Ratio = Rounded(ratio),
            PeakMegabytes = Rounded(held.Process.PeakMegabytes, 0),
            ReadySeconds = Rounded(held.Process.StartedIn.TotalSeconds, 2),
        });
    }
}
