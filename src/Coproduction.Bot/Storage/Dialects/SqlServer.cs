using System.Data;
using System.Data.Common;
using System.Text.RegularExpressions;
using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;

namespace Coproduction.Bot.Storage.Dialects;

/// <summary>
/// SQL Server 2022 or Azure SQL. Validated (every statement is parsed and checked against the schema), not yet run. It has its
/// own words for insert-if-absent, for the first rows and for an update with an alias: each shape in <see cref="Sql"/> is
/// rewritten, and one that were forgotten would fail the tests.
/// </summary>
internal sealed partial class SqlServer : Dialect
{
    public override string Name => "SqlServer";

    public override Type ContextType => typeof(SqlServerDb);

    public override string Begin => "BEGIN TRANSACTION";

    public override string HasHistory => "SELECT COUNT_BIG(OBJECT_ID(N'[__EFMigrationsHistory]'))";

    // Waits for those who hold the row: one that READPAST skips could not be told from one that is not there (a team's channel).
    public override string TakeReceiver => "SELECT COUNT_BIG(*)*0+1 FROM actors WITH (XLOCK, ROWLOCK, HOLDLOCK) WHERE id=@p0";

    public override string? Fault(string connectionString)
    {
        try
        {
            if (new SqlConnectionStringBuilder(connectionString) is { DataSource.Length: > 0, InitialCatalog.Length: > 0 }) return null;
        }
        catch (Exception fault) when (fault is ArgumentException or FormatException)
        {
            // Told below, without the value: it holds a password.
        }

        return "ConnectionStrings:Coproduction is not a SQL Server connection string with Server and Database. "
            + "Write one such as Server=db.example.org;Database=coproduction;User Id=coproduction;Password=...";
    }

    public override CoproductionDb Context(DatabaseOptions options) =>
        new SqlServerDb(new DbContextOptionsBuilder<SqlServerDb>().UseSqlServer(Builder(options).ConnectionString).Options);

    public override DbConnection Connect(DatabaseOptions options, bool writes)
    {
        var builder = Builder(options);
        builder.Pooling = false;
        return Opened(new SqlConnection(builder.ConnectionString),
            $"SET TRANSACTION ISOLATION LEVEL READ COMMITTED; SET XACT_ABORT ON; SET LOCK_TIMEOUT {options.LockSeconds * 1000}");
    }

    public override string Text(string sql)
    {
        sql = Held().Replace(sql, "COALESCE((SELECT id FROM actors WITH (REPEATABLEREAD) WHERE id=$1), $1)");
        sql = Free().Replace(sql, "$1 WITH (UPDLOCK, ROWLOCK, READPAST)");
        sql = Upsert().Replace(sql, Merge);
        sql = Aliased().Replace(sql, "UPDATE $2 SET $3 FROM $1 AS $2 WHERE");
        sql = Limit().Replace(sql, "OFFSET 0 ROWS FETCH NEXT $1 ROWS ONLY");
        return sql.Replace("COUNT(*)", "COUNT_BIG(*)", StringComparison.Ordinal);
    }

    public override DbParameter Parameter(int index) => new SqlParameter { ParameterName = $"@p{index}" };

    /// <summary>
    /// Text and bytes have one size each, or every length would be a plan of its own. A null goes as bytes: the one type that
    /// the server turns by itself into each of those that the columns have.
    /// </summary>
    public override void Bind(DbParameter parameter, object? value)
    {
        var own = (SqlParameter)parameter;
        (own.SqlDbType, own.Size) = value switch
        {
            string { Length: <= 4000 } => (SqlDbType.NVarChar, 4000),
            string => (SqlDbType.NVarChar, -1),
            null or byte[] { Length: <= 8000 } => (SqlDbType.VarBinary, 8000),
            byte[] => (SqlDbType.VarBinary, -1),
            Guid => (SqlDbType.UniqueIdentifier, 0),
            int => (SqlDbType.Int, 0),
            _ => (SqlDbType.BigInt, 0),
        };
        own.Value = value ?? DBNull.Value;
    }

    /// <summary>Severity 17 and more: no resources, or the server's own fault. Then: network, log-in, time-out, full, read-only, moved away.</summary>
    public override bool IsUnavailable(DbException fault) => fault is SqlException e && (e.Class >= 17 || e.Number is
        -2 or 0 or 2 or 20 or 53 or 64 or 121 or 233 or 258 or 1105 or 1222 or 3906 or 3908 or 4060 or 4221 or 9002 or 10053 or 10054 or 10060 or
        10928 or 10929 or 18456 or 40143 or 40197 or 40501 or 40540 or 40613);

    public override bool IsConflict(Exception fault) => fault is SqlException { Number: 1205 };

    private static SqlConnectionStringBuilder Builder(DatabaseOptions options) => new(options.ConnectionString)
    {
        ConnectTimeout = Math.Max(1, options.LockSeconds), CommandTimeout = options.LockSeconds + 2, ApplicationName = "Coproduction",
    };

    /// <summary>HOLDLOCK: whoever inserts the same key at the same time waits, where a plain MERGE would fail on the second.</summary>
    private static string Merge(Match match)
    {
        var (table, columns) = (match.Groups["table"].Value, match.Groups["columns"].Value);
        var on = string.Join(" AND ", Names(match.Groups["keys"].Value).Select(key => $"{table}.{key}=excluded.{key}"));
        var where = match.Groups["where"] is { Success: true } only ? $" AND {only.Value}" : "";
        var update = match.Groups["set"] is { Success: true } set ? $"WHEN MATCHED{where} THEN UPDATE SET {set.Value} " : "";
        var back = match.Groups["back"] is { Success: true } told ? $" OUTPUT {string.Join(", ", Names(told.Value).Select(column => $"inserted.{column}"))}" : "";
        var values = string.Join(", ", Names(columns).Select(column => $"excluded.{column}"));
        return $"MERGE {table} WITH (HOLDLOCK) USING ({match.Groups["source"].Value}) AS excluded({columns}) ON {on} {update}WHEN NOT MATCHED THEN INSERT({columns}) VALUES({values}){back};";

        static string[] Names(string list) => list.Split(',', StringSplitOptions.TrimEntries);
    }

    [GeneratedRegex(@"^INSERT INTO (?<table>\w+)\((?<columns>[^)]*)\)\s+(?<source>(VALUES|SELECT).*?)\s+ON CONFLICT\((?<keys>[^)]*)\) DO (NOTHING|UPDATE SET (?<set>.*?)( WHERE (?<where>.*))?)(\s+RETURNING (?<back>[\w, ]+))?\s*$", RegexOptions.Singleline)]
    private static partial Regex Upsert();

    [GeneratedRegex(@"^UPDATE (\w+) AS (\w+) SET (.*?)\s+WHERE", RegexOptions.Singleline)]
    private static partial Regex Aliased();

    [GeneratedRegex(@"\bLIMIT (@p\d+|\d+)")]
    private static partial Regex Limit();
}
