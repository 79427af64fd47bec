using Coproduction.Bot.Storage;
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
