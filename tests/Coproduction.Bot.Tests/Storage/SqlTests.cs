using System.Reflection;
using System.Text.RegularExpressions;
using Coproduction.Bot.Storage;
using Coproduction.Domain;
using Microsoft.Data.Sqlite;
using Xunit;

namespace Coproduction.Bot.Tests.Storage;

public sealed partial class SqlTests
{
    /// <summary>A partial index that SQLite does not use makes no error, only a scan of everything ever sent.</summary>
    [Fact]
    public async Task Every_statement_is_understood_and_none_reads_a_whole_table()
    {
        await using var store = await TestStore.Open(await TestDatabase.MakeSqlite());
        await using var connection = store.Other();
        var scans = new List<string>();
        foreach (var (statement, text) in Statements())
        {
            var sql = store.Place.Options.Dialect.Text(text);
            using var command = connection.CreateCommand();
            command.CommandText = "EXPLAIN QUERY PLAN " + sql;
            foreach (var name in Parameter().Matches(sql).Select(m => m.Value).Distinct()) command.Parameters.Add(new SqliteParameter { ParameterName = name, Value = 0L });
            using var plan = command.ExecuteReader();
            while (plan.Read())
                if (plan.GetString(3) is var step && step.StartsWith("SCAN ", StringComparison.Ordinal) && !IsSmall(step))
                    scans.Add($"{statement}: {step}");
        }

        Assert.Empty(scans);
    }

    /// <summary>
    /// Counted at a quiet hour, an index of what waits holds nothing, and a server would rather read all of it than look a row up:
    /// with a campaign waiting that is a hundred thousand rows for each that is written.
    /// </summary>
    [Fact]
    public async Task A_server_that_was_counted_at_a_quiet_hour_looks_up_what_is_changed_and_whose_turn_it_is()
    {
        await using var store = await TestStore.Open(await TestDatabase.MakePostgres());
        await Busy(store, 2000);
        using var session = store.Database.Open();
        session.Execute("UPDATE outbox SET state=2");
        session.Execute("UPDATE inbox SET done_at=1");
        foreach (var table in new[] { "inbox", "outbox", "actors", "addresses", "suppressions" }) session.Execute($"VACUUM ANALYZE {table}");
        session.Execute("SET plan_cache_mode=force_generic_plan");
        var wrong = new List<string>();
        foreach (var (name, sql) in Statements())
        {
            if (Prepared(name, store.Place.Options.Dialect.Text(sql)) is not { } single) continue;
            Look(name, single);
            if (store.Place.Options.Dialect.Many(sql) is { } many) Look($"{name} of many", Prepared(name, many.Text, [.. many.Types.Select(type => $"{type}[]")])!);
        }

        Assert.Empty(wrong);
        // Found by reference, as sessions do.
        Assert.Equal(5, Statements().Count(s => store.Place.Options.Dialect.Many(s.Sql) is not null));

        void Look(string name, string prepare)
        {
            session.Execute(prepare);
            var values = string.Join(", ", Enumerable.Repeat("NULL", ServerParameter().Matches(prepare).Select(m => m.Value).Distinct().Count()));
            var plan = session.All($"EXPLAIN EXECUTE tried{(values.Length > 0 ? $"({values})" : "")}", row => row.GetString(0));
            session.Execute("DEALLOCATE tried");
            for (var i = 0; i < plan.Count; i++)
            {
                // A look-up names its row, and in an index of what waits its receiver; a list, what it begins with.
                var step = plan[i];
                var isWhole = step.Contains("Seq Scan", StringComparison.Ordinal) || step.Contains("hashed SubPlan", StringComparison.Ordinal);
                if (IndexScan().Match(step) is { Success: true } scan && !IsAList(name))
                    isWhole |= !(scan.Groups[1].Value.StartsWith("ix_", StringComparison.Ordinal) ? LooksUp() : Condition()).IsMatch(plan.ElementAtOrDefault(i + 1) ?? "");
                if (isWhole) wrong.Add($"{name}: {step.Trim()}");
            }
        }
    }

    /// <summary>The list of those listed is read by the time of their last change; nobody else's row need change in that index.</summary>
    [Fact]
    public async Task A_turn_moves_the_time_of_who_is_listed_and_of_nobody_else()
    {
        await using var store = await TestStore.Open();
        var (resident, connector) = (Guid.NewGuid(), Guid.NewGuid());
        foreach (var (who, listed) in new[] { (resident, false), (connector, true) })
            await store.Writer.Commit(session =>
            {
                session.Execute(Sql.EnsureActor, who, ActorKind.Person, 1L);
                return session.Execute(Sql.SaveActor, who, 0, new byte[] { 1 }, null, null, listed, null, 2L);
            }, TestContext.Current.CancellationToken);

        Assert.Equal(1, store.Database.Read(s => s.Count("SELECT updated_at FROM actors WHERE id=@p0", resident)));
        Assert.Equal([connector], store.Database.Read(s => s.All(Sql.ListedSince, row => row.GetGuid(0), 2L)));
    }

    /// <summary>All but those that read the rows of the migrations, or none.</summary>
    private static IEnumerable<(string Name, string Sql)> Statements() => typeof(Sql).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (field.Name, string.Intern((string)field.GetRawConstantValue()!)))
        .Where(s => s.Name is not (nameof(Sql.AppliedMigrations) or nameof(Sql.Commit) or nameof(Sql.Rollback)));

    /// <summary>What a metric or a sweep asks of all that waits.</summary>
    private static bool IsAList(string name) => name is nameof(Sql.QueueByLane) or nameof(Sql.OldestUndone) or nameof(Sql.OpenMessages)
        or nameof(Sql.UndoneActors) or nameof(Sql.LostMessages) or nameof(Sql.Expiring) or nameof(Sql.ListedSince);

    private static string? Prepared(string name, string sql, params string[] types) =>
        // Parameters whose type only their value tells.
        name is nameof(Sql.InsertCard) or nameof(Sql.InsertInput) or nameof(Sql.SaveActor) && types.Length == 0 ? null
            : $"PREPARE tried{(types.Length > 0 ? $"({string.Join(", ", types)})" : "")} AS {sql}";

    /// <summary>People with an address, a text and a message each; some want none.</summary>
    private static Task<int> Busy(TestStore store, int people) => store.Writer.Commit(session =>
    {
        for (var i = 0; i < people; i++)
        {
            var who = Guid.NewGuid();
            session.Add(Sql.EnsureActor, who, ActorKind.Person, 0L);
            session.Add(Sql.InsertAddress, who.ToByteArray(), who, new byte[20], Channel.Sms);
            if (i % 4 == 0) session.Add(Sql.Suppress, who, StopKind.Stop, false, 0L);
            session.Add(Sql.InsertInput, $"sms:{i}", who, ActorKind.Person, "text", 1, 0L, new byte[100]);
            session.Add(Sql.InsertMessage, Guid.NewGuid(), who, "main", 0, 0, 0, 0, "privacy", 1, "Europe/London", 0L, null, 0L, null, null, new byte[200], 0, null, null);
        }

        return 0;
    });

    [GeneratedRegex(@"\$[0-9]+")]
    private static partial Regex ServerParameter();

    [GeneratedRegex(@"Index(?: Only)? Scan (?:using|on) ""?(\w+)")]
    private static partial Regex IndexScan();

    [GeneratedRegex("Index Cond: ")]
    private static partial Regex Condition();

    [GeneratedRegex(@"Index Cond: .*\b(actor|sender|due_at|updated_at|ref|referral|sid)\b")]
    private static partial Regex LooksUp();

    /// <summary>Values without a table, what an inner query has found, and the partial index of what waits.</summary>
    private static bool IsSmall(string step) => step is "SCAN CONSTANT ROW" or "SCAN found" || step.Contains("subquery", StringComparison.Ordinal) || step.Contains("ix_outbox_queued", StringComparison.Ordinal);

    [GeneratedRegex("@p[0-9]+")]
    private static partial Regex Parameter();
}
