namespace Coproduction.Simulator;

/// <summary>Where the bot, the network and the data of this run are, and the settings that point the bot at them.</summary>
public sealed record BotSettings(Arguments Arguments, string Data)
{
    /// <summary>Opens the management API of a bot that listens on this machine only.</summary>
    public const string ApiKey = "demo-key-for-this-machine-only";

    public string NetworkUrl => $"http://127.0.0.1:{Arguments.Port}";

    public string BotUrl => $"http://127.0.0.1:{Arguments.BotPort}";

    public string Log => Path.Combine(Data, "bot.log");

    public static string Neighbourhood => Path.Combine(AppContext.BaseDirectory, "neighbourhood.example.json");

    public PhoneNetworkOptions Network => new() { PublicUrl = BotUrl };

    public TeamsNetworkOptions Teams { get; } = new();

    /// <summary>The bot is told nothing that a real account would not tell it.</summary>
    public IReadOnlyDictionary<string, string> Environment => new Dictionary<string, string>
    {
        ["ASPNETCORE_ENVIRONMENT"] = "Development",
        ["DOTNET_ENVIRONMENT"] = "Development",
        ["ASPNETCORE_URLS"] = BotUrl,
        ["Database__Provider"] = "Sqlite",
        ["ConnectionStrings__Coproduction"] = $"Data Source={Path.Combine(Data, "coproduction.db")}",
        ["Twilio__AccountSid"] = Network.AccountSid,
        ["Twilio__AuthTokens__0"] = Network.AuthTokens[0],
        ["Twilio__From"] = Network.ServiceNumber,
        ["Twilio__BaseUrl"] = NetworkUrl,
        ["Twilio__PublicUrl"] = BotUrl,
        ["MicrosoftAppId"] = Teams.AppId,
        ["MicrosoftAppPassword"] = Teams.AppPassword,
        ["MicrosoftAppTenantId"] = Teams.TenantId,
        ["MicrosoftAppType"] = "SingleTenant",
        ["Teams__OpenIdMetadata"] = $"{NetworkUrl}/v1/.well-known/openidconfiguration",
        ["Teams__Authority"] = NetworkUrl,
        ["Teams__ServiceUrl"] = $"{NetworkUrl}/teams/",
        ["Teams__TrustedHosts__0"] = $"127.0.0.1:{Arguments.Port}",
        ["Api__Key"] = ApiKey,
        ["Policy__IntroducedText"] = "true",
        // Equal: no quiet hours, so that the demonstration plays at any time of day.
        ["Policy__QuietHours__From"] = "00:00",
        ["Policy__QuietHours__To"] = "00:00",
    };
}
