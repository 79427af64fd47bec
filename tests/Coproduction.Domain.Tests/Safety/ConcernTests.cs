namespace Coproduction.Domain.Tests;

public sealed class ConcernTests
{
    private const string Danger = "i cant go on any more";

    private readonly Clapton _c = new();

    [Fact]
    public void Danger_after_stop_raises_a_concern_with_one_safe_reply()
    {
        _c.Asked(Clapton.Amina);
        _c.Says(Clapton.Amina, "pls stop texting me");
        var count = _c.All(Clapton.Amina).Length;
        _c.Says(Clapton.Amina, Danger);
        _c.Says(Clapton.Amina, Danger);
        Assert.Contains("999", _c.Last(Clapton.Amina), StringComparison.Ordinal);
        Assert.Equal(count + 1, _c.All(Clapton.Amina).Length);
        Assert.Equal(2, Concern().Inputs.Length);
    }

    [Fact]
    public void Stop_and_danger_in_one_text_both_take_effect()
    {
        _c.Asked(Clapton.Amina);
        var count = _c.All(Clapton.Amina).Length;
        _c.Says(Clapton.Amina, "stop texting me. i cant go on any more");
        Assert.NotNull(_c.State(Clapton.Amina).Stopped);
        Assert.Equal(count + 1, _c.All(Clapton.Amina).Length);
        Assert.Contains("999", _c.Last(Clapton.Amina), StringComparison.Ordinal);
        Assert.Equal(_c.Ruth, Concern().Owner);
    }

    /// <summary>She asks for no silence: he would hear the phone.</summary>
    [Theory]
    [InlineData("dont ring me")]
    [InlineData("please never ring me when hes home")]
    public void Do_not_ring_in_danger_is_no_stop_and_stands_on_the_concern(string words)
    {
        _c.Says(Clapton.Amina, "my bloke hits me when he's had a drink, dont ring here");
        _c.Says(Clapton.Amina, words);
        Assert.Null(_c.State(Clapton.Amina).Stopped);
        Assert.Equal(2, Concern().Inputs.Length);
    }

    [Fact]
    public void After_a_stop_what_else_they_write_stands_on_the_open_concern_and_nothing_is_sent()
    {
        _c.Asked(Clapton.Amina);
        _c.Says(Clapton.Amina, "pls stop texting me");
        _c.Says(Clapton.Amina, Danger);
        var count = _c.All(Clapton.Amina).Length;
        _c.Says(Clapton.Amina, "im at 22 Chatsworth Road flat 3");
        Assert.Equal(2, Concern().Inputs.Length);
        Assert.Equal(count, _c.All(Clapton.Amina).Length);
    }

    [Fact]
    public void A_concern_keeps_what_was_said_first_and_forty_texts()
    {
        _c.Says(Clapton.Amina, Danger);
        var first = Concern().Inputs[0];
        for (var i = 0; i < 50; i++) _c.Says(Clapton.Amina, $"text {i}");
        Assert.Equal((40, first), (Concern().Inputs.Length, Concern().Inputs[0]));
    }

    [Fact]
    public void What_they_write_back_to_who_answers_the_concern_is_as_urgent_as_it()
    {
        _c.Says(Clapton.Amina, Danger);
        _c.World.Call(_c.World.Person(Clapton.Amina), new AnswerWaiting(Concern().Id, _c.Ruth, "Are you safe?"));
        _c.Says(Clapton.Amina, "no");
        var owed = Assert.Single(_c.State(Clapton.Amina).Waiting);
        Assert.Equal((WaitingKind.Relay, _c.Ruth, _c.World.Now.AddMinutes(15)), (owed.Kind, owed.Owner, owed.DueBy));
    }

    [Fact]
    public void What_they_write_back_goes_round_those_on_call_until_one_of_them_answers()
    {
        _c.World.Organisation = _c.World.Organisation with { OnCall = [_c.Priya, _c.Tom] };
        _c.Says(Clapton.Amina, Danger);
        _c.World.Call(_c.World.Person(Clapton.Amina), new AnswerWaiting(Concern().Id, _c.Priya, "Are you safe?"));
        _c.Says(Clapton.Amina, "no");
        _c.World.Pass(TimeSpan.FromMinutes(15));
        var owed = Assert.Single(_c.State(Clapton.Amina).Waiting);
        Assert.Equal((WaitingKind.Relay, _c.Tom, _c.World.Now.AddMinutes(15)), (owed.Kind, owed.Owner, owed.DueBy));
        _c.World.Call(_c.World.Person(Clapton.Amina), new AnswerWaiting(owed.Id, _c.Tom, "I am on my way"));
        _c.Says(Clapton.Amina, "hurry");
        Assert.Equal((_c.Tom, _c.World.Now.AddMinutes(15)), (Assert.Single(_c.State(Clapton.Amina).Waiting).Owner, _c.State(Clapton.Amina).Waiting[0].DueBy));
    }

    [Fact]
    public void Who_answers_a_concern_on_its_card_has_an_urgent_talk_and_may_still_see_the_number()
    {
        _c.Says(Clapton.Amina, Danger);
        _c.World.Call(_c.World.Person(Clapton.Amina), new AnswerResident(_c.Ruth, "Are you safe?"));
        _c.Says(Clapton.Amina, "not really");
        var owed = Assert.Single(_c.State(Clapton.Amina).Waiting);
        Assert.Equal((WaitingKind.Relay, _c.Ruth, _c.World.Now.AddMinutes(15)), (owed.Kind, owed.Owner, owed.DueBy));
        Assert.Equal("revealed", _c.World.Call(_c.World.Person(Clapton.Amina), new RevealNumber(owed.Id, _c.Ruth, "to ring"))!.Status);
    }

    [Fact]
    public void Who_stands_beside_them_is_told_that_there_is_a_concern()
    {
        var c = new Clapton(teams: true);
        var referral = c.Joined(Clapton.Amina);
        c.Accept(Clapton.Amina, referral);
        c.Says(Clapton.Amina, Danger);
        Assert.Contains("words that may mean danger. Ruth has them", Assert.Single(c.Told(c.Priya), m => m.Wording == "teams.danger").Body, StringComparison.Ordinal);
    }

    [Fact]
    public void A_talk_that_goes_on_the_day_after_is_about_the_danger_no_more()
    {
        _c.Says(Clapton.Amina, Danger);
        _c.World.Call(_c.World.Person(Clapton.Amina), new AnswerWaiting(Concern().Id, _c.Ruth, "Are you safe?"));
        _c.World.Pass(TimeSpan.FromHours(13));
        _c.Says(Clapton.Amina, "yes it was my telly, sorry");
        _c.World.Call(_c.World.Person(Clapton.Amina), new AnswerWaiting(Assert.Single(_c.State(Clapton.Amina).Waiting).Id, _c.Ruth, "Good. See you on Tuesday?"));
        _c.Says(Clapton.Amina, "yes");
        Assert.True(Assert.Single(_c.State(Clapton.Amina).Waiting).DueBy > _c.World.Now.AddMinutes(15));
    }

    [Fact]
    public void A_stop_that_comes_before_the_safe_reply_has_gone_does_not_take_it_back()
    {
        _c.Asked(Clapton.Amina);
        _c.World.Tick(TimeSpan.FromMinutes(1));
        _c.World.Text(Clapton.Amina, Danger);
        _c.World.Text(Clapton.Amina, "pls stop texting me");
        _c.World.Drain();
        Assert.Contains(_c.All(Clapton.Amina), m => m.Contains("999", StringComparison.Ordinal));
        Assert.NotNull(_c.State(Clapton.Amina).Stopped);
    }

    [Theory]
    [InlineData(FailureKind.OptedOut)]
    [InlineData(FailureKind.DeadNumber)]
    [InlineData(FailureKind.NotSent)]
    public void A_safe_reply_that_could_not_be_delivered_is_marked_on_the_concern_and_alerted(FailureKind kind)
    {
        _c.Asked(Clapton.Amina);
        _c.World.Text(Clapton.Amina, "STOP", NetworkAct.Stopped);
        _c.Says(Clapton.Amina, Danger);
        Assert.False(Concern().ReplyFailed);
        Fail(kind);
        Assert.True(Concern().ReplyFailed);
        Assert.Single(Alerts(AlertKind.SafeReplyFailed));
    }

    [Fact]
    public void A_safe_reply_that_fails_after_the_concern_was_taken_is_alerted_and_reopens_nothing()
    {
        _c.Says(Clapton.Amina, Danger);
        _c.World.Call(_c.World.Person(Clapton.Amina), new AnswerWaiting(Concern().Id, _c.Ruth, null));
        Fail(FailureKind.DeadNumber);
        Assert.Single(Alerts(AlertKind.SafeReplyFailed));
        Assert.Empty(_c.State(Clapton.Amina).Waiting);
    }

    [Fact]
    public void Another_message_that_fails_says_nothing_of_the_safe_reply()
    {
        _c.Asked(Clapton.Amina);
        _c.Says(Clapton.Amina, Danger);
        var other = _c.World.Outbox.First(s => s.Message.To == _c.World.Person(Clapton.Amina) && s.Message.Purpose == MessagePurpose.Ordinary).Message.Id;
        _c.World.Store(_c.World.Person(Clapton.Amina), new MessageFailed(other, FailureKind.NotSent) { Id = new($"failed:{other}") });
        _c.World.Drain();
        Assert.False(Concern().ReplyFailed);
        Assert.Empty(Alerts(AlertKind.SafeReplyFailed));
    }

    [Fact]
    public void A_concern_that_nobody_takes_goes_to_the_next_on_call_then_to_the_coordinator_and_round_again()
    {
        _c.World.Organisation = _c.World.Organisation with { OnCall = [_c.Priya, _c.Tom] };
        _c.Says(Clapton.Amina, Danger);
        var owners = new List<PersonId> { Concern().Owner };
        for (var i = 0; i < 3; i++)
        {
            _c.World.Pass(TimeSpan.FromMinutes(15));
            owners.Add(Concern().Owner);
        }

        Assert.Equal([_c.Priya, _c.Tom, _c.Ruth, _c.Priya], owners);
        Assert.Equal(3, Alerts(AlertKind.Overdue).Count());
    }

    [Fact]
    public void A_concern_of_the_coordinator_goes_to_the_next_on_call()
    {
        _c.World.Organisation = _c.World.Organisation with { OnCall = [_c.Ruth, _c.Tom] };
        _c.Says(Clapton.Amina, Danger);
        Assert.Equal(_c.Ruth, Concern().Owner);
        _c.World.Pass(TimeSpan.FromMinutes(15));
        Assert.Equal(_c.Tom, Concern().Owner);
    }

    [Fact]
    public void A_concern_that_has_nobody_else_to_go_to_stays_and_is_chased_until_it_is_taken()
    {
        _c.Says(Clapton.Amina, Danger);
        _c.World.Pass(TimeSpan.FromHours(24));
        Assert.Equal((_c.Ruth, 96), (Concern().Owner, Concern().Chased));
        Assert.Equal(96, Alerts(AlertKind.Overdue).Count());
        _c.World.Call(_c.World.Person(Clapton.Amina), new AnswerWaiting(Concern().Id, _c.Ruth, null));
        _c.World.Pass(TimeSpan.FromHours(24));
        Assert.Equal(96, Alerts(AlertKind.Overdue).Count());
    }

    [Fact]
    public void Danger_after_an_escalation_stays_one_concern()
    {
        _c.World.Organisation = _c.World.Organisation with { OnCall = [_c.Priya, _c.Tom] };
        _c.Says(Clapton.Amina, Danger);
        _c.World.Pass(TimeSpan.FromMinutes(16));
        _c.Says(Clapton.Amina, Danger);
        Assert.Equal((_c.Tom, 2), (Concern().Owner, Concern().Inputs.Length));
    }

    [Fact]
    public void Without_anybody_on_call_the_coordinator_has_the_concern_and_no_call_is_promised()
    {
        _c.World.Organisation = _c.World.Organisation with { OnCall = [] };
        _c.Says(Clapton.Amina, Danger);
        Assert.Equal(_c.Ruth, Concern().Owner);
        Assert.Contains("999", _c.Last(Clapton.Amina), StringComparison.Ordinal);
        Assert.DoesNotContain("will ring", _c.Last(Clapton.Amina), StringComparison.Ordinal);
    }

    [Fact]
    public void A_configured_phrase_raises_a_concern_of_its_kind()
    {
        const string text = "Ive gone to the blue bridge";
        _c.Says(Clapton.Bola, text);
        Assert.Empty(Alerts(AlertKind.Concern));
        _c.World.Policy = _c.World.Policy with { Danger = new() { Phrases = [new() { Kind = "selfharm", Words = "gone to the Blue Bridge" }, new() { Kind = "?", Words = "hello" }] } };
        _c.Says(Clapton.Amina, text);
        Assert.Contains("999", _c.Last(Clapton.Amina), StringComparison.Ordinal);
        Assert.Contains(_c.World.Facts, f => f.Fact is { Kind: FactKind.ConcernRaised, Detail: nameof(DangerKind.SelfHarm) });
        Assert.Equal(_c.Ruth, Concern().Owner);
    }

    [Fact]
    public void The_number_is_shown_to_whoever_is_on_call_and_that_is_recorded_without_the_words()
    {
        _c.Says(Clapton.Amina, Danger);
        Assert.Equal("revealed", Reveal(_c.Ruth, "She did not answer the bot")!.Status);
        var fact = Assert.Single(_c.World.Facts, f => f.Fact.Kind == FactKind.NumberRevealed).Fact;
        Assert.Equal((_c.Ruth, Concern().Id, "Concern"), (fact.Other, fact.Ref, fact.Detail));
    }

    [Fact]
    public void Whoever_has_the_concern_sees_the_number_although_they_are_not_on_call()
    {
        _c.World.Organisation = _c.World.Organisation with { OnCall = [_c.Priya] };
        _c.Says(Clapton.Amina, Danger);
        Assert.Equal(403, Reveal(_c.Ruth, "to ring")!.Refusals.Single().Status);
        _c.World.Pass(TimeSpan.FromMinutes(15));
        Assert.Equal("revealed", Reveal(_c.Ruth, "to ring")!.Status);
    }

    [Fact]
    public void A_reveal_is_refused_to_others_without_a_reason_after_the_concern_and_for_what_is_no_concern()
    {
        _c.Says(Clapton.Amina, Danger);
        Assert.Equal("not-on-call", Reveal(_c.Priya, "curious")!.Refusals.Single().Code);
        Assert.Equal(["by", "why"], Reveal(null, " ")!.Refusals.Select(r => r.Field));
        var id = Concern().Id;
        _c.World.Call(_c.World.Person(Clapton.Amina), new AnswerWaiting(id, _c.Ruth, null));
        Assert.Equal(409, _c.World.Call(_c.World.Person(Clapton.Amina), new RevealNumber(id, _c.Ruth, "late"))!.Refusals.Single().Status);
        _c.Joined(Clapton.Bola);
        var referral = Assert.Single(_c.State(Clapton.Bola).Waiting);
        Assert.Equal("no-concern", _c.World.Call(_c.World.Person(Clapton.Bola), new RevealNumber(referral.Id, _c.Ruth, "to ring"))!.Refusals.Single().Code);
        Assert.DoesNotContain(_c.World.Facts, f => f.Fact.Kind == FactKind.NumberRevealed);
    }

    private Waiting Concern() => Assert.Single(_c.State(Clapton.Amina).Waiting, w => w.Kind == WaitingKind.Concern);

    private Answer? Reveal(PersonId? by, string why) => _c.World.Call(_c.World.Person(Clapton.Amina), new RevealNumber(Concern().Id, by, why));

    private IEnumerable<AlertRow> Alerts(AlertKind kind) => _c.World.Views.OfType<AlertRow>().Where(a => a.Kind == kind);

    private void Fail(FailureKind kind)
    {
        var message = _c.World.Outbox.Last(s => s.Message.Purpose == MessagePurpose.Safe).Message;
        Assert.True(message.ReportFailure);
        _c.World.Store(message.To, new MessageFailed(message.Id, kind) { Id = new($"failed:{message.Id}") });
        _c.World.Drain();
    }
}
