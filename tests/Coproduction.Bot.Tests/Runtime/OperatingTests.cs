using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;
using Coproduction.Benchmarks.Storm;
using Coproduction.Bot.Runtime;
using Coproduction.Bot.Storage;
using Coproduction.Bot.Tests.Api;
using Coproduction.Bot.Tests.Conversations;
using Coproduction.Bot.Tests.Storage;
using Coproduction.Bot.Tests.Teams;
using Coproduction.Simulator;
using Xunit;
using Told = Coproduction.Bot.Tests.Api.Told;

namespace Coproduction.Bot.Tests.Runtime;

/// <summary>What an operator looks at: metrics, and which part is at fault.</summary>
public sealed partial class OperatingTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>Those that the README names.</summary>
    public static IEnumerable<string> Named => Metric().Matches(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Root", "README.md"))).Select(m => m.Value).Distinct();

    [Fact]
    public async Task After_a_conversation_every_metric_that_the_README_names_is_there_and_no_label_is_about_a_person()
    {
        await using var clapton = await Clapton.StartWithTeams();
        var amina = await clapton.WithPriya("Amina");
        await amina.Texts("can i bring my sister zubeida");
        await clapton.Card(clapton.Priya, "zubeida", "send");
        await clapton.Rest();
        Assert.InRange(Named.Count(), 12, 40);
        var metrics = "";
        await BotFixture.Until(
            async () =>
            {
                metrics = (await clapton.Bot.Get("/metrics")).Text;
                return Named.All(name => Regex.IsMatch(metrics, $@"^{name}(_bucket)?\{{", RegexOptions.Multiline));
            },
            $"all of {string.Join(", ", Named)}");
        foreach (var some in new[] { "outcome=\"committed\"", "outcome=\"Accepted\"", "lane=\"Answer\"", "lane=\"Invitation\"", "kind=\"Person\"", "kind=\"Scheme\"", "kind=\"Sender\"" })
            Assert.Contains(some, metrics, StringComparison.Ordinal);
        // A commit of a millisecond is told from one of five, and one job from twenty.
        Assert.Matches(@"coproduction_commit_duration_seconds_bucket\{[^}]*le=""0\.001""", metrics);
        Assert.Matches(@"coproduction_commit_jobs_bucket\{[^}]*le=""20""", metrics);
        var labels = Label().Matches(metrics).Select(m => m.Groups[1].Value).Distinct();
        Assert.All(labels, value => Assert.DoesNotMatch(@"\d{7}|[0-9a-f]{16}|Amina|Priya|zubeida", value));
    }

    [Fact]
    public async Task What_waits_and_is_overdue_is_seen_with_its_age()
    {
        await using var clapton = await Clapton.Start(new KeyValuePair<string, string?>("Twilio:CallTimeout", "00:00:01"));
        var bot = clapton.Bot;
        var (amina, _) = await clapton.Accepted();
        await amina.Texts("can i bring my sister");
        await BotFixture.Until(async () => (await bot.Get("/api/owed")).Text.Contains("my sister", StringComparison.Ordinal), "her words wait");
        await clapton.Rest();
        await Backlog(bot, b => b is { Owed: 1, Undone: 0, OldestOwed: 0 }, "one answer is owed and not overdue");
        // Read as of then: a clock that were moved would also end the talk and chase the answer.
        var overdue = bot.Get<Database>().Read(session => Bot.Runtime.Backlog.Read(session, [BotFixture.Number], bot.Clock.GetUtcNow().AddDays(14)));
        Assert.InRange(overdue.OldestOwed, TimeSpan.FromDays(1).TotalSeconds, TimeSpan.FromDays(14).TotalSeconds);
        await clapton.Rest();

        bot.Phones.Faults = new() { DropBeforeShare = 1 };
        await clapton.Resident().Texts("hello");
        await Backlog(bot, b => b.Unknowns == 1, "a send is in doubt");
    }

    [Fact]
    public async Task A_provider_that_refuses_the_credentials_is_named_and_the_queue_grows_older()
    {
        await using var bot = await BotFixture.Start([new("Twilio:ApiKeySid", "SK" + new string('0', 32)), new("Twilio:ApiKeySecret", "not-the-secret-of-this-network")]);
        await bot.Phones.Texts("+447700900201", "hello");
        await Ready(bot, HttpStatusCode.ServiceUnavailable, ready => Says(ready, "twilio").StartsWith("Twilio refuses the credentials", StringComparison.Ordinal) && Says(ready, "database") == "ok");
        Assert.Equal("live", (await bot.Get("/health/live")).Text);
        bot.Clock.Advance(TimeSpan.FromSeconds(30));
        await Backlog(bot, b => b.Queued[0] == 1 && b.OldestQueued[0] >= 30, "an answer waits for 30 seconds");
    }

    [Fact]
    public async Task A_database_that_is_away_makes_the_bot_unready_and_not_dead_until_it_is_back()
    {
        await using var bot = await BotFixture.Start(await TestDatabase.MakeSqlite());
        await Ready(bot, HttpStatusCode.OK, ready => ready.Json.EnumerateObject().All(part => part.Value.GetString() == "ok"));
        File.Move(bot.Database.File, bot.Database.File + ".away");
        await Ready(bot, HttpStatusCode.ServiceUnavailable, ready => Says(ready, "database").Contains("its file is gone", StringComparison.Ordinal) && Says(ready, "twilio") == "ok");
        Assert.Equal("live", (await bot.Get("/health/live")).Text);
        File.Move(bot.Database.File + ".away", bot.Database.File);
        await Ready(bot, HttpStatusCode.OK, _ => true);
    }

    [Fact]
    public async Task A_redis_that_is_away_is_named_and_takes_no_process_out_of_service()
    {
        if (!RedisServer.IsInstalled) Assert.Skip($"there is no {RedisServer.Program}");
        using var redis = new RedisServer();
        await using var database = await TestDatabase.Make();
        await using var phones = await PhoneNetworkServer.Start(new() { PublicUrl = BotFixture.PublicUrl, ServiceNumber = BotFixture.Number }, TimeProvider.System);
        await using var bot = BotProcess.On(database, phones, new()
        {
            ["Cluster:Redis"] = $"{redis.Address},connectTimeout=1000,syncTimeout=1000,asyncTimeout=1000", ["Cluster:Address"] = "127.0.0.1",
        });
        await bot.Start();
        using var http = new HttpClient { BaseAddress = phones.Network.BotAddress };
        async Task Says(string words) => await BotFixture.Until(
            async () =>
            {
                using var ready = await http.GetAsync(new Uri("/health/ready", UriKind.Relative), Cancellation);
                return ready.StatusCode == HttpStatusCode.OK && (await ready.Content.ReadAsStringAsync(Cancellation)).Contains(words, StringComparison.Ordinal);
            },
            words);
        await Says("\"cluster\":\"ok\"");
        redis.Dispose();
        await Says("\"cluster\":\"Redis does not answer");
        Assert.True((await phones.Network.Texts("+447700900201", "hello")).Taken);
        await phones.Network.Until(() => phones.Network.Received("+447700900201").Count > 0, TimeSpan.FromSeconds(20));
        await StopTests.Stops(bot);
    }

    private static string Says(Told ready, string part) => ready.Json.GetProperty(part).GetString()!;

    private static async Task Ready(BotFixture bot, HttpStatusCode status, Func<Told, bool> says)
    {
        Told? last = null;
        await BotFixture.Until(async () => (last = await bot.Get("/health/ready")).Status == status && says(last), $"ready answers {status}; it says {last?.Text}");
    }

    private static Task Backlog(BotFixture bot, Func<Backlog, bool> condition, string what) =>
        BotFixture.Until(() => Task.FromResult(condition(bot.Get<RuntimeMetrics>().Backlog)), what);

    [GeneratedRegex(@"\bcoproduction_[a-z_]+\b")]
    private static partial Regex Metric();

    /// <summary>But the id that each process draws for itself.</summary>
    [GeneratedRegex(@"[{,](?!service_instance_id=)[a-z_]+=""([^""]*)""")]
    private static partial Regex Label();
}
