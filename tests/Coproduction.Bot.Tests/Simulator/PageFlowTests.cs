using Microsoft.Playwright;
using Xunit;
using static Coproduction.Bot.Tests.Simulator.PageFixture;
using static Microsoft.Playwright.Assertions;

namespace Coproduction.Bot.Tests.Simulator;

/// <summary>The walk at the top of the page, as a newcomer follows it; each time in a neighbourhood of its own.</summary>
public sealed class PageFlowTests
{
    private const string HandOn = "To hear more, text";
    private const string Hello = "Hi Amina, lovely that you're coming. I'm Priya. Tuesday 10 at the square? I'll wear a red hat.";
    private const string Motivation = "i miss having company tbh";
    private const string Question = "yes see you then. can i bring my sister";

    [Fact]
    public async Task Newcomer_plays_from_the_invitation_to_the_hello_on_a_narrow_screen()
    {
        await using var at = await Open(390);
        await Looked(at, "390-1-start");

        await at.Text(Joe, "invite walkers");
        await at.Bubble(Joe, HandOn).GetByTestId("forward").ClickAsync();
        await at.PassesAxe();
        await at.Get($"forward-to-{Amina}").ClickAsync();
        await at.Sees(Amina, HandOn);
        await Expect(at.Get($"text-{Amina}")).Not.ToHaveValueAsync("");
        await at.Get($"send-{Amina}").ClickAsync();
        await at.Sees(Amina, "JOIN, LATER or NO");
        await at.Text(Amina, "join");
        await at.Sees(Amina, "We've asked Priya");
        await at.Sees(Amina, "what draws you");
        await at.Text(Amina, Motivation);
        var offered = at.Card("priya", Motivation);
        await Expect(offered).ToBeVisibleAsync();
        await Looked(at, "390-2-offered");

        await Unfolds(offered, "Accept and say hello").ClickAsync();
        await Looked(at, "390-3-hello");
        await Click(offered, "accept", "hello", Hello);
        await at.Sees(Amina, Hello);
        await at.Text(Amina, Question);
        var card = at.Card("priya", Question);
        await Expect(card).ToContainTextAsync("Answer due");
        await Click(card, "send", "answer", "Of course!");
        await at.Sees(Amina, "Of course!");
        await Expect(at.Get("fact").First).ToBeVisibleAsync();
        await Looked(at, "390-4-met");
    }

    [Fact]
    public async Task Newcomer_plays_from_the_invitation_to_the_hello_without_a_mouse()
    {
        await using var at = await Open(1280);
        var keys = at.Page.Keyboard;
        await Looked(at, "1280-1-start");

        await at.TabTo(at.Get($"text-{Joe}"));
        await Send(keys, "invite walkers");
        await at.Sees(Joe, HandOn);
        await keys.PressAsync("Shift+Tab");
        await Expect(at.Bubble(Joe, HandOn).GetByTestId("forward")).ToBeFocusedAsync();
        await keys.PressAsync("Enter");
        await Expect(at.Get($"forward-to-{Amina}")).ToBeVisibleAsync();
        await keys.PressAsync("Tab");
        await keys.PressAsync("Enter");
        // The code stands ready where it can be sent.
        await Expect(at.Get($"text-{Amina}")).ToBeFocusedAsync();
        await Expect(at.Get($"text-{Amina}")).Not.ToHaveValueAsync("");
        await keys.PressAsync("Enter");
        await at.Sees(Amina, "JOIN, LATER or NO");
        await Send(keys, "join");
        await at.Sees(Amina, "We've asked Priya");
        await at.Sees(Amina, "what draws you");
        await Send(keys, Motivation);
        var offered = at.Card("priya", Motivation);
        await Expect(offered).ToBeVisibleAsync();
        await Looked(at, "1280-2-offered");

        await at.TabTo(Unfolds(offered, "Accept and say hello"));
        await keys.PressAsync("Enter");
        await Expect(offered.GetByTestId("teams-input-hello")).ToBeVisibleAsync();
        await at.TabTo(offered.GetByTestId("teams-input-hello"));
        await keys.TypeAsync(Hello);
        await at.TabTo(offered.GetByTestId("teams-action-accept"));
        await keys.PressAsync("Enter");
        await at.Sees(Amina, Hello);
        await at.Text(Amina, Question);
        var card = at.Card("priya", Question);
        await Expect(card).ToContainTextAsync("Answer due");
        await at.TabTo(card.GetByTestId("teams-input-answer"));
        await keys.TypeAsync("Of course!");
        await at.TabTo(card.GetByTestId("teams-action-send"));
        await keys.PressAsync("Enter");
        await at.Sees(Amina, "Of course!");
        await Looked(at, "1280-3-met");
    }

    private static async Task Send(IKeyboard keys, string words)
    {
        await keys.TypeAsync(words);
        await keys.PressAsync("Enter");
    }

    private static async Task Looked(PageFixture at, string name)
    {
        await at.PassesAxe();
        await at.FitsItsWidth();
        await at.Picture(name);
    }
}
