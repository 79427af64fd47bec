namespace Coproduction.Domain.Tests;

public sealed class IntroducedTests
{
    private readonly Clapton _c = new();

    private void Introduce(string number = "07700 900201")
    {
        _c.Says(Clapton.Joe, $"invite walkers for {number}");
        _c.Says(Clapton.Joe, "Amina");
        _c.Says(Clapton.Joe, "lunch club");
    }

    [Fact]
    public void The_bot_asks_her_name_how_he_knows_her_and_whether_she_has_agreed_and_only_a_clear_yes_goes_on()
    {
        Introduce();
        Assert.Equal("Has Amina told you they're happy for us to text them?", _c.Last(Clapton.Joe));
        Assert.Empty(_c.All(Clapton.Amina));
        _c.Says(Clapton.Joe, "i think so");
        Assert.Empty(_c.All(Clapton.Amina));
        _c.Says(Clapton.Joe, "1");
        Assert.Equal("Thanks. Whatever Amina decides is theirs to share.", _c.Last(Clapton.Joe));
        Assert.StartsWith("Hello Amina, this is Clapton Together. Joe Martin said you're happy to hear from us about Tuesday Walkers", _c.All(Clapton.Amina)[0], StringComparison.Ordinal);
        Assert.True(Segments.Of(_c.All(Clapton.Amina)[0]).Count <= 2);
        Assert.NotNull(_c.State(Clapton.Joe).Connector!.Invitations[^1].Attestation);
    }

    [Fact]
    public void Without_her_word_the_connector_gets_a_code_to_hand_on_instead()
    {
        Introduce();
        _c.Says(Clapton.Joe, "no not yet");
        Assert.Empty(_c.All(Clapton.Amina));
        Assert.StartsWith("Hi, it's Joe", _c.Last(Clapton.Joe), StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_is_taken_from_more_words_asked_for_once_in_others_and_then_a_person_reads()
    {
        _c.Says(Clapton.Joe, "invite walkers for 07700 900201");
        _c.Says(Clapton.Joe, "why do you need that?");
        Assert.StartsWith("Just their first name, such as Ann", _c.Last(Clapton.Joe), StringComparison.Ordinal);
        _c.Says(Clapton.Joe, "she said yes I think");
        Assert.StartsWith("Thank you. Ruth will read this", _c.Last(Clapton.Joe), StringComparison.Ordinal);
        _c.Says(Clapton.Joe, "Shirley, shes my next door neighbour and yes shes agreed");
        Assert.Equal("And how do you know Shirley?", _c.Last(Clapton.Joe));
    }

    [Fact]
    public void A_no_on_the_way_ends_it_and_nobody_is_texted()
    {
        _c.Says(Clapton.Joe, "invite walkers for 07700 900201");
        _c.Says(Clapton.Joe, "no");
        Assert.Equal("That's fine. We've texted nobody.", _c.Last(Clapton.Joe));
        Assert.Null(_c.State(Clapton.Joe).Connector!.Draft);
        Assert.Empty(_c.All(Clapton.Amina));
    }

    [Theory]
    [InlineData("did shirley join?")]
    [InlineData("who said yes")]
    [InlineData("how did my invitations go")]
    [InlineData("how many have i invited")]
    public void A_connector_is_told_that_answers_are_theirs_who_gave_them_whatever_else_is_owed(string words)
    {
        _c.Says(Clapton.Joe, "is the hall open on sundays?");
        _c.Says(Clapton.Joe, words);
        Assert.StartsWith("We never say who answered, or what", _c.Last(Clapton.Joe), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("how do i invite someone")]
    [InlineData("can i get one for the walking group")]
    [InlineData("i also want to invite someone else")]
    public void A_connector_who_asks_how_to_invite_is_told_whatever_else_is_owed(string words)
    {
        _c.Says(Clapton.Joe, "is the hall open on sundays?");
        _c.Says(Clapton.Joe, words);
        Assert.Contains("text INVITE", _c.Last(Clapton.Joe), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("i dont want to be a connector anymore")]
    [InlineData("please take me off the connector list")]
    public void Who_wants_to_invite_no_more_reaches_a_person_and_is_not_pushed(string words)
    {
        _c.Says(Clapton.Joe, words);
        Assert.StartsWith("Thank you. Ruth will read this", _c.Last(Clapton.Joe), StringComparison.Ordinal);
        Assert.Null(_c.State(Clapton.Joe).Stopped);
    }

    [Fact]
    public void Where_it_is_switched_off_nobody_is_texted_first()
    {
        _c.World.Policy = new() { IntroducedText = false };
        _c.Says(Clapton.Joe, "invite walkers for 07700 900201");
        Assert.StartsWith("Hi, it's Joe", _c.Last(Clapton.Joe), StringComparison.Ordinal);
        Assert.Empty(_c.All(Clapton.Amina));
    }

    [Fact]
    public void A_landline_is_told_at_once()
    {
        _c.Says(Clapton.Joe, "invite walkers for 020 7946 0000");
        Assert.Contains("landline", _c.Last(Clapton.Joe), StringComparison.Ordinal);
    }

    [Fact]
    public void More_brings_the_question_to_join_with_a_hold()
    {
        Introduce();
        _c.Says(Clapton.Joe, "yes");
        _c.Says(Clapton.Amina, "MORE");
        Assert.NotNull(_c.State(Clapton.Amina).Hold);
        Assert.Contains("Shall Priya, who looks after it, text you? JOIN, LATER or NO.", string.Concat(_c.All(Clapton.Amina)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_yes_that_comes_twice_is_not_taken_for_an_answer_to_the_question_to_join()
    {
        Introduce();
        _c.Says(Clapton.Joe, "yes");
        _c.Says(Clapton.Amina, "Yes please");
        _c.World.Tick(TimeSpan.FromSeconds(2));
        _c.World.Text(Clapton.Amina, "yes please!");
        _c.World.Drain();
        Assert.Empty(_c.State(Clapton.Amina).Participations);
        Assert.Contains("Shall we put you in touch with Priya", _c.Last(Clapton.Amina), StringComparison.Ordinal);
        _c.World.Text(Clapton.Amina, "yes please");
        _c.World.Drain();
        Assert.True(Assert.Single(_c.State(Clapton.Amina).Participations).Joined.Confirmed);
    }

    [Fact]
    public void Nobody_is_sent_the_same_question_twice_in_the_same_words()
    {
        Introduce();
        _c.Says(Clapton.Joe, "yes");
        _c.Says(Clapton.Amina, "yes");
        _c.World.Text(Clapton.Amina, "yes");
        _c.World.Drain();
        _c.Says(Clapton.Amina, "suppose so");
        Assert.Contains("Ruth will read this and get back to you", _c.Last(Clapton.Amina), StringComparison.Ordinal);
        Assert.Equal(_c.All(Clapton.Amina).Length, _c.All(Clapton.Amina).Distinct().Count());
    }

    [Fact]
    public void The_same_yes_once_the_question_to_join_can_have_been_read_answers_it()
    {
        Introduce();
        _c.Says(Clapton.Joe, "yes");
        _c.Says(Clapton.Amina, "yes");
        _c.World.Tick(TimeSpan.FromSeconds(3));
        _c.World.Text(Clapton.Amina, "yes");
        _c.World.Drain();
        Assert.Single(_c.State(Clapton.Amina).Participations);
    }

    [Fact]
    public void Wrong_number_is_left_alone_for_good_and_only_the_coordinator_knows()
    {
        Introduce();
        _c.Says(Clapton.Joe, "yes");
        var joes = _c.All(Clapton.Joe).Length;
        _c.Says(Clapton.Amina, "wrong number");
        Assert.Contains("We won't text this number again", _c.Last(Clapton.Amina), StringComparison.Ordinal);
        Assert.Equal(StopKind.WrongNumber, _c.State(Clapton.Amina).Stopped?.Kind);
        Assert.Equal(joes, _c.All(Clapton.Joe).Length);
        Assert.Contains(_c.World.Views.OfType<AlertRow>(), a => a.Kind == AlertKind.WrongNumber);
    }

    [Fact]
    public void Many_connectors_at_once_never_make_more_asks_than_the_budget_and_none_hears_why()
    {
        var person = _c.World.Person(Clapton.Amina);
        for (var i = 0; i < 6; i++)
        {
            var scheme = new SchemeId(new InputId($"s{i}").Derive(0));
            _c.Scheme(scheme, _c.Definition($"s{i}", $"Scheme {i}", SchemeForm.Group, _c.Priya));
            _c.World.Store(person, new AskIntroduced(new(new InputId($"i{i}").Derive(0)), _c.World.Person(i % 2 == 0 ? Clapton.Joe : Clapton.Kim), scheme, "Amina", null, _c.World.Now.AddDays(30)) { Id = new($"mail:{i}") });
        }

        _c.World.Drain();
        Assert.Single(_c.World.Outbox, s => s.Message.To == person && s.Message.Asks);
        for (var i = 0; i < 6; i++) _c.Says(Clapton.Amina, "no");
        Assert.Equal(3, _c.World.Outbox.Count(s => s.Message.To == person && s.Message.Asks));
    }
}
