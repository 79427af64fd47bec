using System.Data.Common;
using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Coproduction.Bot.Storage.Dialects;

/// <summary>
/// PostgreSQL 15 or later. An actor is held by an advisory lock of its id: it writes nothing, and costs no trip of its own
/// because it stands inside the statement that it is for.
/// </summary>
internal sealed partial class PostgreSql : Dialect
{
    public override string Name => "PostgreSql";

    public override Type ContextType => typeof(PostgreSqlDb);

    // Whatever the default of the server or of the database is.
    public override string Begin => "BEGIN ISOLATION LEVEL READ COMMITTED";

    public override string HasHistory =>
        "SELECT COUNT(*) FROM pg_catalog.pg_tables WHERE schemaname=current_schema() AND tablename='__EFMigrationsHistory'";

    public override bool Batches => true;

    // Does not wait: who holds the receiver has news of them, and the sender looks again soon.
    public override string TakeReceiver =>
        "SELECT CASE WHEN pg_try_advisory_xact_lock(hashtextextended(CAST(@p0 AS text), 0)) THEN CAST(1 AS bigint) ELSE 0 END";

    public override string? Fault(string connectionString)
    {
        try
        {
            if (new NpgsqlConnectionStringBuilder(connectionString) is { Host.Length: > 0, Database.Length: > 0 }) return null;
        }
        catch (Exception fault) when (fault is ArgumentException or FormatException)
        {
            // Told below, without the value: it holds a password.
        }

        return "ConnectionStrings:Coproduction is not a PostgreSQL connection string with Host and Database. "
            + "Write one such as Host=db.example.org;Database=coproduction;Username=coproduction;Password=...";
    }

    public override CoproductionDb Context(DatabaseOptions options) =>
        new PostgreSqlDb(new DbContextOptionsBuilder<PostgreSqlDb>().UseNpgsql(Builder(options).ConnectionString).Options);

    public override DbConnection Connect(DatabaseOptions options, bool writes)
    {
        var builder = Builder(options);
        // A lock is waited for longer than the second that the server takes to see a deadlock: that is tried again, this is not.
        // A session keeps its connection: the pool would only hide that it was lost. Statements are prepared from their second use on.
        (builder.Pooling, builder.MaxAutoPrepare, builder.AutoPrepareMinUsages) = (false, 200, 2);
        return Opened(new NpgsqlConnection(builder.ConnectionString), string.Create(CultureInfo.InvariantCulture,
            $"SET synchronous_commit=on; SET lock_timeout='{options.LockSeconds + 1}s'; SET idle_in_transaction_session_timeout='{Patience(options)}s'"));
    }

    public override string Text(string sql) => Value().Replace(
        Held().Replace(sql, "(SELECT $1 FROM pg_advisory_xact_lock_shared(hashtextextended(CAST($1 AS text), 0)))"),
        match => string.Create(CultureInfo.InvariantCulture, $"${int.Parse(match.ValueSpan[2..], CultureInfo.InvariantCulture) + 1}"));

    // Without a name: Npgsql then passes the text on as it is.
    public override DbParameter Parameter(int index) => new NpgsqlParameter();

    public override bool IsUnavailable(DbException fault) => fault switch
    {
        // Classes: connection, authorisation, resources (disk full, too many connections), shut down or cancelled, the machine,
        // the server itself. Then: a read-only server, no such database, one that takes no connections, a lock that was not given.
        PostgresException e => e.SqlState[..2] is "08" or "28" or "53" or "57" or "58" or "XX" || e.SqlState is "25006" or "3D000" or "55000" or "55P03",
        NpgsqlException => true,
        _ => false,
    };

    public override bool IsConflict(Exception fault) => fault is PostgresException { SqlState: "40001" or "40P01" };

    private static NpgsqlConnectionStringBuilder Builder(DatabaseOptions options) => new(options.ConnectionString)
    {
        Timeout = Math.Max(1, options.LockSeconds), CommandTimeout = Patience(options), ApplicationName = "Coproduction",
    };

    /// <summary>Of one statement, in seconds: the server may be gone without a word.</summary>
    private static int Patience(DatabaseOptions options) => options.LockSeconds + 2;

    [GeneratedRegex(@"@p\d+")]
    private static partial Regex Value();
}
