using System.Text;
using Coproduction.Bot.Storage;
using Coproduction.Bot.Tests.Api;
using Coproduction.Bot.Tests.Conversations;
using Coproduction.Simulator;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Xunit;
using static Coproduction.Bot.Tests.Teams.TeamsTalk;

namespace Coproduction.Bot.Tests.Teams;

/// <summary>Section 1 and 4 of protocols/teams.md at the door of the real host.</summary>
public sealed class TeamsInboundTests
{
    private const string Aad = "7b0c2f0e-0000-4000-8000-000000000001";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_does_not_come_from_Teams_is_refused_and_nothing_of_it_is_stored()
    {
        await using var bot = await BotFixture.Start(withTeams: true);
        var body = await Written(bot, "hello");
        foreach (var (token, status) in new (TeamsToken, int)[]
        {
            (new() { Absent = true }, 401), (new() { Header = "Bearer abc" }, 401), (new() { Header = "Basic abc" }, 401), (new() { Key = TeamsKey.Forged }, 401),
            (new() { Issuer = "https://login.example" }, 401), (new() { Audience = Aad }, 401), (new() { Begins = TimeSpan.FromHours(-1) }, 401),
            (new() { Begins = TimeSpan.FromHours(1) }, 401), (new() { ServiceUrl = "" }, 403), (new() { ServiceUrl = "https://smba.example/" }, 403),
        })
            Assert.Equal(status, (await bot.Teams.SendRawAsync(body, token)).Status);
        Assert.Equal(403, (await bot.Teams.SendRawAsync(body.Replace(bot.Teams.Options.TenantId, Aad, StringComparison.Ordinal))).Status);
        await Nothing(bot);
        Assert.Equal(202, (await bot.Teams.SendRawAsync(body)).Status);
        await bot.Until(db => db.Inbox.AnyAsync(Cancellation), "stored");
    }

    [Fact]
    public async Task Bodies_that_are_no_activity_or_too_large_are_refused_and_unknown_kinds_are_answered_and_forgotten()
    {
        await using var bot = await BotFixture.Start(withTeams: true);
        var body = await Written(bot, "hello");
        foreach (var garbled in new[] { "", "{", "[]", "null", "7", """{"type":"message"}""", body[..^2], new string('[', 5000), body.Replace("\"message\"", "7", StringComparison.Ordinal) })
            Assert.Equal(400, (await bot.Teams.SendRawAsync(garbled)).Status);
        var large = body.Replace("hello", new string('a', 700_000), StringComparison.Ordinal);
        Assert.InRange((await bot.Teams.SendRawAsync(large)).Status ?? 413, 400, 499);
        Assert.InRange((await bot.Teams.SendRawAsync(body.Replace("hello", new string('a', 300_000), StringComparison.Ordinal))).Status ?? 0, 400, 499);
        foreach (var kind in new[] { "messageReaction", "typing", "event", "somethingNew", "endOfConversation" })
            Assert.Equal(200, (await bot.Teams.SendRawAsync(body.Replace("\"message\"", $"\"{kind}\"", StringComparison.Ordinal))).Status);
        await Nothing(bot);
    }

    [Fact]
    public async Task Without_Teams_there_is_no_such_address()
    {
        await using var bot = await BotFixture.Start();
        using var answer = await bot.Http.PostAsync("/api/messages", new StringContent("{}", Encoding.UTF8, "application/json"), Cancellation);
        Assert.Equal(404, (int)answer.StatusCode);
    }

    [Fact]
    public async Task The_first_message_after_the_keys_rolled_is_taken_and_the_old_key_no_longer()
    {
        await using var bot = await BotFixture.Start(withTeams: true);
        bot.Teams.AddUser(Aad, "Sam");
        Assert.Equal(202, (await bot.Teams.SaysAsync(Aad, "hello")).Status);
        bot.Teams.RollKeys();
        var after = await bot.Teams.SaysAsync(Aad, "still me");
        Assert.Equal((202, 1), (after.Status, after.Tries));
        Assert.Equal(401, (await bot.Teams.SendRawAsync(after.Request, new() { Key = TeamsKey.Dropped })).Status);
    }

    [Fact]
    public async Task While_the_keys_cannot_be_had_Teams_is_told_to_come_again_and_nothing_is_lost()
    {
        await using var bot = await BotFixture.Start([new("Teams:OpenIdMetadata", "http://127.0.0.1:9/none")], withTeams: true);
        bot.Teams.AddUser(Aad, "Sam");
        var before = await bot.Teams.SaysAsync(Aad, "hello");
        Assert.Equal(503, before.Status);
        await Nothing(bot);
        var configuration = (IConfigurationRoot)bot.Get<IConfiguration>();
        configuration["Teams:OpenIdMetadata"] = bot.Teams.OpenIdMetadata.ToString();
        configuration.Reload();
        await BotFixture.Until(async () => (await bot.Teams.SendRawAsync(before.Request)).Status == 202, "taken");
        await bot.Until(db => db.Inbox.AnyAsync(Cancellation), "stored");
    }

    [Fact]
    public async Task While_the_database_cannot_be_written_Teams_is_told_to_come_again_and_nothing_is_lost()
    {
        await using var bot = await BotFixture.Start(await Storage.TestDatabase.MakeSqlite(), withTeams: true);
        var body = await Written(bot, "hello");
        Assert.Equal(202, (await bot.Teams.SaysAsync(Aad, "the first")).Status);
        await bot.Until(db => db.Inbox.AllAsync(i => i.DoneAt != null, Cancellation), "done");
        await using (var locker = new SqliteConnection($"Data Source={bot.Database.File};Pooling=False"))
        {
            await locker.OpenAsync(Cancellation);
            var begin = locker.CreateCommand();
            begin.CommandText = "BEGIN IMMEDIATE";
            await begin.ExecuteNonQueryAsync(Cancellation);
            var refused = await bot.Teams.SendRawAsync(body);
            Assert.True(refused.Status is 503 or null, $"{refused.Status}");
        }

        Assert.Equal(202, (await bot.Teams.SendRawAsync(body)).Status);
        Assert.Equal(202, (await bot.Teams.SendRawAsync(body)).Status);
        await bot.Until(async db => await db.Inbox.CountAsync(i => i.DoneAt != null && i.Type == "text", Cancellation) == 2, "both, once");
    }

    [Fact]
    public async Task Whatever_Teams_delivers_again_changes_nothing_and_an_invoke_gets_the_same_bytes()
    {
        await using var clapton = await Clapton.StartWithTeams();
        clapton.Bot.Teams.RedeliverEach = 1;
        clapton.Bot.Teams.Break(TeamsFaultKind.DeliveredTwice);
        await clapton.Bot.Teams.InstallAsync(Clapton.Aad(1));
        var amina = await clapton.WithPriya("Amina");
        await amina.Texts("can i bring my sister");
        await clapton.Clicks(clapton.Priya, "can i bring my sister", "send", Put("answer", "Of course!"));
        await amina.Receives("Of course!");
        await amina.Texts("and my dog");
        var card = await clapton.Card(clapton.Priya, "and my dog", "send");
        await clapton.Bot.Teams.SubmitsAsync(clapton.Priya.AadObjectId, card.Id, "send", Put("answer", "Only small ones."));
        await amina.Receives("Only small ones.");
        await clapton.Priya.Says("my people");
        await clapton.Priya.Receives("Your people");
        await clapton.Bot.Teams.Settles();
        await clapton.Rest();
        Assert.Equal((1, 1, 1), (amina.Count("Hi Amina, I'm Priya."), amina.Count("Of course!"), amina.Count("Only small ones.")));
        Assert.Equal((1, 1, 1), (clapton.Priya.Count("Hello Priya"), clapton.Priya.Count("Your people"), clapton.Priya.Count("Sent to Amina.")));
        var invokes = clapton.Bot.Teams.Deliveries.Where(d => d.Request.Contains("adaptiveCard/action", StringComparison.Ordinal)).GroupBy(d => d.ActivityId).ToList();
        Assert.Equal(2, invokes.Count);
        Assert.All(invokes, invoke => Assert.True(invoke.Count() > 2 && invoke.Select(d => d.Body).Distinct().Count() == 1));
    }

    private static async Task<string> Written(BotFixture bot, string words)
    {
        bot.Teams.AddUser(Aad, "Sam");
        bot.Teams.BotAddress = null;
        var body = (await bot.Teams.SaysAsync(Aad, words)).Request;
        bot.Teams.BotAddress = bot.Address;
        return body;
    }

    private static async Task Nothing(BotFixture bot)
    {
        await using var db = bot.Db();
        Assert.Equal((0, 0, 0), (await db.Inbox.CountAsync(Cancellation), await db.Addresses.CountAsync(Cancellation), await db.Outbox.CountAsync(Cancellation)));
    }
}
