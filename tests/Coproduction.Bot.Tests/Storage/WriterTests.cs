using Coproduction.Bot.Runtime;
using Coproduction.Bot.Storage;
using Coproduction.Domain;
using Xunit;

namespace Coproduction.Bot.Tests.Storage;

public sealed class WriterTests
{
    private const string Insert = """INSERT INTO settings("key", json, updated_at) VALUES(@p0, '', 0)""";
    private const string Change = """UPDATE settings SET json='changed' WHERE "key"=@p0""";
    private const string Changing = Change + " RETURNING \"key\"";
    private const string Changed = "SELECT COUNT(*) FROM settings WHERE json='changed'";
    private const string Count = "SELECT COUNT(*) FROM settings";

    [Fact]
    public async Task Only_the_culprit_of_a_group_fails()
    {
        await using var store = await TestStore.Open();
        using var gate = new ManualResetEventSlim();
        // Holds the writer, so that the others are ready together and share a group.
        var first = store.Writer.Commit(_ => { gate.Wait(); return 0; }, TestContext.Current.CancellationToken);
        var good = Enumerable.Range(0, 20).Select(i => store.Writer.Commit(s => s.Execute(Insert, $"k{i}"), TestContext.Current.CancellationToken)).ToList();
        var bad = store.Writer.Commit<int>(s => s.Execute(Insert, "bad") > 0 ? throw new InvalidOperationException("culprit") : 0, TestContext.Current.CancellationToken);
        var duplicate = store.Writer.Commit(s => s.Execute(Insert, "k3"), TestContext.Current.CancellationToken);
        gate.Set();
        await first;

        Assert.All(await Task.WhenAll(good), rows => Assert.Equal(1, rows));
        await Assert.ThrowsAsync<InvalidOperationException>(() => bad);
        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => duplicate);
        Assert.Equal(20, store.Database.Read(s => s.Count(Count)));
    }

    /// <summary>On a server these statements go together, one journey for the whole group; elsewhere at once. Nobody can tell.</summary>
    [Fact]
    public async Task What_is_added_is_written_in_its_order_and_only_the_culprit_fails()
    {
        await using var store = await TestStore.Open();
        using var gate = new ManualResetEventSlim();
        var first = store.Writer.Commit(_ => { gate.Wait(); return 0; }, TestContext.Current.CancellationToken);
        var good = Enumerable.Range(0, 20).Select(i => store.Writer.Commit(
            s =>
            {
                s.Add(Insert, $"k{i}");
                s.AddOrFail(() => new InvalidOperationException("not in order"), Change, $"k{i}");
                return i % 2 == 0 ? s.Count(Changed) : 0;
            }, TestContext.Current.CancellationToken)).ToList();
        var bad = store.Writer.Commit(s => Added(s, "bad", "nobody"), TestContext.Current.CancellationToken);
        var duplicate = store.Writer.Commit(s => Added(s, "k3", "k3"), TestContext.Current.CancellationToken);
        var last = store.Writer.CommitThen<string[]>(
            s =>
            {
                var given = new List<string>();
                s.Add(Insert, "last");
                s.AddReading(row => given.Add($"'{row.GetString(0)}'"), Sql.Setting, "last");
                s.AddReading(row => given.Add("somebody"), Sql.Setting, "nobody");
                s.AddReading(row => given.Add("nobody was written"), Changing, "nobody");
                s.AddReading(row => given.Add($"{row.GetString(0)} was written"), Changing, "last");
                s.AddReading(row => given.Add($"'{row.GetString(0)}'"), Sql.Setting, "last");
                return () => [.. given.Order(StringComparer.Ordinal), $"{s.Count(Changed)} in all"];
            }, TestContext.Current.CancellationToken);
        gate.Set();
        await first;

        var counts = await Task.WhenAll(good);
        Assert.All(counts.Where((_, i) => i % 2 == 0), (count, i) => Assert.Equal((2 * i) + 1, count));
        Assert.Equal("culprit", (await Assert.ThrowsAsync<InvalidOperationException>(() => bad)).Message);
        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => duplicate);
        Assert.Equal(["''", "'changed'", "last was written", "21 in all"], await last);
        Assert.Equal(21, store.Database.Read(s => s.Count(Count)));
    }

    /// <summary>On a server equal statements of several jobs go as one, over all their rows. Nobody can tell that either.</summary>
    [Fact]
    public async Task What_many_texts_and_turns_of_one_group_write_is_as_if_each_came_alone()
    {
        await using var store = await TestStore.Open();
        var people = Enumerable.Range(0, 20).Select(_ => new PersonId(Guid.NewGuid())).ToList();
        await store.Writer.Commit(s => people.Sum(p => s.Execute(Sql.EnsureActor, p, ActorKind.Person, Now) + s.Execute(Sql.InsertAddress, Mark(p), p, Mark(p), Channel.Sms)), Cancellation);

        // Each of them writes; number 3 twice, number 4 comes again, and one is nobody.
        var senders = people.Select((p, i) => ($"sms:{i}", p)).Concat([("sms:again", people[3]), ("sms:4", people[4]), ("sms:nobody", new PersonId(Guid.NewGuid()))]);
        var texts = await Together(store, senders.Select(from => Text(from.Item1, from.Item2)));
        Assert.Equal([.. people.Select(p => p.Value), people[3].Value, Guid.Empty, Guid.Empty], texts.Select(t => t.Actor));
        Assert.Equal(texts.Where(t => t.Seq > 0).Select(t => t.Seq).Order(), texts.Where(t => t.Seq > 0).Select(t => t.Seq));

        if (TestDatabase.SuiteIsOnPostgres) Assert.Equal(1, store.Database.Read(s => s.Count("SELECT COUNT(DISTINCT CAST(cmin AS text)) FROM inbox")));

        // Number 5 is taken twice, and number 3 out of turn.
        List<(PersonId Of, long Seq)> order = [.. texts.Take(20).Select((t, i) => (people[i], t.Seq)), (people[5], texts[5].Seq)];
        order[3] = (people[3], texts[20].Seq);
        var turns = await Together(store, order.Select((turn, i) => Turn(turn.Of, turn.Seq, i)));
        Assert.Equal(order.Select((turn, i) => i is not (3 or 20)), turns);
        Assert.Equal(19, store.Database.Read(s => s.Count("SELECT COUNT(*) FROM inbox WHERE done_at IS NOT NULL")));
        Assert.Equal(19, store.Database.Read(s => s.Count("SELECT COUNT(*) FROM actors WHERE version=1")));
        foreach (var i in Enumerable.Range(0, 20))
        {
            Assert.Equal(i == 3 ? [] : i % 2 == 0 ? ["first", "second", "other"] : ["first", "second"],
                store.Database.Read(s => s.All("SELECT detail FROM facts WHERE who=@p0 ORDER BY seq", row => row.GetString(0), people[i])));
            Assert.Equal(i == 3 ? [] : [("first", Cancelled), ("second", 0)],
                store.Database.Read(s => s.All("SELECT wording, state FROM outbox WHERE actor=@p0 ORDER BY seq", row => (row.GetString(0), row.GetInt32(1)), people[i])));
        }
    }

    private const int Cancelled = 5;

    private static readonly DateTimeOffset Now = new(2026, 3, 10, 10, 0, 0, TimeSpan.Zero);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private static byte[] Mark(PersonId person) => person.Value.ToByteArray();

    /// <summary>In one group: they are ready while the writer is held.</summary>
    private static async Task<T[]> Together<T>(TestStore store, IEnumerable<Func<Writer, Task<T>>> jobs)
    {
        using var gate = new ManualResetEventSlim();
        var first = store.Writer.Commit(_ => { gate.Wait(); return 0; }, Cancellation);
        var all = jobs.Select(job => job(store.Writer)).ToList();
        gate.Set();
        await first;
        return await Task.WhenAll(all);
    }

    private static Func<Writer, Task<(Guid Actor, long Seq)>> Text(string id, PersonId from) => writer => writer.CommitThen<(Guid, long)>(session =>
    {
        (Guid, long) stored = default;
        session.AddReading(row => stored = (row.GetGuid(1), row.GetInt64(2)), Sql.InsertInputFrom, id, Mark(from), ActorKind.Person, "text", 1, Now, new byte[] { 1 });
        return () => stored;
    }, Cancellation);

    /// <summary>Its first message is queued, and taken back by a statement that stands between the two.</summary>
    private static Func<Writer, Task<bool>> Turn(PersonId who, long seq, int number) => async writer =>
    {
        var (first, second) = (Guid.NewGuid(), Guid.NewGuid());
        try
        {
            return await writer.Commit(session =>
            {
                session.AddOrFail(() => new InvalidOperationException("not its turn"), Sql.MarkDone, seq, Now, null);
                session.AddOrFail(() => new InvalidOperationException("changed"), Sql.SaveActor, who, 0, new byte[] { 2 }, null, null, false, null, Now);
                foreach (var detail in (string[])["first", "second"]) session.Add(Sql.InsertFact, Now, FactKind.PrivacyTold, who, ActorKind.Person, null, null, null, detail, seq);
                Say(session, first, "first");
                session.Add(Sql.CancelMessage, first, Now);
                Say(session, second, "second");
                if (number % 2 == 0) session.Add(Sql.InsertFact, Now, FactKind.PrivacyTold, who, ActorKind.Person, null, null, null, "other", seq);
                return true;
            }, Cancellation);
        }
        catch (InvalidOperationException)
        {
            return false;
        }

        void Say(Session session, Guid id, string wording) =>
            session.Add(Sql.InsertMessage, id, who, "main", 0, 0, false, false, wording, 1, "Europe/London", Now, null, Now, null, null, new byte[] { 3 }, 0, null, null);
    };

    [Fact]
    public async Task A_locked_database_fails_its_jobs_and_is_written_again_when_it_is_free()
    {
        await using var store = await TestStore.Open(await TestDatabase.MakeSqlite());
        await using (var other = store.Other())
        {
            using var begin = other.CreateCommand();
            begin.CommandText = "BEGIN IMMEDIATE";
            begin.ExecuteNonQuery();
            await Assert.ThrowsAsync<DatabaseUnavailableException>(() => store.Writer.Commit(s => s.Execute(Insert, "a"), TestContext.Current.CancellationToken));
            Assert.NotNull(store.Writer.Fault);
        }

        Assert.Equal(1, await store.Writer.Commit(s => s.Execute(Insert, "a"), TestContext.Current.CancellationToken));
        Assert.Null(store.Writer.Fault);
    }

    [Fact]
    public async Task A_file_that_is_gone_is_an_unavailable_database_until_it_is_back()
    {
        await using var store = await TestStore.Open(await TestDatabase.MakeSqlite());
        await store.Writer.Commit(s => s.Execute(Insert, "a"), TestContext.Current.CancellationToken);
        var files = System.IO.Directory.GetFiles(Path.GetDirectoryName(store.File)!);
        foreach (var file in files) File.Move(file, file + ".away");
        await Assert.ThrowsAsync<DatabaseUnavailableException>(() => store.Writer.Commit(s => s.Execute(Insert, "b"), TestContext.Current.CancellationToken));
        Assert.Throws<DatabaseUnavailableException>(() => store.Database.Read(s => s.Count(Count)));
        foreach (var file in files) File.Move(file + ".away", file, overwrite: true);
        Assert.Equal(1, await store.Writer.Commit(s => s.Execute(Insert, "b"), TestContext.Current.CancellationToken));
        Assert.Equal(2, store.Database.Read(s => s.Count(Count)));
    }

    [Fact]
    public async Task What_was_taken_is_committed_before_the_writer_stops()
    {
        await using var store = await TestStore.Open();
        var jobs = Enumerable.Range(0, 500).Select(i => store.Writer.Commit(s => s.Execute(Insert, $"k{i}"), TestContext.Current.CancellationToken)).ToList();
        await store.Writer.StopAsync(TestContext.Current.CancellationToken);
        await Task.WhenAll(jobs);
        Assert.Equal(500, store.Database.Read(s => s.Count(Count)));
        await Assert.ThrowsAsync<DatabaseUnavailableException>(() => store.Writer.Commit(s => 1, TestContext.Current.CancellationToken));
    }

    private static int Added(Session session, string key, string changed)
    {
        session.Add(Insert, key);
        session.AddOrFail(() => new InvalidOperationException("culprit"), Change, changed);
        return 0;
    }
}
