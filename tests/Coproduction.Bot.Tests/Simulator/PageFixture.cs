using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Coproduction.Bot.Tests.Simulator;

/// <summary>The simulator with its page open in Debian's chromium. Without that browser a test is skipped; in CI it fails.</summary>
internal sealed class PageFixture : IAsyncDisposable
{
    public const string Joe = "447911123456";
    public const string Amina = "447700900201";

    /// <summary>For one thing to appear, in milliseconds; long, because a loaded machine is no fault of the page.</summary>
    private const float Patience = 30_000;

    public const string Chromium = "/usr/bin/chromium";
    public static readonly string[] Quiet = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"];

    private readonly IPlaywright playwright;
    private readonly IBrowser browser;

    private readonly bool owns;

    private PageFixture(SimulatorProcess simulator, IPlaywright playwright, IBrowser browser, IPage page, bool owns) =>
        (Simulator, this.playwright, this.browser, Page, this.owns) = (simulator, playwright, browser, page, owns);

    public SimulatorProcess Simulator { get; }

    public IPage Page { get; }

    /// <summary>The page of a simulator of the test's own, or of one that several tests share.</summary>
    public static async Task<PageFixture> Open(int width, SimulatorProcess? shared = null)
    {
        NeedsChromium();
        var simulator = shared ?? await SimulatorProcess.Start();
        var playwright = await Playwright.CreateAsync();
        var browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = Chromium, Args = Quiet });
        // A bubble that is still fading in has too little contrast; whoever asks for no motion sees it at once.
        var page = await browser.NewPageAsync(new BrowserNewPageOptions { ViewportSize = new ViewportSize { Width = width, Height = 900 }, ReducedMotion = ReducedMotion.Reduce });
        SetDefaultExpectTimeout(Patience);
        await page.GotoAsync(simulator.Address.ToString());
        var fixture = new PageFixture(simulator, playwright, browser, page, shared is null);
        await Expect(fixture.Get("table")).ToHaveAttributeAsync("data-live", "true");
        await Expect(fixture.Get("bot-state")).ToHaveAttributeAsync("data-state", "Ready");
        return fixture;
    }

    public static void NeedsChromium()
    {
        if (File.Exists(Chromium)) return;
        const string reason = $"there is no {Chromium}: apt-get install chromium";
        if (Environment.GetEnvironmentVariable("CI") == "true") Assert.Fail(reason);
        Assert.Skip(reason);
    }

    public ILocator Get(string testId) => Page.GetByTestId(testId);

    /// <summary>The texts on one phone that hold these words.</summary>
    public ILocator Bubble(string phone, string words) => Get($"log-{phone}").GetByTestId("bubble").Filter(new() { HasText = words });

    /// <summary>Lays one more phone on the page and gives its key.</summary>
    public async Task<string> Add(string name, string number)
    {
        await Get("add-name").FillAsync(name);
        await Get("add-number").FillAsync(number);
        await Get("add-phone").ClickAsync();
        var key = "44" + number.Replace(" ", "", StringComparison.Ordinal)[^10..];
        await Expect(Get($"phone-{key}")).ToBeVisibleAsync();
        return key;
    }

    public async Task Text(string phone, string words)
    {
        await Get($"text-{phone}").FillAsync(words);
        await Get($"text-{phone}").PressAsync("Enter");
        await Expect(Get($"text-{phone}")).ToHaveValueAsync("");
    }

    /// <summary>The newest card in somebody's Teams that holds these words.</summary>
    public ILocator Card(string person, string words) => Get($"teams-log-{person}").GetByTestId("teams-card").Filter(new() { HasText = words }).Last;

    /// <summary>A button of a card that opens a part of it.</summary>
    public static ILocator Unfolds(ILocator card, string title) => card.Locator("button[aria-expanded]").Filter(new() { HasText = title });

    /// <summary>Fills one box of a card, if any, and clicks.</summary>
    public static async Task Click(ILocator card, string verb, string? input = null, string words = "")
    {
        if (input is not null) await card.GetByTestId($"teams-input-{input}").FillAsync(words);
        await card.GetByTestId($"teams-action-{verb}").ClickAsync();
    }

    /// <summary>Words beside the cards.</summary>
    public async Task Write(string person, string words)
    {
        await Get($"teams-text-{person}").FillAsync(words);
        await Get($"teams-text-{person}").PressAsync("Enter");
        await Expect(Get($"teams-text-{person}")).ToHaveValueAsync("");
    }

    public Task Reads(string person, string words) => Expect(Get($"teams-log-{person}").GetByTestId("teams-message").Filter(new() { HasText = words }).Last).ToBeVisibleAsync();

    /// <summary>From Joe's invitation to Amina's yes, her words and her name.</summary>
    public async Task AminaJoins(string motivation)
    {
        await Text(Joe, "invite walkers");
        await Bubble(Joe, "To hear more, text").GetByTestId("forward").ClickAsync();
        await Get($"forward-to-{Amina}").ClickAsync();
        await Sees(Amina, "To hear more, text");
        await Expect(Get($"text-{Amina}")).Not.ToHaveValueAsync("");
        await Get($"send-{Amina}").ClickAsync();
        await Sees(Amina, "JOIN, LATER or NO");
        await Text(Amina, "join");
        await Sees(Amina, "We've asked Priya");
        await Sees(Amina, "what draws you");
        await Text(Amina, motivation);
        await Sees(Amina, "call you");
        await Text(Amina, "Amina");
    }

    public Task Sees(string phone, string words) => Expect(Bubble(phone, words)).ToBeVisibleAsync();

    /// <summary>Presses Tab until this has the focus, as someone without a mouse does.</summary>
    public async Task TabTo(ILocator goal)
    {
        for (var presses = 0; presses < 150; presses++)
        {
            if (await goal.EvaluateAsync<bool>("e => e === document.activeElement || e.contains(document.activeElement)")) return;
            await Page.Keyboard.PressAsync("Tab");
        }
        Assert.Fail($"Tab never reached {goal}");
    }

    public async Task PassesAxe()
    {
        var found = await Page.RunAxe(new AxeRunOptions { ResultTypes = [ResultType.Violations] });
        Assert.True(found.Violations.Length == 0, string.Join("\n", found.Violations.Select(v =>
            $"{v.Id} ({v.Impact}): {v.Help}: {string.Join(" | ", v.Nodes.Select(n => n.Html))}")));
    }

    public async Task FitsItsWidth() =>
        Assert.False(await Page.EvaluateAsync<bool>("document.documentElement.scrollWidth > window.innerWidth"), "the page scrolls sideways");

    /// <summary>Keeps a picture where <c>COPRODUCTION_SCREENSHOTS</c> says, for a person to look at.</summary>
    public async Task Picture(string name)
    {
        if (Environment.GetEnvironmentVariable("COPRODUCTION_SCREENSHOTS") is { Length: > 0 } directory)
            await Page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(directory, $"{name}.png"), FullPage = true });
    }

    public async ValueTask DisposeAsync()
    {
        await browser.CloseAsync();
        playwright.Dispose();
        if (owns) await Simulator.DisposeAsync();
    }
}
