namespace Coproduction.Domain.Tests;

/// <summary>What staff write to the bot in their own Teams chat, and what they are told there.</summary>
public sealed class StaffCommandTests
{
    private readonly Clapton _c = new(teams: true);

    private Message Last => _c.Told(_c.Priya).Last(m => !IsNotice(m));

    private Message Notice => _c.Told(_c.Priya).Last(IsNotice);

    private void Accepted(string number = Clapton.Amina, string name = "Amina")
    {
        _c.Accept(number, _c.Joined(number));
        _c.World.People[_c.World.Person(number)] = _c.State(number) with { Name = name };
    }

    [Theory]
    [InlineData("who's waiting")]
    [InlineData("Who is waiting?")]
    [InlineData("whos waiting ")]
    [InlineData("waiting?")]
    public void Who_waits_is_one_message_oldest_first(string said)
    {
        Accepted();
        Accepted(Clapton.Bola, "Bola");
        _c.Says(Clapton.Bola, "what shoes");
        _c.Says(Clapton.Amina, "can i bring my sister");
        _c.Writes("priya", said);
        var lines = Last.Body.Split('\n');
        Assert.Equal("2 people wait for your answer:", lines[0]);
        Assert.StartsWith("Bola · Tuesday Walkers · due Thu ", lines[1], StringComparison.Ordinal);
        Assert.StartsWith("Amina · Tuesday Walkers · due Thu ", lines[2], StringComparison.Ordinal);
        Assert.Equal(new CardRef(CardKind.Waiting, _c.Priya.Value), Last.Card);
    }

    [Fact]
    public void Nobody_waiting_and_nobody_beside_are_said()
    {
        _c.Writes("priya", "who's waiting");
        Assert.Equal(("Nobody waits for your answer.", null), (Last.Body, Last.Card));
        _c.Writes("priya", "my people");
        Assert.Equal("You are not beside anybody at the moment.", Last.Body);
    }

    [Fact]
    public void My_people_are_listed_with_how_it_stands()
    {
        Accepted();
        _c.Joined(Clapton.Bola);
        _c.Writes("priya", "My people");
        Assert.Equal(["Your people:", "Someone · Tuesday Walkers · offered to you"], Last.Body.Split('\n')[..2].Select(l => l.Split(" · due")[0]));
        Assert.Contains("Amina · Tuesday Walkers · with you", Last.Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("away until Friday", "Friday 27 November")]
    [InlineData("I'm away until 3 December", "Thursday 3 December")]
    [InlineData("away till tomorrow", "Wednesday 25 November")]
    public void Nobody_new_is_offered_until_the_named_day_is_over(string said, string day)
    {
        _c.Writes("priya", said);
        Assert.StartsWith($"Thank you. Until {day} is over, nobody new is offered to you.", Last.Body, StringComparison.Ordinal);
        _c.Asked(Clapton.Amina);
        Assert.NotEqual(_c.Priya, _c.State(Clapton.Amina).Hold!.Professional);
        _c.World.Pass(TimeSpan.FromDays(11));
        Assert.Null(_c.World.People[_c.Priya].Professional!.AwayUntil);
        Assert.Contains(_c.World.Facts, f => f.Fact is { Kind: FactKind.AwaySet, Detail: "over" });
    }

    [Fact]
    public void Away_offers_a_hand_over_of_those_who_wait_and_back_ends_it()
    {
        Accepted();
        _c.Says(Clapton.Amina, "can i bring my sister");
        _c.Writes("priya", "away");
        Assert.StartsWith("Until when?", Last.Body, StringComparison.Ordinal);
        _c.Writes("priya", "away until friday");
        Assert.Contains("These wait for your answer: Amina.", Last.Body, StringComparison.Ordinal);
        Assert.Equal(CardKind.Away, Last.Card!.Value.Kind);
        _c.Writes("priya", "I'm back");
        Assert.Null(_c.World.People[_c.Priya].Professional!.AwayUntil);
    }

    [Theory]
    [InlineData("hand over Amina to Tom")]
    [InlineData("handover amina to tom okafor")]
    [InlineData("Hand Amina over to tom.")]
    public void A_hand_over_is_prepared_on_a_card(string said)
    {
        Accepted();
        _c.Writes("priya", said);
        Assert.Equal(new CardRef(CardKind.HandOver, _c.State(Clapton.Amina).Referrals[0].Id.Value, _c.Tom.Value), Last.Card);
        Assert.Null(_c.State(Clapton.Amina).Referrals[0].HandOver);
    }

    [Fact]
    public void With_words_after_a_colon_she_is_asked_at_once()
    {
        Accepted();
        _c.Writes("priya", "hand over Amina to Tom: I am moving. Tom is lovely.");
        Assert.StartsWith("We are asking Amina whether Tom", Last.Body, StringComparison.Ordinal);
        Assert.StartsWith("Priya (physio): I am moving. Tom is lovely. Shall Tom", _c.Last(Clapton.Amina), StringComparison.Ordinal);
        _c.Writes("priya", "hand over Amina to Mei: She is nice.");
        Assert.StartsWith("Amina has not been asked. They have been asked about a colleague already", Last.Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("hand over Zoe to Tom", "not beside anybody called Zoe")]
    [InlineData("hand over Amina to Zoe", "no colleague called Zoe")]
    [InlineData("hand over Amina to Priya", "no colleague called Priya")]
    public void Who_is_not_found_is_said(string said, string told)
    {
        Accepted();
        _c.Writes("priya", said);
        Assert.Contains(told, Last.Body, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_of_one_name_are_told_apart()
    {
        Accepted();
        Accepted(Clapton.Bola);
        _c.Professional(new(Guid.NewGuid()), "tom2", "Tom Baker", "baker", 3, "Clapton");
        _c.Writes("priya", "hand over Amina to Mei");
        Assert.Contains("more than one person called Amina: Amina (Tuesday Walkers) and Amina (Tuesday Walkers)", Last.Body, StringComparison.Ordinal);
        _c.World.People[_c.World.Person(Clapton.Bola)] = _c.State(Clapton.Bola) with { Name = "Bola" };
        _c.Writes("priya", "hand over Bola to Tom");
        Assert.Contains("more than one Tom: Tom Baker and Tom Okafor", Last.Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("see you tuesday")]
    [InlineData("STOPPING by at ten, bring boots")]
    [InlineData("can you ring me")]
    [InlineData("away with the fairies")]
    public void What_is_typed_beside_the_cards_is_never_relayed(string typed)
    {
        Accepted();
        var count = _c.All(Clapton.Amina).Length;
        _c.Writes("priya", typed);
        Assert.Equal((CardKind.WhoFor, typed), (Last.Card!.Value.Kind, Last.Body));
        Assert.Equal(count, _c.All(Clapton.Amina).Length);
        Assert.Empty(_c.World.People[_c.Priya].Waiting);
    }

    [Fact]
    public void Pictures_and_very_long_words_are_refused_before_anything_is_sent()
    {
        Accepted();
        _c.Writes("priya", "look", media: 1);
        Assert.Contains("pictures and files can't go by text, so nothing was sent", Last.Body, StringComparison.Ordinal);
        _c.Writes("priya", new('x', 1201));
        Assert.StartsWith("That is 1201 letters, and at most 1200 go in one text. Nothing was sent.", Last.Body, StringComparison.Ordinal);
    }

    [Fact]
    public void With_nobody_beside_them_words_bring_what_can_be_written_here()
    {
        _c.Writes("priya", "hello");
        Assert.Contains("who's waiting", Last.Body, StringComparison.Ordinal);
        _c.Says(Clapton.Joe, "hello");
        Assert.DoesNotContain("who's waiting", _c.Last(Clapton.Joe), StringComparison.Ordinal);
    }

    [Fact]
    public void Several_who_write_at_once_make_one_notification_and_the_next_comes_a_quarter_of_an_hour_later()
    {
        _c.Professional(_c.Priya, "priya", "Priya Shah", "physio", 20, "Clapton");
        _c.World.Call(_c.Priya, new RegisterPerson("Priya Shah", "priya", null, new("physio", "aad-priya", ["Clapton"], ["en"], 20), null) { MayExist = true });
        Accepted();
        Accepted(Clapton.Bola, "Bola");
        _c.World.Pass(TimeSpan.FromHours(1));
        var before = Notices();
        _c.World.Text(Clapton.Amina, "what shoes");
        _c.World.Text(Clapton.Bola, "what time");
        _c.World.Pass(TimeSpan.FromMinutes(1));
        Assert.Equal(before + 1, Notices());
        Assert.StartsWith("2 people wait for your answer: ", Notice.Body, StringComparison.Ordinal);
        _c.World.Call(_c.World.Person(Clapton.Bola), new AnswerResident(_c.Priya, "Ten"));
        _c.World.Call(_c.World.Person(Clapton.Amina), new AnswerResident(_c.Priya, "Boots"));
        _c.Says(Clapton.Amina, "thank you so much, and where?");
        _c.World.Pass(TimeSpan.FromMinutes(5));
        Assert.Equal(before + 1, Notices());
        _c.World.Pass(TimeSpan.FromMinutes(15));
        Assert.StartsWith("Amina (Tuesday Walkers) waits for your answer, due Thu ", Notice.Body, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_has_answered_in_time_is_not_told_that_somebody_waits()
    {
        Accepted();
        _c.World.Pass(TimeSpan.FromHours(1));
        var before = Notices();
        _c.Says(Clapton.Amina, "what shoes");
        _c.World.Call(_c.World.Person(Clapton.Amina), new AnswerResident(_c.Priya, "Boots"));
        _c.World.Pass(TimeSpan.FromHours(1));
        Assert.Equal(before, Notices());
    }

    [Fact]
    public void A_concern_is_told_at_once()
    {
        _c.Says(Clapton.Amina, "i cant go on any more");
        Assert.Contains(_c.Told(_c.Ruth), m => m.Body.EndsWith("waits for your answer, due today 10:16.", StringComparison.Ordinal));
    }

    [Fact]
    public void A_sensitive_scheme_is_not_named_in_a_notification()
    {
        _c.Asked(Clapton.Amina, scheme: "firstyears");
        _c.Says(Clapton.Amina, "MORE");
        _c.Says(Clapton.Amina, "JOIN");
        _c.World.Pass(TimeSpan.FromMinutes(1));
        Assert.Contains(_c.Told(_c.Tom), m => m.Body.Contains("waits for your answer", StringComparison.Ordinal));
        Assert.DoesNotContain(_c.Told(_c.Tom), m => m.Body.Contains("First Years", StringComparison.Ordinal));
    }

    [Fact]
    public void Staff_who_want_no_more_texts_and_who_have_left_are_told_nothing()
    {
        Accepted();
        _c.Writes("priya", "stop");
        var count = _c.Told(_c.Priya).Length;
        _c.Says(Clapton.Amina, "what shoes");
        _c.World.Pass(TimeSpan.FromHours(1));
        Assert.Equal(count, _c.Told(_c.Priya).Length);
    }

    private int Notices() => _c.Told(_c.Priya).Count(IsNotice);

    private static bool IsNotice(Message m) => m.Wording.StartsWith("teams.notice", StringComparison.Ordinal);
}
