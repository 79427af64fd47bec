using Coproduction.Bot.Referrals.Cards;
using Coproduction.Bot.Runtime;
using Coproduction.Bot.Tests.Api;
using Coproduction.Bot.Tests.Conversations;
using Coproduction.Domain;
using Coproduction.Simulator;
using Xunit;
using Directory = Coproduction.Domain.Directory;

namespace Coproduction.Bot.Tests.Teams;

/// <summary>
/// Every card that the bot can make, from what people did on the real host, drawn by Microsoft's own renderer: nothing that it
/// does not know of version 1.5, and a resident's words as they are, whatever they look like.
/// </summary>
public sealed class DrawnCardsTests
{
    private const string Nasty = "**company** [tbh](https://evil.example.org) www.evil.example.org <b>x</b> `y` _z_ 🙂 שלום עולם";
    private static readonly string Long = "# so " + new string('w', 300) + "\n- really\n1. & &lt; a@b.example ~~no~~ {{DATE(2026)}}";

    [Fact]
    public async Task Every_card_is_drawn_without_an_error_and_shows_words_literally()
    {
        await using var page = await CardPage.Open();
        await using var clapton = await Clapton.StartWithTeams([new("Policy:NoticeAfterSeconds", "600")]);
        var drawn = new Drawings(clapton, page);
        PersonId Staff(string name) => clapton.Bot.Get<DirectoryCache>().Current.People.Values.Single(p => p.Name == name).Id;
        var (priya, tom, ruth) = (Staff("Priya Shah"), Staff("Tom Okafor"), Staff("Ruth Adler"));
        var team = Directory.TeamOf("19:walkers@thread.tacv2");

        var (amina, referral) = await clapton.Joined();
        await amina.Texts(Nasty);
        await amina.Receives("call you");
        await amina.Texts("Amina");
        await clapton.Priya.Sees("Amina");
        var (offer, resident) = (new CardRef(CardKind.Referral, Guid.Parse(referral)), clapton.Bot.Get<CardDesk>().ResidentOf(new(Guid.Parse(referral)))!.Id.Value);
        await drawn.Holds(offer, priya, "would like to be put in touch", Nasty, "Accept and say hello", "Pass to a colleague", "I can't now", "Ask the coordinator", "Asked by");
        await drawn.Holds(offer, ruth, "Offered to", "Priya Shah", Nasty);
        Assert.DoesNotContain("tbh", await drawn.Holds(offer, team, "Accept and say hello", "Asked by"), StringComparison.Ordinal);

        await clapton.Bot.Post($"/api/referrals/{referral}/pass", new { by = "priya", to = "tom" });
        await drawn.Holds(offer, priya, "It is with Tom now.");
        await clapton.Tom.Sees("Asked by");
        await clapton.Tom.Clicks("decline", new Dictionary<string, string> { ["why"] = "*away* until [May](https://x.example)", ["from"] = "2026-05-04" });
        // Mei, the last who can, is found at once; after her nobody is.
        await drawn.Until(offer, ruth, "Mei Lin");
        await drawn.Holds(offer, tom, "");
        await clapton.Bot.Post($"/api/referrals/{referral}/decline", new { by = "mei" });
        await clapton.Ruth.Sees("Offer it to someone");
        await drawn.Holds(offer, ruth, "*away* until [May](https://x.example)", "Offer it to someone");

        var to = new CardRef(CardKind.Resident, resident);
        await clapton.Ruth.Clicks("pass", new Dictionary<string, string> { ["to"] = priya.ToString() });
        await clapton.Bot.Post($"/api/referrals/{referral}/accept", new { by = "priya", words = "Hello, I'm Priya." });
        await amina.Receives("Hello, I'm Priya.");
        await drawn.Holds(offer, priya, "You have accepted");
        await drawn.Holds(offer, ruth, "Priya has accepted and said hello");
        await drawn.Holds(to, priya, "Nothing waits for you.", "To Amina", "They've started", "Talk ended", "Hand over");
        await amina.Texts(Long);
        await clapton.Priya.Sees("really");
        await drawn.Holds(to, priya, ["Answer due", "No answer needed", .. Long.Split('\n')]);
        await drawn.Holds(new(CardKind.Waiting, priya.Value), priya, "Amina · Tuesday Walkers");
        await drawn.Holds(new(CardKind.WhoFor, Guid.NewGuid()), new Look(priya, "n") { Words = Nasty }, "Who is this for?", "Amina · Tuesday Walkers · waits");
        await drawn.Holds(new(CardKind.HandOver, Guid.Parse(referral), tom.Value), priya, "Hand over Amina", "Tom Okafor (family nurse)", "Introduce");
        await drawn.Holds(new(CardKind.Away, priya.Value), priya, "They wait for you", "Hand over Amina");
        await drawn.Holds(to, new Look(priya, "n") { Note = Nasty, Again = true }, Nasty, "Sent again");

        await amina.Texts("i can't go on");
        await clapton.Ruth.Sees("danger");
        await drawn.Holds(to, ruth, "They may be in danger", "Show the number", "i can't go on");
        await amina.Texts("STOP");
        await drawn.Until(to, priya, "They have asked for no more texts");
        await drawn.Holds(offer, team, "");

        var (bea, withdrawn) = await clapton.Joined();
        await bea.Texts("STOP");
        await drawn.Until(new(CardKind.Referral, Guid.Parse(withdrawn)), priya, "no longer");
    }

    private sealed class Drawings(Clapton clapton, CardPage page)
    {
        private static readonly CancellationToken Cancelled = TestContext.Current.CancellationToken;

        public Task<string> Holds(CardRef card, PersonId viewer, params string[] words) => Holds(card, new Look(viewer, "n"), words);

        public async Task<string> Holds(CardRef card, Look look, params string[] words)
        {
            var drawn = await clapton.Bot.Get<CardDesk>().DrawAsync(card, look);
            Assert.NotNull(drawn?.Card);
            var shown = await page.Shows(drawn.Card.Json);
            Assert.True(shown.Errors.Count == 0, string.Join("\n", shown.Errors));
            Assert.True(shown.Markup.Count == 0, $"{string.Join(", ", shown.Markup)} in {shown.Text}");
            var text = Bare(shown.Text);
            Assert.All(words, one => Assert.Contains(Bare(one), text, StringComparison.Ordinal));
            Assert.InRange(drawn.Card.Size, 1, Coproduction.Bot.Channels.Teams.Cards.AdaptiveCard.LargestActivity - 1024);
            Assert.False(await page.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth > window.innerWidth"), "the card is wider than its place");
            return shown.Text;
        }

        /// <summary>The text before it has to be heard first.</summary>
        public async Task Until(CardRef card, PersonId viewer, string words)
        {
            await BotFixture.Until(async () => (await clapton.Bot.Get<CardDesk>().DrawAsync(card, new(viewer, "n")))?.Card?.Json.Contains(words, StringComparison.Ordinal) == true, words);
            await Holds(card, viewer, words);
        }

        /// <summary>Without the invisible breaks in addresses.</summary>
        private static string Bare(string text) => text.Replace("\u200B", "", StringComparison.Ordinal);
    }
}
