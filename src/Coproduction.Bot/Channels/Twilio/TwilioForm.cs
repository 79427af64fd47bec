using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace Coproduction.Bot.Channels.Twilio;

/// <summary>
/// A webhook's form as it was signed: every pair in the order received, keys that differ in case apart, repeated keys, blanks
/// and empty values kept. <c>IFormCollection</c> merges keys that differ in case, so the raw body is parsed here.
/// "+" is a blank; bytes that are not UTF-8 become U+FFFD, as the sender's own library would have signed them.
/// Refused (400 at the edge): a percent sign without two hexadecimal digits after it, which no encoder makes and of which
/// nobody can tell what was signed; and more than 1,000 pairs, where Twilio sends some thirty.
/// </summary>
public sealed class TwilioForm
{
    public const int LongestBody = 64 * 1024;

    public const int MostPairs = 1000;

    private readonly Pair[] pairs;

    private TwilioForm(Pair[] pairs) => this.pairs = pairs;

    public int Count => pairs.Length;

    internal ReadOnlySpan<Pair> Pairs => pairs;

    /// <summary>The first value under exactly this key, or null.</summary>
    public string? this[string key]
    {
        get
        {
            Span<byte> utf8 = stackalloc byte[64];
            return Encoding.UTF8.TryGetBytes(key, utf8, out var length) ? Value(utf8[..length]) : null;
        }
    }

    /// <summary>The first value under exactly this key, or null.</summary>
    public string? Value(ReadOnlySpan<byte> key)
    {
        foreach (ref readonly var pair in pairs.AsSpan())
        {
            if (pair.Key.Span.SequenceEqual(key))
                return Encoding.UTF8.GetString(pair.Value.Span);
        }
        return null;
    }

    public IEnumerable<KeyValuePair<string, string>> All()
    {
        foreach (var pair in pairs)
            yield return new(Encoding.UTF8.GetString(pair.Key.Span), Encoding.UTF8.GetString(pair.Value.Span));
    }

    /// <summary>Names no key and no value: a form may not reach a log by accident.</summary>
    public override string ToString() => $"{Count} pairs";

    /// <summary>Total: false for what the class says is refused, and for more than <see cref="LongestBody"/> bytes.</summary>
    public static bool TryParse(in ReadOnlySequence<byte> body, out TwilioForm? form)
    {
        form = null;
        return body.Length <= LongestBody && TryDecode(body.ToArray(), out form);
    }

    public static bool TryParse(ReadOnlySpan<byte> body, out TwilioForm? form)
    {
        form = null;
        return body.Length <= LongestBody && TryDecode(body.ToArray(), out form);
    }

    /// <summary>Decodes in place: what is decoded is never longer. The form keeps the array.</summary>
    private static bool TryDecode(byte[] body, out TwilioForm? form)
    {
        form = null;
        var most = 1 + body.AsSpan().Count((byte)'&');
        if (most > MostPairs)
            return false;
        var (found, count) = (new Pair[most], 0);
        for (var start = 0; start < body.Length;)
        {
            var length = body.AsSpan(start).IndexOf((byte)'&');
            var end = length < 0 ? body.Length : start + length;
            if (end > start)
            {
                var equals = body.AsSpan(start, end - start).IndexOf((byte)'=');
                var keyEnd = equals < 0 ? end : start + equals;
                if (!TryUnescape(body, start, keyEnd, out var key) || !TryUnescape(body, Math.Min(keyEnd + 1, end), end, out var value))
                    return false;
                found[count++] = new(key, value);
            }
            start = end + 1;
        }
        form = new(count == most ? found : found[..count]);
        return true;
    }

    private static bool TryUnescape(byte[] body, int start, int end, out ReadOnlyMemory<byte> text)
    {
        text = default;
        var to = start;
        for (var from = start; from < end; from++)
        {
            var b = body[from];
            if (b == '%')
            {
                if (from + 2 >= end || !char.IsAsciiHexDigit((char)body[from + 1]) || !char.IsAsciiHexDigit((char)body[from + 2]))
                    return false;
                b = (byte)((Digit(body[from + 1]) << 4) | Digit(body[from + 2]));
                from += 2;
            }
            else if (b == '+')
            {
                b = (byte)' ';
            }
            body[to++] = b;
        }
        text = body.AsMemory(start, to - start);
        if (!Utf8.IsValid(text.Span))
            text = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(text.Span));
        return true;
    }

    private static int Digit(byte hex) => hex <= '9' ? hex - '0' : (hex | 0x20) - 'a' + 10;

    internal readonly record struct Pair(ReadOnlyMemory<byte> Key, ReadOnlyMemory<byte> Value);
}
