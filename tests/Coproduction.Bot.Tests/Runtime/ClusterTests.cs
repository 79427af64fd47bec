using System.Globalization;
using Coproduction.Benchmarks;
using Coproduction.Benchmarks.Storm;
using Coproduction.Bot.Storage;
using Coproduction.Bot.Tests.Storage;
using Coproduction.Simulator;
using Microsoft.EntityFrameworkCore;
using StackExchange.Redis;
using Xunit;

namespace Coproduction.Bot.Tests.Runtime;

/// <summary>Three processes as one, on one PostgreSQL and one Redis, behind a proxy that tries another process once.</summary>
public sealed class ClusterTests(ITestOutputHelper output)
{
    private const int Processes = 3;
    private const int People = 10;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task All_books_agree_although_processes_are_killed_stand_still_and_are_cut_off_from_Redis()
    {
        await using var database = await Database();
        using var redis = new RedisServer();
        var plan = new StormPlan(Seed: 30)
        {
            People = 120, Nodes = Processes, Length = TimeSpan.FromSeconds(45), KillEvery = (12, 16), LonelyEvery = (4, 6), TextsPerSecond = 30, SettleWithin = TimeSpan.FromMinutes(2),
        };
        var verdict = await StormRun.Run(plan, Choice(database), redis.Address, output.WriteLine, Cancellation);
        Assert.Empty(verdict.Wrong);
        Assert.True(verdict is { Kills: > 0, CutOff: > 0, Frozen: > 0 }, verdict.Summary);
    }

    [Fact]
    public async Task A_rolling_restart_fails_no_webhook_and_every_text_is_answered_once()
    {
        await using var cluster = await Running.Begin();
        var texts = cluster.Texts();
        for (var i = 0; i < Processes; i++)
        {
            Assert.Equal(0, await cluster.Nodes.Stop(i));
            await cluster.Nodes.Start(i);
        }

        output.WriteLine($"{await cluster.AnsweredOnce(texts)} texts during the restart of {Processes} processes");
    }

    [Fact]
    public async Task A_process_that_was_taken_for_dead_while_it_stood_still_ends_and_comes_back()
    {
        await using var cluster = await Running.Begin();
        var texts = cluster.Texts(patient: true);
        await cluster.Nodes.Freeze(0, until: () => cluster.Dead() > 0);
        await BotFixture.Until(() => Task.FromResult(!cluster.Nodes.AllRun), "it ends when it learns of it", TimeSpan.FromSeconds(60));
        await cluster.Nodes.Revive();
        Assert.Equal(1, cluster.Nodes.OwnEnds);
        output.WriteLine($"{await cluster.AnsweredOnce(texts)} texts meanwhile");
    }

    [Fact]
    public async Task A_killed_process_is_taken_over_also_after_Redis_came_back_empty_and_every_text_is_answered_once()
    {
        await using var cluster = await Running.Begin();
        var texts = cluster.Texts(patient: true);
        await cluster.AllAreAnswered();
        await TakenOver(cluster, killed: 0);
        await cluster.Nodes.Start(0);
        cluster.ForgetAll();
        await BotFixture.Until(() => Task.FromResult(cluster.Members() == Processes), "all have written themselves in again", TimeSpan.FromSeconds(90));
        await cluster.AllAreAnswered();
        await TakenOver(cluster, killed: 1);
        output.WriteLine($"{await cluster.AnsweredOnce(texts)} texts");
    }

    private async Task TakenOver(Running cluster, int killed)
    {
        var began = TimeProvider.System.GetTimestamp();
        await cluster.Nodes.Kill(killed);
        await cluster.AllAreAnswered();
        output.WriteLine($"all have had an answer to a later text {TimeProvider.System.GetElapsedTime(began).TotalSeconds:F1} s after the kill");
    }

    private static async Task<TestDatabase> Database()
    {
        if (!RedisServer.IsInstalled) Assert.Skip($"there is no {RedisServer.Program}");
        return await TestDatabase.MakePostgres("bench");
    }

    private static DatabaseChoice Choice(TestDatabase database) => new("postgres", database.Options.ConnectionString);

    /// <summary>The processes, and people who text them until they are told to stop.</summary>
    private sealed class Running(TestDatabase database, RedisServer redis, Nodes nodes, PhoneNetworkServer phones) : IAsyncDisposable
    {
        private readonly CancellationTokenSource ended = new();

        public Nodes Nodes => nodes;

        public static async Task<Running> Begin()
        {
            var (database, redis) = (await Database(), new RedisServer());
            var options = new PhoneNetworkOptions { PublicUrl = "http://bot.example", ServiceNumber = BotFixture.Number };
            var settings = new Dictionary<string, string>(database.Settings.Select(s => new KeyValuePair<string, string>(s.Key, s.Value!)))
            {
                ["Twilio:AccountSid"] = options.AccountSid, ["Twilio:AuthTokens:0"] = options.AuthTokens[0], ["Twilio:From"] = options.ServiceNumber,
                ["Twilio:PublicUrl"] = options.PublicUrl, ["Twilio:SegmentsPerSecond"] = "1000", ["Api:Key"] = BotFixture.ApiKey,
            };
            var nodes = new Nodes(database.Folder, settings, Processes, seed: 31, redis.Address);
            var phones = await PhoneNetworkServer.Start(options, TimeProvider.System, nodes);
            (phones.Network.BotAddress, settings["Twilio:BaseUrl"]) = (new("http://bot.example"), phones.Address.ToString());
            // The first lays out the database.
            await nodes.Start(0);
            await Task.WhenAll(Enumerable.Range(1, Processes - 1).Select(nodes.Start));
            return new(database, redis, nodes, phones);
        }

        /// <param name="patient">A webhook may come to a process that stands still: it is brought again, under its own id.</param>
        public List<Task<int>> Texts(bool patient = false) => [.. Enumerable.Range(0, People).Select(i => Task.Run(() => Texts(Number(i), patient), Cancellation))];

        /// <summary>Everybody has had two more answers: one at least is to a text that was written after this began.</summary>
        public async Task AllAreAnswered()
        {
            var before = Enumerable.Range(0, People).Select(i => phones.Network.Received(Number(i)).Count).ToList();
            await BotFixture.Until(() => Task.FromResult(before.Index().All(b => phones.Network.Received(Number(b.Index)).Count > b.Item + 1)), "all are answered", TimeSpan.FromSeconds(90));
        }

        /// <returns>How many texts there were.</returns>
        public async Task<int> AnsweredOnce(List<Task<int>> texts)
        {
            await ended.CancelAsync();
            var counts = await Task.WhenAll(texts);
            await using var db = database.Context();
            await BotFixture.Until(
                async () =>
                {
                    var died = TimeProvider.System.GetUtcNow().AddSeconds(-15);
                    return !await db.Inbox.AnyAsync(i => i.DoneAt == null, Cancellation)
                        && !await db.Outbox.AnyAsync(o => o.State != OutboxState.Accepted && o.State != OutboxState.Unknown && !(o.State == OutboxState.HandingOver && o.HandedOverAt <= died), Cancellation);
                },
                "all at rest",
                TimeSpan.FromSeconds(90));
            Assert.Equal(counts.Sum(), await db.Inbox.CountAsync(i => i.Type == "text", Cancellation));
            Assert.Equal(counts.Sum(), await db.Outbox.CountAsync(Cancellation));
            // Of a process that died in a call nobody knows yet whether it was made.
            var unknown = await db.Outbox.CountAsync(o => o.State == OutboxState.Unknown || o.State == OutboxState.HandingOver, Cancellation);
            for (var i = 0; i < counts.Length; i++) Assert.InRange(phones.Network.Received(Number(i)).Count, counts[i] - unknown, counts[i]);
            return counts.Sum();
        }

        /// <summary>How many the others have declared dead.</summary>
        public int Dead() => Rows("\"Status\":6", "\"Dead\"");

        /// <summary>How many have written themselves in as active.</summary>
        public int Members() => Rows("\"Status\":3", "\"Active\"");

        public void ForgetAll()
        {
            using var connection = ConnectionMultiplexer.Connect($"{redis.Address},allowAdmin=true");
            connection.GetServer(redis.Address).FlushAllDatabases();
        }

        private int Rows(params string[] states)
        {
            using var connection = ConnectionMultiplexer.Connect(redis.Address);
            var members = connection.GetServer(redis.Address).Keys().Where(key => connection.GetDatabase().KeyType(key) == RedisType.Hash).SelectMany(key => connection.GetDatabase().HashValues(key));
            return members.Count(member => states.Any(state => member.ToString().Contains(state, StringComparison.Ordinal)));
        }

        public async ValueTask DisposeAsync()
        {
            await ended.CancelAsync();
            await nodes.KillAll();
            await phones.DisposeAsync();
            nodes.Dispose();
            redis.Dispose();
            await database.DisposeAsync();
            ended.Dispose();
        }

        private async Task<int> Texts(string number, bool patient)
        {
            var count = 0;
            for (; !ended.IsCancellationRequested; count++)
            {
                var sid = $"SM{number[^3..]}{count.ToString("D29", CultureInfo.InvariantCulture)}";
                var result = await phones.Network.Texts(number, "privacy", new() { Sid = sid });
                while (patient && !result.Taken) result = await phones.Network.Texts(number, "privacy", new() { Sid = sid });
                if (!patient) Assert.Equal((1, 200), (result.Tries, result.Status));
                await Task.Delay(TimeSpan.FromMilliseconds(200), TimeProvider.System, ended.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }

            return count;
        }

        private static string Number(int i) => $"+447700900{200 + i}";
    }
}
