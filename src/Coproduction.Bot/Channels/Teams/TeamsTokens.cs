using Microsoft.Extensions.Options;
using Microsoft.Identity.Client;
using Microsoft.Identity.Client.AppConfig;

namespace Coproduction.Bot.Channels.Teams;

/// <summary>What came of asking for a token.</summary>
/// <param name="Value">Null where there is none.</param>
/// <param name="MayPass">Whether the place of tokens was away, so that asking later may help.</param>
internal readonly record struct TokenAnswer(string? Value, bool MayPass)
{
    public override string ToString() => "token";
}

/// <summary>The bot's own token, by Microsoft's library, which keeps it until shortly before it expires.</summary>
internal sealed class TeamsTokens(IHttpClientFactory clients, IOptionsMonitor<TeamsOptions> options, ILogger<TeamsTokens> logger)
{
    public const string Client = "teams-token";

    private readonly Lock gate = new();
    private (string Made, Func<bool, CancellationToken, Task<AuthenticationResult>> Ask)? source;
    private volatile bool refused;

    public async Task<TokenAnswer> Get(CancellationToken cancellation)
    {
        try
        {
            var anew = refused;
            var answer = await Source(options.CurrentValue)(anew, cancellation);
            if (anew)
                refused = false;
            return new(answer.AccessToken, false);
        }
        catch (MsalServiceException fault)
        {
            Log.NoToken(logger, fault.StatusCode, fault.ErrorCode);
            return new(null, fault.StatusCode is 0 or 408 or 429 or >= 500);
        }
        catch (MsalClientException fault)
        {
            Log.NoToken(logger, 0, fault.ErrorCode);
            return new(null, false);
        }
        catch (Exception fault) when (Wire.IsOfTheWire(fault))
        {
            if (!cancellation.IsCancellationRequested)
                Log.NoToken(logger, 0, "unreachable");
            return new(null, true);
        }
    }

    /// <summary>Teams did not take it: the next is asked for anew and not taken from what is kept.</summary>
    public void WasRefused() => refused = true;

    private Func<bool, CancellationToken, Task<AuthenticationResult>> Source(TeamsOptions settings)
    {
        var made = string.Join('\n', settings.MicrosoftAppType, settings.Authority, settings.MicrosoftAppTenantId, settings.MicrosoftAppId, settings.Scope, settings.MicrosoftAppPassword);
        lock (gate)
        {
            if (source is not { } kept || kept.Made != made)
                source = kept = (made, settings.MicrosoftAppType == TeamsAppType.UserAssignedMSI ? OfMachine(settings) : OfPassword(settings));
            return kept.Ask;
        }
    }

    private Func<bool, CancellationToken, Task<AuthenticationResult>> OfPassword(TeamsOptions settings)
    {
        // The library takes https only; a test's own place of tokens has none, and the client puts that right.
        var authority = new UriBuilder($"{settings.Authority.TrimEnd('/')}/{settings.MicrosoftAppTenantId}") { Scheme = Uri.UriSchemeHttps };
        var app = ConfidentialClientApplicationBuilder.Create(settings.MicrosoftAppId)
            .WithClientSecret(settings.MicrosoftAppPassword)
            .WithAuthority(authority.Uri.AbsoluteUri, validateAuthority: false)
            .WithInstanceDiscovery(false)
            .WithHttpClientFactory(new Factory(clients))
            .Build();
        return (anew, cancellation) => app.AcquireTokenForClient([settings.Scope]).WithForceRefresh(anew).ExecuteAsync(cancellation);
    }

    private Func<bool, CancellationToken, Task<AuthenticationResult>> OfMachine(TeamsOptions settings)
    {
        var app = ManagedIdentityApplicationBuilder.Create(ManagedIdentityId.WithUserAssignedClientId(settings.MicrosoftAppId))
            .WithHttpClientFactory(new Factory(clients))
            .Build();
        // A managed identity is asked for a resource and not for a scope.
        var resource = settings.Scope[..^"/.default".Length];
        return (anew, cancellation) => app.AcquireTokenForManagedIdentity(resource).WithForceRefresh(anew).ExecuteAsync(cancellation);
    }

    private sealed class Factory(IHttpClientFactory clients) : IMsalHttpClientFactory
    {
        public HttpClient GetHttpClient() => clients.CreateClient(Client);
    }

    /// <summary>An authority that is configured as http (the validator lets only this machine be so) is asked by http.</summary>
    internal sealed class AsConfigured(IOptionsMonitor<TeamsOptions> options) : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var authority = new Uri(options.CurrentValue.Authority);
            if (authority.Scheme == Uri.UriSchemeHttp && request.RequestUri is { } address && address.Authority == authority.Authority)
                request.RequestUri = new UriBuilder(address) { Scheme = Uri.UriSchemeHttp, Port = authority.Port }.Uri;
            return base.SendAsync(request, cancellationToken);
        }
    }
}
