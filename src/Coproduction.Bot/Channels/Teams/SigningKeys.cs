using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace Coproduction.Bot.Channels.Teams;

/// <summary>
/// The keys that sign what Teams sends. The library's own manager fetches new keys in the background, so the first message after
/// a key roll would be refused and lost: here a key that is not known is looked for at once. Unknown keys can make us fetch
/// once a minute at most.
/// </summary>
internal sealed class SigningKeys(IHttpClientFactory clients, IOptionsMonitor<TeamsOptions> options, TimeProvider time) : IDisposable
{
    public const string Client = "teams-keys";

    private static readonly TimeSpan RefreshAfter = TimeSpan.FromHours(12);

    /// <summary>Microsoft asks for keys no older than a day: a key that was withdrawn must not live on because its place is away.</summary>
    private static readonly TimeSpan GoodFor = TimeSpan.FromHours(24);

    private static readonly TimeSpan BetweenRolls = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan BetweenFailures = TimeSpan.FromSeconds(1);

    private readonly SemaphoreSlim gate = new(1, 1);
    private volatile Fetched? current;
    private DateTimeOffset? rolledAt;
    private DateTimeOffset? failedAt;

    /// <summary>The key of this id; none and "away" where it could not be looked for.</summary>
    public async ValueTask<(JsonWebKey? Key, bool Away)> Find(string id, CancellationToken cancellation)
    {
        var address = options.CurrentValue.OpenIdMetadata;
        if (Known(address) is { } fresh && time.GetUtcNow() - fresh.At < RefreshAfter && fresh.Keys.TryGetValue(id, out var key))
            return (key, false);
        await gate.WaitAsync(cancellation);
        try
        {
            var away = !await Refresh(address, id, cancellation);
            if (Known(address) is not { } known || time.GetUtcNow() - known.At >= GoodFor)
                return (null, true);
            return known.Keys.TryGetValue(id, out key) ? (key, false) : (null, away);
        }
        finally
        {
            gate.Release();
        }
    }

    public void Dispose() => gate.Dispose();

    /// <summary>False where keys were needed and could not be had.</summary>
    private async Task<bool> Refresh(string address, string id, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        var known = Known(address);
        var due = known is null || now - known.At >= RefreshAfter;
        var rolls = !due && !known!.Keys.ContainsKey(id);
        if (!due && !rolls)
            return true;
        if (now - failedAt < (known is null ? BetweenFailures : BetweenRolls))
            return false;
        if (rolls && now - rolledAt < BetweenRolls)
            return true;
        if (rolls)
            rolledAt = now;
        var keys = await Fetch(address, cancellation);
        failedAt = keys is null ? time.GetUtcNow() : null;
        if (keys is not null)
            current = new(address, keys, time.GetUtcNow());
        return keys is not null;
    }

    private async Task<Dictionary<string, JsonWebKey>?> Fetch(string address, CancellationToken cancellation)
    {
        try
        {
            using var http = clients.CreateClient(Client);
            var retriever = new HttpDocumentRetriever(http) { RequireHttps = !HostTrust.IsLoopback(new Uri(address)) };
            var metadata = await OpenIdConnectConfigurationRetriever.GetAsync(address, retriever, cancellation);
            // The first of two keys with one id; a key for encrypting signs nothing.
            return metadata.JsonWebKeySet?.Keys
                .Where(key => key is { Kty: JsonWebAlgorithmsKeyTypes.RSA, N: not null, E: not null, Kid.Length: > 0, Use: null or "" or JsonWebKeyUseNames.Sig })
                .DistinctBy(key => key.Kid, StringComparer.Ordinal)
                .ToDictionary(key => key.Kid, StringComparer.Ordinal);
        }
        // Whatever came instead of keys: there are none, and Teams is told to come again.
        catch (Exception fault) when (fault is not OperationCanceledException || !cancellation.IsCancellationRequested)
        {
            return null;
        }
    }

    private Fetched? Known(string address) => current is { } known && known.Address == address ? known : null;

    private sealed record Fetched(string Address, Dictionary<string, JsonWebKey> Keys, DateTimeOffset At);
}
