using Coproduction.Benchmarks.Storm;
using static Coproduction.Benchmarks.Report;

namespace Coproduction.Benchmarks;

/// <summary>Whole turns of one bot that is one process, two or three, each cluster with a database and a Redis of its own; in turn.</summary>
internal static class Clusters
{
    private static readonly string[] Names = ["one", "two", "three"];

    public static async Task<int> Run(LoadShape shape, DatabaseChoice database, int rounds, CancellationToken cancellation)
    {
        if (database.IsSqlite) throw new ArgumentException("A SQLite file belongs to one process: --database postgres is needed, with a --connection that holds {name}.");
        using var redis = new Redises();
        await using var bots = new Bots();
        foreach (var (name, i) in Names.Select((name, i) => (name, i)))
        {
            var bot = await BotUnderTest.Prepare(database, name);
            bots.All.Add(bot);
            await Seed.People(bot, 0, shape.Phones);
            await bot.With("Cluster:Redis", redis.Another()).With("Cluster:Address", "127.0.0.1").Start();
            for (var other = 0; other < i; other++) await bot.StartAnother();
        }

        var results = Names.Select(_ => new List<LoadResult>()).ToArray();
        // Round 0 warms all up.
        for (var round = 0; round <= rounds && !cancellation.IsCancellationRequested; round++)
        {
            for (var i = 0; i < Names.Length; i++)
            {
                var result = await Turns.Measure(bots.All[i], shape, shape.FirstPhones(), $"{Names[i]}{round}", cancellation);
                if (round > 0) results[i].Add(result);
            }
        }

        for (var i = 0; i < Names.Length; i++)
        {
            Rates($"{Names[i]}, turns", results[i]);
            Say($"times one process {Ratio(results[i].Select(r => r.Rate), results[0].Select(r => r.Rate)):F2}; processor {Median(results[i].Select(r => r.CpuMicroseconds)):F0} us a turn");
        }

        Line(new
        {
            Verb = "nodes",
            Rounds = rounds,
            One = Figures(results[0]),
            Two = Figures(results[1]),
            Three = Figures(results[2]),
            TwoTimesOne = Rounded(Ratio(results[1].Select(r => r.Rate), results[0].Select(r => r.Rate))),
            ThreeTimesOne = Rounded(Ratio(results[2].Select(r => r.Rate), results[0].Select(r => r.Rate))),
        });
        return 0;
    }

    private sealed class Redises : IDisposable
    {
        private readonly List<RedisServer> all = [];

        public string Another()
        {
            all.Add(new RedisServer());
            return all[^1].Address;
        }

        public void Dispose()
        {
            foreach (var one in all) one.Dispose();
        }
    }

    private sealed class Bots : IAsyncDisposable
    {
        public List<BotUnderTest> All { get; } = [];

        public async ValueTask DisposeAsync()
        {
            foreach (var bot in All) await bot.DisposeAsync();
        }
    }
}
