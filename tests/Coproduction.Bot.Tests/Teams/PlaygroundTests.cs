using System.Net.Http.Json;
using System.Text.Json;
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
        Assert.Equal(200, answer.GetProperty("statusCode").GetInt32());
        Assert.Contains("You took Amina on", answer.GetProperty("value").GetRawText(), StringComparison.Ordinal);

        var updated = await playground.Sees("Priya took Amina on", updated: true);
        Assert.Equal(card.Id, updated.Id);

        var unasked = await playground.Sees("Sam, this is new");
        Assert.NotEqual(Playground.PersonalChat, unasked.Conversation);
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
                    var sam = Playground.Users[2];
                    var created = await Post($"{service}/v3/conversations", new
                    {
                        isGroup = false,
                        bot = activity.GetProperty("recipient"),
                        members = new[] { new { id = sam.Id } },
                        tenantId = Playground.TenantId,
                        channelData = new { tenant = new { id = Playground.TenantId } },
                    });
                    await Post($"{service}/v3/conversations/{Uri.EscapeDataString(created)}/activities", Text("Sam, this is new"));
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
