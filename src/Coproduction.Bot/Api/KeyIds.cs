using System.Security.Cryptography;
using System.Text;
using Coproduction.Domain;

namespace Coproduction.Bot.Api;

/// <summary>Ids made from keys, so that a repeated import, and two calls at once, mean the same scheme or person.</summary>
internal static class KeyIds
{
    public static SchemeId Scheme(string key) => new(Of("scheme", key));

    /// <summary>For those without a phone: whoever has one is found by it.</summary>
    public static PersonId Person(string key) => new(Of("person", key));

    private static Guid Of(string kind, string key) =>
        new(SHA256.HashData(Encoding.UTF8.GetBytes($"{kind}\n{key.ToLowerInvariant()}")).AsSpan(0, 16));
}
