namespace Coproduction.Domain.Tests;

public sealed class JoiningTests
{
    private readonly Clapton _c = new();

    [Fact]
    public void Suppose_so_is_no_consent_and_is_asked_once_more_in_other_words()
    {
        _c.Asked(Clapton.Amina);
        _c.Says(Clapton.Amina, "suppose so, if its not too far");
        Assert.Empty(_c.State(Clapton.Amina).Participations);
        Assert.Contains("Shall we put you in touch with Priya", _c.Last(Clapton.Amina), StringComparison.Ordinal);
        Assert.Contains("JOIN or NO", _c.Last(Clapton.Amina), StringComparison.Ordinal);
    }

    [Fact]
    public void Two_unclear_answers_lead_to_a_person()
    {
        _c.Asked(Clapton.Amina);
        _c.Says(Clapton.Amina, "suppose so, if its not too far");
        _c.Says(Clapton.Amina, "hmm depends on my knee");
        Assert.Contains("Ruth will read this and get back to you", _c.Last(Clapton.Amina), StringComparison.Ordinal);
        Assert.Contains(_c.State(Clapton.Amina).Waiting, w => w.Owner == _c.Ruth);
        Assert.Empty(_c.State(Clapton.Amina).Participations);
    }

    [Fact]
    public void Join_is_recorded_with_its_evidence_and_offered_to_the_professional_held()
    {
        _c.Asked(Clapton.Amina);
        _c.Says(Clapton.Amina, "suppose so, if its not too far");
        _c.Says(Clapton.Amina, "join");
        var part = Assert.Single(_c.State(Clapton.Amina).Participations);
        Assert.Equal((ParticipationStatus.Exploring, _c.Priya), (part.Status, part.Professional));
        Assert.Equal("join", part.Joined.Answer);
        Assert.Contains("Tuesday Walkers", part.Joined.QuestionText, StringComparison.Ordinal);
        Assert.True(part.Joined.HandedOverAt <= part.Joined.AnsweredAt);
        var referral = Assert.Single(_c.State(Clapton.Amina).Referrals);
        Assert.Equal((ReferralStatus.Offered, _c.Priya), (referral.Status, referral.Professional));
        Assert.Contains(_c.All(Clapton.Amina), t => t.Contains("We've asked Priya. You'll hear from Priya, or from us, by Thursday.", StringComparison.Ordinal));
        Assert.Contains("what draws you to it?", _c.Last(Clapton.Amina), StringComparison.Ordinal);
    }

    [Fact]
    public void The_evidence_of_a_question_that_was_put_again_holds_how_it_had_been_put_before()
    {
        _c.Asked(Clapton.Amina);
        var first = _c.State(Clapton.Amina).Question!;
        _c.Says(Clapton.Amina, "suppose so, if its not too far");
        var second = _c.State(Clapton.Amina).Question!;
        // Written to the first wording, and stored just after the second was handed over.
        _c.World.Text(Clapton.Amina, "join");
        _c.World.Drain();
        var joined = _c.State(Clapton.Amina).Participations[0].Joined;
        Assert.Equal((second.Id, second.Text), (joined.Question, joined.QuestionText));
        Assert.Equal(new Asked(first.Id, first.Wording, first.WordingVersion, first.Text, first.HandedOverAt!.Value), joined.Before);
        _c.Asked(Clapton.Bola);
        _c.Says(Clapton.Bola, "join");
        Assert.Null(_c.State(Clapton.Bola).Participations[0].Joined.Before);
    }

    [Fact]
    public void A_yes_that_comes_twice_is_no_motivation()
    {
        _c.Joined(Clapton.Amina);
        _c.Says(Clapton.Amina, "join");
        Assert.Equal(QuestionKind.Motivation, _c.State(Clapton.Amina).Question?.Kind);
        _c.Says(Clapton.Amina, "company");
        Assert.Equal("company", _c.State(Clapton.Amina).Participations[0].MotivationWords);
    }

    [Fact]
    public void Motivation_is_asked_once_kept_in_her_words_and_classed()
    {
        _c.Joined(Clapton.Amina);
        _c.Says(Clapton.Amina, "i miss having company tbh");
        var part = Assert.Single(_c.State(Clapton.Amina).Participations);
        Assert.Equal(("i miss having company tbh", Motivation.Social), (part.MotivationWords, part.Motivation));
        _c.Says(Clapton.Amina, "amina");
        Assert.Equal("Amina", _c.State(Clapton.Amina).Name);
    }

    [Fact]
    public void She_becomes_active_by_a_yes_of_her_own_after_they_have_met()
    {
        var referral = _c.Joined(Clapton.Amina);
        _c.Accept(Clapton.Amina, referral, "Hi Amina, I'm Priya. Tuesday 10 at the square?");
        Assert.Equal("Priya (physio): Hi Amina, I'm Priya. Tuesday 10 at the square?", _c.Last(Clapton.Amina));
        var answer = _c.World.Call(_c.World.Person(Clapton.Amina), new MarkStarted(referral.Id, null));
        Assert.Equal("asked", answer?.Status);
        Assert.Equal(ParticipationStatus.Exploring, _c.State(Clapton.Amina).Participations[0].Status);
        _c.Says(Clapton.Amina, "JOIN");
        Assert.Equal(ParticipationStatus.Active, _c.State(Clapton.Amina).Participations[0].Status);
    }

    [Theory]
    [InlineData("not yet", "started.not-yet")]
    [InlineData("no thanks", "started.no")]
    public void Not_yet_and_no_leave_her_exploring(string words, string wording)
    {
        _c.AskedWhetherStarted(Clapton.Amina);
        _c.Says(Clapton.Amina, words);
        Assert.Equal(ParticipationStatus.Exploring, _c.State(Clapton.Amina).Participations[0].Status);
        Assert.Contains(_c.World.Outbox, s => s.Message.Wording == wording);
    }

    [Fact]
    public void A_yes_stored_before_its_question_was_handed_over_is_not_consent()
    {
        var code = _c.Code(Clapton.Joe);
        _c.World.Text(Clapton.Amina, code);
        _c.World.Drain(handOver: false);
        _c.World.Tick(TimeSpan.FromSeconds(1));
        _c.World.Text(Clapton.Amina, "JOIN");
        _c.World.Drain();
        Assert.Empty(_c.State(Clapton.Amina).Participations);
        _c.Says(Clapton.Amina, "JOIN");
        Assert.Single(_c.State(Clapton.Amina).Participations);
    }

    [Fact]
    public void A_yes_to_a_question_that_may_never_have_arrived_is_no_consent_and_brings_the_question_again()
    {
        var code = _c.Code(Clapton.Joe);
        _c.World.Text(Clapton.Amina, code);
        _c.World.Drain(handOver: false);
        _c.World.Outbox.Last(s => s.Message.Asks).InDoubt = true;
        _c.World.Drain();
        _c.Says(Clapton.Amina, "JOIN");
        Assert.Empty(_c.State(Clapton.Amina).Participations);
        Assert.Contains("Shall we put you in touch with Priya", _c.Last(Clapton.Amina), StringComparison.Ordinal);
        _c.Says(Clapton.Amina, "JOIN");
        Assert.Equal("join", Assert.Single(_c.State(Clapton.Amina).Participations).Joined.Before?.Wording);
    }

    [Fact]
    public void A_yes_after_the_question_has_expired_is_not_consent_but_is_asked_anew()
    {
        _c.Asked(Clapton.Amina);
        _c.World.Pass(TimeSpan.FromHours(73));
        Assert.Null(_c.State(Clapton.Amina).Hold);
        _c.Says(Clapton.Amina, "yes");
        Assert.Empty(_c.State(Clapton.Amina).Participations);
        Assert.Contains("JOIN", string.Concat(_c.Last(Clapton.Amina)), StringComparison.Ordinal);
        _c.Says(Clapton.Amina, "join");
        Assert.Single(_c.State(Clapton.Amina).Participations);
    }

    [Fact]
    public void Someone_younger_than_the_scheme_takes_reaches_a_person_and_is_asked_nothing_more()
    {
        _c.Asked(Clapton.Amina);
        _c.Says(Clapton.Amina, "im 15");
        Assert.Contains("Thank you for telling us. Ruth", _c.Last(Clapton.Amina), StringComparison.Ordinal);
        Assert.Null(_c.State(Clapton.Amina).Question);
        _c.Says(Clapton.Amina, _c.Code(Clapton.Kim, "park"));
        Assert.DoesNotContain("Our Park", string.Concat(_c.All(Clapton.Amina)), StringComparison.Ordinal);
    }
}
