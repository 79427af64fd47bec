using System.Net.Http.Json;
using System.Text.Json;
using Coproduction.Benchmarks;
using Coproduction.Bot.Tests.Conversations;
using Xunit;

namespace Coproduction.Bot.Tests.Teams;

public sealed class PlaygroundTests
{
    [Fact]
    public async Task Playground_driver_hears_a_stub_bot()
    {
        ForeignClients.Needs("@microsoft", "m365agentsplayground", "cli.js");
        await using var bot = await StubBot.Start();
        await using var playground = await Playground.Start(bot.Endpoint);

        await playground.Installs();
        await playground.Sees("Glad to be here");

        await playground.Writes("my people");
        await playground.Sees("You wrote: my people");
        var card = await playground.Sees("Amina is waiting");

        var answer = await playground.Executes(card, "accept", new { referral = "1" });
        Assert.Equal("application/vnd.microsoft.card.adaptive", answer.GetProperty("type").GetString());
        Assert.Contains("You took Amina on", answer.GetProperty("value").GetRawText(), StringComparison.Ordinal);

        var updated = await playground.Sees("Priya took Amina on", updated: true);
        Assert.Equal(card.Id, updated.Id);

        var unasked = await playground.Sees("Priya, this is new");
        Assert.Equal(Playground.PersonalChat, unasked.Conversation);
    }

    /// <summary>
    /// The bot itself, without an app's registration, before Microsoft's own client: first words to somebody who has not written,
    /// installation, a message, a card's click and its answer, and the card put right.
    /// </summary>
    [Fact]
    public async Task The_bot_itself_is_met_through_the_Playground()
    {
        ForeignClients.Needs("@microsoft", "m365agentsplayground", "cli.js");
        var port = Server.FreePort();
        await using var clapton = await Clapton.Start(
            new("Teams:AllowUnauthenticated", "true"), new("Teams:ServiceUrl", Playground.ServiceUrl(port)), new("Policy:NoticeAfterSeconds", "0"));
        await using var playground = await Playground.Start(new(clapton.Bot.Address, "api/messages"), port: port);

        var amina = await clapton.Asked();
        await amina.Texts("join");
        await amina.Receives("what draws you");
        await amina.Texts("i miss having company tbh");
        await amina.Receives("call you");
        await amina.Texts("Amina");
        var offered = await playground.Sees("would like to be put in touch");
        Assert.Equal(Playground.PersonalChat, offered.Conversation);
        var whole = await playground.Sees("i miss having company tbh");
        Assert.Equal(offered.Id, whole.Id);

        await playground.Installs();
        await playground.Sees("Hello Priya");
        await playground.Writes("help");
        await playground.Sees("hand over Amina to Tom");

        whole = await playground.Sees("Amina · Tuesday Walkers");
        var answer = await playground.Executes(whole, "accept", whole.DataOf("accept", ("hello", "Hi Amina, I'm Priya.")));
        Assert.Equal("application/vnd.microsoft.card.adaptive", answer.GetProperty("type").GetString());
        Assert.Contains("You have accepted", answer.GetProperty("value").GetRawText(), StringComparison.Ordinal);
        await amina.Receives("Priya (physio): Hi Amina, I'm Priya.");
        Assert.Equal(offered.Id, (await playground.Sees("You have accepted", updated: true)).Id);

        await amina.Texts("can i bring my sister");
        var hers = await playground.Sees("can i bring my sister");
        Assert.NotEqual(offered.Id, hers.Id);
        await playground.Executes(hers, "send", hers.DataOf("send", ("answer", "Of course!")));
        await amina.Receives("Priya (physio): Of course!");
        await playground.Sees("Nothing waits for you", updated: true);
    }

    /// <summary>The least that a bot can be, to prove the driver and nothing else.</summary>
    private sealed class StubBot : IAsyncDisposable
    {
        private readonly WebApplication app;
        private readonly HttpClient http = new();
        private string? cardId;

        private StubBot(WebApplication app) => this.app = app;

        public Uri Endpoint => new(app.Urls.Single() + "/api/messages");

        public static async Task<StubBot> Start()
        {
            var builder = WebApplication.CreateSlimBuilder();
            builder.Logging.ClearProviders();
            builder.WebHost.UseUrls("http://127.0.0.1:0");
            var bot = new StubBot(builder.Build());
            bot.app.MapPost("/api/messages", bot.Hear);
            await bot.app.StartAsync(TestContext.Current.CancellationToken);
            return bot;
        }

        public async ValueTask DisposeAsync()
        {
            await app.DisposeAsync();
            http.Dispose();
        }

        private IResult Hear(HttpContext context, JsonElement activity)
        {
            // The answer first, as the real one does: persist, 202, then work.
            context.Response.OnCompleted(() => Work(activity));
            return activity.GetProperty("type").GetString() == "invoke"
                ? Results.Json(new { statusCode = 200, type = "application/vnd.microsoft.card.adaptive", value = Card("You took Amina on") })
                : Results.Accepted();
        }

        private async Task Work(JsonElement activity)
        {
            var service = activity.GetProperty("serviceUrl").GetString()!.TrimEnd('/');
            var here = $"{service}/v3/conversations/{Uri.EscapeDataString(activity.GetProperty("conversation").GetProperty("id").GetString()!)}/activities";
            switch (activity.GetProperty("type").GetString())
            {
                case "installationUpdate":
                    await Post(here, Text("Glad to be here"));
                    break;
                case "message":
                    await Post(here, Text($"You wrote: {activity.GetProperty("text").GetString()}"));
                    cardId = await Post(here, WithCard("Amina is waiting"));
                    break;
                case "invoke":
                    using (var update = await http.PutAsJsonAsync($"{here}/{Uri.EscapeDataString(cardId!)}", WithCard("Priya took Amina on"))) update.EnsureSuccessStatusCode();
                    var priya = Playground.Users[0];
                    var created = await Post($"{service}/v3/conversations", new
                    {
                        isGroup = false,
                        bot = activity.GetProperty("recipient"),
                        members = new[] { new { id = priya.Id } },
                        tenantId = Playground.TenantId,
                        channelData = new { tenant = new { id = Playground.TenantId } },
                    });
                    await Post($"{service}/v3/conversations/{Uri.EscapeDataString(created)}/activities", Text("Priya, this is new"));
                    break;
            }
        }

        private async Task<string> Post(string url, object body)
        {
            using var response = await http.PostAsJsonAsync(url, body);
            response.EnsureSuccessStatusCode();
            return (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("id").GetString()!;
        }

        private static object Text(string text) => new { type = "message", text };

        private static object WithCard(string title) =>
            new { type = "message", summary = title, attachments = new[] { new { contentType = "application/vnd.microsoft.card.adaptive", content = Card(title) } } };

        private static object Card(string title) => new
        {
            type = "AdaptiveCard",
            version = "1.5",
            body = new[] { new { type = "TextBlock", text = title } },
            actions = new[] { new { type = "Action.Execute", title = "Accept", verb = "accept", data = new { referral = "1" } } },
        };
    }
}
