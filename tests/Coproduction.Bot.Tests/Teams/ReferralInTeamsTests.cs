using Coproduction.Bot.Tests.Conversations;
using Coproduction.Simulator;
using Xunit;

namespace Coproduction.Bot.Tests.Teams;

/// <summary>CONVERSATIONS.md's "The referral, in Teams", on the real wire.</summary>
public sealed class ReferralInTeamsTests
{
    [Fact]
    public async Task A_referral_is_accepted_talked_over_and_ended_without_leaving_Teams()
    {
        await using var clapton = await Clapton.StartWithTeams();
        await clapton.Priya.Receives("Hello Priya");
        var amina = await clapton.Asked();
        await amina.Texts("join");
        await amina.Receives("We've asked Priya");
        await amina.Receives("what draws you");
        await amina.Texts("i miss having company tbh");
        await amina.Receives("call you");
        await amina.Texts("Amina");
        await clapton.Priya.Sees("Amina");

        var offered = await clapton.Priya.Sees("i miss having company");
        Assert.Contains("Asked by Joe", TeamsCards.CardText(offered), StringComparison.Ordinal);
        Assert.Contains("Amina", offered.Summary, StringComparison.Ordinal);
        Assert.DoesNotContain("77009", offered.Card.ToString(), StringComparison.Ordinal);

        var click = await clapton.Priya.Clicks("accept", Said("hello", "Hi Amina, lovely that you're coming. I'm Priya."));
        Assert.Equal(200, click.Answer?.StatusCode);
        await amina.Receives("Priya (physio): Hi Amina, lovely that you're coming. I'm Priya.");

        await amina.Texts("yes see you then. can i bring my sister");
        var card = await clapton.Priya.Sees("can i bring my sister");
        Assert.Contains("Answer due", TeamsCards.CardText(card), StringComparison.Ordinal);
        await clapton.Priya.Receives("Amina");
        var sent = await clapton.Priya.Clicks("send", Said("answer", "Of course!"));
        Assert.Equal("application/vnd.microsoft.card.adaptive", sent.Answer?.Type);
        await amina.Receives("Priya (physio): Of course!");

        await amina.Texts("great");
        var again = await clapton.Priya.Sees("great");
        Assert.Equal(card.Id, again.Id);
        await clapton.Priya.Clicks("no-answer");
        await clapton.Priya.Sees("Nothing waits for you");
        await clapton.Priya.Clicks("started");
        await amina.Receives("Shall we note you as one of");
        await amina.Texts("join");
        await amina.Receives("You're one of");
        await clapton.Priya.Clicks("end");
    }

    private static Dictionary<string, string> Said(string input, string words) => new() { [input] = words };
}
