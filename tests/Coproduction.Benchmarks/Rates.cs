using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace Coproduction.Benchmarks;

/// <summary>The bot beside the bare endpoint, in turn on the same machine: medians and their ratio.</summary>
internal static class Rates
{
    /// <summary>A text that anyone may send at any time and that is always answered.</summary>
    private const string Body = "privacy";

    private static readonly Uri Nowhere = new("http://127.0.0.1:9/");

    public static async Task<int> Inbound(LoadShape shape, string? ceiling, int rounds, CancellationToken cancellation)
    {
        await using var bot = await Server.Bot(Nowhere);
        await using var bare = await Reference(ceiling);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"ready in {bot.StartedIn.TotalSeconds:F2} s"));
        var (ours, theirs) = (new List<LoadResult>(), new List<LoadResult>());
        for (var round = 0; round <= rounds && !cancellation.IsCancellationRequested; round++)
        {
            var reference = bare is null ? null : await Load.Run(bare.Webhook, shape, 0, Body, $"bare{round}");
            var result = await Load.Run(bot.Webhook, shape, 0, Body, $"inbound{round}");
            await Quiet(bot.Database);
            // The first round warms both up.
            if (round == 0) continue;
            ours.Add(result);
            if (reference is not null) theirs.Add(reference);
        }

        Print("inbound", ours, theirs, bot);
        return 0;
    }

    public static async Task<int> Turns(LoadShape shape, string? ceiling, int rounds, CancellationToken cancellation)
    {
        await using var bot = await Server.Bot(Nowhere);
        await using var bare = await Reference(ceiling);
        await Load.Run(bot.Webhook, shape with { Messages = shape.Phones }, 0, Body, "seed");
        await Quiet(bot.Database);
        var (ours, theirs) = (new List<LoadResult>(), new List<LoadResult>());
        for (var round = 0; round <= rounds && !cancellation.IsCancellationRequested; round++)
        {
            var reference = bare is null ? null : await Load.Run(bare.Webhook, shape, 0, Body, $"bare{round}");
            var before = Count(bot.Database, "SELECT COUNT(*) FROM outbox");
            var started = Stopwatch.GetTimestamp();
            var result = await Load.Run(bot.Webhook, shape, 0, Body, $"turns{round}");
            await Quiet(bot.Database);
            var seconds = Stopwatch.GetElapsedTime(started).TotalSeconds;
            var replies = Count(bot.Database, "SELECT COUNT(*) FROM outbox") - before;
            if (replies != shape.Messages) throw new InvalidOperationException($"{shape.Messages} texts, {replies} replies");
            if (round == 0) continue;
            ours.Add(result with { Rate = shape.Messages / seconds, Seconds = seconds });
            if (reference is not null) theirs.Add(reference);
        }

        Print("turns", ours, theirs, bot);
        return 0;
    }

    private static async Task<Server?> Reference(string? folder)
    {
        folder ??= Find("shared/bench/ceiling");
        if (folder is not null) return await Server.Ceiling(folder);
        Console.Error.WriteLine("No reference: name the bare endpoint's folder with --ceiling. Without it the figures say little.");
        return null;
    }

    private static string? Find(string path)
    {
        for (var at = new DirectoryInfo(Environment.CurrentDirectory); at is not null; at = at.Parent)
            if (Path.Combine(at.FullName, path) is var there && System.IO.Directory.Exists(there)) return there;
        return null;
    }

    /// <summary>Until every input has had its turn.</summary>
    private static async Task Quiet(string database)
    {
        while (Count(database, "SELECT COUNT(*) FROM inbox WHERE done_at IS NULL") > 0) await Task.Delay(TimeSpan.FromMilliseconds(10), TimeProvider.System);
    }

    private static long Count(string database, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={database};Mode=ReadOnly");
        connection.Open();
        using var command = new SqliteCommand(sql, connection);
        return (long)command.ExecuteScalar()!;
    }

    private static void Print(string verb, List<LoadResult> ours, List<LoadResult> theirs, Server bot)
    {
        Line("bot", ours);
        if (theirs.Count > 0) Line("bare endpoint", theirs);
        var ratio = theirs.Count == 0 ? double.NaN : Median(ours.Zip(theirs, (a, b) => a.Rate / b.Rate));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"ratio (median of {ours.Count} pairs) {ratio:F3}; the bot's peak memory {bot.PeakMemory / 1048576} MB; refused {ours.Sum(r => r.Refused)}"));
        Console.WriteLine(JsonSerializer.Serialize(new
        {
            verb,
            rounds = ours.Count,
            bot = Figures(ours),
            bare = theirs.Count == 0 ? null : Figures(theirs),
            ratio = double.IsNaN(ratio) ? (double?)null : Math.Round(ratio, 3),
            readySeconds = Math.Round(bot.StartedIn.TotalSeconds, 2),
            peakMegabytes = bot.PeakMemory / 1048576,
        }));

        static void Line(string name, List<LoadResult> r) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{name,-14} {Median(r.Select(x => x.Rate)),9:F0} a second   p50 {Median(r.Select(x => x.P50)),7:F2} ms   p90 {Median(r.Select(x => x.P90)),7:F2} ms   p99 {Median(r.Select(x => x.P99)),7:F2} ms"));
    }

    private static object Figures(List<LoadResult> r) => new
    {
        rate = Math.Round(Median(r.Select(x => x.Rate))),
        p50 = Math.Round(Median(r.Select(x => x.P50)), 2),
        p90 = Math.Round(Median(r.Select(x => x.P90)), 2),
        p99 = Math.Round(Median(r.Select(x => x.P99)), 2),
        rates = r.Select(x => Math.Round(x.Rate)),
    };

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return sorted.Length == 0 ? double.NaN : sorted[sorted.Length / 2];
    }
}
