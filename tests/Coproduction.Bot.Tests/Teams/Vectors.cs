using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Coproduction.Bot.Channels.Teams;

namespace Coproduction.Bot.Tests.Teams;

/// <summary>The committed tokens and the keys they are made with (see vectors/make.mjs), and tokens of one's own.</summary>
internal static class Vectors
{
    public const string ServiceUrl = "https://smba.trafficmanager.net/uk/";

    public static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Teams", "vectors");

    public static readonly string Jwks = File.ReadAllText(Path.Combine(Folder, "jwks.json"));

    public static readonly IReadOnlyList<Vector> All =
        JsonSerializer.Deserialize<VectorFile>(File.ReadAllText(Path.Combine(Folder, "tokens.json")), JsonSerializerOptions.Web)!.Vectors;

    public static Vector Of(string name) => All.Single(vector => vector.Name == name);

    public static Activity Activity(string? channel = "msteams", string serviceUrl = ServiceUrl, string? tenant = TeamsStub.Tenant) => new()
    {
        Type = "message",
        ChannelId = channel,
        ServiceUrl = serviceUrl,
        Conversation = new("a:1", "personal", tenant),
        TenantId = tenant,
    };

    /// <summary>A header with a token that is good at this moment for these settings.</summary>
    public static string Token(DateTimeOffset from, DateTimeOffset to, string key = "teams", string? id = null)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder, "test-keys.json")));
        var jwk = json.RootElement.GetProperty(key);
        byte[] Part(string name) => System.Buffers.Text.Base64Url.DecodeFromChars(jwk.GetProperty(name).GetString());
        using var rsa = RSA.Create(new RSAParameters
        {
            Modulus = Part("n"), Exponent = Part("e"), D = Part("d"), P = Part("p"), Q = Part("q"), DP = Part("dp"), DQ = Part("dq"), InverseQ = Part("qi"),
        });
        static string Text(object part) => System.Buffers.Text.Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(part));
        var body = Text(new { alg = "RS256", kid = id ?? jwk.GetProperty("kid").GetString() })
            + "." + Text(new { serviceurl = ServiceUrl, iss = "https://api.botframework.com", aud = TeamsStub.App, nbf = from.ToUnixTimeSeconds(), exp = to.ToUnixTimeSeconds() });
        var signature = rsa.SignData(Encoding.ASCII.GetBytes(body), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        return $"Bearer {body}.{System.Buffers.Text.Base64Url.EncodeToString(signature)}";
    }

    /// <summary>The published set with the key "teams" under another id.</summary>
    public static string Rolled(string id) => Jwks.Replace("\"test-teams\"", $"\"{id}\"", StringComparison.Ordinal);

    internal sealed record Vector(string Name, string? Authorization, VectorActivity Activity, int Status, string Reason, string? Foreign = null, string? Why = null);

    internal sealed record VectorActivity(string? ChannelId, string ServiceUrl, string? TenantId);

    private sealed record VectorFile(IReadOnlyList<Vector> Vectors);
}
