using System.Collections.Concurrent;
using System.Reflection;
using Coproduction.Bot.Storage.Dialects;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.Options;

namespace Coproduction.Bot.Storage;

/// <summary><c>ConnectionStrings:Coproduction</c> and <c>Database:Provider</c>.</summary>
public sealed class DatabaseOptions
{
    public const string Default = "Data Source=data/coproduction.db";

    /// <summary>The name of a <see cref="Dialects.Dialect"/>: <c>Sqlite</c>, <c>PostgreSql</c> or <c>SqlServer</c>.</summary>
    public string Provider { get; set; } = "Sqlite";

    public string ConnectionString { get; set; } = Default;

    /// <summary>How long a write waits for another process's lock, and a connection for its server, in whole seconds; well under Twilio's patience of 15.</summary>
    public int LockSeconds { get; set; } = 3;

    internal Dialect Dialect => Dialect.Find(Provider) ?? throw new InvalidOperationException("Database:Provider is not validated");

    /// <summary>SQLite's.</summary>
    internal string File => field ??= Path.GetFullPath(new SqliteConnectionStringBuilder(ConnectionString).DataSource);

    /// <summary>Where what belongs to the database but not into it stands on this machine.</summary>
    internal string Place => Dialect is Dialects.Sqlite ? File : Path.GetFullPath("data/coproduction.db");
}

internal sealed class DatabaseOptionsValidator : IValidateOptions<DatabaseOptions>
{
    public ValidateOptionsResult Validate(string? name, DatabaseOptions options)
    {
        if (Dialect.Find(options.Provider) is not { } dialect)
            return ValidateOptionsResult.Fail($"Database:Provider is none that this build knows. Write {string.Join(", ", Dialect.All.Select(d => d.Name))}, or leave it out for Sqlite.");
        if (options.LockSeconds is < 1 or > 10)
            return ValidateOptionsResult.Fail("Database:LockSeconds is not between 1 and 10. 3 is the default; Twilio waits 15 for its answer.");
        return dialect.Fault(options.ConnectionString) is { } fault ? ValidateOptionsResult.Fail(fault) : ValidateOptionsResult.Success;
    }
}

/// <summary>The context of the database that is set.</summary>
internal sealed class DbContexts(IOptions<DatabaseOptions> options) : IDbContextFactory<CoproductionDb>
{
    public CoproductionDb CreateDbContext() => options.Value.Dialect.Context(options.Value);
}

/// <summary>Opens sessions, keeps those for reading, and knows whether the schema is the build's.</summary>
public sealed class Database(IOptions<DatabaseOptions> options, IDbContextFactory<CoproductionDb> contexts) : IDisposable
{
    private readonly ConcurrentBag<(Session Session, int Epoch)> idle = [];
    private int epoch;

    /// <summary>Of this build, oldest first.</summary>
    private IReadOnlyList<string> Migrations { get; } = [.. typeof(Database).Assembly.GetTypes()
        .Where(type => type.GetCustomAttribute<DbContextAttribute>()?.ContextType == options.Value.Dialect.ContextType)
        .Select(type => type.GetCustomAttribute<MigrationAttribute>()?.Id).OfType<string>().Order(StringComparer.Ordinal)];

    internal bool IsThere => options.Value.Dialect.IsThere(options.Value);

    internal bool TakesInApart => options.Value.Dialect.TakesInApart;

    internal bool IsConflict(Exception fault) => options.Value.Dialect.IsConflict(fault);

    /// <summary>After a loss: no session from before it is used again.</summary>
    internal void Renew() => Interlocked.Increment(ref epoch);

    /// <param name="writes">For the writer, which keeps what it has read: nobody else changes it.</param>
    internal Session Open(bool writes = false)
    {
        try
        {
            return Session.Open(options.Value, writes);
        }
        catch (Exception fault) when (Session.IsUnavailable(options.Value.Dialect, fault))
        {
            throw new DatabaseUnavailableException("it cannot be opened", fault);
        }
    }

    /// <exception cref="DatabaseUnavailableException">Locked, gone, …</exception>
    public T Read<T>(Func<Session, T> read)
    {
        while (true)
        {
            var (session, born, isKept) = Rent();
            try
            {
                var result = read(session);
                idle.Add((session, born));
                return result;
            }
            catch (Exception fault)
            {
                var (isBroken, isUnavailable) = (session.IsBroken, session.IsUnavailable(fault));
                session.Dispose();
                if (isBroken) Renew();
                // The server was restarted since this session was last used: a new one tells whether it is back.
                if (isBroken && isKept) continue;
                if (isUnavailable) throw new DatabaseUnavailableException("a read failed", fault);
                throw;
            }
        }
    }

    private (Session Session, int Epoch, bool IsKept) Rent()
    {
        var now = Volatile.Read(ref epoch);
        while (idle.TryTake(out var kept))
        {
            if (kept.Epoch == now) return (kept.Session, kept.Epoch, true);
            kept.Session.Dispose();
        }

        return (Open(), now, false);
    }

    /// <summary>Does nothing, and does not even wake EF, when the schema is the build's: most starts.</summary>
    public async Task Migrate(CancellationToken cancellation)
    {
        if (Missing().Count == 0) return;
        if (options.Value.Dialect is Dialects.Sqlite) System.IO.Directory.CreateDirectory(Path.GetDirectoryName(options.Value.File)!);
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
            var applied = session.HasHistory() ? session.All(Sql.AppliedMigrations, row => row.GetString(0)) : [];
            return (IReadOnlyList<string>)[.. Migrations.Except(applied)];
        });
    }

    public void Dispose()
    {
        while (idle.TryTake(out var kept)) kept.Session.Dispose();
    }
}
