namespace Coproduction.Simulator;

/// <summary>The bot's registration that a fake Microsoft Teams plays, under Microsoft's own names.</summary>
public sealed record TeamsNetworkOptions
{
    /// <summary>The app's client id, a GUID.</summary>
    public string AppId { get; init; } = "5f1c0de0-0000-4000-8000-0000000000b0";

    public string AppPassword { get; init; } = "simulated-client-secret";

    /// <summary>The directory the app is registered in, a GUID; people are in it unless they are added to another.</summary>
    public string TenantId { get; init; } = "5f1c0de0-0000-4000-8000-00000000a0a0";

    /// <summary>Directories that exist and have no registration of this app.</summary>
    public IReadOnlyList<string> OtherTenants { get; init; } = [];

    public string BotId => $"28:{AppId}";

    /// <summary>The name people mention it by.</summary>
    public string BotName { get; init; } = "Coproduction";

    /// <summary>How long a bearer token for the connector is good.</summary>
    public TimeSpan TokenLifetime { get; init; } = TimeSpan.FromSeconds(3599);

    /// <summary>The clock of inbound tokens, when it is not the network's: a bot may check them by the machine's clock. Null: the network's.</summary>
    public TimeProvider? InboundTokenClock { get; init; }

    /// <summary>Microsoft's 15 seconds for an answer (protocols/teams.md, section 4).</summary>
    public TimeSpan AnswerWithin { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>How often a failed delivery is tried again.</summary>
    public int Redeliveries { get; init; } = 3;

    /// <summary>The wait before the first new try; it doubles.</summary>
    public TimeSpan RetryWait { get; init; } = TimeSpan.FromMilliseconds(50);

    /// <summary>Refuse to open a chat with someone who never installed the bot. Whoever removed it is refused always.</summary>
    public bool CreateNeedsInstall { get; init; }

    /// <summary>The conversationUpdate of an installation overtakes its installationUpdate.</summary>
    public bool MembersBeforeInstallation { get; init; }
}
