namespace Coproduction.Domain.Tests;

public sealed class LanguageTests
{
    private readonly Clapton _c = new();

    private static readonly PersonId Ewa = new(new InputId("ewa").Derive(0));

    private void Introduce(string said, string resident = "07700 900201", string scheme = "walkers")
    {
        _c.Says(Clapton.Joe, $"invite {scheme} for {resident}{said}");
        _c.Says(Clapton.Joe, "Amina");
        _c.Says(Clapton.Joe, "lunch club");
        _c.Says(Clapton.Joe, "yes");
    }

    private void EwaSpeaksPolish(params string[] languages) =>
        _c.Register(Ewa, new("Ewa Nowak", "ewa", null, new("nurse", null, ["Dalston"], [.. languages.Length == 0 ? ["en", "pl"] : languages], 5), null));

    private Waiting[] Owed(string number) => [.. _c.State(number).Waiting];

    [Theory]
    [InlineData("invite walkers for 07700 900201 in welsh")]
    [InlineData("invite walkers for 07700 900201, in Welsh please")]
    [InlineData("invite walkers in cymraeg for 07700 900201")]
    public void A_connector_may_say_that_someone_reads_welsh_and_the_first_text_is_in_welsh(string text)
    {
        _c.Says(Clapton.Joe, text);
        _c.Says(Clapton.Joe, "Amina");
        _c.Says(Clapton.Joe, "lunch club");
        _c.Says(Clapton.Joe, "yes");
        Assert.Equal("cy", _c.State(Clapton.Amina).Language);
        var first = _c.All(Clapton.Amina)[0];
        Assert.StartsWith("Helo Amina, Clapton Together sydd yma. Dywedodd Joe Martin", first, StringComparison.Ordinal);
        Assert.True(Segments.Of(first).Count <= 2);
        Assert.Equal(2, _c.All(Clapton.Amina).Length); // no line apart: the words are hers
    }

    [Fact]
    public void A_welsh_residents_ie_is_a_yes_and_all_that_follows_is_in_welsh()
    {
        Introduce(" in welsh");
        _c.Says(Clapton.Amina, "MORE");
        Assert.Contains(_c.All(Clapton.Amina), text => text.Contains("Gaiff Priya, sy'n gofalu amdano, decstio atoch? JOIN, LATER neu NO.", StringComparison.Ordinal));
        _c.Says(Clapton.Amina, "ie");
        Assert.Single(_c.State(Clapton.Amina).Participations);
        Assert.Contains(_c.All(Clapton.Amina), text => text.StartsWith("Diolch. Rydym wedi gofyn i Priya. Fe glywch gan Priya, neu gennym ni, erbyn dydd Iau.", StringComparison.Ordinal));
        Assert.Equal("cy", _c.State(Clapton.Amina).Participations[0].Joined.Language);
    }

    [Fact]
    public void A_welsh_residents_na_is_a_no()
    {
        Introduce(" in welsh");
        _c.Says(Clapton.Amina, "na");
        Assert.Equal("Dim problem. Wnawn ni ddim gofyn am hyn eto.", _c.Last(Clapton.Amina));
        Assert.Contains(_c.Walkers, _c.State(Clapton.Amina).Refused);
    }

    [Theory]
    [InlineData("LATER", "Fe ofynnwn unwaith eto yn yr wythnos sy'n dechrau")]
    [InlineData("NO", "Dim problem.")]
    [InlineData("WRONG", "Mae'n ddrwg gennym am hynny.")]
    [InlineData("CHECK", "Rydym wedi gofyn i Joe.")]
    [InlineData("PRIVACY", "Mae Clapton Together CIO yn cadw eich rhif")]
    [InlineData("STOP", "Fyddwch chi ddim yn clywed gennym eto.")]
    [InlineData("pwy ydych chi", "Clapton Together sydd yma: cymdogion")]
    public void Each_english_word_that_a_welsh_text_offers_is_read(string word, string answer)
    {
        Introduce(" in welsh");
        _c.Says(Clapton.Amina, word);
        Assert.StartsWith(answer, _c.Last(Clapton.Amina), StringComparison.Ordinal);
    }

    [Fact]
    public void Not_yet_is_read_from_a_welsh_resident_who_is_asked_whether_it_has_started()
    {
        Introduce(" in welsh");
        _c.Says(Clapton.Amina, "MORE");
        _c.Says(Clapton.Amina, "JOIN");
        var referral = _c.State(Clapton.Amina).Referrals[^1];
        _c.Accept(Clapton.Amina, referral);
        _c.World.Call(_c.World.Person(Clapton.Amina), new MarkStarted(referral.Id, null));
        _c.World.Call(_c.World.Person(Clapton.Amina), new EndTalk(referral.Id, null));
        _c.Says(Clapton.Amina, "NOT YET");
        Assert.Equal("Mae hynny'n iawn. Does dim yn newid.", _c.Last(Clapton.Amina));
    }

    [Fact]
    public void What_is_held_is_told_in_welsh()
    {
        Introduce(" in welsh");
        _c.Says(Clapton.Amina, "MORE");
        _c.Says(Clapton.Amina, "JOIN");
        _c.Says(Clapton.Amina, "what do you hold about me");
        Assert.StartsWith("Beth sydd gennym: eich rhif, eich enw (Amina), Tuesday Walkers (yn cael golwg). Cytunoch i Tuesday Walkers (24 Tachwedd): \"JOIN\".", _c.Last(Clapton.Amina), StringComparison.Ordinal);
    }

    [Fact]
    public void A_polish_reader_gets_the_first_text_in_english_and_a_line_in_polish_right_after_it()
    {
        EwaSpeaksPolish();
        Introduce(" in polish");
        Assert.Equal("pl", _c.State(Clapton.Amina).Language);
        var texts = _c.All(Clapton.Amina);
        Assert.StartsWith("Hello Amina, this is Clapton Together.", texts[0], StringComparison.Ordinal);
        Assert.True(Segments.Of(texts[0]).Count <= 2);
        Assert.Equal("Może zadzwonić do Ciebie ktoś, kto mówi po polsku. Możesz pisać do nas po polsku. Odmowa: NIE. Koniec wiadomości: STOP", texts[1]);
    }

    [Fact]
    public void Nobody_is_promised_who_speaks_it_where_nobody_does()
    {
        Introduce(" in polish");
        Assert.Equal("Możesz pisać do nas po polsku. Odmowa: NIE. Koniec wiadomości: STOP", _c.All(Clapton.Amina)[1]);
    }

    [Theory]
    [InlineData("nie rozumiem, proszę po polsku")]
    [InlineData("co to jest")]
    [InlineData("maybe")]
    [InlineData("aye if its not far")]
    [InlineData("kto to")]
    public void What_a_polish_reader_writes_that_is_no_clear_answer_goes_at_once_to_someone_who_speaks_polish(string text)
    {
        EwaSpeaksPolish();
        Introduce(" in polish");
        _c.Says(Clapton.Amina, text);
        Assert.Equal(Ewa, Assert.Single(Owed(Clapton.Amina)).Owner);
        Assert.DoesNotContain(_c.All(Clapton.Amina), sent => sent.StartsWith("We can tell you more", StringComparison.Ordinal));
        Assert.Empty(_c.State(Clapton.Amina).Participations);
    }

    [Fact]
    public void A_polish_reader_who_wants_a_call_is_rung_by_someone_who_speaks_polish()
    {
        EwaSpeaksPolish();
        Introduce(" in polish");
        _c.Says(Clapton.Amina, "ring me");
        Assert.Equal(Ewa, Assert.Single(Owed(Clapton.Amina)).Owner);
        Assert.StartsWith("Ewa will ring you by", _c.Last(Clapton.Amina), StringComparison.Ordinal);
    }

    [Fact]
    public void A_polish_readers_clear_words_are_answers_all_the_same()
    {
        EwaSpeaksPolish();
        Introduce(" in polish");
        _c.Says(Clapton.Amina, "tak");
        _c.Says(Clapton.Amina, "NIE");
        Assert.Contains(_c.Walkers, _c.State(Clapton.Amina).Refused);
        Assert.Empty(Owed(Clapton.Amina));
    }

    [Fact]
    public void Where_nobody_speaks_it_the_usual_person_reads_it()
    {
        Introduce(" in polish");
        _c.Says(Clapton.Amina, "co to jest");
        Assert.Equal(_c.Ruth, Assert.Single(Owed(Clapton.Amina)).Owner);
    }

    [Fact]
    public void A_sensitive_scheme_stays_among_its_own_even_where_another_speaks_the_language()
    {
        EwaSpeaksPolish();
        Introduce(" in polish");
        _c.Says(Clapton.Amina, "nie");
        _c.Asked(Clapton.Amina, scheme: "firstyears");
        Assert.Equal(QuestionKind.HearMore, _c.State(Clapton.Amina).Question?.Kind);
        _c.Says(Clapton.Amina, "co to jest");
        Assert.Equal(_c.Ruth, Assert.Single(Owed(Clapton.Amina)).Owner);
    }

    [Fact]
    public void A_yes_in_polish_to_the_english_question_to_join_is_no_consent_and_reaches_someone_who_speaks_polish()
    {
        EwaSpeaksPolish();
        Introduce(" in polish");
        _c.Says(Clapton.Amina, "tak"); // to hear more: enough
        _c.Says(Clapton.Amina, "tak");
        Assert.Empty(_c.State(Clapton.Amina).Participations);
        Assert.Contains(Owed(Clapton.Amina), waiting => waiting.Kind == WaitingKind.Unclear && waiting.Owner == Ewa);
        _c.Says(Clapton.Amina, "JOIN");
        Assert.Single(_c.State(Clapton.Amina).Participations);
    }

    [Fact]
    public void Whoever_is_beside_a_polish_reader_stays_beside_them()
    {
        EwaSpeaksPolish();
        Introduce(" in polish");
        _c.Says(Clapton.Amina, "tak");
        _c.Says(Clapton.Amina, "JOIN");
        _c.Says(Clapton.Amina, "lubię chodzić"); // answers what draws her
        _c.Says(Clapton.Amina, "gdzie się spotykamy");
        Assert.Contains(Owed(Clapton.Amina), waiting => waiting.Kind == WaitingKind.Question && waiting.Owner == _c.Priya);
    }

    [Fact]
    public void A_line_expires_with_its_first_text()
    {
        Introduce(" in polish", "07700 900202");
        var sent = _c.World.Outbox.Where(s => s.Message.To == _c.World.Person(Clapton.Bola)).Select(s => s.Message).ToList();
        Assert.Equal(Lane.Invitation, sent[1].Lane);
        Assert.Equal(sent[0].ExpiresAt, sent[1].ExpiresAt);
    }

    [Fact]
    public void A_language_that_nobody_knows_the_name_of_changes_nothing()
    {
        Introduce(" in klingon");
        Assert.Equal("en", _c.State(Clapton.Amina).Language);
        Assert.StartsWith("Hello Amina", _c.All(Clapton.Amina)[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Words_to_hand_on_are_given_whatever_language_is_said()
    {
        _c.Says(Clapton.Joe, "invite walkers in polish");
        Assert.StartsWith("Hi, it's Joe. I thought you might like Tuesday Walkers", _c.Last(Clapton.Joe), StringComparison.Ordinal);
    }

    [Fact]
    public void A_scheme_that_has_a_language_in_its_name_is_found_by_it()
    {
        _c.Scheme(new(new InputId("talk").Derive(0)), _c.Definition("talk", "Talking in Polish", SchemeForm.Group, _c.Priya));
        _c.Says(Clapton.Joe, "invite Talking in Polish");
        Assert.StartsWith("Hi, it's Joe. I thought you might like Talking in Polish", _c.Last(Clapton.Joe), StringComparison.Ordinal);
    }

    [Fact]
    public void A_language_of_their_own_is_not_changed_by_a_connector()
    {
        Introduce(" in welsh");
        _c.Says(Clapton.Amina, "na");
        Introduce(" in polish", scheme: "park");
        Assert.Equal("cy", _c.State(Clapton.Amina).Language);
    }

    [Fact]
    public void By_call_a_language_is_a_code_and_an_unknown_one_is_refused_with_those_that_are_known()
    {
        var call = new Introduce(_c.Walkers, "Amina", new(new(), PhoneProblem.None), "lunch club", true, null);
        Assert.True(PhoneNumber.TryParse(Clapton.Amina, out var number));
        call = call with { Phone = new(number, PhoneProblem.None) };
        var refused = Assert.Single(_c.World.Call(_c.World.Person(Clapton.Joe), call with { Language = "tlh" })!.Refusals);
        Assert.Equal(("no-such-language", 422, "language"), (refused.Code, refused.Status, refused.Field));
        Assert.Contains("en, cy, pl, ro, tr, bn, ur", refused.Fix, StringComparison.Ordinal);
        Assert.Empty(_c.All(Clapton.Amina));
        Assert.Empty(_c.World.Call(_c.World.Person(Clapton.Joe), call with { Language = "UR" })!.Refusals);
        Assert.Equal("ur", _c.State(Clapton.Amina).Language);
    }

    [Fact]
    public void A_language_that_nobody_here_reads_goes_to_a_person_at_once_before_anything_is_asked()
    {
        _c.Says(Clapton.Bola, "مرحبا كيف حالك");
        Assert.Equal(_c.Ruth, Assert.Single(Owed(Clapton.Bola)).Owner);
        Assert.StartsWith("Thank you. Ruth will read this", Assert.Single(_c.All(Clapton.Bola)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_language_that_nobody_here_reads_goes_to_a_person_at_once_when_it_answers_the_question_for_an_area()
    {
        _c.Says(Clapton.Bola, "hello there");
        Assert.Equal(QuestionKind.Area, _c.State(Clapton.Bola).Question?.Kind);
        _c.Says(Clapton.Bola, "مرحبا كيف حالك");
        Assert.Equal(_c.Ruth, Assert.Single(Owed(Clapton.Bola)).Owner);
    }

    [Fact]
    public void A_language_that_nobody_here_reads_goes_to_a_person_at_once_when_it_answers_the_question_to_join()
    {
        _c.Asked(Clapton.Amina);
        var before = _c.State(Clapton.Amina).Question!.Id;
        _c.Says(Clapton.Amina, "مرحبا كيف حالك");
        Assert.Single(Owed(Clapton.Amina));
        Assert.Equal(before, _c.State(Clapton.Amina).Question!.Id);
    }

    [Fact]
    public void Each_line_offers_a_no_that_is_read_and_a_stop_and_none_of_the_networks_other_words() =>
        Assert.All(SpokenLanguages.All.Where(l => !Wordings.All.Speaks(l.Code)), language =>
        {
            Assert.Contains(language.No, language.Line, StringComparison.Ordinal);
            Assert.EndsWith("STOP", language.Line, StringComparison.Ordinal);
            Assert.Empty(NetworkWords.Offends(language.Line));
            Assert.Equal(Intent.No, Reading.Said.In(language.Code, language.No).Intent);
            Assert.Equal(Intent.Stop, Reading.Said.In(language.Code, "STOP").Intent);
            Assert.True(Segments.Of($"{language.Speaker} {language.Line}").Count <= 2, language.Code);
        });
}
