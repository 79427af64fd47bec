namespace Coproduction.Domain.Tests;

/// <summary>R1: who goes presents who comes, and the resident decides.</summary>
public sealed class HandingOverTests
{
    private readonly Clapton _c = new(teams: true);

    private PersonId Amina => _c.World.Person(Clapton.Amina);

    private Referral Referral => _c.State(Clapton.Amina).Referrals[^1];

    private Referral Offered(string words = "I am moving on. Tom is lovely.")
    {
        var referral = _c.Joined(Clapton.Amina);
        _c.Accept(Clapton.Amina, referral);
        _c.Says(Clapton.Amina, "can i bring my sister");
        _c.World.Tick(TimeSpan.FromMinutes(1));
        Assert.Equal("asked", _c.World.Call(Amina, new OfferHandOver(referral.Id, _c.Priya, _c.Tom, words))?.Status);
        return referral;
    }

    [Fact]
    public void She_is_asked_once_with_the_words_of_who_goes_although_a_human_holds_the_talk()
    {
        Offered();
        Assert.Equal("Priya (physio): I am moving on. Tom is lovely. Shall Tom (family nurse) be beside you from now on? Reply 1 for Tom, 2 for someone else, 3 to wait.", _c.Last(Clapton.Amina));
        Assert.Equal(_c.Priya, Referral.Professional);
        Assert.Equal("hand-over-open", _c.World.Call(Amina, new OfferHandOver(Referral.Id, _c.Priya, _c.Mei, "Mei"))!.Refusals[0].Code);
    }

    [Fact]
    public void Who_is_asked_about_a_colleague_is_not_asked_meanwhile_whether_they_have_started()
    {
        var referral = Offered();
        Assert.Equal("question-open", _c.World.Call(Amina, new MarkStarted(referral.Id, null))!.Refusals[0].Code);
        _c.Says(Clapton.Amina, "yes");
        Assert.Equal((_c.Tom, ParticipationStatus.Exploring), (Referral.Professional, _c.State(Clapton.Amina).Participations[0].Status));
        Assert.Equal("asked", _c.World.Call(Amina, new MarkStarted(Referral.Id, null))?.Status);
    }

    [Fact]
    public void A_yes_to_send_it_again_changes_nobody()
    {
        Offered();
        _c.Says(Clapton.Amina, " ");
        Assert.Contains("Could you send it again?", _c.Last(Clapton.Amina), StringComparison.Ordinal);
        _c.Says(Clapton.Amina, "yes");
        Assert.Equal(_c.Priya, Referral.Professional);
        Assert.StartsWith("It's up to you, and nothing changes unless you say so.", _c.Last(Clapton.Amina), StringComparison.Ordinal);
        _c.Says(Clapton.Amina, "yes");
        Assert.Equal(_c.Tom, Referral.Professional);
    }

    [Theory]
    [InlineData("1")]
    [InlineData("yes")]
    [InlineData("yes please")]
    [InlineData("Tom please")]
    public void A_clear_yes_changes_who_is_beside_her_and_everything_owed_goes_along(string yes)
    {
        Offered();
        _c.Says(Clapton.Amina, yes);
        var after = _c.State(Clapton.Amina);
        Assert.Equal((_c.Tom, _c.Tom, _c.Priya), (Referral.Professional, after.Participations[0].Professional, Referral.Introduction!.By));
        Assert.Empty(after.Talks);
        Assert.Equal(_c.Tom, Assert.Single(after.Waiting).Owner);
        Assert.Empty(_c.World.People[_c.Priya].Professional!.Taken);
        Assert.False(Assert.Single(_c.World.People[_c.Tom].Professional!.Taken).Waiting);
        Assert.Equal("Thank you. Tom reads what you write here from now on.", _c.Last(Clapton.Amina));
        Assert.EndsWith("has agreed: Tom is beside them from now on.", _c.Told(_c.Priya)[^1].Body, StringComparison.Ordinal);
        Assert.Contains(_c.World.Cards, c => c.Owner == _c.Tom && c.Card == new CardRef(CardKind.Resident, Amina.Value));
    }

    [Theory]
    [InlineData("2")]
    [InlineData("someone else please")]
    public void Someone_else_is_for_the_coordinator_to_find_and_nobody_is_left_alone(string said)
    {
        Offered();
        _c.Says(Clapton.Amina, said);
        Assert.Equal(_c.Priya, Referral.Professional);
        Assert.Contains(_c.State(Clapton.Amina).Waiting, w => w.Kind == WaitingKind.Change && w.Owner == _c.Ruth);
        Assert.Contains("Priya is still beside you", _c.Last(Clapton.Amina), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("3")]
    [InlineData("NO")]
    [InlineData("LATER")]
    [InlineData("id rather wait")]
    public void To_wait_changes_nothing(string said)
    {
        Offered();
        _c.Says(Clapton.Amina, said);
        _c.Says(Clapton.Amina, "3");
        Assert.Equal((_c.Priya, null), (Referral.Professional, Referral.HandOver));
        Assert.Contains(_c.Told(_c.Priya), m => m.Body.Contains("would rather wait", StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_no_answer_is_put_once_more_and_then_for_the_human()
    {
        Offered();
        _c.Says(Clapton.Amina, "hmm dunno");
        Assert.StartsWith("It's up to you", _c.Last(Clapton.Amina), StringComparison.Ordinal);
        var count = _c.All(Clapton.Amina).Length;
        _c.Says(Clapton.Amina, "he was nice to my neighbour");
        Assert.Equal(count, _c.All(Clapton.Amina).Length);
        Assert.Equal(3, _c.State(Clapton.Amina).Waiting.Single(w => w.Kind == WaitingKind.Relay).Inputs.Length);
        _c.Says(Clapton.Amina, "1");
        Assert.Equal(_c.Tom, Referral.Professional);
    }

    [Fact]
    public void A_question_about_the_colleague_goes_to_who_asked_and_agrees_to_nothing()
    {
        Offered();
        _c.Says(Clapton.Amina, "is tom nice?");
        Assert.Equal((_c.Priya, _c.Tom), (Referral.Professional, Referral.HandOver!.To));
        Assert.Contains(_c.State(Clapton.Amina).Waiting, w => w.Kind == WaitingKind.Relay && w.Owner == _c.Priya);
    }

    [Fact]
    public void What_is_not_answered_changes_nothing_and_who_asked_is_told()
    {
        Offered();
        _c.World.Pass(TimeSpan.FromHours(73));
        Assert.Equal((_c.Priya, null), (Referral.Professional, Referral.HandOver));
        Assert.Contains(_c.Told(_c.Priya), m => m.Body.Contains("has not answered whether Tom", StringComparison.Ordinal));
    }

    [Fact]
    public void Only_who_stands_beside_her_hands_over_with_words_to_somebody_who_can()
    {
        var referral = _c.Joined(Clapton.Amina);
        Assert.Equal("not-accepted", Refused(new(referral.Id, _c.Priya, _c.Tom, "Tom")));
        _c.Accept(Clapton.Amina, referral);
        Assert.Equal("not-yours", Refused(new(referral.Id, _c.Mei, _c.Tom, "Tom")));
        Assert.Equal("words-missing", Refused(new(referral.Id, _c.Priya, _c.Tom, " ")));
        Assert.Equal("same-professional", Refused(new(referral.Id, _c.Priya, _c.Priya, "me")));
        _c.World.Call(_c.Tom, new Depart());
        Assert.Equal("not-a-professional", Refused(new(referral.Id, _c.Priya, _c.Tom, "Tom")));
    }

    private string Refused(OfferHandOver offer) => _c.World.Call(Amina, offer)!.Refusals[0].Code;

    [Fact]
    public void Who_leaves_leaves_nobody_without_an_owner()
    {
        var referral = _c.Joined(Clapton.Amina);
        _c.Accept(Clapton.Amina, referral);
        _c.Says(Clapton.Amina, "can i bring my sister");
        Assert.Equal("gone", _c.World.Call(_c.Priya, new Depart())?.Status);
        var after = _c.State(Clapton.Amina);
        Assert.Empty(after.Talks);
        Assert.Equal([(WaitingKind.Change, _c.Ruth), (WaitingKind.Relay, _c.Ruth)], after.Waiting.Select(w => (w.Kind, w.Owner)).OrderBy(w => w.Kind.ToString(), StringComparer.Ordinal));
        Assert.Equal(ParticipationStatus.Exploring, after.Participations[0].Status);
        Assert.Contains(_c.World.Views.OfType<AlertRow>(), a => a.Kind == AlertKind.StaffLeft);
    }

    [Fact]
    public void What_was_offered_to_who_leaves_is_offered_to_another()
    {
        _c.Joined(Clapton.Amina);
        _c.World.Call(_c.Priya, new Depart());
        Assert.Equal(ReferralStatus.Offered, Referral.Status);
        Assert.NotEqual(_c.Priya, Referral.Professional);
    }

    [Fact]
    public void Whoever_is_registered_again_has_come_back()
    {
        _c.World.Call(_c.Priya, new Depart());
        _c.Professional(_c.Priya, "priya", "Priya Shah", "physio", 5, "Clapton");
        Assert.True(_c.World.People[_c.Priya].Gone);
        _c.World.Call(_c.Priya, new RegisterPerson("Priya Shah", "priya", null, new("physio", "aad-priya", ["Clapton"], ["en"], 5), null) { MayExist = true });
        Assert.False(_c.World.People[_c.Priya].Gone);
    }
}
