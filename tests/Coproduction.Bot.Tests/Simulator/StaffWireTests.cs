using System.Net;
using System.Text;
using Coproduction.Simulator;
using Xunit;

namespace Coproduction.Bot.Tests.Simulator;

/// <summary>What the page makes of the management API's answers.</summary>
public sealed class StaffWireTests
{
    [Fact]
    public async Task Referral_is_read_whether_things_are_named_by_object_or_by_bare_id()
    {
        var full = await One("""{"id":"r","status":"offered","scheme":{"id":"s","key":"walkers","name":"Tuesday Walkers"},"resident":{"id":"a","firstName":"Amina"},"talkHeldBy":null,"new":1}""");
        Assert.Equal(("Tuesday Walkers", "walkers", "Amina"), (full.Scheme?.Called, full.Scheme?.Key, full.Resident?.Name));
        Assert.True(full.Is("Offered"));
        Assert.Null(full.TalkHeldBy);

        var bare = await One("""{"id":"r","scheme":"s","resident":{"id":"a","firstName":null},"talkHeldBy":"priya"}""");
        Assert.Equal(("s", null, "priya"), (bare.Scheme?.Id, bare.Resident?.Name, bare.TalkHeldBy?.Id));

        static async Task<Referral> One(string json) => (await Api(HttpStatusCode.OK, json).Referral("r", TestContext.Current.CancellationToken))!;
    }

    [Fact]
    public async Task Words_owed_are_read_as_one_text_or_many()
    {
        var owed = await Api(HttpStatusCode.OK, """[{"id":"1","words":"ring me"},{"id":"2","words":["ring me","after two"]},{"id":"3"}]""").Owed(TestContext.Current.CancellationToken);
        Assert.Equal([["ring me"], ["ring me", "after two"], null], owed.Select(o => o.Words));
    }

    [Theory]
    [InlineData(HttpStatusCode.OK, "{}", true, null)]
    [InlineData(HttpStatusCode.Accepted, """{"status":"/api/calls/1"}""", true, "Taken: the bot is still at it.")]
    [InlineData(HttpStatusCode.Conflict, """{"title":"Taken.","detail":"Priya has it already."}""", false, "Taken. Priya has it already.")]
    [InlineData(HttpStatusCode.BadRequest, """{"errors":{"words":["Say something."]}}""", false, "words: Say something.")]
    [InlineData(HttpStatusCode.InternalServerError, "<html>", false, "The bot refused it (500).")]
    public async Task Action_is_told_in_words(HttpStatusCode status, string body, bool done, string? words)
    {
        var referral = new Referral("r", "offered", null, null, null, null, null, null, null, null, null, null);
        Assert.Equal(new Told(done, words), await Api(status, body).Accept(referral, "Hello"));
    }

    [Theory]
    [InlineData("Hi, it's Joe. To hear more, text K7P MRQ to 07700 900100.", "K7P MRQ")]
    [InlineData("To hear more, text K7PMRQ to 07700 900100.", "K7PMRQ")]
    [InlineData("How we use your details: text PRIVACY. Texts cost your usual rate.", "")]
    [InlineData("Hello, this is Clapton Together. JOIN, LATER or NO.", "")]
    public void Code_in_a_forwarded_text_is_laid_ready(string body, string draft)
    {
        using var bot = new FakeBot();
        var handsets = new Handsets(new PhoneNetwork(new PhoneNetworkOptions(), TimeProvider.System, bot));
        handsets.Forward(handsets.All[0], handsets.All[1], body);
        Assert.Equal(draft, handsets.All[1].Draft);
    }

    private static BotApi Api(HttpStatusCode status, string body) => new(new HttpClient(new Canned(status, body)) { BaseAddress = new Uri("http://bot") });

    private sealed class Canned(HttpStatusCode status, string body) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            Task.FromResult(new HttpResponseMessage(status) { Content = new StringContent(body, Encoding.UTF8, "application/json") });
    }
}
