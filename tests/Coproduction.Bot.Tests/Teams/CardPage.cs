using System.Text.Json;
using Coproduction.Bot.Tests.Simulator;
using Microsoft.Playwright;

namespace Coproduction.Bot.Tests.Teams;

/// <summary>A card as a person gets it. <paramref name="Text"/>: every word, one text a line, with what a click would unfold.</summary>
/// <param name="Markup">What Markdown was made of words: the names of elements such as <c>a</c> and <c>strong</c>.</param>
internal sealed record RenderedCard(string Text, IReadOnlyList<string> Errors, IReadOnlyList<string> Markup);

/// <summary>
/// Microsoft's own renderer of Adaptive Cards on a blank page, held to version 1.5, which is what Teams shows: anything newer,
/// unknown or misspelt is an error. Teams itself would leave it out without a word.
/// </summary>
internal sealed class CardPage : IAsyncDisposable
{
    /// <summary>
    /// Errors come from four places: the parser's events, the renderer's check of what it has parsed, names that no schema has
    /// (the renderer itself passes over them), and exceptions. Markdown is made by markdown-it, which its authors name for it. Its own names for what stands outside the schemas are in `beside`, with the version that a card within a card repeats.
    /// </summary>
    private const string Render =
        """
        card => {
          const AC = window.AdaptiveCards, errors = [];
          const beside = new Set(["type", "version", "fallback", "requires", "body", "items", "actions", "columns", "rows", "cells", "inlines", "images", "card", "msteams", "$schema"]);
          const parse = AC.SerializableObject.prototype.internalParse;
          AC.SerializableObject.prototype.internalParse = function (source, context) {
            if (source && typeof source === "object" && !Array.isArray(source)) {
              const schema = this.getSchema(), names = new Set(beside);
              for (let i = 0; i < schema.getCount(); i++) names.add(schema.getItemAt(i).name);
              for (const name of Object.keys(source)) if (!names.has(name)) errors.push(`UnknownProperty: ${source.type ?? this.constructor.name}.${name}`);
            }
            return parse.call(this, source, context);
          };
          const told = event => errors.push(`${AC.ValidationEvent[event.event]}: ${event.message}`);
          // As eager as any client: addresses become links, though not the bare name of a host; a single line break is one.
          const markdown = window.markdownit({ html: false, linkify: true, breaks: true });
          markdown.linkify.set({ fuzzyLink: false });
          AC.AdaptiveCard.onProcessMarkdown = (text, result) => {
            result.outputHtml = markdown.render(text);
            result.didProcess = true;
          };
          const words = new Set(), markup = new Set();
          const read = element => {
            for (const made of element.querySelectorAll("a, b, strong, i, em, s, del, code, pre, img, hr, ul, ol, blockquote, h1, h2, h3, h4, h5, h6")) markup.add(made.localName);
            const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
            while (walker.nextNode()) {
              const said = walker.currentNode.nodeType === Node.TEXT_NODE ? walker.currentNode.textContent : walker.currentNode.getAttribute("placeholder");
              if (said?.trim()) words.add(said.trim());
            }
          };
          try {
            const context = new AC.SerializationContext(AC.Versions.v1_5), shown = new AC.AdaptiveCard();
            shown.maxVersion = AC.Versions.v1_5;
            // As strict as Teams: six actions, cards that unfold in place, no unfolding within the unfolded.
            shown.hostConfig = new AC.HostConfig({ supportsInteractivity: true, actions: { maxActions: 6, showCard: { actionMode: "inline" } } });
            shown.parse(JSON.parse(card), context);
            for (let i = 0; i < context.eventCount; i++) told(context.getEventAt(i));
            shown.validateProperties().validationEvents.forEach(told);
            const element = shown.render();
            if (!element) errors.push("NothingRendered: the card renders to nothing");
            else {
              document.body.replaceChildren(element);
              read(element);
              // What unfolds is drawn at a click, and one at a time.
              for (const button of element.querySelectorAll("[aria-expanded]")) {
                button.click();
                read(element);
              }
            }
          } catch (error) {
            errors.push(`Exception: ${error}`);
          } finally {
            AC.SerializableObject.prototype.internalParse = parse;
          }
          return JSON.stringify({ Text: [...words].join("\n"), Errors: errors, Markup: [...markup] });
        }
        """;

    private readonly IPlaywright playwright;
    private readonly IBrowser browser;

    private CardPage(IPlaywright playwright, IBrowser browser, IPage page) => (this.playwright, this.browser, Page) = (playwright, browser, page);

    /// <summary>With the last card on it, for a picture or for axe.</summary>
    public IPage Page { get; }

    public static async Task<CardPage> Open()
    {
        var renderer = ForeignClients.Needs("adaptivecards", "dist", "adaptivecards.min.js");
        PageFixture.NeedsChromium();
        var playwright = await Playwright.CreateAsync();
        var browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = PageFixture.Chromium, Args = PageFixture.Quiet });
        var page = await browser.NewPageAsync();
        await page.SetContentAsync("<!doctype html><html lang=\"en\"><title>Card</title><body></body></html>");
        await page.AddScriptTagAsync(new PageAddScriptTagOptions { Path = ForeignClients.Needs("markdown-it", "dist", "markdown-it.min.js") });
        await page.AddScriptTagAsync(new PageAddScriptTagOptions { Path = renderer });
        return new CardPage(playwright, browser, page);
    }

    public async Task<RenderedCard> Shows(string card) => JsonSerializer.Deserialize<RenderedCard>(await Page.EvaluateAsync<string>(Render, card))!;

    public async ValueTask DisposeAsync()
    {
        await browser.CloseAsync();
        playwright.Dispose();
    }
}
