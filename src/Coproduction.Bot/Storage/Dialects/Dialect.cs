using System.Data.Common;
using System.Text.RegularExpressions;

namespace Coproduction.Bot.Storage.Dialects;

/// <param name="Text">In the dialect's words.</param>
/// <param name="Types">Of each parameter's values, in the dialect's words.</param>
/// <param name="Rank">Of several that are next in their jobs, the lowest goes first: so that the others meet those that come later.</param>
public sealed record ManyRows(string Text, string[] Types, int Rank);

/// <summary>
/// What differs between the databases. <see cref="Sql"/> is one text in the words that SQLite and PostgreSQL share, with three
/// additions that each dialect spells out: <c>@p0</c>, <c>@p1</c>, … are the values; <c>HELD(@p0)</c> is the value itself
/// and holds that actor against a hand-over until the transaction ends; and <c>FREE(outbox)</c> is the table without the rows
/// that somebody else is writing, and holds the row that is found.
/// <para>
/// SQLite has one writer at a time. On a server several sessions write, under READ COMMITTED, and this is why it is right:
/// a row is changed by a statement that names the state it must have had, which the server looks at again once it has the row;
/// insert-if-absent waits for whoever inserts the same key; an actor's rows have one owner, and its version is checked. What the
/// network says of messages comes to any process, just when the one that sends them records the same rows: it looks for those
/// that are free, and comes again, so that no two groups wait for each other until the server ends one of them. Only
/// the hand-over of a message looks at rows that others insert (a text just taken, a suppression, another message under way).
/// Who inserts those holds the receiver, shared; the hand-over first takes the receiver for itself, and only then looks.
/// What two may still do at once is harmless: the same card queued twice is drawn twice from the same record.
/// </para>
/// </summary>
public abstract partial class Dialect
{
    public static readonly IReadOnlyList<Dialect> All = [new Sqlite(), new PostgreSql(), new SqlServer()];

    /// <summary>As <c>Database:Provider</c> has it.</summary>
    public abstract string Name { get; }

    /// <summary>Of the context whose migrations are this dialect's.</summary>
    public abstract Type ContextType { get; }

    public abstract string Begin { get; }

    public abstract string HasHistory { get; }

    /// <summary>Takes an actor for a hand-over until the transaction ends; 0: somebody holds it. Null: nobody else can be writing.</summary>
    public virtual string? TakeReceiver => null;

    /// <summary>What comes in is stored in a session of its own, beside the turns: worth it where two can write at once.</summary>
    public virtual bool TakesInApart => false;

    /// <summary>Takes what was committed from a log into the database itself; null: the server does so.</summary>
    public virtual string? Fold => null;

    /// <summary>Statements can be sent together: it is worth it where each would be a journey.</summary>
    public virtual bool Batches => false;

    /// <summary>A statement of <see cref="Sql"/> for the rows of many jobs at once; null: one at a time.</summary>
    public virtual ManyRows? Many(string sql) => null;

    /// <summary>The values of one parameter of such a statement, in the order of the rows.</summary>
    public virtual DbParameter Column(string type, IReadOnlyList<object?> values) => throw new NotSupportedException($"{Name} takes no columns");

    public static Dialect? Find(string? name) => All.FirstOrDefault(d => d.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>What is wrong with a connection string and the fix; null when nothing.</summary>
    public abstract string? Fault(string connectionString);

    /// <summary>A database that is a file can be gone while it is written to.</summary>
    public virtual bool IsThere(DatabaseOptions options) => true;

    public abstract CoproductionDb Context(DatabaseOptions options);

    /// <summary>Opens a connection for a session and sets it up: each commit is on disk before it is acknowledged.</summary>
    public abstract DbConnection Connect(DatabaseOptions options, bool writes);

    /// <summary>A statement of <see cref="Sql"/> in this dialect's words.</summary>
    public abstract string Text(string sql);

    public abstract DbParameter Parameter(int index);

    public virtual void Bind(DbParameter parameter, object? value) => parameter.Value = value ?? DBNull.Value;

    /// <summary>Trying again later may help: the fault is not the statement's.</summary>
    public abstract bool IsUnavailable(DbException fault);

    /// <summary>The server chose this transaction to end a deadlock: trying again at once helps.</summary>
    public virtual bool IsConflict(Exception fault) => false;

    protected static T Opened<T>(T connection, string settings) where T : DbConnection
    {
        try
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = settings;
            command.ExecuteNonQuery();
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    [GeneratedRegex(@"HELD\((@p\d+|\w\.\w+)\)")]
    protected static partial Regex Held();

    [GeneratedRegex(@"FREE\((\w+)\)")]
    protected static partial Regex Free();
}
