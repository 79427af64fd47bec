namespace Coproduction.Domain.Tests;

/// <summary>The world begins on Tuesday 24 November 2026, so that "next friday" is the 27th or 4 December.</summary>
public sealed class WhichDateTests
{
    private const string Which = "Do you mean 1 Friday 27 November or 2 Friday 4 December? Reply 1 or 2.";

    private readonly Clapton _c = new();

    [Theory]
    [InlineData("1", "23 November")]
    [InlineData("2", "30 November")]
    [InlineData("the second one", "30 November")]
    [InlineData("4 december", "30 November")]
    [InlineData("in a fortnight", "7 December")]
    [InlineData("dunno mate", "30 November")]
    [InlineData("next friday", "30 November")]
    public void A_date_that_may_be_two_is_asked_back_and_what_is_answered_holds_or_else_the_later(string answer, string week)
    {
        Asked();
        _c.Says(Clapton.Amina, answer);
        Assert.Equal($"We'll ask once more in the week of {week}, unless you say NO.", _c.Last(Clapton.Amina));
        Assert.Null(_c.State(Clapton.Amina).Question);
    }

    [Fact]
    public void The_day_chosen_is_the_day_it_is_asked_once_more()
    {
        Asked();
        _c.Says(Clapton.Amina, "1");
        var before = _c.All(Clapton.Amina).Length;
        _c.World.Pass(TimeSpan.FromDays(2));
        Assert.Equal(before, _c.All(Clapton.Amina).Length);
        _c.World.Pass(TimeSpan.FromDays(1.5));
        Assert.Contains("You asked us to come back to you about Tuesday Walkers", _c.Last(Clapton.Amina), StringComparison.Ordinal);
        _c.World.Pass(TimeSpan.FromDays(400));
        Assert.Equal(before + 1, _c.All(Clapton.Amina).Length);
    }

    [Fact]
    public void No_to_which_day_is_no_for_good()
    {
        Asked();
        _c.Says(Clapton.Amina, "no");
        Assert.Equal("No problem. We won't ask about this again.", _c.Last(Clapton.Amina));
        var before = _c.All(Clapton.Amina).Length;
        _c.World.Pass(TimeSpan.FromDays(400));
        Assert.Equal(before, _c.All(Clapton.Amina).Length);
    }

    [Fact]
    public void Left_unanswered_it_is_asked_once_more_on_the_later_day()
    {
        Asked();
        var before = _c.All(Clapton.Amina).Length;
        _c.World.Pass(TimeSpan.FromDays(9));
        Assert.Equal(before, _c.All(Clapton.Amina).Length);
        _c.World.Pass(TimeSpan.FromDays(2));
        Assert.Equal(before + 1, _c.All(Clapton.Amina).Length);
        Assert.Contains("You asked us to come back", _c.Last(Clapton.Amina), StringComparison.Ordinal);
    }

    [Fact]
    public void A_day_that_has_come_meanwhile_is_asked_on_the_next_day_and_not_at_once()
    {
        Asked();
        _c.World.Pass(TimeSpan.FromDays(2.9));
        _c.Says(Clapton.Amina, "1");
        Assert.StartsWith("We'll ask once more", _c.Last(Clapton.Amina), StringComparison.Ordinal);
        Assert.True(Assert.Single(_c.State(Clapton.Amina).Asks).LaterAt > _c.World.Now);
    }

    [Fact]
    public void Join_to_which_day_is_no_consent_and_brings_the_question_to_join_again()
    {
        Asked();
        _c.Says(Clapton.Amina, "JOIN");
        Assert.Empty(_c.State(Clapton.Amina).Participations);
        Assert.Equal(QuestionKind.Join, _c.State(Clapton.Amina).Question?.Kind);
        _c.Says(Clapton.Amina, "JOIN");
        Assert.Single(_c.State(Clapton.Amina).Participations);
    }

    [Fact]
    public void Nothing_is_held_for_them_while_they_say_which_day()
    {
        Asked();
        var amina = _c.State(Clapton.Amina);
        Assert.Null(amina.Hold);
        Assert.Empty(_c.World.Places);
        Assert.Equal(QuestionKind.WhichDate, amina.Question!.Kind);
    }

    [Fact]
    public void An_hour_that_may_be_two_is_not_asked_about_since_only_the_day_counts()
    {
        _c.Asked(Clapton.Amina);
        _c.Says(Clapton.Amina, "not now, ask me tomorrow at 7");
        Assert.StartsWith("We'll ask once more in the week of 23 November", _c.Last(Clapton.Amina), StringComparison.Ordinal);
    }

    private void Asked()
    {
        _c.Asked(Clapton.Amina);
        _c.Says(Clapton.Amina, "not now, ask me next friday");
        Assert.Equal(Which, _c.Last(Clapton.Amina));
    }
}
