namespace Coproduction.Domain.Tests;

/// <summary>What people write when they think again, or when a text was not meant for us.</summary>
public sealed class SecondThoughtsTests
{
    private readonly Clapton _c = new();

    [Theory]
    [InlineData("I changed my mind")]
    [InlineData("actually no")]
    [InlineData("don't put me in touch")]
    [InlineData("no thanks I don't want to join")]
    [InlineData("cancel that please")]
    [InlineData("Sorry to mess you about but the kerb at mine is no good so no")]
    [InlineData("no sorry wait")]
    public void A_yes_taken_back_where_any_words_are_welcome_is_taken_back(string words)
    {
        var referral = _c.Joined(Clapton.Amina);
        _c.Says(Clapton.Amina, words);
        Assert.Equal(ParticipationStatus.Left, _c.State(Clapton.Amina).Participations[0].Status);
        Assert.Equal(ReferralStatus.Withdrawn, _c.State(Clapton.Amina).Referrals.Single(r => r.Id == referral.Id).Status);
        Assert.Null(_c.State(Clapton.Amina).Question);
    }

    [Theory]
    [InlineData("I have changed my mind, I shall not come after all")]
    [InlineData("changed my mind sorry")]
    public void A_yes_taken_back_later_where_nothing_is_asked_is_taken_back(string words)
    {
        _c.Joined(Clapton.Amina);
        _c.Says(Clapton.Amina, "company");
        _c.Says(Clapton.Amina, "Amina");
        _c.Says(Clapton.Amina, "what shoes do i need?");
        _c.Says(Clapton.Amina, words);
        Assert.Equal(ParticipationStatus.Left, _c.State(Clapton.Amina).Participations[0].Status);
        Assert.StartsWith("You've left Tuesday Walkers.", _c.Last(Clapton.Amina), StringComparison.Ordinal);
    }

    [Fact]
    public void Who_asks_whether_they_may_think_again_has_taken_nothing_back()
    {
        _c.Joined(Clapton.Amina);
        _c.Says(Clapton.Amina, "company");
        _c.Says(Clapton.Amina, "Amina");
        _c.Says(Clapton.Amina, "can i change my mind later?");
        Assert.Equal(ParticipationStatus.Exploring, _c.State(Clapton.Amina).Participations[0].Status);
    }

    [Fact]
    public void Who_writes_after_a_break_that_they_are_back_is_back()
    {
        var referral = _c.Joined(Clapton.Amina);
        _c.Accept(Clapton.Amina, referral);
        foreach (var words in (string[])["i am back", "resume please", "back now x"])
        {
            _c.Says(Clapton.Amina, "pause please");
            Assert.Equal(ParticipationStatus.Paused, _c.State(Clapton.Amina).Participations[0].Status);
            _c.Says(Clapton.Amina, words);
            Assert.Equal(ParticipationStatus.Exploring, _c.State(Clapton.Amina).Participations[0].Status);
            Assert.Equal("Welcome back to Tuesday Walkers. Priya knows.", _c.Last(Clapton.Amina));
        }
    }

    [Fact]
    public void A_wish_not_to_be_rung_takes_back_the_wish_to_be_rung_and_no_more()
    {
        _c.Asked(Clapton.Amina);
        _c.Says(Clapton.Amina, "can someone ring me");
        _c.Says(Clapton.Amina, "dont ring me");
        Assert.Equal("That's fine: nobody will ring. You can write to us here.", _c.Last(Clapton.Amina));
        Assert.Empty(_c.State(Clapton.Amina).Waiting);
        _c.Says(Clapton.Amina, "dont ring me");
        Assert.NotNull(_c.State(Clapton.Amina).Stopped);
    }

    [Fact]
    public void What_is_said_beside_a_name_reaches_a_person()
    {
        _c.Joined(Clapton.Amina);
        _c.Says(Clapton.Amina, "company");
        _c.Says(Clapton.Amina, "Shirl. is there a loo on the way");
        Assert.Equal("Shirl", _c.State(Clapton.Amina).Name);
        Assert.Contains(_c.State(Clapton.Amina).Waiting, w => w.Kind == WaitingKind.Question);
    }

    [Theory]
    [InlineData("sorry its Dave not Big", "Dave")]
    [InlineData("my name is June", "June")]
    [InlineData("call me Bo please", "Bo")]
    [InlineData("my name is on the list is it?", "Big")]
    [InlineData("im happy not big on walking", "Big")]
    [InlineData("its big", "Big")]
    public void A_wrong_name_is_theirs_to_correct(string words, string name)
    {
        _c.Joined(Clapton.Amina);
        _c.Says(Clapton.Amina, "company");
        _c.Says(Clapton.Amina, "Big");
        _c.Says(Clapton.Amina, words);
        Assert.Equal(name, _c.State(Clapton.Amina).Name);
    }

    /// <summary>Exactly once, on the date: V3.</summary>
    [Theory]
    [InlineData("ok", null)]
    [InlineData("ok thanks thats fine x", null)]
    [InlineData("👍", null)]
    [InlineData("great", null)]
    [InlineData("yes ok", "Noted. We'll ask in the week of 4 January. Would you rather now? Text JOIN.")]
    [InlineData("yes", "Noted. We'll ask in the week of 4 January. Would you rather now? Text JOIN.")]
    public void Ok_to_a_date_brings_no_question_before_it(string words, string? answer)
    {
        _c.Asked(Clapton.Amina);
        _c.Says(Clapton.Amina, "maybe after xmas");
        var count = _c.All(Clapton.Amina).Length;
        _c.Says(Clapton.Amina, words);
        Assert.Null(_c.State(Clapton.Amina).Question);
        if (answer is null) Assert.Equal(count, _c.All(Clapton.Amina).Length);
        else Assert.Equal(answer, _c.Last(Clapton.Amina));
        _c.Says(Clapton.Amina, "join");
        Assert.Equal(QuestionKind.Join, _c.State(Clapton.Amina).Question?.Kind);
    }

    [Theory]
    [InlineData("ok thanks")]
    [InlineData("soz")]
    [InlineData("x")]
    [InlineData("no worries")]
    public void Who_has_read_our_answer_to_a_no_is_not_written_to_for_saying_so(string words)
    {
        _c.Asked(Clapton.Amina);
        _c.Says(Clapton.Amina, "no thanks");
        _c.Says(Clapton.Amina, words);
        Assert.Empty(_c.State(Clapton.Amina).Waiting);
        Assert.Equal("No problem. We won't ask about this again.", _c.Last(Clapton.Amina));
    }

    /// <summary>Not every sign says that all is well.</summary>
    [Theory]
    [InlineData("💊💊💊 bye")]
    [InlineData("🔪😭")]
    public void A_sign_that_is_no_thanks_reaches_a_person(string words)
    {
        _c.Asked(Clapton.Amina);
        _c.Says(Clapton.Amina, "no thanks");
        _c.Says(Clapton.Amina, words);
        Assert.NotEmpty(_c.State(Clapton.Amina).Waiting);
    }

    [Theory]
    [InlineData("I'm replying for my dad, he's called Bert")]
    [InlineData("this is her daughter, mum doesnt text")]
    [InlineData("I am writing on behalf of Mr Shah")]
    [InlineData("this is my neighbours phone, i dont have one")]
    [InlineData("mum says yes please")]
    public void Nobodys_yes_is_anothers(string words)
    {
        _c.Asked(Clapton.Amina);
        _c.Says(Clapton.Amina, words);
        foreach (var yes in (string[])["yes", "yes please", "join"]) _c.Says(Clapton.Amina, yes);
        Assert.Empty(_c.State(Clapton.Amina).Participations);
        Assert.Contains(_c.State(Clapton.Amina).Waiting, w => w.Kind == WaitingKind.Help);
    }

    [Theory]
    [InlineData("is it every week tho")]
    [InlineData("and do i need boots")]
    [InlineData("where do we meet")]
    public void A_question_is_no_motivation_and_is_read_by_a_person(string words)
    {
        _c.Joined(Clapton.Amina);
        _c.Says(Clapton.Amina, words);
        Assert.Contains(_c.State(Clapton.Amina).Waiting, w => w.Kind == WaitingKind.Question);
        Assert.Null(_c.State(Clapton.Amina).Participations[0].MotivationWords);
        _c.Says(Clapton.Amina, "what draws me is the company");
        Assert.Equal("what draws me is the company", _c.State(Clapton.Amina).Participations[0].MotivationWords);
    }

    [Theory]
    [InlineData("hang on")]
    [InlineData("ok thanks")]
    public void What_says_nothing_is_no_motivation(string words)
    {
        _c.Joined(Clapton.Amina);
        _c.Says(Clapton.Amina, words);
        Assert.Equal((QuestionKind.Motivation, null), (_c.State(Clapton.Amina).Question?.Kind, _c.State(Clapton.Amina).Participations[0].MotivationWords));
    }

    [Fact]
    public void Who_skips_what_draws_them_is_asked_what_to_be_called()
    {
        _c.Joined(Clapton.Amina);
        _c.Says(Clapton.Amina, "skip");
        Assert.Equal(QuestionKind.OwnName, _c.State(Clapton.Amina).Question?.Kind);
    }

    [Fact]
    public void Who_reads_the_second_unclear_answer_reads_the_first_too()
    {
        _c.Asked(Clapton.Amina);
        _c.Says(Clapton.Amina, "depends on the cat");
        _c.Says(Clapton.Amina, "she is a madam");
        Assert.Equal(2, Assert.Single(_c.State(Clapton.Amina).Waiting, w => w.Kind == WaitingKind.Unclear).Inputs.Length);
    }

    /// <summary>V6: only because the resident wants it.</summary>
    [Fact]
    public void A_doubt_is_answered_and_the_connector_asked_only_when_they_say_so()
    {
        _c.Asked(Clapton.Amina);
        _c.Says(Clapton.Amina, "is this a scam");
        Assert.Null(_c.State(Clapton.Amina).Vouch);
        Assert.Contains("CHECK", _c.Last(Clapton.Amina), StringComparison.Ordinal);
        _c.Says(Clapton.Amina, "check");
        Assert.NotNull(_c.State(Clapton.Amina).Vouch);
    }

    /// <summary>V3, and R2: the professional reads why.</summary>
    [Fact]
    public void A_no_to_having_started_is_not_asked_again_until_they_say_join()
    {
        var referral = _c.Joined(Clapton.Amina);
        _c.Accept(Clapton.Amina, referral);
        _c.World.Call(_c.World.Person(Clapton.Amina), new MarkStarted(referral.Id, _c.Priya));
        _c.Says(Clapton.Amina, "no i never came, who said that");
        Assert.Contains(_c.State(Clapton.Amina).Waiting, w => w.Kind == WaitingKind.Relay && w.Owner == _c.Priya);
        Assert.Equal("said-no", _c.World.Call(_c.World.Person(Clapton.Amina), new MarkStarted(referral.Id, _c.Priya))!.Refusals.Single().Code);
        Assert.Null(_c.State(Clapton.Amina).Question);
        _c.Says(Clapton.Amina, "Join.");
        Assert.Equal((QuestionKind.Started, ParticipationStatus.Exploring), (_c.State(Clapton.Amina).Question?.Kind, _c.State(Clapton.Amina).Participations[0].Status));
        _c.Says(Clapton.Amina, "join");
        Assert.Equal(ParticipationStatus.Active, _c.State(Clapton.Amina).Participations[0].Status);
    }

    [Theory]
    [InlineData("im away till the 20th, ask me after", 21)]
    [InlineData("after the 20th please", 21)]
    [InlineData("maybe on the 20th, not now", 20)]
    public void After_a_day_is_not_on_it(string words, int day)
    {
        var meaning = Reader.Understand(new() { Id = default, Kind = QuestionKind.Join }, words, new("en", new(2026, 11, 30, 10, 0, 0, TimeSpan.Zero), TimeZoneInfo.Utc, []));
        Assert.Equal((Intent.Later, day), (meaning.Intent, meaning.Date?.Day));
    }

    [Theory]
    [InlineData("0207 999 8888 is my landline")]
    [InlineData("my mobile is 07700 900999")]
    public void A_number_calls_nobody(string words) =>
        Assert.NotEqual(Intent.Danger, Reader.Understand(null, words, new("en", _c.World.Now, TimeZoneInfo.Utc, [])).Intent);

    [Theory]
    [InlineData("i can't go on tuesdays", Intent.Unclear)]
    [InlineData("can i stop later if i dont like it", Intent.Question)]
    [InlineData("carnt go on nemore", Intent.Danger)]
    public void What_stands_in_the_way_or_is_asked_is_no_answer(string words, Intent intent) =>
        Assert.Equal(intent, Reader.Understand(new() { Id = default, Kind = QuestionKind.Join }, words, new("en", _c.World.Now, TimeZoneInfo.Utc, [])).Intent);

    /// <summary>V2: "1 for tea" is no consent to what the bot asked before.</summary>
    [Fact]
    public void A_question_that_a_human_has_spoken_over_does_not_come_alive_again_when_the_talk_ends()
    {
        var referral = _c.Joined(Clapton.Amina);
        _c.Accept(Clapton.Amina, referral);
        _c.World.Call(_c.World.Person(Clapton.Amina), new OfferHandOver(referral.Id, _c.Priya, _c.Tom, "Tom is kind"));
        _c.World.Pass(TimeSpan.FromMinutes(1));
        _c.World.Call(_c.World.Person(Clapton.Amina), new SayToResident(referral.Id, _c.Priya, "Tea or coffee after? 1 for tea, 2 for coffee"));
        _c.World.Call(_c.World.Person(Clapton.Amina), new EndTalk(referral.Id, _c.Priya));
        _c.Says(Clapton.Amina, "1");
        Assert.Equal(_c.Priya, _c.State(Clapton.Amina).Referrals[0].Professional);
        Assert.NotEmpty(_c.State(Clapton.Amina).Waiting);
        // Who asks anew is not told that the old question stands in the way.
        Assert.Equal("asked", _c.World.Call(_c.World.Person(Clapton.Amina), new OfferHandOver(referral.Id, _c.Priya, _c.Tom, "Tom is kind"))!.Status);
        _c.Says(Clapton.Amina, "1");
        Assert.Equal(_c.Tom, _c.State(Clapton.Amina).Referrals[0].Professional);
    }

    [Fact]
    public void Who_said_that_they_are_too_young_is_not_asked_whether_they_have_started()
    {
        var referral = _c.Joined(Clapton.Amina);
        _c.Says(Clapton.Amina, "im 15");
        _c.Accept(Clapton.Amina, referral);
        Assert.Equal("ask-nothing", _c.World.Call(_c.World.Person(Clapton.Amina), new MarkStarted(referral.Id, _c.Priya))!.Refusals.Single().Code);
    }

    [Theory]
    [InlineData("its a no from me")]
    [InlineData("its a no im afraid")]
    [InlineData("sorry love its not possible")]
    public void A_no_in_words_is_a_no_and_a_thumb_after_it_joins_nobody(string words)
    {
        _c.Asked(Clapton.Amina);
        _c.Says(Clapton.Amina, words);
        _c.Says(Clapton.Amina, "👍");
        Assert.Empty(_c.State(Clapton.Amina).Participations);
        Assert.Equal("No problem. We won't ask about this again.", _c.Last(Clapton.Amina));
    }

    [Theory]
    [InlineData("👍")]
    [InlineData("ok 👍")]
    public void A_thumb_after_words_that_were_not_clear_joins_nobody(string thumb)
    {
        _c.Asked(Clapton.Amina);
        _c.Says(Clapton.Amina, "depends on the cat");
        _c.Says(Clapton.Amina, thumb);
        Assert.Empty(_c.State(Clapton.Amina).Participations);
        Assert.Contains(_c.State(Clapton.Amina).Waiting, w => w.Kind == WaitingKind.Unclear);
    }

    [Theory]
    [InlineData("i dont want priya to text me after all")]
    [InlineData("oh no i didnt mean to send that")]
    [InlineData("wait no")]
    [InlineData("my son pressed that not me")]
    public void Who_takes_the_yes_back_at_once_is_not_kept_by_it(string words)
    {
        _c.Joined(Clapton.Amina);
        _c.Says(Clapton.Amina, words);
        Assert.Equal(ParticipationStatus.Left, _c.State(Clapton.Amina).Participations[0].Status);
    }

    [Fact]
    public void JOIN_sent_three_times_joins_once_and_asks_nobody_to_read_it()
    {
        _c.Asked(Clapton.Amina);
        foreach (var again in (string[])["join", "join", "join"]) _c.World.Text(Clapton.Amina, again);
        _c.World.Drain();
        Assert.Single(_c.State(Clapton.Amina).Participations);
        Assert.DoesNotContain(_c.State(Clapton.Amina).Waiting, w => w.Kind == WaitingKind.Question);
    }

    [Theory]
    [InlineData("Mrs Patel", "Mrs Patel")]
    [InlineData("big dave", "Big Dave")]
    [InlineData("Hope is my name", "Hope")]
    [InlineData("Amina Khan", "Amina")]
    [InlineData("hmm", null)]
    [InlineData("bored tbh", null)]
    [InlineData("call me", null)]
    [InlineData("thank you anyway", null)]
    public void A_name_is_what_they_wish_to_be_called(string words, string? name) => Assert.Equal(name, FirstNames.Read(words));

    /// <summary>The second time they hear that all is read; then there is silence, which they understand.</summary>
    [Fact]
    public void What_more_they_ask_is_said_once_to_be_read_too()
    {
        _c.Asked(Clapton.Amina);
        foreach (var words in (string[])["is there a loo?", "and parking?", "can i bring my dog?"]) _c.Says(Clapton.Amina, words);
        Assert.Equal("Ruth reads all that you write here, this too.", _c.Last(Clapton.Amina));
        Assert.Single(_c.All(Clapton.Amina), text => text.Contains("this too", StringComparison.Ordinal));
        Assert.Equal(3, Assert.Single(_c.State(Clapton.Amina).Waiting).Inputs.Length);
    }

    [Fact]
    public void Delete_my_number_is_a_stop_and_reaches_a_person()
    {
        _c.Asked(Clapton.Amina);
        _c.Says(Clapton.Amina, "please delete my number I never asked for this");
        Assert.NotNull(_c.State(Clapton.Amina).Stopped);
        Assert.Equal(WaitingKind.Help, Assert.Single(_c.State(Clapton.Amina).Waiting).Kind);
    }

    [Theory]
    [InlineData("and do you do it when its raining", Intent.Question)]
    [InlineData("I am 81 , would I keep up ?? Yours , Edith", Intent.Question)]
    [InlineData("so who sees what i write", Intent.Question)]
    [InlineData("yes but tell me more first", Intent.More)]
    [InlineData("this is disgraceful, I want to make a complaint", Intent.WantsPerson)]
    [InlineData("can you ask me in march", Intent.Later)]
    [InlineData("im 84 and cant go on much longer than half an hour, my hips", Intent.Unclear)]
    [InlineData("i cant do hills", Intent.Unclear)]
    public void A_question_puts_nothing_off_and_what_stands_in_the_way_is_no_no(string words, Intent intent) =>
        Assert.Equal(intent, Reader.Understand(new() { Id = default, Kind = QuestionKind.Join }, words, new("en", _c.World.Now, TimeZoneInfo.Utc, [])).Intent);

    [Theory]
    [InlineData("is this the council")]
    [InlineData("well how do i get one then")]
    public void A_strangers_question_is_no_area(string words)
    {
        _c.Says(Clapton.Bola, "hi what is this");
        _c.Says(Clapton.Bola, words);
        Assert.Empty(_c.State(Clapton.Bola).Waiting);
        _c.Says(Clapton.Bola, "Clapton");
        Assert.Contains(_c.State(Clapton.Bola).Waiting, w => w.Kind == WaitingKind.Area);
    }

    [Fact]
    public void JOIN_after_a_yes_in_other_words_draws_nobody_to_anything()
    {
        _c.Asked(Clapton.Amina);
        _c.Says(Clapton.Amina, "yes please");
        _c.Says(Clapton.Amina, "join");
        Assert.Equal(QuestionKind.Motivation, _c.State(Clapton.Amina).Question?.Kind);
        Assert.Null(_c.State(Clapton.Amina).Participations[0].MotivationWords);
    }

    [Theory]
    [InlineData("you may call me Margaret", "Margaret")]
    [InlineData("its Kaz with a k", "Kaz")]
    [InlineData("Will", "Will")]
    [InlineData("could Helen come?", null)]
    [InlineData("call me Bo", "Bo")]
    [InlineData("INVITE", null)]
    [InlineData("PRIVACY", null)]
    public void A_name_is_no_wish_to_be_rung_and_a_command_no_name(string words, string? name)
    {
        _c.Joined(Clapton.Amina);
        _c.Says(Clapton.Amina, "company");
        _c.Says(Clapton.Amina, words);
        Assert.Equal(name, _c.State(Clapton.Amina).Name);
        Assert.DoesNotContain("will ring you", _c.Last(Clapton.Amina), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("i dont want to be alone any more")]
    [InlineData("no company at home")]
    [InlineData("not getting out much")]
    public void A_motivation_with_a_no_in_it_is_a_motivation(string words)
    {
        _c.Joined(Clapton.Amina);
        _c.Says(Clapton.Amina, words);
        Assert.Equal(words, _c.State(Clapton.Amina).Participations[0].MotivationWords);
    }

    [Theory]
    [InlineData("I'm 15")]
    [InlineData("im only 14")]
    public void Somebody_too_young_who_says_so_after_the_yes_is_asked_nothing_more(string words)
    {
        _c.Joined(Clapton.Amina);
        _c.Says(Clapton.Amina, words);
        Assert.StartsWith("Thank you for telling us. Ruth", _c.Last(Clapton.Amina), StringComparison.Ordinal);
        Assert.True(_c.State(Clapton.Amina) is { Question: null, AskNothing: true, Name: null });
    }

    [Theory]
    [InlineData("later")]
    [InlineData("only if i must")]
    public void What_is_no_name_is_not_taken_for_one(string words)
    {
        _c.Joined(Clapton.Amina);
        _c.Says(Clapton.Amina, "company");
        _c.Says(Clapton.Amina, words);
        Assert.Null(_c.State(Clapton.Amina).Name);
    }

    [Fact]
    public void A_phones_reaction_to_our_question_is_no_answer()
    {
        _c.Asked(Clapton.Amina);
        _c.Says(Clapton.Amina, $"Liked \u201c{_c.All(Clapton.Amina)[0]}\u201d");
        Assert.Equal(AskStatus.Open, Assert.Single(_c.State(Clapton.Amina).Asks).Status);
        Assert.Empty(_c.State(Clapton.Amina).Participations);
    }

    [Theory]
    [InlineData("yes - not sure")]
    [InlineData("Yes, not sure tho")]
    public void A_yes_that_is_not_sure_closes_nothing(string words)
    {
        _c.Asked(Clapton.Amina);
        _c.Says(Clapton.Amina, words);
        Assert.NotEmpty(_c.State(Clapton.Amina).Asks);
        Assert.Empty(_c.State(Clapton.Amina).Refused);
    }

    [Theory]
    [InlineData("no texts")]
    [InlineData("f off")]
    [InlineData("s t o p")]
    public void Stop_is_stop_however_it_is_written(string words)
    {
        _c.Asked(Clapton.Amina);
        _c.Says(Clapton.Amina, words);
        Assert.NotNull(_c.State(Clapton.Amina).Stopped);
    }

    [Fact]
    public void After_the_hours_one_answer_a_strangers_text_still_reaches_a_person()
    {
        _c.Says(Clapton.Bola, "hi");
        _c.Says(Clapton.Bola, "pls stop texting me");
        _c.Says(Clapton.Bola, "START");
        var count = _c.All(Clapton.Bola).Length;
        _c.Says(Clapton.Bola, "are you there? its about my walk");
        Assert.Equal(count, _c.All(Clapton.Bola).Length);
        Assert.Contains(_c.State(Clapton.Bola).Waiting, w => w.Owner == _c.Ruth);
    }

    [Fact]
    public void A_stranger_who_says_wrong_is_left_alone()
    {
        _c.Says(Clapton.Bola, "hi");
        _c.Says(Clapton.Bola, "WRONG");
        Assert.Equal(StopKind.WrongNumber, _c.State(Clapton.Bola).Stopped?.Kind);
    }

    [Fact]
    public void A_stranger_who_asks_who_this_is_after_the_first_answer_is_told()
    {
        _c.Says(Clapton.Bola, "hi");
        _c.Says(Clapton.Bola, "who are you");
        Assert.StartsWith("This is Clapton Together", _c.Last(Clapton.Bola), StringComparison.Ordinal);
        Assert.Empty(_c.State(Clapton.Bola).Waiting);
    }

    [Fact]
    public void Wrong_number_after_the_yes_ends_it_and_blocks_the_connector()
    {
        _c.Joined(Clapton.Amina);
        _c.Says(Clapton.Amina, "wrong number");
        Assert.Equal(ParticipationStatus.Left, _c.State(Clapton.Amina).Participations[0].Status);
        Assert.Contains(_c.World.Person(Clapton.Joe), _c.State(Clapton.Amina).Blocked);
    }

    [Fact]
    public void Yes_anyway_goes_ahead_while_the_connector_is_asked()
    {
        _c.Asked(Clapton.Amina);
        _c.Says(Clapton.Amina, "check");
        _c.Says(Clapton.Amina, "yes anyway");
        Assert.Single(_c.State(Clapton.Amina).Participations);
    }
}
