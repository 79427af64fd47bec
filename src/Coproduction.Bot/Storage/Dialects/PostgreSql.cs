using System.Data.Common;
using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using NpgsqlTypes;

namespace Coproduction.Bot.Storage.Dialects;

/// <summary>
/// PostgreSQL 15 or later. An actor is held by an advisory lock of its id: it writes nothing, and costs no trip of its own
/// because it stands inside the statement that it is for.
/// </summary>
internal sealed partial class PostgreSql : Dialect
{
    /// <summary>What a text and its turn write, in the order of a turn.</summary>
    private static readonly Dictionary<string, ManyRows> OfMany = Rewrite(
        (Sql.InsertInputFrom, "text bytea bigint text bigint bigint bytea"),
        (Sql.MarkDone, "bigint bigint bytea"),
        (Sql.SaveActor, "uuid bigint bytea bytea text bigint bigint bigint"),
        (Sql.InsertFact, "bigint text uuid bigint uuid uuid uuid text bigint"),
        (Sql.InsertMessage, "uuid uuid text bigint bigint bigint bigint text bigint text bigint bigint bigint uuid uuid bytea bigint text text"));

    /// <summary>
    /// How a session plans. Each statement has an index for what it looks up; a table that was small when it was last counted, or
    /// never was, is no reason to read all of it, least of all in a plan that is kept.
    /// </summary>
    private const string ByKey = "SET enable_seqscan=off; SET enable_hashjoin=off; SET enable_mergejoin=off; SET jit=off";

    public override string Name => "PostgreSql";

    public override Type ContextType => typeof(PostgreSqlDb);

    // Whatever the default of the server or of the database is.
    public override string Begin => "BEGIN ISOLATION LEVEL READ COMMITTED";

    public override string HasHistory =>
        "SELECT COUNT(*) FROM pg_catalog.pg_tables WHERE schemaname=current_schema() AND tablename='__EFMigrationsHistory'";

    public override bool Batches => true;

    public override bool TakesInApart => true;

    public override ManyRows? Many(string sql) => OfMany.GetValueOrDefault(sql);

    public override DbParameter Column(string type, IReadOnlyList<object?> values) => type switch
    {
        "bigint" => Column(NpgsqlDbType.Bigint, values, value => value is null ? (long?)null : Convert.ToInt64(value, CultureInfo.InvariantCulture)),
        "uuid" => Column(NpgsqlDbType.Uuid, values, value => (Guid?)value),
        "text" => Column(NpgsqlDbType.Text, values, value => (string?)value),
        _ => Column(NpgsqlDbType.Bytea, values, value => (byte[]?)value),
    };

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
            $"SET synchronous_commit=on; {ByKey}; SET lock_timeout='{options.LockSeconds + 1}s'; SET idle_in_transaction_session_timeout='{Patience(options)}s'"));
    }

    public override string Text(string sql) => Value().Replace(
        Taking(Holding(sql)), match => string.Create(CultureInfo.InvariantCulture, $"${int.Parse(match.ValueSpan[2..], CultureInfo.InvariantCulture) + 1}"));

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

    private static string Holding(string sql) =>
        Held().Replace(sql, "(SELECT $1 FROM pg_advisory_xact_lock_shared(hashtextextended(CAST($1 AS text), 0)))");

    private static string Taking(string sql) => Free().IsMatch(sql) ? Free().Replace(sql, "$1") + " FOR NO KEY UPDATE SKIP LOCKED" : sql;

    /// <summary>By reference, as a session finds its commands.</summary>
    private static Dictionary<string, ManyRows> Rewrite(params (string Sql, string Types)[] statements) => statements.Select((statement, rank) =>
    {
        var types = statement.Types.Split(' ');
        return KeyValuePair.Create(statement.Sql, new ManyRows(OverRows(statement.Sql, types.Length), types, rank));
    }).ToDictionary(ReferenceEqualityComparer.Instance as IEqualityComparer<string>);

    /// <summary>The statement over a table of its values, a column for each parameter; rows are inserted in their order.</summary>
    private static string OverRows(string sql, int count)
    {
        var (arrays, names) = (Enumerable.Range(1, count).Select(i => $"${i}"), Enumerable.Range(0, count).Select(i => $"p{i}"));
        var rows = $"unnest({string.Join(", ", arrays)}) WITH ORDINALITY AS v({string.Join(", ", names)}, n)";
        sql = OneRow().Replace(sql, match => $"SELECT {match.Groups[1].Value} FROM {rows} ORDER BY v.n ");
        sql = FromAddresses().Replace(sql, match => $"FROM {rows}, {match.Groups[1].Value} ORDER BY v.n ON CONFLICT");
        sql = Changed().Replace(sql, match => $"{match.Groups[1].Value} FROM {rows} WHERE");
        return Value().Replace(Holding(sql), match => $"v.{match.ValueSpan[1..]}");
    }

    private static NpgsqlParameter<T[]> Column<T>(NpgsqlDbType type, IReadOnlyList<object?> values, Converter<object?, T> convert) =>
        new() { NpgsqlDbType = NpgsqlDbType.Array | type, TypedValue = [.. values.Select(value => convert(value))] };

    private static NpgsqlConnectionStringBuilder Builder(DatabaseOptions options) => new(options.ConnectionString)
    {
        Timeout = Math.Max(1, options.LockSeconds), CommandTimeout = Patience(options), ApplicationName = "Coproduction",
    };

    /// <summary>Of one statement, in seconds: the server may be gone without a word.</summary>
    private static int Patience(DatabaseOptions options) => options.LockSeconds + 2;

    [GeneratedRegex(@"@p\d+")]
    private static partial Regex Value();

    [GeneratedRegex(@"VALUES\((.*)\)(?=\s+ON CONFLICT|$)", RegexOptions.Singleline)]
    private static partial Regex OneRow();

    [GeneratedRegex(@"FROM (addresses a WHERE .*?)\s+ON CONFLICT", RegexOptions.Singleline)]
    private static partial Regex FromAddresses();

    [GeneratedRegex(@"^(UPDATE \w+ SET .*?)\s+WHERE", RegexOptions.Singleline)]
    private static partial Regex Changed();
}
