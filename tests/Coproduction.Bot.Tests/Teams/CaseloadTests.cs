using Coproduction.Bot.Tests.Api;
using Coproduction.Bot.Tests.Conversations;
using Coproduction.Simulator;
using Xunit;
using static Coproduction.Bot.Tests.Teams.TeamsTalk;

namespace Coproduction.Bot.Tests.Teams;

/// <summary>What a professional writes to the bot itself: who waits, their people, being away, handing over.</summary>
public sealed class CaseloadTests
{
    private const int Many = 40;

    [Fact]
    public async Task Several_who_wait_make_one_notification_and_the_oldest_of_forty_is_found_in_one_message()
    {
        await using var clapton = await Clapton.StartWithTeams([.. Crowd, new("Policy:NoticeAfterSeconds", "60"), new("Teams:PerSecond", "1000")]);
        var mei = clapton.Bot.Teams.Person(Clapton.Aad(4));
        var residents = new List<Phone>();
        var codes = new List<string>();
        for (var i = 0; i < Many; i++) codes.Add(await clapton.Code("park"));
        for (var i = 0; i < Many; i++) residents.Add(clapton.Resident());
        await Parallel.ForEachAsync(Enumerable.Range(0, Many), new ParallelOptions { MaxDegreeOfParallelism = 8 }, async (i, _) =>
        {
            var one = residents[i];
            await one.Texts(codes[i]);
            foreach (var (asked, said) in new[] { ("JOIN, LATER or NO", "JOIN"), ("what draws you", Motive), ("call you?", Name(i)) })
            {
                await one.Receives(asked, TimeSpan.FromSeconds(40));
                await one.Texts(said);
            }

            await one.Receives("Thank you, ", TimeSpan.FromSeconds(40));
        });
        foreach (var referral in (await clapton.Bot.Get("/api/referrals?status=offered")).Json.EnumerateArray())
            await clapton.Bot.Post($"/api/referrals/{referral.GetProperty("id").GetString()}/accept", new { by = "mei", words = "Hello, I'm Mei." });
        // Teams takes sixty messages of a conversation in half a minute.
        await clapton.Bot.Until(
            db =>
            {
                clapton.Bot.Clock.Advance(TimeSpan.FromSeconds(2));
                return ConversationTests.IsAtRest(db);
            },
            "all at rest");
        clapton.Bot.Clock.Advance(TimeSpan.FromMinutes(20));
        await clapton.Rest();
        var notices = mei.Count("wait for your answer");
        await residents[17].Texts("I am the first to ask");
        await clapton.Card(mei, "I am the first to ask", "send");
        clapton.Bot.Clock.Advance(TimeSpan.FromSeconds(20));
        for (var i = 0; i < Many; i++)
            if (i != 17) await residents[i].Texts($"question {i}");
        await clapton.Rest();
        Assert.Equal(notices, mei.Count("wait for your answer"));
        clapton.Bot.Clock.Advance(TimeSpan.FromSeconds(61));
        await mei.Sees("40 people wait for your answer");
        Assert.Equal(1, mei.Count("40 people wait for your answer"));

        await mei.Says("Who's waiting?");
        clapton.Bot.Clock.Advance(TimeSpan.FromMinutes(1));
        var list = await mei.Sees($"40 people wait for your answer:\n{Name(17)}");
        Assert.Contains("I am the first to ask", Plain(list), StringComparison.Ordinal);
        await clapton.Bot.Teams.ClicksAsync(Clapton.Aad(4), list.Id, "send", Put("answer", "Yes, first."));
        await residents[17].Receives("Mei (parks officer): Yes, first.");
        await mei.Says("my people");
        var people = await mei.Sees("Your people:");
        Assert.Contains(Name(3), people.Text, StringComparison.Ordinal);
        Assert.Contains("with you", people.Text, StringComparison.Ordinal);
        clapton.EverythingSentIsDiscreet();
    }

    [Fact]
    public async Task Who_is_away_is_offered_nobody_new_and_may_hand_over_those_who_wait()
    {
        await using var clapton = await Clapton.StartWithTeams(MeiElsewhere);
        var amina = await clapton.WithPriya("Amina");
        await amina.Texts("what shall I wear?");
        await clapton.Card(clapton.Priya, "what shall I wear?", "send");
        await clapton.Priya.Says("Away until Friday");
        await clapton.Priya.Receives("nobody new is offered to you");
        var away = await clapton.Card(clapton.Priya, "They wait for you", "hand-over");
        Assert.Contains("Amina", Plain(away), StringComparison.Ordinal);
        await clapton.Offered("Ben");
        await clapton.Card(clapton.Tom, "Ben", "accept");
        Assert.Equal(0, clapton.Priya.Count("Ben would like"));
        var inputs = new Dictionary<string, string> { ["newPerson0"] = ClickTests.Choice(away, "Tom Okafor"), ["introduction0"] = "Tom knows every bench." };
        await clapton.Bot.Teams.ClicksAsync(Clapton.Aad(1), away.Id, "hand-over", inputs);
        var asked = await amina.Receives("Tom knows every bench.");
        Assert.Contains("Reply 1 for Tom, 2 for someone else, 3 to wait", asked.Body, StringComparison.Ordinal);
        await amina.Texts("1");
        await amina.Receives("Tom reads what you write here");
        await clapton.Card(clapton.Tom, "what shall I wear?", "send");
        await clapton.Priya.Says("back");
        await clapton.Priya.Receives("Welcome back");
        await clapton.Offered("Cem");
        await clapton.Card(clapton.Priya, "Cem", "accept");
    }

    [Fact]
    public async Task A_warm_hand_over_moves_the_talk_and_the_cards_when_the_resident_agrees()
    {
        await using var clapton = await Clapton.StartWithTeams(MeiElsewhere);
        var amina = await clapton.WithPriya("Amina");
        await clapton.Card(clapton.Priya, "Amina · ", "end");
        await clapton.Priya.Says("hand over Amina to Tom");
        var card = await clapton.Card(clapton.Priya, "Hand over Amina", "hand-over");
        var stale = clapton.Bot.Teams.GetInvokeBody(Clapton.Aad(1), (await clapton.Card(clapton.Priya, "Amina · ", "send")).Id, "send", Put("answer", "Priya again"));
        var own = clapton.Bot.Teams.GetInvokeBody(Clapton.Aad(1), card.Id, "hand-over", Put("introduction", "You'll get on with Tom."));
        Assert.Contains("is asked, with your words", (await clapton.Bot.Teams.SendRawAsync(own)).Body, StringComparison.Ordinal);
        var asked = await amina.Receives("Shall Tom (family nurse) be beside you from now on?");
        Assert.StartsWith("Priya (physio): You'll get on with Tom.", asked.Body, StringComparison.Ordinal);
        await amina.Texts("1");
        await amina.Receives("Tom reads what you write here from now on");
        await clapton.Priya.Receives("Amina has agreed");
        await amina.Texts("hello Tom");
        await clapton.Clicks(clapton.Tom, "hello Tom", "send", Put("answer", "Hello Amina!"));
        await amina.Receives("Tom (family nurse): Hello Amina!");
        Assert.Contains("with somebody else now", (await clapton.Bot.Teams.SendRawAsync(stale)).Body, StringComparison.Ordinal);
        await clapton.Rest();
        Assert.Equal(0, amina.Count("Priya again"));
        Assert.DoesNotContain(clapton.Priya.Chat, m => Plain(m).StartsWith("Amina · ", StringComparison.Ordinal) && TeamsCards.Actions(m).Any(a => a.Verb is "send" or "end"));
        Assert.Equal("tom", (await clapton.Bot.Get("/api/referrals?status=accepted")).Json[0].GetProperty("professional").GetProperty("key").GetString());
    }

    [Fact]
    public async Task A_resident_who_wants_someone_else_or_waits_stays_where_they_are()
    {
        await using var clapton = await Clapton.StartWithTeams(MeiElsewhere);
        var amina = await clapton.WithPriya("Amina");
        await clapton.Priya.Says("hand over Amina to Tom: Tom is very kind.");
        await clapton.Priya.Receives("We are asking Amina");
        await amina.Receives("Tom is very kind.");
        await amina.Texts("3");
        await amina.Receives("Priya still reads what you write here");
        await clapton.Priya.Receives("Amina would rather wait");
        await clapton.Priya.Says("hand over Amina to Tom: He really is.");
        await amina.Receives("He really is.");
        await amina.Texts("2");
        await amina.Receives("Ruth will look for someone else with you");
        await clapton.Priya.Receives("Amina would like someone else than Tom");
        await clapton.Ruth.Sees("Wants, or needs, somebody else beside them");
        await amina.Texts("are you there Priya");
        await clapton.Clicks(clapton.Priya, "are you there Priya", "send", Put("answer", "I am."));
        await amina.Receives("Priya (physio): I am.");
        await clapton.Priya.Says("hand over Nobody to Tom");
        await clapton.Priya.Receives("not beside anybody called Nobody");
        await clapton.Priya.Says("hand over Amina to Zed");
        await clapton.Priya.Receives("no colleague called Zed");
        await clapton.Rest();
        Assert.Equal(0, clapton.Tom.Count("Amina"));
    }

    /// <summary>When Priya cannot, it is Tom.</summary>
    private static void MeiElsewhere(System.Text.Json.Nodes.JsonNode file) =>
        file["professionals"]!.AsArray().Single(s => s!["key"]!.ToString() == "mei")!["neighbourhoods"] = new System.Text.Json.Nodes.JsonArray("Dalston");

    private static string Name(int i) => $"Res{(char)('a' + i / 26)}{(char)('a' + i % 26)}";
}
