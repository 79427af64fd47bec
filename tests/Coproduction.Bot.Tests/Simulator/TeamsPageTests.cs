using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Coproduction.Simulator;
using Xunit;
using static Coproduction.Bot.Tests.Simulator.PageFixture;
using static Microsoft.Playwright.Assertions;

namespace Coproduction.Bot.Tests.Simulator;

/// <summary>Staff in Teams on the page. The cards come over the connector, as the bot's do; whether the bot answers is not asked here.</summary>
public sealed class TeamsPageTests(PageTests.Shared shared) : IClassFixture<PageTests.Shared>
{
    private const string Priya = "6a0c2f0e-0000-4000-8000-000000000001";

    [Theory]
    [InlineData(390)]
    [InlineData(1280)]
    public async Task Card_is_drawn_unfolded_and_clicked_by_keyboard(int width)
    {
        await using var at = await Open(width, await shared.Simulator());
        await Card(at.Simulator.Address);
        var card = at.Get("teams-log-priya").GetByTestId("teams-card").Last;
        await Expect(card).ToContainTextAsync("Tuesday Walkers");
        await at.PassesAxe();

        await at.TabTo(card.GetByText("Pass", new() { Exact = true }));
        await at.Page.Keyboard.PressAsync("Enter");
        await card.GetByLabel("To whom").SelectOptionAsync("t1");
        await card.GetByLabel("Your hello").FillAsync("Hello Tom");
        await at.PassesAxe();
        await at.FitsItsWidth();
        await at.Picture($"teams-{width}");
        await at.TabTo(card.GetByTestId("teams-action-pass"));
        await at.Page.Keyboard.PressAsync("Enter");
        await Expect(card.GetByTestId("teams-note")).Not.ToHaveTextAsync("");
    }

    [Fact]
    public async Task Two_members_of_staff_and_the_channel_stand_side_by_side()
    {
        await using var at = await Open(1280, await shared.Simulator());
        await Expect(at.Get("teams-pane-priya")).ToBeVisibleAsync();
        await Expect(at.Get("teams-pane-tom")).ToBeVisibleAsync();
        await at.Get("teams-person-tom").ClickAsync();
        await Expect(at.Get("teams-pane-tom")).ToHaveCountAsync(0);
        await at.Get("teams-person-ruth").ClickAsync();
        await at.Get("teams-text-ruth").FillAsync("who's waiting");
        await at.Get("teams-text-ruth").PressAsync("Enter");
        await Expect(at.Get("teams-log-ruth").GetByTestId("teams-message").Filter(new() { HasText = "who's waiting" })).ToBeVisibleAsync();

        await at.Get("teams-person-channel").ClickAsync();
        await at.Get("teams-text-channel").FillAsync("morning all");
        await at.Get("teams-send-channel").ClickAsync();
        var said = at.Get("teams-log-channel").GetByTestId("teams-message").Filter(new() { HasText = "morning all" });
        await Expect(said).ToBeVisibleAsync();
        await said.GetByText("Answer in thread").ClickAsync();
        await Expect(at.Get("teams-text-channel")).ToBeFocusedAsync();
        await at.PassesAxe();
    }

    [Fact]
    public async Task Fault_of_teams_is_set_on_the_page()
    {
        await using var at = await Open(390, await shared.Simulator());
        await at.Get("faults-open").ClickAsync();
        await at.Get("teams-fault-TokenRefused").CheckAsync();
        await Expect(at.Get("teams-faults-state")).ToHaveTextAsync("Teams misbehaves.");
        await at.PassesAxe();
        await Assert.ThrowsAsync<KeyNotFoundException>(() => Card(at.Simulator.Address));
        await at.Get("teams-faults-clear").ClickAsync();
        await Expect(at.Get("teams-faults-state")).ToHaveTextAsync("Teams works as it should.");
        await Expect(at.Get("teams-fault-TokenRefused")).Not.ToBeCheckedAsync();
    }

    private static async Task Card(Uri network)
    {
        var stop = TestContext.Current.CancellationToken;
        var options = new TeamsNetworkOptions();
        using var http = new HttpClient { BaseAddress = network };
        using var token = await http.PostAsync($"{options.TenantId}/oauth2/v2.0/token", new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["grant_type"] = "client_credentials", ["client_id"] = options.AppId, ["client_secret"] = options.AppPassword,
            ["scope"] = "https://api.botframework.com/.default",
        }), stop);
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", (await TeamsStubBot.Json(token)).GetProperty("access_token").GetString());
        using var chat = await http.PostAsJsonAsync("teams/v3/conversations", new
        {
            isGroup = false, bot = new { id = options.BotId }, members = new[] { new { id = Priya } }, tenantId = options.TenantId,
        }, stop);
        using var sent = await http.PostAsJsonAsync(
            $"teams/v3/conversations/{Uri.EscapeDataString(await TeamsStubBot.Id(chat))}/activities", TeamsStubBot.Card(), stop);
        await TeamsStubBot.Id(sent);
    }
}
