using System.Collections.Concurrent;
using System.Reflection;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.Options;

namespace Coproduction.Bot.Storage;

/// <summary><c>ConnectionStrings:Coproduction</c> and <c>Database:Provider</c>.</summary>
public sealed class DatabaseOptions
{
    public const string Default = "Data Source=data/coproduction.db";

    public string Provider { get; set; } = "Sqlite";

    public string ConnectionString { get; set; } = Default;

    /// <summary>How long a write waits for another process's lock, in whole seconds; well under Twilio's patience of 15.</summary>
    public int LockSeconds { get; set; } = 3;

    /// <summary>The same for everybody who opens it, so that nobody waits 30 seconds by default.</summary>
    public string Effective => new SqliteConnectionStringBuilder(ConnectionString) { DefaultTimeout = LockSeconds }.ConnectionString;

    public string File => Path.GetFullPath(new SqliteConnectionStringBuilder(ConnectionString).DataSource);
}

internal sealed class DatabaseOptionsValidator : IValidateOptions<DatabaseOptions>
{
    public ValidateOptionsResult Validate(string? name, DatabaseOptions options)
    {
        if (!options.Provider.Equals("Sqlite", StringComparison.OrdinalIgnoreCase))
            return ValidateOptionsResult.Fail("Database:Provider is not Sqlite, the only one in this build. Leave it out.");
        try
        {
            return new SqliteConnectionStringBuilder(options.ConnectionString).DataSource.Length > 0 ? ValidateOptionsResult.Success : Fault();
        }
        catch (ArgumentException)
        {
            return Fault();
        }

        static ValidateOptionsResult Fault() => ValidateOptionsResult.Fail(
            $"ConnectionStrings:Coproduction is not a SQLite connection string. Write the file's place: {DatabaseOptions.Default}");
    }
}

/// <summary>Opens sessions, keeps those for reading, and knows whether the schema is the build's.</summary>
public sealed class Database(IOptions<DatabaseOptions> options, IDbContextFactory<CoproductionDb> contexts) : IDisposable
{
    /// <summary>Of this build, oldest first.</summary>
    private static readonly IReadOnlyList<string> Migrations =
        [.. typeof(Database).Assembly.GetTypes().Select(type => type.GetCustomAttribute<MigrationAttribute>()?.Id).OfType<string>().Order(StringComparer.Ordinal)];

    private readonly ConcurrentBag<(Session Session, int Epoch)> idle = [];
    private int epoch;

    /// <summary>SQLite would go on writing into a file that is no longer there.</summary>
    internal bool IsThere => File.Exists(options.Value.File);

    /// <summary>After a loss: no session from before it is used again.</summary>
    internal void Renew() => Interlocked.Increment(ref epoch);

    internal Session Open()
    {
        try
        {
            return Session.Open(options.Value.Effective);
        }
        catch (Exception fault) when (Session.IsUnavailable(fault))
        {
            throw new DatabaseUnavailableException("it cannot be opened", fault);
        }
    }

    /// <exception cref="DatabaseUnavailableException">Locked, gone, …</exception>
    public T Read<T>(Func<Session, T> read)
    {
        var (session, born) = Rent();
        try
        {
            var result = read(session);
            idle.Add((session, born));
            return result;
        }
        catch (Exception fault)
        {
            session.Dispose();
            if (Session.IsUnavailable(fault)) throw new DatabaseUnavailableException("a read failed", fault);
            throw;
        }
    }

    private (Session Session, int Epoch) Rent()
    {
        var now = Volatile.Read(ref epoch);
        while (idle.TryTake(out var kept))
        {
            if (kept.Epoch == now) return kept;
            kept.Session.Dispose();
        }

        return (Open(), now);
    }

    /// <summary>Does nothing, and does not even wake EF, when the schema is the build's: most starts.</summary>
    public async Task Migrate(CancellationToken cancellation)
    {
        if (Missing().Count == 0) return;
        System.IO.Directory.CreateDirectory(Path.GetDirectoryName(options.Value.File)!);
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        await db.Database.MigrateAsync(cancellation);
    }

    /// <summary>Migrations that the database lacks, oldest first.</summary>
    /// <exception cref="DatabaseUnavailableException">Locked, gone, …</exception>
    public IReadOnlyList<string> Missing()
    {
        if (!IsThere) return Migrations;
        return Read(session =>
        {
            var applied = session.Count(Sql.HasHistory) == 0 ? [] : session.All(Sql.AppliedMigrations, row => row.GetString(0));
            return (IReadOnlyList<string>)[.. Migrations.Except(applied)];
        });
    }

    public void Dispose()
    {
        while (idle.TryTake(out var kept)) kept.Session.Dispose();
    }
}
