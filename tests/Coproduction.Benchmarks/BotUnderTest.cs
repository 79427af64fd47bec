using System.Net;
using System.Security.Cryptography;
using System.Text;

namespace Coproduction.Benchmarks;

/// <summary>Which database the bots of this run are on. A server's connection string may hold <c>{name}</c>: each bot's own.</summary>
internal sealed record DatabaseChoice(string Kind, string? Connection)
{
    public bool IsSqlite => Kind.Equals("sqlite", StringComparison.OrdinalIgnoreCase);

    public IEnumerable<KeyValuePair<string, string>> Settings(string folder, string name)
    {
        if (IsSqlite) return [new("Database:Provider", "Sqlite"), new("ConnectionStrings:Coproduction", $"Data Source={Path.Combine(folder, "bot.db")}")];
        if (!Kind.StartsWith("postgres", StringComparison.OrdinalIgnoreCase)) throw new ArgumentException("--database is sqlite or postgres");
        if (Connection?.Contains("bench", StringComparison.OrdinalIgnoreCase) != true)
            throw new ArgumentException("--connection must name a database with \"bench\" in its name, such as \"Host=127.0.0.1;Database=bench_{name};Username=me\": all that is in it is dropped.");
        return [new("Database:Provider", "PostgreSql"), new("ConnectionStrings:Coproduction", Connection.Replace("{name}", name, StringComparison.Ordinal))];
    }
}

/// <summary>A bot of this build with a database of its own; it can be killed and started again on it.</summary>
internal sealed class BotUnderTest : IAsyncDisposable
{
    public const string Number = "+447700900100";

    /// <summary>Where nobody listens: what is sent stays queued.</summary>
    public static readonly Uri Nowhere = new("http://127.0.0.1:9/");

    private readonly string folder = System.IO.Directory.CreateTempSubdirectory("coproduction-bench-").FullName;
    private readonly Dictionary<string, string> settings;
    private Store? store;
    private readonly List<Server> others = [];
    private Server? server;

    private BotUnderTest(DatabaseChoice database, string name)
    {
        Address = new($"http://127.0.0.1:{Server.FreePort()}");
        settings = new(database.Settings(folder, name))
        {
            ["Twilio:AccountSid"] = Load.Account, ["Twilio:AuthTokens:0"] = Load.Token, ["Twilio:From"] = Number, ["Twilio:PublicUrl"] = Address.GetLeftPart(UriPartial.Authority),
            ["Twilio:BaseUrl"] = Nowhere.GetLeftPart(UriPartial.Authority), ["Twilio:SegmentsPerSecond"] = "1", ["Api:Key"] = "benchmarks-only-key",
            ["Logging:LogLevel:Default"] = "Warning", ["Privacy:Keys:0"] = Key("seal"), ["Privacy:LookupKeys:0"] = Key("look-up"),
        };
        IsSqlite = database.IsSqlite;
    }

    public Uri Address { get; }

    public bool IsSqlite { get; }

    public Uri Webhook => new(Address, "channels/twilio/inbound");

    public Server Process => server ?? throw new InvalidOperationException("the bot was not started");

    /// <summary>Of all processes.</summary>
    public TimeSpan Cpu => others.Aggregate(Process.Cpu, (sum, other) => sum + other.Cpu);

    /// <summary>Where its processes listen.</summary>
    public IReadOnlyList<int> Ports => [Address.Port, .. others.Select(other => other.Webhook.Port)];

    public Store Store => store ??= Store.Open(settings);

    /// <summary>An empty database with the schema; the bot is not started.</summary>
    public static async Task<BotUnderTest> Prepare(DatabaseChoice database, string name)
    {
        var bot = new BotUnderTest(database, name);
        if (!bot.IsSqlite)
        {
            using var session = bot.Store.Database.Open();
            session.Execute("DROP SCHEMA public CASCADE");
            session.Execute("CREATE SCHEMA public");
        }

        await bot.Store.Database.Migrate(CancellationToken.None);
        return bot;
    }

    public BotUnderTest With(string key, string value)
    {
        settings[key] = value;
        return this;
    }

    public async Task<BotUnderTest> Start()
    {
        server = await Start(Address);
        return this;
    }

    /// <summary>One more process of the same bot; <c>Cluster:Redis</c> must be set.</summary>
    public async Task StartAnother() => others.Add(await Start(new Uri($"http://127.0.0.1:{Server.FreePort()}")));

    /// <summary>Closes what this process holds open, so that SQLite folds its log into the file, as after a clean stop.</summary>
    public async Task CloseStore()
    {
        if (store is not null) await store.DisposeAsync();
        store = null;
    }

    public async Task Kill()
    {
        foreach (var other in others) await other.DisposeAsync();
        others.Clear();
        if (server is not null) await server.DisposeAsync();
        server = null;
    }

    public async ValueTask DisposeAsync()
    {
        await Kill();
        await CloseStore();
        System.IO.Directory.Delete(folder, recursive: true);
    }

    private Task<Server> Start(Uri address) => Server.Bot(address, settings, folder, "health/ready");

    /// <summary>The same in each run and in both processes; it protects nobody.</summary>
    private static string Key(string what) => $"bench:{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(what)))}";
}
