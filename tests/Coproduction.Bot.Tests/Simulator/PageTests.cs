using System.Diagnostics;
using Xunit;
using static Coproduction.Bot.Tests.Simulator.PageFixture;
using static Microsoft.Playwright.Assertions;

namespace Coproduction.Bot.Tests.Simulator;

public sealed class PageTests
{
    private const string Hello = "Hi Amina, lovely that you're coming. I'm Priya. Tuesday 10 at the square? I'll wear a red hat.";

    [Theory]
    [InlineData(390)]
    [InlineData(1280)]
    public async Task Newcomer_plays_the_hand_on_from_the_invitation_to_the_hello(int width)
    {
        await using var at = await Open(width);
        await at.PassesAxe();
        await at.FitsItsWidth();
        await at.Picture($"{width}-1-start");

        await at.Text(Joe, "invite walkers");
        await at.Sees(Joe, "To hear more, text");
        await at.Bubble(Joe, "To hear more, text").GetByTestId("forward").ClickAsync();
        await at.PassesAxe();
        await at.Get($"forward-to-{Amina}").ClickAsync();
        await at.Sees(Amina, "To hear more, text");
        await Expect(at.Get($"text-{Amina}")).Not.ToHaveValueAsync("");
        await Expect(at.Get($"text-{Amina}")).ToBeFocusedAsync();
        await at.Page.Keyboard.PressAsync("Enter");
        await at.Sees(Amina, "JOIN, LATER or NO");
        await at.Text(Amina, "join");
        await at.Sees(Amina, "We've asked Priya");
        await at.Text(Amina, "i miss having company tbh");
        await Expect(at.Get("offered").GetByText("i miss having company tbh")).ToBeVisibleAsync(new() { Timeout = 15_000 });
        await at.PassesAxe();
        await at.Picture($"{width}-2-offered");

        await at.Get("offered").GetByTestId("hello").FillAsync(Hello);
        await at.Get("accept").ClickAsync();
        await at.Sees(Amina, Hello);
        await at.Text(Amina, "yes see you then. can i bring my sister");
        await Expect(at.Get("talk")).ToContainTextAsync("can i bring my sister", new() { Timeout = 15_000 });
        await at.Get("say-words").FillAsync("Of course!");
        await at.Get("say").ClickAsync();
        await at.Sees(Amina, "Of course!");
        await Expect(at.Get("fact").First).ToBeVisibleAsync();
        await at.PassesAxe();
        await at.FitsItsWidth();
        await at.Picture($"{width}-3-met");
    }

    [Fact]
    public async Task Everything_up_to_the_hello_is_done_without_a_mouse()
    {
        await using var at = await Open(1280);
        var keys = at.Page.Keyboard;

        await at.TabTo(at.Get($"text-{Joe}"));
        await keys.TypeAsync("invite walkers");
        await keys.PressAsync("Enter");
        await at.Sees(Joe, "To hear more, text");
        await keys.PressAsync("Shift+Tab");
        await Expect(at.Bubble(Joe, "To hear more, text").GetByTestId("forward")).ToBeFocusedAsync();
        await keys.PressAsync("Enter");
        await Expect(at.Get($"forward-to-{Amina}")).ToBeVisibleAsync();
        await keys.PressAsync("Tab");
        await keys.PressAsync("Enter");
        await Expect(at.Get($"text-{Amina}")).ToBeFocusedAsync();
        await keys.PressAsync("Enter");
        await at.Sees(Amina, "JOIN, LATER or NO");
        await keys.TypeAsync("join");
        await keys.PressAsync("Enter");
        await Expect(at.Get("offered")).ToBeVisibleAsync(new() { Timeout = 15_000 });
        await at.TabTo(at.Get("hello"));
        await keys.PressAsync("Control+A");
        await keys.TypeAsync(Hello);
        await at.TabTo(at.Get("accept"));
        await keys.PressAsync("Enter");
        await at.Sees(Amina, Hello);
    }

    [Fact]
    public async Task Phone_that_was_added_writes_and_gets_an_answer()
    {
        await using var at = await Open(390);
        await Expect(at.Get("add-number")).ToHaveValueAsync("+447700900202");
        await at.Get("add-phone").ClickAsync();
        await Expect(at.Page.GetByRole(Microsoft.Playwright.AriaRole.Alert)).ToContainTextAsync("Give the phone's owner a name.");
        await at.PassesAxe();

        await at.Get("add-name").FillAsync("Xan");
        await at.Get("add-phone").ClickAsync();
        await at.Text("447700900202", "hi what is this");
        await at.Sees("447700900202", "Clapton Together");
        await Expect(at.Get("add-number")).ToHaveValueAsync("+447700900203");
    }

    [Fact]
    public async Task Stop_is_shown_as_a_block_of_the_network_until_start()
    {
        await using var at = await Open(1280);
        await at.Text(Amina, "STOP");
        await at.Sees(Amina, "You have successfully been unsubscribed");
        await Expect(at.Get($"blocked-{Amina}")).ToBeVisibleAsync();
        await at.PassesAxe();

        await at.Text(Amina, "START");
        await Expect(at.Get($"blocked-{Amina}")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Fault_set_on_the_page_is_the_networks()
    {
        await using var at = await Open(1280);
        await at.Get("faults-open").ClickAsync();
        await at.PassesAxe();
        await at.Get("fault-lose").FillAsync("100");
        await at.Get("faults-apply").ClickAsync();
        await Expect(at.Get("faults-state")).ToContainTextAsync("Faults are on.");
        await at.Text(Amina, "hello?");
        await Expect(at.Bubble(Amina, "hello?")).ToContainTextAsync("did not reach the bot");

        await at.Get("faults-clear").ClickAsync();
        await Expect(at.Get("faults-state")).ToContainTextAsync("works as it should");
        await Expect(at.Get("fault-lose")).ToHaveValueAsync("0");
    }

    [Fact]
    public async Task Bot_that_dies_is_said_so_and_begun_again_and_ends_with_the_simulator()
    {
        await using var at = await Open(1280);
        var first = Assert.Single(at.Simulator.Children());
        using (var bot = Process.GetProcessById(first)) bot.Kill();

        await Expect(at.Get("bot-state")).ToContainTextAsync("ended by itself", new() { Timeout = 10_000 });
        await Expect(at.Get("bot-state")).ToHaveAttributeAsync("data-state", "Ready", new() { Timeout = 30_000 });
        Assert.Contains("ended by itself", at.Simulator.Said, StringComparison.Ordinal);
        var second = Assert.Single(at.Simulator.Children());
        Assert.NotEqual(first, second);

        await at.Simulator.Stop();
        Assert.False(Directory.Exists($"/proc/{second}"), "the bot outlived the simulator");
    }
}
