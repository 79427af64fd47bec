using System.Net;
using System.Net.Sockets;
using System.Text.Json.Nodes;
using Coproduction.Bot.Tests.Api;
using Coproduction.Bot.Tests.Conversations;
using Coproduction.Simulator;
using Xunit;
using static Coproduction.Bot.Tests.Teams.TeamsTalk;

namespace Coproduction.Bot.Tests.Teams;

/// <summary>What goes wrong on the way to Teams: waited for, repeated with a mark, or given up until they write again.</summary>
public sealed class OutboundFaultTests
{
    private const string Again = "Again, in case it did not reach you";

    private static readonly string Chat = Clapton.Aad(1);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Retry_After_is_waited_for_and_a_412_is_tried_again_at_once()
    {
        await using var clapton = await Settled();
        var teams = clapton.Bot.Teams;
        teams.Break(TeamsFaultKind.Throttled, 1, teams.ConversationId(Chat), TeamsOperation.Send, TimeSpan.FromSeconds(2));
        var asked = TimeProvider.System.GetTimestamp();
        await clapton.Priya.Says("my people");
        await clapton.Priya.Receives("not beside anybody");
        Assert.InRange(TimeProvider.System.GetElapsedTime(asked).TotalSeconds, 1.9, 9);

        teams.Break(TeamsFaultKind.Throttled, 1, teams.ConversationId(Chat), TeamsOperation.Send, TimeSpan.FromSeconds(90));
        await clapton.Priya.Says("who's waiting");
        await BotFixture.Until(() => Task.FromResult(teams.StandingFaults.Count == 0), "refused");
        await Task.Delay(TimeSpan.FromSeconds(1), TimeProvider.System, Cancellation);
        clapton.Bot.Clock.Advance(TimeSpan.FromSeconds(80));
        await Task.Delay(TimeSpan.FromSeconds(1), TimeProvider.System, Cancellation);
        Assert.Equal(0, clapton.Priya.Count("Nobody waits"));
        clapton.Bot.Clock.Advance(TimeSpan.FromSeconds(15));
        await clapton.Priya.Receives("Nobody waits");

        teams.Break(TeamsFaultKind.PreconditionFailed, 1, teams.ConversationId(Chat), TeamsOperation.Send);
        teams.Break(TeamsFaultKind.ThrottledWithoutHint, 1, teams.ConversationId(Chat), TeamsOperation.Send);
        await clapton.Priya.Says("help");
        await clapton.Priya.Receives("Here you can write");
        await clapton.Rest();
        Assert.Equal((1, 1, 0), (clapton.Priya.Count("Nobody waits"), clapton.Priya.Count("Here you can write"), clapton.Priya.Count(Again)));
    }

    [Fact]
    public async Task An_update_that_fails_is_simply_made_again_and_not_marked()
    {
        await using var clapton = await Clapton.StartWithTeams();
        var amina = await clapton.WithPriya("Amina");
        await clapton.Rest();
        clapton.Bot.Teams.Break(TeamsFaultKind.ErrorBefore, 1, on: TeamsOperation.Update);
        clapton.Bot.Teams.Break(TeamsFaultKind.ErrorAfter, 1, on: TeamsOperation.Update);
        clapton.Bot.Teams.Break(TeamsFaultKind.AnswerDropped, 1, on: TeamsOperation.Update);
        await amina.Texts("are dogs allowed");
        await clapton.Card(clapton.Priya, "are dogs allowed", "send");
        await clapton.Rest();
        Assert.Equal(0, clapton.Priya.Count("Sent again"));
        Assert.Equal(1, clapton.Priya.Chat.Count(m => TeamsCards.Actions(m).Any(a => a.Verb == "end")));
    }

    [Theory]
    [InlineData(TeamsFaultKind.AnswerDropped)]
    [InlineData(TeamsFaultKind.ErrorAfter)]
    [InlineData(TeamsFaultKind.Slow)]
    public async Task A_card_that_may_have_been_delivered_is_sent_once_more_after_two_minutes_marked_and_both_copies_act_once(TeamsFaultKind fault)
    {
        await using var clapton = await Clapton.StartWithTeams(new KeyValuePair<string, string?>("Teams:CallTimeout", "00:00:01"));
        var teams = clapton.Bot.Teams;
        await clapton.Rest();
        teams.Break(fault, 1, teams.ConversationId(Chat), TeamsOperation.Send, TimeSpan.FromSeconds(3));
        var amina = await clapton.Asked();
        await amina.Texts("JOIN");
        await clapton.Card(clapton.Priya, "Tuesday Walkers", "accept");
        await amina.Receives("what draws you");
        clapton.Bot.Clock.Advance(TimeSpan.FromSeconds(100));
        await Task.Delay(TimeSpan.FromSeconds(2), TimeProvider.System, Cancellation);
        Assert.Single(Copies(clapton));
        clapton.Bot.Clock.Advance(TimeSpan.FromSeconds(40));
        await BotFixture.Until(() => Task.FromResult(Copies(clapton).Count == 2), "once more");
        Assert.Contains("Sent again, in case the first did not reach you", Plain(Copies(clapton)[1]), StringComparison.Ordinal);
        Assert.DoesNotContain("Sent again", Plain(Copies(clapton)[0]), StringComparison.Ordinal);
        var bodies = Copies(clapton).Select(m => teams.GetInvokeBody(Chat, m.Id, "accept", Put("hello", "Hi from Priya."))).ToList();
        var answers = await Task.WhenAll(bodies.Select(b => teams.SendRawAsync(b)));
        Assert.All(answers, a => Assert.Contains("Your hello is on its way", a.Body, StringComparison.Ordinal));
        await amina.Receives("Hi from Priya.");
        clapton.Bot.Clock.Advance(TimeSpan.FromMinutes(5));
        await Task.Delay(TimeSpan.FromSeconds(1), TimeProvider.System, Cancellation);
        await clapton.Rest();
        Assert.Equal(1, amina.Count("Hi from Priya."));
    }

    [Theory]
    [InlineData(TeamsFaultKind.BlockedByUser)]
    [InlineData(TeamsFaultKind.NotFound)]
    public async Task A_conversation_that_is_closed_to_the_bot_is_left_alone_until_they_write_again(TeamsFaultKind fault)
    {
        await using var clapton = await Clapton.StartWithTeams();
        var teams = clapton.Bot.Teams;
        var amina = await clapton.WithPriya("Amina");
        await clapton.Rest();
        teams.Break(fault, 5, teams.ConversationId(Chat));
        await amina.Texts("are dogs allowed");
        await BotFixture.Until(async () => (await Alerts(clapton)) == 1, "an alert");
        await amina.Texts("or cats");
        await BotFixture.Until(async () => (await clapton.Bot.Get("/api/owed")).Text.Contains("or cats", StringComparison.Ordinal), "stored");
        clapton.Bot.Clock.Advance(TimeSpan.FromMinutes(30));
        await Task.Delay(TimeSpan.FromSeconds(1), TimeProvider.System, Cancellation);
        Assert.Equal(4, Assert.Single(teams.StandingFaults).Calls);
        Assert.Equal(1, await Alerts(clapton));
        Assert.Equal(0, clapton.Priya.Count("are dogs allowed"));
        teams.Heal();
        await clapton.Priya.Says("help");
        await clapton.Card(clapton.Priya, "are dogs allowed", "send");
        await clapton.Card(clapton.Priya, "or cats", "send");
        await clapton.Priya.Sees("Here you can write");
    }

    [Fact]
    public async Task A_refused_token_stops_the_sending_and_the_health_says_so_until_it_is_taken_again()
    {
        await using var clapton = await Settled();
        var teams = clapton.Bot.Teams;
        Assert.Equal(HttpStatusCode.OK, (await clapton.Bot.Get("/health/ready")).Status);
        teams.RevokeTokens();
        teams.Break(TeamsFaultKind.TokenRefused);
        await clapton.Priya.Says("help");
        await BotFixture.Until(async () => (await clapton.Bot.Get("/health/ready")).Status == HttpStatusCode.ServiceUnavailable, "not ready");
        Assert.Contains("Microsoft", (await clapton.Bot.Get("/health/ready")).Json.GetProperty("teams").GetString(), StringComparison.Ordinal);
        teams.Heal();
        clapton.Bot.Clock.Advance(TimeSpan.FromSeconds(61));
        await clapton.Priya.Receives("Here you can write");
        await BotFixture.Until(async () => (await clapton.Bot.Get("/health/ready")).Status == HttpStatusCode.OK, "ready");
        Assert.Equal(1, clapton.Priya.Count("Here you can write"));
    }

    [Fact]
    public async Task A_token_that_cannot_be_had_just_now_is_waited_for_and_the_message_goes_once()
    {
        await using var clapton = await Settled();
        var teams = clapton.Bot.Teams;
        teams.RevokeTokens();
        teams.Break(TeamsFaultKind.TokenUnavailable, 2);
        await clapton.Priya.Says("help");
        await BotFixture.Until(() => Task.FromResult(teams.StandingFaults.Count == 0), "asked for a token");
        Assert.Equal(0, clapton.Priya.Count("Here you can write"));
        await BotFixture.Until(
            () =>
            {
                clapton.Bot.Clock.Advance(TimeSpan.FromSeconds(20));
                return Task.FromResult(clapton.Priya.Count("Here you can write") > 0);
            },
            "sent");
        await clapton.Rest();
        Assert.Equal((1, 0), (clapton.Priya.Count("Here you can write"), clapton.Priya.Count(Again)));
    }

    [Fact]
    public async Task No_token_and_no_call_goes_to_a_service_that_is_not_Microsofts()
    {
        await using var clapton = await Settled();
        var teams = clapton.Bot.Teams;
        using var trap = new TcpListener(IPAddress.Loopback, 0);
        trap.Start();
        var service = $"http://127.0.0.1:{((IPEndPoint)trap.LocalEndpoint).Port}/";
        teams.BotAddress = null;
        var body = (await teams.SaysAsync(Chat, "help")).Request.Replace(teams.ServiceUrl, service, StringComparison.Ordinal);
        teams.BotAddress = clapton.Bot.Address;
        Assert.Equal(202, (await teams.SendRawAsync(body, new() { ServiceUrl = service })).Status);
        await clapton.Rest();
        Assert.False(trap.Pending());
        Assert.Equal(0, clapton.Priya.Count("Here you can write"));
        // The next message brings the right address back.
        await clapton.Priya.Says("help");
        await clapton.Priya.Receives("Here you can write");
    }

    [Fact]
    public async Task Forty_messages_to_one_person_keep_within_the_limits_of_Teams()
    {
        await using var clapton = await Settled();
        clapton.Bot.Teams.EnforceLimits = true;
        for (var i = 0; i < 40; i++) await clapton.Priya.Says("help");
        await BotFixture.Until(() => Task.FromResult(clapton.Priya.Count("Here you can write") == 40), "all forty");
        Assert.Equal(0, clapton.Bot.Teams.Throttles);
    }

    [Fact]
    public async Task Staff_who_never_opened_the_app_are_met_when_there_is_something_for_them()
    {
        const string zoe = "8b0c2f0e-0000-4000-8000-000000000077";
        await using var clapton = await Clapton.StartWithTeams(file => file["professionals"]!.AsArray().Add(new JsonObject
        {
            ["key"] = "zoe", ["name"] = "Zoe Zed", ["role"] = "nurse", ["aadObjectId"] = zoe,
            ["neighbourhoods"] = new JsonArray("Clapton"), ["languages"] = new JsonArray("en"), ["capacity"] = 5,
        }));
        clapton.Bot.Teams.AddUser(zoe, "Zoe Zed");
        var (amina, referral) = await clapton.Joined();
        var passed = await clapton.Bot.Post($"/api/referrals/{referral}/pass", new { by = "priya", to = "zoe" });
        Assert.True((int)passed.Status is 200 or 201, passed.Text);
        await clapton.Clicks(clapton.Bot.Teams.Person(zoe), "Tuesday Walkers", "accept", Put("hello", "Zoe here."));
        await amina.Receives("Zoe (nurse): Zoe here.");
        Assert.Single(clapton.Bot.Teams.Books, b => b.Operation == TeamsOperation.Create);
    }

    private static async Task<Clapton> Settled()
    {
        var clapton = await Clapton.StartWithTeams();
        await clapton.Priya.Receives("Hello Priya");
        await clapton.Rest();
        return clapton;
    }

    private static List<TeamsMessage> Copies(Clapton clapton) => [.. clapton.Priya.Chat.Where(m => TeamsCards.Actions(m).Any(a => a.Verb == "accept"))];

    private static async Task<int> Alerts(Clapton clapton) =>
        (await clapton.Bot.Get("/api/alerts")).Json.EnumerateArray().Count(a => a.GetProperty("text").GetString()!.StartsWith("Teams no longer lets us", StringComparison.Ordinal));
}
