using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Coproduction.Simulator;

/// <summary>Ids in the shapes Teams gives them. A person's and a chat's follow from who it is, so that a bot begun again over a kept database knows them.</summary>
internal sealed class TeamsIds(TimeProvider time)
{
    private long last;

    public static string User(string appId, string aad) => "29:1" + Hash("user", appId, aad);

    public static string PersonalChat(string appId, string aad) => "a:1" + Hash("chat", appId, aad) + Hash("more", appId, aad);

    public static string Event() => $"f:{Guid.NewGuid()}";

    /// <summary>A message's: milliseconds since 1970, never the same twice.</summary>
    public string Message()
    {
        while (true)
        {
            var before = Interlocked.Read(ref last);
            var next = Math.Max(before + 1, time.GetUtcNow().ToUnixTimeMilliseconds());
            if (Interlocked.CompareExchange(ref last, next, before) == before) return next.ToString(CultureInfo.InvariantCulture);
        }
    }

    /// <summary>A thread's conversation.</summary>
    public static string Thread(string channelId, string root) => $"{channelId};messageid={root}";

    public static (string Id, string? Root) Split(string conversation) =>
        conversation.IndexOf(";messageid=", StringComparison.Ordinal) is >= 0 and var at ? (conversation[..at], conversation[(at + 11)..]) : (conversation, null);

    private static string Hash(params string[] parts) => Base64Url.EncodeToString(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('|', parts))));
}
