using Coproduction.Bot.Channels.Twilio;
using Coproduction.Bot.Storage;
using Coproduction.Bot.Tests.Api;
using Coproduction.Bot.Tests.Conversations;
using Coproduction.Domain;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Coproduction.Bot.Tests.Runtime;

public sealed class KeepingTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Words_are_removed_when_their_time_is_over_and_a_replay_is_still_a_no_op()
    {
        await using var bot = await BotFixture.Start([new("Privacy:RetentionDays", "30")]);
        var someone = bot.Phones.Phone("+447700900201");
        await someone.Texts("hello", new() { Sid = "SM00000000000000000000000000000001" });
        await someone.Receives("Were you given a code");
        // The phone has it a moment before the bot has written that it does.
        await bot.Until(db => db.Outbox.AnyAsync(o => o.State == OutboxState.Accepted, Cancellation), "its answer is on record as sent");
        bot.Clock.Advance(TimeSpan.FromDays(29));
        await bot.Get<Retention>().Pass(Cancellation);
        await using (var db = bot.Db()) Assert.True(await db.Inbox.AnyAsync(i => i.Body != null, Cancellation));
        bot.Clock.Advance(TimeSpan.FromDays(2));
        await bot.Get<Retention>().Pass(Cancellation);
        await using (var db = bot.Db())
        {
            Assert.False(await db.Inbox.AnyAsync(i => i.Body != null && i.Type == "text", Cancellation));
            Assert.False(await db.Outbox.AnyAsync(o => o.Body != null, Cancellation));
        }

        var sent = bot.Phones.CreateCounts().Values.Sum();
        await someone.Texts("hello", new() { Sid = "SM00000000000000000000000000000001" });
        await bot.Until(async db => !await db.Inbox.AnyAsync(i => i.DoneAt == null, Cancellation), "all done");
        Assert.Equal(sent, bot.Phones.CreateCounts().Values.Sum());
    }

    [Fact]
    public async Task A_text_that_could_not_be_brought_is_found_in_the_list_and_taken_once()
    {
        await using var bot = await AfterItsFirstLook();
        bot.Phones.Faults = new() { LoseWebhookShare = 1 };
        var someone = bot.Phones.Phone("+447700900201");
        await someone.Texts("hello");
        bot.Phones.Faults = new();
        await CaughtUp(bot);
        await someone.Receives("Were you given a code");
        Assert.Equal(0, await CaughtUp(bot));
        await using var db = bot.Db();
        Assert.Equal(1, await db.Inbox.CountAsync(i => i.Type == "text", Cancellation));
    }

    /// <summary>Its network may be about to bring it, and says better when it was written.</summary>
    [Fact]
    public async Task A_text_that_may_be_on_its_way_is_left_to_its_network_and_taken_soon_after()
    {
        await using var bot = await AfterItsFirstLook();
        bot.Phones.Faults = new() { LoseWebhookShare = 1 };
        await bot.Phones.Phone("+447700900201").Texts("hello");
        bot.Phones.Faults = new();
        Assert.Equal((0, true), await bot.Get<CatchUp>().Pass(Cancellation));
        await using (var db = bot.Db()) Assert.False(await db.Inbox.AnyAsync(i => i.Type == "text", Cancellation));
        Assert.Equal(1, await CaughtUp(bot));
        Assert.Equal((0, false), await bot.Get<CatchUp>().Pass(Cancellation));
    }

    /// <summary>Each in the order in which it was written; those that were brought are left alone.</summary>
    [Fact]
    public async Task What_many_people_wrote_while_nothing_was_brought_is_all_taken_each_in_its_order()
    {
        await using var bot = await AfterItsFirstLook();
        await bot.Phones.Phone("+447700900201").Texts("hello");
        await bot.Until(db => db.Inbox.AnyAsync(i => i.Type == "text" && i.DoneAt != null, Cancellation), "one was brought");
        bot.Phones.Faults = new() { LoseWebhookShare = 1 };
        var people = Enumerable.Range(0, 60).Select(i => bot.Phones.Phone($"+4477009003{i:00}")).ToList();
        foreach (var word in new[] { "privacy", "STOP" })
            foreach (var person in people) await person.Texts(word);
        bot.Phones.Faults = new();
        Assert.Equal(120, await CaughtUp(bot));
        Assert.Equal(0, await CaughtUp(bot));
        await bot.Until(async db => !await db.Inbox.AnyAsync(i => i.DoneAt == null, Cancellation), "all done");
        await using var db = bot.Db();
        var told = await db.Facts.Where(f => f.Kind == FactKind.PrivacyTold || f.Kind == FactKind.StoppedAll).OrderBy(f => f.Seq).ToListAsync(Cancellation);
        Assert.Equal(60, told.GroupBy(f => f.Who).Count());
        Assert.All(told.GroupBy(f => f.Who), own => Assert.Equal([FactKind.PrivacyTold, FactKind.StoppedAll], own.Select(f => f.Kind)));
    }

    [Fact]
    public async Task A_yes_that_is_caught_up_with_does_not_answer_the_question_that_came_after_it()
    {
        await using var clapton = await Clapton.StartWithTeams(TimeProvider.System.GetUtcNow(), _ => { }, new KeyValuePair<string, string?>("Policy:QuietHours:From", "00:00"), new("Policy:QuietHours:To", "00:00"));
        var bot = clapton.Bot;
        var amina = await clapton.Asked();
        bot.Phones.Faults = new() { LoseWebhookShare = 1 };
        await amina.Texts("JOIN");
        bot.Phones.Faults = new();
        bot.Clock.Advance(TimeSpan.FromSeconds(3));
        await amina.Texts("suppose so, if its not too far");
        await amina.Receives("JOIN or NO. Or just write: a person reads this.");
        Assert.Equal(1, await CaughtUp(bot));
        await bot.Until(async db => !await db.Inbox.AnyAsync(i => i.DoneAt == null, Cancellation), "all done");
        Assert.Empty((await bot.Get("/api/referrals")).Json.EnumerateArray());
        await amina.Texts("JOIN");
        await amina.Receives("We've asked Priya");
    }

    [Fact]
    public async Task A_start_that_is_caught_up_with_does_not_undo_the_stop_that_came_after_it()
    {
        await using var clapton = await Clapton.StartWithTeams(TimeProvider.System.GetUtcNow(), _ => { });
        var bot = clapton.Bot;
        var amina = await clapton.Asked();
        await amina.Texts("please stop texting me");
        await amina.Receives("won't hear from us again");
        bot.Phones.Faults = new() { LoseWebhookShare = 1 };
        await amina.Texts("START");
        bot.Phones.Faults = new();
        bot.Clock.Advance(TimeSpan.FromSeconds(3));
        await amina.Texts("please stop texting me");
        await bot.Until(async db => !await db.Inbox.AnyAsync(i => i.DoneAt == null, Cancellation), "the second stop is taken");
        Assert.Equal(1, await CaughtUp(bot));
        await bot.Until(async db => !await db.Inbox.AnyAsync(i => i.DoneAt == null, Cancellation), "all done");
        Assert.DoesNotContain(amina.Inbox, m => m.Body.Contains("Welcome back", StringComparison.Ordinal));
        bot.Clock.Advance(TimeSpan.FromSeconds(3));
        await amina.Texts("START");
        await amina.Receives("Welcome back");
    }

    /// <summary>The bot's own first look sets the mark from which the next one goes on: a test waits for it before its own.</summary>
    private static async Task<BotFixture> AfterItsFirstLook()
    {
        var bot = await BotFixture.Start(startsAt: TimeProvider.System.GetUtcNow());
        await bot.Until(db => db.Settings.AnyAsync(s => s.Key == "twilio.caught-up-to", Cancellation), "a first look");
        return bot;
    }

    /// <returns>How many texts were missing that are no longer on their way.</returns>
    private static async Task<int> CaughtUp(BotFixture bot)
    {
        bot.Clock.Advance(TimeSpan.FromSeconds(21));
        return (await bot.Get<CatchUp>().Pass(Cancellation)).Missing;
    }

    [Fact]
    public async Task The_first_look_takes_nothing_from_before_this_database()
    {
        await using var bot = await AfterItsFirstLook();
        bot.Phones.Faults = new() { LoseWebhookShare = 1 };
        await bot.Phones.Phone("+447700900201").Texts("an old text");
        await using (var db = bot.Db()) await db.Settings.Where(s => s.Key == "twilio.caught-up-to").ExecuteDeleteAsync(Cancellation);
        Assert.Equal(0, await CaughtUp(bot));
    }
}
