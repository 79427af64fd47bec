namespace Coproduction.Simulator;

/// <summary>Counts the segments of a text as networks do (3GPP TS 23.038; protocols/twilio.md, section 6).</summary>
internal static class SegmentCount
{
    private const string Basic =
        "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡"
        + "ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";

    private const string Escaped = "^{}\\[~]|€\f";

    public static int Of(string body)
    {
        if (body.Length == 0) return 1;
        var gsm = body.All(c => Basic.Contains(c) || Escaped.Contains(c));
        return gsm
            ? Pack([.. body.Select(c => Escaped.Contains(c) ? 2 : 1)], 160, 153)
            : Pack(Characters(body), 70, 67);
    }

    private static int[] Characters(string body)
    {
        var widths = new List<int>(body.Length);
        for (var i = 0; i < body.Length; i++)
        {
            var pair = char.IsHighSurrogate(body[i]) && i + 1 < body.Length && char.IsLowSurrogate(body[i + 1]);
            widths.Add(pair ? 2 : 1);
            if (pair) i++;
        }
        return [.. widths];
    }

    /// <summary>A pair is never split over two segments.</summary>
    private static int Pack(int[] widths, int single, int each)
    {
        if (widths.Sum() <= single) return 1;
        var (segments, used) = (1, 0);
        foreach (var width in widths)
        {
            if (used + width > each) (segments, used) = (segments + 1, 0);
            used += width;
        }
        return segments;
    }
}
