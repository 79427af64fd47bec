using System.Text.Json;

namespace Coproduction.Simulator;

/// <summary>
/// Keeps the phones and Teams beside a kept database (<c>--data DIR</c>): without them the bot would remember talks that nobody sees.
/// Written as a whole every few seconds and at the end; what the last seconds before a kill brought is lost.
/// </summary>
internal sealed class KeptPhones(BotSettings settings, PhoneNetwork network, Handsets handsets, TeamsNetwork teams, TeamsStaff staff, TimeProvider time)
    : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(3);

    private readonly string file = Path.Combine(settings.Data, "phones.json");
    private int changes;
    private int written;

    public override Task StartAsync(CancellationToken cancellationToken)
    {
        if (File.Exists(file) && JsonSerializer.Deserialize<Kept>(File.ReadAllText(file)) is { } kept)
        {
            network.Restore(kept.Network);
            handsets.Restore(kept.Handsets);
            if (kept.Teams is { } chats) teams.Chats.Restore(chats);
            staff.Restore(kept.Told ?? []);
        }
        network.Changed += Count;
        handsets.Changed += Count;
        teams.Changed += Count;
        return base.StartAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every, time);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken)) Write();
        }
        catch (OperationCanceledException)
        {
            Write();
        }
    }

    private void Count() => Interlocked.Increment(ref changes);

    private void Write()
    {
        var seen = Volatile.Read(ref changes);
        if (seen == written) return;
        File.WriteAllText(file + ".new", JsonSerializer.Serialize(new Kept(network.Snapshot(), handsets.All, teams.Chats.Snapshot(), staff.Told)));
        File.Move(file + ".new", file, overwrite: true);
        written = seen;
    }

    /// <param name="Teams">Null, as what follows: written before there was a Teams.</param>
    private sealed record Kept(NetworkSnapshot Network, IReadOnlyList<Handset> Handsets, TeamsSnapshot? Teams = null, IReadOnlyList<string>? Told = null);
}
