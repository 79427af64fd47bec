using System.Text;
using System.Text.RegularExpressions;

namespace Coproduction.Domain.Tests;

public sealed partial class WordingTests
{
    [Fact]
    public void No_question_offers_a_word_that_the_network_acts_on() => Assert.Empty(QuestionTexts.Offending());

    [Fact]
    public void Every_wording_that_is_sent_as_a_question_is_looked_at() =>
        Assert.All(QuestionTexts.Keys, key => Assert.True(Wordings.All.Has("en", key), key));

    [Theory]
    [InlineData("en")]
    [InlineData("cy")]
    public void Every_wording_is_plain_gsm7_and_no_longer_than_four_segments_before_it_is_filled(string language) =>
        Assert.All(Wordings.All.Keys(language), key =>
        {
            var text = Wordings.All.Template(language, key);
            Assert.True(Segments.Of(Placeholder().Replace(text, "Amina")).Alphabet == SmsAlphabet.Gsm7, key);
            Assert.True(Segments.Of(text).Count <= 4, key);
        });

    /// <summary>Everything the bot says, as one text that people have read as a whole. Change both together.</summary>
    [Theory]
    [InlineData("en")]
    [InlineData("cy")]
    public void What_the_bot_says_is_what_was_approved(string language)
    {
        var said = new StringBuilder();
        foreach (var key in Wordings.All.Keys(language)) said.Append(key).Append('\n').Append("    ").Append(Wordings.All.Template(language, key)).Append('\n');
        var path = Path.Combine(AppContext.BaseDirectory, "Conversations", $"approved.{language}.txt");
        if (said.ToString() == File.ReadAllText(path).ReplaceLineEndings("\n")) return;
        var received = Path.Combine(AppContext.BaseDirectory, "Conversations", $"received.{language}.txt");
        File.WriteAllText(received, said.ToString());
        Assert.Fail($"The wording has changed. Read {received} as a whole; if it is right, copy it over Conversations/approved.{language}.txt.");
    }

    [Fact]
    public void Every_language_with_words_is_one_that_was_approved() => Assert.Equal(["cy", "en"], Wordings.All.Languages.Order(StringComparer.Ordinal));

    /// <summary>What falls back to English in Welsh, so that it is known: only what staff read in Teams, where commands are English too.</summary>
    [Fact]
    public void What_a_language_lacks_is_only_what_staff_read_in_teams() =>
        Assert.DoesNotContain(Wordings.All.Missing("cy"), key => !key.StartsWith("teams.", StringComparison.Ordinal));

    [Fact]
    public void No_language_has_a_message_that_english_has_not() =>
        Assert.All(Wordings.All.Languages, language => Assert.Empty(Wordings.All.Keys(language).Except(Wordings.All.Keys("en"))));

    [Fact]
    public void A_message_names_the_same_in_every_language() =>
        Assert.All(Wordings.All.Keys("cy"), key => Assert.Equal(Placeholders("en", key), Placeholders("cy", key)));

    [Fact]
    public void The_words_to_answer_with_are_the_same_in_every_language() =>
        Assert.All(QuestionTexts.Keys, key => Assert.Equal(Commands("en", key), Commands("cy", key)));

    [Fact]
    public void A_language_file_that_no_native_reader_has_seen_says_so() =>
        Assert.Contains("native reader's review", Wordings.All.Template("cy", "$note"), StringComparison.Ordinal);

    [Fact]
    public void A_country_behind_the_language_changes_nothing() => Assert.Equal(Wordings.All.Render("cy", "no"), Wordings.All.Render("cy-GB", "no"));

    [Fact]
    public void A_message_that_a_language_lacks_falls_back_to_english() =>
        Assert.Equal(Wordings.All.Render("en", "no"), Wordings.All.Render("xx", "no"));

    private static string[] Placeholders(string language, string key) =>
        [.. Placeholder().Matches(Wordings.All.Template(language, key)).Select(m => m.Value).Distinct().Order(StringComparer.Ordinal)];

    private static string[] Commands(string language, string key) =>
        [.. Command().Matches(Wordings.All.Template(language, key)).Select(m => m.Value).Distinct().Order(StringComparer.Ordinal)];

    [GeneratedRegex(@"\b(JOIN|LATER|NO|MORE|CHECK|WRONG|NOT YET|STOP|START|PRIVACY|INVITE)\b")]
    private static partial Regex Command();

    [GeneratedRegex(@"\{[a-z]+\}")]
    private static partial Regex Placeholder();
}
