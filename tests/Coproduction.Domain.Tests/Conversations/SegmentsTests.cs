using System.Text;
using CsCheck;
using Xunit;

namespace Coproduction.Domain.Tests.Conversations;

public sealed class SegmentsTests
{
    [Theory]
    [InlineData("", 1, SmsAlphabet.Gsm7)]
    [InlineData("Hi Amina, it's Rosa.", 1, SmsAlphabet.Gsm7)]
    [InlineData("It’s Rosa", 1, SmsAlphabet.Ucs2)] // one curly quote
    [InlineData("Siân", 1, SmsAlphabet.Ucs2)] // â is not among the accents of GSM-7
    [InlineData("Zoë", 1, SmsAlphabet.Ucs2)]
    [InlineData("José", 1, SmsAlphabet.Gsm7)] // é is
    [InlineData("façade", 1, SmsAlphabet.Ucs2)] // small ç is not, capital Ç is
    [InlineData("FAÇADE", 1, SmsAlphabet.Gsm7)]
    [InlineData("a`b", 1, SmsAlphabet.Ucs2)] // the grave accent is not
    [InlineData("a\tb", 1, SmsAlphabet.Ucs2)] // nor is the tab
    public void A_text_has_the_alphabet_of_its_rarest_character(string text, int count, SmsAlphabet alphabet)
    {
        var segments = Segments.Of(text);
        Assert.Equal((count, alphabet), (segments.Count, segments.Alphabet));
    }

    [Theory]
    [InlineData('a', 160, 1)]
    [InlineData('a', 161, 2)]
    [InlineData('a', 306, 2)]
    [InlineData('a', 307, 3)]
    [InlineData('€', 80, 1)] // 2 septets each
    [InlineData('€', 81, 2)]
    [InlineData('€', 152, 2)] // 76 in a part: the 153rd septet stays empty because a pair is not split
    [InlineData('€', 153, 3)]
    [InlineData('ŵ', 70, 1)]
    [InlineData('ŵ', 71, 2)]
    [InlineData('ŵ', 134, 2)]
    [InlineData('ŵ', 135, 3)]
    public void A_text_of_one_character_repeated_fills_its_parts(char character, int times, int count) =>
        Assert.Equal(count, Segments.Of(new string(character, times)).Count);

    [Fact]
    public void A_surrogate_pair_is_not_split_between_parts()
    {
        // 33 pairs fill 66 of 67: two parts hold 66 pairs, though 132 units would leave room for one more by counting.
        Assert.Equal(2, Segments.Of(string.Concat(Enumerable.Repeat("😀", 66))).Count);
        Assert.Equal(3, Segments.Of(string.Concat(Enumerable.Repeat("😀", 67))).Count);
    }

    [Fact]
    public void Counting_agrees_with_a_slow_model_that_builds_every_part()
    {
        var piece = OneOf("a", "€", "[", "\n", "é", "Ξ", "\f", "A", "7", "@");
        var foreign = OneOf("ŵ", "😀", "’", "\uD83D", "\uDE00", "ا", "中");
        Gen.Select(piece.Array[0, 500], Gen.OneOf(Gen.Const(Array.Empty<string>()), foreign.Array[1, 40]))
            .SelectMany((gsm, other) => Gen.Shuffle(gsm.Concat(other).ToArray()))
            .Sample(pieces =>
            {
                var text = string.Concat(pieces);
                return Segments.Of(text).Count == Model.Parts(text).Count && Segments.Of(text).Alphabet == Model.Alphabet(text);
            });
    }

    private static Gen<string> OneOf(params string[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    /// <summary>Written from the standard's table by code point, and cutting real strings, unlike the code under test.</summary>
    private static class Model
    {
        private static readonly int[] Table =
        [
            0x40, 0xA3, 0x24, 0xA5, 0xE8, 0xE9, 0xF9, 0xEC, 0xF2, 0xC7, 0x0A, 0xD8, 0xF8, 0x0D, 0xC5, 0xE5,
            0x394, 0x5F, 0x3A6, 0x393, 0x39B, 0x3A9, 0x3A0, 0x3A8, 0x3A3, 0x398, 0x39E, 0xC6, 0xE6, 0xDF, 0xC9, 0x20,
            0x21, 0x22, 0x23, 0xA4, .. Enumerable.Range(0x25, 0x1B), 0xA1, .. Enumerable.Range(0x41, 26),
            0xC4, 0xD6, 0xD1, 0xDC, 0xA7, 0xBF, .. Enumerable.Range(0x61, 26), 0xE4, 0xF6, 0xF1, 0xFC, 0xE0,
        ];

        private static readonly int[] Extension = [0x0C, 0x5E, 0x7B, 0x7D, 0x5C, 0x5B, 0x7E, 0x5D, 0x7C, 0x20AC];

        public static SmsAlphabet Alphabet(string text) =>
            text.All(c => Table.Contains(c) || Extension.Contains(c)) ? SmsAlphabet.Gsm7 : SmsAlphabet.Ucs2;

        public static List<string> Parts(string text)
        {
            var gsm = Alphabet(text) == SmsAlphabet.Gsm7;
            var units = gsm ? text.Select(c => c.ToString()).ToList() : Units(text);
            int Size(string unit) => gsm ? (Extension.Contains(unit[0]) ? 2 : 1) : unit.Length;
            var (alone, each) = gsm ? (160, 153) : (70, 67);
            if (units.Sum(Size) <= alone)
                return [text];
            var parts = new List<string>();
            while (units.Count > 0)
            {
                var take = units.Count;
                while (units.Take(take).Sum(Size) > each)
                    take--;
                parts.Add(string.Concat(units.Take(take)));
                units.RemoveRange(0, take);
            }
            return parts;
        }

        private static List<string> Units(string text)
        {
            var units = new List<string>();
            for (var rest = text.AsSpan(); rest.Length > 0;)
            {
                Rune.DecodeFromUtf16(rest, out _, out var length);
                units.Add(rest[..length].ToString());
                rest = rest[length..];
            }
            return units;
        }
    }
}
