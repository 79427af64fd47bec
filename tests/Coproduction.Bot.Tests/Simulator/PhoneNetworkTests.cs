using System.Globalization;
using System.Net;
using Coproduction.Simulator;
using Xunit;
using static Coproduction.Bot.Tests.Simulator.NetworkFixture;

namespace Coproduction.Bot.Tests.Simulator;

public sealed class PhoneNetworkTests
{
    [Fact]
    public void Signature_equals_the_vector_in_twilios_documentation()
    {
        var form = new Dictionary<string, string>
        {
            ["CallSid"] = "CA1234567890ABCDE", ["Caller"] = "+12349013030", ["Digits"] = "1234", ["From"] = "+12349013030", ["To"] = "+18005551212",
        };
        Assert.Equal("0/KCTR6DLpKmkAf8muzZqo1nDgQ=", TwilioSignature.Of("12345", "https://mycompany.com/myapp.php?foo=1&bar=2", form));
    }

    [Fact]
    public void Repeated_key_signs_its_distinct_values_in_order()
    {
        KeyValuePair<string, string>[] repeated = [new("B", "2"), new("A", "z"), new("A", "a"), new("A", "z")];
        KeyValuePair<string, string>[] plain = [new("AaA", "zB2")];
        Assert.Equal(TwilioSignature.Of("t", "https://x", plain), TwilioSignature.Of("t", "https://x", repeated));
    }

    [Theory]
    [InlineData("", 1)]
    [InlineData("plain", 1)]
    [InlineData("é€", 1)]
    public void Short_text_is_one_segment(string body, int segments) => Assert.Equal(segments, Counted(body));

    [Fact]
    public void Segments_follow_gsm_and_ucs2_limits()
    {
        Assert.Equal(1, Counted(new string('a', 160)));
        Assert.Equal(2, Counted(new string('a', 161)));
        Assert.Equal(2, Counted(new string('a', 306)));
        Assert.Equal(3, Counted(new string('a', 307)));
        // An escape pair that does not fit moves to the next segment whole.
        Assert.Equal(3, Counted(new string('a', 152) + "€" + new string('a', 152)));
        Assert.Equal(1, Counted(new string('ŵ', 70)));
        Assert.Equal(2, Counted(new string('ŵ', 71)));
        Assert.Equal(1, Counted(string.Concat(Enumerable.Repeat("😀", 35))));
        Assert.Equal(2, Counted(string.Concat(Enumerable.Repeat("😀", 36))));
    }

    [Fact]
    public async Task Text_from_a_phone_comes_as_a_signed_webhook_with_every_parameter()
    {
        await using var world = await Start();

        var result = await world.Network.Texts(Amina, "  K7P MRQ + more & é😀 ");

        Assert.True(result.Taken);
        var webhook = Assert.Single(world.Bot.Webhooks);
        Assert.Equal("https://bot.example.org/channels/twilio/inbound", webhook.Url);
        Assert.Equal("  K7P MRQ + more & é😀 ", webhook["Body"]);
        Assert.Equal((Amina, "+447700900100", "0", "1", ""), (webhook["From"], webhook["To"], webhook["NumMedia"], webhook["NumSegments"], webhook["FromCity"]));
        Assert.Equal(TwilioSignature.Of("simulated-auth-token", webhook.Url, webhook.Form), webhook.Signature);
    }

    [Fact]
    public async Task Created_message_reaches_the_phone_and_is_told_of_step_by_step()
    {
        await using var world = await Start();

        var answer = await world.Create("Hello & welcome", callback: "https://bot.example.org/channels/twilio/status?o=7");
        await world.Network.Until(() => world.Network.Received(Amina) is [{ Status: "delivered" }]);
        await world.Network.Settles();

        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
        var json = await Json(answer);
        Assert.Equal(("queued", "1"), (json.GetProperty("status").GetString(), json.GetProperty("num_segments").GetString()));
        Assert.True(DateTimeOffset.TryParseExact(
            json.GetProperty("date_created").GetString(), "ddd, dd MMM yyyy HH:mm:ss zzz", CultureInfo.InvariantCulture, DateTimeStyles.None, out _));
        Assert.Equal(["queued", "sent", "delivered"], world.Bot.Webhooks.Select(w => w["MessageStatus"]));
        Assert.All(world.Bot.Webhooks, w => Assert.Equal(json.GetProperty("sid").GetString(), w["MessageSid"]));
        Assert.All(world.Bot.Webhooks, w => Assert.Equal(TwilioSignature.Of("simulated-auth-token", w.Url, w.Form), w.Signature));
        Assert.Equal(1, world.Network.Creates(Amina, "Hello & welcome"));
    }

    [Theory]
    [InlineData("hi", null, "+447700900100", HttpStatusCode.BadRequest, 21604)]
    [InlineData("", Amina, "+447700900100", HttpStatusCode.BadRequest, 21602)]
    [InlineData("hi", Amina, null, HttpStatusCode.BadRequest, 21603)]
    [InlineData("hi", Amina, "+447700900999", HttpStatusCode.BadRequest, 21606)]
    [InlineData("hi", "07700900201", "+447700900100", HttpStatusCode.BadRequest, 21211)]
    public async Task Faulty_create_is_refused_with_twilios_code(string body, string? to, string? from, HttpStatusCode status, int code)
    {
        await using var world = await Start();
        await Refused(await world.Create(body, to, from: from), status, code);
        Assert.Empty(world.Network.Messages());
    }

    [Fact]
    public async Task Body_of_more_than_1600_characters_is_refused()
    {
        await using var world = await Start();
        await Refused(await world.Create(new string('a', 1601)), HttpStatusCode.BadRequest, 21617);
    }

    [Fact]
    public async Task Wrong_credentials_are_refused_and_an_api_key_is_accepted()
    {
        await using var world = await Start(o => o with { ApiKeySid = "SK1", ApiKeySecret = "s" });
        using var wrong = world.Client(world.Network.Options.AccountSid, "wrong");
        using var key = world.Client("SK1", "s");

        await Refused(await world.Create("hi", by: wrong), HttpStatusCode.Unauthorized, 20003);
        Assert.Equal(HttpStatusCode.Created, (await world.Create("hi", by: key)).StatusCode);
    }

    [Fact]
    public async Task List_is_newest_first_and_obeys_its_filters()
    {
        await using var world = await Start();
        await world.Create("one");
        await world.Create("two", to: "+447700900202");
        await world.Network.Texts(Amina, "three");
        await world.Network.Settles();

        Assert.Equal(["three", "two", "one"], await Bodies(world, ""));
        Assert.Equal(["one"], await Bodies(world, "?To=%2B447700900201"));
        Assert.Equal(["three"], await Bodies(world, "?From=%2B447700900201"));
        Assert.Equal(["three", "two", "one"], await Bodies(world, "?DateSent>=2000-01-01"));
        Assert.Empty(await Bodies(world, "?DateSent%3E=2999-01-01T00:00:00Z"));
        Assert.Empty(await Bodies(world, "?DateSent%3C=2000-01-01"));
        Assert.Empty(await Bodies(world, "?DateSent=2000-01-01"));
    }

    [Fact]
    public async Task List_pages_are_not_shifted_by_new_texts()
    {
        await using var world = await Start();
        foreach (var body in new[] { "one", "two", "three" }) await world.Create(body);

        var first = await world.Get($"{world.Messages}.json?PageSize=2");
        await world.Create("four");
        var second = await world.Get(first.GetProperty("next_page_uri").GetString()!);

        Assert.Equal(["three", "two"], Bodies(first));
        Assert.Equal(["one"], Bodies(second));
        Assert.Equal(System.Text.Json.JsonValueKind.Null, second.GetProperty("next_page_uri").ValueKind);
    }

    [Fact]
    public async Task Fetch_finds_one_message_and_answers_404_for_another()
    {
        await using var world = await Start();
        var sid = (await Json(await world.Create("hi"))).GetProperty("sid").GetString();

        Assert.Equal("hi", (await world.Get($"{world.Messages}/{sid}.json")).GetProperty("body").GetString());
        await Refused(await world.Http.GetAsync($"{world.Messages}/SM0.json", TestContext.Current.CancellationToken), HttpStatusCode.NotFound, 20404);
    }

    [Fact]
    public async Task Forwarded_text_is_never_seen_by_the_organisation()
    {
        await using var world = await Start();
        world.Network.Forward("+447911123456", Amina, "Hi, it's Joe.");

        Assert.Empty(world.Bot.Webhooks);
        Assert.Empty(await Bodies(world, ""));
        Assert.Equal("Hi, it's Joe.", Assert.Single(world.Network.Received(Amina)).Body);
    }

    private static async Task<string?[]> Bodies(NetworkFixture world, string query) => Bodies(await world.Get($"{world.Messages}.json{query}"));

    private static string?[] Bodies(System.Text.Json.JsonElement page) =>
        [.. page.GetProperty("messages").EnumerateArray().Select(m => m.GetProperty("body").GetString())];

    private static int Counted(string body)
    {
        using var bot = new FakeBot();
        var network = new PhoneNetwork(new PhoneNetworkOptions(), TimeProvider.System, bot);
        network.Forward("+447911123456", Amina, body);
        return network.Received(Amina)[0].Segments;
    }
}
