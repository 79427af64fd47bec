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

    [Fact]
    public void Every_wording_is_plain_gsm7_and_no_longer_than_four_segments_before_it_is_filled() =>
        Assert.All(Wordings.All.Keys("en"), key =>
        {
            var text = Wordings.All.Template("en", key);
            Assert.True(Segments.Of(Placeholder().Replace(text, "Amina")).Alphabet == SmsAlphabet.Gsm7, key);
            Assert.True(Segments.Of(text).Count <= 4, key);
        });

    /// <summary>Everything the bot says, as one text that people have read as a whole. Change both together.</summary>
    [Fact]
    public void What_the_bot_says_is_what_was_approved()
    {
        var said = new StringBuilder();
        foreach (var key in Wordings.All.Keys("en")) said.Append(key).Append('\n').Append("    ").Append(Wordings.All.Template("en", key)).Append('\n');
        var path = Path.Combine(AppContext.BaseDirectory, "Conversations", "approved.en.txt");
        if (said.ToString() == File.ReadAllText(path).ReplaceLineEndings("\n")) return;
        var received = Path.Combine(AppContext.BaseDirectory, "Conversations", "received.en.txt");
        File.WriteAllText(received, said.ToString());
        Assert.Fail($"The wording has changed. Read {received} as a whole; if it is right, copy it over Conversations/approved.en.txt.");
    }

    [Fact]
    public void A_message_that_a_language_lacks_falls_back_to_english() =>
        Assert.Equal(Wordings.All.Render("en", "no"), Wordings.All.Render("xx", "no"));

    [GeneratedRegex(@"\{[a-z]+\}")]
    private static partial Regex Placeholder();
}
