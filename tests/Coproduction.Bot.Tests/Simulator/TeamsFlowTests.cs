using Xunit;
using static Coproduction.Bot.Tests.Simulator.PageFixture;
using static Microsoft.Playwright.Assertions;

namespace Coproduction.Bot.Tests.Simulator;

/// <summary>CONVERSATIONS.md's "The referral, in Teams", on the page, with Priya and Tom side by side and Amina's phone beside them.</summary>
public sealed class TeamsFlowTests
{
    private const string Motivation = "i miss having company tbh (and my sister)";
    private const string Hello = "Hi Amina, lovely that you're coming. I'm Tom. Tuesday 10 at the square?";

    [Fact]
    public async Task Referral_is_played_in_Teams_by_two_members_of_staff()
    {
        await using var at = await Open(1280);
        await at.AminaJoins(Motivation);

        var priyas = at.Card("priya", "Amina · Tuesday Walkers");
        await Expect(priyas).ToContainTextAsync(Motivation);
        await Expect(priyas).ToContainTextAsync("Answer due by");
        await Expect(priyas).Not.ToContainTextAsync("900201");
        await Unfolds(priyas, "Pass to a colleague").ClickAsync();
        await priyas.GetByLabel("To whom?").SelectOptionAsync("Tom Okafor (family nurse)");
        await Looked(at, "teams-1-pass");
        await Click(priyas, "pass");
        await Expect(priyas).ToContainTextAsync("It is with Tom now.");

        var toms = at.Card("tom", Motivation);
        await Unfolds(toms, "Accept and say hello").ClickAsync();
        await Click(toms, "accept", "hello", Hello);
        await at.Sees(Amina, $"Tom (family nurse): {Hello}");
        await Expect(priyas).ToContainTextAsync("Tom has accepted and said hello.");
        await Expect(at.Card("tom", "You have accepted")).ToBeVisibleAsync();

        await at.Text(Amina, "yes see you then. can i bring my sister");
        var hers = at.Card("tom", "can i bring my sister");
        await Expect(hers).ToContainTextAsync("Answer due");
        await Looked(at, "teams-2-asked");
        await Click(hers, "send", "answer", "Of course!");
        await at.Sees(Amina, "Of course!");
        hers = at.Card("tom", "Nothing waits for you.");
        await Expect(hers).ToBeVisibleAsync();

        await at.Write("tom", "i'll wear a red hat");
        var whom = at.Card("tom", "Who is this for?");
        await Expect(at.Bubble(Amina, "red hat")).ToHaveCountAsync(0);
        await whom.GetByTestId("teams-input-resident").SelectOptionAsync("Amina · Tuesday Walkers");
        await Looked(at, "teams-3-whom");
        await Click(whom, "send-to");
        await at.Sees(Amina, "red hat");

        await at.Text(Amina, "what shoes do i need");
        await Expect(at.Card("tom", "what shoes do i need")).ToBeVisibleAsync();
        await at.Write("tom", "who's waiting");
        await at.Reads("tom", "One person waits for your answer");
        await Click(at.Card("tom", "what shoes do i need"), "send", "answer", "Any that you like.");
        await at.Sees(Amina, "Any that you like.");

        await at.Write("tom", "hand over Amina to Priya");
        var over = at.Card("tom", "Introduce your colleague");
        await Expect(over).ToContainTextAsync("Hand over Amina");
        await Looked(at, "teams-4-hand-over");
        await Click(over, "hand-over", "introduction", "Priya walks with the group every week.");
        await at.Sees(Amina, "Priya walks with the group every week.");
        await at.Text(Amina, "1");
        await at.Sees(Amina, "reads what you write here from now on");
        await at.Reads("tom", "Amina has agreed");

        await at.Text(Amina, "hello priya");
        var now = at.Card("priya", "hello priya");
        await Click(now, "send", "answer", "Lovely to meet you.");
        await at.Sees(Amina, "Priya (physio): Lovely to meet you.");
        now = at.Card("priya", "Nothing waits for you.");
        await Click(now, "end");
        await Expect(now.GetByTestId("teams-action-end")).ToHaveCountAsync(0);
        await Looked(at, "teams-5-ended");
    }

    /// <summary>As wide as a desk and as narrow as a phone.</summary>
    private static async Task Looked(PageFixture at, string name)
    {
        foreach (var width in new[] { 390, 1280 })
        {
            await at.Page.SetViewportSizeAsync(width, 900);
            await at.PassesAxe();
            await at.FitsItsWidth();
            await at.Picture($"{name}-{width}");
        }
    }
}
