namespace Coproduction.Domain.Tests;

public sealed class RefusingTests
{
    private readonly Clapton _c = new();

    [Fact]
    public void No_closes_the_ask_for_good()
    {
        _c.Asked(Clapton.Amina);
        _c.Says(Clapton.Amina, "not for me thanks");
        Assert.Equal("No problem. We won't ask about this again.", _c.Last(Clapton.Amina));
        var before = _c.All(Clapton.Amina).Length;
        _c.World.Pass(TimeSpan.FromDays(400));
        Assert.Equal(before, _c.All(Clapton.Amina).Length);
    }

    [Fact]
    public void Later_is_asked_once_more_in_the_week_that_was_said_and_never_a_third_time()
    {
        _c.Asked(Clapton.Amina);
        _c.Says(Clapton.Amina, "maybe after xmas");
        Assert.Matches("We'll ask once more in the week of (28 December|4 January), unless you say NO.", _c.Last(Clapton.Amina));
        var before = _c.All(Clapton.Amina).Length;
        _c.World.Pass(TimeSpan.FromDays(50));
        Assert.Equal(before + 1, _c.All(Clapton.Amina).Length);
        Assert.Contains("You asked us to come back to you about Tuesday Walkers", _c.Last(Clapton.Amina), StringComparison.Ordinal);
        _c.World.Pass(TimeSpan.FromDays(400));
        Assert.Equal(before + 1, _c.All(Clapton.Amina).Length);
    }

    [Theory]
    [InlineData("actually yes go on then, sign me up")]
    [InlineData("yes please, that would be very kind")]
    public void A_yes_after_later_brings_the_question_again_and_is_no_answer_to_it(string words)
    {
        _c.Asked(Clapton.Amina);
        _c.Says(Clapton.Amina, "LATER");
        _c.Says(Clapton.Amina, words);
        Assert.Contains("JOIN", _c.Last(Clapton.Amina), StringComparison.Ordinal);
        Assert.Equal(QuestionKind.Join, _c.State(Clapton.Amina).Question?.Kind);
        Assert.Empty(_c.State(Clapton.Amina).Participations);
    }

    [Fact]
    public void Better_not_after_later_closes_it()
    {
        _c.Asked(Clapton.Amina);
        _c.Says(Clapton.Amina, "LATER");
        _c.Says(Clapton.Amina, "On reflection I had better not");
        Assert.Equal("No problem. We won't ask about this again.", _c.Last(Clapton.Amina));
    }

    [Fact]
    public void A_no_to_what_was_put_off_closes_it()
    {
        _c.Asked(Clapton.Amina);
        _c.Says(Clapton.Amina, "LATER");
        _c.Says(Clapton.Amina, "no");
        var before = _c.All(Clapton.Amina).Length;
        _c.World.Pass(TimeSpan.FromDays(100));
        Assert.Equal(before, _c.All(Clapton.Amina).Length);
    }

    [Fact]
    public void Stop_in_plain_words_is_confirmed_once_and_then_there_is_silence_until_start()
    {
        _c.Asked(Clapton.Amina);
        _c.Says(Clapton.Amina, "pls stop texting me");
        Assert.Equal("You won't hear from us again. To start again one day, text START.", _c.Last(Clapton.Amina));
        var count = _c.All(Clapton.Amina).Length;
        foreach (var text in new[] { "stop", "YES", "hello?", "JOIN", _c.Code(Clapton.Kim, "park") }) _c.Says(Clapton.Amina, text);
        Assert.Equal(count, _c.All(Clapton.Amina).Length);
        _c.Says(Clapton.Amina, "START");
        Assert.StartsWith("Welcome back", _c.Last(Clapton.Amina), StringComparison.Ordinal);
    }

    [Fact]
    public void Where_the_network_has_blocked_the_bot_sends_nothing_and_a_wish_to_return_in_words_is_seen_by_a_person()
    {
        _c.Asked(Clapton.Amina);
        var count = _c.All(Clapton.Amina).Length;
        _c.World.Text(Clapton.Amina, "STOP", NetworkAct.Stopped);
        _c.World.Drain();
        Assert.Equal(count, _c.All(Clapton.Amina).Length);
        _c.Says(Clapton.Amina, "please start texting me again");
        Assert.Equal(count, _c.All(Clapton.Amina).Length);
        Assert.Contains(_c.World.Views.OfType<AlertRow>(), a => a.Kind == AlertKind.WantsToReturn);
    }

    [Fact]
    public void Stop_beats_a_question_that_has_not_gone_yet()
    {
        var code = _c.Code(Clapton.Joe);
        _c.World.Text(Clapton.Amina, code);
        _c.World.Drain(handOver: false);
        _c.World.Text(Clapton.Amina, "leave me alone");
        _c.World.Drain();
        Assert.DoesNotContain("Walkers", string.Concat(_c.All(Clapton.Amina)), StringComparison.Ordinal);
        Assert.Single(_c.All(Clapton.Amina));
    }

    [Fact]
    public void Naming_one_scheme_leaves_only_that_one()
    {
        _c.Joined(Clapton.Amina);
        _c.Says(Clapton.Amina, "no thanks");
        _c.Joined(Clapton.Amina, Clapton.Kim, "park");
        _c.Says(Clapton.Amina, "I don't want the walkers any more but keep the park");
        Assert.Equal("You've left Tuesday Walkers. You're still part of Our Park.", _c.Last(Clapton.Amina));
        Assert.Equal(ParticipationStatus.Left, _c.State(Clapton.Amina).Participations.First(p => p.Scheme == _c.Walkers).Status);
        Assert.Equal(ParticipationStatus.Exploring, _c.State(Clapton.Amina).Participations.First(p => p.Scheme == _c.Park).Status);
    }

    [Fact]
    public void She_may_leave_while_a_person_talks_with_her()
    {
        var referral = _c.Joined(Clapton.Amina);
        _c.Accept(Clapton.Amina, referral);
        _c.Says(Clapton.Amina, "i dont want the walkers any more");
        Assert.Equal("You've left Tuesday Walkers. Nothing else changes.", _c.Last(Clapton.Amina));
        Assert.Empty(_c.State(Clapton.Amina).Talks);
        Assert.Empty(_c.World.People[_c.Priya].Professional!.Taken);
    }

    [Fact]
    public void A_no_that_overtakes_its_question_is_a_no_all_the_same()
    {
        _c.World.Text(Clapton.Amina, _c.Code(Clapton.Joe));
        _c.World.Drain(handOver: false);
        _c.World.Tick(TimeSpan.FromSeconds(1));
        _c.World.Text(Clapton.Amina, "no thanks");
        _c.World.Drain();
        Assert.Equal("No problem. We won't ask about this again.", _c.Last(Clapton.Amina));
        Assert.DoesNotContain(_c.All(Clapton.Amina), t => t.Contains("Walkers", StringComparison.Ordinal));
    }

    [Fact]
    public void A_break_pauses_and_the_professional_is_told()
    {
        var referral = _c.Joined(Clapton.Amina);
        _c.Accept(Clapton.Amina, referral);
        _c.Says(Clapton.Amina, "taking a break, bad back");
        Assert.StartsWith("Of course. We've paused Tuesday Walkers", _c.Last(Clapton.Amina), StringComparison.Ordinal);
        Assert.Contains(_c.State(Clapton.Amina).Waiting, w => w.Kind == WaitingKind.Change && w.Owner == _c.Priya);
    }

    [Fact]
    public void Can_someone_ring_me_puts_a_call_with_a_time_into_the_list_of_whoever_is_nearest()
    {
        _c.Joined(Clapton.Amina);
        _c.Says(Clapton.Amina, "can someone ring me");
        Assert.StartsWith("Priya will ring you by ", _c.Last(Clapton.Amina), StringComparison.Ordinal);
        Assert.Contains(_c.State(Clapton.Amina).Waiting, w => w.Kind == WaitingKind.Ring && w.Owner == _c.Priya);
    }

    [Fact]
    public void The_connector_is_told_nothing_of_what_was_answered()
    {
        _c.Asked(Clapton.Amina);
        var before = _c.All(Clapton.Joe).Length;
        _c.Says(Clapton.Amina, "no");
        Assert.Equal(before, _c.All(Clapton.Joe).Length);
        Assert.DoesNotContain(_c.World.Views.OfType<InvitationRow>(), i => i.Status is not ("open" or "used"));
    }
}
