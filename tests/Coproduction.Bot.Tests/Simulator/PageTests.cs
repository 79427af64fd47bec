using System.Diagnostics;
using Microsoft.Playwright;
using Xunit;
using static Coproduction.Bot.Tests.Simulator.PageFixture;
using static Microsoft.Playwright.Assertions;

namespace Coproduction.Bot.Tests.Simulator;

/// <summary>What is left of the page, in one neighbourhood that these tests share: each brings a phone of its own.</summary>
public sealed class PageTests(PageTests.Shared shared) : IClassFixture<PageTests.Shared>
{
    [Fact]
    public async Task Phone_that_was_added_writes_and_gets_an_answer()
    {
        await using var at = await Open(390, await shared.Simulator());
        var next = await at.Get("add-number").InputValueAsync();
        Assert.StartsWith("+4477009002", next, StringComparison.Ordinal);
        await at.Get("add-phone").ClickAsync();
        await Expect(at.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("Give the phone's owner a name.");
        await at.PassesAxe();

        await at.Get("add-name").FillAsync("Xan");
        await at.Get("add-phone").ClickAsync();
        await Expect(at.Get("add-number")).Not.ToHaveValueAsync(next);
        await at.Text(next[1..], "hi what is this");
        await at.Sees(next[1..], "Clapton Together");
    }

    [Fact]
    public async Task Stop_is_shown_as_a_block_of_the_network_until_start()
    {
        await using var at = await Open(1280, await shared.Simulator());
        var sam = await at.Add("Sam", "07700 900301");
        await at.Text(sam, "STOP");
        await at.Sees(sam, "You have successfully been unsubscribed");
        await Expect(at.Get($"blocked-{sam}")).ToBeVisibleAsync();
        await at.PassesAxe();

        await at.Text(sam, "START");
        await Expect(at.Get($"blocked-{sam}")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Fault_set_on_the_page_is_the_networks()
    {
        await using var at = await Open(1280, await shared.Simulator());
        var ola = await at.Add("Ola", "+447700900302");
        await at.Get("faults-open").ClickAsync();
        await at.PassesAxe();
        await at.Get("fault-lose").FillAsync("100");
        await at.Get("faults-apply").ClickAsync();
        await Expect(at.Get("faults-state")).ToContainTextAsync("Faults are on.");
        await at.Text(ola, "hello?");
        await Expect(at.Bubble(ola, "hello?")).ToContainTextAsync("did not reach the bot");

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

        await Expect(at.Get("bot-state")).ToContainTextAsync("ended by itself");
        await Expect(at.Get("bot-state")).ToHaveAttributeAsync("data-state", "Ready");
        Assert.Contains("ended by itself", at.Simulator.Said, StringComparison.Ordinal);
        var second = Assert.Single(at.Simulator.Children());
        Assert.NotEqual(first, second);

        await at.Simulator.Stop();
        Assert.False(Directory.Exists($"/proc/{second}"), "the bot outlived the simulator");
    }

    /// <summary>A simulator started by the first test that needs it.</summary>
    public sealed class Shared : IAsyncDisposable
    {
        private readonly SemaphoreSlim one = new(1);
        private SimulatorProcess? simulator;

        internal async Task<SimulatorProcess> Simulator()
        {
            NeedsChromium();
            await one.WaitAsync(TestContext.Current.CancellationToken);
            try
            {
                return simulator ??= await SimulatorProcess.Start();
            }
            finally
            {
                one.Release();
            }
        }

        public async ValueTask DisposeAsync()
        {
            if (simulator is not null) await simulator.DisposeAsync();
            one.Dispose();
        }
    }
}
