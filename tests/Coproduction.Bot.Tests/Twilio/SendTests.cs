using System.Net;
using System.Net.Sockets;
using System.Text;
using Coproduction.Benchmarks;
using Coproduction.Bot.Channels.Twilio;
using Coproduction.Domain;
using Xunit;

namespace Coproduction.Bot.Tests.Twilio;

public sealed class SendTests
{
    private static readonly MessageId Outbox = new(Guid.Parse("11111111222233334444555555555555"));

    [Theory]
    [InlineData(400, 21610, typeof(SendResult.OptedOut))]
    [InlineData(400, 21211, typeof(SendResult.DeadNumber))]
    [InlineData(400, 21612, typeof(SendResult.DeadNumber))]
    [InlineData(400, 21614, typeof(SendResult.DeadNumber))]
    [InlineData(403, 21408, typeof(SendResult.NotAllowed))]
    [InlineData(429, 21611, typeof(SendResult.Throttled))]
    [InlineData(400, 21611, typeof(SendResult.Throttled))]
    [InlineData(400, 30001, typeof(SendResult.Throttled))]
    [InlineData(400, 21602, typeof(SendResult.OurFault))]
    [InlineData(400, 21603, typeof(SendResult.OurFault))]
    [InlineData(400, 21606, typeof(SendResult.OurFault))]
    [InlineData(400, 21617, typeof(SendResult.OurFault))]
    [InlineData(400, 21999, typeof(SendResult.OurFault))] // one we do not know: alert, do not retry
    [InlineData(401, 20003, typeof(SendResult.CredentialsFail))]
    [InlineData(404, 20404, typeof(SendResult.CredentialsFail))]
    [InlineData(429, 20429, typeof(SendResult.Throttled))]
    [InlineData(500, 20500, typeof(SendResult.Unknown))]
    [InlineData(503, 20503, typeof(SendResult.Unknown))]
    public async Task Every_code_of_twilio_has_its_result(int status, int code, Type expected)
    {
        await using var stub = await TwilioStub.Start(TwilioStub.Refuses(status, code));
        var result = await Send(stub);
        Assert.IsType(expected, result);
        if (status != 429)
            Assert.Single(stub.Requests);
    }

    [Theory]
    [InlineData(400, "nonsense", typeof(SendResult.OurFault))]
    [InlineData(401, "", typeof(SendResult.CredentialsFail))]
    [InlineData(302, "", typeof(SendResult.OurFault))] // the base address is wrong
    [InlineData(408, "", typeof(SendResult.Unknown))]
    [InlineData(502, "<html>Bad gateway</html>", typeof(SendResult.Unknown))]
    [InlineData(504, "[]", typeof(SendResult.Unknown))]
    [InlineData(400, """{"type":"https://www.twilio.com/docs/api/errors/21610","title":"x","status":400}""", typeof(SendResult.OptedOut))]
    [InlineData(400, """{"code":"21610"}""", typeof(SendResult.OptedOut))]
    [InlineData(400, """{"code":{"a":1}}""", typeof(SendResult.OurFault))]
    [InlineData(200, "{}", typeof(SendResult.Unknown))] // 2xx without a sid
    [InlineData(201, """{"sid":null,"status":"queued"}""", typeof(SendResult.Unknown))]
    [InlineData(201, """{"sid":"short"}""", typeof(SendResult.Unknown))]
    [InlineData(201, """{"sid":"SM0123""", typeof(SendResult.Unknown))] // cut off
    [InlineData(201, "", typeof(SendResult.Unknown))]
    [InlineData(201, "<html>", typeof(SendResult.Unknown))]
    [InlineData(204, "", typeof(SendResult.Unknown))]
    public async Task Answers_that_are_not_twilios_are_never_taken_for_success_nor_tried_again(int status, string body, Type expected)
    {
        await using var stub = await TwilioStub.Start(TwilioStub.Answers(status, body));
        Assert.IsType(expected, await Send(stub));
        Assert.Single(stub.Requests);
    }

    [Theory]
    [InlineData("queued", MessageStatus.Queued)]
    [InlineData("brand-new", MessageStatus.Unknown)]
    public async Task An_accepted_message_gives_its_sid_and_a_status_even_one_added_since(string status, MessageStatus expected)
    {
        await using var stub = await TwilioStub.Start(TwilioStub.Answers(201, $$"""{"sid":"{{TwilioStub.Sid}}","status":"{{status}}"}"""));
        var accepted = Assert.IsType<SendResult.Accepted>(await Send(stub));
        Assert.Equal((TwilioStub.Sid, expected), (accepted.Sid.Value, accepted.Status));
    }

    [Fact]
    public async Task The_form_is_escaped_and_carries_the_sender_the_call_back_and_the_validity()
    {
        await using var stub = await TwilioStub.Start(TwilioStub.Created());
        await Send(stub, ("ValidityPeriod", "04:00:00"));
        var request = Assert.Single(stub.Requests);
        Assert.Equal($"/2010-04-01/Accounts/{TwilioStub.Account}/Messages.json", request.Path);
        Assert.Contains("To=%2B447700900123", request.Body, StringComparison.Ordinal);
        Assert.True(TwilioForm.TryParse(Encoding.UTF8.GetBytes(request.Body), out var form));
        Assert.Equal(
            [
                "Body=Hi & bye + 100% ŵ 😀", $"MessagingServiceSid={TwilioStub.Service}",
                "StatusCallback=https://bot.example.org/prefix/channels/twilio/status?o=11111111222233334444555555555555", "To=+447700900123", "ValidityPeriod=14400",
            ],
            form!.All().Select(pair => $"{pair.Key}={pair.Value}").Order(StringComparer.Ordinal));
        Assert.Equal($"Basic {Convert.ToBase64String(Encoding.UTF8.GetBytes($"{TwilioStub.Account}:{TwilioStub.Token}"))}", request.Authorization);
    }

    [Fact]
    public async Task An_api_key_signs_in_where_there_is_one_and_the_account_stays_in_the_path()
    {
        await using var stub = await TwilioStub.Start(TwilioStub.Created());
        await Send(stub, ("ApiKeySid", "SK0123456789abcdef0123456789abcdef"), ("ApiKeySecret", "very secret"));
        var request = Assert.Single(stub.Requests);
        Assert.Equal($"Basic {Convert.ToBase64String("SK0123456789abcdef0123456789abcdef:very secret"u8)}", request.Authorization);
        Assert.Contains(TwilioStub.Account, request.Path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_time_out_is_unknown_and_not_tried_again()
    {
        await using var stub = await TwilioStub.Start(Silence);
        Assert.IsType<SendResult.Unknown>(await Send(stub, ("CallTimeout", "00:00:00.3")));
        Assert.Single(stub.Requests);
    }

    [Fact]
    public async Task A_connection_lost_after_sending_is_unknown_and_not_tried_again()
    {
        await using var stub = await TwilioStub.Start(http =>
        {
            http.Abort();
            return Task.CompletedTask;
        });
        Assert.IsType<SendResult.Unknown>(await Send(stub));
        Assert.Single(stub.Requests);
    }

    [Fact]
    public async Task A_kept_connection_that_breaks_under_the_next_message_is_unknown_and_not_tried_again()
    {
        await using var stub = await TwilioStub.Start(TwilioStub.Created(), http =>
        {
            http.Abort();
            return Task.CompletedTask;
        });
        await using var client = stub.Client();
        var sender = client.GetRequiredService<TwilioSender>();
        Assert.IsType<SendResult.Accepted>(await Send(sender));
        Assert.IsType<SendResult.Unknown>(await Send(sender));
        Assert.Equal(2, stub.Requests.Count);
    }

    [Fact]
    public async Task An_answer_that_breaks_off_is_unknown()
    {
        await using var stub = await TwilioStub.Start(async http =>
        {
            http.Response.StatusCode = 201;
            http.Response.ContentLength = 500;
            await http.Response.WriteAsync("{\"sid\":", http.RequestAborted);
            await http.Response.Body.FlushAsync(http.RequestAborted);
            http.Abort();
        });
        Assert.IsType<SendResult.Unknown>(await Send(stub));
        Assert.Single(stub.Requests);
    }

    [Fact]
    public async Task An_answer_that_stalls_after_its_headers_is_unknown_within_the_time_out()
    {
        await using var stub = await TwilioStub.Start(async http =>
        {
            http.Response.StatusCode = 201;
            await http.Response.Body.FlushAsync(http.RequestAborted);
            await Silence(http);
        });
        Assert.IsType<SendResult.Unknown>(await Send(stub, ("CallTimeout", "00:00:00.3")).WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken));
        Assert.Single(stub.Requests);
    }

    [Fact]
    public async Task An_address_where_nobody_answers_means_not_sent()
    {
        // A listener that accepts nothing: once its queue is full, the system drops further attempts without a word.
        using var deaf = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        deaf.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        deaf.Listen(0);
        var fill = Enumerable.Range(0, 8).Select(_ => new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp)).ToList();
        foreach (var socket in fill)
            _ = socket.ConnectAsync(deaf.LocalEndPoint!, TestContext.Current.CancellationToken).AsTask();
        await using var client = TwilioStub.ClientOf($"http://{deaf.LocalEndPoint}", ("CallTimeout", "00:00:00.9"));
        Assert.IsType<SendResult.NotSent>(await Send(client.GetRequiredService<TwilioSender>()));
        fill.ForEach(socket => socket.Dispose());
    }

    [Fact]
    public async Task A_refused_connection_means_not_sent()
    {
        await using var client = TwilioStub.ClientOf($"http://127.0.0.1:{Server.FreePort()}");
        Assert.IsType<SendResult.NotSent>(await Send(client.GetRequiredService<TwilioSender>()));
    }

    [Fact]
    public async Task A_name_that_does_not_resolve_means_not_sent()
    {
        await using var client = TwilioStub.ClientOf("http://twilio.invalid");
        Assert.IsType<SendResult.NotSent>(await Send(client.GetRequiredService<TwilioSender>()));
    }

    [Fact]
    public async Task A_message_throttled_once_is_sent_again_whole()
    {
        await using var stub = await TwilioStub.Start(TwilioStub.Refuses(429, 20429), TwilioStub.Answers(429, "", "1"), TwilioStub.Created());
        Assert.IsType<SendResult.Accepted>(await Send(stub));
        Assert.Equal(3, stub.Requests.Count);
        Assert.Single(stub.Requests.Select(request => request.Body).Distinct());
    }

    [Fact]
    public async Task A_long_wait_is_left_to_the_pacing_sender()
    {
        await using var stub = await TwilioStub.Start(TwilioStub.Answers(429, "", "120"));
        var throttled = Assert.IsType<SendResult.Throttled>(await Send(stub));
        Assert.Equal(TimeSpan.FromSeconds(120), throttled.RetryAfter);
        Assert.Single(stub.Requests);
    }

    [Fact]
    public async Task Throttling_without_end_is_given_up_and_said()
    {
        await using var stub = await TwilioStub.Start(TwilioStub.Refuses(429, 20429));
        Assert.IsType<SendResult.Throttled>(await Send(stub));
        Assert.Equal(6, stub.Requests.Count);
    }

    [Fact]
    public async Task Cancelling_before_the_call_is_not_sent_and_during_it_unknown()
    {
        var arrived = new TaskCompletionSource();
        await using var stub = await TwilioStub.Start(http =>
        {
            arrived.SetResult();
            return Silence(http);
        });
        await using var client = stub.Client();
        var sender = client.GetRequiredService<TwilioSender>();
        using var cancelled = new CancellationTokenSource();
        var sending = sender.Send("+447700900123", "Hi", Outbox, cancelled.Token);
        await arrived.Task;
        await cancelled.CancelAsync();
        Assert.IsType<SendResult.Unknown>(await sending);
        Assert.IsType<SendResult.NotSent>(await sender.Send("+447700900123", "Hi", Outbox, cancelled.Token));
        Assert.Single(stub.Requests);
    }

    private static Task Silence(HttpContext http)
    {
        var gone = new TaskCompletionSource();
        http.RequestAborted.Register(gone.SetResult);
        return gone.Task;
    }

    private static async Task<SendResult> Send(TwilioStub stub, params (string Key, string Value)[] settings)
    {
        await using var client = stub.Client(settings);
        return await Send(client.GetRequiredService<TwilioSender>());
    }

    private static Task<SendResult> Send(TwilioSender sender) =>
        sender.Send("+447700900123", "Hi & bye + 100% ŵ 😀", Outbox, TestContext.Current.CancellationToken);
}
