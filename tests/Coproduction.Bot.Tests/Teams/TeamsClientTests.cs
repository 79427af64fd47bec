using System.Net;
using Coproduction.Benchmarks;
using Coproduction.Bot.Channels.Teams;
using Coproduction.Bot.Channels.Teams.Cards;
using Xunit;

namespace Coproduction.Bot.Tests.Teams;

public sealed class TeamsClientTests
{
    private static readonly OutgoingActivity Hello = new() { Text = "Hi & bye ŵ 😀", TextFormat = "plain" };

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_message_goes_to_its_conversation_whole_and_signed_in()
    {
        await using var stub = await TeamsStub.Start(TeamsStub.Created());
        await using var client = stub.Client();
        var card = new AdaptiveCard([new TextBlock("Hello")]);
        var activity = Hello with { Summary = "A summary", Attachments = [card], Alert = true, Entities = [OutgoingActivity.MentionOf("29:priya", "Priya")] };
        Assert.Equal(new TeamsResult.Accepted("1:message"), await Client(client).SendAsync(To(stub), activity, Cancellation));
        var request = Assert.Single(stub.Requests);
        Assert.Equal(("POST", "/connector/v3/conversations/19%3Ax%2Fy%40thread.tacv2%3Bmessageid%3D1/activities", "Bearer our-token"), (request.Method, request.Target, request.Authorization));
        var json = request.Json;
        Assert.Equal(("message", "Hi & bye ŵ 😀", "plain", "A summary"), (Text(json, "type"), Text(json, "text"), Text(json, "textFormat"), Text(json, "summary")));
        Assert.Equal(("msteams", stub.Service), (Text(json, "channelId"), Text(json, "serviceUrl")));
        Assert.Equal(("28:bot", "29:priya"), (Text(json.GetProperty("from"), "id"), Text(json.GetProperty("recipient"), "id")));
        Assert.Equal("19:x/y@thread.tacv2;messageid=1", Text(json.GetProperty("conversation"), "id"));
        Assert.True(json.GetProperty("channelData").GetProperty("notification").GetProperty("alert").GetBoolean());
        Assert.Equal("<at>Priya</at>", Text(json.GetProperty("entities")[0], "text"));
        Assert.Equal(AdaptiveCard.ContentType, Text(json.GetProperty("attachments")[0], "contentType"));
        Assert.Equal("AdaptiveCard", Text(json.GetProperty("attachments")[0].GetProperty("content"), "type"));
        Assert.False(json.TryGetProperty("replyToId", out _));
    }

    [Fact]
    public async Task Each_operation_has_its_call()
    {
        await using var stub = await TeamsStub.Start(
            TeamsStub.Created(), TeamsStub.Created(), TeamsStub.Answers(200, ""),
            TeamsStub.Answers(201, """{"id":"a:new","serviceUrl":"https://smba.trafficmanager.net/emea/"}"""), TeamsStub.Answers(201, """{"id":"19:x;messageid=9","activityId":"9"}"""),
            TeamsStub.Answers(200, """{"members":[{"id":"29:a"}],"continuationToken":"n/x"}"""), TeamsStub.Answers(200, """{"members":[{"id":"29:b"}]}"""));
        await using var provider = stub.Client();
        var (client, to) = (Client(provider), To(stub));
        Assert.Equal(new TeamsResult.Accepted("1:message"), await client.SendAsync(to, Hello with { ReplyToId = "7" }, Cancellation));
        Assert.Equal(new TeamsResult.Accepted("1:message"), await client.UpdateAsync(to, "1:message", Hello, Cancellation));
        Assert.Equal(new TeamsResult.Accepted("1:message"), await client.DeleteAsync(to, "1:message", Cancellation));
        Assert.Equal(new TeamsResult.Accepted("", "a:new", "https://smba.trafficmanager.net/emea/"),
            await client.CreateAsync(new() { AadObjectId = "aad", TenantId = TeamsStub.Tenant }, Cancellation));
        Assert.Equal(new TeamsResult.Accepted("9", "19:x;messageid=9", stub.Service), await client.NewThreadAsync(to, Hello, Cancellation));
        Assert.Equal(["29:a", "29:b"], (await client.MembersAsync(to, Cancellation))!.Select(member => member.Id));
        const string activities = "/connector/v3/conversations/19%3Ax%2Fy%40thread.tacv2%3Bmessageid%3D1";
        Assert.Equal(
        [
            $"POST {activities}/activities/7", $"PUT {activities}/activities/1%3Amessage", $"DELETE {activities}/activities/1%3Amessage", "POST /connector/v3/conversations",
            "POST /connector/v3/conversations", $"GET {activities}/pagedmembers?pageSize=200", $"GET {activities}/pagedmembers?pageSize=200&continuationToken=n%2Fx",
        ], stub.Requests.Select(request => $"{request.Method} {request.Target}"));
        var requests = stub.Requests.ToArray();
        const string created = """{"isGroup":false,"bot":{"id":"28:APP"},"members":[{"id":"aad"}],"tenantId":"TENANT","channelData":{"tenant":{"id":"TENANT"}}}""";
        Assert.Equal(created.Replace("APP", TeamsStub.App, StringComparison.Ordinal).Replace("TENANT", TeamsStub.Tenant, StringComparison.Ordinal), requests[3].Body);
        Assert.Equal("19:x/y@thread.tacv2", Text(requests[4].Json.GetProperty("channelData").GetProperty("channel"), "id"));
        Assert.Equal("Hi & bye ŵ 😀", Text(requests[4].Json.GetProperty("activity"), "text"));
        Assert.Single(stub.TokenRequests);
    }

    [Theory]
    [InlineData(400, "BadArgument")]
    [InlineData(403, "BotDisabledByAdmin")]
    [InlineData(404, "ConversationNotFound")]
    [InlineData(413, "MessageSizeTooBig")]
    [InlineData(301, "Moved")]
    [InlineData(408, "x")]
    [InlineData(500, "ServiceError")]
    [InlineData(502, "x")]
    public async Task A_refused_message_has_its_result_and_is_not_sent_again(int status, string code)
    {
        await using var stub = await TeamsStub.Start(TeamsStub.Refuses(status, code));
        await using var client = stub.Client();
        TeamsResult expected = status switch
        {
            403 or 404 => new TeamsResult.Dead(status, code),
            413 => new TeamsResult.TooLarge(),
            408 or 500 or 502 => new TeamsResult.Unknown(),
            _ => new TeamsResult.Refused(status, code),
        };
        Assert.Equal(expected, await Client(client).SendAsync(To(stub), Hello, Cancellation));
        Assert.Single(stub.Requests);
    }

    [Theory]
    [InlineData("<html>")]
    [InlineData("[]")]
    [InlineData("""{"error":"no"}""")]
    [InlineData("""{"error":{"code":"has blanks and words of people"}}""")]
    public async Task An_error_without_a_code_has_none(string body)
    {
        await using var stub = await TeamsStub.Start(TeamsStub.Answers(403, body));
        await using var client = stub.Client();
        Assert.Equal(new TeamsResult.Dead(403, ""), await Client(client).SendAsync(To(stub), Hello, Cancellation));
    }

    [Fact]
    public async Task Throttled_calls_wait_as_told_and_are_sent_again_whole()
    {
        await using var stub = await TeamsStub.Start(TeamsStub.Refuses(429, "Throttled", "1"), TeamsStub.Refuses(412, "PreconditionFailed"), TeamsStub.Created());
        await using var client = stub.Client();
        Assert.IsType<TeamsResult.Accepted>(await Client(client).SendAsync(To(stub), Hello, Cancellation));
        Assert.Equal(3, stub.Requests.Count);
        Assert.Single(stub.Requests.Select(request => request.Target + request.Body + request.Authorization).Distinct());
    }

    [Fact]
    public async Task A_long_wait_is_left_to_the_queue_and_throttling_without_end_is_said()
    {
        await using var stub = await TeamsStub.Start(TeamsStub.Refuses(429, "Throttled", "11"), TeamsStub.Refuses(429, "Throttled", "0"));
        await using var client = stub.Client();
        Assert.Equal(new TeamsResult.Throttled(TimeSpan.FromSeconds(11)), await Client(client).SendAsync(To(stub), Hello, Cancellation));
        Assert.Single(stub.Requests);
        Assert.Equal(new TeamsResult.Throttled(TimeSpan.Zero), await Client(client).SendAsync(To(stub), Hello, Cancellation));
        Assert.Equal(5, stub.Requests.Count);
    }

    [Fact]
    public async Task An_update_is_tried_again_after_a_passing_fault_and_a_message_is_not()
    {
        await using var stub = await TeamsStub.Start(TeamsStub.Answers(500, ""), TeamsStub.Abort, TeamsStub.Silence, TeamsStub.Created());
        await using var client = stub.Client(("CallTimeout", "00:00:00.4"));
        Assert.IsType<TeamsResult.Accepted>(await Client(client).UpdateAsync(To(stub), "1", Hello, Cancellation));
        Assert.Equal(4, stub.Requests.Count);
    }

    [Fact]
    public async Task A_message_whose_answer_is_lost_is_unknown()
    {
        foreach (var answer in new RequestDelegate[] { TeamsStub.Silence, TeamsStub.Abort, Stalls, BreaksOff })
        {
            await using var stub = await TeamsStub.Start(answer);
            await using var client = stub.Client(("CallTimeout", "00:00:00.4"));
            Assert.IsType<TeamsResult.Unknown>(await Client(client).SendAsync(To(stub), Hello, Cancellation));
            Assert.Single(stub.Requests);
        }
    }

    [Fact]
    public async Task A_success_without_a_readable_id_is_one_all_the_same()
    {
        foreach (var body in new[] { "", "{}", "not json" })
        {
            await using var stub = await TeamsStub.Start(TeamsStub.Answers(201, body));
            await using var client = stub.Client();
            Assert.Equal(new TeamsResult.Accepted(""), await Client(client).SendAsync(To(stub), Hello, Cancellation));
            Assert.IsType<TeamsResult.Unknown>(await Client(client).CreateAsync(To(stub), Cancellation));
        }
    }

    [Fact]
    public async Task A_refused_connection_and_an_unknown_name_mean_not_sent()
    {
        await using var stub = await TeamsStub.Start();
        foreach (var host in new[] { $"127.0.0.1:{Server.FreePort()}", "teams.invalid" })
        {
            await using var client = stub.Client(("TrustedHosts:1", host));
            var scheme = host.StartsWith("127", StringComparison.Ordinal) ? "http" : "https";
            Assert.IsType<TeamsResult.NotSent>(await Client(client).SendAsync(To(stub) with { ServiceUrl = $"{scheme}://{host}/" }, Hello, Cancellation));
        }
    }

    [Fact]
    public async Task Cancelling_before_the_call_is_not_sent_and_during_it_unknown()
    {
        var arrived = new TaskCompletionSource();
        await using var stub = await TeamsStub.Start(http =>
        {
            arrived.SetResult();
            return TeamsStub.Silence(http);
        });
        await using var client = stub.Client();
        using var cancelled = new CancellationTokenSource();
        var sending = Client(client).SendAsync(To(stub), Hello, cancelled.Token);
        await arrived.Task;
        await cancelled.CancelAsync();
        Assert.IsType<TeamsResult.Unknown>(await sending);
        Assert.IsType<TeamsResult.NotSent>(await Client(client).SendAsync(To(stub), Hello, cancelled.Token));
        Assert.Single(stub.Requests);
    }

    [Fact]
    public async Task What_is_too_large_is_not_sent_at_all()
    {
        await using var stub = await TeamsStub.Start(TeamsStub.Created());
        await using var client = stub.Client();
        var large = Hello with { Text = new('x', AdaptiveCard.LargestActivity) };
        Assert.IsType<TeamsResult.TooLarge>(await Client(client).SendAsync(To(stub), large, Cancellation));
        Assert.IsType<TeamsResult.TooLarge>(await Client(client).NewThreadAsync(To(stub), large, Cancellation));
        Assert.Empty(stub.Requests);
        Assert.Empty(stub.TokenRequests);
    }

    [Fact]
    public async Task Nobody_to_open_a_conversation_with_is_refused_and_a_bot_that_is_off_sends_nothing()
    {
        await using var client = TeamsStub.ClientOf([]);
        Assert.Equal(new TeamsResult.Refused(400, "NoMember"), await Client(client).CreateAsync(new(), Cancellation));
        Assert.IsType<TeamsResult.CredentialsFail>(await Client(client).SendAsync(new() { ConversationId = "1" }, Hello, Cancellation));
    }

    private static async Task Stalls(HttpContext http)
    {
        http.Response.StatusCode = 201;
        await http.Response.Body.FlushAsync(http.RequestAborted);
        await TeamsStub.Silence(http);
    }

    private static async Task BreaksOff(HttpContext http)
    {
        (http.Response.StatusCode, http.Response.ContentLength) = (201, 500);
        await http.Response.WriteAsync("{\"id\":", http.RequestAborted);
        await http.Response.Body.FlushAsync(http.RequestAborted);
        http.Abort();
    }

    private static TeamsClient Client(ServiceProvider provider) => provider.GetRequiredService<TeamsClient>();

    private static string? Text(System.Text.Json.JsonElement json, string name) => json.GetProperty(name).GetString();

    private static ConversationReference To(TeamsStub stub) => new()
    {
        ServiceUrl = stub.Service, ConversationId = "19:x/y@thread.tacv2;messageid=1", TenantId = TeamsStub.Tenant, Kind = ConversationKind.Channel, BotId = "28:bot", UserId = "29:priya",
    };
}
