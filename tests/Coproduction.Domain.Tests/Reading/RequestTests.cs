using Xunit;

namespace Coproduction.Domain.Tests.Reading;

public sealed class RequestTests
{
    [Theory]
    [InlineData("who is this", Intent.WhoIsThis)]
    [InlineData("hi what is this", Intent.WhoIsThis)]
    [InlineData("yes who is this", Intent.WhoIsThis)]
    [InlineData("how did you get my number", Intent.WhoIsThis)]
    [InlineData("what number is this", Intent.WhoIsThis)]
    [InlineData("sorry dont have this number saved, who r u", Intent.WhoIsThis)]
    [InlineData("CHECK", Intent.IsItReally)]
    [InlineData("is it really joe", Intent.IsItReally)]
    [InlineData("is this a scam", Intent.IsItReally)]
    [InlineData("WRONG", Intent.WrongNumber)]
    [InlineData("wrong number", Intent.WrongNumber)]
    [InlineData("not someone i know", Intent.WrongNumber)]
    [InlineData("not me", Intent.WrongNumber)]
    [InlineData("i think this was meant for someone else", Intent.WrongNumber)]
    [InlineData("can someone ring me", Intent.RingMe)]
    [InlineData("give me a bell", Intent.RingMe)]
    [InlineData("can i speak to a person please", Intent.WantsPerson)]
    [InlineData("i dont want to talk to a bot", Intent.WantsPerson)]
    [InlineData("START", Intent.Start)]
    [InlineData("unstop", Intent.Start)]
    [InlineData("please start texting me again", Intent.Start)]
    [InlineData("HELP", Intent.Help)]
    [InlineData("i dont understand", Intent.Help)]
    [InlineData("PRIVACY", Intent.Privacy)]
    [InlineData("how do you use my details", Intent.Privacy)]
    [InlineData("what have you got on me", Intent.MyRecord)]
    [InlineData("forget the idea I sent", Intent.Erase)]
    [InlineData("delete everything you have on me", Intent.Erase)]
    [InlineData("undo", Intent.Correct)]
    [InlineData("idea: benches by the pond", Intent.Idea)]
    [InlineData("is it step free?", Intent.Question)]
    [InlineData("thanks so much", Intent.Thanks)]
    [InlineData("wanker", Intent.Abuse)]
    public void A_request_is_understood_whatever_is_asked(string text, Intent intent)
    {
        Assert.Equal(intent, Said.ToJoin(text).Intent);
        Assert.Equal(intent, Said.Unasked(text).Intent);
    }

    [Theory]
    [InlineData("im 15", 15)]
    [InlineData("yes i am only twelve", 12)]
    [InlineData("i'm 17 is that ok", 17)]
    public void A_child_who_says_an_age_is_heard_before_the_yes(string text, int age)
    {
        var meaning = Said.ToJoin(text);
        Assert.Equal((Intent.Underage, age), (meaning.Intent, meaning.Age));
    }

    [Theory]
    [InlineData("im 15 minutes away")]
    [InlineData("my son is 12")]
    [InlineData("im 45")]
    [InlineData("im 10 stone")]
    public void Other_numbers_make_nobody_a_child(string text) => Assert.NotEqual(Intent.Underage, Said.ToJoin(text).Intent);

    [Fact]
    public void An_adult_age_is_handed_on() => Assert.Equal((Intent.ClearYes, 45), (Said.ToJoin("yes please, im 45").Intent, Said.ToJoin("yes please, im 45").Age));

    /// <summary>This is exactly whom the schemes are for.</summary>
    [Theory]
    [InlineData("yes please i dont know anyone round here")]
    [InlineData("i dont know anybody here since my wife died")]
    public void Who_knows_nobody_is_no_wrong_number(string text)
    {
        Assert.NotEqual(Intent.WrongNumber, Said.ToJoin(text).Intent);
        Assert.NotEqual(Intent.WrongNumber, Said.To(QuestionKind.Motivation, text).Intent);
    }

    [Theory]
    [InlineData("I don't want the walkers any more but keep the park")]
    [InlineData("leave walkers")]
    [InlineData("no more walkers please")]
    [InlineData("keep the park but i want to leave the walkers")]
    public void Naming_one_scheme_leaves_that_one(string text)
    {
        var meaning = Said.Unasked(text);
        Assert.Equal((Intent.LeaveOne, Said.Walkers.Id), (meaning.Intent, meaning.Scheme));
    }

    [Fact]
    public void A_no_to_the_scheme_that_is_asked_about_is_an_answer() => Assert.Equal(Intent.No, Said.ToJoin("i dont want to do the walkers").Intent);

    [Fact]
    public void A_break_needs_no_reason() => Assert.Equal(Intent.Pause, Said.Unasked("taking a break, bad back").Intent);

    [Fact]
    public void A_deed_is_noted_with_its_time()
    {
        var meaning = Said.Unasked("led the walk today, 2 hours");
        Assert.Equal((Intent.Contribution, TimeSpan.FromHours(2)), (meaning.Intent, meaning.Amount));
        Assert.Equal(new DateOnly(2026, 11, 24), DateOnly.FromDateTime(meaning.Date!.Value.DateTime));
    }

    [Fact]
    public void A_correction_keeps_the_amount_that_is_right()
    {
        var meaning = Said.Unasked("that was 1 hour not 2");
        Assert.Equal((Intent.Correct, TimeSpan.FromHours(1)), (meaning.Intent, meaning.Amount));
    }

    [Theory]
    [InlineData("invite", "")]
    [InlineData("Invite walkers", "walkers")]
    [InlineData("invite walkers for 07911 123456", "walkers for 07911 123456")]
    [InlineData("invite 2", "2")]
    public void A_connector_invites(string text, string rest)
    {
        var meaning = Said.Unasked(text);
        Assert.Equal((Intent.Invite, rest), (meaning.Intent, meaning.Rest));
    }

    [Theory]
    [InlineData("2", 2)]
    [InlineData("no 2", 2)]
    [InlineData("the first one please", 1)]
    [InlineData("walkers", 1)]
    [InlineData("the park one", 2)]
    public void A_choice_counts_where_it_was_offered(string text, int choice)
    {
        var meaning = Reader.Understand(Said.Asked(QuestionKind.WhichScheme, "Tuesday Walkers", "Our Park"), text, Said.Context);
        Assert.Equal((Intent.Choice, choice), (meaning.Intent, meaning.Choice));
        Assert.NotEqual(Intent.Choice, Said.Unasked(text).Intent);
    }

    [Fact]
    public void A_number_that_was_not_offered_is_unclear() =>
        Assert.Equal(Intent.Unclear, Reader.Understand(Said.Asked(QuestionKind.WhichScheme, "Tuesday Walkers", "Our Park"), "3", Said.Context).Intent);

    [Theory]
    [InlineData(QuestionKind.Motivation, "i miss having company tbh")]
    [InlineData(QuestionKind.Motivation, "i dont want to be alone any more")]
    [InlineData(QuestionKind.Motivation, "no one to talk to")]
    [InlineData(QuestionKind.Motivation, "meeting new people and talking to someone")]
    [InlineData(QuestionKind.Motivation, "i want to stop sitting at home all day")]
    [InlineData(QuestionKind.FirstName, "Amina")]
    [InlineData(QuestionKind.FirstName, "Will")]
    [InlineData(QuestionKind.Tie, "she lives next door")]
    [InlineData(QuestionKind.Area, "Clapton")]
    [InlineData(QuestionKind.Vouch, "yes its me from lunch club, the walk is lovely x")]
    public void An_open_question_takes_any_words(QuestionKind kind, string text)
    {
        var meaning = Said.To(kind, $" {text} ");
        Assert.Equal((Intent.Chatter, text), (meaning.Intent, meaning.Rest));
    }

    [Theory]
    [InlineData("no", Intent.No)]
    [InlineData("rather not say", Intent.No)]
    [InlineData("skip", Intent.No)]
    [InlineData("who is this", Intent.WhoIsThis)]
    [InlineData("can someone ring me", Intent.RingMe)]
    [InlineData("wrong number", Intent.WrongNumber)]
    [InlineData("leave me alone", Intent.Stop)]
    [InlineData("whats the point in living", Intent.Danger)]
    public void A_stronger_meaning_wins_over_an_open_question(string text, Intent intent) => Assert.Equal(intent, Said.To(QuestionKind.Motivation, text).Intent);
}
