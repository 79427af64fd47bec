using System.Data;
using System.Data.Common;
using Coproduction.Bot.Storage.Dialects;
using Coproduction.Domain;

namespace Coproduction.Bot.Storage;

/// <summary>The database is locked, gone, full or read-only. Nothing of the work was done, or it cannot be told; try again.</summary>
public sealed class DatabaseUnavailableException(string why, Exception? inner = null) : Exception($"the database is not available: {why}", inner);

/// <summary>
/// One connection and its prepared commands. The SQL is a constant of <see cref="Sql"/>, so commands are found by reference,
/// and the dialect is asked once for each. Values are bound as <c>@p0</c>, <c>@p1</c>, … One thread at a time.
/// </summary>
public sealed class Session : IDisposable
{
    private readonly Dialect dialect;
    private readonly DbConnection connection;
    private readonly Dictionary<string, Prepared> commands = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, string> texts = new(ReferenceEqualityComparer.Instance);
    private readonly List<Added> added = [];
    private int job;

    private Session(Dialect dialect, DbConnection connection) => (this.dialect, this.connection) = (dialect, connection);

    /// <summary>The server is gone, or has let go of us.</summary>
    internal bool IsBroken => connection.State != ConnectionState.Open;

    internal static Session Open(DatabaseOptions options, bool writes) => new(options.Dialect, options.Dialect.Connect(options, writes));

    /// <summary>To a server it goes with what comes after it.</summary>
    internal void Begin() => Add(dialect.Begin);

    internal bool HasHistory() => Count(dialect.HasHistory) > 0;

    /// <summary>
    /// Hands one message to an attempt. On a server the receiver is taken first, in a statement of its own: only a statement
    /// that begins after that sees all that was committed about them.
    /// </summary>
    /// <returns>False: it may not go, or not now.</returns>
    internal bool HandOver(PersonId receiver, long seq, DateTimeOffset now, Guid attempt, DateTimeOffset lost) =>
        (dialect.TakeReceiver is not { } take || Count(take, receiver) == 1) && Execute(Sql.HandOver, seq, now, attempt, lost) == 1;

    /// <summary>What is added from here on is another job's: between jobs there is no order.</summary>
    internal void NextJob() => job++;

    /// <summary>
    /// A statement that nothing is asked of at once. To a server all these go in one journey, before the next that is asked for
    /// its answer and before the end of the jobs that share a transaction. Their order within a job is kept; equal ones of
    /// several jobs may go as one, for all their rows.
    /// </summary>
    public void Add(string sql, params ReadOnlySpan<object?> values) => Take(new(sql, null, null), values);

    /// <summary>The same, for a statement that must write one row.</summary>
    /// <param name="fault">What is thrown when it does not: here, or where the statements are sent.</param>
    /// <param name="sql">One of <see cref="Sql"/>.</param>
    /// <param name="values">Of its parameters.</param>
    public void AddOrFail(Func<Exception> fault, string sql, params ReadOnlySpan<object?> values) => Take(new(sql, null, fault), values);

    /// <summary>The same, for a statement that gives back one row, or none: its first value stands in the first column.</summary>
    public void AddReading(Action<DbDataReader> read, string sql, params ReadOnlySpan<object?> values) => Take(new(sql, read, null), values);

    /// <summary>Sends what was added. Throws what any of it was to throw.</summary>
    internal void Send()
    {
        if (added.Count == 0) return;
        var steps = Steps();
        added.Clear();
        using var batch = connection.CreateBatch();
        foreach (var step in steps)
        {
            var command = batch.CreateBatchCommand();
            var (text, parameters) = step is [{ Many: { } many }, _, ..] ? OfMany(many, step) : OfOne(step[0]);
            command.CommandText = text;
            foreach (var parameter in parameters) command.Parameters.Add(parameter);
            batch.BatchCommands.Add(command);
        }

        using (var reader = batch.ExecuteReader())
        {
            // Statements that give nothing back are passed over.
            foreach (var step in steps.Where(step => step[0].Read is not null))
            {
                while (reader.Read())
                    step.Find(one => step.Count == 1 || Equals(one.Values[0], reader.GetValue(0))).Read?.Invoke(reader);
                reader.NextResult();
            }

            while (reader.NextResult())
            {
            }
        }

        // Of many rows it is not known which was not written: the writer splits the group until it is.
        for (var i = 0; i < steps.Count; i++)
            if (steps[i][0].Fault is { } fault && batch.BatchCommands[i].RecordsAffected != steps[i].Count) throw fault();
    }

    /// <summary>What was added, in the order in which it goes; each step is one statement.</summary>
    private List<List<Added>> Steps()
    {
        var steps = new List<List<Added>>();
        var jobs = added.GroupBy(one => one.Job).Select(own => new Queue<Added>(own)).ToList();
        while (true)
        {
            foreach (var own in jobs)
                while (own.TryPeek(out var one) && one.Many is null) steps.Add([own.Dequeue()]);
            jobs.RemoveAll(own => own.Count == 0);
            if (jobs.Count == 0) return steps;
            var next = jobs.Select(own => own.Peek().Many!).MinBy(many => many.Rank);
            var step = new List<Added>();
            foreach (var own in jobs)
                while (own.TryPeek(out var one) && one.Many == next) step.Add(own.Dequeue());
            steps.Add(step);
        }
    }

    private (string Text, IEnumerable<DbParameter> Parameters) OfMany(ManyRows many, List<Added> step) =>
        (many.Text, many.Types.Select((type, i) => dialect.Column(type, step.ConvertAll(one => one.Values[i]))));

    private (string Text, IEnumerable<DbParameter> Parameters) OfOne(Added one) => (TextOf(one.Sql), one.Values.Select((value, i) =>
    {
        var parameter = dialect.Parameter(i);
        dialect.Bind(parameter, value);
        return parameter;
    }));

    /// <summary>Nothing of what was added is sent any more.</summary>
    internal void Forget() => added.Clear();

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
        foreach (var prepared in commands.Values) prepared.Command.Dispose();
        connection.Dispose();
    }

    /// <summary>True when trying again later may help and the fault is not the statement's.</summary>
    internal bool IsUnavailable(Exception fault) => IsBroken || IsUnavailable(dialect, fault);

    internal static bool IsUnavailable(Dialect dialect, Exception fault) =>
        fault is ObjectDisposedException || (fault is DbException e && dialect.IsUnavailable(e));

    private void Take(Added one, ReadOnlySpan<object?> values)
    {
        if (dialect.Batches)
        {
            var plain = new object?[values.Length];
            for (var i = 0; i < values.Length; i++) plain[i] = Plain(values[i]);
            added.Add(one with { Job = job, Many = dialect.Many(one.Sql), Values = plain });
        }
        else if (one.Read is { } read)
        {
            using var reader = Command(one.Sql, values).ExecuteReader();
            if (reader.Read()) read(reader);
        }
        else
        {
            var rows = Execute(one.Sql, values);
            if (one.Fault is { } fault && rows != 1) throw fault();
        }
    }

    private string TextOf(string sql)
    {
        if (!texts.TryGetValue(sql, out var text)) texts.Add(sql, text = dialect.Text(sql));
        return text;
    }

    private DbCommand Command(string sql, ReadOnlySpan<object?> values)
    {
        Send();
        if (!commands.TryGetValue(sql, out var prepared)) commands.Add(sql, prepared = Prepare(sql, values.Length));
        for (var i = 0; i < values.Length; i++) dialect.Bind(prepared.Parameters[i], Plain(values[i]));
        return prepared.Command;
    }

    private Prepared Prepare(string sql, int values)
    {
        var command = connection.CreateCommand();
        command.CommandText = TextOf(sql);
        var parameters = new DbParameter[values];
        for (var i = 0; i < values; i++) command.Parameters.Add(parameters[i] = dialect.Parameter(i));
        return new(command, parameters);
    }

    /// <summary>As the columns hold it: moments as UTC ticks, ids as Guids, enums and flags as numbers.</summary>
    private static object? Plain(object? value) => value switch
    {
        bool flag => flag ? 1L : 0L,
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

    private sealed record Prepared(DbCommand Command, DbParameter[] Parameters);

    /// <summary>What is to be sent with others.</summary>
    private readonly record struct Added(string Sql, Action<DbDataReader>? Read, Func<Exception>? Fault)
    {
        public int Job { get; init; }

        public ManyRows? Many { get; init; }

        public object?[] Values { get; init; } = [];
    }
}

/// <summary>How columns are read back.</summary>
internal static class Columns
{
    public static DateTimeOffset At(this DbDataReader row, int i) => new(row.GetInt64(i), TimeSpan.Zero);

    public static DateTimeOffset? AtOrNull(this DbDataReader row, int i) => row.IsDBNull(i) ? null : row.At(i);

    /// <summary>A flag is a number in every database: SQLite has no other, and the same SQL then serves all.</summary>
    public static bool Flag(this DbDataReader row, int i) => row.GetInt32(i) != 0;

    public static byte[]? Bytes(this DbDataReader row, int i) => row.IsDBNull(i) ? null : row.GetFieldValue<byte[]>(i);

    public static string? TextOrNull(this DbDataReader row, int i) => row.IsDBNull(i) ? null : row.GetString(i);

    public static ActorId Actor(this DbDataReader row, int id, int kind) => new((ActorKind)row.GetInt32(kind), row.GetGuid(id));
}
