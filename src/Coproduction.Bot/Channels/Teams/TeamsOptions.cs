namespace Coproduction.Bot.Channels.Teams;

/// <summary>How the bot is registered. Multi-tenant bots can no longer be made (since 31 July 2025).</summary>
public enum TeamsAppType
{
    /// <summary>Signs in with a password, in its own tenant.</summary>
    SingleTenant,

    /// <summary>Signs in as the managed identity of the machine it runs on.</summary>
    UserAssignedMSI,
}

/// <summary>
/// The four root keys that every Microsoft sample and template knows, and section <c>Teams</c>. Read through a monitor: the
/// password rotates while the bot runs. A class and not a record, so that nothing prints its secrets.
/// </summary>
public sealed class TeamsOptions
{
    public const string Section = "Teams";

    /// <summary>For how long after its start a call may begin another attempt.</summary>
    public static readonly TimeSpan RetryWindow = TimeSpan.FromSeconds(20);

    /// <summary>Properties that stand at the root of the configuration and not in the section.</summary>
    public static IReadOnlyList<string> RootKeys { get; } = [nameof(MicrosoftAppId), nameof(MicrosoftAppPassword), nameof(MicrosoftAppTenantId), nameof(MicrosoftAppType)];

    /// <summary>Empty: Teams is off.</summary>
    public string MicrosoftAppId { get; set; } = "";

    public string MicrosoftAppPassword { get; set; } = "";

    public string MicrosoftAppTenantId { get; set; } = "";

    public TeamsAppType MicrosoftAppType { get; set; } = TeamsAppType.SingleTenant;

    /// <summary>Where the keys are found that sign what Teams sends. Other clouds have others, as of the next three.</summary>
    public string OpenIdMetadata { get; set; } = "https://login.botframework.com/v1/.well-known/openidconfiguration";

    public string Issuer { get; set; } = "https://api.botframework.com";

    /// <summary>Where our own token comes from; the tenant is appended.</summary>
    public string Authority { get; set; } = "https://login.microsoftonline.com";

    public string Scope { get; set; } = "https://api.botframework.com/.default";

    /// <summary>Hosts that get our token beside Microsoft's: "host" (the scheme's own port) or "host:port".</summary>
    public IList<string> TrustedHosts { get; } = [];

    /// <summary>Tenants that are listened to. None: <see cref="MicrosoftAppTenantId"/> only.</summary>
    public IList<string> Tenants { get; } = [];

    /// <summary>For the Playground, which sends no token: everything without one is taken, from this machine only.</summary>
    public bool AllowUnauthenticated { get; set; }

    /// <summary>For first words to somebody whom nothing was heard from yet; after that every activity brings its own.</summary>
    public string ServiceUrl { get; set; } = "https://smba.trafficmanager.net/teams/";

    /// <summary>One attempt.</summary>
    public TimeSpan CallTimeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>Calls a second: Teams takes 30 to 50 for an app and tenant.</summary>
    public int PerSecond { get; set; } = 30;

    /// <summary>How long an invoke may take: a message extension's answer is waited for 5 seconds.</summary>
    public int InvokeSeconds { get; set; } = 4;

    public bool IsOn => HasApp || AllowUnauthenticated;

    internal bool HasApp => !string.IsNullOrEmpty(MicrosoftAppId);

    /// <summary>No call is still under way after this long, nor the second one that a revoked token makes of it.</summary>
    public TimeSpan LongestCall => 2 * (RetryWindow + CallTimeout);

    /// <summary>Web Chat, which every registration switches on by itself, names no tenant: it is not listened to.</summary>
    public bool Hears(string? tenant) =>
        !string.IsNullOrEmpty(tenant) && (Tenants.Count == 0
            ? tenant.Equals(MicrosoftAppTenantId, StringComparison.OrdinalIgnoreCase)
            : Tenants.Contains(tenant, StringComparer.OrdinalIgnoreCase));

    /// <summary>Each root key is taken by its own name: binding the whole root would take any variable that is called Scope or Issuer.</summary>
    internal void Bind(IConfiguration configuration)
    {
        configuration.GetSection(Section).Bind(this);
        MicrosoftAppId = configuration[nameof(MicrosoftAppId)]?.Trim() ?? "";
        MicrosoftAppPassword = configuration[nameof(MicrosoftAppPassword)] ?? "";
        MicrosoftAppTenantId = configuration[nameof(MicrosoftAppTenantId)]?.Trim() ?? "";
        var type = configuration[nameof(MicrosoftAppType)];
        // What cannot be read is for the validator to explain: "MultiTenant" stands in many a template.
        MicrosoftAppType = string.IsNullOrEmpty(type) ? TeamsAppType.SingleTenant
            : Enum.TryParse<TeamsAppType>(type, ignoreCase: true, out var known) ? known : (TeamsAppType)(-1);
    }
}
