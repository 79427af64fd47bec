namespace Coproduction.Domain.Tests;

public sealed class TalkTests
{
    private readonly Clapton _c = new();

    [Fact]
    public void From_the_hello_on_her_texts_go_to_the_professional_and_the_bot_is_silent()
    {
        var referral = _c.Joined(Clapton.Amina);
        _c.Accept(Clapton.Amina, referral);
        var count = _c.All(Clapton.Amina).Length;
        _c.Says(Clapton.Amina, "yes see you then. can i bring my sister");
        Assert.Equal(count, _c.All(Clapton.Amina).Length);
        var owed = Assert.Single(_c.State(Clapton.Amina).Waiting);
        Assert.Equal((WaitingKind.Relay, _c.Priya), (owed.Kind, owed.Owner));
        _c.World.Call(_c.World.Person(Clapton.Amina), new SayToResident(referral.Id, null, "Of course!"));
        Assert.Equal("Priya (physio): Of course!", _c.Last(Clapton.Amina));
        Assert.Empty(_c.State(Clapton.Amina).Waiting);
    }

    [Fact]
    public void A_second_accept_is_refused_kindly()
    {
        var referral = _c.Joined(Clapton.Amina);
        Assert.Equal("accepted", _c.Accept(Clapton.Amina, referral)?.Status);
        var refusal = Assert.Single(_c.Accept(Clapton.Amina, referral, by: _c.Tom)!.Refusals);
        Assert.Equal((409, "already-accepted"), (refusal.Status, refusal.Code));
        Assert.Contains("Priya has accepted", refusal.Fix, StringComparison.Ordinal);
    }

    [Fact]
    public void A_pass_offers_it_to_the_colleague_and_moves_the_capacity()
    {
        var referral = _c.Joined(Clapton.Amina);
        _c.World.Call(_c.World.Person(Clapton.Amina), new PassReferral(referral.Id, null, _c.Tom, null));
        Assert.Equal((ReferralStatus.Offered, _c.Tom), (_c.State(Clapton.Amina).Referrals[0].Status, _c.State(Clapton.Amina).Referrals[0].Professional));
        Assert.Empty(_c.World.People[_c.Priya].Professional!.Taken);
        Assert.Single(_c.World.People[_c.Tom].Professional!.Taken);
        Assert.Equal("accepted", _c.Accept(Clapton.Amina, referral)?.Status);
        Assert.Equal(_c.Tom, _c.State(Clapton.Amina).Talks[0].With);
    }

    [Fact]
    public void I_cant_now_looks_for_another_and_the_coordinator_has_it_meanwhile()
    {
        var referral = _c.Joined(Clapton.Amina);
        _c.World.Call(_c.World.Person(Clapton.Amina), new DeclineReferral(referral.Id, null, null));
        var after = _c.State(Clapton.Amina).Referrals[0];
        Assert.Equal(ReferralStatus.Offered, after.Status);
        Assert.NotEqual(_c.Priya, after.Professional);
        Assert.Empty(_c.World.People[_c.Priya].Professional!.Taken);
        Assert.Equal(1, _c.World.Schemes[_c.Walkers].Taken);
    }

    [Fact]
    public void Three_days_of_silence_give_the_talk_back_to_the_bot()
    {
        var referral = _c.Joined(Clapton.Amina);
        _c.Accept(Clapton.Amina, referral);
        _c.World.Pass(TimeSpan.FromHours(73));
        Assert.Empty(_c.State(Clapton.Amina).Talks);
    }

    [Fact]
    public void Nobody_answered_by_the_due_time_nudges_then_goes_to_the_coordinator_and_she_is_told_when()
    {
        _c.Joined(Clapton.Amina);
        _c.World.Pass(TimeSpan.FromDays(4));
        Assert.Contains(_c.All(Clapton.Amina), t => t.StartsWith("Sorry you're still waiting for an answer. Ruth", StringComparison.Ordinal));
        Assert.Contains(_c.World.Views.OfType<AlertRow>(), a => a.Kind == AlertKind.Overdue);
    }

    [Theory]
    [InlineData("JOIN")]
    [InlineData("yes please")]
    [InlineData("more")]
    [InlineData("ok go on")]
    [InlineData("hello")]
    [InlineData("Hi there")]
    [InlineData("good morning")]
    [InlineData("please")]
    [InlineData("no code")]
    [InlineData("dont know")]
    [InlineData("idk")]
    [InlineData("no idea")]
    [InlineData("what?")]
    [InlineData("why")]
    [InlineData("where is that")]
    [InlineData("which area")]
    [InlineData("sorry?")]
    public void A_word_that_answers_something_else_is_no_area_and_is_asked_about_once(string word)
    {
        _c.Says(Clapton.Bola, "V8H");
        _c.Says(Clapton.Bola, word);
        Assert.StartsWith("Sorry, we couldn't place that.", _c.Last(Clapton.Bola), StringComparison.Ordinal);
        Assert.Empty(_c.State(Clapton.Bola).Waiting);
        Assert.DoesNotContain(_c.World.Facts, f => f.Fact.Kind == FactKind.AreaTold);
        _c.Says(Clapton.Bola, word);
        Assert.StartsWith("Thank you. Ruth will read this", _c.Last(Clapton.Bola), StringComparison.Ordinal);
        _c.Says(Clapton.Bola, "the Nightingale estate");
        Assert.Contains(_c.State(Clapton.Bola).Waiting, w => w.Kind == WaitingKind.Area && w.Owner == _c.Ruth);
    }

    [Theory]
    [InlineData("no")]
    [InlineData("No thanks")]
    [InlineData("not now")]
    [InlineData("maybe later")]
    [InlineData("rather not say")]
    public void Nobody_is_sent_to_who_was_asked_for_an_area_and_says_no(string word)
    {
        _c.Says(Clapton.Bola, "hi what is this");
        _c.Says(Clapton.Bola, word);
        Assert.Equal("No problem. You can write to us here whenever you like.", _c.Last(Clapton.Bola));
        Assert.Empty(_c.State(Clapton.Bola).Waiting);
    }

    [Theory]
    [InlineData("ok")]
    [InlineData("thanks")]
    [InlineData("ok thanks")]
    [InlineData("hi thanks")]
    [InlineData("ty x")]
    [InlineData("🙏")]
    public void Thanks_are_no_area_and_need_no_answer(string word)
    {
        _c.Says(Clapton.Bola, "hi what is this");
        var before = _c.All(Clapton.Bola).Length;
        _c.Says(Clapton.Bola, word);
        Assert.Equal(before, _c.All(Clapton.Bola).Length);
        _c.Says(Clapton.Bola, "Clapton");
        Assert.StartsWith("Thank you. Ruth will find someone local", _c.Last(Clapton.Bola), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Clapton, yes")]
    [InlineData("no code, clapton")]
    [InlineData("Stamford Hill")]
    [InlineData("Hope Street")]
    [InlineData("London Fields")]
    [InlineData("E5 0AA")]
    [InlineData("yes I live by the Nightingale estate")]
    [InlineData("near the marshes")]
    public void A_place_is_an_area_whatever_it_is_called(string place)
    {
        _c.Says(Clapton.Bola, "hi what is this");
        _c.Says(Clapton.Bola, place);
        Assert.StartsWith("Thank you. Ruth will find someone local", _c.Last(Clapton.Bola), StringComparison.Ordinal);
    }

    [Fact]
    public void A_person_nobody_asked_may_ask_and_the_coordinator_finds_someone()
    {
        _c.Says(Clapton.Bola, "hi what is this");
        Assert.Contains("Were you given a code? Text it.", _c.Last(Clapton.Bola), StringComparison.Ordinal);
        _c.Says(Clapton.Bola, "Clapton");
        Assert.StartsWith("Thank you. Ruth will find someone local to talk to you by ", _c.Last(Clapton.Bola), StringComparison.Ordinal);
        Assert.Contains(_c.State(Clapton.Bola).Waiting, w => w.Kind == WaitingKind.Area && w.Owner == _c.Ruth);
    }

    [Fact]
    public void An_unknown_number_gets_at_most_one_such_answer_an_hour_and_never_a_list_of_schemes()
    {
        _c.World.Policy = _c.World.Policy with { QuestionHours = 0.01 };
        for (var i = 0; i < 5; i++) _c.Says(Clapton.Bola, "?");
        Assert.Single(_c.All(Clapton.Bola));
        Assert.DoesNotContain("Walkers", _c.All(Clapton.Bola)[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Danger_gets_the_safe_reply_at_any_hour_a_named_person_and_then_silence()
    {
        _c.Asked(Clapton.Amina);
        var count = _c.All(Clapton.Amina).Length;
        _c.Says(Clapton.Amina, "i cant go on any more");
        Assert.Contains("999", _c.Last(Clapton.Amina), StringComparison.Ordinal);
        Assert.Equal(count + 1, _c.All(Clapton.Amina).Length);
        Assert.Contains(_c.State(Clapton.Amina).Waiting, w => w.Kind == WaitingKind.Concern && w.Owner == _c.Ruth);
        _c.Says(Clapton.Amina, "join");
        Assert.Equal(count + 1, _c.All(Clapton.Amina).Length);
    }
}
