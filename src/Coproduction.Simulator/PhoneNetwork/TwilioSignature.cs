using System.Security.Cryptography;
using System.Text;

namespace Coproduction.Simulator;

/// <summary>X-Twilio-Signature (protocols/twilio.md, section 3), from the side that signs.</summary>
public static class TwilioSignature
{
    /// <param name="url">As configured, without fragment.</param>
    /// <param name="form">Every parameter; a repeated key counts its distinct values, sorted.</param>
    public static string Of(string authToken, string url, IEnumerable<KeyValuePair<string, string>> form)
    {
        var signed = new StringBuilder(url);
        foreach (var key in form.GroupBy(p => p.Key, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            foreach (var value in key.Select(p => p.Value).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
                signed.Append(key.Key).Append(value);
        }
#pragma warning disable CA5350 // Twilio's protocol, not our choice.
        var hash = HMACSHA1.HashData(Encoding.UTF8.GetBytes(authToken), Encoding.UTF8.GetBytes(signed.ToString()));
#pragma warning restore CA5350
        return Convert.ToBase64String(hash);
    }
}
