using System.Buffers;

namespace Coproduction.Domain;

public enum SmsAlphabet { Gsm7, Ucs2 }

/// <summary>
/// What a text costs: the network carries, charges and paces segments, not messages. 160 septets alone or 153 in each of
/// several; one character outside GSM-7 makes the whole text UCS-2: 70 alone or 67 in each.
/// Source: 3GPP TS 23.038 (alphabets) and TS 23.040 section 9.2.3.24.1 (the six octets of the concatenation header).
/// </summary>
public readonly record struct Segments
{
    private Segments(int count, SmsAlphabet alphabet) => (Count, Alphabet) = (count, alphabet);

    /// <summary>At least 1 for any text, the empty one too: it takes a slot.</summary>
    public int Count { get; }

    public SmsAlphabet Alphabet { get; }

    public static Segments Of(string text)
    {
        var septets = 0;
        foreach (var c in text)
        {
            var size = Gsm7.Septets(c);
            if (size == 0)
                return new(Ucs2(text), SmsAlphabet.Ucs2);
            septets += size;
        }
        return new(septets <= 160 ? 1 : Gsm7Parts(text), SmsAlphabet.Gsm7);
    }

    public override string ToString() => $"{Count} {Alphabet}";

    private static int Gsm7Parts(string text)
    {
        var (parts, used) = (1, 0);
        foreach (var c in text)
        {
            var size = Gsm7.Septets(c);
            if (used + size > 153)
                (parts, used) = (parts + 1, 0);
            used += size;
        }
        return parts;
    }

    private static int Ucs2(string text)
    {
        if (text.Length <= 70)
            return 1;
        var (parts, used) = (1, 0);
        for (var i = 0; i < text.Length; i++)
        {
            var size = char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]) ? 2 : 1;
            if (used + size > 67)
                (parts, used) = (parts + 1, 0);
            used += size;
            i += size - 1;
        }
        return parts;
    }
}

/// <summary>The GSM 7-bit default alphabet and its extension table (3GPP TS 23.038 section 6.2.1), no national tables.</summary>
public static class Gsm7
{
    private static readonly SearchValues<char> Single = SearchValues.Create(
        "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?" +
        "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà");

    private static readonly SearchValues<char> Escaped = SearchValues.Create("\f^{}\\[~]|€");

    /// <summary>1, or 2 for a character that needs the escape, or 0 for one outside the alphabet.</summary>
    public static int Septets(char c) => Single.Contains(c) ? 1 : Escaped.Contains(c) ? 2 : 0;
}
