namespace Coproduction.Domain.Tests;

public sealed class IdentityTests
{
    private readonly Clapton _c = new();

    [Fact]
    public void Who_is_this_names_the_organisation_the_connector_and_how_to_stop()
    {
        _c.Asked(Clapton.Amina);
        _c.Says(Clapton.Amina, "who is this");
        var text = _c.Last(Clapton.Amina);
        Assert.Contains("This is Clapton Together", text, StringComparison.Ordinal);
        Assert.Contains("Joe sent you our code", text, StringComparison.Ordinal);
        Assert.Contains("STOP", text, StringComparison.Ordinal);
        Assert.NotNull(_c.State(Clapton.Amina).Question);
    }

    [Theory]
    [InlineData("yes please")]
    [InlineData("ok")]
    public void A_bare_yes_after_who_is_this_may_mean_that_the_connector_be_asked_and_is_no_consent(string yes)
    {
        _c.Asked(Clapton.Amina);
        _c.Says(Clapton.Amina, "who is this");
        Assert.Contains("Want us to ask Joe to tell you so?", _c.Last(Clapton.Amina), StringComparison.Ordinal);
        _c.Says(Clapton.Amina, yes);
        Assert.Empty(_c.State(Clapton.Amina).Participations);
        Assert.Contains("Shall we put you in touch with Priya about Tuesday Walkers? JOIN or NO.", _c.Last(Clapton.Amina), StringComparison.Ordinal);
        _c.Says(Clapton.Amina, "who is this");
        _c.Says(Clapton.Amina, yes);
        Assert.Empty(_c.State(Clapton.Amina).Participations);
        Assert.Contains("will read this and get back to you", _c.Last(Clapton.Amina), StringComparison.Ordinal);
        _c.Says(Clapton.Amina, "join");
        Assert.Single(_c.State(Clapton.Amina).Participations);
    }

    [Fact]
    public void Join_is_a_word_of_the_question_alone_and_answers_it_whatever_else_was_asked_since()
    {
        _c.Asked(Clapton.Amina);
        _c.Says(Clapton.Amina, "who is this");
        _c.Says(Clapton.Amina, "Join please");
        Assert.Single(_c.State(Clapton.Amina).Participations);
    }

    [Fact]
    public void A_yes_to_send_it_again_is_no_yes_to_the_question_that_stands()
    {
        _c.AskedWhetherStarted(Clapton.Amina);
        _c.Says(Clapton.Amina, " ");
        Assert.Contains("Could you send it again?", _c.Last(Clapton.Amina), StringComparison.Ordinal);
        _c.Says(Clapton.Amina, "yes");
        Assert.Equal(ParticipationStatus.Exploring, _c.State(Clapton.Amina).Participations[0].Status);
        Assert.StartsWith("Only if you want to: shall we note you", _c.Last(Clapton.Amina), StringComparison.Ordinal);
        _c.Says(Clapton.Amina, "yes");
        Assert.Equal(ParticipationStatus.Active, _c.State(Clapton.Amina).Participations[0].Status);
    }

    [Theory]
    [InlineData("Shall I bring a chair for you?", "yes please", 2, ParticipationStatus.Exploring)]
    [InlineData("Shall I bring a chair for you?", "yes please", 3, ParticipationStatus.Active)]
    [InlineData("Shall I bring a chair for you?", "JOIN", 0, ParticipationStatus.Active)]
    [InlineData("I have a chair for you.", "yes please", 0, ParticipationStatus.Active)]
    public void A_yes_to_a_humans_question_that_crosses_whether_they_have_started_is_asked_once_more(string words, string yes, int seconds, ParticipationStatus after)
    {
        _c.AskedWhetherStarted(Clapton.Amina, words);
        _c.World.Tick(TimeSpan.FromSeconds(seconds));
        _c.World.Text(Clapton.Amina, yes);
        _c.World.Drain();
        Assert.Equal(after, _c.State(Clapton.Amina).Participations[0].Status);
        if (after == ParticipationStatus.Exploring) Assert.StartsWith("Only if you want to: shall we note you", _c.Last(Clapton.Amina), StringComparison.Ordinal);
    }

    /// <summary>Found by storm seed 502: the place took a while, they asked who it was, and their yes to that answer came just after the question had gone.</summary>
    [Fact]
    public void A_yes_to_what_was_asked_just_before_the_question_is_asked_once_more()
    {
        _c.Awaits(Clapton.Amina, _c.Code(Clapton.Joe));
        _c.World.Text(Clapton.Amina, "who is this");
        Assert.True(_c.World.Turn(_c.World.Person(Clapton.Amina)));
        _c.World.Tick(TimeSpan.FromSeconds(1));
        _c.World.Drain();
        Assert.Contains("JOIN, LATER or NO", string.Concat(_c.All(Clapton.Amina)), StringComparison.Ordinal);
        _c.World.Text(Clapton.Amina, "JOIN");
        _c.World.Drain();
        Assert.Empty(_c.State(Clapton.Amina).Participations);
        Assert.Contains("Shall we put you in touch with Priya", _c.Last(Clapton.Amina), StringComparison.Ordinal);
        _c.World.Text(Clapton.Amina, "JOIN");
        _c.World.Drain();
        Assert.Single(_c.State(Clapton.Amina).Participations);
    }

    [Fact]
    public void Check_asks_the_connector_and_passes_on_his_words_as_they_are()
    {
        _c.Asked(Clapton.Amina);
        _c.Says(Clapton.Amina, "check");
        Assert.Equal("We've asked Joe. Nothing happens until you say so.", _c.Last(Clapton.Amina));
        Assert.StartsWith("Someone you passed our code to would like to know", _c.Last(Clapton.Joe), StringComparison.Ordinal);
        _c.Says(Clapton.Joe, "yes its me from lunch club, the walk is lovely x");
        Assert.StartsWith("Joe says: \"yes its me from lunch club, the walk is lovely x\"", _c.Last(Clapton.Amina), StringComparison.Ordinal);
        Assert.Contains("JOIN, LATER or NO", _c.Last(Clapton.Amina), StringComparison.Ordinal);
        _c.Says(Clapton.Amina, "join");
        Assert.Single(_c.State(Clapton.Amina).Participations);
    }

    [Theory]
    [InlineData("are you a robot?")]
    [InlineData("is this a real person")]
    [InlineData("am i talking to a machine")]
    public void Whoever_asks_is_told_that_a_program_writes_and_people_read(string words)
    {
        _c.Says(Clapton.Bola, words);
        Assert.StartsWith("A program of Clapton Together writes these texts, and people read what it can't answer.", _c.Last(Clapton.Bola), StringComparison.Ordinal);
        _c.Asked(Clapton.Amina);
        _c.Says(Clapton.Amina, words);
        Assert.StartsWith("A program of Clapton Together", _c.Last(Clapton.Amina), StringComparison.Ordinal);
    }

    [Fact]
    public void A_stranger_who_names_their_area_at_once_is_not_asked_for_it()
    {
        _c.Says(Clapton.Bola, "hi I live in clapton, anything going on?");
        Assert.StartsWith("Thank you. Ruth will find someone local to talk to you by", _c.Last(Clapton.Bola), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("please delete it all under gdpr")]
    [InlineData("delete everything you have about me")]
    public void Who_wants_to_be_erased_reaches_a_person_known_or_not(string words)
    {
        _c.Says(Clapton.Bola, words);
        Assert.StartsWith("Thank you. Ruth will read this", _c.Last(Clapton.Bola), StringComparison.Ordinal);
        _c.Asked(Clapton.Amina);
        _c.Says(Clapton.Amina, words);
        Assert.StartsWith("Thank you. Ruth will read this", _c.Last(Clapton.Amina), StringComparison.Ordinal);
    }

    /// <summary>He does not see whom he writes to: another neighbour's troubles must not reach them.</summary>
    [Theory]
    [InlineData("did shirley at number 12 join? shes been poorly with her nerves")]
    [InlineData("how many have i invited")]
    [InlineData("cancel that")]
    [InlineData("which one wants to know")]
    [InlineData("yes but did she say why?")]
    [InlineData("im at the shops with our kevin, back at 5")]
    public void What_is_no_answer_is_not_passed_on_but_asked_about_once_and_then_a_person_reads_it(string words)
    {
        _c.Asked(Clapton.Amina);
        _c.Says(Clapton.Amina, "check");
        var hers = _c.All(Clapton.Amina).Length;
        _c.Says(Clapton.Joe, words);
        Assert.StartsWith("We pass on only what answers them", _c.Last(Clapton.Joe), StringComparison.Ordinal);
        _c.Says(Clapton.Joe, words);
        Assert.StartsWith("Thank you. Ruth will read this", _c.Last(Clapton.Joe), StringComparison.Ordinal);
        Assert.Equal(hers, _c.All(Clapton.Amina).Length);
        _c.Says(Clapton.Joe, "YES its me, Joe from number 9");
        Assert.StartsWith("Joe says: \"YES its me, Joe from number 9\"", _c.Last(Clapton.Amina), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("no that wasnt me")]
    [InlineData("I never sent that, tell them to ignore it")]
    [InlineData("wrong number", "no")]
    public void Who_was_not_the_one_is_believed_and_a_coordinator_finds_out(params string[] texts)
    {
        _c.Asked(Clapton.Amina);
        _c.Says(Clapton.Amina, "check");
        foreach (var text in texts) _c.Says(Clapton.Joe, text);
        Assert.Equal("Thank you for telling us. They'll hear that it wasn't you, and nothing else.", _c.Last(Clapton.Joe));
        Assert.StartsWith("Joe says this didn't come from them. Sorry. Nothing happens unless you say so.", _c.Last(Clapton.Amina), StringComparison.Ordinal);
        Assert.Contains(_c.World.Views.OfType<AlertRow>(), a => a.Kind == AlertKind.NotFromConnector);
        Assert.Empty(_c.State(Clapton.Joe).Connector!.Vouches);
    }

    [Fact]
    public void Nobody_is_asked_to_vouch_while_a_concern_of_theirs_is_open()
    {
        _c.Asked(Clapton.Amina);
        _c.Says(Clapton.Joe, "i cant go on");
        var his = _c.All(Clapton.Joe).Length;
        _c.Says(Clapton.Amina, "check");
        Assert.Equal(his, _c.All(Clapton.Joe).Length);
        Assert.Single(_c.State(Clapton.Joe).Connector!.Vouches);
    }

    [Theory]
    [InlineData("did joe give you my name")]
    [InlineData("do you know my name? did he tell you my name")]
    public void What_we_were_told_of_them_is_not_asked_of_the_connector(string words)
    {
        _c.Asked(Clapton.Amina);
        var his = _c.All(Clapton.Joe).Length;
        _c.Says(Clapton.Amina, words);
        Assert.StartsWith("This is Clapton Together", _c.Last(Clapton.Amina), StringComparison.Ordinal);
        Assert.Equal(his, _c.All(Clapton.Joe).Length);
    }

    [Fact]
    public void While_the_connector_is_asked_a_bare_yes_is_confirmed_first_and_join_goes_ahead_anyway()
    {
        _c.Asked(Clapton.Amina);
        _c.Says(Clapton.Amina, "check");
        _c.Says(Clapton.Amina, "yes");
        Assert.Empty(_c.State(Clapton.Amina).Participations);
        Assert.Contains("without waiting", _c.Last(Clapton.Amina), StringComparison.Ordinal);
        _c.Says(Clapton.Amina, "join");
        Assert.Single(_c.State(Clapton.Amina).Participations);
    }

    [Fact]
    public void Not_someone_I_know_blocks_that_connector_silently_and_tells_the_coordinator()
    {
        _c.Asked(Clapton.Amina);
        var joes = _c.All(Clapton.Joe).Length;
        _c.Says(Clapton.Amina, "not someone i know");
        Assert.Contains(_c.World.Person(Clapton.Joe), _c.State(Clapton.Amina).Blocked);
        Assert.Contains(_c.World.Views.OfType<AlertRow>(), a => a.Kind == AlertKind.ConnectorBlocked);
        Assert.Equal(joes, _c.All(Clapton.Joe).Length);
        Assert.Empty(_c.State(Clapton.Amina).Asks);
    }
}
