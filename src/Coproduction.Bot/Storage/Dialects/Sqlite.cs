using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Coproduction.Bot.Storage.Dialects;

/// <summary>The embedded default: one file, one process that writes.</summary>
internal sealed class Sqlite : Dialect
{
    /// <summary>
    /// FULL: a commit is on disk. The writer folds the log into the file every 200 MB and not every 4, since most pages would soon be
    /// folded again, and <see cref="Folding"/> leaves it little to fold.
    /// </summary>
    private const string Settings = "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA wal_autocheckpoint=48000; PRAGMA temp_store=MEMORY;";

    /// <summary>The writer keeps the inner pages of all indexes.</summary>
    private const string Writing = Settings + "PRAGMA cache_size=-16000;";

    /// <summary>Each commit of the writer empties a reader's cache, and a large one takes long to empty: a tenth of the time of a turn.</summary>
    private const string Reading = Settings + "PRAGMA cache_size=-1000;";

    public override string Name => "Sqlite";

    public override Type ContextType => typeof(CoproductionDb);

    // IMMEDIATE: a transaction that begins by reading and then writes would fail instead of waiting.
    public override string Begin => "BEGIN IMMEDIATE";

    public override string HasHistory => "SELECT COUNT(*) FROM sqlite_master WHERE type='table' AND name='__EFMigrationsHistory'";

    // Waits for nobody, and nobody waits for it.
    public override string Fold => "PRAGMA wal_checkpoint(PASSIVE)";

    public override string? Fault(string connectionString)
    {
        try
        {
            if (new SqliteConnectionStringBuilder(connectionString).DataSource.Length > 0) return null;
        }
        catch (ArgumentException)
        {
            // Told below.
        }

        return $"ConnectionStrings:Coproduction is not a SQLite connection string. Write the file's place: {DatabaseOptions.Default}";
    }

    /// <summary>SQLite would go on writing into a file that is no longer there.</summary>
    public override bool IsThere(DatabaseOptions options) => File.Exists(options.File);

    public override CoproductionDb Context(DatabaseOptions options) =>
        new(new DbContextOptionsBuilder<CoproductionDb>().UseSqlite(Builder(options).ConnectionString).Options);

    // Pooled connections would keep a lost file open, and their prepared commands are lost in any case.
    public override DbConnection Connect(DatabaseOptions options, bool writes)
    {
        var builder = Builder(options);
        (builder.Pooling, builder.Mode) = (false, SqliteOpenMode.ReadWrite);
        return Opened(new SqliteConnection(builder.ConnectionString), writes ? Writing : Reading);
    }

    /// <summary>For <c>RETURNING</c> SQLite makes a table at each statement: the row that was just written is read by its place instead.</summary>
    public override string Text(string sql) => Free().Replace(Held().Replace(sql, "$1"), "$1").Replace(
        "RETURNING id, actor, seq", "; SELECT id, actor, seq FROM inbox WHERE seq=last_insert_rowid() AND changes()=1", StringComparison.Ordinal);

    public override DbParameter Parameter(int index) => new SqliteParameter { ParameterName = $"@p{index}" };

    public override bool IsUnavailable(DbException fault) => fault is SqliteException e && e.SqliteErrorCode is
        5 /* BUSY */ or 6 /* LOCKED */ or 8 /* READONLY */ or 9 /* INTERRUPT */ or 10 /* IOERR */ or 11 /* CORRUPT */ or
        13 /* FULL */ or 14 /* CANTOPEN */ or 15 /* PROTOCOL */ or 17 /* SCHEMA */ or 26 /* NOTADB */;

    // The same for everybody who opens it, so that nobody waits 30 seconds by default.
    private static SqliteConnectionStringBuilder Builder(DatabaseOptions options) => new(options.ConnectionString) { DefaultTimeout = options.LockSeconds };
}
