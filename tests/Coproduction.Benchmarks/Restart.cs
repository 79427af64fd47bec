using System.Diagnostics;
using static Coproduction.Benchmarks.Report;

namespace Coproduction.Benchmarks;

/// <summary>
/// Killed without warning while many texts wait for their turns: how soon it is ready, how soon a new text has its reply, and
/// how fast the backlog goes, beside the rate of turns of the same bot afterwards.
/// </summary>
internal static class Restart
{
    private const double MostSecondsToReady = 5;
    private const double MostSecondsToReply = 2;
    private const int NewTexts = 20;
    private static readonly TimeSpan BeforeTheKill = TimeSpan.FromSeconds(1);

    public static async Task<int> Run(LoadShape shape, DatabaseChoice database, int undone, int rounds, CancellationToken cancellation)
    {
        await using var bot = await BotUnderTest.Prepare(database, "restart");
        await Seed.People(bot, 0, undone + NewTexts);
        var results = new List<Round>();
        for (var round = 0; round < rounds && !cancellation.IsCancellationRequested; round++)
        {
            var result = await Once(bot, shape, undone, $"{round}", cancellation);
            Say($"round {round}: {result.Left} undone, ready in {result.Ready:F2} s, a new text's reply after {result.Reply:F2} s (the slowest of {NewTexts}: {result.Slowest:F2} s), backlog at {result.Drained:F0} a second, turns {result.Turns.Rate:F0} a second");
            results.Add(result);
        }

        Goal("seconds until ready", Median(results.Select(r => r.Ready)), "at most", MostSecondsToReady);
        Goal("seconds until the first new text has its reply", Median(results.Select(r => r.Reply)), "at most", MostSecondsToReply);
        Goal("seconds until a new text has its reply, the slowest", Median(results.Select(r => r.Slowest)), "at most", MostSecondsToReply);
        var rate = Ratio(results.Select(r => r.Drained), results.Select(r => r.Turns.Rate));
        Goal("the backlog's rate, of the rate of turns", rate, "at least", 1);
        Line(new
        {
            Verb = "restart",
            Database = database.Kind,
            Rounds = results.Count,
            Undone = undone,
            ReadySeconds = Rounded(Median(results.Select(r => r.Ready)), 2),
            ReplySeconds = Rounded(Median(results.Select(r => r.Reply))),
            SlowestReplySeconds = Rounded(Median(results.Select(r => r.Slowest))),
            BacklogRate = Rounded(Median(results.Select(r => r.Drained)), 0),
            TurnRate = Rounded(Median(results.Select(r => r.Turns.Rate)), 0),
            OfTurnRate = Rounded(rate),
            PeakMegabytes = Rounded(bot.Process.PeakMegabytes, 0),
        });
        return 0;
    }

    private static async Task<Round> Once(BotUnderTest bot, LoadShape shape, int undone, string run, CancellationToken cancellation)
    {
        await bot.Kill();
        await Seed.Undone(bot, 0, undone, $"undone{run}");
        await bot.Start();
        await Task.Delay(BeforeTheKill, TimeProvider.System, cancellation);
        await bot.Kill();
        await bot.Start();
        var started = Stopwatch.GetTimestamp();
        var left = bot.Store.Undone();
        var replies = new List<double>();
        for (var i = 0; i < NewTexts; i++) replies.Add(await Reply(bot, undone + i, $"new{run}-{i}", cancellation));
        await bot.Store.Quiet(cancellation);
        var drained = left / Stopwatch.GetElapsedTime(started).TotalSeconds;
        var ready = bot.Process.StartedIn.TotalSeconds;
        var turns = await Turns.Measure(bot, shape, shape.FirstPhones(), $"restart{run}", cancellation);
        return new(left, ready, replies[0], replies.Max(), drained, turns);
    }

    /// <summary>Seconds from the webhook to the commit of the turn, which holds the reply.</summary>
    private static async Task<double> Reply(BotUnderTest bot, int phone, string run, CancellationToken cancellation)
    {
        var started = Stopwatch.GetTimestamp();
        var webhook = await Load.Run(bot.Webhook, new(1, 1, 1), [phone], Load.AlwaysAnswered, run);
        if (webhook.Refused > 0) throw new InvalidOperationException("a new text was not taken");
        while (!bot.Store.IsDone($"sms:{Load.Sid(run, 0)}")) await Task.Delay(TimeSpan.FromMilliseconds(2), TimeProvider.System, cancellation);
        return Stopwatch.GetElapsedTime(started).TotalSeconds;
    }

    private sealed record Round(long Left, double Ready, double Reply, double Slowest, double Drained, LoadResult Turns);
}
