using System.Text.Json;
using System.Threading.Channels;

namespace Coproduction.Simulator;

/// <param name="Key">As in the neighbourhood's file.</param>
public sealed record StaffMember(string Key, string Name, string Role, string AadObjectId);

/// <summary>The neighbourhood's staff in the fake Teams; as an administrator does, it installs the bot for them once the bot runs.</summary>
public sealed class TeamsStaff : BackgroundService
{
    public const string ChannelId = "19:clapton-together@thread.tacv2";
    public const string ChannelName = "Clapton team";
    private const string TeamId = "19:clapton-together-general@thread.tacv2";

    private readonly TeamsNetwork teams;
    private readonly BotProcess bot;
    private readonly HashSet<string> told = [];
    private readonly Channel<bool> looks = System.Threading.Channels.Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    public TeamsStaff(TeamsNetwork teams, BotProcess bot)
    {
        (this.teams, this.bot) = (teams, bot);
        People = Read(BotSettings.Neighbourhood);
        foreach (var person in People) teams.AddUser(person.AadObjectId, person.Name);
        teams.AddChannel(TeamId, ChannelId, ChannelName, People.Select(person => person.AadObjectId));
        bot.Changed += Look;
    }

    public event Action? Changed;

    public IReadOnlyList<StaffMember> People { get; }

    /// <summary>Whether the bot took what Teams sent it at its installation; null: it was not asked yet.</summary>
    public bool? Listening { get; private set; }

    /// <summary>Whose installation the bot has taken (aadObjectIds, and the channel's id): it is not told again.</summary>
    public IReadOnlyList<string> Told
    {
        get { lock (told) return [.. told]; }
    }

    public void Restore(IEnumerable<string> kept)
    {
        lock (told) told.UnionWith(kept);
    }

    public StaffMember? Of(string? aad) => People.FirstOrDefault(person => person.AadObjectId == aad);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await foreach (var _ in looks.Reader.ReadAllAsync(stoppingToken))
                if (bot.State == BotState.Ready) await Install();
        }
        catch (OperationCanceledException)
        {
            // The host is stopping.
        }
    }

    public override void Dispose()
    {
        bot.Changed -= Look;
        base.Dispose();
    }

    private async Task Install()
    {
        foreach (var person in People) await Once(person.AadObjectId, () => teams.InstallAsync(person.AadObjectId));
        if (People.Count > 0) await Once(ChannelId, () => teams.InstallInTeamAsync(People[0].AadObjectId, ChannelId));
        Changed?.Invoke();
    }

    private async Task Once(string whose, Func<Task<TeamsDelivery>> install)
    {
        if (Told.Contains(whose))
        {
            Listening ??= true;
            return;
        }
        Listening = (await install()).Taken;
        if (Listening == true) Restore([whose]);
    }

    private void Look() => looks.Writer.TryWrite(true);

    private static List<StaffMember> Read(string file)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(file));
        return
        [
            .. In("professionals").Select(p => Member(p, TeamsCards.Text(p, "role") ?? "professional")),
            .. In("coordinators").Select(p => Member(p, "coordinator")),
        ];

        IEnumerable<JsonElement> In(string part) => TeamsCards.List(json.RootElement, part).Where(p => TeamsCards.Text(p, "aadObjectId") is not null);

        static StaffMember Member(JsonElement p, string role) => new(TeamsCards.Text(p, "key")!, TeamsCards.Text(p, "name")!, role, TeamsCards.Text(p, "aadObjectId")!);
    }
}
