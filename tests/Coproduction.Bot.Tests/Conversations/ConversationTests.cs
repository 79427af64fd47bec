using System.Net;
using System.Text.Json;
using Coproduction.Bot.Storage;
using Coproduction.Bot.Tests.Api;
using Coproduction.Domain;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Coproduction.Bot.Tests.Conversations;

/// <summary>CONVERSATIONS.md through the real wire: signed webhooks in, Twilio's REST out, a real SQLite file between.</summary>
public sealed class ConversationTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_hand_on_who_is_this_check_and_yes_without_doubt()
    {
        await using var c = await Clapton.Start();
        var (joe, amina) = (c.Joe, c.Resident());
        await amina.Texts("hi its " + await c.Code() + " from joe");
        await amina.Receives("Joe suggested Tuesday Walkers: Tuesdays 10am, Clapton Square, free, step-free route. Shall Priya, who looks after it, text you? JOIN, LATER or NO.");
        await amina.Receives("text PRIVACY");
        await amina.Texts("who is this");
        await amina.Receives("Joe sent you our code");
        await amina.Texts("check");
        await amina.Receives("We've asked Joe. Nothing happens until you say so.");
        await joe.Receives("would like to know it's really from you");
        await joe.Texts("yes its me from lunch club, the walk is lovely x");
        await amina.Receives("Joe says: \"yes its me from lunch club, the walk is lovely x\"");
        await amina.Texts("suppose so, if its not too far");
        await amina.Receives("JOIN or NO. Or just write: a person reads this.");
        await amina.Texts("join");
        await amina.Receives("We've asked Priya. You'll hear from Priya, or from us, by Thursday.");
        await amina.Receives("what draws you to it?");
        await amina.Texts("i miss having company tbh");
        await amina.Receives("what shall Priya call you");
        await amina.Texts("Amina");
        await amina.Receives("Thank you, Amina.");

        var offered = Assert.Single((await c.Bot.Get("/api/referrals?status=offered")).Json.EnumerateArray());
        Assert.Equal(("Amina", "i miss having company tbh", "Priya Shah"), (offered.GetProperty("resident").GetProperty("firstName").GetString(),
            offered.GetProperty("motivation").GetString(), offered.GetProperty("professional").GetProperty("name").GetString()));
        await c.Bot.Post($"/api/referrals/{offered.GetProperty("id").GetString()}/accept", new { words = "Hi Amina, lovely that you're coming. I'm Priya." });
        await amina.Receives("Priya (physio): Hi Amina, lovely that you're coming.");
    }

    [Fact]
    public async Task A_connector_who_says_that_it_was_not_they_is_believed_and_nothing_else_of_theirs_is_passed_on()
    {
        await using var c = await Clapton.Start();
        var (joe, amina) = (c.Joe, c.Resident());
        await amina.Texts(await c.Code());
        await amina.Receives("JOIN, LATER or NO");
        await amina.Texts("check");
        await joe.Receives("would like to know it's really from you");
        await joe.Texts("did shirley at number 12 join?");
        await joe.Receives("We pass on only what answers them");
        await joe.Texts("no that wasnt me");
        await joe.Receives("Thank you for telling us.");
        await amina.Receives("Joe says this didn't come from them.");
        Assert.DoesNotContain(amina.Inbox, text => text.Body.Contains("shirley", StringComparison.Ordinal));
        Assert.Contains((await c.Bot.Get("/api/alerts")).Json.EnumerateArray(), alert => alert.GetProperty("text").GetString()!.StartsWith("A connector says that an invitation", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_introduced_text_goes_only_on_the_connectors_word_that_she_agreed()
    {
        await using var c = await Clapton.Start();
        var (joe, amina) = (c.Joe, c.Resident());
        await joe.Texts("invite walkers for 07700 900200");
        await joe.Receives("What's their first name?");
        await joe.Texts("Amina");
        await joe.Receives("how do you know Amina?");
        await joe.Texts("lunch club");
        await joe.Receives("Has Amina told you they're happy for us to text them?");
        await joe.Texts("i think so");
        await joe.Receives("Reply 1 for they have, or 2 for not yet");
        Assert.Empty(amina.Inbox);
        await joe.Texts("1");
        await joe.Receives("Whatever Amina decides is theirs to share.");
        await amina.Receives("Hello Amina, this is Clapton Together. Joe Martin said you're happy to hear from us about Tuesday Walkers");
        await amina.Texts("MORE");
        await amina.Receives("Shall Priya, who looks after it, text you? JOIN, LATER or NO.");
        await amina.Texts("LATER");
        await amina.Receives("We'll ask once more in the week of");
        c.Bot.Clock.Advance(TimeSpan.FromDays(29));
        await amina.Receives("You asked us to come back to you about Tuesday Walkers");
        await amina.Texts("not for me thanks");
        await amina.Receives("We won't ask about this again.");
    }

    [Theory]
    [InlineData("invite walkers for 020 7946 0000", "landline")]
    [InlineData("invite walkers for +33 6 12 34 56 78", "isn't a UK mobile")]
    [InlineData("invite walkers for 07700 9002", "can't text that number")]
    public async Task A_number_that_cannot_be_texted_is_told_to_the_connector_at_once(string text, string told)
    {
        await using var c = await Clapton.Start();
        await c.Joe.Texts(text);
        await c.Joe.Receives(told);
    }

    [Fact]
    public async Task Somebody_nobody_asked_names_an_area_and_the_coordinator_has_it_on_her_list()
    {
        await using var c = await Clapton.Start();
        var someone = c.Resident();
        await someone.Texts("hi what is this");
        await someone.Receives("Were you given a code? Text it. If not, text the name of your area");
        await someone.Texts("Clapton");
        await someone.Receives("Ruth will find someone local to talk to you by Thursday.");
        var owed = Assert.Single((await c.Bot.Get("/api/owed?owner=ruth")).Json.EnumerateArray());
        Assert.Equal("Clapton", owed.GetProperty("words")[0].GetString());
        await c.Bot.Post($"/api/owed/{owed.GetProperty("id").GetString()}/answer", new { by = "ruth", words = "Hello! Come to lunch on Friday." });
        await someone.Receives("Ruth (coordinator): Hello! Come to lunch on Friday.");
        Assert.Empty((await c.Bot.Get("/api/owed")).Json.EnumerateArray());
    }

    [Fact]
    public async Task Stop_in_her_own_words_is_confirmed_once_and_nothing_more_is_sent_until_start()
    {
        await using var c = await Clapton.Start();
        var (amina, referral) = await c.Accepted();
        await amina.Texts("pls stop texting me");
        await amina.Receives("You won't hear from us again. To start again one day, text START.");
        var said = await c.Bot.Post($"/api/referrals/{referral}/say", new { words = "Are you there?" });
        Assert.Equal(HttpStatusCode.Conflict, said.Status);
        foreach (var text in new[] { "hello", "YES", "JOIN", "please stop" }) await amina.Texts(text);
        await Rest(c);
        c.Bot.Clock.Advance(TimeSpan.FromDays(10));
        await Rest(c);
        Assert.Empty(amina.Unread());
        await amina.Texts("START");
        await amina.Receives("Welcome back");
    }

    [Fact]
    public async Task A_bare_stop_is_confirmed_by_the_network_and_the_bot_says_nothing()
    {
        await using var c = await Clapton.Start();
        var amina = await c.Asked();
        // How her details are used goes after the question.
        await Rest(c);
        var created = c.Bot.Phones.CreateCounts().Values.Sum();
        await amina.Texts("STOP");
        await Rest(c);
        Assert.Equal(created, c.Bot.Phones.CreateCounts().Values.Sum());
        await amina.Texts("can you text me again please");
        await amina.Texts("i want to start again please");
        await Rest(c);
        Assert.Equal(created, c.Bot.Phones.CreateCounts().Values.Sum());
        Assert.Contains("wants-to-return", (await c.Bot.Get("/api/alerts")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_click_wins_and_the_one_who_comes_late_is_told_who_has_it()
    {
        await using var c = await Clapton.Start();
        var (amina, referral) = await c.Joined();
        var clicks = await Task.WhenAll(Enumerable.Range(0, 8).Select(i => c.Bot.Post($"/api/referrals/{referral}/accept", new { by = i % 2 == 0 ? "priya" : "tom", words = $"Hello {i}" })));
        Assert.Single(clicks, t => t.Status == HttpStatusCode.OK);
        Assert.Equal(7, clicks.Count(t => t.Status == HttpStatusCode.Conflict));
        await Rest(c);
        Assert.Single(amina.Inbox, m => m.Body.Contains("): Hello ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Pass_decline_started_and_talk_ended_do_what_they_say()
    {
        await using var c = await Clapton.Start();
        var (amina, referral) = await c.Joined();
        Assert.Equal("offered", Status(await c.Bot.Post($"/api/referrals/{referral}/pass", new { to = "tom" })));
        Assert.Equal("Tom Okafor", (await c.Bot.Get($"/api/referrals/{referral}")).Json.GetProperty("professional").GetProperty("name").GetString());
        Assert.Equal("declined", Status(await c.Bot.Post($"/api/referrals/{referral}/decline", new { by = "tom" })));
        await BotFixture.Until(async () => (await c.Bot.Get($"/api/referrals/{referral}")).Json.GetProperty("status").GetString() == "offered", "another is found");
        await c.Bot.Post($"/api/referrals/{referral}/accept", new { by = "mei", words = "Hello, I'm Mei." });
        await amina.Receives("Mei (parks officer): Hello, I'm Mei.");
        Assert.Equal("asked", Status(await c.Bot.Post($"/api/referrals/{referral}/started", new { })));
        await amina.Receives("JOIN, NOT YET or NO");
        await amina.Texts("join");
        await amina.Receives("You can pause or leave at any time");
        Assert.Equal("talk-ended", Status(await c.Bot.Post($"/api/referrals/{referral}/end", new { })));
        Assert.Equal(1, (await c.Bot.Get("/api/schemes/walkers")).Json.GetProperty("taken").GetInt32());
    }

    [Fact]
    public async Task Leaving_one_pausing_and_ringing_are_understood_while_a_person_talks_with_her()
    {
        await using var c = await Clapton.Start();
        var (amina, _) = await c.Accepted();
        await amina.Texts("can someone ring me");
        await amina.Receives("Priya will ring you by");
        await amina.Texts("taking a break, bad back");
        await amina.Receives("We've paused Tuesday Walkers");
        await amina.Texts("i dont want the walkers any more");
        await amina.Receives("You've left Tuesday Walkers");
        await BotFixture.Until(async () => (await c.Bot.Get("/api/schemes/walkers")).Json.GetProperty("taken").GetInt32() == 0, "the place is free again");
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("👩🏽‍🦽🏳️‍🌈")]
    [InlineData("مرحبا ما هذا")]
    [InlineData("\u0000\u0001\u202Eevil\u0007")]
    [InlineData("🤷")]
    public async Task Odd_texts_are_answered_or_reach_a_person_and_never_break_anything(string text)
    {
        await using var c = await Clapton.Start();
        var amina = await c.Asked();
        await amina.Texts(text);
        await amina.Texts(new string('x', 1600));
        await amina.Texts("no");
        await amina.Receives("We won't ask about this again.");
        await using var db = c.Bot.Db();
        Assert.Equal(0, await db.Inbox.CountAsync(i => i.SetAside, Cancellation));
    }

    [Fact]
    public async Task A_picture_is_answered_with_words()
    {
        await using var c = await Clapton.Start();
        var amina = await c.Asked();
        await amina.Texts("", new() { MediaUrls = ["http://127.0.0.1/picture"] });
        await amina.Receives("we can't see pictures here");
    }

    [Fact]
    public async Task Two_unclear_answers_lead_to_a_person()
    {
        await using var c = await Clapton.Start();
        var amina = await c.Asked();
        await amina.Texts("depends really");
        await amina.Receives("Shall we put you in touch with Priya");
        await amina.Texts("hmm dunno");
        await amina.Receives("Ruth will read this and get back to you by");
        Assert.Contains("hmm dunno", (await c.Bot.Get("/api/owed?owner=ruth")).Text, StringComparison.Ordinal);
        Assert.Empty((await c.Bot.Get("/api/referrals")).Json.EnumerateArray());
    }

    [Fact]
    public async Task A_yes_that_was_stored_before_its_question_was_handed_over_is_not_consent()
    {
        // At one segment a second the question waits for its slot behind what went to Joe.
        await using var c = await Clapton.Start(KeyValuePair.Create<string, string?>("Twilio:SegmentsPerSecond", "1"));
        var amina = c.Resident();
        var code = await c.Code();
        await amina.Texts(code);
        await c.Bot.Until(db => db.Outbox.AnyAsync(o => o.Wording == "join" && o.State == OutboxState.Queued, Cancellation), "the question waits");
        await amina.Texts("JOIN");
        await amina.Receives("Shall Priya, who looks after it, text you?");
        await Rest(c);
        Assert.Empty((await c.Bot.Get("/api/referrals")).Json.EnumerateArray());
        await amina.Texts("JOIN");
        await amina.Receives("We've asked Priya");
    }

    [Fact]
    public async Task A_yes_three_days_after_the_question_expired_is_not_consent()
    {
        await using var c = await Clapton.Start();
        var amina = await c.Asked();
        c.Bot.Clock.Advance(TimeSpan.FromDays(6));
        await Rest(c);
        await amina.Texts("yes");
        await amina.Receives("JOIN");
        Assert.Empty((await c.Bot.Get("/api/referrals")).Json.EnumerateArray());
    }

    [Fact]
    public async Task Danger_at_three_in_the_morning_is_answered_reaches_the_on_call_person_and_is_chased()
    {
        await using var c = await Clapton.Start();
        var amina = await c.Asked();
        c.Bot.Clock.AdvanceTo(c.Bot.Clock.GetUtcNow().Date.AddDays(1).AddHours(3));
        await amina.Texts("i cant go on any more");
        await amina.Receives("call 999");
        var owed = Assert.Single((await c.Bot.Get("/api/owed?owner=ruth")).Json.EnumerateArray(), o => o.GetProperty("kind").GetString() == "concern");
        c.Bot.Clock.Advance(TimeSpan.FromMinutes(16));
        await BotFixture.Until(async () => (await c.Bot.Get("/api/owed?owner=ruth")).Json.EnumerateArray().Any(o => o.GetProperty("chased").GetInt32() > 0), "it is chased");
        await amina.Texts("join");
        await Rest(c);
        Assert.Empty(amina.Unread());
        await c.Bot.Post($"/api/owed/{owed.GetProperty("id").GetString()}/answer", new { by = "ruth" });
        await amina.Texts("join");
        await amina.Receives("We've asked Priya");
    }

    [Fact]
    public async Task Codes_resist_guessing_from_many_phones_together()
    {
        await using var c = await Clapton.Start(KeyValuePair.Create<string, string?>("Policy:Codes:AllTriesPerHour", "10"));
        var code = await c.Code();
        for (var i = 0; i < 10; i++) await c.Resident().Texts($"A{i}B 2C{i}");
        await Rest(c);
        var amina = c.Resident();
        await amina.Texts(code);
        await amina.Receives("can't check codes from you just now");
        c.Bot.Clock.Advance(TimeSpan.FromMinutes(61));
        await amina.Texts(code);
        await amina.Receives("Tuesday Walkers");
    }

    internal static Task Rest(Clapton c) => c.Bot.Until(IsAtRest, "all at rest");

    internal static async Task<bool> IsAtRest(CoproductionDb db) => !await db.Inbox.AnyAsync(i => i.DoneAt == null && !i.SetAside, Cancellation)
        && !await db.Outbox.AnyAsync(o => o.State == OutboxState.Queued || o.State == OutboxState.HandingOver, Cancellation);

    private static string? Status(Told told) => told.Json.GetProperty("status").GetString();
}
