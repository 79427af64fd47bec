using System.Net.Http.Headers;

namespace Coproduction.Bot.Channels.Teams;

/// <summary>Sends a request to the service that it is for, with that service's token. Outside the retries.</summary>
internal sealed class TeamsRoute(TimeProvider time) : DelegatingHandler
{
    public const string Name = "teams.destination";

    /// <summary>Stands for the service that each request names; nothing is ever sent there.</summary>
    public static readonly Uri Nowhere = new("https://teams.invalid");

    private static readonly HttpRequestOptionsKey<object> Key = new(Name);

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (!request.Options.TryGetValue(Key, out var value) || value is not Destination to || request.RequestUri is not { } address)
            throw new InvalidOperationException("A request to Teams names no destination.");
        // Ids are percent-encoded: the address is put together as text, so that nothing decodes them.
        request.RequestUri = new(to.Service.AbsoluteUri.TrimEnd('/') + address.PathAndQuery);
        request.Headers.Authorization = to.Token is null ? null : new AuthenticationHeaderValue("Bearer", to.Token);
        request.Options.Set(TeamsRetries.Started, time.GetTimestamp());
        return base.SendAsync(request, cancellationToken);
    }
}
