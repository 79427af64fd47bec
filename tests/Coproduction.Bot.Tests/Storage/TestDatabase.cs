using System.Text;
using Coproduction.Bot.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Xunit;

namespace Coproduction.Bot.Tests.Storage;

/// <summary>
/// A migrated database of one test's own. <c>COPRODUCTION_TEST_POSTGRES</c> names a PostgreSQL server whose user may create
/// databases; then the suite runs on it, unless <c>COPRODUCTION_TEST_DATABASE</c> is <c>sqlite</c>.
/// </summary>
internal sealed class TestDatabase : IAsyncDisposable
{
    private static readonly string? Server = Environment.GetEnvironmentVariable("COPRODUCTION_TEST_POSTGRES");
    private static readonly Lazy<Task<string>> Template = new(MakeTemplate);

    private readonly bool isPostgres;
    private readonly string name;

    private TestDatabase(bool isPostgres, string name)
    {
        (this.isPostgres, this.name) = (isPostgres, name);
        Options = isPostgres
            ? new() { Provider = "PostgreSql", ConnectionString = On(name), LockSeconds = 1 }
            : new() { ConnectionString = $"Data Source={File}", LockSeconds = 1 };
    }

    /// <summary>Whether the suite runs on PostgreSQL.</summary>
    public static bool SuiteIsOnPostgres => Server is not null && Environment.GetEnvironmentVariable("COPRODUCTION_TEST_DATABASE") != "sqlite";

    /// <summary>Beside the database: keys, files of the test.</summary>
    public string Folder { get; } = System.IO.Directory.CreateTempSubdirectory("coproduction-").FullName;

    /// <summary>SQLite's.</summary>
    public string File => Path.Combine(Folder, "bot.db");

    public DatabaseOptions Options { get; }

    /// <summary>As the bot reads them. PostgreSQL's have keys too: Development makes those beside a file.</summary>
    public IEnumerable<KeyValuePair<string, string?>> Settings =>
    [
        new("Database:Provider", Options.Provider), new("ConnectionStrings:Coproduction", Options.ConnectionString),
        .. isPostgres ? (KeyValuePair<string, string?>[])[new("Privacy:Keys:0", TestStore.KeysOf("test")[0]), new("Privacy:LookupKeys:0", TestStore.KeysOf("look-up")[0])] : [],
    ];

    /// <summary>What the suite runs on.</summary>
    public static Task<TestDatabase> Make() => SuiteIsOnPostgres ? MakePostgres() : MakeSqlite();

    /// <summary>For what only a file can do. Empty: the bot, or the test, migrates it.</summary>
    public static Task<TestDatabase> MakeSqlite() => Task.FromResult(new TestDatabase(false, ""));

    /// <summary>For what only a server can do. Skips the test where there is none.</summary>
    /// <param name="purpose">Part of its name.</param>
    public static async Task<TestDatabase> MakePostgres(string purpose = "test")
    {
        if (Server is null) Assert.Skip("COPRODUCTION_TEST_POSTGRES names no PostgreSQL server");
        var name = $"coproduction_{purpose}_{Guid.NewGuid():N}";
        await Command($"CREATE DATABASE {name} TEMPLATE {await Template.Value}");
        return new(true, name);
    }

    public CoproductionDb Context() => Options.Dialect.Context(Options);

    /// <summary>Run on the server itself, beside the database. PostgreSQL only.</summary>
    public Task OnServer(string sql) => Command(sql.Replace("{name}", name, StringComparison.Ordinal));

    /// <summary>All bytes that are stored, as letters.</summary>
    public async Task<string> Everything()
    {
        using var bytes = new MemoryStream();
        if (!isPostgres)
        {
            await using (var checkpoint = new SqliteConnection($"Data Source={File};Pooling=False"))
            {
                await checkpoint.OpenAsync();
                await using var command = new SqliteCommand("PRAGMA wal_checkpoint(TRUNCATE)", checkpoint);
                await command.ExecuteNonQueryAsync();
            }

            foreach (var part in System.IO.Directory.GetFiles(Folder, "bot.db*").Where(f => !f.EndsWith(".json", StringComparison.Ordinal)))
            {
                await using var file = new FileStream(part, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
                await file.CopyToAsync(bytes);
            }
        }
        else
        {
            await using var connection = new NpgsqlConnection(Options.ConnectionString);
            await connection.OpenAsync();
            await using var db = Context();
            foreach (var table in db.Model.GetEntityTypes().Select(e => e.GetTableName()))
            {
                await using var copy = await connection.BeginRawBinaryCopyAsync($"COPY {table} TO STDOUT (FORMAT BINARY)");
                await copy.CopyToAsync(bytes);
            }
        }

        return Encoding.Latin1.GetString(bytes.ToArray());
    }

    public async ValueTask DisposeAsync()
    {
        System.IO.Directory.Delete(Folder, recursive: true);
        if (!isPostgres) return;
        await Command($"DROP DATABASE IF EXISTS {name} WITH (FORCE)");
    }

    // No pool: hundreds of databases would each keep connections to themselves.
    private static string On(string database) => new NpgsqlConnectionStringBuilder(Server) { Database = database, Pooling = false }.ConnectionString;

    /// <summary>Migrating takes a second, copying what is migrated a tenth of it.</summary>
    private static async Task<string> MakeTemplate()
    {
        var name = $"coproduction_template_{Environment.ProcessId}";
        await Command($"DROP DATABASE IF EXISTS {name}");
        await Command($"CREATE DATABASE {name}");
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Command($"DROP DATABASE IF EXISTS {name} WITH (FORCE)").GetAwaiter().GetResult();
        var options = new DatabaseOptions { Provider = "PostgreSql", ConnectionString = On(name) };
        await using var db = options.Dialect.Context(options);
        await db.Database.MigrateAsync();
        return name;
    }

    private static async Task Command(string sql)
    {
        await using var connection = new NpgsqlConnection(On("postgres"));
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
