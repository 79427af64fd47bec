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
