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
