namespace Coproduction.Domain.Tests;

/// <summary>A phone and Teams of one person; and what residents and connectors write in Teams.</summary>
public sealed class LinkingTests
{
    private readonly Clapton _c = new(teams: true);

    private PersonId InTeams => _c.World.Person("teams:amina");

    private string[] Read => [.. _c.World.Received(InTeams)];

    private string Code() => _c.World.Links.Values.Single().Code.ToString();

    [Fact]
    public void In_teams_the_same_conversation_answers_where_it_was_written()
    {
        var code = _c.Code(Clapton.Joe);
        _c.Writes("amina", code);
        _c.Writes("amina", "join");
        Assert.Equal("teams", _c.World.People[InTeams].Participations[0].Joined.Channel);
        Assert.All(_c.World.Outbox.Where(s => s.Message.To == InTeams), s => Assert.Equal(Channel.Teams, s.Message.Channel));
    }

    [Fact]
    public void Member_of_staff_who_connects_says_invite_in_teams()
    {
        _c.World.Call(_c.Tom, new RegisterPerson("Tom Okafor", "tom", new(_c.Priya, ["Clapton"], ["en"]), new("family nurse", "aad-tom", ["Clapton"], ["en"], 6), null) { MayExist = true });
        _c.Writes("tom", "invite walkers");
        Assert.Contains("To hear more, text ", _c.Told(_c.Tom)[^1].Body, StringComparison.Ordinal);
    }

    [Fact]
    public void An_edit_is_no_answer_but_a_no()
    {
        _c.Writes("amina", _c.Code(Clapton.Joe));
        _c.Writes("amina", "join", edited: true);
        Assert.Empty(_c.World.People[InTeams].Participations);
        Assert.StartsWith("We had read your message before you changed it.", Read[^1], StringComparison.Ordinal);
        _c.Writes("amina", "no thanks", edited: true);
        Assert.Contains(_c.Walkers, _c.World.People[InTeams].Refused);
    }

    [Theory]
    [InlineData("stop texting me")]
    [InlineData("i cant go on any more")]
    public void An_edit_to_stop_or_of_danger_counts(string said)
    {
        _c.Writes("amina", "hello");
        _c.Writes("amina", said, edited: true);
        var after = _c.World.People[InTeams];
        Assert.True(after.Stopped is not null || after.Waiting.Any(w => w.Kind == WaitingKind.Concern));
    }

    [Fact]
    public void A_code_from_teams_written_on_the_phone_makes_one_person_of_two()
    {
        _c.Joined(Clapton.Amina);
        var kept = _c.World.Person(Clapton.Amina);
        _c.Writes("amina", "link");
        Assert.StartsWith($"To join your phone to this chat, text {Code()} to 07700 900100", Read[^1], StringComparison.Ordinal);
        _c.Says(Clapton.Amina, Code());
        Assert.Equal(kept, InTeams);
        Assert.StartsWith("Thank you: your phone and Teams are one now.", _c.Last(Clapton.Amina), StringComparison.Ordinal);
        _c.Writes("amina", "my record");
        Assert.Equal(Channel.Teams, _c.World.Outbox[^1].Message.Channel);
        Assert.Equal(kept, _c.World.Outbox[^1].Message.To);
    }

    [Fact]
    public void A_code_from_the_phone_written_in_teams_does_so_too()
    {
        _c.Joined(Clapton.Amina);
        _c.Says(Clapton.Amina, "Link my phone");
        Assert.Contains("to us in Teams within 30 minutes", _c.Last(Clapton.Amina), StringComparison.Ordinal);
        _c.Writes("amina", Code());
        Assert.Equal(_c.World.Person(Clapton.Amina), InTeams);
        Assert.Empty(_c.World.Links);
    }

    [Fact]
    public void Two_who_both_have_a_life_here_are_for_a_coordinator()
    {
        _c.Joined(Clapton.Amina);
        _c.Writes("amina", _c.Code(Clapton.Kim));
        _c.Says(Clapton.Amina, "link");
        _c.Writes("amina", Code());
        Assert.NotEqual(_c.World.Person(Clapton.Amina), InTeams);
        Assert.Contains(_c.World.Views.OfType<AlertRow>(), a => a.Kind == AlertKind.LinkUndecided);
        Assert.Contains(_c.State(Clapton.Amina).Waiting, w => w.Kind == WaitingKind.Link && w.Owner == _c.Ruth);
        Assert.StartsWith("Thank you. You are known to us on both already", Read[^1], StringComparison.Ordinal);
        Assert.StartsWith("Thank you. You are known to us on both already", _c.Last(Clapton.Amina), StringComparison.Ordinal);
    }

    [Fact]
    public void A_no_a_block_and_the_asks_of_the_one_count_for_the_other()
    {
        _c.Asked(Clapton.Amina);
        _c.Says(Clapton.Amina, "NO");
        _c.Writes("amina", _c.Code(Clapton.Joe, "park"));
        _c.Writes("amina", "join");
        _c.Says(Clapton.Amina, "link");
        _c.Writes("amina", Code());
        var one = _c.World.People[InTeams];
        Assert.Equal(_c.World.Person(Clapton.Amina), InTeams);
        Assert.Contains(_c.Walkers, one.Refused);
        Assert.Equal(2, one.AskedAt.Length);
    }

    [Fact]
    public void A_stop_on_either_wins_without_a_further_word()
    {
        _c.Joined(Clapton.Amina);
        var kept = _c.World.Person(Clapton.Amina);
        _c.World.Call(kept, new Linked(new(Guid.NewGuid()), new(Guid.NewGuid()), new(StopKind.Stop, false, _c.World.Now)));
        var count = _c.All(Clapton.Amina).Length;
        Assert.NotNull(_c.State(Clapton.Amina).Stopped);
        _c.Says(Clapton.Amina, "hello?");
        Assert.Equal(count, _c.All(Clapton.Amina).Length);
    }

    [Fact]
    public void A_code_that_is_old_is_used_or_was_written_where_it_came_from_joins_nobody()
    {
        _c.Writes("amina", "link");
        var code = Code();
        _c.Writes("bola", code);
        Assert.StartsWith("That code can't be used any more.", _c.World.Received(_c.World.Person("teams:bola")).Last(), StringComparison.Ordinal);
        _c.Writes("amina", code);
        Assert.StartsWith("That code is for your other way to reach us", Read[^1], StringComparison.Ordinal);
        _c.World.Pass(TimeSpan.FromMinutes(31));
        Assert.Empty(_c.World.Links);
        _c.Says(Clapton.Amina, code);
        Assert.NotEqual(_c.World.Person(Clapton.Amina), InTeams);
    }

    [Fact]
    public void What_still_comes_to_who_is_another_now_goes_on_to_them()
    {
        _c.Joined(Clapton.Amina);
        _c.Writes("amina", "hello");
        var given = InTeams;
        _c.Writes("amina", "link");
        _c.Says(Clapton.Amina, Code());
        var late = new TextReceived("pls stop texting me", 0, NetworkAct.None, "teams") { Id = new("teams:late") };
        _c.World.Store(given, late);
        _c.World.Drain();
        Assert.NotNull(_c.State(Clapton.Amina).Stopped);
        Assert.Equal("moved", _c.World.Call(given, new Depart())!.Refusals[0].Code);
    }

    [Fact]
    public void Two_who_write_each_others_codes_at_once_become_one_and_not_none()
    {
        _c.World.Teams("amina", "link");
        _c.World.Text(Clapton.Amina, "link");
        _c.World.Drain();
        var phone = _c.State(Clapton.Amina).Link!.Code.ToString();
        var teams = _c.World.People[InTeams].Link!.Code.ToString();
        _c.World.Teams("amina", phone);
        _c.World.Text(Clapton.Amina, teams);
        _c.World.Drain();
        Assert.Equal(_c.World.Person(Clapton.Amina), InTeams);
        Assert.Null(_c.World.People[InTeams].MovedTo);
    }
}
