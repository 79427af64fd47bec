using Coproduction.Bot.Channels.Teams;
using Microsoft.Extensions.Options;
using Xunit;

namespace Coproduction.Bot.Tests.Teams;

public sealed class TeamsOptionsTests
{
    [Fact]
    public void Without_settings_Teams_is_off_and_that_is_fine()
    {
        var options = Read([]);
        Assert.False(options.IsOn);
        Assert.Equal((30, 4, TimeSpan.FromSeconds(10), TimeSpan.FromSeconds(60)), (options.PerSecond, options.InvokeSeconds, options.CallTimeout, options.LongestCall));
    }

    [Fact]
    public void Root_keys_and_the_section_are_read_and_other_root_keys_are_not()
    {
        var values = TeamsStub.Settings();
        (values["MicrosoftAppType"], values["Scope"], values["Teams:PerSecond"], values["Teams:MicrosoftAppId"]) = ("userassignedmsi", "https://evil.example.org/.default", "50", "ignored");
        var options = Read(values);
        Assert.True(options.IsOn);
        Assert.Equal((TeamsStub.App, TeamsAppType.UserAssignedMSI, "https://api.botframework.com/.default", 50), (options.MicrosoftAppId, options.MicrosoftAppType, options.Scope, options.PerSecond));
    }

    [Theory]
    [InlineData("MicrosoftAppId", "28:0f1d7a52", "MicrosoftAppId")]
    [InlineData("MicrosoftAppId", "", "MicrosoftAppId")] // the others are set
    [InlineData("MicrosoftAppPassword", "", "MicrosoftAppPassword")]
    [InlineData("MicrosoftAppTenantId", "", "MicrosoftAppTenantId")]
    [InlineData("MicrosoftAppTenantId", "contoso.onmicrosoft.com", "MicrosoftAppTenantId")]
    [InlineData("MicrosoftAppType", "MultiTenant", "MicrosoftAppType")]
    [InlineData("Teams:OpenIdMetadata", "http://login.botframework.com/v1/.well-known/openidconfiguration", "Teams:OpenIdMetadata")]
    [InlineData("Teams:OpenIdMetadata", "login.botframework.com", "Teams:OpenIdMetadata")]
    [InlineData("Teams:Issuer", "api.botframework.com", "Teams:Issuer")]
    [InlineData("Teams:Authority", "http://login.example.org", "Teams:Authority")]
    [InlineData("Teams:Authority", "https://login.example.org/?a=b", "Teams:Authority")]
    [InlineData("Teams:Scope", "https://api.botframework.com", "Teams:Scope")]
    [InlineData("Teams:ServiceUrl", "http://smba.trafficmanager.net/teams/", "Teams:ServiceUrl")]
    [InlineData("Teams:ServiceUrl", "https://smba.example.org/teams/", "Teams:ServiceUrl")] // not trusted
    [InlineData("Teams:TrustedHosts:0", "https://smba.example.org", "Teams:TrustedHosts:0")]
    [InlineData("Teams:TrustedHosts:0", "smba.example.org/uk", "Teams:TrustedHosts:0")]
    [InlineData("Teams:TrustedHosts:0", "user@smba.example.org", "Teams:TrustedHosts:0")]
    [InlineData("Teams:Tenants:0", "contoso.onmicrosoft.com", "Teams:Tenants:0")]
    [InlineData("Teams:CallTimeout", "00:01:01", "Teams:CallTimeout")]
    [InlineData("Teams:PerSecond", "0", "Teams:PerSecond")]
    [InlineData("Teams:InvokeSeconds", "11", "Teams:InvokeSeconds")]
    public void A_bad_value_names_its_key_and_the_fix_and_not_the_value(string key, string value, string named)
    {
        var values = TeamsStub.Settings();
        values[key] = value;
        var fault = Assert.Single(Assert.Throws<OptionsValidationException>(() => Read(values)).Failures);
        Assert.StartsWith($"{named} ", fault, StringComparison.Ordinal);
        Assert.EndsWith(".", fault, StringComparison.Ordinal);
        if (value.Length > 4)
            Assert.DoesNotContain(value, fault.Replace(" and https://api.botframework.com", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Development", null, null, true)] // the server's default is localhost
    [InlineData("Development", "urls", "http://localhost:3978;http://127.0.0.1:3979;http://[::1]:3980", true)]
    [InlineData("Development", "Kestrel:Endpoints:A:Url", "http://localhost:3978", true)]
    [InlineData("Production", "urls", "http://localhost:3978", false)]
    [InlineData("Staging", null, null, false)]
    [InlineData("Development", "urls", "http://localhost:3978;http://0.0.0.0:3979", false)]
    [InlineData("Development", "urls", "http://+:3978", false)]
    [InlineData("Development", "urls", "http://*:3978", false)]
    [InlineData("Development", "urls", "http://bot.example.org", false)]
    [InlineData("Development", "ASPNETCORE_URLS", "http://[::]:3978", false)]
    [InlineData("Development", "Kestrel:Endpoints:A:Url", "http://192.0.2.1:3978", false)]
    [InlineData("Development", "http_ports", "8080", false)] // all interfaces
    public void Without_tokens_only_in_development_and_on_this_machine(string environment, string? key, string? value, bool fine)
    {
        var values = new Dictionary<string, string?> { ["Teams:AllowUnauthenticated"] = "true" };
        if (key is not null)
            values[key] = value;
        if (fine)
            Assert.True(Read(values, environment).IsOn);
        else
            Assert.StartsWith("Teams:AllowUnauthenticated ", Assert.Single(Assert.Throws<OptionsValidationException>(() => Read(values, environment)).Failures), StringComparison.Ordinal);
    }

    [Fact]
    public void A_changed_password_is_taken_and_a_bad_change_is_not()
    {
        var values = TeamsStub.Settings();
        var source = new ConfigurationBuilder().AddInMemoryCollection(values).Build();
        using var provider = new ServiceCollection().AddLogging().AddSingleton(WebApplication.CreateSlimBuilder().Environment as IHostEnvironment).AddTeams(source).BuildServiceProvider();
        var monitor = provider.GetRequiredService<IOptionsMonitor<TeamsOptions>>();
        Assert.Equal(values["MicrosoftAppPassword"], monitor.CurrentValue.MicrosoftAppPassword);
        source["MicrosoftAppPassword"] = "another";
        source.Reload();
        Assert.Equal("another", monitor.CurrentValue.MicrosoftAppPassword);
        source["MicrosoftAppPassword"] = "";
        source.Reload();
        Assert.Equal("another", monitor.CurrentValue.MicrosoftAppPassword);
    }

    [Theory]
    [InlineData("https://smba.trafficmanager.net/uk/", true)]
    [InlineData("https://SMBA.trafficmanager.net/uk/", true)]
    [InlineData("https://botframework.com/", true)]
    [InlineData("https://emea.api.botframework.com/", true)]
    [InlineData("https://smba.infra.gov.teams.microsoft.us/", true)]
    [InlineData("https://connector.example.org/", true)] // listed
    [InlineData("https://connector.example.org:8443/", true)] // listed
    [InlineData("http://127.0.0.1:5000/", true)] // listed, this machine
    [InlineData("http://smba.trafficmanager.net/uk/", false)]
    [InlineData("https://smba.trafficmanager.net:8443/uk/", false)]
    [InlineData("https://evil.trafficmanager.net/uk/", false)]
    [InlineData("https://a.smba.trafficmanager.net/uk/", false)]
    [InlineData("https://smba.trafficmanager.net.example.org/", false)]
    [InlineData("https://smba.trafficmanager.net./", false)]
    [InlineData("https://evilbotframework.com/", false)]
    [InlineData("https://botframework.com@evil.example.org/", false)]
    [InlineData("https://evil.example.org/?botframework.com", false)]
    [InlineData("https://evil.example.org#.botframework.com", false)]
    [InlineData("http://connector.example.org/", false)]
    [InlineData("https://connector.example.org:9443/", false)]
    [InlineData("http://127.0.0.1:5001/", false)]
    [InlineData("http://localhost:5000/", false)]
    [InlineData("ftp://botframework.com/", false)]
    public void Only_Microsofts_hosts_and_listed_ones_get_the_token(string url, bool trusted)
    {
        var options = new TeamsOptions { TrustedHosts = { "connector.example.org", "connector.example.org:8443", "127.0.0.1:5000" } };
        Assert.Equal(trusted, HostTrust.Trusts(options, new(url)));
    }

    private static TeamsOptions Read(Dictionary<string, string?> values, string environment = "Production")
    {
        using var provider = TeamsStub.ClientOf(values, environment: environment);
        return provider.GetRequiredService<IOptionsMonitor<TeamsOptions>>().CurrentValue;
    }
}
