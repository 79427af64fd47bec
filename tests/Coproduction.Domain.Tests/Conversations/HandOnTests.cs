namespace Coproduction.Domain.Tests;

public sealed class HandOnTests
{
    private readonly Clapton _c = new();

    [Fact]
    public void Invite_with_a_scheme_gives_one_message_with_words_and_a_code_and_nothing_else()
    {
        _c.Says(Clapton.Joe, "invite walkers");
        var text = Assert.Single(_c.All(Clapton.Joe));
        Assert.StartsWith("Hi, it's Joe. I thought you might like Tuesday Walkers: a weekly walk", text, StringComparison.Ordinal);
        Assert.Matches("To hear more, text [0-9A-Z]{3} [0-9A-Z]{3} to 07700 900100\\.$", text);
        Assert.True(Segments.Of(text).Count <= 2);
    }

    [Fact]
    public void Invite_alone_lists_what_is_not_sensitive_by_number_and_a_number_chooses()
    {
        _c.Says(Clapton.Joe, "invite");
        Assert.Contains("1 Our Park, 2 Tuesday Walkers", _c.Last(Clapton.Joe), StringComparison.Ordinal);
        Assert.DoesNotContain("First Years", _c.Last(Clapton.Joe), StringComparison.Ordinal);
        _c.Says(Clapton.Joe, "2");
        Assert.Contains("Tuesday Walkers", _c.Last(Clapton.Joe), StringComparison.Ordinal);
    }

    [Fact]
    public void The_code_opens_the_conversation_with_a_question_that_names_who_asked_and_what_is_joined()
    {
        _c.Asked(Clapton.Amina);
        var texts = _c.All(Clapton.Amina);
        Assert.Equal(2, texts.Length);
        Assert.Contains("this is Clapton Together. Joe suggested Tuesday Walkers: Tuesdays 10am, Clapton Square, free", texts[0], StringComparison.Ordinal);
        Assert.Contains("Shall Priya, who looks after it, text you? JOIN, LATER or NO. STOP: no more texts.", texts[0], StringComparison.Ordinal);
        Assert.Contains("PRIVACY", texts[1], StringComparison.Ordinal);
        Assert.True(Segments.Of(texts[0]).Count <= 2);
    }

    [Theory]
    [InlineData("hi its {0} from joe")]
    [InlineData("{0}.")]
    [InlineData("my code: {0}!!")]
    public void A_code_is_found_anywhere_in_a_text(string text)
    {
        _c.Says(Clapton.Amina, string.Format(System.Globalization.CultureInfo.InvariantCulture, text, _c.Code(Clapton.Joe)));
        Assert.Contains("Tuesday Walkers", _c.All(Clapton.Amina)[0], StringComparison.Ordinal);
    }

    [Fact]
    public void A_second_phone_hears_that_the_code_is_used_and_no_schemes_name()
    {
        var code = _c.Code(Clapton.Joe);
        _c.Says(Clapton.Amina, code);
        _c.Says(Clapton.Bola, code);
        Assert.Contains("already been used", _c.Last(Clapton.Bola), StringComparison.Ordinal);
        Assert.DoesNotContain("Walkers", string.Concat(_c.All(Clapton.Bola)), StringComparison.Ordinal);
    }

    /// <summary>They had the question about the park and texted the walkers' code; their JOIN to the park came just after the walkers' question had gone.</summary>
    [Theory]
    [InlineData(2, 0)]
    [InlineData(3, 1)]
    public void A_yes_that_may_have_been_written_to_the_question_before_is_asked_once_more(int seconds, int joined)
    {
        _c.Says(Clapton.Amina, _c.Code(Clapton.Joe, "park"));
        _c.Awaits(Clapton.Amina, _c.Code(Clapton.Joe));
        _c.World.Drain();
        _c.World.Tick(TimeSpan.FromSeconds(seconds));
        _c.World.Text(Clapton.Amina, "JOIN");
        _c.World.Drain();
        Assert.Equal(joined, _c.State(Clapton.Amina).Participations.Length);
        if (joined == 0)
        {
            Assert.Contains("Shall we put you in touch with Priya about Tuesday Walkers?", _c.Last(Clapton.Amina), StringComparison.Ordinal);
            _c.World.Text(Clapton.Amina, "JOIN");
            _c.World.Drain();
        }

        var part = Assert.Single(_c.State(Clapton.Amina).Participations);
        Assert.Equal((_c.Walkers, joined == 0), (part.Scheme, part.Joined.Confirmed));
    }

    [Fact]
    public void A_code_that_has_expired_opens_nothing()
    {
        var code = _c.Code(Clapton.Joe);
        _c.World.Pass(TimeSpan.FromDays(31));
        _c.Says(Clapton.Amina, code);
        Assert.DoesNotContain("Walkers", string.Concat(_c.All(Clapton.Amina)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_code_mistyped_is_not_guessed_and_is_asked_for_again_once()
    {
        _c.Code(Clapton.Joe);
        _c.Says(Clapton.Amina, "K7P MRX");
        Assert.Contains("isn't a code we know", _c.Last(Clapton.Amina), StringComparison.Ordinal);
        _c.Says(Clapton.Amina, "K7P MRY");
        Assert.Contains("name of your area", _c.Last(Clapton.Amina), StringComparison.Ordinal);
        _c.Says(Clapton.Amina, "K7P MRZ");
        Assert.Equal(2, _c.All(Clapton.Amina).Length);
    }

    [Fact]
    public void After_too_many_wrong_tries_even_a_right_code_is_not_looked_at_for_an_hour()
    {
        var code = _c.Code(Clapton.Joe);
        foreach (var wrong in new[] { "A1A AA1", "A1A AA2", "A1A AA3", "A1A AA4", "A1A AA5" }) _c.Says(Clapton.Amina, wrong);
        _c.Says(Clapton.Amina, code);
        Assert.DoesNotContain("Walkers", string.Concat(_c.All(Clapton.Amina)), StringComparison.Ordinal);
        _c.World.Pass(TimeSpan.FromMinutes(61));
        _c.Says(Clapton.Amina, code);
        Assert.Contains("Walkers", string.Concat(_c.All(Clapton.Amina)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_sensitive_scheme_is_named_only_after_she_asked_what_it_is()
    {
        _c.Says(Clapton.Joe, "invite firstyears");
        Assert.DoesNotContain("First Years", _c.Last(Clapton.Joe), StringComparison.Ordinal);
        _c.Says(Clapton.Amina, _c.State(Clapton.Joe).Connector!.Invitations[^1].Code!.Value.ToString());
        Assert.DoesNotContain("First Years", string.Concat(_c.All(Clapton.Amina)), StringComparison.Ordinal);
        Assert.Contains("MORE, LATER or NO", _c.Last(Clapton.Amina), StringComparison.Ordinal);
        _c.Says(Clapton.Amina, "more");
        Assert.Contains("First Years", string.Concat(_c.All(Clapton.Amina)), StringComparison.Ordinal);
        Assert.Contains("Shall Tom, who looks after it, text you?", string.Concat(_c.All(Clapton.Amina)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_full_scheme_asks_nobody_to_join_and_a_person_says_what_is_possible()
    {
        var c = new Clapton(walkersPlaces: 1);
        c.Joined(Clapton.Amina);
        c.Asked(Clapton.Bola, Clapton.Kim);
        Assert.Contains("Ruth will get in touch", c.Last(Clapton.Bola), StringComparison.Ordinal);
        Assert.DoesNotContain("JOIN", string.Concat(c.All(Clapton.Bola)), StringComparison.Ordinal);
    }

    [Fact]
    public void When_the_professional_named_has_no_capacity_left_one_nearby_is_asked()
    {
        var c = new Clapton(priyasCapacity: 1);
        c.Joined(Clapton.Amina);
        c.Asked(Clapton.Bola, Clapton.Kim);
        Assert.Matches("Shall (Tom|Mei), who looks after it, text you", string.Concat(c.All(Clapton.Bola)));
    }

    [Fact]
    public void A_suspended_connector_invites_nobody_and_their_codes_stop_working()
    {
        var code = _c.Code(Clapton.Joe);
        _c.World.Call(_c.World.Person(Clapton.Joe), new SuspendConnector(true));
        _c.Says(Clapton.Joe, "invite walkers");
        Assert.Contains("can't invite people just now", _c.Last(Clapton.Joe), StringComparison.Ordinal);
        _c.Says(Clapton.Amina, code);
        Assert.DoesNotContain("Walkers", string.Concat(_c.All(Clapton.Amina)), StringComparison.Ordinal);
    }
}
