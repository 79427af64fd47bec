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
    public IReadOnlyList<Fact> Facts { get; init; } = [];

    public IReadOnlyDictionary<string, string> Names { get; init; } = new Dictionary<string, string>();

    /// <summary>False: the bot does not answer, and the rest is as it last was.</summary>
    public bool Live { get; init; }
}

/// <summary>Asks the bot once a second what staff see, for every open page together.</summary>
public sealed class StaffBoard(BotApi api, BotProcess bot, TimeProvider time) : BackgroundService
{
    private const int FactsShown = 60;
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(1);

    private readonly SemaphoreSlim asking = new(1);
    private string? since;
    private List<Fact> facts = [];

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
            View = await Fresh(stop);
        }
        catch (Exception e) when (e is HttpRequestException or JsonException or TaskCanceledException && !stop.IsCancellationRequested)
        {
            View = View with { Live = false };
        }
        finally
        {
            asking.Release();
        }
        Changed?.Invoke();
    }

    private async Task<StaffView> Fresh(CancellationToken stop)
    {
        var professionals = await api.People("professional", stop);
        var others = new List<Person>();
        foreach (var role in new[] { "connector", "coordinator", "resident" }) others.AddRange(await api.People(role, stop));
        var schemes = await api.Schemes(stop);
        var referrals = new List<Referral>();
        foreach (var line in await api.Referrals(stop))
            referrals.Add(line.Is("accepted") ? await api.Referral(line.Id, stop) ?? line : line);
        var names = professionals.Concat(others).Where(p => p.Id is not null).Select(p => (p.Id, p.Called))
            .Concat(schemes.Where(s => s.Id is not null).Select(s => (s.Id, Called: s.Name ?? s.Key ?? "")));
        return new StaffView
        {
            Referrals = referrals, Owed = await api.Owed(stop), Alerts = await api.Alerts(stop), Professionals = professionals,
            Facts = await NewFacts(stop), Names = names.DistinctBy(n => n.Id).ToDictionary(n => n.Id!, n => n.Called), Live = true,
        };
    }

    private async Task<IReadOnlyList<Fact>> NewFacts(CancellationToken stop)
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
