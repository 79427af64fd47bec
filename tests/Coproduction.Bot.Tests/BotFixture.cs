using System.Collections.Concurrent;
using Coproduction.Bot.Runtime;
using Coproduction.Bot.Storage;
using Coproduction.Bot.Tests.Storage;
using Coproduction.Simulator;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Coproduction.Bot.Tests;

/// <summary>
/// The real host on a port of its own, on a database of its own, with a phone network on the real wire and a clock that can
/// be moved. <see cref="StopAsync"/> and <see cref="StartAsync"/> restart it on the same database.
/// </summary>
public sealed class BotFixture : IAsyncDisposable
{
    public const string ApiKey = "an-api-key-for-tests-only";
    public const string Number = "+447700900100";
    public const string PublicUrl = "http://bot.example";

    private readonly TestDatabase database;
    private readonly Dictionary<string, string?> settings;
    private readonly PhoneNetworkServer phones;
    private readonly TeamsNetworkServer? teams;
    private WebApplication? app;

    private BotFixture(TestDatabase database, PhoneNetworkServer phones, TeamsNetworkServer? teams, TestClock clock, Dictionary<string, string?> settings) =>
        (this.database, this.phones, this.teams, Clock, this.settings) = (database, phones, teams, clock, settings);

    public TestClock Clock { get; }

    public PhoneNetwork Phones => phones.Network;

    /// <summary>Only of a bot that was started with it.</summary>
    public TeamsNetwork Teams => teams?.Network ?? throw new InvalidOperationException("started without Teams");

    public bool HasTeams => teams is not null;

    public Uri Address { get; private set; } = null!;

    public HttpClient Http { get; private set; } = null!;

    internal TestDatabase Database => database;

    /// <summary>All that was logged, for what must not be in it.</summary>
    public LogLines Log { get; } = new();

    public IServiceProvider Services => app?.Services ?? throw new InvalidOperationException("the bot is not running");

    public IReadOnlyDictionary<string, string?> Settings => settings;

    /// <param name="set">More settings, or other ones: <c>["Policy:IntroducedText"] = "true"</c>.</param>
    /// <param name="startsAt">Null: a Tuesday morning at ten.</param>
    /// <param name="withTeams">A Microsoft Teams on the real wire too.</param>
    public static async Task<BotFixture> Start(IEnumerable<KeyValuePair<string, string?>>? set = null, DateTimeOffset? startsAt = null, bool withTeams = false) =>
        await Start(await TestDatabase.Make(), set, startsAt, withTeams);

    internal static async Task<BotFixture> Start(TestDatabase database, IEnumerable<KeyValuePair<string, string?>>? set = null, DateTimeOffset? startsAt = null, bool withTeams = false)
    {
        var clock = startsAt is { } at ? new TestClock(at) : new TestClock();
        var network = new PhoneNetworkOptions { PublicUrl = PublicUrl, ServiceNumber = Number };
        var phones = await PhoneNetworkServer.Start(network, clock);
        var settings = new Dictionary<string, string?>
        {
            ["Twilio:AccountSid"] = network.AccountSid,
            ["Twilio:AuthTokens:0"] = network.AuthTokens[0],
            ["Twilio:From"] = Number,
            ["Twilio:BaseUrl"] = phones.Address.ToString(),
            ["Twilio:PublicUrl"] = PublicUrl,
            ["Twilio:SegmentsPerSecond"] = "1000",
            ["Api:Key"] = ApiKey,
        };
        // Its own limits and token life run by the real clock: what the bot may do in a second it does in one.
        var teams = withTeams ? await TeamsNetworkServer.Start(new(), TimeProvider.System) : null;
        foreach (var (key, value) in teams is null ? [] : TeamsSettings(teams.Network)) settings[key] = value;
        foreach (var (key, value) in database.Settings.Concat(set ?? [])) settings[key] = value;
        var bot = new BotFixture(database, phones, teams, clock, settings);
        await bot.StartAsync();
        return bot;
    }

    /// <summary>What points a bot at this Teams, as its own documentation has it.</summary>
    public static IEnumerable<KeyValuePair<string, string?>> TeamsSettings(TeamsNetwork network) =>
    [
        new("MicrosoftAppId", network.Options.AppId),
        new("MicrosoftAppPassword", network.Options.AppPassword),
        new("MicrosoftAppTenantId", network.Options.TenantId),
        new("MicrosoftAppType", "SingleTenant"),
        new("Teams:OpenIdMetadata", network.OpenIdMetadata.ToString()),
        new("Teams:Authority", network.Address.ToString()),
        new("Teams:ServiceUrl", network.ServiceUrl),
        new("Teams:TrustedHosts:0", network.Address.Authority),
    ];

    public async Task StartAsync()
    {
        app = BotHost.Build(["--environment", Environments.Development], builder =>
        {
            builder.Configuration.AddInMemoryCollection(settings);
            builder.WebHost.UseUrls("http://127.0.0.1:0");
            builder.Logging.ClearProviders().AddProvider(Log);
            builder.Services.AddSingleton(new Clock(Clock));
        });
        await app.StartAsync();
        Address = new(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
        Http = new HttpClient { BaseAddress = Address };
        Http.DefaultRequestHeaders.Add("X-Api-Key", ApiKey);
        Phones.BotAddress = Address;
        if (teams is not null) teams.Network.BotAddress = Address;
    }

    public async Task StopAsync()
    {
        if (app is null) return;
        Http.Dispose();
        await app.StopAsync();
        await app.DisposeAsync();
        app = null;
    }

    public T Get<T>() where T : notnull => Services.GetRequiredService<T>();

    /// <summary>For looking at what is stored.</summary>
    public CoproductionDb Db() => Get<IDbContextFactory<CoproductionDb>>().CreateDbContext();

    /// <summary>Looks again until it is so; fails after 40 (real) seconds, or those given.</summary>
    public static async Task Until(Func<Task<bool>> condition, string what, TimeSpan? within = null)
    {
        var patience = TimeProvider.System.GetTimestamp();
        while (!await condition())
        {
            if (TimeProvider.System.GetElapsedTime(patience) > (within ?? TimeSpan.FromSeconds(40))) throw new TimeoutException($"never: {what}");
            await Task.Delay(TimeSpan.FromMilliseconds(20), TimeProvider.System);
        }
    }

    public Task Until(Func<CoproductionDb, Task<bool>> condition, string what) => Until(
        async () =>
        {
            await using var db = Db();
            return await condition(db);
        },
        what);

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        await phones.DisposeAsync();
        if (teams is not null) await teams.DisposeAsync();
        await database.DisposeAsync();
    }

    public sealed class LogLines : ILoggerProvider
    {
        private readonly ConcurrentQueue<string> lines = new();

        public string Text => string.Join('\n', lines);

        public ILogger CreateLogger(string categoryName) => new Line(categoryName, lines);

        public void Dispose()
        {
        }

        private sealed class Line(string category, ConcurrentQueue<string> lines) : ILogger
        {
            public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

            public bool IsEnabled(LogLevel logLevel) => true;

            public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
                lines.Enqueue($"{logLevel} {category} {formatter(state, exception)} {Values(state)} {exception}");

            /// <summary>Other loggers than a console's write these too.</summary>
            private static string Values<TState>(TState state) => state is IEnumerable<KeyValuePair<string, object?>> values ? string.Join(' ', values.Select(v => v.Value)) : "";
        }
    }
}
