using System.Diagnostics.Metrics;
using Coproduction.Bot.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace Coproduction.Bot.Tests.Storage;

/// <summary>A migrated database and its writer, without a host.</summary>
internal sealed class TestStore : IAsyncDisposable
{
    private readonly TestDatabase place;
    private readonly ServiceProvider services = new ServiceCollection().AddMetrics().BuildServiceProvider();

    private TestStore(TestDatabase place)
    {
        this.place = place;
        Database = Another();
        Writer = AnotherWriter(Database);
    }

    public TestDatabase Place => place;

    public string File => place.File;

    public Database Database { get; }

    public Writer Writer { get; }

    /// <param name="place">Null: on what the suite runs on.</param>
    public static async Task<TestStore> Open(TestDatabase? place = null)
    {
        var store = new TestStore(place ?? await TestDatabase.Make());
        await store.Database.Migrate(CancellationToken.None);
        await store.Writer.StartAsync(CancellationToken.None);
        return store;
    }

    /// <summary>As another process has it.</summary>
    public Database Another()
    {
        var options = Options.Create(place.Options);
        return new(options, new DbContexts(options));
    }

    public Writer AnotherWriter(Database database) => new(database, Metrics, NullLogger<Writer>.Instance);

    public Intake MakeIntake() => new(Database, Writer, Metrics, NullLogger<Writer>.Instance);

    private StorageMetrics Metrics => new(services.GetRequiredService<IMeterFactory>());

    public static Privacy Privacy(params string[] ids) => new(new Keys(KeysOf(ids), KeysOf(ids)));

    /// <summary>Keys that are the same for the same id.</summary>
    public static string[] KeysOf(params string[] ids) =>
        [.. ids.Select(id => $"{id}:{Convert.ToBase64String(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(id)))}")];

    /// <summary>Another process's connection.</summary>
    public SqliteConnection Other()
    {
        var connection = new SqliteConnection($"Data Source={File};Pooling=False");
        connection.Open();
        return connection;
    }

    public async ValueTask DisposeAsync()
    {
        await Writer.StopAsync(CancellationToken.None);
        Database.Dispose();
        Writer.Dispose();
        await services.DisposeAsync();
        await place.DisposeAsync();
    }

    /// <summary>Settings that can be changed while they are used.</summary>
    internal sealed class Keys(string[] keys, string[] lookup) : IOptionsMonitor<PrivacyOptions>
    {
        private Action<PrivacyOptions, string?>? changed;

        public PrivacyOptions CurrentValue { get; private set; } = Of(keys, lookup);

        public PrivacyOptions Get(string? name) => CurrentValue;

        public IDisposable? OnChange(Action<PrivacyOptions, string?> listener)
        {
            changed += listener;
            return null;
        }

        public void Change(string[] keys, string[] lookup)
        {
            CurrentValue = Of(keys, lookup);
            changed?.Invoke(CurrentValue, null);
        }

        private static PrivacyOptions Of(string[] keys, string[] lookup)
        {
            var options = new PrivacyOptions();
            foreach (var key in keys) options.Keys.Add(key);
            foreach (var key in lookup) options.LookupKeys.Add(key);
            return options;
        }
    }
}
