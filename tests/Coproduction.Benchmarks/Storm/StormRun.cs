using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Coproduction.Bot;
using Coproduction.Bot.Channels.Twilio;
using Coproduction.Bot.Import;
using Coproduction.Bot.Runtime;
using Coproduction.Bot.Storage;
using Coproduction.Simulator;
using Microsoft.EntityFrameworkCore;

namespace Coproduction.Benchmarks.Storm;

/// <summary>How it ended. Nothing in <paramref name="Wrong"/>: all books agree.</summary>
internal sealed record Verdict(IReadOnlyList<string> Wrong, string Summary, int Kills, int CutOff, int Frozen, int OwnEnds);

/// <summary>
/// People in real conversations while processes are killed, the database is stopped, and both networks misbehave; then everything
/// comes to rest, and all books are checked against each other.
/// </summary>
internal sealed class StormRun : IAsyncDisposable
{
    private const int LooksAtRest = 12;

    private readonly StormPlan plan;
    private readonly Action<string> say;
    private readonly string folder;
    private readonly Book book = new();
    private readonly Dictionary<string, string> settings;
    private readonly Nodes nodes;
    private readonly PostgresServer? postgres;
    private readonly RedisServer? redis;
    private readonly PhoneNetworkServer phones;
    private readonly TeamsNetworkServer teams;
    private readonly Weather weather;

    /// <summary>One process is harmed at a time: the others are to be there.</summary>
    private readonly SemaphoreSlim harm = new(1, 1);
    private int databaseStops;

    private StormRun(StormPlan plan, Action<string> say, string folder, Dictionary<string, string> settings, PostgresServer? postgres, RedisServer? redis,
        Nodes nodes, PhoneNetworkServer phones, TeamsNetworkServer teams)
    {
        (this.plan, this.say, this.folder, this.settings, this.postgres, this.redis, this.nodes, this.phones, this.teams) = (plan, say, folder, settings, postgres, redis, nodes, phones, teams);
        weather = new(phones.Network, teams.Network, new Random(plan.Seed + 1));
    }

    /// <summary>The whole storm, from an empty database to the verdict.</summary>
    /// <param name="database">PostgreSQL without a connection: one of the storm's own, which is stopped and started.</param>
    /// <param name="cluster">Redis for several nodes; null: one of the storm's own.</param>
    public static async Task<Verdict> Run(StormPlan plan, DatabaseChoice database, string? cluster, Action<string> say, CancellationToken cancellation)
    {
        await using var storm = await Make(plan, database, cluster, say);
        return await storm.Run(cancellation);
    }

    private static async Task<StormRun> Make(StormPlan plan, DatabaseChoice database, string? cluster, Action<string> say)
    {
        var folder = plan.Keep is { } keep ? Directory.CreateDirectory(keep).FullName : Directory.CreateTempSubdirectory("coproduction-storm-").FullName;
        var postgres = database is { IsSqlite: false, Connection: null } ? await PostgresServer.Make(plan.Keep is not null) : null;
        var redis = plan.Nodes > 1 && cluster is null ? new RedisServer() : null;
        var settings = new Dictionary<string, string>((postgres is null ? database : database with { Connection = postgres.Connection }).Settings(folder, "storm"));
        var network = new PhoneNetworkOptions { PublicUrl = "http://bot.example", Seed = plan.Seed };
        var registration = new TeamsNetworkOptions();
        var nodes = new Nodes(folder, settings, plan.Nodes, plan.Seed + 2, plan.Nodes > 1 ? cluster ?? redis!.Address : null);
        var phones = await PhoneNetworkServer.Start(network, TimeProvider.System, nodes);
        var teams = await TeamsNetworkServer.Start(registration, TimeProvider.System, wire: nodes);
        foreach (var (key, value) in Settings(network, phones.Address, teams.Network)) settings[key] = value;
        phones.Network.BotAddress = teams.Network.BotAddress = new("http://bot.example");
        return new(plan, say, folder, settings, postgres, redis, nodes, phones, teams);
    }

    private static IEnumerable<KeyValuePair<string, string>> Settings(PhoneNetworkOptions network, Uri phones, TeamsNetwork teams) =>
    [
        new("Twilio:AccountSid", network.AccountSid), new("Twilio:AuthTokens:0", network.AuthTokens[0]), new("Twilio:From", network.ServiceNumber),
        new("Twilio:BaseUrl", phones.GetLeftPart(UriPartial.Authority)), new("Twilio:PublicUrl", network.PublicUrl), new("Twilio:SegmentsPerSecond", "1000"),
        new("Twilio:CallTimeout", "00:00:02"), new("Twilio:CatchUpEvery", "00:01:00"),
        new("MicrosoftAppId", teams.Options.AppId), new("MicrosoftAppPassword", teams.Options.AppPassword), new("MicrosoftAppTenantId", teams.Options.TenantId),
        new("MicrosoftAppType", "SingleTenant"), new("Teams:OpenIdMetadata", teams.OpenIdMetadata.ToString()), new("Teams:Authority", teams.Address.ToString()),
        new("Teams:ServiceUrl", teams.ServiceUrl), new("Teams:TrustedHosts:0", teams.Address.Authority), new("Teams:CallTimeout", "00:00:02"), new("Teams:PerSecond", "200"),
        new("Api:Key", "storm-only-key-of-this-machine"), new("Logging:LogLevel:Default", "Warning"), new("Privacy:Keys:0", Key("seal")), new("Privacy:LookupKeys:0", Key("look-up")),
        new("Policy:IntroducedText", "true"), new("Policy:QuietHours:From", "00:00"), new("Policy:QuietHours:To", "00:00"), new("Policy:NoticeAfterSeconds", "0"),
        new("Policy:Connectors:OpenInvitations", "60"), new("Policy:Connectors:InvitationsPerDay", "200"), new("Policy:UnaskedAnswerMinutes", "1"),
    ];

    private async Task<Verdict> Run(CancellationToken cancellation)
    {
        await Prepare();
        for (var i = 0; i < nodes.Count; i++) await nodes.Start(i);
        var started = Stopwatch.GetTimestamp();
        using (var people = CancellationTokenSource.CreateLinkedTokenSource(cancellation))
        {
            var work = new List<Task> { weather.Blow(people.Token), Kill(people.Token), Loneliness(people.Token), StopDatabase(people.Token), Report(started, people.Token) };
            work.AddRange(People(people.Token));
            await Pause.For(plan.Length, cancellation);
            await people.CancelAsync();
            weather.Clear();
            await Task.WhenAll(work);
        }

        do await nodes.Revive(); while (!nodes.AllRun);
        say("the storm is over; everything comes to rest");
        await phones.Network.Settles();
        await teams.Network.Settles();
        await AtRest(Database(), plan.SettleWithin, () => { }, onlyDue: true, cancellation);
        await nodes.KillAll();
        var wrong = await Settled(cancellation);
        var line = Counts(started);
        foreach (var fault in wrong) say($"WRONG: {fault}");
        say(wrong.Count == 0 ? $"VERDICT: all books agree. seed {plan.Seed}; {line}" : $"VERDICT: {wrong.Count} faults. seed {plan.Seed}; {line}");
        return new(wrong, line, nodes.Kills, nodes.Lonely.CutOff, nodes.Lonely.Frozen, nodes.OwnEnds);
    }

    /// <summary>The schema, and the neighbourhood.</summary>
    private async Task Prepare()
    {
        say($"seed {plan.Seed}: {plan.People} residents, {plan.Connectors} connectors, {plan.Staff} professionals, {plan.Nodes} node(s), {settings["Database:Provider"]}");
        var file = Path.Combine(folder, "neighbourhood.json");
        await File.WriteAllBytesAsync(file, plan.Neighbourhood());
        await using var app = Host(TimeProvider.System, _ => { });
        if (await ImportVerb.RunAsync(file, app.Services, TextWriter.Null, Console.Error, CancellationToken.None) != 0) throw new InvalidOperationException("the neighbourhood could not be imported");
        for (var i = 0; i < plan.Staff; i++) teams.Network.AddUser(StormPlan.Aad(i), $"{Names.Of(i)} Shah");
        for (var i = 0; i < plan.Coordinators; i++) teams.Network.AddUser(StormPlan.CoordinatorAad(i), "Ruth Adler");
    }

    private IEnumerable<Task> People(CancellationToken stop)
    {
        var pause = TimeSpan.FromSeconds(Math.Max(1, plan.People / plan.TextsPerSecond / 2));
        var schemes = plan.Schemes.ToArray();
        var connectors = Enumerable.Range(0, plan.Connectors).Select(i => new Connector(phones.Network, book, StormPlan.ConnectorNumber(i), Chance(1, i), TimeSpan.FromSeconds(2))).ToArray();
        foreach (var connector in connectors) yield return Task.Run(() => connector.Live(stop), CancellationToken.None);
        for (var i = 0; i < plan.People; i++)
        {
            var resident = new Resident(phones.Network, book, StormPlan.ResidentNumber(i), Chance(2, i), pause, connectors[i % connectors.Length], schemes);
            yield return Task.Run(() => resident.Live(stop), CancellationToken.None);
        }

        foreach (var (aad, i) in Enumerable.Range(0, plan.Staff).Select(StormPlan.Aad).Concat(Enumerable.Range(0, plan.Coordinators).Select(StormPlan.CoordinatorAad)).Select((aad, i) => (aad, i)))
        {
            var professional = new Professional(teams.Network, book, aad, Chance(3, i), TimeSpan.FromSeconds(2));
            yield return Task.Run(async () =>
            {
                while (!(await teams.Network.InstallAsync(aad)).Taken && !stop.IsCancellationRequested) await Pause.For(TimeSpan.FromMilliseconds(500), stop);
                await professional.Live(stop);
            }, CancellationToken.None);
        }
    }

    private async Task Kill(CancellationToken stop)
    {
        var random = Chance(4, 0);
        while (!stop.IsCancellationRequested)
        {
            await Pause.For(plan.KillEvery, random, stop);
            if (stop.IsCancellationRequested) return;
            await Harm(async () =>
            {
                await nodes.Kill(random.Next(nodes.Count));
                await Pause.For((0, 2), random, CancellationToken.None);
            });
        }
    }

    private async Task Loneliness(CancellationToken stop)
    {
        var random = Chance(6, 0);
        for (var turn = 0; nodes.Count > 1 && !stop.IsCancellationRequested; turn++)
        {
            await Pause.For(plan.LonelyEvery, random, stop);
            if (stop.IsCancellationRequested) return;
            var node = random.Next(nodes.Count);
            await Harm(async () =>
            {
                if (turn % 2 == 0) await nodes.CutOff(node, TimeSpan.FromSeconds(random.Next(5, 15)));
                else await nodes.Freeze(node, TimeSpan.FromSeconds(random.Next(10, 15)));
                // One that was taken for dead ends when it learns of it.
                await Pause.For((3, 4), random, CancellationToken.None);
            });
        }
    }

    private async Task Harm(Func<Task> done)
    {
        await harm.WaitAsync();
        try
        {
            await done();
            do await nodes.Revive(); while (!nodes.AllRun);
        }
        finally
        {
            harm.Release();
        }
    }

    private async Task StopDatabase(CancellationToken stop)
    {
        var random = Chance(5, 0);
        while (postgres is not null && !stop.IsCancellationRequested)
        {
            await Pause.For(plan.StopDatabaseEvery, random, stop);
            if (stop.IsCancellationRequested) return;
            await postgres.Stop();
            databaseStops++;
            await Pause.For((1, 4), random, CancellationToken.None);
            await postgres.Start();
        }
    }

    private async Task Report(long started, CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            await Pause.For(plan.ReportEvery, stop);
            if (!stop.IsCancellationRequested) say(Counts(started));
        }
    }

    private string Counts(long started)
    {
        var sent = phones.Network.CreateCounts().Values.Sum();
        return string.Create(CultureInfo.InvariantCulture, $"{Stopwatch.GetElapsedTime(started).TotalMinutes:F1} min: {book.Texts.Count} texts in, {sent} out, {teams.Network.Books.Count} to Teams, {book.Clicks} clicks; ")
            + $"{nodes.Kills} kills, {nodes.Lonely.CutOff} cut off, {nodes.Lonely.Frozen} frozen, {nodes.OwnEnds} own ends, {databaseStops} database stops, {weather.Changes} changes of weather; left {Left()}; bots {nodes.Memory} MB";
    }

    private string Left()
    {
        try
        {
            using var db = Database();
            return $"{db.Inbox.Count(i => i.DoneAt == null)} undone, {db.Outbox.Count(o => o.State == OutboxState.Queued)} queued, {db.Outbox.Count(o => o.State == OutboxState.Unknown || o.State == OutboxState.HandingOver)} unknown";
        }
        catch (Exception away) when (away is System.Data.Common.DbException or InvalidOperationException)
        {
            return "(no database)";
        }
    }

    /// <summary>On one process with a clock that is moved on past what an unknown hand-over is waited out for; then the audit.</summary>
    private async Task<IReadOnlyList<string>> Settled(CancellationToken cancellation)
    {
        var clock = new ShiftedClock();
        await using var app = Host(clock, builder => builder.WebHost.UseUrls("http://127.0.0.1:0"));
        await app.StartAsync(cancellation);
        for (var pass = 0; pass < 2; pass++)
        {
            await app.Services.GetRequiredService<CatchUp>().Pass(cancellation);
            clock.Advance(TimeSpan.FromMinutes(6));
        }

        var rest = await AtRest(Database(), plan.SettleWithin, () => clock.Advance(TimeSpan.FromSeconds(20)), onlyDue: false, cancellation);
        await phones.Network.Settles();
        await teams.Network.Settles();
        var audit = new Audit(app.Services, phones.Network, teams.Network, book);
        var wrong = await audit.Run();
        say(audit.Compared);
        return [.. rest ? [] : new[] { "not all came to rest" }, .. wrong];
    }

    /// <summary>No input without its turn, no message that may go; and, at the end of all, none of which nobody knows what became of it.</summary>
    private static async Task<bool> AtRest(CoproductionDb db, TimeSpan within, Action step, bool onlyDue, CancellationToken cancellation)
    {
        await using var _ = db;
        var (patience, quiet) = (Stopwatch.StartNew(), 0);
        while (patience.Elapsed < within)
        {
            var busy = true;
            var now = TimeProvider.System.GetUtcNow();
            try
            {
                busy = await db.Inbox.AnyAsync(i => i.DoneAt == null && !i.SetAside, cancellation)
                    || await db.Outbox.AnyAsync(o => (o.State == OutboxState.Queued || o.State == OutboxState.HandingOver || (!onlyDue && o.State == OutboxState.Unknown)) && (!onlyDue || o.NotBefore <= now), cancellation);
            }
            catch (Exception away) when (away is System.Data.Common.DbException or InvalidOperationException)
            {
                // Busy, or it is still starting; EF wraps what may pass.
            }

            // What has become due on the way is waited for too, with a clock that is moved no further.
            quiet = busy ? 0 : quiet + 1;
            if (quiet > LooksAtRest) return true;
            await Task.Delay(TimeSpan.FromMilliseconds(250), TimeProvider.System, cancellation);
            if (busy) step();
        }

        return false;
    }

    private WebApplication Host(TimeProvider time, Action<WebApplicationBuilder> configure) => BotHost.Build(["--environment", Environments.Development], builder =>
    {
        builder.Configuration.AddInMemoryCollection(settings.Select(s => new KeyValuePair<string, string?>(s.Key, s.Value)));
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton(new Clock(time));
        configure(builder);
    });

    private CoproductionDb Database()
    {
        var options = new DatabaseOptions { Provider = settings["Database:Provider"], ConnectionString = settings["ConnectionStrings:Coproduction"] };
        return options.Dialect.Context(options);
    }

    private Random Chance(int what, int which) => new(HashCode(plan.Seed, what, which));

    private static int HashCode(int seed, int what, int which) => BitConverter.ToInt32(SHA256.HashData(Encoding.UTF8.GetBytes($"{seed}/{what}/{which}")));

    private static string Key(string what) => $"storm:{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(what)))}";

    public async ValueTask DisposeAsync()
    {
        await nodes.KillAll();
        await phones.DisposeAsync();
        await teams.DisposeAsync();
        nodes.Dispose();
        harm.Dispose();
        redis?.Dispose();
        if (postgres is not null) await postgres.DisposeAsync();
        if (plan.Keep is null) Directory.Delete(folder, recursive: true);
    }

    private sealed class ShiftedClock : TimeProvider
    {
        private long offset;

        public override DateTimeOffset GetUtcNow() => System.GetUtcNow().AddTicks(Interlocked.Read(ref offset));

        public void Advance(TimeSpan by) => Interlocked.Add(ref offset, by.Ticks);
    }
}
