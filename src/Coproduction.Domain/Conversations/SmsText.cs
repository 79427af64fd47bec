using System.Globalization;
using System.Text;

namespace Coproduction.Domain;

/// <summary>Makes words fit a text message without changing what they say.</summary>
public static class SmsText
{
    /// <summary>The longest body that the provider takes, in UTF-16 units.</summary>
    public const int Longest = 1600;

    private const string Ellipsis = "...";

    /// <summary>
    /// Typographic look-alikes become their GSM-7 form (one curly quote would more than double the segments), control and
    /// invisible direction characters go, line ends become one form, half a surrogate pair becomes "?", and accents are
    /// composed. Letters without a look-alike (á, ŵ) stay: a name is spelt as its owner spells it. The joiner and the
    /// variation selectors stay too: emoji and Persian need them.
    /// A longer text than <see cref="Longest"/> ends in "..." after the last whole word, or where one word is longer than
    /// 100, after the last whole character a reader sees. Total, and the same when applied twice.
    /// </summary>
    public static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                plain.Append(c).Append(text[++i]);
            else if (c == '\r')
                plain.Append(i + 1 < text.Length && text[i + 1] == '\n' ? "" : "\n");
            else
                Append(plain, c);
        }
        var composed = plain.ToString().Normalize(NormalizationForm.FormC);
        return composed.Length <= Longest ? composed : Cut(composed);
    }

    private static void Append(StringBuilder plain, char c)
    {
        if (c is >= ' ' and <= '~' and not '`' or '\n')
            plain.Append(c);
        else if (LookAlike(c) is { } replacement)
            plain.Append(replacement);
        else if (char.IsSurrogate(c) || c is >= '\uFFFE')
            plain.Append('?');
        else if (!char.IsControl(c))
            plain.Append(c);
    }

    private static string? LookAlike(char c) => c switch
    {
        '\t' or '\u00A0' or >= '\u2000' and <= '\u200A' or '\u202F' or '\u205F' or '\u3000' => " ",
        '\u2028' or '\u2029' or '\u0085' => "\n",
        '‘' or '’' or '‚' or '‛' or '′' or '‹' or '›' or '`' or '´' or 'ʼ' or 'ʹ' or '\u0374' or '\u1FEF' or '\u1FFD' => "'",
        '“' or '”' or '„' or '‟' or '″' or '«' or '»' => "\"",
        '‐' or '‑' or '‒' or '–' or '—' or '―' or '−' or '•' or '‣' or '⁃' => "-",
        '…' => Ellipsis,
        '·' or '\u0387' => ".",
        '×' => "x",
        '⁄' => "/",
        '½' => "1/2",
        '¼' => "1/4",
        '¾' => "3/4",
        '™' => "TM",
        '\uFFFD' => "?",
        // Invisible: soft hyphen, zero-width space, marks, embeddings and isolates of direction, word joiner, byte order mark.
        '\u00AD' or '\u200B' or '\u200E' or '\u200F' or >= '\u202A' and <= '\u202E' or '\u2060' or >= '\u2066' and <= '\u2069' or '\uFEFF' => "",
        _ => null,
    };

    private static string Cut(string text)
    {
        var end = 0;
        while (true)
        {
            var next = end + StringInfo.GetNextTextElementLength(text, end);
            if (next > Longest - Ellipsis.Length)
                break;
            end = next;
        }
        // One endless run of combining marks has no boundary to cut at.
        if (end == 0)
            end = Longest - Ellipsis.Length - 1;
        if (!char.IsWhiteSpace(text[end]))
        {
            var word = text.AsSpan(0, end).LastIndexOfAny(' ', '\n');
            if (word > end - 100)
                end = word;
        }
        var kept = text.AsSpan(0, Math.Max(end, 0)).TrimEnd();
        if (kept.Length > 0 && char.IsHighSurrogate(kept[^1]))
            kept = kept[..^1];
        return string.Concat(kept, Ellipsis);
    }
}
