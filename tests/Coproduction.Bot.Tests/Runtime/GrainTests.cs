using Coproduction.Bot.Runtime;
using Coproduction.Bot.Storage;
using Coproduction.Bot.Tests.Conversations;
using Coproduction.Domain;
using Coproduction.Simulator;
using Microsoft.EntityFrameworkCore;
using Orleans.Runtime;
using Xunit;

namespace Coproduction.Bot.Tests.Runtime;

/// <summary>What a process holds of an actor is a cache of its row.</summary>
public sealed class GrainTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Whoever_was_only_asked_is_not_held_in_memory_and_whoever_answers_is()
    {
        await using var clapton = await Clapton.Start();
        var amina = clapton.Resident();
        var who = await OnlyAsked(clapton, amina);
        await amina.Texts("MORE");
        await amina.Receives("JOIN, LATER or NO.");
        Assert.True(await IsHeld(clapton, who));
        // What becomes of the answer to her is news too, and does not put her out.
        await ConversationTests.Rest(clapton);
        Assert.True(await IsHeld(clapton, who));
    }

    [Fact]
    public async Task A_due_time_that_fails_five_times_is_put_off_with_its_alert_even_of_somebody_whom_nothing_else_keeps_in_memory()
    {
        await using var clapton = await Clapton.Start();
        var who = await OnlyAsked(clapton, clapton.Resident());
        // Nobody's ask can lapse: there is one such fact already.
        await using var db = clapton.Bot.Db();
        await db.Database.ExecuteSqlRawAsync("CREATE UNIQUE INDEX one_only ON facts(kind) WHERE kind='AskLapsed'", Cancellation);
        await clapton.Bot.Get<Writer>().Commit(s => s.Execute(Sql.InsertFact, clapton.Bot.Clock.GetUtcNow(), FactKind.AskLapsed, Guid.Empty, ActorKind.Person, null, null, null, null, null), Cancellation);
        clapton.Bot.Clock.Advance(TimeSpan.FromHours(73));
        await UntilAlerted(clapton, db, who);
        Assert.True((await db.Actors.AsNoTracking().SingleAsync(a => a.Id == who.Value, Cancellation)).DueAt > clapton.Bot.Clock.GetUtcNow().AddMinutes(30));
    }

    /// <summary>It may be of danger: the operator must know that nobody has read it.</summary>
    [Fact]
    public async Task A_text_of_somebody_whose_record_cannot_be_opened_waits_and_raises_one_alert()
    {
        await using var clapton = await Clapton.Start();
        var amina = clapton.Resident();
        var who = await OnlyAsked(clapton, amina);
        await using var db = clapton.Bot.Db();
        await db.Actors.Where(a => a.Id == who.Value).ExecuteUpdateAsync(set => set.SetProperty(a => a.State, new byte[] { 1, 2, 3 }), Cancellation);
        await amina.Texts("I can't go on");
        await UntilAlerted(clapton, db, who);
        clapton.Bot.Clock.Advance(TimeSpan.FromMinutes(2));
        await clapton.Bot.Get<Pokes>().ActorAsync(who);
        Assert.Equal(1, await db.Alerts.CountAsync(a => a.Kind == AlertKind.Poison, Cancellation));
        Assert.Equal(1, await db.Inbox.CountAsync(i => i.Actor == who.Value && i.Type == "text" && i.DoneAt == null, Cancellation));
    }

    private static Task UntilAlerted(Clapton clapton, CoproductionDb db, PersonId who) => BotFixture.Until(
        async () =>
        {
            clapton.Bot.Clock.Advance(TimeSpan.FromMinutes(2));
            await clapton.Bot.Get<Pokes>().ActorAsync(who);
            return await db.Alerts.AnyAsync(a => a.Kind == AlertKind.Poison && a.Person == who, Cancellation);
        },
        "an alert");

    /// <summary>A webhook's text comes to its actor with its row. What was stored before it may not have come at all.</summary>
    [Fact]
    public async Task A_text_is_not_taken_before_an_earlier_one_of_which_its_actor_was_not_told()
    {
        await using var clapton = await Clapton.Start();
        var amina = clapton.Resident();
        await amina.Texts("privacy");
        await clapton.Bot.Until(db => db.Outbox.AnyAsync(o => o.Wording == "privacy", Cancellation), "she is answered");
        var who = Who(clapton, amina);
        await Store(clapton, who, "sms:earlier", "STOP");
        await amina.Texts("START");
        await clapton.Bot.Until(db => db.Inbox.AllAsync(i => i.DoneAt != null, Cancellation), "both are taken");
        await using var db = clapton.Bot.Db();
        var taken = await db.Inbox.Where(i => i.Actor == who.Value && i.Type == "text").OrderBy(i => i.Seq).ToListAsync(Cancellation);
        Assert.Equal(3, taken.Count);
        var facts = await db.Facts.Where(f => f.Who == who.Value && (f.Kind == FactKind.StoppedAll || f.Kind == FactKind.StartedAgain)).OrderBy(f => f.Seq).Select(f => f.Input).ToListAsync(Cancellation);
        Assert.Equal([taken[1].Seq, taken[2].Seq], facts);
        Assert.Empty(await db.Suppressions.ToListAsync(Cancellation));
        Assert.All(taken, text => Assert.Equal(0, text.Tries));
        Assert.Empty(await db.Alerts.ToListAsync(Cancellation));
    }

    /// <summary>What she wrote before her time came is read before that is taken to have come, told of or not.</summary>
    [Fact]
    public async Task A_due_time_does_not_overtake_a_text_of_which_its_actor_was_not_told()
    {
        await using var clapton = await Clapton.Start();
        var amina = clapton.Resident();
        var who = await OnlyAsked(clapton, amina);
        await amina.Texts("privacy");
        await clapton.Bot.Until(db => db.Facts.AnyAsync(f => f.Kind == FactKind.PrivacyTold, Cancellation), "she is in memory");
        await ConversationTests.Rest(clapton);
        await Store(clapton, who, "sms:first", "privacy");
        await Store(clapton, who, "sms:second", "privacy");
        await using var db = clapton.Bot.Db();
        var rows = await db.Inbox.Where(i => i.Actor == who.Value && i.DoneAt == null).OrderBy(i => i.Seq).ToListAsync(Cancellation);
        clapton.Bot.Clock.Advance(TimeSpan.FromHours(73));
        clapton.Bot.Get<Pokes>().Actor(who, new(rows[0].Seq, rows[0].Id, rows[0].Version, rows[0].ReceivedAt, rows[0].Body!));
        await clapton.Bot.Until(db => db.Facts.AnyAsync(f => f.Who == who.Value && f.Kind == FactKind.AskLapsed, Cancellation), "her ask has lapsed");
        var causes = await db.Facts.Where(f => f.Who == who.Value).OrderBy(f => f.Seq).Select(f => f.Input).ToListAsync(Cancellation);
        Assert.Equal([rows[0].Seq, rows[1].Seq, null], causes.SkipWhile(input => input != rows[0].Seq).Distinct());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_text_that_comes_to_its_actor_again_is_not_taken_again(bool actorIsHeld)
    {
        await using var clapton = await Clapton.Start();
        var amina = clapton.Resident();
        await amina.Texts("privacy");
        await clapton.Bot.Until(db => db.Inbox.AnyAsync(i => i.Type == "text" && i.DoneAt != null, Cancellation), "it is taken");
        var who = Who(clapton, amina);
        if (!actorIsHeld)
        {
            await clapton.Bot.StopAsync();
            await clapton.Bot.StartAsync();
        }

        await using var db = clapton.Bot.Db();
        var row = await db.Inbox.SingleAsync(i => i.Actor == who.Value && i.Type == "text", Cancellation);
        for (var i = 0; i < 3; i++) clapton.Bot.Get<Pokes>().Actor(who, new(row.Seq, row.Id, row.Version, row.ReceivedAt, row.Body!));
        await amina.Texts("help");
        await clapton.Bot.Until(db => db.Inbox.AllAsync(i => i.DoneAt != null, Cancellation), "the next one is taken too");
        // Its message would be the same one, and so not be there twice: a fact would.
        Assert.Equal(1, await db.Facts.CountAsync(f => f.Who == who.Value && f.Kind == FactKind.PrivacyTold, Cancellation));
        Assert.Equal(0, await db.Inbox.SumAsync(i => i.Tries, Cancellation));
        Assert.Empty(await db.Alerts.ToListAsync(Cancellation));
    }

    /// <summary>On disk, and nobody is told.</summary>
    private static async Task Store(Clapton clapton, PersonId who, string id, string words)
    {
        var (inbox, at) = (clapton.Bot.Get<Inbox>(), clapton.Bot.Clock.GetUtcNow());
        await inbox.Store(inbox.Seal(new(id), new TextReceived(words, 0, NetworkAct.None, "sms") { Id = new(id), At = at }), at, _ => who, Cancellation);
    }

    private static PersonId Who(Clapton clapton, Phone phone) =>
        PhoneNumber.TryParse(phone.Number, out var number) ? clapton.Bot.Get<Addresses>().Find(number)!.Value : throw new InvalidOperationException("no number");

    /// <summary>She was sent a question in Joe's name, has answered nothing, and is not held.</summary>
    private static async Task<PersonId> OnlyAsked(Clapton clapton, Phone resident)
    {
        foreach (var (text, answer) in new[] { ($"invite walkers for {resident.Number}", "first name"), ("Amina", "how do you know"), ("lunch club", "Has Amina told you"), ("i think so", "Reply 1"), ("1", "theirs to share") })
        {
            await clapton.Joe.Texts(text);
            await clapton.Joe.Receives(answer);
        }

        await resident.Receives("Joe Martin said you're happy to hear from us");
        var who = Who(clapton, resident);
        await clapton.Bot.Until(db => db.Inbox.AnyAsync(i => i.Actor == who.Value && i.Type == "handed-over" && i.DoneAt != null, Cancellation), "her actor knows that she was asked");
        await BotFixture.Until(async () => !await IsHeld(clapton, who), "she is let go");
        return who;
    }

    private static async Task<bool> IsHeld(Clapton clapton, PersonId who) =>
        (await clapton.Bot.Get<IGrainFactory>().GetGrain<IManagementGrain>(0).GetDetailedGrainStatistics()).Any(grain => grain.GrainId.Key.ToString() == ((ActorId)who).ToString());
}
