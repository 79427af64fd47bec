using System.Net;
using System.Text.Json;
using Coproduction.Domain;
using Coproduction.Simulator;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Coproduction.Bot.Tests.Api;

/// <summary>From an invitation by the API to the end of a Talk, with the resident on the real wire.</summary>
public sealed class ReferralTests
{
    private const string Amina = "+447700900201";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_resident_is_invited_joins_is_accepted_and_talks_with_her_professional()
    {
        await using var bot = await BotFixture.Start([new("Policy:IntroducedText", "true")]);
        await bot.Import();
        var amina = bot.Phones.Phone(Amina);
        await Invited(bot, amina);
        var id = await Offered(bot);

        var accept = new { by = "priya", words = "Hello Amina, I am Priya, the physio." };
        Assert.Equal("accepted", (await bot.Post($"/api/referrals/{id}/accept", accept, "click")).Json.GetProperty("status").GetString());
        Assert.Equal("accepted", (await bot.Post($"/api/referrals/{id}/accept", accept, "click")).Json.GetProperty("status").GetString());
        var second = await bot.Post($"/api/referrals/{id}/accept", new { by = "tom" });
        Assert.Equal(HttpStatusCode.Conflict, second.Status);
        Assert.Contains("Priya", second.Json.GetProperty("detail").GetString(), StringComparison.Ordinal);
        await amina.Receives("I am Priya");

        await amina.Texts("is there a bench by the pond?");
        await BotFixture.Until(async () => (await bot.Get("/api/owed?owner=priya")).Text.Contains("bench by the pond", StringComparison.Ordinal), "what she wrote is owed an answer");
        var said = await bot.Post($"/api/referrals/{id}/say", new { words = "Yes, two of them." });
        Assert.Equal(HttpStatusCode.OK, said.Status);
        await amina.Receives("two of them");

        var referral = (await bot.Get($"/api/referrals/{id}")).Json;
        Assert.Equal("Priya Shah", referral.GetProperty("talkHeldBy").GetProperty("name").GetString());
        Assert.Equal(0, referral.GetProperty("waiting").GetInt32());
        Assert.Equal(
            ["professional Priya Shah: Hello Amina, I am Priya, the physio.", "resident Amina: is there a bench by the pond?", "professional Priya Shah: Yes, two of them."],
            referral.GetProperty("talk").EnumerateArray().Select(l => $"{l.GetProperty("from").GetString()} {l.GetProperty("name").GetString()}: {l.GetProperty("words").GetString()}"));

        Assert.Equal("talk-ended", (await bot.Post($"/api/referrals/{id}/end")).Json.GetProperty("status").GetString());
        Assert.Equal(JsonValueKind.Null, (await bot.Get($"/api/referrals/{id}")).Json.GetProperty("talkHeldBy").ValueKind);
        await Refusals(bot, id);
        await Record(bot);
        await NoNumbers(bot, id);
    }

    private static async Task Invited(BotFixture bot, Phone amina)
    {
        var invited = await bot.Post("/api/invitations", new
        {
            connector = "joe", scheme = "walkers", firstName = "Amina", phone = "07700 900201", tie = "neighbour", agreedToContact = true,
        });
        Assert.Equal(HttpStatusCode.Created, invited.Status);
        await amina.Receives("Joe Martin");
        await amina.Texts("more");
        await amina.Receives("JOIN");
        await amina.Texts("join");
        await amina.Receives("what draws you");
        await amina.Texts("I would like some company");
        await amina.Receives("pass that to Priya");
        var shown = (await bot.Get(invited.Location!)).Json;
        Assert.Equal(["id", "connector", "scheme", "route", "status", "at", "expiresAt"], shown.EnumerateObject().Select(p => p.Name));
        Assert.Contains(invited.Id, (await bot.Get("/api/invitations?connector=joe&scheme=walkers")).Text, StringComparison.Ordinal);
    }

    private static async Task<string> Offered(BotFixture bot)
    {
        var referral = Assert.Single((await bot.Get("/api/referrals?status=offered")).Json.EnumerateArray());
        Assert.Equal("Amina", referral.GetProperty("resident").GetProperty("firstName").GetString());
        Assert.Equal("walkers", referral.GetProperty("scheme").GetProperty("key").GetString());
        Assert.Equal("priya", referral.GetProperty("professional").GetProperty("key").GetString());
        Assert.Equal("Joe Martin", referral.GetProperty("connector").GetProperty("name").GetString());
        Assert.Equal("I would like some company", referral.GetProperty("motivation").GetString());
        Assert.Empty((await bot.Get("/api/referrals?status=accepted")).Json.EnumerateArray());
        Assert.NotEmpty((await bot.Get("/api/referrals?status=maybe")).Errors["status"]);
        var owed = Assert.Single((await bot.Get("/api/owed")).Json.EnumerateArray());
        Assert.Equal("referral", owed.GetProperty("kind").GetString());
        return referral.GetProperty("id").GetString()!;
    }

    private static async Task Refusals(BotFixture bot, string id)
    {
        Assert.Equal(HttpStatusCode.NotFound, (await bot.Post($"/api/referrals/{Guid.NewGuid():D}/accept")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await bot.Post($"/api/owed/{Guid.NewGuid():D}/answer")).Status);
        Assert.NotEmpty((await bot.Post($"/api/referrals/{id}/say", new { by = "nobody", words = "x" })).Errors["by"]);
        Assert.NotEmpty((await bot.Post($"/api/referrals/{id}/say", new { words = "" })).Errors["words"]);
        Assert.NotEmpty((await bot.Post($"/api/referrals/{id}/say", new { wrds = "x" })).Errors["wrds"]);
        Assert.Equal(HttpStatusCode.Conflict, (await bot.Post($"/api/referrals/{id}/pass", new { to = "tom" })).Status);
        Assert.Equal(HttpStatusCode.Conflict, (await bot.Post($"/api/referrals/{id}/decline")).Status);
    }

    private static async Task Record(BotFixture bot)
    {
        bot.Clock.Advance(TimeSpan.FromSeconds(6));
        var (seen, since) = (new List<string>(), 0L);
        while (true)
        {
            var page = (await bot.Get($"/api/facts?since={since}&take=7")).Json;
            var facts = page.GetProperty("facts").EnumerateArray().ToList();
            since = page.GetProperty("next").GetInt64();
            if (facts.Count == 0) break;
            seen.AddRange(facts.Select(f => f.GetProperty("kind").GetString()!));
        }

        foreach (var kind in new[] { "PersonRegistered", "SchemeOpened", "InvitationMade", "ConsentGiven", "ReferralAccepted", "WordsRelayed" }) Assert.Contains(kind, seen);
        await using var db = bot.Db();
        Assert.Equal(await db.Facts.CountAsync(Cancellation), seen.Count);
        await bot.Post("/api/people", new { name = "New", coordinator = new { } });
        Assert.Empty((await bot.Get($"/api/facts?since={since}")).Json.GetProperty("facts").EnumerateArray());
    }

    /// <summary>S2: the number is nowhere in any answer, nor in the log.</summary>
    private static async Task NoNumbers(BotFixture bot, string referral)
    {
        var resident = Assert.Single((await bot.Get("/api/people?role=resident")).Json.EnumerateArray());
        Assert.Equal(["id", "firstName"], resident.EnumerateObject().Select(p => p.Name));
        var ids = new Dictionary<string, string> { ["schemes"] = "walkers", ["people"] = "joe", ["referrals"] = referral };
        var paths = bot.Get<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(e => e.RoutePattern.RawText!.StartsWith("/api/", StringComparison.Ordinal) && e.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Contains("GET") == true)
            .Select(e => e.RoutePattern.RawText!).Select(p => p.Replace("{id}", ids.GetValueOrDefault(p.Split('/')[2], "x"), StringComparison.Ordinal)).ToList();
        Assert.True(paths.Count >= 10);
        foreach (var path in paths)
        {
            var text = (await bot.Get(path)).Text;
            foreach (var number in new[] { "7700900201", "7700 900201", "7911123456", "7911 123456", "7911123400" }) Assert.DoesNotContain(number, text, StringComparison.Ordinal);
        }

        foreach (var secret in new[] { "7700900201", "7911123456", "Amina", "bench by the pond", "two of them" }) Assert.DoesNotContain(secret, bot.Log.Text, StringComparison.Ordinal);
    }
}
