using Xunit;

namespace Coproduction.Domain.Tests.Reading;

/// <summary>Ways to ask to be left alone, of our own making, and other uses of the same words.</summary>
public sealed class StopTests
{
    [Fact]
    public void The_own_set_is_large_enough()
    {
        Assert.True(StopWordings.OptOuts.Distinct().Count() >= 150, $"{StopWordings.OptOuts.Length} opt-outs");
        Assert.True(StopWordings.NotOptOuts.Distinct().Count() >= 80, $"{StopWordings.NotOptOuts.Length} that are none");
    }

    [Theory]
    [InlineData(QuestionKind.Join)]
    [InlineData(QuestionKind.Motivation)]
    [InlineData(null)]
    public void Nearly_every_way_to_say_stop_is_understood(QuestionKind? kind)
    {
        var missed = StopWordings.OptOuts.Where(text => !Stops(Read(kind, text))).ToList();
        Assert.True(missed.Count <= StopWordings.OptOuts.Length * 0.05, string.Join("; ", missed));
    }

    [Theory]
    [InlineData(QuestionKind.Join)]
    [InlineData(QuestionKind.Motivation)]
    [InlineData(null)]
    public void Other_uses_of_the_words_silence_nobody(QuestionKind? kind)
    {
        var wronged = StopWordings.NotOptOuts.Where(text => Stops(Read(kind, text))).ToList();
        Assert.True(wronged.Count == 0, string.Join("; ", wronged));
    }

    [Theory]
    [InlineData("pls stop texting me")]
    [InlineData("STOP")]
    [InlineData("no thanks stop")]
    [InlineData("yes please. Actually no, take me off your list")]
    public void Stop_beats_the_pending_question(string text) => Assert.Equal(Intent.Stop, Said.ToJoin(text).Intent);

    [Theory]
    [InlineData("stop the walkers texts")]
    [InlineData("please stop texting me about the walkers")]
    [InlineData("take me off the walkers list")]
    public void A_stop_that_names_one_scheme_leaves_that_one(string text)
    {
        var meaning = Said.Unasked(text);
        Assert.Equal((Intent.LeaveOne, Said.Walkers.Id), (meaning.Intent, meaning.Scheme));
    }

    [Fact]
    public void A_stop_of_everything_beside_a_scheme_stops_everything() =>
        Assert.Equal(Intent.Stop, Said.Unasked("I don't want the walkers any more. Stop texting me.").Intent);

    private static Meaning Read(QuestionKind? kind, string text) => kind is { } asked ? Said.To(asked, text) : Said.Unasked(text);

    private static bool Stops(Meaning meaning) => meaning.Intent is Intent.Stop || meaning.AlsoStop;
}
