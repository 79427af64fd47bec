using Xunit;

namespace Coproduction.Domain.Tests.Conversations;

public sealed class NetworkWordsTests
{
    [Theory]
    [InlineData("STOP", true)]
    [InlineData(" stop \n", true)]
    [InlineData("OptOut", true)]
    [InlineData("unsubscribe", true)]
    [InlineData("stop.", false)] // ours to read
    [InlineData("please stop texting me", false)]
    [InlineData("STOP ALL", false)]
    [InlineData("", false)]
    public void The_network_stops_on_the_bare_word_only(string body, bool stops) => Assert.Equal(stops, NetworkWords.IsStop(body));

    [Fact]
    public void The_network_takes_a_bare_yes_for_a_start()
    {
        Assert.True(NetworkWords.IsStart("Yes"));
        Assert.True(NetworkWords.IsStart("unstop"));
        Assert.False(NetworkWords.IsStart("yes please"));
        Assert.True(NetworkWords.IsHelp("info"));
        Assert.False(NetworkWords.IsHelp("help me"));
    }

    [Theory]
    [InlineData("Shall Priya text you? JOIN, LATER or NO. To stop, text STOP.", "")]
    [InlineData("Shall Priya text you? YES or NO.", "YES")]
    [InlineData("JOIN/CANCEL", "CANCEL")]
    [InlineData("Text INFO or HELP, or INFO again", "INFO HELP")]
    [InlineData("Yes, we can help in the end", "")] // said, not offered
    [InlineData("ENDING, STARTER", "")]
    [InlineData("'END'", "END")]
    public void A_question_offends_where_it_offers_a_word_that_the_network_acts_on(string text, string found) =>
        Assert.Equal(found, string.Join(' ', NetworkWords.Offends(text)));
}
