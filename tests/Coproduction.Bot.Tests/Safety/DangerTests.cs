using System.Net;
using System.Text.Json;
using Coproduction.Bot.Runtime;
using Coproduction.Bot.Storage;
using Coproduction.Bot.Tests.Api;
using Coproduction.Bot.Tests.Conversations;
using Coproduction.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;
using Xunit;

namespace Coproduction.Bot.Tests.Safety;

/// <summary>Danger on the real host: the Concern as staff see it, the number, and what could not be delivered.</summary>
public sealed class DangerTests
{
    private const string Danger = "i cant go on any more";
    private const string Why = "She does not answer and lives alone";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Whoever_is_on_call_gets_the_number_and_that_is_recorded_while_it_stands_nowhere_in_plain()
    {
        await using var c = await Clapton.Start();
        var amina = c.Resident();
        await amina.Texts(Danger);
        await amina.Receives("call 999");
        var id = await Concern(c);
        var shown = await c.Bot.Post($"/api/owed/{id}/reveal", new { by = "ruth", why = Why }, "look");
        Assert.Equal(HttpStatusCode.OK, shown.Status);
        Assert.Equal([("number", amina.Number)], shown.Json.EnumerateObject().Select(p => (p.Name, p.Value.GetString()!)));
        Assert.Equal(amina.Number, (await c.Bot.Post($"/api/owed/{id}/reveal", new { by = "ruth", why = Why }, "look")).Json.GetProperty("number").GetString());

        await using var db = c.Bot.Db();
        var fact = Assert.Single(await db.Facts.Where(f => f.Kind == FactKind.NumberRevealed).ToListAsync(Cancellation));
        Assert.Equal((c.Bot.Get<DirectoryCache>().Current.PersonByKey("ruth")!.Id, Guid.Parse(id)), (fact.Other!.Value, fact.Ref));
        var input = await db.Inbox.SingleAsync(i => i.Seq == fact.Input, Cancellation);
        Assert.Equal("reveal", input.Type);
        Assert.Equal("revealed", c.Bot.Get<Inbox>().StatusOf(new(input.Id)).Answer!.Status);
        await NowhereInPlain(c, amina.Number[3..], Why);
    }

    [Fact]
    public async Task Why_a_number_was_shown_outlives_the_words_of_texts()
    {
        await using var c = await Clapton.Start();
        var amina = c.Resident();
        await amina.Texts(Danger);
        await amina.Receives("call 999");
        await c.Bot.Post($"/api/owed/{await Concern(c)}/reveal", new { by = "ruth", why = Why });
        c.Bot.Clock.Advance(TimeSpan.FromDays(200));
        await ConversationTests.Rest(c);
        await c.Bot.Get<Retention>().Pass(Cancellation);
        await using var db = c.Bot.Db();
        Assert.All(await db.Inbox.Where(i => i.Type == "text").ToListAsync(Cancellation), i => Assert.Null(i.Body));
        var kept = await db.Inbox.SingleAsync(i => i.Type == "reveal", Cancellation);
        var id = new InputId(kept.Id);
        Assert.Equal(Why, ((RevealNumber)Snapshots.ReadInput(c.Bot.Get<Privacy>().Open($"inbox:{id}", kept.Body!), id, default)).Why);
    }

    [Fact]
    public async Task The_number_is_refused_to_others_without_a_reason_for_what_is_no_concern_and_after_it_was_taken()
    {
        await using var c = await Clapton.Start();
        var (amina, _) = await c.Joined();
        var referral = (await c.Bot.Get("/api/owed")).Json.EnumerateArray().Single().GetProperty("id").GetString();
        Assert.Equal(HttpStatusCode.Conflict, (await c.Bot.Post($"/api/owed/{referral}/reveal", new { by = "ruth", why = Why })).Status);
        await amina.Texts(Danger);
        await amina.Receives("call 999");
        var id = await Concern(c);
        var path = $"/api/owed/{id}/reveal";
        var other = await c.Bot.Post(path, new { by = "priya", why = Why });
        Assert.Equal(HttpStatusCode.Forbidden, other.Status);
        Assert.Contains("on call", other.Errors["by"], StringComparison.Ordinal);
        var bare = await c.Bot.Post(path, new { why = " " });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, bare.Status);
        Assert.Equal(["by", "why"], bare.Errors.Keys.Order());
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await c.Bot.Post(path, new { by = "nobody", why = Why })).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await c.Bot.Post($"/api/owed/{Guid.NewGuid():N}/reveal", new { by = "ruth", why = Why })).Status);

        Assert.Equal(HttpStatusCode.OK, (await c.Bot.Post(path, new { by = "ruth", why = Why }, "look")).Status);
        await c.Bot.Post($"/api/owed/{id}/answer", new { by = "ruth" });
        foreach (var key in new[] { "look", "again" })
        {
            var late = await c.Bot.Post(path, new { by = "ruth", why = Why }, key);
            Assert.Equal(HttpStatusCode.Conflict, late.Status);
            Assert.DoesNotContain("7700900", late.Text, StringComparison.Ordinal);
        }

        await using var db = c.Bot.Db();
        Assert.Equal(1, await db.Facts.CountAsync(f => f.Kind == FactKind.NumberRevealed, Cancellation));
    }

    [Fact]
    public async Task The_description_of_the_api_says_what_a_reveal_takes_gives_and_refuses()
    {
        await using var c = await Clapton.Start();
        var call = (await c.Bot.Get("/openapi/v1.json")).Json.GetProperty("paths").GetProperty("/api/owed/{id}/reveal").GetProperty("post");
        Assert.Contains("recorded", call.GetProperty("summary").GetString(), StringComparison.Ordinal);
        Assert.Equal(["200", "202", "400", "401", "403", "404", "409", "422", "503"], call.GetProperty("responses").EnumerateObject().Select(r => r.Name).Order());
        Assert.Contains("RevealedNumber", call.GetProperty("responses").GetProperty("200").GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Danger_after_the_network_has_blocked_raises_a_concern_that_says_the_safe_reply_did_not_arrive()
    {
        await using var c = await Clapton.Start();
        var amina = await c.Asked();
        await amina.Texts("STOP");
        await ConversationTests.Rest(c);
        await amina.Texts(Danger);
        await Undelivered(c);
        Assert.DoesNotContain(amina.Inbox, m => m.Body.Contains("999", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(true, 21614)]
    [InlineData(false, 30005)]
    public async Task A_safe_reply_that_is_refused_or_ends_undelivered_is_marked_on_the_concern(bool refused, int code)
    {
        await using var c = await Clapton.Start();
        var amina = c.Resident();
        if (refused) c.Bot.Phones.Refuse(amina.Number, code);
        else c.Bot.Phones.Lose(amina.Number, code);
        await amina.Texts(Danger);
        await Undelivered(c);
    }

    [Fact]
    public async Task A_phrase_from_the_configuration_raises_a_concern_and_one_added_while_running_too()
    {
        await using var c = await Clapton.Start(
            new("Policy:Danger:Phrases:0:Kind", "SelfHarm"), new("Policy:Danger:Phrases:0:Words", "gone to the blue bridge"));
        var (amina, bola) = (c.Resident(), c.Resident());
        await amina.Texts("Ive gone to the Blue Bridge!!");
        await amina.Receives("call 999");

        var configuration = (IConfigurationRoot)c.Bot.Get<IConfiguration>();
        (configuration["Policy:Danger:Phrases:1:Kind"], configuration["Policy:Danger:Phrases:1:Words"]) = ("Violence", "he has the spare key");
        configuration.Reload();
        await bola.Texts("he has the spare key");
        await bola.Receives("call 999");

        // A slip in a running bot's list leaves the list as it was.
        configuration["Policy:Danger:Phrases:1:Kind"] = "Anything";
        configuration.Reload();
        Assert.Equal("Violence", c.Bot.Get<IOptionsMonitor<Policy>>().CurrentValue.Danger.Phrases[1].Kind);
        Assert.Contains("Policy:Danger:Phrases:1:Kind", c.Bot.Log.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("spare key", c.Bot.Log.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_phrase_of_no_kind_or_without_words_stops_the_start_and_is_named()
    {
        var bad = await Assert.ThrowsAsync<OptionsValidationException>(() => BotFixture.Start(
            [new("Policy:Danger:Phrases:0:Kind", "Sadness"), new("Policy:Danger:Phrases:0:Words", "?!")]));
        Assert.Contains(bad.Failures, f => f.StartsWith("Policy:Danger:Phrases:0:Kind ", StringComparison.Ordinal) && f.Contains("SelfHarm, Violence, AtRisk, Medical", StringComparison.Ordinal));
        Assert.Contains(bad.Failures, f => f.StartsWith("Policy:Danger:Phrases:0:Words ", StringComparison.Ordinal));
    }

    private static async Task<string> Concern(Clapton c) => (await Concerns(c)).Single().GetProperty("id").GetString()!;

    private static async Task<List<JsonElement>> Concerns(Clapton c) =>
        [.. (await c.Bot.Get("/api/owed")).Json.EnumerateArray().Where(o => o.GetProperty("kind").GetString() == "concern")];

    private static async Task Undelivered(Clapton c)
    {
        await BotFixture.Until(async () => (await Concerns(c)).Any(o => o.GetProperty("replyFailed").GetBoolean()), "the Concern says that the safe reply failed");
        Assert.Single(await Concerns(c));
        Assert.Single((await c.Bot.Get("/api/alerts")).Json.EnumerateArray(), a => a.GetProperty("text").GetString()!.StartsWith("The safe reply could not be delivered", StringComparison.Ordinal));
    }

    private static async Task NowhereInPlain(Clapton c, params string[] secrets)
    {
        await ConversationTests.Rest(c);
        var stored = await c.Bot.Database.Everything();
        Assert.Contains("reveal", stored, StringComparison.Ordinal);
        foreach (var secret in secrets)
        {
            Assert.DoesNotContain(secret, stored, StringComparison.Ordinal);
            Assert.DoesNotContain(secret, c.Bot.Log.Text, StringComparison.Ordinal);
        }
    }
}
