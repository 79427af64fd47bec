using System.Diagnostics;
using static Coproduction.Benchmarks.Report;

namespace Coproduction.Benchmarks;

/// <summary>Full turns: from the first webhook to the last committed reply, on people already known, every text answered.</summary>
internal static class Turns
{
    private const double LeastTimesNodebot = 5;

    public static async Task<int> Run(LoadShape shape, DatabaseChoice database, string? ceiling, string? nodebot, int rounds, CancellationToken cancellation)
    {
        await using var bare = await References.Ceiling(ceiling);
        await using var node = await References.Nodebot(nodebot);
        await using var bot = await BotUnderTest.Prepare(database, "turns");
        await Seed.People(bot, 0, shape.Phones);
        await bot.Start();
        var phones = shape.FirstPhones();
        var (ours, nodes, bares) = (new List<LoadResult>(), new List<LoadResult>(), new List<LoadResult>());
        // Round 0 warms all up, and is where the reference comes to know its people.
        for (var round = 0; round <= rounds && !cancellation.IsCancellationRequested; round++)
        {
            var mine = await Measure(bot, shape, phones, $"turns{round}", cancellation);
            var other = node is null ? null : await Load.Run(node.Webhook, shape, phones, Load.NodebotWords, $"node{round}");
            var least = bare is null ? null : await Load.Run(bare.Webhook, shape, phones, Load.AlwaysAnswered, $"bare{round}");
            if (round == 0) continue;
            ours.Add(mine);
            if (other is not null) nodes.Add(other);
            if (least is not null) bares.Add(least);
        }

        Print(bot, database, ours, nodes, bares);
        return 0;
    }

    /// <summary>Rate and processor time of whole turns; the percentiles are the webhook's.</summary>
    public static async Task<LoadResult> Measure(BotUnderTest bot, LoadShape shape, int[] phones, string run, CancellationToken cancellation)
    {
        var (last, cpu, started) = (bot.Store.LastMessage(), bot.Cpu, Stopwatch.GetTimestamp());
        var webhooks = await Load.Run(bot.Webhook, shape, phones, Load.AlwaysAnswered, run, bot.Ports);
        await bot.Store.Quiet(cancellation);
        var seconds = Stopwatch.GetElapsedTime(started).TotalSeconds;
        var used = bot.Cpu - cpu;
        if (webhooks.Refused > 0) throw new InvalidOperationException($"{webhooks.Refused} texts were not taken");
        if (bot.Store.MessagesSince(last) is var replies && replies != shape.Messages) throw new InvalidOperationException($"{shape.Messages} texts, {replies} replies");
        return webhooks with { Rate = shape.Messages / seconds, Seconds = seconds, CpuMicroseconds = used.TotalMicroseconds / shape.Messages };
    }

    private static void Print(BotUnderTest bot, DatabaseChoice database, List<LoadResult> ours, List<LoadResult> nodes, List<LoadResult> bares)
    {
        Rates($"bot, turns ({database.Kind})", ours);
        Rates("nodebot, sqlite", nodes);
        Rates("bare endpoint", bares);
        var times = Ratio(ours.Select(r => r.Rate), nodes.Select(r => r.Rate));
        var ceiling = Ratio(ours.Select(r => r.Rate), bares.Select(r => r.Rate));
        var (p99, p50) = (Median(ours.Select(r => r.P99)), Median(nodes.Select(r => r.P50)));
        Goal("turns, times nodebot's rate", times, "at least", LeastTimesNodebot);
        Goal("the bot's webhook p99 over nodebot's p50", p99 / p50, "at most", 1);
        Say($"of the bare endpoint's rate {ceiling:F3}; processor {Median(ours.Select(r => r.CpuMicroseconds)):F0} us a turn; peak memory {bot.Process.PeakMegabytes:F0} MB; ready in {bot.Process.StartedIn.TotalSeconds:F2} s");
        Line(new
        {
            Verb = "turns",
            Database = database.Kind,
            Rounds = ours.Count,
            Bot = Figures(ours),
            Nodebot = Figures(nodes),
            Bare = Figures(bares),
            TimesNodebot = Rounded(times),
            OfBare = Rounded(ceiling),
            P99OverNodebotP50 = Rounded(p99 / p50),
            PeakMegabytes = Rounded(bot.Process.PeakMegabytes, 0),
            ReadySeconds = Rounded(bot.Process.StartedIn.TotalSeconds, 2),
        });
    }
}
