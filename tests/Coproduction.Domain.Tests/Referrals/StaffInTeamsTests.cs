namespace Coproduction.Domain.Tests;

/// <summary>Cards, the box on them, a team's thread, and what is asked of the coordinator.</summary>
public sealed class StaffInTeamsTests
{
    private readonly Clapton _c = new(teams: true);

    private PersonId Amina => _c.World.Person(Clapton.Amina);

    [Fact]
    public void A_referral_is_a_card_and_its_outcome_reaches_everyone_who_had_it()
    {
        var referral = _c.Joined(Clapton.Amina);
        Assert.Contains(_c.World.Cards, c => c.Owner == _c.Priya && c.Card == new CardRef(CardKind.Referral, referral.Id.Value));
        _c.World.Call(Amina, new PassReferral(referral.Id, null, _c.Tom, null));
        _c.World.Cards.Clear();
        _c.Accept(Clapton.Amina, referral);
        Assert.Equal([_c.Priya, _c.Tom], Owners(CardKind.Referral, referral.Id.Value, _c.Priya, _c.Tom));
        Assert.Contains(_c.World.Cards, c => c.Owner == _c.Tom && c.Card.Kind == CardKind.Resident);
    }

    [Fact]
    public void A_text_a_pause_and_a_stop_put_the_participants_card_right()
    {
        _c.Accept(Clapton.Amina, _c.Joined(Clapton.Amina));
        foreach (var text in (string[])["can i bring my sister", "taking a break", "pls stop texting me"])
        {
            _c.World.Cards.Clear();
            _c.Says(Clapton.Amina, text);
            Assert.Contains(_c.World.Cards, c => c.Owner == _c.Priya && c.Card == new CardRef(CardKind.Resident, Amina.Value));
        }
    }

    [Fact]
    public void A_referral_has_what_was_asked_about_its_scheme_and_nothing_from_before_or_of_another()
    {
        foreach (var text in (string[])["hi what is this", "no code", "no code"]) _c.Says(Clapton.Amina, text);
        var before = Assert.Single(_c.State(Clapton.Amina).Waiting);
        var walkers = _c.Joined(Clapton.Amina);
        _c.Says(Clapton.Amina, "I miss company");
        _c.Says(Clapton.Amina, "Amina");
        Assert.Empty(_c.State(Clapton.Amina).AskedAbout(walkers.Scheme));
        _c.World.Cards.Clear();
        _c.Says(Clapton.Amina, "can i bring my dog?");
        var asked = Assert.Single(_c.State(Clapton.Amina).AskedAbout(walkers.Scheme));
        Assert.DoesNotContain(asked, before.Inputs);
        Assert.Contains(_c.World.Cards, c => c.Owner == _c.Priya && c.Card == new CardRef(CardKind.Referral, walkers.Id.Value));
        Assert.All(_c.State(Clapton.Amina).Waiting.Where(w => w.Id == before.Id), w => Assert.Equal(before.Inputs, w.Inputs));
        Assert.Empty(_c.State(Clapton.Amina).AskedAbout(new(Guid.NewGuid())));
    }

    [Fact]
    public void Nobody_without_teams_has_a_card()
    {
        var c = new Clapton();
        c.Accept(Clapton.Amina, c.Joined(Clapton.Amina));
        Assert.Empty(c.World.Cards);
    }

    [Fact]
    public void Words_in_the_box_reach_her_and_answer_all_that_their_writer_owed()
    {
        _c.Accept(Clapton.Amina, _c.Joined(Clapton.Amina));
        _c.Says(Clapton.Amina, "can i bring my sister");
        _c.Says(Clapton.Amina, "can someone ring me");
        Assert.Equal("said", _c.World.Call(Amina, new AnswerResident(_c.Priya, "Of course!"))?.Status);
        Assert.Equal("Priya (physio): Of course!", _c.Last(Clapton.Amina));
        Assert.Empty(_c.State(Clapton.Amina).Waiting);
    }

    [Fact]
    public void A_text_that_crosses_the_click_is_still_owed()
    {
        _c.Accept(Clapton.Amina, _c.Joined(Clapton.Amina));
        _c.Says(Clapton.Amina, "can i bring my sister");
        var shown = _c.State(Clapton.Amina).Waiting.Single().Inputs.Select(i => i.Mark).ToImmutableArray();
        _c.Says(Clapton.Amina, "and my dog?");
        _c.World.Call(Amina, new AnswerResident(_c.Priya, "Of course!") { Seen = shown });
        Assert.Equal("Priya (physio): Of course!", _c.Last(Clapton.Amina));
        var left = Assert.Single(_c.State(Clapton.Amina).Waiting);
        Assert.DoesNotContain(Assert.Single(left.Inputs).Mark, shown);
        _c.World.Call(Amina, new AnswerResident(_c.Priya, null) { Seen = [left.Inputs[0].Mark] });
        Assert.Empty(_c.State(Clapton.Amina).Waiting);
    }

    [Fact]
    public void No_answer_needed_closes_what_waits_and_says_nothing()
    {
        _c.Accept(Clapton.Amina, _c.Joined(Clapton.Amina));
        _c.Says(Clapton.Amina, "thanks, see you");
        var count = _c.All(Clapton.Amina).Length;
        Assert.Equal("dealt-with", _c.World.Call(Amina, new AnswerResident(_c.Priya, null))?.Status);
        Assert.Equal("nothing-waiting", _c.World.Call(Amina, new AnswerResident(_c.Priya, null))!.Refusals[0].Code);
        Assert.Equal(count, _c.All(Clapton.Amina).Length);
    }

    [Fact]
    public void Whoever_has_nothing_to_do_with_her_cannot_write_to_her()
    {
        _c.Accept(Clapton.Amina, _c.Joined(Clapton.Amina));
        Assert.Equal("not-yours", _c.World.Call(Amina, new AnswerResident(_c.Tom, "Hi"))!.Refusals[0].Code);
    }

    [Fact]
    public void Whoever_has_the_concern_takes_it_by_writing()
    {
        _c.Asked(Clapton.Amina);
        _c.Says(Clapton.Amina, "i cant go on any more");
        Assert.Equal("said", _c.World.Call(Amina, new AnswerResident(_c.Ruth, "I'll ring you now."))?.Status);
        Assert.Empty(_c.State(Clapton.Amina).Waiting);
    }

    [Theory]
    [InlineData("Bring a hat", 0, "Sent to")]
    [InlineData("Look at this", 1, "pictures and files can't go by text")]
    [InlineData("", 0, "no words")]
    public void A_teams_thread_is_told_what_became_of_the_words(string words, int media, string told)
    {
        var referral = _c.Joined(Clapton.Amina);
        _c.Accept(Clapton.Amina, referral);
        _c.World.Call(Amina, new SayToResident(referral.Id, _c.Priya, words) { Team = _c.Team, Media = media });
        var outcome = _c.Told(_c.Team)[^1];
        Assert.Contains(told, outcome.Body, StringComparison.Ordinal);
        Assert.Equal(new CardRef(CardKind.Referral, referral.Id.Value), outcome.Under);
    }

    [Fact]
    public void A_thread_is_told_kindly_who_has_accepted_and_never_what_she_wrote()
    {
        var referral = _c.Joined(Clapton.Amina);
        _c.World.Call(Amina, new SayToResident(referral.Id, _c.Priya, "Hello") { Team = _c.Team });
        Assert.Contains("Accept first", _c.Told(_c.Team)[^1].Body, StringComparison.Ordinal);
        _c.Accept(Clapton.Amina, referral);
        _c.Says(Clapton.Amina, "my knee is bad");
        _c.World.Call(Amina, new SayToResident(referral.Id, _c.Tom, "Hello") { Team = _c.Team });
        Assert.Contains("Priya has accepted", _c.Told(_c.Team)[^1].Body, StringComparison.Ordinal);
        _c.World.Call(Amina, new WordsChanged(referral.Id, _c.Priya, _c.Team, "Hello", Deleted: true));
        Assert.Contains("can't be taken back: \"Hello\"", _c.Told(_c.Team)[^1].Body, StringComparison.Ordinal);
        Assert.DoesNotContain(_c.Told(_c.Team), m => m.Body.Contains("knee", StringComparison.Ordinal));
    }

    [Fact]
    public void The_coordinator_is_asked_and_the_referral_stays_offered()
    {
        var referral = _c.Joined(Clapton.Amina);
        Assert.Equal("asked", _c.World.Call(Amina, new AskCoordinator(referral.Id, _c.Priya, "Can she manage stairs?"))?.Status);
        var after = _c.State(Clapton.Amina);
        Assert.Equal((ReferralStatus.Offered, "Can she manage stairs?"), (after.Referrals[0].Status, after.Referrals[0].Note!.Words));
        Assert.Equal([_c.Priya, _c.Ruth], after.Waiting.Where(w => w.Kind == WaitingKind.Referral).Select(w => w.Owner));
        Assert.Contains(_c.World.Cards, c => c.Owner == _c.Ruth && c.Card.Kind == CardKind.Referral);
    }

    [Fact]
    public void A_referral_is_not_passed_to_who_is_away_or_cannot()
    {
        var referral = _c.Joined(Clapton.Amina);
        _c.Writes("tom", "away until Friday");
        Assert.Equal("cannot-now", _c.World.Call(Amina, new PassReferral(referral.Id, null, _c.Tom, null))!.Refusals[0].Code);
        Assert.Equal("offered", _c.World.Call(Amina, new PassReferral(referral.Id, null, _c.Mei, null))?.Status);
        Assert.Equal("cannot-now", _c.World.Call(Amina, new PassReferral(referral.Id, null, _c.Priya, null))!.Refusals[0].Code);
    }

    [Fact]
    public void A_coordinator_may_ask_again_whoever_could_not()
    {
        var referral = _c.Joined(Clapton.Amina);
        foreach (var staff in new[] { _c.Priya, _c.Tom, _c.Mei })
        {
            if (_c.State(Clapton.Amina).Referrals[0].Professional != staff)
                Assert.Equal("offered", _c.World.Call(Amina, new PassReferral(referral.Id, _c.Ruth, staff, null))?.Status);
            Assert.Equal("declined", _c.World.Call(Amina, new DeclineReferral(referral.Id, staff, null))?.Status);
            _c.World.Drain();
        }

        Assert.Equal("offered", _c.World.Call(Amina, new PassReferral(referral.Id, _c.Ruth, _c.Priya, null))?.Status);
        var after = _c.State(Clapton.Amina).Referrals[0];
        Assert.Equal((ReferralStatus.Offered, _c.Priya), (after.Status, after.Professional));
        Assert.DoesNotContain(_c.Priya, after.CannotNow);
    }

    [Fact]
    public void When_and_why_not_are_kept_for_the_coordinator()
    {
        var referral = _c.Joined(Clapton.Amina);
        _c.World.Call(Amina, new DeclineReferral(referral.Id, _c.Priya, "On leave") { From = new(2026, 12, 7) });
        Assert.Equal(("On leave", new DateOnly(2026, 12, 7)), (_c.State(Clapton.Amina).Referrals[0].Note!.Words, _c.State(Clapton.Amina).Referrals[0].Note!.From));
    }

    [Fact]
    public void A_referral_that_nobody_answers_reaches_the_coordinator_and_the_teams_channel()
    {
        var referral = _c.Joined(Clapton.Amina);
        _c.World.Pass(TimeSpan.FromDays(4));
        Assert.Equal([_c.Ruth, _c.Team], Owners(CardKind.Referral, referral.Id.Value, _c.Ruth, _c.Team));
    }

    [Fact]
    public void When_nobody_else_can_the_teams_channel_sees_it()
    {
        foreach (var other in (string[])["tom", "mei"]) _c.Writes(other, "away until Friday");
        var referral = _c.Joined(Clapton.Amina);
        _c.World.Call(Amina, new DeclineReferral(referral.Id, _c.Priya, null));
        Assert.Equal([_c.Ruth, _c.Team], Owners(CardKind.Referral, referral.Id.Value, _c.Ruth, _c.Team));
    }

    [Fact]
    public void Of_two_who_wrote_at_the_very_same_moment_she_says_whom_she_means()
    {
        _c.Accept(Clapton.Amina, _c.Joined(Clapton.Amina));
        _c.Says(Clapton.Amina, "can someone ring me");
        var ring = _c.State(Clapton.Amina).Waiting.Single(w => w.Kind == WaitingKind.Ring);
        _c.World.Tick(TimeSpan.FromMinutes(1));
        _c.World.Call(Amina, new AnswerWaiting(ring.Id, _c.Tom, "Tom here"));
        _c.World.Call(Amina, new AnswerResident(_c.Priya, "Hello"));
        _c.Says(Clapton.Amina, "what time?");
        Assert.StartsWith("Who is that for: 1 ", _c.Last(Clapton.Amina), StringComparison.Ordinal);
        _c.Says(Clapton.Amina, "tom");
        Assert.Equal(_c.Tom, Assert.Single(_c.State(Clapton.Amina).Waiting).Owner);
        var count = _c.All(Clapton.Amina).Length;
        _c.Says(Clapton.Amina, "and where?");
        Assert.Equal((count, _c.Tom), (_c.All(Clapton.Amina).Length, Assert.Single(_c.State(Clapton.Amina).Waiting).Owner));
    }

    private PersonId[] Owners(CardKind kind, Guid subject, params PersonId[] among) =>
        [.. among.Where(a => _c.World.Cards.Any(c => c.Owner == a && c.Card == new CardRef(kind, subject)))];
}
