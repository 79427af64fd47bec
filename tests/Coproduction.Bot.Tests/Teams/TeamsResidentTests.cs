using System.Text.RegularExpressions;
using Coproduction.Bot.Tests.Api;
using Coproduction.Bot.Tests.Conversations;
using Coproduction.Simulator;
using Xunit;
using static Coproduction.Bot.Tests.Teams.TeamsTalk;

namespace Coproduction.Bot.Tests.Teams;

/// <summary>Residents and connectors in Teams: the same conversation, and one person once phone and Teams are joined.</summary>
public sealed partial class TeamsResidentTests
{
    private const string Sam = "7b0c2f0e-0000-4000-8000-000000000001";

    [Fact]
    public async Task A_resident_joins_talks_and_stops_in_Teams()
    {
        await using var clapton = await Clapton.StartWithTeams();
        var sam = Person(clapton, Sam, "Sam Reed");
        await clapton.Bot.Teams.InstallAsync(Sam);
        await sam.Receives("Were you given a code?");
        await sam.Says(await clapton.Code());
        await sam.Receives("JOIN, LATER or NO");
        await sam.Says("join");
        await sam.Receives("what draws you");
        await sam.Says(Motive);
        await sam.Receives("call you?");
        await sam.Says("Sam");
        await sam.Receives("Thank you, Sam");
        await clapton.Clicks(clapton.Priya, "Sam", "accept", Put("hello", "Hi Sam."));
        await sam.Receives("Priya (physio): Hi Sam.");
        var said = await sam.Says("can i bring my dog");
        await clapton.Card(clapton.Priya, "can i bring my dog", "send");
        await clapton.Bot.Teams.EditsAsync(Sam, said.ActivityId!, "can i bring my dogs, all four");
        await clapton.Clicks(clapton.Priya, "can i bring my dogs, all four", "send", Put("answer", "One at a time."));
        await sam.Receives("Priya (physio): One at a time.");
        await sam.Says("STOP");
        await sam.Receives("won't hear from us again");
        await sam.Says("hm");
        await clapton.Rest();
        Assert.Empty(sam.Unread());
        Assert.DoesNotContain(clapton.Priya.Chat, m => m.Id != "" && TeamsCards.Actions(m).Any(a => a.Verb == "send"));
        // No network stands between that would answer a START.
        await sam.Says("START");
        await sam.Receives("Welcome back");
        foreach (var secret in new[] { "Sam", "dogs", "One at a time" }) Assert.DoesNotContain(secret, clapton.Bot.Log.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_connector_who_has_joined_his_phone_to_Teams_invites_from_there()
    {
        await using var clapton = await Clapton.StartWithTeams();
        var joe = Person(clapton, Sam, "Joe Martin");
        await clapton.Joe.Texts("link");
        await joe.Says(CodeIn((await clapton.Joe.Receives("join Teams")).Body));
        // Said where the code was asked for.
        await clapton.Joe.Receives("are one now");
        await joe.Says("invite walkers");
        var words = await joe.Receives("to 07700 900100");
        Assert.Contains("it's Joe", words.Text, StringComparison.Ordinal);
        var amina = clapton.Resident();
        await amina.Texts(CodeIn(words.Text));
        Assert.Contains("Joe suggested", (await amina.Receives("JOIN, LATER or NO")).Body, StringComparison.Ordinal);
        await clapton.Joe.Texts("invite walkers");
        await clapton.Joe.Receives("to 07700 900100");
    }

    [Fact]
    public async Task Whoever_joins_Teams_to_their_phone_is_answered_where_they_last_wrote_and_stop_on_either_silences_both()
    {
        await using var clapton = await Clapton.StartWithTeams();
        var amina = await clapton.WithPriya("Amina");
        var there = Person(clapton, Sam, "A. Khan");
        await amina.Texts("link");
        await there.Says($"my code is {CodeIn((await amina.Receives("join Teams")).Body)}");
        await amina.Receives("are one now");
        await there.Says("hello from Teams");
        await clapton.Clicks(clapton.Priya, "hello from Teams", "send", Put("answer", "Hello in Teams."));
        await there.Receives("Priya (physio): Hello in Teams.");
        await amina.Texts("and from my phone");
        await clapton.Clicks(clapton.Priya, "and from my phone", "send", Put("answer", "Hello on the phone."));
        await amina.Receives("Priya (physio): Hello on the phone.");
        Assert.Equal((0, 0), (amina.Count("Hello in Teams"), there.Count("Hello on the phone")));
        Assert.Equal(1, clapton.Priya.Chat.Count(m => TeamsCards.Actions(m).Any(a => a.Verb == "end")));

        await there.Says("stop");
        await there.Receives("won't hear from us again");
        await amina.Texts("hm");
        await clapton.Bot.Post($"/api/referrals/{(await clapton.Bot.Get("/api/referrals")).Json[0].GetProperty("id").GetString()}/say", new { by = "priya", words = "Still there?" });
        await clapton.Rest();
        Assert.Equal((0, 0), (amina.Count("Still there?"), there.Count("Still there?")));
    }

    [Fact]
    public async Task Whoever_joins_their_phone_to_Teams_is_one_person_and_stop_on_the_phone_silences_Teams()
    {
        await using var clapton = await Clapton.StartWithTeams();
        var sam = Person(clapton, Sam, "Sam Reed");
        await sam.Says(await clapton.Code());
        await sam.Receives("JOIN, LATER or NO");
        await sam.Says("link");
        var phone = clapton.Resident();
        await phone.Texts(CodeIn((await sam.Receives("join your phone")).Text));
        await sam.Receives("are one now");
        await phone.Texts("join");
        await phone.Receives("We've asked Priya");
        await phone.Texts("please stop texting me");
        await phone.Receives("won't hear from us again");
        var before = sam.Chat.Count(m => m.FromBot);
        await sam.Says("hello?");
        await clapton.Rest();
        Assert.Equal(before, sam.Chat.Count(m => m.FromBot));
        Assert.Empty((await clapton.Bot.Get("/api/referrals?status=offered")).Json.EnumerateArray());
    }

    [Fact]
    public async Task Two_who_both_take_part_stay_two_and_a_coordinator_looks_at_it()
    {
        await using var clapton = await Clapton.StartWithTeams();
        var amina = await clapton.WithPriya("Amina");
        var sam = Person(clapton, Sam, "Sam Reed");
        await sam.Says(await clapton.Code());
        await sam.Receives("JOIN, LATER or NO");
        await sam.Says("join");
        await sam.Receives("We've asked Priya");
        await amina.Texts("link");
        await sam.Says(CodeIn((await amina.Receives("join Teams")).Body));
        await sam.Receives("a person will look at this before anything changes");
        await amina.Receives("a person will look at this");
        await clapton.Ruth.Sees("Uses a phone and Teams");
        await amina.Texts("ok");
        await clapton.Card(clapton.Priya, "ok", "send");
        clapton.EverythingSentIsDiscreet(amina.Number[^9..]);
    }

    private static TeamsPerson Person(Clapton clapton, string aad, string name)
    {
        clapton.Bot.Teams.AddUser(aad, name);
        return clapton.Bot.Teams.Person(aad);
    }

    private static string CodeIn(string text) => Code().Match(text) is { Success: true } found ? found.Groups[1].Value : throw new ArgumentException($"no code in {text}");

    [GeneratedRegex(@"\b(?:text|write) ([0-9A-Z]{3} ?[0-9A-Z]{3})\b")]
    private static partial Regex Code();
}
