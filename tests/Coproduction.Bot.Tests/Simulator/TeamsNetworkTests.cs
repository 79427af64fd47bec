using System.Buffers.Text;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Coproduction.Simulator;
using Xunit;
using static Coproduction.Bot.Tests.Simulator.TeamsStubBot;

namespace Coproduction.Bot.Tests.Simulator;

/// <summary>The wire of the fake Teams against protocols/teams.md.</summary>
public sealed class TeamsNetworkTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Personal_message_has_the_shape_of_teams_and_a_token_that_its_published_key_signed()
    {
        await using var bot = await Start();
        var delivery = await bot.Teams.SaysAsync(Priya, "who's <waiting>", pictures: 1);

        Assert.Equal(202, delivery.Status);
        var (authorization, activity) = Assert.Single(bot.Heard);
        Assert.Equal("message", activity.GetProperty("type").GetString());
        Assert.Equal("msteams", activity.GetProperty("channelId").GetString());
        Assert.Equal($"{bot.Teams.Address}teams/", activity.GetProperty("serviceUrl").GetString());
        Assert.Equal("personal", activity.GetProperty("conversation").GetProperty("conversationType").GetString());
        Assert.StartsWith("a:1", activity.GetProperty("conversation").GetProperty("id").GetString(), StringComparison.Ordinal);
        Assert.StartsWith("29:", activity.GetProperty("from").GetProperty("id").GetString(), StringComparison.Ordinal);
        Assert.Equal(Priya, activity.GetProperty("from").GetProperty("aadObjectId").GetString());
        Assert.Equal(bot.Teams.Options.BotId, activity.GetProperty("recipient").GetProperty("id").GetString());
        Assert.Equal(bot.Teams.Options.TenantId, activity.GetProperty("channelData").GetProperty("tenant").GetProperty("id").GetString());
        Assert.Equal("clientInfo", activity.GetProperty("entities")[0].GetProperty("type").GetString());
        Assert.Equal(["image/*", "text/html"], activity.GetProperty("attachments").EnumerateArray().Select(a => a.GetProperty("contentType").GetString()));
        Assert.Equal("<p>who&#39;s &lt;waiting&gt;</p>", activity.GetProperty("attachments")[1].GetProperty("content").GetString());

        var claims = await Checked(bot, authorization);
        Assert.Equal("https://api.botframework.com", claims.GetProperty("iss").GetString());
        Assert.Equal(bot.Teams.Options.AppId, claims.GetProperty("aud").GetString());
        Assert.Equal(bot.Teams.ServiceUrl, claims.GetProperty("serviceurl").GetString());
        Assert.Equal(300, claims.GetProperty("exp").GetInt64() - claims.GetProperty("nbf").GetInt64());
    }

    [Fact]
    public async Task Rolled_key_is_published_alone_and_signs()
    {
        await using var bot = await Start();
        var before = (await bot.Http.GetFromJsonAsync<JsonElement>("v1/.well-known/keys", Stop)).GetProperty("keys")[0].GetProperty("kid").GetString();
        bot.Teams.RollKeys();
        var keys = (await bot.Http.GetFromJsonAsync<JsonElement>("v1/.well-known/keys", Stop)).GetProperty("keys");
        Assert.NotEqual(before, Assert.Single(keys.EnumerateArray()).GetProperty("kid").GetString());

        var sent = await bot.Teams.SaysAsync(Priya, "hello");
        await Checked(bot, bot.Heard.Last().Authorization);
        await bot.Teams.SendRawAsync(sent.Request, new TeamsToken { Key = TeamsKey.Dropped });
        await Assert.ThrowsAsync<InvalidOperationException>(() => Checked(bot, bot.Heard.Last().Authorization));
        await bot.Teams.SendRawAsync(sent.Request, new TeamsToken { Key = TeamsKey.Forged });
        await Assert.ThrowsAsync<InvalidOperationException>(() => Checked(bot, bot.Heard.Last().Authorization));
        await bot.Teams.SendRawAsync(sent.Request, new TeamsToken { Absent = true });
        Assert.Equal("", bot.Heard.Last().Authorization);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Installation_comes_as_two_events_in_either_order(bool membersFirst)
    {
        await using var bot = await Start(o => o with { MembersBeforeInstallation = membersFirst });
        Assert.True((await bot.Teams.InstallAsync(Priya)).Taken);

        string[] expected = membersFirst ? ["conversationUpdate", "installationUpdate"] : ["installationUpdate", "conversationUpdate"];
        Assert.Equal(expected, bot.Heard.Select(h => h.Activity.GetProperty("type").GetString()));
        Assert.True(bot.Teams.Installed(Priya));
        await bot.Teams.UninstallAsync(Priya);
        Assert.Equal("remove", bot.Heard.Last().Activity.GetProperty("action").GetString());
        await bot.SignIn();
        await Refused(await bot.Send(bot.Teams.ConversationId(Priya), new { type = "message", text = "hi" }), 403, "BotNotInConversationRoster");
    }

    [Fact]
    public async Task Channel_is_heard_with_a_mention_only_and_in_its_thread()
    {
        await using var bot = await Start();
        Assert.Equal(0, (await bot.Teams.SaysInChannelAsync(Priya, Channel, "morning all", mention: false)).Tries);
        Assert.Empty(bot.Heard);

        var first = await bot.Teams.SaysInChannelAsync(Priya, Channel, "who is waiting?");
        var activity = Assert.Single(bot.Heard).Activity;
        Assert.Equal("<at>Coproduction</at> who is waiting?", activity.GetProperty("text").GetString());
        Assert.Equal("<at>Coproduction</at>", activity.GetProperty("entities")[0].GetProperty("text").GetString());
        Assert.Equal($"{Channel};messageid={first.ActivityId}", activity.GetProperty("conversation").GetProperty("id").GetString());

        await bot.SignIn();
        await Id(await bot.Send($"{Channel};messageid={first.ActivityId}", new { type = "message", text = "Amina" }));
        var opened = await Id(await bot.Send(Channel, new { type = "message", text = "a new one" }));
        Assert.Equal([first.ActivityId, first.ActivityId, opened], bot.Teams.Channel(Channel).Skip(1).Select(m => m.ThreadRootId));
        await Refused(await bot.Send($"{Channel};messageid=123", new { type = "message", text = "?" }), 404, "ConversationNotFound");
    }

    [Fact]
    public async Task Edit_and_delete_carry_the_messages_id()
    {
        await using var bot = await Start();
        var id = (await bot.Teams.SaysAsync(Priya, "one")).ActivityId!;
        await bot.Teams.EditsAsync(Priya, id, "two");
        await bot.Teams.DeletesAsync(Priya, id);

        Assert.Equal([id, id, id], bot.Heard.Select(h => h.Activity.GetProperty("id").GetString()));
        Assert.Equal(["message", "messageUpdate", "messageDelete"], bot.Heard.Select(h => h.Activity.GetProperty("type").GetString()));
        Assert.True(Assert.Single(bot.Teams.Chat(Priya)).Deleted);
    }

    [Fact]
    public async Task Click_merges_data_and_inputs_and_its_card_is_for_whoever_clicked()
    {
        await using var bot = await Start();
        await bot.SignIn();
        var card = await Id(await bot.Send(Channel, Card()));
        bot.Answers = (_, _) => (200, $$"""{"statusCode":200,"type":"application/vnd.microsoft.card.adaptive","value":{{Offered("Yours now")}}}""");

        var click = await bot.Teams.ClicksAsync(Priya, card, "pass", new Dictionary<string, string> { ["to"] = "t1", ["hello"] = "Hello Tom" });

        Assert.Equal(200, click.Answer!.StatusCode);
        var value = bot.Heard.Last().Activity.GetProperty("value");
        Assert.Equal("manual", value.GetProperty("trigger").GetString());
        Assert.Equal("""{"referral":"r1","hello":"Hello Tom","to":"t1"}""", value.GetProperty("action").GetProperty("data").GetRawText());
        Assert.Contains("Yours now", TeamsCards.CardText(bot.Teams.Channel(Channel, Priya).Single()), StringComparison.Ordinal);
        Assert.DoesNotContain("Yours now", TeamsCards.CardText(bot.Teams.Channel(Channel, Tom).Single()), StringComparison.Ordinal);

        await Id(await bot.Update(Channel, card, Card("Taken by Priya")));
        Assert.Contains("Taken by Priya", TeamsCards.CardText(bot.Teams.Channel(Channel, Priya).Single()), StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => bot.Teams.GetInvokeBody(Priya, card, "accept", new Dictionary<string, string> { ["to"] = "t1" }));
    }

    [Fact]
    public async Task Sdk_wrapper_is_no_answer_and_an_error_is_shown()
    {
        await using var bot = await Start();
        await bot.SignIn();
        var card = await Id(await bot.Send(Channel, Card()));
        bot.Answers = (_, _) => (200, """{"status":200,"body":{"statusCode":200,"type":"application/vnd.microsoft.activity.message","value":"Done"}}""");
        Assert.Null((await bot.Teams.ClicksAsync(Priya, card, "accept")).Answer);

        bot.Answers = (_, _) => (200, """{"statusCode":400,"type":"application/vnd.microsoft.error","value":{"code":"BadRequest","message":"Write a hello first."}}""");
        await bot.Teams.ClicksAsync(Priya, card, "accept");
        Assert.Equal("Write a hello first.", bot.Teams.Channel(Channel, Priya).Single().Note);
    }

    [Fact]
    public async Task Identical_click_can_be_sent_twice_and_an_old_client_submits()
    {
        await using var bot = await Start();
        await bot.SignIn();
        await bot.Teams.InstallAsync(Priya);
        var card = await Id(await bot.Send(bot.Teams.ConversationId(Priya), Card()));
        var body = bot.Teams.GetInvokeBody(Priya, card, "accept");
        await bot.Teams.SendRawAsync(body);
        await bot.Teams.SendRawAsync(body);
        var ids = bot.Heard.TakeLast(2).Select(h => h.Activity.GetProperty("id").GetString()).ToList();
        Assert.Equal(ids[0], ids[1]);

        await bot.Teams.SubmitsAsync(Priya, card, "accept", new Dictionary<string, string> { ["hello"] = "Hi!" });
        var submit = bot.Heard.Last().Activity;
        Assert.False(submit.TryGetProperty("text", out _));
        Assert.Equal("""{"verb":"accept","referral":"r1","hello":"Hi!"}""", submit.GetProperty("value").GetRawText());
        Assert.Equal(card, submit.GetProperty("replyToId").GetString());
    }

    [Fact]
    public async Task Person_reads_as_talk()
    {
        await using var bot = await Start();
        await bot.SignIn();
        await bot.Teams.InstallAsync(Priya);
        var priya = bot.Teams.Person(Priya);
        await Id(await bot.Send(bot.Teams.ConversationId(Priya), Card()));

        var card = await priya.Receives("tuesday walkers");
        Assert.Equal("Someone to meet", card.Summary);
        Assert.Equal(["Accept", "Pass", "Pass on"], TeamsCards.Actions(card).Select(a => a.Title));
        Assert.Empty(priya.Unread());
        await priya.Clicks("accept");
        Assert.Equal("invoke", bot.Heard.Last().Activity.GetProperty("type").GetString());
    }

    private static async Task<JsonElement> Checked(TeamsStubBot bot, string authorization)
    {
        var metadata = await bot.Http.GetFromJsonAsync<JsonElement>("v1/.well-known/openidconfiguration", Stop);
        var keys = await bot.Http.GetFromJsonAsync<JsonElement>(metadata.GetProperty("jwks_uri").GetString(), Stop);
        var parts = authorization.Split(' ')[1].Split('.');
        var kid = JsonDocument.Parse(Base64Url.DecodeFromChars(parts[0])).RootElement.GetProperty("kid").GetString();
        var key = keys.GetProperty("keys").EnumerateArray().First(k => k.GetProperty("kid").GetString() == kid);
        Assert.Equal("msteams", key.GetProperty("endorsements")[0].GetString());
        using var rsa = RSA.Create(new RSAParameters
        {
            Modulus = Base64Url.DecodeFromChars(key.GetProperty("n").GetString()), Exponent = Base64Url.DecodeFromChars(key.GetProperty("e").GetString()),
        });
        if (!rsa.VerifyData(Encoding.ASCII.GetBytes($"{parts[0]}.{parts[1]}"), Base64Url.DecodeFromChars(parts[2]), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1))
            throw new InvalidOperationException("the signature is not of the published key");
        return JsonDocument.Parse(Base64Url.DecodeFromChars(parts[1])).RootElement;
    }
}
