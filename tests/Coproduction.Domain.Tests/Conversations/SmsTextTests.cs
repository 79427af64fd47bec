using CsCheck;
using Xunit;

namespace Coproduction.Domain.Tests.Conversations;

public sealed class SmsTextTests
{
    [Theory]
    [InlineData("It’s “fine” – really…", "It's \"fine\" - really...")]
    [InlineData("10\u00A0o'clock", "10 o'clock")]
    [InlineData("a\u200Bb\u202Ec\uFEFF", "abc")]
    [InlineData("one\r\ntwo\rthree\u2028four", "one\ntwo\nthree\nfour")]
    [InlineData("bell\a and null\0 and escape\u001B", "bell and null and escape")]
    [InlineData("Rene\u0301e", "Renée")] // composed: é alone is GSM-7, e with an accent behind it is not
    [InlineData("½ an hour • tea", "1/2 an hour - tea")]
    public void Look_alikes_become_plain_and_control_characters_go(string text, string plain) => Assert.Equal(plain, SmsText.Plain(text));

    [Fact]
    public void Half_a_surrogate_pair_becomes_a_question_mark() => Assert.Equal("half ? pair", SmsText.Plain("half \uD83D pair"));

    [Theory]
    [InlineData("Siân ŵ ŷ á í ó ú ç")]
    [InlineData("مرحبا")]
    [InlineData("👩‍👩‍👧 ❤️")]
    public void Letters_and_emoji_without_a_look_alike_stay(string text) => Assert.Equal(text, SmsText.Plain(text));

    [Fact]
    public void A_text_at_the_limit_is_not_touched_and_one_above_it_is_cut_after_a_whole_word()
    {
        var words = string.Concat(Enumerable.Repeat("word ", 320));
        Assert.Equal(words, SmsText.Plain(words));
        var cut = SmsText.Plain(words + "more");
        Assert.EndsWith("word word...", cut, StringComparison.Ordinal);
        Assert.InRange(cut.Length, 1590, 1600);
    }

    [Fact]
    public void A_text_without_blanks_is_cut_between_characters_as_a_reader_sees_them()
    {
        var cut = SmsText.Plain(string.Concat(Enumerable.Repeat("👩‍👩‍👧", 300)));
        Assert.Equal(string.Concat(Enumerable.Repeat("👩‍👩‍👧", 199)) + "...", cut);
    }

    [Fact]
    public void Plain_is_total_never_longer_than_the_limit_and_the_same_when_applied_twice() =>
        Gen.OneOf(
                Gen.Char.Array[0, 60].Select(chars => new string(chars)),
                Gen.Char.Array[1500, 1700].Select(chars => new string(chars)),
                Gen.Char['\u2000', '\u206F'].Array[0, 60].Select(chars => new string(chars)),
                Gen.Select(Gen.Char['\u0300', '\u036F'], Gen.Int[1590, 1700]).Select((mark, times) => "a" + new string(mark, times)))
            .Sample(text =>
            {
                var plain = SmsText.Plain(text);
                return plain.Length <= SmsText.Longest && SmsText.Plain(plain) == plain && plain.All(c => c == '\n' || !char.IsControl(c));
            });

    [Fact]
    public void Plain_of_every_single_character_is_stable()
    {
        for (var c = 0; c <= char.MaxValue; c++)
        {
            var plain = SmsText.Plain(((char)c).ToString());
            Assert.True(SmsText.Plain(plain) == plain, $"U+{c:X4}");
        }
    }
}
