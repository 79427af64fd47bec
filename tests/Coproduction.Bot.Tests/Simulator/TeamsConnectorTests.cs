using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Coproduction.Simulator;
using Xunit;
using static Coproduction.Bot.Tests.Simulator.TeamsStubBot;

namespace Coproduction.Bot.Tests.Simulator;

/// <summary>The connector, the tokens and the faults of the fake Teams.</summary>
public sealed class TeamsConnectorTests
{
    private static readonly object Hello = new { type = "message", text = "hello" };

    [Fact]
    public async Task Tokens_are_for_the_right_secret_scope_and_tenant_and_end()
    {
        var clock = new TestClock();
        await using var bot = await Start(time: clock);
        await bot.Teams.InstallAsync(Priya);
        var chat = bot.Teams.ConversationId(Priya);
        await Refused(await bot.Send(chat, Hello), 401, "Unauthorized");

        var wrong = await bot.Token(secret: "wrong");
        Assert.Equal(HttpStatusCode.Unauthorized, wrong.StatusCode);
        Assert.Equal("invalid_client", (await Json(wrong)).GetProperty("error").GetString());
        Assert.Equal("invalid_scope", (await Json(await bot.Token(scope: "https://graph.microsoft.com/.default"))).GetProperty("error").GetString());
        Assert.Equal(HttpStatusCode.BadRequest, (await bot.Token(tenant: "elsewhere")).StatusCode);
        await bot.SignIn();
        Assert.Equal(4, bot.Teams.TokenCalls);

        await Id(await bot.Send(chat, Hello));
        clock.Advance(TimeSpan.FromHours(1));
        await Refused(await bot.Send(chat, Hello), 401, "Unauthorized");
        bot.Teams.Break(TeamsFaultKind.TokenRefused, calls: 1);
        Assert.Equal(HttpStatusCode.Unauthorized, (await bot.Token()).StatusCode);
        await bot.SignIn();
        bot.Teams.RevokeTokens();
        await Refused(await bot.Send(chat, Hello), 401, "Unauthorized");
    }

    [Fact]
    public async Task Sends_updates_and_deletes_are_kept_and_booked()
    {
        await using var bot = await Ready();
        var chat = bot.Teams.ConversationId(Priya);
        var id = await Id(await bot.Send(chat, new { type = "message", text = "one", channelData = new { notification = new { alert = true } } }));
        Assert.True(bot.Teams.Chat(Priya).Single().Alert);
        Assert.Equal(id, await Id(await bot.Update(chat, id, new { type = "message", text = "two" })));
        var reply = await bot.Call(HttpMethod.Post, $"{Uri.EscapeDataString(chat)}/activities/{id}", new { type = "message", text = "three" });
        Assert.Equal(HttpStatusCode.Created, reply.StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await bot.Call(HttpMethod.Delete, $"{Uri.EscapeDataString(chat)}/activities/{id}")).StatusCode);

        Assert.Equal(["Send", "Update", "Send", "Delete"], bot.Teams.Books.Select(b => b.Operation.ToString()));
        Assert.Equal("""{"type":"message","text":"two"}""", bot.Teams.Books[1].Body);
        var (first, second) = (bot.Teams.Chat(Priya)[0], bot.Teams.Chat(Priya)[1]);
        Assert.True(first is { Deleted: true, Edited: 1, Text: "" });
        Assert.Equal(id, second.ReplyToId);
        await Refused(await bot.Update(chat, id, Hello), 404, "ActivityNotFoundInConversation");
    }

    [Fact]
    public async Task What_the_real_one_refuses_is_refused()
    {
        await using var bot = await Ready();
        var chat = bot.Teams.ConversationId(Priya);
        await Refused(await bot.Send("a:1unknown", Hello), 404, "ConversationNotFound");
        await Refused(await bot.Send(bot.Teams.ConversationId(Tom), Hello), 404, "ConversationNotFound");
        await Refused(await bot.Update(chat, "1", Hello), 404, "ActivityNotFoundInConversation");
        await Refused(await bot.Send(chat, new { type = "message" }), 400, "BadArgument");
        await Refused(await bot.Send(chat, new { text = "no type" }), 400, "BadArgument");
        await Refused(await bot.Send(chat, new { type = "message", text = new string('x', 28 * 1024) }), 413, "MessageSizeTooBig");
        Assert.Empty(bot.Teams.Books);
    }

    [Fact]
    public async Task Create_opens_one_chat_a_person_and_a_thread_each_time()
    {
        await using var bot = await Ready();
        object Asked(string member) => new
        {
            isGroup = false, bot = new { id = bot.Teams.Options.BotId }, members = new[] { new { id = member } }, tenantId = bot.Teams.Options.TenantId,
        };
        var byAad = await Id(await bot.Call(HttpMethod.Post, "", Asked(Tom)));
        Assert.Equal(byAad, await Id(await bot.Call(HttpMethod.Post, "", Asked(bot.Teams.Users.Single(u => u.AadObjectId == Tom).Id))));
        Assert.Equal(bot.Teams.ConversationId(Tom), byAad);
        await Id(await bot.Send(byAad, Hello));
        await Refused(await bot.Call(HttpMethod.Post, "", Asked("nobody")), 403, "NotEnoughPermissions");

        var thread = await Json(await bot.Call(HttpMethod.Post, "", new { isGroup = true, channelData = new { channel = new { id = Channel } }, activity = Hello }));
        Assert.Equal($"{Channel};messageid={thread.GetProperty("activityId").GetString()}", thread.GetProperty("id").GetString());
        Assert.Equal(bot.Teams.ServiceUrl, thread.GetProperty("serviceUrl").GetString());
        Assert.Equal("hello", bot.Teams.Channel(Channel).Single().Text);
    }

    [Fact]
    public async Task Members_come_in_pages()
    {
        await using var bot = await Ready();
        var members = $"teams/v3/conversations/{Uri.EscapeDataString(Channel)}/pagedmembers?pageSize=1";
        var first = await bot.Http.GetFromJsonAsync<JsonElement>(members, TestContext.Current.CancellationToken);
        var token = first.GetProperty("continuationToken").GetString();
        var second = await bot.Http.GetFromJsonAsync<JsonElement>($"{members}&continuationToken={token}", TestContext.Current.CancellationToken);
        Assert.Equal(Priya, first.GetProperty("members")[0].GetProperty("aadObjectId").GetString());
        Assert.Equal(Tom, second.GetProperty("members")[0].GetProperty("aadObjectId").GetString());
        Assert.False(second.TryGetProperty("continuationToken", out _));
    }

    [Fact]
    public async Task Limits_are_by_conversation_and_by_the_clock()
    {
        var clock = new TestClock();
        await using var bot = await Ready(clock);
        bot.Teams.EnforceLimits = true;
        var chat = bot.Teams.ConversationId(Priya);
        // More than eight: a second may end while they are sent.
        var answers = new List<HttpResponseMessage>();
        for (var i = 0; i < 30 && answers.All(a => a.IsSuccessStatusCode); i++) answers.Add(await bot.Send(chat, Hello));
        var refused = answers[^1];
        await Refused(refused, 429, "TooManyRequests");
        Assert.Equal(TimeSpan.FromSeconds(1), refused.Headers.RetryAfter!.Delta);
        await Id(await bot.Send(Channel, Hello));
        clock.Advance(TimeSpan.FromSeconds(1));
        await Id(await bot.Send(chat, Hello));
    }

    [Fact]
    public async Task Refusing_faults_accept_nothing_and_end_after_their_calls()
    {
        await using var bot = await Ready();
        var chat = bot.Teams.ConversationId(Priya);
        foreach (var (kind, status, code) in new[]
        {
            (TeamsFaultKind.Throttled, 429, "TooManyRequests"), (TeamsFaultKind.ThrottledWithoutHint, 429, "TooManyRequests"),
            (TeamsFaultKind.PreconditionFailed, 412, "PreconditionFailed"), (TeamsFaultKind.BlockedByUser, 403, "ConversationBlockedByUser"),
            (TeamsFaultKind.NotFound, 404, "ConversationNotFound"), (TeamsFaultKind.ErrorBefore, 500, "ServiceError"),
        })
        {
            bot.Teams.Break(kind, calls: 1, conversationId: chat);
            await Id(await bot.Send(Channel, Hello));
            var refused = await bot.Send(chat, Hello);
            await Refused(refused, status, code);
            Assert.Equal(kind == TeamsFaultKind.Throttled, refused.Headers.RetryAfter is not null);
        }
        Assert.Empty(bot.Teams.Chat(Priya));
        await Id(await bot.Send(chat, Hello));
    }

    [Fact]
    public async Task Lying_faults_accept_once_and_tell_nothing()
    {
        await using var bot = await Ready();
        var chat = bot.Teams.ConversationId(Priya);
        bot.Teams.Break(TeamsFaultKind.ErrorAfter, calls: 1);
        await Refused(await bot.Send(chat, Hello), 500, "ServiceError");
        bot.Teams.Break(TeamsFaultKind.AnswerDropped, on: TeamsOperation.Send);
        await Assert.ThrowsAsync<HttpRequestException>(() => bot.Send(chat, Hello));
        bot.Teams.Heal();
        bot.Teams.Break(TeamsFaultKind.DroppedBefore, calls: 1);
        await Assert.ThrowsAsync<HttpRequestException>(() => bot.Send(chat, Hello));
        Assert.Equal(2, bot.Teams.Chat(Priya).Count);
    }

    [Fact]
    public async Task Failed_delivery_comes_again_as_it_was_and_a_refused_one_does_not()
    {
        await using var bot = await Start();
        bot.Answers = (_, place) => (place < 2 ? 503 : 202, "");
        var taken = await bot.Teams.SaysAsync(Priya, "hello");
        Assert.Equal((3, 202), (taken.Tries, taken.Status));
        Assert.Single(bot.Heard.Select(h => h.Activity.GetRawText()).Distinct());

        bot.Answers = (_, _) => (404, "");
        Assert.Equal((1, 404), (await bot.Teams.SaysAsync(Priya, "anyone?")) is var refused ? (refused.Tries, refused.Status) : default);
        bot.Answers = (_, _) => (500, "");
        Assert.Equal(4, (await bot.Teams.SaysAsync(Priya, "still?")).Tries);
    }

    [Fact]
    public async Task Everything_may_come_twice()
    {
        await using var bot = await Start();
        bot.Teams.RedeliverEach = 1;
        await bot.Teams.SaysAsync(Priya, "one");
        bot.Teams.RedeliverEach = 0;
        bot.Teams.Break(TeamsFaultKind.DeliveredTwice, calls: 1);
        await bot.Teams.SaysAsync(Priya, "two");
        bot.Teams.Break(TeamsFaultKind.Redelivered, calls: 1);
        await bot.Teams.SaysAsync(Priya, "three");
        await bot.Teams.RedeliverLastAsync(Priya);
        await bot.Teams.SaysAsync(Priya, "four");

        Assert.Equal(["one", "one", "two", "two", "three", "three", "three", "four"], bot.Heard.Select(h => h.Activity.GetProperty("text").GetString()));
        Assert.Equal(8, bot.Teams.Deliveries.Count);
    }

    private static async Task<TeamsStubBot> Ready(TimeProvider? time = null)
    {
        var bot = await Start(time: time);
        await bot.Teams.InstallAsync(Priya);
        await bot.SignIn();
        return bot;
    }
}
