using Microsoft.Extensions.Options;

namespace Coproduction.Bot.Channels.Teams;

/// <summary>Reports every fault at once, each with the key, what is wrong and the fix; never the value, which may be a secret.</summary>
internal sealed class TeamsOptionsValidator(IHostEnvironment environment, IConfiguration configuration) : IValidateOptions<TeamsOptions>
{
    private delegate void Check(bool fine, string key, string wrong, string fix);

    public ValidateOptionsResult Validate(string? name, TeamsOptions options)
    {
        var faults = new List<string>();
        void Check(bool fine, string key, string wrong, string fix)
        {
            if (!fine)
                faults.Add($"{(TeamsOptions.RootKeys.Contains(key) ? "" : TeamsOptions.Section + ":")}{key} {wrong}. {fix}");
        }

        App(options, Check);
        Addresses(options, Check);
        Lists(options, Check);
        Development(options, Check);
        Check(options.CallTimeout >= TimeSpan.FromMilliseconds(100) && options.CallTimeout <= TimeSpan.FromMinutes(1),
            "CallTimeout", "is not between 0.1 seconds and a minute", "00:00:10 is the default.");
        Check(options.PerSecond is >= 1 and <= 1000, "PerSecond", "is not between 1 and 1000", "Teams takes 30 to 50.");
        Check(options.InvokeSeconds is >= 1 and <= 10, "InvokeSeconds", "is not between 1 and 10", "Teams waits 5 seconds: leave it at 4.");
        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }

    private static void App(TeamsOptions options, Check check)
    {
        var (id, tenant) = (options.MicrosoftAppId, options.MicrosoftAppTenantId);
        check(id == "" || Guid.TryParseExact(id, "D", out _), "MicrosoftAppId", "is not a GUID", "Copy the bot's Microsoft App ID from its registration, or leave it empty to switch Teams off.");
        check(tenant == "" || Guid.TryParseExact(tenant, "D", out _), "MicrosoftAppTenantId", "is not a GUID", "Copy the Directory (tenant) ID from the app's registration.");
        check(!options.HasApp || tenant != "", "MicrosoftAppTenantId", "is missing", "Set the tenant that the bot is registered in.");
        check(Enum.IsDefined(options.MicrosoftAppType), "MicrosoftAppType", "is neither SingleTenant nor UserAssignedMSI", "Multi-tenant bots can no longer be made: register the bot as one of these.");
        check(!options.HasApp || options.MicrosoftAppType != TeamsAppType.SingleTenant || options.MicrosoftAppPassword != "",
            "MicrosoftAppPassword", "is missing", "Set a client secret of the app's registration, or use UserAssignedMSI.");
        check(options.HasApp || (options.MicrosoftAppPassword == "" && tenant == ""), "MicrosoftAppId", "is missing while the password or the tenant is set",
            "Set all three, or none to switch Teams off.");
    }

    private static void Addresses(TeamsOptions options, Check check)
    {
        check(IsAddress(options.OpenIdMetadata), "OpenIdMetadata", "is not an absolute https address", "Leave it out for the public cloud.");
        check(Uri.TryCreate(options.Issuer, UriKind.Absolute, out _), "Issuer", "is not an absolute address", "Leave it out for the public cloud.");
        check(IsAddress(options.Authority), "Authority", "is not an absolute https address", "Leave it out for the public cloud; the tenant is appended to it.");
        check(Uri.TryCreate(options.Scope, UriKind.Absolute, out _) && options.Scope.EndsWith("/.default", StringComparison.Ordinal),
            "Scope", "is not an absolute address that ends with /.default", "Leave it out for the public cloud.");
        var service = IsAddress(options.ServiceUrl);
        check(service, "ServiceUrl", "is not an absolute https address", "Leave it out for the public cloud.");
        check(!service || options.AllowUnauthenticated || HostTrust.Trusts(options, new(options.ServiceUrl)), "ServiceUrl", "is at a host that is not trusted",
            "Add the host to Teams:TrustedHosts, or leave it out for the public cloud.");
    }

    private static void Lists(TeamsOptions options, Check check)
    {
        for (var i = 0; i < options.TrustedHosts.Count; i++)
            check(HostTrust.IsHost(options.TrustedHosts[i]), $"TrustedHosts:{i}", "is not a host or host:port", "Write it without scheme and path.");
        for (var i = 0; i < options.Tenants.Count; i++)
            check(Guid.TryParseExact(options.Tenants[i], "D", out _), $"Tenants:{i}", "is not a GUID", "Write the tenant's id, not its name.");
    }

    private void Development(TeamsOptions options, Check check)
    {
        check(!options.AllowUnauthenticated || environment.IsDevelopment(), "AllowUnauthenticated", "is set outside Development", "Remove it: anybody could speak as anybody.");
        check(!options.AllowUnauthenticated || Listens().All(IsLoopback), "AllowUnauthenticated", "is set while the bot listens to other machines",
            "Listen on http://localhost only (urls, Kestrel:Endpoints), or remove it.");
    }

    /// <summary>Nothing configured is the server's default, localhost. A port without an address is all interfaces.</summary>
    private IEnumerable<string> Listens()
    {
        var urls = new[] { configuration["urls"], configuration["ASPNETCORE_URLS"], configuration["DOTNET_URLS"] }
            .SelectMany(value => (value ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).ToList();
        foreach (var endpoint in configuration.GetSection("Kestrel:Endpoints").GetChildren())
            if (endpoint["Url"] is { } url)
                urls.Add(url);
        if (urls.Count > 0)
            return urls;
        string[] ports = ["http_ports", "https_ports", "ASPNETCORE_HTTP_PORTS", "ASPNETCORE_HTTPS_PORTS"];
        return ports.Select(key => configuration[key]).Where(value => !string.IsNullOrWhiteSpace(value)).OfType<string>();
    }

    private static bool IsLoopback(string listening) => Uri.TryCreate(listening, UriKind.Absolute, out var url) && HostTrust.IsLoopback(url);

    /// <summary>https, or http on this machine; nothing that would be lost or sent along by accident.</summary>
    private static bool IsAddress(string value) =>
        Uri.TryCreate(value, UriKind.Absolute, out var url) && HostTrust.IsPlain(url)
        && (url.Scheme == Uri.UriSchemeHttps || (url.Scheme == Uri.UriSchemeHttp && HostTrust.IsLoopback(url)));
}
