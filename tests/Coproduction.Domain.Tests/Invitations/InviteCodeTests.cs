using CsCheck;

namespace Coproduction.Domain.Tests;

public sealed class InviteCodeTests
{
    [Fact]
    public void Every_code_is_read_again_however_it_is_written() =>
        Gen.Select(Gen.UInt, Gen.Bool, Gen.Int[0, 6]).Sample((bits, lower, gap) =>
        {
            var code = InviteCode.FromBits(bits & 0x3FFFFFFF);
            var text = code.Value.Insert(gap, " ").Replace('0', 'O').Replace('1', 'l').Replace('V', 'u');
            Assert.True(InviteCode.TryParse(lower ? text.ToLowerInvariant() : text, out var read));
            Assert.Equal(code, read);
        });

    [Fact]
    public void Thirty_two_letters_make_more_than_a_thousand_million_codes() => Assert.Equal(32, InviteCode.Alphabet.Distinct().Count());

    [Theory]
    [InlineData("K7P MRQ", true)]
    [InlineData("k7pmrq", true)]
    [InlineData("hi its K7P MRQ from joe", true)]
    [InlineData("ABC 234", true)]
    [InlineData("please", false)]
    [InlineData("NOT YET", false)] // an answer that we offer ourselves
    [InlineData("YES PLS", false)]
    [InlineData("2 hours", false)]
    [InlineData("2 weeks", false)]
    [InlineData("the 3rd", false)]
    [InlineData("see 3pm", false)]
    [InlineData("tues 2.30", false)]
    [InlineData("thanks joe", false)]
    [InlineData("STOP", false)]
    public void A_code_was_meant_when_letters_and_digits_are_mixed_as_no_word_mixes_them(string text, bool meant) =>
        Assert.Equal(meant, InviteCode.LooksMeant(text));

    [Fact]
    public void A_text_full_of_words_is_at_most_three_guesses() =>
        Assert.True(InviteCode.Candidates(string.Join(' ', Enumerable.Repeat("A1B2C3 D4E5F6 G7H8J9", 50))).Length <= InviteCode.MostCandidates);

    [Fact]
    public void Candidates_of_any_text_never_throw() => Gen.String.Sample(text => { _ = InviteCode.Candidates(text); _ = InviteCode.LooksMeant(text); });
}
