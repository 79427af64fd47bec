using System.Data.Common;
using Coproduction.Domain;
using Microsoft.Data.Sqlite;

namespace Coproduction.Bot.Storage;

/// <summary>The database is locked, gone, full or read-only. Nothing of the work was done, or it cannot be told; try again.</summary>
public sealed class DatabaseUnavailableException(string why, Exception? inner = null) : Exception($"the database is not available: {why}", inner);

/// <summary>
/// One connection and its prepared commands. The SQL is a constant of <see cref="Sql"/>, so commands are found by reference.
/// Values are bound as <c>@p0</c>, <c>@p1</c>, … One thread at a time.
/// </summary>
public sealed class Session : IDisposable
{
    private readonly SqliteConnection connection;
    private readonly Dictionary<string, SqliteCommand> commands = new(ReferenceEqualityComparer.Instance);

    private Session(SqliteConnection connection) => this.connection = connection;

    internal static Session Open(string connectionString)
    {
        // Pooled connections would keep a lost file open, and their prepared commands are lost in any case.
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder(connectionString) { Pooling = false, Mode = SqliteOpenMode.ReadWrite }.ConnectionString);
        try
        {
            connection.Open();
            var session = new Session(connection);
            session.Execute(Sql.Settings);
            return session;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <returns>How many rows were written.</returns>
    public int Execute(string sql, params ReadOnlySpan<object?> values) => Command(sql, values).ExecuteNonQuery();

    /// <summary>The first row, or default.</summary>
    public T? One<T>(string sql, Func<DbDataReader, T> read, params ReadOnlySpan<object?> values)
    {
        using var reader = Command(sql, values).ExecuteReader();
        return reader.Read() ? read(reader) : default;
    }

    public List<T> All<T>(string sql, Func<DbDataReader, T> read, params ReadOnlySpan<object?> values)
    {
        var rows = new List<T>();
        using var reader = Command(sql, values).ExecuteReader();
        while (reader.Read()) rows.Add(read(reader));
        return rows;
    }

    public long Count(string sql, params ReadOnlySpan<object?> values) => One(sql, r => r.GetInt64(0), values);

    public void Dispose()
    {
        foreach (var command in commands.Values) command.Dispose();
        connection.Dispose();
    }

    /// <summary>True when trying again later may help and the fault is not the statement's.</summary>
    internal static bool IsUnavailable(Exception fault) =>
        fault is ObjectDisposedException || (fault is SqliteException e && e.SqliteErrorCode is
            5 /* BUSY */ or 6 /* LOCKED */ or 8 /* READONLY */ or 9 /* INTERRUPT */ or 10 /* IOERR */ or 11 /* CORRUPT */ or
            13 /* FULL */ or 14 /* CANTOPEN */ or 15 /* PROTOCOL */ or 17 /* SCHEMA */ or 26 /* NOTADB */);

    private SqliteCommand Command(string sql, ReadOnlySpan<object?> values)
    {
        if (!commands.TryGetValue(sql, out var command))
        {
            command = connection.CreateCommand();
            command.CommandText = sql;
            for (var i = 0; i < values.Length; i++) command.Parameters.Add(new SqliteParameter { ParameterName = $"@p{i}" });
            commands.Add(sql, command);
        }

        for (var i = 0; i < values.Length; i++) command.Parameters[i].Value = Plain(values[i]);
        return command;
    }

    /// <summary>As the columns hold it: moments as UTC ticks, ids as Guids, enums as numbers.</summary>
    private static object Plain(object? value) => value switch
    {
        null => DBNull.Value,
        DateTimeOffset at => at.UtcTicks,
        PersonId id => id.Value,
        SchemeId id => id.Value,
        InvitationId id => id.Value,
        ReferralId id => id.Value,
        MessageId id => id.Value,
        RequestId id => id.Value,
        InputId id => id.Value,
        InviteCode code => code.Value,
        FactKind kind => kind.ToString(),
        Enum e => Convert.ToInt64(e, System.Globalization.CultureInfo.InvariantCulture),
        _ => value,
    };
}

/// <summary>How columns are read back.</summary>
internal static class Columns
{
    public static DateTimeOffset At(this DbDataReader row, int i) => new(row.GetInt64(i), TimeSpan.Zero);

    public static DateTimeOffset? AtOrNull(this DbDataReader row, int i) => row.IsDBNull(i) ? null : row.At(i);

    public static byte[]? Bytes(this DbDataReader row, int i) => row.IsDBNull(i) ? null : row.GetFieldValue<byte[]>(i);

    public static string? TextOrNull(this DbDataReader row, int i) => row.IsDBNull(i) ? null : row.GetString(i);

    public static ActorId Actor(this DbDataReader row, int id, int kind) => new((ActorKind)row.GetInt32(kind), row.GetGuid(id));
}
