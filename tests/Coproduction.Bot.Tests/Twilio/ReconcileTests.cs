using System.Globalization;
using System.Text.Json;
using Coproduction.Bot.Channels.Twilio;
using Xunit;

namespace Coproduction.Bot.Tests.Twilio;

public sealed class ReconcileTests
{
    private const string To = "+447700900123";
    private const string Body = "Hi Amina, it's Rosa.";
    private static readonly DateTimeOffset HandedOver = new(2026, 3, 2, 10, 0, 0, 500, TimeSpan.Zero);

    [Fact]
    public async Task A_message_to_that_number_with_those_words_created_since_is_found_though_from_and_date_sent_are_null()
    {
        await using var stub = await TwilioStub.Start(Page(null, Message(1, status: "queued")));
        var found = Assert.IsType<Reconciled.Found>(await Reconcile(stub));
        Assert.Equal((Sid(1), MessageStatus.Queued), (found.Sid.Value, found.Status));
        Assert.Equal("?To=%2B447700900123&PageSize=100", Assert.Single(stub.Requests).Query);
    }

    [Fact]
    public async Task Other_words_another_number_an_older_message_and_a_sid_that_another_row_holds_are_not_it()
    {
        await using var stub = await TwilioStub.Start(Page(null,
            Message(1, body: "Hi Bea"), Message(2, to: "+447700900124"), Message(3, seconds: -3600), Message(4), new { sid = "nonsense", to = To, body = Body }, new { }));
        Assert.IsType<Reconciled.NotFound>(await Reconcile(stub, Sid(4)));
    }

    [Fact]
    public async Task Of_two_the_older_is_taken_and_the_next_row_finds_the_other()
    {
        await using var stub = await TwilioStub.Start(Page(null, Message(2, seconds: 5), Message(1, seconds: 0)));
        Assert.Equal(Sid(1), Assert.IsType<Reconciled.Found>(await Reconcile(stub)).Sid.Value);
        Assert.Equal(Sid(2), Assert.IsType<Reconciled.Found>(await Reconcile(stub, Sid(1))).Sid.Value);
    }

    [Fact]
    public async Task Pages_are_followed_on_our_own_address_until_one_is_older_than_the_hand_over()
    {
        await using var stub = await TwilioStub.Start(
            Page("http://evil.example.org/x?Page=1&PageToken=PA%2B1", Message(1, body: "other", seconds: 60)),
            Page("/2010-04-01/x.json?Page=2&PageToken=PA2", Message(2, seconds: 3)),
            Page("/2010-04-01/x.json?Page=3&PageToken=PA3", Message(3, seconds: -4000)));
        Assert.Equal(Sid(2), Assert.IsType<Reconciled.Found>(await Reconcile(stub)).Sid.Value);
        Assert.Equal(3, stub.Requests.Count);
        Assert.Equal("?To=%2B447700900123&PageSize=100&Page=1&PageToken=PA%2B1", stub.Requests.ElementAt(1).Query);
    }

    [Fact]
    public async Task A_list_without_end_cannot_tell()
    {
        await using var stub = await TwilioStub.Start(Page("/x?Page=1&PageToken=PA", Message(1, body: "other")));
        Assert.IsType<Reconciled.CannotTell>(await Reconcile(stub));
        Assert.Equal(10, stub.Requests.Count);
    }

    [Fact]
    public async Task Reading_is_tried_again_after_a_server_error()
    {
        await using var stub = await TwilioStub.Start(TwilioStub.Answers(503, ""), http =>
        {
            http.Abort();
            return Task.CompletedTask;
        }, Page(null, Message(1)));
        Assert.IsType<Reconciled.Found>(await Reconcile(stub));
        Assert.Equal(3, stub.Requests.Count);
    }

    [Theory]
    [InlineData(401, "{}")]
    [InlineData(200, "<html>")]
    [InlineData(200, "{}")]
    public async Task A_list_that_cannot_be_read_cannot_tell(int status, string body)
    {
        await using var stub = await TwilioStub.Start(TwilioStub.Answers(status, body));
        Assert.IsType<Reconciled.CannotTell>(await Reconcile(stub));
    }

    [Fact]
    public async Task Missed_texts_are_listed_oldest_first()
    {
        await using var stub = await TwilioStub.Start(Page(null, Message(3, direction: "inbound"), Message(2), Message(1, direction: "inbound"), Message(0, direction: "inbound", seconds: -90000)));
        await using var client = stub.Client();
        var texts = await client.GetRequiredService<TwilioSender>().Received(HandedOver, TestContext.Current.CancellationToken);
        Assert.Equal([Sid(1), Sid(3)], texts!.Select(text => text.Sid.Value));
        Assert.Equal("?DateSent%3E=2026-03-02&PageSize=1000", Assert.Single(stub.Requests).Query);
    }

    /// <summary>An hour without us may be more than ten pages, and what stands on the last was missed first.</summary>
    [Fact]
    public async Task Missed_texts_are_listed_to_the_end_however_many_pages_that_takes()
    {
        var pages = Enumerable.Range(0, 15).Select(i => Page($"/x?Page={i + 1}&PageToken=PA{i}", Message(20 - i, direction: "inbound", seconds: 20 - i), Message(100 + i))).ToArray();
        await using var stub = await TwilioStub.Start([.. pages, Page("/x?Page=16&PageToken=PA", Message(1, direction: "inbound", seconds: -90000))]);
        await using var client = stub.Client();
        var texts = await client.GetRequiredService<TwilioSender>().Received(HandedOver, TestContext.Current.CancellationToken);
        Assert.Equal(Enumerable.Range(6, 15).Select(Sid), texts!.Select(text => text.Sid.Value));
        Assert.Equal(16, stub.Requests.Count);
    }

    [Fact]
    public async Task A_list_of_missed_texts_without_end_is_not_taken_for_whole()
    {
        await using var stub = await TwilioStub.Start(Page("/x?Page=1&PageToken=PA", Message(1, direction: "inbound")));
        await using var client = stub.Client();
        Assert.Null(await client.GetRequiredService<TwilioSender>().Received(HandedOver, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_message_whose_call_backs_were_missed_can_be_asked_about()
    {
        await using var stub = await TwilioStub.Start(TwilioStub.Answers(200, $$"""{"sid":"{{Sid(1)}}","status":"undelivered","error_code":30003}"""), TwilioStub.Answers(404, ""));
        await using var client = stub.Client();
        var sender = client.GetRequiredService<TwilioSender>();
        Assert.True(MessageSid.TryParse(Sid(1), out var sid));
        var report = await sender.StatusOf(sid, TestContext.Current.CancellationToken);
        Assert.Equal((MessageStatus.Undelivered, DeliveryFault.RetryOnceLater), (report!.Status, report.Fault));
        Assert.Null(await sender.StatusOf(sid, TestContext.Current.CancellationToken));
        Assert.Equal($"/2010-04-01/Accounts/{TwilioStub.Account}/Messages/{Sid(1)}.json", stub.Requests.First().Path);
    }

    private static async Task<Reconciled> Reconcile(TwilioStub stub, params string[] known)
    {
        await using var client = stub.Client();
        return await client.GetRequiredService<TwilioSender>().Reconcile(To, Body, HandedOver, sid => known.Contains(sid.Value), TestContext.Current.CancellationToken);
    }

    private static string Sid(int number) => "SM" + number.ToString("x32", CultureInfo.InvariantCulture);

    private static object Message(int number, string to = To, string body = Body, int seconds = 0, string status = "sent", string direction = "outbound-api") => new
    {
        sid = Sid(number),
        to,
        body,
        status,
        direction,
        from = direction == "inbound" ? "+447700900999" : null,
        date_sent = (string?)null,
        // RFC 2822 without fractions: the second of the hand-over reads as earlier than its half.
        date_created = HandedOver.AddSeconds(seconds).ToString("ddd, dd MMM yyyy HH:mm:ss", CultureInfo.InvariantCulture) + " +0000",
    };

    private static RequestDelegate Page(string? next, params object[] messages) =>
        TwilioStub.Answers(200, JsonSerializer.Serialize(new { messages, next_page_uri = next }));
}
