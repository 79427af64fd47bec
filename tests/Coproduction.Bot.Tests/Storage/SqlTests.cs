using System.Reflection;
using System.Text.RegularExpressions;
using Coproduction.Bot.Storage;
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
        foreach (var field in typeof(Sql).GetFields(BindingFlags.Public | BindingFlags.Static))
        {
            // A row for each migration.
            if (field.Name is nameof(Sql.AppliedMigrations) or nameof(Sql.Commit) or nameof(Sql.Rollback)) continue;
            var sql = store.Place.Options.Dialect.Text((string)field.GetRawConstantValue()!);
            using var command = connection.CreateCommand();
            command.CommandText = "EXPLAIN QUERY PLAN " + sql;
            foreach (var name in Parameter().Matches(sql).Select(m => m.Value).Distinct()) command.Parameters.Add(new SqliteParameter { ParameterName = name, Value = 0L });
            using var plan = command.ExecuteReader();
            while (plan.Read())
                if (plan.GetString(3) is var step && step.StartsWith("SCAN ", StringComparison.Ordinal) && !IsSmall(step))
                    scans.Add($"{field.Name}: {step}");
        }

        Assert.Empty(scans);
    }

    /// <summary>Values without a table, what an inner query has found, and the partial index of what waits.</summary>
    private static bool IsSmall(string step) => step is "SCAN CONSTANT ROW" or "SCAN found" || step.Contains("subquery", StringComparison.Ordinal) || step.Contains("ix_outbox_queued", StringComparison.Ordinal);

    [GeneratedRegex("@p[0-9]+")]
    private static partial Regex Parameter();
}
