using Coproduction.Bot.Tests.Api;
using Coproduction.Bot.Tests.Conversations;
using Coproduction.Domain;
using Coproduction.Simulator;
using Microsoft.EntityFrameworkCore;
using Xunit;
using static Coproduction.Bot.Tests.Teams.TeamsTalk;

namespace Coproduction.Bot.Tests.Teams;

/// <summary>After the hello: one card a participant in the professional's own chat, and nothing typed beside it goes anywhere.</summary>
public sealed class ParticipantTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task One_card_a_participant_is_kept_up_to_date_and_its_box_writes_to_them()
    {
        await using var clapton = await Clapton.StartWithTeams();
        var amina = await clapton.WithPriya("Amina");
        await amina.Texts("can i bring my sister");
        var first = await clapton.Card(clapton.Priya, "can i bring my sister", "send");
        Assert.Contains("Amina · Tuesday Walkers", Plain(first), StringComparison.Ordinal);
        Assert.Matches("Answer due (Wed|Thu|Mon|Tue) [0-9]+ Mar [0-9]{2}:[0-9]{2}", Plain(first));
        foreach (var text in new[] { "and my mum", "she is slow", "ok?" }) await amina.Texts(text);
        var last = await clapton.Card(clapton.Priya, "ok?", "send");
        Assert.Equal(first.Id, last.Id);
        Assert.Contains("can i bring my sister", Plain(last), StringComparison.Ordinal);

        await clapton.Clicks(clapton.Priya, "ok?", "send", Put("answer", "Bring them all!"));
        await amina.Receives("Priya (physio): Bring them all!");
        await amina.Texts("great");
        await clapton.Clicks(clapton.Priya, "great", "no-answer");
        await clapton.Priya.Sees("Nothing waits for you");
        await clapton.Rest();
        Assert.Equal(1, clapton.Bot.Teams.Chat(Clapton.Aad(1)).Count(m => TeamsCards.Actions(m).Any(a => a.Verb == "end")));
        Assert.Empty((await clapton.Bot.Get("/api/owed")).Json.EnumerateArray());
        Assert.DoesNotContain(amina.Unread(), m => m.Body.Contains("Priya", StringComparison.Ordinal));
        clapton.EverythingSentIsDiscreet(amina.Number[^9..]);
        foreach (var secret in new[] { amina.Number[^9..], "Amina", "sister", "slow", "Bring them all", "eyJ", "Priya", clapton.Bot.Teams.Options.AppPassword })
            Assert.DoesNotContain(secret, clapton.Bot.Log.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Text_typed_beside_the_cards_reaches_nobody_until_it_is_said_whom_it_is_for()
    {
        await using var clapton = await Clapton.StartWithTeams();
        var amina = await clapton.WithPriya("Amina");
        var ben = await clapton.WithPriya("Ben");
        await clapton.Rest();
        var (aminas, bens) = (amina.Inbox.Count, ben.Inbox.Count);
        await clapton.Priya.Says("See you on Tuesday at ten!");
        var asked = await clapton.Priya.Receives("Who is this for?");
        Assert.Contains("Nothing was sent", Plain(asked), StringComparison.Ordinal);
        await clapton.Rest();
        Assert.Equal((aminas, bens), (amina.Inbox.Count, ben.Inbox.Count));

        // A client does not send it without a choice, somebody else's might.
        var body = clapton.Bot.Teams.GetInvokeBody(Clapton.Aad(1), asked.Id, "send-to", Put("resident", ClickTests.Choice(asked, "Ben")));
        var without = System.Text.Json.Nodes.JsonNode.Parse(body)!;
        without["value"]!["action"]!["data"]!.AsObject().Remove("resident");
        Assert.Contains("Choose who it is for", (await clapton.Bot.Teams.SendRawAsync(without.ToJsonString())).Body, StringComparison.Ordinal);
        await clapton.Bot.Teams.SendRawAsync(body);
        await ben.Receives("Priya (physio): See you on Tuesday at ten!");
        await clapton.Rest();
        Assert.Equal(aminas, amina.Inbox.Count);
        Assert.Equal(1, ben.Count("See you on Tuesday"));
        // Two cards for two texts: the second is not the first again.
        await clapton.Priya.Says("And bring water");
        var second = await clapton.Priya.Receives("Who is this for?");
        Assert.NotEqual(asked.Id, second.Id);
        await clapton.Bot.Teams.ClicksAsync(Clapton.Aad(1), second.Id, "send-to", Put("resident", ClickTests.Choice(second, "Amina")));
        await amina.Receives("Priya (physio): And bring water");
    }

    [Fact]
    public async Task Pictures_and_very_long_texts_are_refused_before_anything_is_sent_and_the_words_are_kept()
    {
        await using var clapton = await Clapton.StartWithTeams();
        var amina = await clapton.WithPriya("Amina");
        await clapton.Rest();
        var texts = amina.Inbox.Count;
        await clapton.Priya.Says("look", pictures: 1);
        await clapton.Priya.Receives("pictures and files can't go by text");
        await clapton.Priya.Says(new string('a', 1300));
        await clapton.Priya.Receives("1300 letters");
        var refused = await clapton.Clicks(clapton.Priya, "Amina", "send", Put("answer", new string('b', 1300)));
        Assert.Contains("Nothing was sent", refused.Said(), StringComparison.Ordinal);
        Assert.Contains(new string('b', 1300), refused.Said(), StringComparison.Ordinal);
        Assert.Contains("Nothing was sent", (await clapton.Clicks(clapton.Priya, "Amina", "send")).Said(), StringComparison.Ordinal);
        await clapton.Rest();
        Assert.Equal(texts, amina.Inbox.Count);
    }

    [Fact]
    public async Task Talk_ended_gives_the_conversation_back_to_the_bot_and_so_do_three_days_of_silence()
    {
        await using var clapton = await Clapton.StartWithTeams();
        var amina = await clapton.WithPriya("Amina");
        var ben = await clapton.WithPriya("Ben");
        await amina.Texts("what is it about?");
        await clapton.Clicks(clapton.Priya, "what is it about?", "no-answer");
        await clapton.Rest();
        var held = amina.Inbox.Count;
        await amina.Texts("hm");
        await clapton.Rest();
        Assert.Equal(held, amina.Inbox.Count);
        var ended = await clapton.Clicks(clapton.Priya, "Amina", "end");
        Assert.Contains("back with the bot", ended.Said(), StringComparison.Ordinal);
        await amina.Texts("is it step free?");
        await clapton.Bot.Phones.Until(() => amina.Inbox.Count > held);

        var silent = ben.Inbox.Count;
        clapton.Bot.Clock.Advance(TimeSpan.FromHours(73));
        await BotFixture.Until(() => Task.FromResult(!clapton.Priya.Chat.Any(m => Plain(m).Contains("Ben", StringComparison.Ordinal) && TeamsCards.Actions(m).Any(a => a.Verb == "end"))),
            "Ben's card has no Talk to end");
        await ben.Texts("is it step free?");
        await clapton.Bot.Phones.Until(() => ben.Inbox.Count > silent);
        await clapton.Priya.Sees("is it step free?");
    }

    [Fact]
    public async Task Stop_during_a_talk_ends_it_at_once_and_the_card_says_so()
    {
        await using var clapton = await Clapton.StartWithTeams();
        var amina = await clapton.WithPriya("Amina");
        await amina.Texts("hello Priya");
        var card = await clapton.Card(clapton.Priya, "hello Priya", "send");
        var late = clapton.Bot.Teams.GetInvokeBody(Clapton.Aad(1), card.Id, "send", Put("answer", "Too late"));
        await amina.Texts("please stop texting me");
        await amina.Receives("won't hear from us again");
        await clapton.Bot.Teams.SendRawAsync(late);
        await clapton.Rest();
        Assert.Equal(0, amina.Count("Too late"));
        var shown = clapton.Bot.Teams.Chat(Clapton.Aad(1)).Single(m => m.Id == card.Id);
        Assert.DoesNotContain(TeamsCards.Actions(shown), a => a.Verb == "send");
    }

    [Fact]
    public async Task Danger_during_a_talk_goes_to_whoever_is_on_call_who_alone_is_shown_the_number()
    {
        await using var clapton = await Clapton.StartWithTeams();
        var amina = await clapton.WithPriya("Amina");
        await amina.Texts("i cant go on any more");
        await amina.Receives("call 999");
        var card = await clapton.Card(clapton.Ruth, "may be in danger", "reveal");
        var body = clapton.Bot.Teams.GetInvokeBody(Clapton.Aad(3), card.Id, "reveal");
        Assert.Contains("Say why", (await clapton.Bot.Teams.SendRawAsync(body)).Body, StringComparison.Ordinal);
        await clapton.Rest();
        clapton.EverythingSentIsDiscreet();
        var shown = await clapton.Clicks(clapton.Ruth, "may be in danger", "reveal", Put("reason", "She does not answer."));
        Assert.Equal("application/vnd.microsoft.activity.message", shown.Answer?.Type);
        Assert.Contains("07700 9002", shown.Said(), StringComparison.Ordinal);
        await clapton.Bot.Until(db => db.Facts.AnyAsync(f => f.Kind == FactKind.NumberRevealed, Cancellation), "the look is recorded");
        await clapton.Clicks(clapton.Ruth, "may be in danger", "send", Put("answer", "It's Ruth, I'll ring you now."));
        await amina.Receives("Ruth (coordinator): It's Ruth, I'll ring you now.");
        await clapton.Rest();
        Assert.DoesNotContain(amina.Number[^9..], clapton.Bot.Log.Text, StringComparison.Ordinal);
        Assert.All(clapton.Bot.Teams.Books, b => Assert.DoesNotContain("07700 9002", b.Body, StringComparison.Ordinal));
        // Priya may not: the Concern is not hers and she is not on call.
        await amina.Texts("i want to die");
        await clapton.Card(clapton.Ruth, "may be in danger", "reveal");
        var hers = await clapton.Bot.Teams.SendRawAsync(ByPriya(body, clapton.Bot.Teams));
        Assert.DoesNotContain("07700", hers.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_answers_by_the_due_time_so_the_professional_is_nudged_then_the_coordinator_has_it_and_the_resident_is_told_when()
    {
        await using var clapton = await Clapton.StartWithTeams(new KeyValuePair<string, string?>("Policy:TalkSilenceHours", "1000"));
        var amina = await clapton.WithPriya("Amina");
        await amina.Texts("what time is it on?");
        // One notification in a quarter of an hour.
        await clapton.Card(clapton.Priya, "what time is it on?", "send");
        clapton.Bot.Clock.Advance(TimeSpan.FromMinutes(16));
        await clapton.Priya.Receives("Amina (Tuesday Walkers) waits for your answer");
        // Forty-eight working hours are six days of eight.
        clapton.Bot.Clock.Advance(TimeSpan.FromDays(8) + TimeSpan.FromMinutes(5));
        await clapton.Priya.Receives("Amina (Tuesday Walkers) waits for your answer, due");
        clapton.Bot.Clock.Advance(TimeSpan.FromHours(4) + TimeSpan.FromMinutes(5));
        await clapton.Ruth.Receives("Amina (Tuesday Walkers) waits for your answer");
        await clapton.Card(clapton.Ruth, "what time is it on?", "send");
        var told = await amina.Receives("Sorry you're still waiting");
        Assert.Matches("Ruth will get back to you by [A-Z0-9]", told.Body);
        await clapton.Clicks(clapton.Ruth, "what time is it on?", "send", Put("answer", "At ten."));
        await amina.Receives("Ruth (coordinator): At ten.");
        await clapton.Rest();
        Assert.Empty((await clapton.Bot.Get("/api/owed")).Json.EnumerateArray());
    }

    [Fact]
    public async Task A_Concern_that_nobody_takes_moves_to_the_next_on_call()
    {
        await using var clapton = await Clapton.StartWithTeams(file => file["organisation"]!["onCall"]!.AsArray().Add("tom"));
        var amina = await clapton.WithPriya("Amina");
        await amina.Texts("i cant go on any more");
        await amina.Receives("call 999");
        await clapton.Card(clapton.Ruth, "may be in danger", "reveal");
        clapton.Bot.Clock.Advance(TimeSpan.FromMinutes(16));
        await clapton.Clicks(clapton.Tom, "may be in danger", "send", Put("answer", "It's Tom, I'm here."));
        await amina.Receives("Tom (family nurse): It's Tom, I'm here.");
        clapton.Bot.Clock.Advance(TimeSpan.FromMinutes(40));
        await clapton.Rest();
        Assert.DoesNotContain((await clapton.Bot.Get("/api/owed")).Json.EnumerateArray(), o => o.GetProperty("kind").GetString() == "concern");
    }

    private static string ByPriya(string body, TeamsNetwork teams)
    {
        var json = System.Text.Json.Nodes.JsonNode.Parse(body)!;
        json["id"] = Guid.NewGuid().ToString();
        json["from"]!["aadObjectId"] = Clapton.Aad(1);
        json["from"]!["id"] = teams.Users.Single(u => u.AadObjectId == Clapton.Aad(1)).Id;
        json["value"]!["action"]!["data"]!["reason"] = "I am curious";
        return json.ToJsonString();
    }
}
