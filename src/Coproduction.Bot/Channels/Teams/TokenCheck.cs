using System.Net;
using System.Text.Json;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Coproduction.Bot.Channels.Teams;

/// <param name="Status">200, 401 (the token), 403 (what it is not good for) or 503 (the keys cannot be had: Teams sends again).</param>
/// <param name="Reason">A code word for the log. Never anything of the token.</param>
public readonly record struct TokenVerdict(int Status, string Reason)
{
    public bool IsAccepted => Status == 200;
}

/// <summary>
/// Whether an activity came from Teams: section 1 of the protocol notes, row by row. What is cheap and needs no key comes first,
/// so that a stranger's token makes us fetch nothing.
/// </summary>
public sealed class TokenCheck
{
    private static readonly TimeSpan Skew = TimeSpan.FromMinutes(5);
    private static readonly string[] Algorithms = [SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSha384, SecurityAlgorithms.RsaSha512];
    private static readonly TokenVerdict Accepted = new(200, "accepted");

    private readonly JsonWebTokenHandler handler = new() { MapInboundClaims = false };
    private readonly SigningKeys keys;
    private readonly IOptionsMonitor<TeamsOptions> options;
    private readonly TimeProvider time;

    internal TokenCheck(SigningKeys keys, IOptionsMonitor<TeamsOptions> options, TimeProvider time) =>
        (this.keys, this.options, this.time) = (keys, options, time);

    /// <param name="authorization">The header as it came; null where there is none.</param>
    /// <param name="activity">What the token came with: channel, service url and tenant must fit.</param>
    /// <param name="caller">Who connected. Matters in development only.</param>
    /// <param name="cancellation">Ends a fetch of keys.</param>
    public async ValueTask<TokenVerdict> CheckAsync(string? authorization, Activity activity, IPAddress? caller, CancellationToken cancellation)
    {
        var settings = options.CurrentValue;
        if (settings.AllowUnauthenticated && (string.IsNullOrWhiteSpace(authorization) || !settings.HasApp))
            return Unauthenticated(activity, caller);
        if (!settings.HasApp)
            return new(401, "teams-off");
        if (Read(authorization, out var token) is { } unreadable)
            return unreadable;
        if (Claims(token!, settings) is { } wrong)
            return wrong;
        var (key, away) = await keys.Find(token!.Kid, cancellation);
        if (key is null)
            return away ? new(503, "keys-away") : new(401, "unknown-key");
        return await Signature(token, key) ?? Lifetime(token) ?? Binding(token, key, activity, settings) ?? Accepted;
    }

    /// <summary>
    /// The Playground's own header is no proof: anybody can send it. The service url must be on this machine too, or a caller
    /// could make the bot post anywhere.
    /// </summary>
    private static TokenVerdict Unauthenticated(Activity activity, IPAddress? caller)
    {
        if (!HostTrust.IsLoopback(caller))
            return new(403, "caller-not-local");
        return Uri.TryCreate(activity.ServiceUrl, UriKind.Absolute, out var service) && HostTrust.IsLoopback(service) ? Accepted : new(403, "service-url-not-local");
    }

    private TokenVerdict? Read(string? authorization, out JsonWebToken? token)
    {
        token = null;
        if (string.IsNullOrWhiteSpace(authorization))
            return new(401, "no-token");
        var parts = authorization.Split(' ');
        // The scheme to the letter, as Microsoft's own validators have it.
        if (parts.Length != 2 || parts[0] != "Bearer")
            return new(401, "not-bearer");
        // Three parts: five would be an encrypted token.
        if (!handler.CanReadToken(parts[1]) || parts[1].AsSpan().Count('.') != 2)
            return new(401, "not-a-token");
        try
        {
            token = new(parts[1]);
            return null;
        }
        // Whatever a stranger put into it is a token that cannot be read.
        catch (Exception)
        {
            return new(401, "not-a-token");
        }
    }

    private static TokenVerdict? Claims(JsonWebToken token, TeamsOptions settings)
    {
        try
        {
            if (!Algorithms.Contains(token.Alg))
                return new(401, "wrong-algorithm");
            if (string.IsNullOrEmpty(token.Kid))
                return new(401, "no-key-id");
            if (token.Issuer != settings.Issuer)
                return new(401, "wrong-issuer");
            // One audience, and a GUID is the same in either case.
            return token.Audiences.ToArray() is [var audience] && audience.Equals(settings.MicrosoftAppId, StringComparison.OrdinalIgnoreCase)
                ? null
                : new(401, "wrong-audience");
        }
        catch (Exception)
        {
            return new(401, "not-a-token");
        }
    }

    private async ValueTask<TokenVerdict?> Signature(JsonWebToken token, JsonWebKey key)
    {
        var result = await handler.ValidateTokenAsync(token, new TokenValidationParameters
        {
            ValidAlgorithms = Algorithms,
            IssuerSigningKey = key,
            RequireSignedTokens = true,
            TryAllIssuerSigningKeys = false,
            // Compared already, exactly; the times are compared below, by our clock.
            ValidateIssuer = false,
            ValidateAudience = false,
            ValidateLifetime = false,
        });
        return result.IsValid ? null : result.Exception is SecurityTokenInvalidAlgorithmException ? new(401, "wrong-algorithm") : new(401, "bad-signature");
    }

    private TokenVerdict? Lifetime(JsonWebToken token)
    {
        try
        {
            // The type's word for "absent".
            if (token.ValidTo == DateTime.MinValue)
                return new(401, "no-expiry");
            var now = time.GetUtcNow().UtcDateTime;
            return now - Skew >= token.ValidTo ? new(401, "expired") : now + Skew < token.ValidFrom ? new(401, "not-yet-valid") : null;
        }
        catch (Exception)
        {
            return new(401, "not-a-token");
        }
    }

    private static TokenVerdict? Binding(JsonWebToken token, JsonWebKey key, Activity activity, TeamsOptions settings)
    {
        if (!IsEndorsed(key, activity.ChannelId))
            return new(403, "not-endorsed");
        // As an object: asked for a string, the library makes one of a list too.
        if (!token.TryGetPayloadValue<object>("serviceurl", out var claim) || claim is not string service)
            return new(403, "no-service-url");
        // A trailing slash alone is a mismatch.
        if (!string.Equals(service, activity.ServiceUrl, StringComparison.OrdinalIgnoreCase))
            return new(403, "wrong-service-url");
        return settings.Hears(activity.TenantId) ? null : new(403, "wrong-tenant");
    }

    /// <summary>Ties the channel to the key. A key without endorsements is good for none; newer Microsoft SDKs skip this.</summary>
    private static bool IsEndorsed(JsonWebKey key, string? channel) =>
        !string.IsNullOrEmpty(channel) && key.AdditionalData.TryGetValue("endorsements", out var found)
        && found is JsonElement { ValueKind: JsonValueKind.Array } endorsements
        && endorsements.EnumerateArray().Any(e => e.ValueKind == JsonValueKind.String && e.ValueEquals(channel));
}
