using System.Text.Json;

namespace Coproduction.Simulator;

/// <summary>What staff would see now, as the bot's API last told it.</summary>
public sealed record StaffView
{
    public IReadOnlyList<Referral> Referrals { get; init; } = [];

    public IReadOnlyList<Owed> Owed { get; init; } = [];

    public IReadOnlyList<Alert> Alerts { get; init; } = [];

    public IReadOnlyList<Person> Professionals { get; init; } = [];

    /// <summary>The latest, newest first.</summary>
    public IReadOnlyList<FactLine> Facts { get; init; } = [];

    public IReadOnlyDictionary<string, string> Names { get; init; } = new Dictionary<string, string>();

    /// <summary>False: the bot does not answer, and the rest is as it last was.</summary>
    public bool Live { get; init; }

    /// <summary>Parts the bot did not tell, with why; those stay as they last were.</summary>
    public IReadOnlyList<string> Missing { get; init; } = [];
}

/// <summary>Asks the bot once a second what staff see, for every open page together.</summary>
public sealed class StaffBoard(BotApi api, BotProcess bot, TimeProvider time) : BackgroundService
{
    private const int FactsShown = 60;

    /// <summary>Questions asked each time.</summary>
    private const int Parts = 9;

    private static readonly TimeSpan Every = TimeSpan.FromSeconds(1);

    private readonly SemaphoreSlim asking = new(1);
    private string? since;
    private List<FactLine> facts = [];

    public event Action? Changed;

    public StaffView View { get; private set; } = new();

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every, time);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken))
                if (bot.State == BotState.Ready || View.Live) await Ask(stoppingToken);
        }
        catch (OperationCanceledException)
        {
            // The host is stopping.
        }
    }

    /// <summary>Asks at once: after a click nobody should wait for the next second.</summary>
    public async Task Ask(CancellationToken stop)
    {
        await asking.WaitAsync(stop);
        try
        {
            View = await Fresh(View, stop);
        }
        finally
        {
            asking.Release();
        }
        Changed?.Invoke();
    }

    private async Task<StaffView> Fresh(StaffView last, CancellationToken stop)
    {
        var missing = new List<string>();
        // One part that fails must not blank the others.
        async Task<IReadOnlyList<T>> Told<T>(string part, Task<IReadOnlyList<T>> answer, IReadOnlyList<T> before)
        {
            try
            {
                return await answer;
            }
            catch (Exception e) when (e is HttpRequestException or JsonException or TaskCanceledException && !stop.IsCancellationRequested)
            {
                missing.Add($"{part}: {e.Message}");
                return before;
            }
        }

        var professionals = await Told("professionals", api.People("professional", stop), last.Professionals);
        var others = new List<Person>();
        foreach (var role in new[] { "connector", "coordinator", "resident" }) others.AddRange(await Told(role, api.People(role, stop), []));
        var schemes = await Told("schemes", api.Schemes(stop), []);
        var view = new StaffView
        {
            Professionals = professionals,
            Names = Names(professionals.Concat(others), schemes, last.Names),
            Referrals = await Told("referrals", Referrals(stop), last.Referrals),
            Owed = await Told("owed", api.Owed(stop), last.Owed),
            Alerts = await Told("alerts", api.Alerts(stop), last.Alerts),
            Facts = await Told("facts", NewFacts(stop), last.Facts),
        };
        return view with { Missing = missing, Live = missing.Count < Parts };
    }

    private async Task<IReadOnlyList<Referral>> Referrals(CancellationToken stop)
    {
        var referrals = new List<Referral>();
        foreach (var line in await api.Referrals(stop))
            referrals.Add(line.Is("accepted") ? await api.Referral(line.Id, stop) ?? line : line);
        return referrals;
    }

    private static Dictionary<string, string> Names(IEnumerable<Person> people, IEnumerable<SchemeLine> schemes, IReadOnlyDictionary<string, string> before)
    {
        var names = before.ToDictionary();
        foreach (var person in people)
            if (person is { Id: { } id } && (person.Name ?? person.FirstName) is { Length: > 0 } name) names[id] = name;
        foreach (var scheme in schemes)
            if (scheme is { Id: { } id } && (scheme.Name ?? scheme.Key) is { Length: > 0 } name) names[id] = name;
        return names;
    }

    private async Task<IReadOnlyList<FactLine>> NewFacts(CancellationToken stop)
    {
        while (true)
        {
            var page = await api.Facts(since, stop);
            facts = [.. page.Facts.Reverse().Concat(facts).Take(FactsShown)];
            var next = page.Next?.ValueKind is JsonValueKind.String or JsonValueKind.Number ? page.Next.ToString() : since;
            if (page.Facts.Count == 0 || next == since) return facts;
            since = next;
        }
    }

    public override void Dispose()
    {
        asking.Dispose();
        base.Dispose();
    }
}
