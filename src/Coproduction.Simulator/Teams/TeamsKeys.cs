using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Coproduction.Simulator;

public enum TeamsKey
{
    /// <summary>The one that is published.</summary>
    Current,

    /// <summary>Published until the last roll; the current one while there was none.</summary>
    Dropped,

    /// <summary>Never published, under the current one's kid.</summary>
    Forged,
}

/// <summary>How an inbound token differs from Microsoft's own, to see that the bot refuses it.</summary>
public sealed record TeamsToken
{
    public string Issuer { get; init; } = TeamsKeys.Issuer;

    /// <summary>Null: the bot's app id.</summary>
    public string? Audience { get; init; }

    /// <summary>Null: the network's; empty: no such claim.</summary>
    public string? ServiceUrl { get; init; }

    /// <summary>When its five minutes began, from now.</summary>
    public TimeSpan Begins { get; init; }

    public TeamsKey Key { get; init; }

    /// <summary>No Authorization header at all.</summary>
    public bool Absent { get; init; }

    /// <summary>The header's value as it stands, instead of a token.</summary>
    public string? Header { get; init; }
}

/// <summary>The channel's signing keys: RSA of 2048 bits, RS256.</summary>
internal sealed class TeamsKeys : IDisposable
{
    public const string Issuer = "https://api.botframework.com";

    private static readonly TimeSpan Life = TimeSpan.FromMinutes(5);

    private readonly Lock gate = new();
    private readonly RSA forged = RSA.Create(2048);
    private (string Kid, RSA Rsa) current = New();
    private (string Kid, RSA Rsa)? dropped;

    /// <summary>The channels the published key may speak for.</summary>
    public IReadOnlyList<string> Endorsements { get; set; } = ["msteams"];

    public void Roll()
    {
        lock (gate)
        {
            dropped?.Rsa.Dispose();
            dropped = current;
            current = New();
        }
    }

    public JsonObject Published()
    {
        lock (gate)
        {
            var key = current.Rsa.ExportParameters(includePrivateParameters: false);
            var jwk = new JsonObject
            {
                ["kty"] = "RSA", ["use"] = "sig", ["kid"] = current.Kid, ["x5t"] = current.Kid,
                ["n"] = Base64Url.EncodeToString(key.Modulus), ["e"] = Base64Url.EncodeToString(key.Exponent),
            };
            if (Endorsements.Count > 0) jwk["endorsements"] = new JsonArray([.. Endorsements.Select(name => JsonValue.Create(name))]);
            return new JsonObject { ["keys"] = new JsonArray(jwk) };
        }
    }

    public string Sign(TeamsToken how, string appId, string serviceUrl, DateTimeOffset now)
    {
        var begins = now + how.Begins;
        var claims = new JsonObject
        {
            ["nbf"] = begins.ToUnixTimeSeconds(), ["exp"] = (begins + Life).ToUnixTimeSeconds(), ["iss"] = how.Issuer, ["aud"] = how.Audience ?? appId,
        };
        if ((how.ServiceUrl ?? serviceUrl) is { Length: > 0 } claimed) claims["serviceurl"] = claimed;
        lock (gate)
        {
            var (kid, rsa) = how.Key switch
            {
                TeamsKey.Dropped => dropped ?? current,
                TeamsKey.Forged => (current.Kid, forged),
                _ => current,
            };
            var head = new JsonObject { ["alg"] = "RS256", ["kid"] = kid, ["x5t"] = kid, ["typ"] = "JWT" };
            var signed = $"{Part(head)}.{Part(claims)}";
            return $"{signed}.{Base64Url.EncodeToString(rsa.SignData(Encoding.ASCII.GetBytes(signed), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1))}";
        }
    }

    public void Dispose()
    {
        forged.Dispose();
        current.Rsa.Dispose();
        dropped?.Rsa.Dispose();
    }

    private static string Part(JsonObject json) => Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(json));

    private static (string, RSA) New() => (Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(20)), RSA.Create(2048));
}
