using Coproduction.Bot.Runtime;
using Coproduction.Bot.Storage;
using Coproduction.Domain;
using Coproduction.Simulator;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Coproduction.Bot.Tests.Runtime;

public sealed class SendingTests
{
    private const string Amina = "+447700900201";
    private const string Bola = "+447700900202";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_suppressed_person_gets_nothing_but_the_confirmation_of_their_stop()
    {
        await using var bot = await BotFixture.Start();
        var amina = await InboxTests.Known(bot);
        await bot.Get<Writer>().Commit(s => s.Execute(Sql.Suppress, amina, StopKind.Stop, false, bot.Clock.GetUtcNow()), Cancellation);
        var ordinary = await Queue(bot, amina, "come along");
        var confirmation = await Queue(bot, amina, "you will get no more", purpose: MessagePurpose.StopConfirmation);
        await Reaches(bot, confirmation, OutboxState.Accepted);
        Assert.Equal(OutboxState.Cancelled, await StateOf(bot, ordinary));
        Assert.Equal("you will get no more", Assert.Single(bot.Phones.Received(Amina)).Body);
    }

    [Fact]
    public async Task A_stop_takes_back_what_waits_but_no_safe_reply()
    {
        await using var bot = await BotFixture.Start();
        var amina = await InboxTests.Known(bot);
        var now = bot.Clock.GetUtcNow();
        var (ordinary, safe) = (Row("come along", MessagePurpose.Ordinary), Row("call 999", MessagePurpose.Safe));
        await bot.Get<Writer>().Commit(s =>
        {
            ordinary.Row.Insert(s);
            safe.Row.Insert(s);
            s.Execute(Sql.Suppress, amina, StopKind.Stop, false, now);
            return s.Execute(Sql.CancelAll, amina, now);
        }, Cancellation);
        await Reaches(bot, safe.Id, OutboxState.Accepted);
        Assert.Equal(OutboxState.Cancelled, await StateOf(bot, ordinary.Id));
        Assert.Equal("call 999", Assert.Single(bot.Phones.Received(Amina)).Body);

        (MessageId Id, OutgoingMessage Row) Row(string body, MessagePurpose purpose)
        {
            var message = new Message { Id = new(Guid.NewGuid()), To = amina, Lane = Lane.Answer, Body = body, Wording = "test", Purpose = purpose, Zone = "Europe/London" };
            return (message.Id, new(message, bot.Get<TurnTools>(), now));
        }
    }

    [Fact]
    public async Task A_suppression_that_comes_after_the_message_was_queued_still_stops_it()
    {
        await using var bot = await BotFixture.Start(startsAt: new(2026, 3, 10, 23, 0, 0, TimeSpan.Zero));
        var amina = await InboxTests.Known(bot);
        var invitation = await Queue(bot, amina, "come along", Lane.Invitation);
        await bot.Get<Writer>().Commit(s => s.Execute(Sql.Suppress, amina, StopKind.Stop, false, bot.Clock.GetUtcNow()), Cancellation);
        bot.Clock.AdvanceTo(new(2026, 3, 11, 9, 0, 0, TimeSpan.Zero));
        await Task.Delay(TimeSpan.FromSeconds(1), TimeProvider.System, Cancellation);
        Assert.Equal(OutboxState.Queued, await StateOf(bot, invitation));
        Assert.Empty(bot.Phones.Received(Amina));
    }

    [Fact]
    public async Task Nothing_goes_to_someone_whose_text_is_unread_but_a_safe_reply()
    {
        await using var bot = await BotFixture.Start();
        var amina = await InboxTests.Known(bot);
        // Of a newer build, so that it stays unread.
        var unread = bot.Get<Inbox>().Seal(new("sms:unread"), new TextReceived("x", 0, NetworkAct.None, "sms"));
        await bot.Get<Writer>().Commit(s => s.Execute(Sql.InsertInput, unread.Id, amina, ActorKind.Person, "text", 99, bot.Clock.GetUtcNow(), unread.Body), Cancellation);
        var ordinary = await Queue(bot, amina, "come along");
        var safe = await Queue(bot, amina, "ring 999", purpose: MessagePurpose.Safe);
        await Reaches(bot, safe, OutboxState.Accepted);
        Assert.Equal(OutboxState.Queued, await StateOf(bot, ordinary));
        await bot.Get<Writer>().Commit(s => s.Execute("UPDATE inbox SET done_at=1 WHERE id='sms:unread'"), Cancellation);
        await Reaches(bot, ordinary, OutboxState.Accepted);
    }

    [Fact]
    public async Task Messages_to_one_person_keep_their_order()
    {
        await using var bot = await BotFixture.Start();
        var amina = await InboxTests.Known(bot);
        bot.Phones.Faults = new() { AnswerDelayMilliseconds = 30 };
        for (var i = 0; i < 12; i++) await Queue(bot, amina, $"part {i}");
        await bot.Phones.Until(() => bot.Phones.Received(Amina).Count == 12, TimeSpan.FromSeconds(20));
        Assert.Equal(Enumerable.Range(0, 12).Select(i => $"part {i}"), bot.Phones.Received(Amina).Select(m => m.Body));
    }

    [Fact]
    public async Task An_answer_goes_in_the_next_slot_while_invitations_wait()
    {
        await using var bot = await BotFixture.Start([new("Twilio:SegmentsPerSecond", "4")]);
        var (amina, bola) = (await InboxTests.Known(bot), await InboxTests.Known(bot, Bola));
        for (var i = 0; i < 30; i++) await Queue(bot, amina, $"invitation {i}", Lane.Invitation);
        await bot.Phones.Until(() => bot.Phones.Received(Amina).Count >= 3, TimeSpan.FromSeconds(20));
        var before = bot.Phones.Received(Amina).Count;
        await Queue(bot, bola, "an answer");
        await bot.Phones.Until(() => bot.Phones.Received(Bola).Count == 1, TimeSpan.FromSeconds(20));
        Assert.InRange(bot.Phones.Received(Amina).Count - before, 0, 3);
    }

    [Fact]
    public async Task At_night_only_answers_go_and_invitations_in_the_morning()
    {
        await using var bot = await BotFixture.Start(startsAt: new(2026, 3, 10, 23, 0, 0, TimeSpan.Zero));
        var amina = await InboxTests.Known(bot);
        var invitation = await Queue(bot, amina, "come along", Lane.Invitation);
        await Queue(bot, amina, "here is what you asked");
        await bot.Phones.Until(() => bot.Phones.Received(Amina).Count == 1, TimeSpan.FromSeconds(20));
        Assert.Equal(OutboxState.Queued, await StateOf(bot, invitation));
        bot.Clock.AdvanceTo(new(2026, 3, 11, 8, 0, 1, TimeSpan.Zero));
        await Reaches(bot, invitation, OutboxState.Accepted);
    }

    [Fact]
    public async Task What_is_no_longer_wanted_is_not_sent_and_its_person_is_told()
    {
        await using var bot = await BotFixture.Start(startsAt: new(2026, 3, 10, 23, 0, 0, TimeSpan.Zero));
        var amina = await InboxTests.Known(bot);
        var invitation = await Queue(bot, amina, "come along", Lane.Invitation, expires: TimeSpan.FromHours(2));
        bot.Clock.Advance(TimeSpan.FromHours(3));
        await Reaches(bot, invitation, OutboxState.Cancelled);
        await bot.Until(db => db.Inbox.AnyAsync(i => i.Id == $"failed:{invitation}", Cancellation), "news of it");
        Assert.Empty(bot.Phones.Received(Amina));
    }

    [Fact]
    public async Task A_call_whose_answer_was_lost_is_found_and_not_made_again()
    {
        await using var bot = await BotFixture.Start();
        var amina = await InboxTests.Known(bot);
        bot.Phones.Faults = new() { DropAnswerShare = 1, StatusDelayMilliseconds = 300 };
        var question = await Queue(bot, amina, "shall Priya text you?", asks: true);
        await bot.Until(db => db.Outbox.AnyAsync(o => o.HandedOverAt != null && o.State != OutboxState.Queued, Cancellation), "handed over");
        await bot.Phones.Until(() => bot.Phones.Received(Amina).Count > 0, TimeSpan.FromSeconds(20));
        bot.Phones.Faults = Faults.None;
        bot.Clock.Advance(TimeSpan.FromMinutes(2));
        await Reaches(bot, question, OutboxState.Accepted);
        await bot.Until(db => db.Inbox.AnyAsync(i => i.Id == $"handed:{question}", Cancellation), "news of it");
        Assert.Equal(1, bot.Phones.Creates(Amina, "shall Priya text you?"));
    }

    [Fact]
    public async Task A_call_that_never_arrived_is_made_again_after_two_looks()
    {
        await using var bot = await BotFixture.Start();
        var amina = await InboxTests.Known(bot);
        bot.Phones.Faults = new() { DropBeforeShare = 1 };
        var message = await Queue(bot, amina, "hello");
        await Reaches(bot, message, OutboxState.Unknown);
        bot.Phones.Faults = Faults.None;
        bot.Clock.Advance(TimeSpan.FromSeconds(61));
        await BotFixture.Until(() => Task.FromResult(bot.Log.Text.Contains("NotFound", StringComparison.Ordinal)), "a first look");
        Assert.Equal(OutboxState.Unknown, await StateOf(bot, message));
        bot.Clock.Advance(TimeSpan.FromMinutes(5));
        await Reaches(bot, message, OutboxState.Accepted);
        Assert.Equal(1, bot.Phones.Creates(Amina, "hello"));
    }

    [Fact]
    public async Task A_lost_message_that_is_no_longer_wanted_is_not_sent_again()
    {
        await using var bot = await BotFixture.Start();
        var amina = await InboxTests.Known(bot);
        bot.Phones.Faults = new() { DropBeforeShare = 1 };
        var message = await Queue(bot, amina, "hello");
        await Reaches(bot, message, OutboxState.Unknown);
        bot.Phones.Faults = Faults.None;
        await bot.Get<Writer>().Commit(s => s.Execute(Sql.CancelAll, amina, bot.Clock.GetUtcNow()), Cancellation);
        bot.Clock.Advance(TimeSpan.FromMinutes(6));
        await Reaches(bot, message, OutboxState.Cancelled);
        Assert.Equal(0, bot.Phones.Creates(Amina, "hello"));
    }

    [Fact]
    public async Task Someone_who_opted_out_with_the_network_is_suppressed()
    {
        await using var bot = await BotFixture.Start();
        var amina = await InboxTests.Known(bot);
        bot.Phones.Refuse(Amina, 21610);
        var first = await Queue(bot, amina, "hello");
        await Reaches(bot, first, OutboxState.Failed);
        await using var db = bot.Db();
        Assert.True((await db.Suppressions.SingleAsync(Cancellation)).ByNetwork);
        Assert.Equal(1, await db.Inbox.CountAsync(i => i.Id == $"failed:{first}", Cancellation));
        var second = await Queue(bot, amina, "hello again");
        Assert.Equal(OutboxState.Cancelled, await StateOf(bot, second));
    }

    [Fact]
    public async Task An_unreachable_handset_is_tried_once_more_and_then_its_person_is_told()
    {
        await using var bot = await BotFixture.Start();
        var amina = await InboxTests.Known(bot);
        bot.Phones.Lose(Amina, 30003);
        var question = await Queue(bot, amina, "shall Priya text you?", asks: true);
        await bot.Until(db => db.Outbox.AnyAsync(o => o.State == OutboxState.Queued && o.Error == 30003, Cancellation), "to be tried later");
        bot.Clock.Advance(TimeSpan.FromMinutes(31));
        await Reaches(bot, question, OutboxState.Failed);
        Assert.Equal(2, bot.Phones.Creates(Amina, "shall Priya text you?"));
        await bot.Until(db => db.Inbox.AnyAsync(i => i.Id == $"failed:{question}", Cancellation), "news of it");
    }

    [Fact]
    public async Task Refused_credentials_stop_the_sending_and_say_so()
    {
        await using var bot = await BotFixture.Start([new("Twilio:ApiKeySid", "SK00000000000000000000000000000000"), new("Twilio:ApiKeySecret", "not-the-secret")]);
        var amina = await InboxTests.Known(bot);
        var message = await Queue(bot, amina, "hello");
        await BotFixture.Until(async () => (int)(await bot.Http.GetAsync("/health/ready", Cancellation)).StatusCode == 503, "not ready");
        Assert.Contains("credentials", await bot.Http.GetStringAsync("/health/live", Cancellation) + await (await bot.Http.GetAsync("/health/ready", Cancellation)).Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
        await Reaches(bot, message, OutboxState.Queued);
        await using var db = bot.Db();
        Assert.Equal(1, await db.Alerts.CountAsync(a => a.Kind == AlertKind.DeliveryFailing, Cancellation));
    }

    [Fact]
    public async Task A_stopped_bot_goes_on_where_it_was()
    {
        await using var bot = await BotFixture.Start([new("Twilio:SegmentsPerSecond", "5")]);
        var amina = await InboxTests.Known(bot);
        for (var i = 0; i < 10; i++) await Queue(bot, amina, $"part {i}");
        await bot.Phones.Until(() => bot.Phones.Received(Amina).Count >= 2, TimeSpan.FromSeconds(20));
        await bot.StopAsync();
        await bot.StartAsync();
        await bot.Phones.Until(() => bot.Phones.Received(Amina).Count == 10, TimeSpan.FromSeconds(30));
        Assert.All(Enumerable.Range(0, 10), i => Assert.Equal(1, bot.Phones.Creates(Amina, $"part {i}")));
    }

    private static async Task<MessageId> Queue(BotFixture bot, PersonId to, string body, Lane lane = Lane.Answer,
        MessagePurpose purpose = MessagePurpose.Ordinary, bool asks = false, TimeSpan? expires = null)
    {
        var now = bot.Clock.GetUtcNow();
        var message = new Message
        {
            Id = new(Guid.NewGuid()), To = to, Lane = lane, Body = body, Wording = "test", Purpose = purpose, Asks = asks, ReportFailure = expires is not null,
            Zone = "Europe/London", ExpiresAt = expires is { } time ? now + time : null,
        };
        var row = new OutgoingMessage(message, bot.Get<TurnTools>(), now);
        await bot.Get<Writer>().Commit(s =>
        {
            row.Insert(s);
            return 0;
        }, Cancellation);
        bot.Get<Pokes>().Sender(bot.Get<Outbox>().Phone);
        return message.Id;
    }

    private static async Task<OutboxState> StateOf(BotFixture bot, MessageId id)
    {
        await using var db = bot.Db();
        return await db.Outbox.Where(o => o.Id == id).Select(o => o.State).SingleAsync(Cancellation);
    }

    private static Task Reaches(BotFixture bot, MessageId id, OutboxState state) =>
        BotFixture.Until(async () => await StateOf(bot, id) == state, $"message {state}; it is {id}");
}
