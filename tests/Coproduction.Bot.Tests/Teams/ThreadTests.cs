using System.Text.Json.Nodes;
using Coproduction.Bot.Tests.Conversations;
using Coproduction.Simulator;
using Xunit;
using static Coproduction.Bot.Tests.Teams.TeamsTalk;

namespace Coproduction.Bot.Tests.Teams;

/// <summary>A team's channel: it gets a referral when nobody is free, and its threads write to residents where the bot is mentioned.</summary>
public sealed class ThreadTests
{
    private const string Channel = "19:walkers@thread.tacv2";

    [Fact]
    public async Task Nobody_is_free_so_the_teams_channel_has_the_card_without_their_words_and_accepts_there()
    {
        await using var clapton = await WithChannel();
        var (amina, card) = await InChannel(clapton);
        var text = Plain(card);
        Assert.Contains("Amina", text, StringComparison.Ordinal);
        Assert.DoesNotContain(Motive, card.Card!.Value.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("Full until then", card.Card!.Value.ToString(), StringComparison.Ordinal);
        Assert.Equal(["accept"], TeamsCards.Actions(card).Select(a => a.Verb).OfType<string>().Distinct());
        Assert.False(string.IsNullOrEmpty(card.Summary));

        var teams = clapton.Bot.Teams;
        await Say(clapton, 2, card, "hello already");
        await Heard(clapton, "nobody has accepted Amina yet");
        await teams.ClicksAsync(Clapton.Aad(2), card.Id, "accept", Put("hello", "Hi Amina, I'm Tom."));
        await amina.Receives("Tom (family nurse): Hi Amina, I'm Tom.");
        await Heard(clapton, "Tom has accepted");
        // Whoever clicks late hears who it was; the resident hears nothing more.
        await clapton.Rest();
        Assert.Equal(1, amina.Count("Hi Amina"));
        clapton.EverythingSentIsDiscreet();
        Assert.All(teams.Channel(Channel).Where(m => m.FromBot), m => Assert.DoesNotContain("company", $"{m.Text}{m.Summary}{m.Card}", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Words_in_the_thread_that_mention_the_bot_are_relayed_and_confirmed_and_no_others()
    {
        await using var clapton = await WithChannel();
        var (amina, card) = await InChannel(clapton);
        var teams = clapton.Bot.Teams;
        await teams.ClicksAsync(Clapton.Aad(2), card.Id, "accept", Put("hello", "Hi, Tom here."));
        await amina.Receives("Hi, Tom here.");
        await teams.SaysInChannelAsync(Clapton.Aad(2), Channel, "shall I write to her?", mention: false, card.ThreadRootId);
        var said = await Say(clapton, 2, card, "Bring a coat & boots <3");
        await amina.Receives("Tom (family nurse): Bring a coat & boots <3");
        await Heard(clapton, "Sent to Amina.");
        await Say(clapton, 4, card, "and an umbrella");
        await Heard(clapton, "Tom has accepted Amina, and only they write");
        await Say(clapton, 2, card, new string('x', 1300));
        await Heard(clapton, "at most 1200 letters");
        var picture = JsonNode.Parse((await teams.SaysInChannelAsync(Clapton.Aad(2), Channel, "look", mention: true, card.ThreadRootId)).Request)!;
        picture["id"] = "1999999999999";
        picture["attachments"]!.AsArray().Insert(0, new JsonObject { ["contentType"] = "image/*", ["contentUrl"] = "https://example.org/a" });
        await teams.SendRawAsync(picture.ToJsonString());
        await Heard(clapton, "pictures and files can't go by text");

        // What she writes is Tom's to read, not the team's.
        await amina.Texts("my knee hurts");
        await clapton.Card(clapton.Tom, "my knee hurts", "send");
        await teams.EditsAsync(Clapton.Aad(2), said.ActivityId!, "Bring nothing");
        var edited = await Heard(clapton, "can't be changed");
        Assert.Contains("Bring a coat & boots <3", edited.Text, StringComparison.Ordinal);
        await teams.DeletesAsync(Clapton.Aad(2), said.ActivityId!);
        Assert.Contains("Bring a coat & boots <3", (await Heard(clapton, "can't be taken back")).Text, StringComparison.Ordinal);
        await clapton.Rest();
        Assert.Equal((1, 0, 0, 0), (amina.Count("Bring a coat"), amina.Count("umbrella"), amina.Count("Bring nothing"), amina.Count("shall I write")));
        Assert.Equal(1, amina.Count(": look"));
        Assert.DoesNotContain(teams.Channel(Channel).Where(m => m.FromBot), m => $"{m.Text}{m.Card}".Contains("knee", StringComparison.Ordinal));
        Assert.All(teams.Channel(Channel).Where(m => m.FromBot), m => Assert.Equal(card.ThreadRootId, m.ThreadRootId));
    }

    [Fact]
    public async Task What_is_said_in_the_channel_under_no_card_or_by_a_stranger_is_answered_kindly()
    {
        await using var clapton = await WithChannel();
        var (amina, card) = await InChannel(clapton);
        var teams = clapton.Bot.Teams;
        await clapton.Rest();
        var texts = amina.Inbox.Count;
        var loose = await teams.SaysInChannelAsync(Clapton.Aad(2), Channel, "hello Amina");
        var answer = await Heard(clapton, "answer under their card here and mention me");
        Assert.Equal(loose.ActivityId, answer.ThreadRootId);
        teams.AddUser("7b0c2f0e-0000-4000-8000-000000000009", "Stran Ger");
        await teams.SaysInChannelAsync("7b0c2f0e-0000-4000-8000-000000000009", Channel, "hello Amina", mention: true, card.ThreadRootId);
        await Heard(clapton, "Only professionals and coordinators");
        await clapton.Rest();
        Assert.Equal(texts, amina.Inbox.Count);
    }

    /// <summary>The example's neighbourhood with a channel for the walkers, and nobody but Priya who could take somebody on.</summary>
    private static async Task<Clapton> WithChannel()
    {
        var clapton = await Clapton.StartWithTeams(file =>
        {
            file["schemes"]!.AsArray().Single(s => s!["key"]!.ToString() == "walkers")!["teamsChannel"] = Channel;
            foreach (var other in file["professionals"]!.AsArray().Where(p => p!["key"]!.ToString() != "priya")) other!["neighbourhoods"] = new JsonArray("Dalston");
        });
        clapton.Bot.Teams.AddChannel("19:team@thread.tacv2", Channel, "Walkers", [Clapton.Aad(1), Clapton.Aad(2), Clapton.Aad(3), Clapton.Aad(4)]);
        return clapton;
    }

    private static async Task<(Phone Amina, TeamsMessage Card)> InChannel(Clapton clapton)
    {
        var amina = await clapton.Offered("Amina");
        await clapton.Clicks(clapton.Priya, "Amina", "decline", Put("why", "Full until then."));
        TeamsMessage? Card() => clapton.Bot.Teams.Channel(Channel).FirstOrDefault(m => m.FromBot && TeamsCards.Actions(m).Any(a => a.Verb == "accept"));
        await BotFixture.Until(() => Task.FromResult(Card() is not null), "the channel has the card");
        return (amina, Card()!);
    }

    private static Task<TeamsDelivery> Say(Clapton clapton, int who, TeamsMessage card, string words) =>
        clapton.Bot.Teams.SaysInChannelAsync(Clapton.Aad(who), Channel, words, mention: true, card.ThreadRootId);

    private static async Task<TeamsMessage> Heard(Clapton clapton, string words)
    {
        TeamsMessage? Found() => clapton.Bot.Teams.Channel(Channel).LastOrDefault(m => m.FromBot && $"{m.Text}{Plain(m)}".Contains(words, StringComparison.Ordinal));
        await BotFixture.Until(() => Task.FromResult(Found() is not null), $"in the channel: {words}");
        return Found()!;
    }
}
