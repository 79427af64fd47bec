using System.Diagnostics;
using System.Net;

namespace Coproduction.Benchmarks.Storm;

/// <summary>
/// The bot's processes on one database: killed without warning and begun again. As an <see cref="HttpMessageHandler"/> it is the
/// proxy before them: a request goes to one that runs, and once more to another when the first has not taken it.
/// </summary>
internal sealed class Nodes : DelegatingHandler
{
    private const int MostTries = 3;

    private readonly string folder;
    private readonly IReadOnlyDictionary<string, string> settings;
    private readonly Node[] nodes;
    private readonly Random random;
    private readonly Lock gate = new();

    /// <param name="settings">Read when a process starts.</param>
    /// <param name="redis">Where the processes find each other, each by a way of its own that can be cut; null: there is one process.</param>
    public Nodes(string folder, IReadOnlyDictionary<string, string> settings, int count, int seed, string? redis = null)
        : base(new SocketsHttpHandler { ConnectTimeout = TimeSpan.FromSeconds(2), UseProxy = false, AllowAutoRedirect = false })
    {
        (this.folder, this.settings, random) = (folder, settings, new Random(seed));
        nodes = [.. Enumerable.Range(0, count).Select(i => new Node(redis is null ? null : new Relay(redis)))];
    }

    public int Kills { get; private set; }

    /// <summary>Ends that nobody asked for: of one that its cluster has declared dead, or that began while the database was away.</summary>
    public int OwnEnds { get; private set; }

    /// <summary>Processes that were cut off from Redis for a while, and such as stood still for longer than the others wait for them.</summary>
    public (int CutOff, int Frozen) Lonely { get; private set; }

    public int Count => nodes.Length;

    public bool AllRun => nodes.All(n => n.Server is { HasExited: false });

    public string Memory => string.Join('+', nodes.Select(n => n.Server is { HasExited: false } server ? $"{server.MemoryMegabytes:F0}" : "-"));

    /// <summary>On a port that is free just now: one that was chosen long before may have become anybody's.</summary>
    public async Task Start(int node)
    {
        var log = Path.Combine(folder, $"bot{node}.log");
        for (var tries = 1; ; tries++)
        {
            try
            {
                await Start(nodes[node], log);
                return;
            }
            catch (InvalidOperationException) when (tries < MostTries && File.ReadAllText(log).Contains("already in use", StringComparison.OrdinalIgnoreCase))
            {
                // It has become somebody's all the same.
            }
        }
    }

    public async Task Kill(int node)
    {
        if (nodes[node].Server is not { HasExited: false }) return;
        Kills++;
        await End(nodes[node]);
    }

    /// <summary>As a new release does: what it has begun it ends.</summary>
    /// <returns>The exit code.</returns>
    public async Task<int> Stop(int node)
    {
        var server = nodes[node].Server ?? throw new InvalidOperationException("it does not run");
        var code = await server.Stop();
        await End(nodes[node]);
        return code;
    }

    /// <summary>Redis is out of its reach for so long.</summary>
    public async Task CutOff(int node, TimeSpan length)
    {
        if (nodes[node].Redis is not { } way) return;
        Lonely = Lonely with { CutOff = Lonely.CutOff + 1 };
        way.Cut();
        await Task.Delay(length, TimeProvider.System);
        way.Mend();
    }

    /// <summary>Stands still for so long, as a machine does that is moved; the others may have taken it for dead by then.</summary>
    public Task Freeze(int node, TimeSpan length)
    {
        var still = Stopwatch.StartNew();
        return Freeze(node, () => still.Elapsed >= length);
    }

    public async Task Freeze(int node, Func<bool> until)
    {
        if (nodes[node].Server is not { HasExited: false } server) return;
        Lonely = Lonely with { Frozen = Lonely.Frozen + 1 };
        await server.Signal("STOP");
        while (!until()) await Task.Delay(TimeSpan.FromMilliseconds(100), TimeProvider.System);
        await server.Signal("CONT");
    }

    /// <summary>Begins those again that have ended, as a supervisor does.</summary>
    public async Task Revive()
    {
        for (var i = 0; i < nodes.Length; i++)
        {
            if (nodes[i].Server is { HasExited: false }) continue;
            if (nodes[i].Server is not null) OwnEnds++;
            await End(nodes[i]);
            try
            {
                await Start(i);
            }
            catch (InvalidOperationException)
            {
                // It did not come up: the next look begins it again.
                OwnEnds++;
            }
        }
    }

    public async Task KillAll()
    {
        foreach (var node in nodes) await End(node);
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var path = request.RequestUri!.PathAndQuery;
        var first = Pick(null);
        try
        {
            request.RequestUri = new(first.Address, path);
            var answer = await base.SendAsync(request, cancellationToken);
            if (answer.StatusCode != HttpStatusCode.ServiceUnavailable || nodes.Length == 1) return answer;
            answer.Dispose();
        }
        catch (HttpRequestException) when (nodes.Length > 1)
        {
            // To the next one.
        }

        request.RequestUri = new(Pick(first).Address, path);
        return await base.SendAsync(request, cancellationToken);
    }

    protected override void Dispose(bool disposing)
    {
        foreach (var node in nodes)
        {
            node.Server?.DisposeAsync().AsTask().Wait();
            node.Redis?.Dispose();
        }

        base.Dispose(disposing);
    }

    private static async Task End(Node node)
    {
        if (node.Server is not { } server) return;
        node.Server = null;
        await server.DisposeAsync();
    }

    private async Task Start(Node one, string log)
    {
        one.Address = new($"http://127.0.0.1:{Server.FreePort()}");
        KeyValuePair<string, string>[] cluster = one.Redis is { } way ? [new("Cluster:Redis", $"{way.Address},abortConnect=false"), new("Cluster:Address", "127.0.0.1")] : [];
        one.Server = await Server.Bot(one.Address, settings.Concat(cluster), folder, "health/live", log);
    }

    private Node Pick(Node? not)
    {
        var live = nodes.Where(n => n != not && n.Server is { HasExited: false }).ToArray();
        if (live.Length == 0) live = nodes;
        lock (gate) return live[random.Next(live.Length)];
    }

    private sealed class Node(Relay? redis)
    {
        /// <summary>Until the first start nobody listens.</summary>
        public Uri Address { get; set; } = new("http://127.0.0.1:9");

        public Relay? Redis => redis;

        public Server? Server { get; set; }
    }
}
