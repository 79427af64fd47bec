using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;

namespace Coproduction.Bot.Channels.Twilio;

/// <summary>
/// X-Twilio-Signature: Base64 of HMAC-SHA1, under the auth token, of the URL followed by each key and value, the keys in
/// order, a repeated key with its distinct values in order, nothing between. Immutable; made anew when the settings change.
/// The URL is the configured one with the raw target behind it, to the letter: the client's Host header has no say.
/// The standard port may be there or not; another port must. Source: Twilio, "Validating signatures from Twilio".
/// </summary>
public sealed class TwilioSignature
{
    private const int HashLength = 20;
    private const int HeaderLength = 28;

    private readonly byte[][] bases;
    private readonly KeyedHash[] tokens;
    private readonly int longestBase;

    public TwilioSignature(string publicUrl, IEnumerable<string> authTokens)
    {
        bases = [.. PortVariants(publicUrl.TrimEnd('/')).Select(Encoding.UTF8.GetBytes)];
        tokens = [.. authTokens.Select(token => new KeyedHash(HashAlgorithmName.SHA1, Encoding.UTF8.GetBytes(token.Trim())))];
        longestBase = bases.Max(variant => variant.Length);
    }

    public TwilioSignature(TwilioOptions options)
        : this(options.PublicUrl, options.AuthTokens)
    {
    }

    /// <summary>Total: a header that is not the Base64 of twenty bytes is false.</summary>
    /// <param name="rawTarget">Path and query as they stood in the request line.</param>
    /// <param name="form">The parsed body.</param>
    /// <param name="header">What was received as X-Twilio-Signature.</param>
    public bool Verify(string rawTarget, TwilioForm form, string? header)
    {
        Span<byte> given = stackalloc byte[HashLength];
        if (header is not { Length: HeaderLength } || !Convert.TryFromBase64String(header, given, out var length) || length != HashLength)
            return false;
        var buffer = ArrayPool<byte>.Shared.Rent(longestBase + Encoding.UTF8.GetMaxByteCount(rawTarget.Length) + SignedLength(form));
        try
        {
            var end = longestBase + Encoding.UTF8.GetBytes(rawTarget, buffer.AsSpan(longestBase));
            end = Append(form, buffer, end);
            foreach (var variant in bases)
            {
                // Right-aligned before what all variants share, so that the rest is written once.
                var start = longestBase - variant.Length;
                variant.CopyTo(buffer.AsSpan(start));
                foreach (var token in tokens)
                {
                    if (Matches(token, buffer.AsSpan(start, end - start), given))
                        return true;
                }
            }
            return false;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    /// <summary>What Twilio would send for this whole URL: for whoever plays Twilio.</summary>
    [SuppressMessage("Security", "CA5350", Justification = "Twilio's protocol prescribes HMAC-SHA1.")]
    public static string Sign(string url, TwilioForm form, string authToken)
    {
        var head = Encoding.UTF8.GetBytes(url);
        var message = new byte[head.Length + SignedLength(form)];
        head.CopyTo(message, 0);
        var end = Append(form, message, head.Length);
        return Convert.ToBase64String(HMACSHA1.HashData(Encoding.UTF8.GetBytes(authToken), message.AsSpan(0, end)));
    }

    private static bool Matches(KeyedHash token, ReadOnlySpan<byte> message, ReadOnlySpan<byte> given)
    {
        Span<byte> hash = stackalloc byte[HashLength];
        token.Of(message, hash);
        return CryptographicOperations.FixedTimeEquals(hash, given);
    }

    private static int SignedLength(TwilioForm form)
    {
        var length = 0;
        foreach (ref readonly var pair in form.Pairs)
            length += pair.Key.Length + pair.Value.Length;
        return length;
    }

    private static int Append(TwilioForm form, byte[] buffer, int end)
    {
        var pairs = form.Pairs;
        var order = ArrayPool<TwilioForm.Pair>.Shared.Rent(Math.Max(1, pairs.Length));
        try
        {
            pairs.CopyTo(order);
            var sorted = order.AsSpan(0, pairs.Length);
            sorted.Sort(Order);
            for (var i = 0; i < sorted.Length; i++)
            {
                // Equal pairs stand together: a value repeated under its key counts once.
                if (i > 0 && Order(sorted[i - 1], sorted[i]) == 0)
                    continue;
                sorted[i].Key.Span.CopyTo(buffer.AsSpan(end));
                end += sorted[i].Key.Length;
                sorted[i].Value.Span.CopyTo(buffer.AsSpan(end));
                end += sorted[i].Value.Length;
            }
            return end;
        }
        finally
        {
            ArrayPool<TwilioForm.Pair>.Shared.Return(order, clearArray: true);
        }
    }

    private static int Order(TwilioForm.Pair left, TwilioForm.Pair right)
    {
        var keys = Utf16Order(left.Key.Span, right.Key.Span);
        return keys != 0 ? keys : Utf16Order(left.Value.Span, right.Value.Span);
    }

    /// <summary>
    /// Twilio's libraries sort strings of UTF-16 units. In UTF-8 the order of bytes is the same but for the characters beyond
    /// the first plane (lead bytes F0 and up), which in UTF-16 stand before U+E000 (lead bytes EE and EF).
    /// </summary>
    private static int Utf16Order(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right)
    {
        var same = left.CommonPrefixLength(right);
        if (same == left.Length || same == right.Length)
            return left.Length - right.Length;
        return Rank(left[same]) - Rank(right[same]);

        static int Rank(byte b) => b is 0xEE or 0xEF ? b + 0x10 : b;
    }

    private static string[] PortVariants(string url)
    {
        var scheme = url.IndexOf("://", StringComparison.Ordinal);
        if (scheme < 0)
            return [url];
        var hostStart = scheme + 3;
        var hostEnd = url.IndexOf('/', hostStart) is var slash and >= 0 ? slash : url.Length;
        var standard = url.StartsWith("https:", StringComparison.OrdinalIgnoreCase) ? ":443" : ":80";
        var host = url[hostStart..hostEnd];
        // A colon inside the brackets of an IPv6 address is no port.
        var port = host.IndexOf(':', host.LastIndexOf(']') + 1);
        if (port < 0)
            return [url, url[..hostEnd] + standard + url[hostEnd..]];
        return host[port..] == standard ? [url, url[..(hostStart + port)] + url[hostEnd..]] : [url];
    }
}
