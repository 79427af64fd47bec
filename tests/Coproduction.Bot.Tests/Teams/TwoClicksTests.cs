using Coproduction.Bot.Tests.Api;
using Coproduction.Bot.Tests.Conversations;
using Coproduction.Simulator;
using Microsoft.EntityFrameworkCore;
using Xunit;
using static Coproduction.Bot.Tests.Teams.TeamsTalk;

namespace Coproduction.Bot.Tests.Teams;

/// <summary>Two professionals who both have the card click Accept at the same moment, two hundred times.</summary>
public sealed class TwoClicksTests
{
    private const int Times = 200;

    private static readonly string[] Area = ["Clapton"];

    private static readonly string[] English = ["en"];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Of_two_who_accept_at_the_same_moment_exactly_one_wins_each_of_two_hundred_times()
    {
        await using var clapton = await Clapton.StartWithTeams([.. Crowd, new("Policy:Codes:TriesPerHour", "500"), new("Policy:NoticeAfterSeconds", "100000")]);
        var (teams, mei, tom) = (clapton.Bot.Teams, Clapton.Aad(4), Clapton.Aad(2));
        var residents = await Residents(clapton);
        using var done = new CancellationTokenSource();
        // Teams takes sixty messages of a conversation in half a minute: the clock runs faster here.
        var faster = Task.Run(async () =>
        {
            while (!done.IsCancellationRequested)
            {
                clapton.Bot.Clock.Advance(TimeSpan.FromSeconds(3));
                await Task.Delay(TimeSpan.FromMilliseconds(50), TimeProvider.System, CancellationToken.None);
            }
        }, Cancellation);
        await BotFixture.Until(() => Task.FromResult(Open(teams, mei).Count == Times), "Mei has all", TimeSpan.FromSeconds(40));
        var meis = Open(teams, mei).Select(m => (m.Id, Body: teams.GetInvokeBody(mei, m.Id, "accept", Put("hello", "Hello from Mei.")))).ToDictionary(m => CardOf(m.Body), m => m);
        foreach (var referral in meis.Keys) await clapton.Bot.Post($"/api/referrals/{Guid.ParseExact(referral[^32..], "N")}/pass", new { by = "mei", to = "tom" });
        await BotFixture.Until(() => Task.FromResult(Open(teams, tom).Count == Times), "Tom has all", TimeSpan.FromSeconds(40));
        var toms = Open(teams, tom).Select(m => (m.Id, Body: teams.GetInvokeBody(tom, m.Id, "accept", Put("hello", "Hello from Tom.")))).ToDictionary(m => CardOf(m.Body), m => m);

        var wins = 0;
        foreach (var (referral, his) in toms)
        {
            var hers = meis[referral];
            var answers = await Task.WhenAll(Click(teams, wins % 2 == 0 ? hers.Body : his.Body), Click(teams, wins % 2 == 0 ? his.Body : hers.Body));
            var won = Assert.Single(answers, a => a.Body!.Contains("Your hello is on its way", StringComparison.Ordinal));
            var lost = Assert.Single(answers, a => a != won);
            Assert.Contains($"{(won.Request.Contains("Hello from Mei.", StringComparison.Ordinal) ? "Mei" : "Tom")} has accepted", lost.Body, StringComparison.Ordinal);
            wins++;
        }

        await clapton.Rest();
        await done.CancelAsync();
        await faster;
        Assert.Equal(Times, wins);
        Assert.All(residents, r => Assert.Equal(1, r.Count("Hello from ")));
        foreach (var resident in residents)
            Assert.Equal(1, resident.Count("(parks officer): Hello from Mei.") + resident.Count("(family nurse): Hello from Tom."));
        // By what was put and not by what the clicks were answered: everybody's copy shows the outcome.
        foreach (var ((_, hers), (_, his)) in meis.OrderBy(m => m.Key, StringComparer.Ordinal).Zip(toms.OrderBy(t => t.Key, StringComparer.Ordinal)))
        {
            var (left, right) = (Text(teams, mei, hers.Id), Text(teams, tom, his.Id));
            Assert.True(left.Contains("You have accepted", StringComparison.Ordinal) && right.Contains("Mei has accepted", StringComparison.Ordinal)
                || right.Contains("You have accepted", StringComparison.Ordinal) && left.Contains("Tom has accepted", StringComparison.Ordinal), $"{left} | {right}");
        }

        Assert.Equal(Times, (await clapton.Bot.Get("/api/referrals?status=accepted")).Json.GetArrayLength());
    }

    /// <summary>By the fast clock a turn can outlast what a click waits: who is told "It is saved" clicks again.</summary>
    private static Task<TeamsDelivery> Click(TeamsNetwork teams, string body) => teams.Clicks(body, said => !said.Contains("It is saved", StringComparison.Ordinal));

    private static async Task<List<Phone>> Residents(Clapton clapton)
    {
        // As many connectors as keep within what one may invite.
        var connectors = Enumerable.Range(0, 5).Select(i => clapton.Bot.Phones.Phone($"+44770090011{i}")).ToList();
        foreach (var connector in connectors)
            await clapton.Bot.Post("/api/people", new { name = "Con Nector", phone = connector.Number, connector = new { neighbourhoods = Area, languages = English } });
        for (var i = 0; i < Times; i++) await connectors[i % connectors.Count].Texts("invite park");
        await clapton.Bot.Phones.Until(() => connectors.Sum(c => c.Inbox.Count) >= Times, TimeSpan.FromSeconds(40));
        var codes = connectors.SelectMany(c => c.Inbox).Select(m => CodeIn(m.Body)).OfType<string>().ToList();
        Assert.Equal(Times, codes.Count);
        var residents = codes.Select((code, i) => (Phone: clapton.Bot.Phones.Phone($"+4477009{10000 + i}"), code)).ToList();
        await Parallel.ForEachAsync(residents, new ParallelOptions { MaxDegreeOfParallelism = 16, CancellationToken = Cancellation }, async (one, _) =>
        {
            await one.Phone.Texts(one.code);
            await one.Phone.Receives("JOIN, LATER or NO", TimeSpan.FromSeconds(40));
            await one.Phone.Texts("JOIN");
            await one.Phone.Receives("We've asked", TimeSpan.FromSeconds(40));
        });
        return [.. residents.Select(r => r.Phone)];
    }

    private static List<TeamsMessage> Open(TeamsNetwork teams, string aad) => [.. teams.Chat(aad).Where(m => m.FromBot && TeamsCards.Actions(m).Any(a => a.Verb == "accept"))];

    private static string Text(TeamsNetwork teams, string aad, string id) => Plain(teams.Chat(aad).Single(m => m.Id == id));

    private static string CardOf(string body) => System.Text.Json.Nodes.JsonNode.Parse(body)!["value"]!["action"]!["data"]!["c"]!.ToString();

    private static string? CodeIn(string body) => System.Text.RegularExpressions.Regex.Match(body, "text ([0-9A-Z]{3} [0-9A-Z]{3}) to ") is { Success: true } found ? found.Groups[1].Value : null;
}
