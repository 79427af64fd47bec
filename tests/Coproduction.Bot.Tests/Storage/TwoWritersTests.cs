using Coproduction.Bot.Runtime;
using Coproduction.Bot.Storage;
using Coproduction.Domain;
using Xunit;

namespace Coproduction.Bot.Tests.Storage;

/// <summary>Two processes, or two sessions of one, on one PostgreSQL: what a single writer gives for nothing, and a server does not.</summary>
public sealed class TwoWritersTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 10, 10, 0, 0, TimeSpan.Zero);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task One_message_is_handed_over_once()
    {
        await using var store = await TestStore.Open(await TestDatabase.MakePostgres());
        using var other = store.Another();
        using var second = await Started(store, other);
        var people = Enumerable.Range(0, 40).Select(_ => new PersonId(Guid.NewGuid())).ToList();
        foreach (var person in people) await Queue(store, person);
        var rows = Waiting(store);
        var taken = await Task.WhenAll(rows.SelectMany(row => new[] { store.Writer, second }.Select(writer => HandOver(writer, row.Person, row.Seq))));
        await second.StopAsync(Cancellation);
        Assert.Equal(40, taken.Count(t => t));
        Assert.Equal(40, store.Database.Read(s => s.Count("SELECT COUNT(*) FROM outbox WHERE state=1 AND tries=1")));
    }

    [Fact]
    public async Task Two_messages_to_one_person_are_not_under_way_at_once()
    {
        await using var store = await TestStore.Open(await TestDatabase.MakePostgres());
        using var other = store.Another();
        using var second = await Started(store, other);
        var person = new PersonId(Guid.NewGuid());
        await Queue(store, person);
        await Queue(store, person, Lane.Invitation);
        var (first, last) = (Waiting(store)[0], Waiting(store)[1]);
        using var gate = new ManualResetEventSlim();
        using var began = new ManualResetEventSlim();
        var holding = store.Writer.Commit(session => Held(session.HandOver(person, first.Seq, Now, Guid.NewGuid(), Now), began, gate), Cancellation);
        began.Wait(Cancellation);
        Assert.False(await HandOver(second, person, last.Seq));
        gate.Set();
        Assert.True(await holding);
        Assert.False(await HandOver(second, person, last.Seq));
        await second.StopAsync(Cancellation);
    }

    /// <summary>Its row was not yet to be seen when the hand-over began, and would have been when it ended.</summary>
    [Theory]
    [InlineData("text")]
    [InlineData("suppression")]
    public async Task A_STOP_that_is_being_stored_keeps_a_message_back(string how)
    {
        await using var store = await TestStore.Open(await TestDatabase.MakePostgres());
        using var other = store.Another();
        using var second = await Started(store, other);
        var person = new PersonId(Guid.NewGuid());
        await Queue(store, person);
        var row = Waiting(store)[0];
        using var gate = new ManualResetEventSlim();
        using var began = new ManualResetEventSlim();
        var stopping = store.Writer.Commit(
            session =>
            {
                // A suppression by the network comes with news of it to the person, in the same commit.
                if (how == "suppression") session.Execute(Sql.Suppress, person, StopKind.Stop, true, Now);
                return Held(new SealedInput(new("sms:stop"), how == "text" ? "text" : "failed", [1]).Insert(session, person, Now), began, gate);
            },
            Cancellation);
        began.Wait(Cancellation);
        var during = await HandOver(second, person, row.Seq);
        gate.Set();
        Assert.True(await stopping);
        Assert.False(during);
        Assert.False(await HandOver(second, person, row.Seq));
        await second.StopAsync(Cancellation);
    }

    [Fact]
    public async Task A_STOP_waits_for_the_hand_over_that_was_first()
    {
        await using var store = await TestStore.Open(await TestDatabase.MakePostgres());
        using var other = store.Another();
        using var second = await Started(store, other);
        var person = new PersonId(Guid.NewGuid());
        await Queue(store, person);
        var row = Waiting(store)[0];
        using var gate = new ManualResetEventSlim();
        using var began = new ManualResetEventSlim();
        var holding = store.Writer.Commit(session => Held(session.HandOver(person, row.Seq, Now, Guid.NewGuid(), Now), began, gate), Cancellation);
        began.Wait(Cancellation);
        var stop = second.Commit(session => new SealedInput(new("sms:stop"), "text", [1]).Insert(session, person, Now), Cancellation);
        await Task.Delay(TimeSpan.FromMilliseconds(200), TimeProvider.System, Cancellation);
        Assert.False(stop.IsCompleted);
        gate.Set();
        Assert.True(await holding);
        Assert.True(await stop);
        await second.StopAsync(Cancellation);
    }

    [Fact]
    public async Task A_text_is_on_disk_before_a_turn_that_began_earlier_has_ended()
    {
        await using var store = await TestStore.Open(await TestDatabase.MakePostgres());
        using var intake = store.MakeIntake();
        await intake.StartAsync(Cancellation);
        var person = new PersonId(Guid.NewGuid());
        using var gate = new ManualResetEventSlim();
        using var began = new ManualResetEventSlim();
        var turn = store.Writer.Commit(session => Held(session.Execute(Sql.EnsureActor, person, ActorKind.Person, Now), began, gate), Cancellation);
        began.Wait(Cancellation);
        Assert.True(await intake.Commit<bool>(
            session =>
            {
                var isNew = new SealedInput(new("sms:meanwhile"), "text", [1]).Insert(session, person, Now);
                return () => isNew;
            }, Cancellation));
        Assert.Equal(1, store.Database.Read(s => s.Count("SELECT COUNT(*) FROM inbox")));
        Assert.False(turn.IsCompleted);
        gate.Set();
        Assert.Equal(1, await turn);
        await intake.StopAsync(Cancellation);
    }

    [Fact]
    public async Task Who_is_chosen_to_end_a_deadlock_tries_again()
    {
        await using var store = await TestStore.Open(await TestDatabase.MakePostgres());
        using var other = store.Another();
        using var second = await Started(store, other);
        foreach (var key in new[] { "a", "b" }) await store.Writer.Commit(s => s.Execute(Sql.SaveSetting, key, "", Now), Cancellation);
        using var both = new Barrier(2);
        var runs = 0;
        int Cross(Session session, string first, string last)
        {
            session.Execute(Sql.SaveSetting, first, first, Now);
            if (Interlocked.Increment(ref runs) <= 2) both.SignalAndWait(TimeSpan.FromSeconds(10), Cancellation);
            return session.Execute(Sql.SaveSetting, last, first, Now);
        }

        var results = await Task.WhenAll(store.Writer.Commit(s => Cross(s, "a", "b"), Cancellation), second.Commit(s => Cross(s, "b", "a"), Cancellation));
        await second.StopAsync(Cancellation);
        Assert.Equal([1, 1], results);
        Assert.True(runs >= 3);
    }

    private static async Task<Writer> Started(TestStore store, Database database)
    {
        var writer = store.AnotherWriter(database);
        await writer.StartAsync(Cancellation);
        return writer;
    }

    private static T Held<T>(T result, ManualResetEventSlim began, ManualResetEventSlim gate)
    {
        began.Set();
        gate.Wait(TimeSpan.FromSeconds(10));
        return result;
    }

    private static Task<bool> HandOver(Writer writer, PersonId person, long seq) =>
        writer.Commit(session => session.HandOver(person, seq, Now, Guid.NewGuid(), Now.AddMinutes(1)), Cancellation);

    private static List<(long Seq, PersonId Person)> Waiting(TestStore store) =>
        store.Database.Read(s => s.All("SELECT seq, actor FROM outbox ORDER BY seq", row => (row.GetInt64(0), new PersonId(row.GetGuid(1)))));

    private static Task Queue(TestStore store, PersonId person, Lane lane = Lane.Answer) => store.Writer.Commit(
        session =>
        {
            session.Execute(Sql.EnsureActor, person, ActorKind.Person, Now);
            session.Execute(Sql.InsertAddress, person.Value.ToByteArray(), person, new byte[] { 1 }, Channel.Sms);
            return session.Execute(Sql.InsertMessage, new MessageId(Guid.NewGuid()), person, "+447700900100", lane, MessagePurpose.Ordinary, false, false,
                "test", 1, "UTC", Now, null, Now, null, null, new byte[] { 1 }, Channel.Sms, null, null);
        },
        Cancellation);
}
