using Xunit;

namespace Coproduction.Domain.Tests.Reading;

public sealed class AnswerTests
{
    [Theory]
    [InlineData("yes")]
    [InlineData("Yes please")]
    [InlineData("yh")]
    [InlineData("aye")]
    [InlineData("go on then")]
    [InlineData("JOIN")]
    [InlineData("jion")]
    [InlineData("join pls")]
    [InlineData("👍")]
    [InlineData("yesss pleaseee")]
    [InlineData("count me in")]
    [InlineData("sounds lovely, thank you")]
    [InlineData("id love to")]
    [InlineData("yes what do i bring")]
    [InlineData("yes can i bring my sister")]
    [InlineData("definitely")]
    [InlineData("no problem ill be there")]
    [InlineData("i wouldnt say no")]
    [InlineData("yes please id love some company")]
    [InlineData("yes can you text me on this number")]
    [InlineData("yes let her text me")]
    [InlineData("yes what time does it start")]
    public void A_yes_without_doubt_is_clear(string text) => Assert.Equal(Intent.ClearYes, Said.ToJoin(text).Intent);

    [Theory]
    [InlineData("suppose so, if its not too far")]
    [InlineData("yes love x see you at 5")] // it may be meant for somebody else
    [InlineData("can i join with my sister")]
    [InlineData("yes thats right")]
    [InlineData("go on then maybe")]
    [InlineData("yes if its not raining")]
    [InlineData("yes as long as Joe is there")]
    [InlineData("yes but i may be late")]
    [InlineData("i think so")]
    [InlineData("k")]
    [InlineData("ok")]
    [InlineData("why not")]
    [InlineData("yes I got your message")]
    [InlineData("can i join?")]
    [InlineData("tell her to text me")]
    [InlineData("go on then tell me what it is")]
    [InlineData("yes id like to know how far before i decide")]
    [InlineData("yes next week")]
    [InlineData("yes, I don't need a lift")]
    public void A_yes_with_a_condition_or_a_doubt_must_be_confirmed(string text) => Assert.Equal(Intent.LikelyYes, Said.ToJoin(text).Intent);

    /// <summary>It is a yes to something, and nobody can tell that it is to this.</summary>
    [Theory]
    [InlineData("yes i want you gone")]
    [InlineData("yes please let me sleep")]
    [InlineData("yes how dare you")]
    [InlineData("yes please for mum")]
    [InlineData("yes please sign my dad up")]
    [InlineData("yes please can my mum join")]
    [InlineData("yes did you feed the cat")]
    [InlineData("yes can you come and fix the boiler")]
    [InlineData("yes what time is he home")]
    [InlineData("yes would it affect my benefits")]
    [InlineData("yes whos priya")]
    [InlineData("yes please fish")]
    [InlineData("Yes?? what do you want")]
    [InlineData("Yes? Can I help you?")]
    [InlineData("yes i did")]
    [InlineData("of course it is")]
    [InlineData("yes love you")]
    [InlineData("sounds nice")]
    [InlineData("oh yes and shall i bake a cake while im at it")]
    public void A_yes_that_may_be_meant_for_something_else_is_not_clear(string text) => Assert.NotEqual(Intent.ClearYes, Said.ToJoin(text).Intent);

    [Theory]
    [InlineData("no thats fine")]
    [InlineData("no i dont mind")]
    [InlineData("i never get out")]
    [InlineData("i hate being on my own")]
    [InlineData("im fine walking")]
    [InlineData("that sounds just the ticket, please ask her to get in touch")]
    [InlineData("theres no way id miss it")]
    [InlineData("no i meant january, kids go back 6 jan")]
    [InlineData("No its for my mum not me")]
    [InlineData("no i want a phone call tonight")]
    [InlineData("me no good english. what is")]
    [InlineData("no habla ingles")]
    [InlineData("no man please. woman")]
    [InlineData("My first name is Margaret, as I said")]
    [InlineData("will joe know if i say no")]
    [InlineData("hows he going to tell me, he never does")]
    [InlineData("who says i cant walk")]
    [InlineData("my brother joined and he never looked back")]
    [InlineData("i no understand sorry")]
    [InlineData("ruth was so kind, i dont like to say no")]
    public void A_no_to_something_else_closes_nothing(string text) => Assert.NotEqual(Intent.No, Said.ToJoin(text).Intent);

    [Theory]
    [InlineData("i want to be left alone")]
    [InlineData("i want to come off this")]
    [InlineData("stop telling me to join")]
    [InlineData("i want off")]
    public void Who_wants_to_be_left_alone_is_told_no_more(string text) => Assert.Equal(Intent.Stop, Said.To(QuestionKind.HearMore, text).Intent);

    [Theory]
    [InlineData("yeah no")]
    [InlineData("no wait yes")]
    [InlineData("yeah right")]
    [InlineData("oh great another one")]
    [InlineData("he said yes")]
    [InlineData("do i say yes or join")]
    [InlineData("yes and no")]
    [InlineData("maybe")]
    [InlineData("not sure tbh")]
    [InlineData("i use a wheelchair")]
    [InlineData("ok but i cant do tuesdays")]
    [InlineData("i got your message")]
    [InlineData("")]
    [InlineData("???")]
    public void What_may_be_either_is_neither_yes_nor_no(string text) =>
        Assert.True(Said.ToJoin(text).Intent is Intent.Unclear or Intent.Question, Said.ToJoin(text).ToString());

    [Theory]
    [InlineData("no")]
    [InlineData("nah ur alright")]
    [InlineData("not for me thanks")]
    [InlineData("no ta")]
    [InlineData("👎🏽")]
    [InlineData("i dont want to join")]
    [InlineData("im not up for it")]
    [InlineData("absolutely not")]
    [InlineData("id love to but i cant")]
    [InlineData("i'd rather not")]
    [InlineData("i dont think so")]
    [InlineData("too far for me")]
    [InlineData("ill give it a miss")]
    public void A_no_is_no(string text) => Assert.Equal(Intent.No, Said.ToJoin(text).Intent);

    [Theory]
    [InlineData("yes but not now")]
    [InlineData("not yet")]
    [InlineData("latr")]
    [InlineData("no but maybe later")]
    [InlineData("need to ask my daughter first")]
    [InlineData("ill let you know")]
    [InlineData("when my back is better")]
    [InlineData("in a few weeks")]
    [InlineData("busy at the moment")]
    public void What_is_put_off_is_later(string text) => Assert.Equal(Intent.Later, Said.ToJoin(text).Intent);

    [Fact]
    public void When_school_is_back_is_after_the_holidays_and_what_happened_is_no_time_to_come()
    {
        Assert.Equal(new DateOnly(2027, 1, 4), DateOnly.FromDateTime(Said.ToJoin("when the kids are back at school").Date!.Value.Date));
        Assert.Equal(Intent.Later, Said.ToJoin("ask me tuesday").Intent);
        Assert.NotEqual(Intent.Later, Said.ToJoin("my husband died in june and i cant stop crying").Intent);
    }

    [Fact]
    public void After_christmas_is_the_monday_of_the_week_after_new_year()
    {
        var meaning = Said.ToJoin("maybe after xmas");
        Assert.Equal((Intent.Later, new DateTimeOffset(2027, 1, 4, 9, 0, 0, TimeSpan.Zero)), (meaning.Intent, meaning.Date));
    }

    [Theory]
    [InlineData("yes")]
    [InlineData("YES please")]
    [InlineData("join")]
    [InlineData("👍")]
    [InlineData("count me in")]
    public void Without_a_live_question_a_yes_is_no_consent(string text)
    {
        Assert.True(Said.Unasked(text).Intent is Intent.Chatter or Intent.Unclear or Intent.Thanks);
        Assert.True(Said.To(QuestionKind.WhichScheme, text).Intent is not (Intent.ClearYes or Intent.LikelyYes));
        Assert.True(Said.To(QuestionKind.Motivation, text).Intent is not (Intent.ClearYes or Intent.LikelyYes));
    }

    [Fact]
    public void More_answers_only_the_question_whether_to_hear_more()
    {
        Assert.Equal(Intent.ClearYes, Said.To(QuestionKind.HearMore, "MORE").Intent);
        Assert.Equal(Intent.ClearYes, Said.To(QuestionKind.HearMore, "tell me more please").Intent);
        Assert.Equal(Intent.More, Said.ToJoin("MORE").Intent);
        Assert.Equal(Intent.More, Said.Unasked("more").Intent);
    }

    [Theory]
    [InlineData("yes she has")]
    [InlineData("yes she said its fine")]
    [InlineData("yes i asked her on tuesday")]
    public void An_attestation_speaks_of_someone_else(string text) => Assert.Equal(Intent.ClearYes, Said.To(QuestionKind.Attestation, text).Intent);

    [Theory]
    [InlineData("i think so")]
    [InlineData("not yet")]
    [InlineData("she didnt say")]
    [InlineData("not really but shell love it")]
    [InlineData("yes if she remembers")]
    [InlineData("yes ill tell her tonight")]
    [InlineData("yes i assume")]
    [InlineData("yes it would do her good")]
    [InlineData("yes her son says she would like it")]
    [InlineData("yes shes my neighbour")]
    public void A_doubtful_attestation_is_none(string text) => Assert.NotEqual(Intent.ClearYes, Said.To(QuestionKind.Attestation, text).Intent);

    [Fact]
    public void Not_yet_puts_off_the_noting() => Assert.Equal(Intent.Later, Said.To(QuestionKind.Started, "NOT YET").Intent);
}
