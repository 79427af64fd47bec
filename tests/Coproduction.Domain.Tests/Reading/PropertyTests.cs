using System.Text;
using CsCheck;
using Xunit;

namespace Coproduction.Domain.Tests.Reading;

/// <summary>What must hold for every text.</summary>
public sealed class PropertyTests
{
    private static readonly string[] Texts =
    [
        "yes please", "JOIN", "no thanks", "not for me", "maybe later", "suppose so, if its not too far", "I can't go on", "see you at the bus",
        "who is this", "wrong number", "can someone ring me", "led the walk today, 2 hours", "idea: benches by the pond", "the stop by the shop", "i can't",
        "I don't want the walkers any more but keep the park", "invite walkers", "im 15", "2", "tuesday", "thanks", "he hit me again", "dont", "never", "please dont",
        "the next", "we had to", "what have you got on me", "undo", "start", "help", "more", "ok then see you at 2.30", "it won't", "", "🙂", "not", "don't forget to",
    ];

    private static readonly string[] StopSentences =
        ["STOP", "Stop.", "please stop texting me", "take me off your list", "leave me alone", "dont text me again", "unsubscribe", "no more texts please"];

    private static readonly string[] Yeses =
        ["yes", "yes please", "JOIN", "join pls", "👍", "aye go on then", "count me in", "id love to", "sounds great", "definitely", "ok lets do it", "im up for it",
         "sure", "of course", "absolutely", "please do", "go ahead", "yes tell her to text me", "yes what time is it", "sign me up", "happy to"];

    private static readonly string[] Reservations = ["but not now", "but not yet", ", just not this week", "but maybe later", "if it's free", "as long as joe comes", "but I'm not sure", "i suppose", "or not", "unless it rains"];

    private static readonly Gen<Question?> AnyQuestion =
        Gen.Int[-1, 9].Select(kind => kind < 0 ? null : Said.Asked((QuestionKind)kind, kind % 2 == 0 ? [] : ["Tuesday Walkers", "Our Park"]));

    [Fact]
    public void A_stop_sentence_added_to_any_text_stops() =>
        Gen.Select(OneOf(Texts), OneOf(StopSentences), OneOf(". ", "\n", "! ", "? "), AnyQuestion).Sample((text, stop, between, question) =>
            Stopped(Reader.Understand(question, text + between + stop, Said.Context)) && Stopped(Reader.Understand(question, stop + between + text, Said.Context)));

    [Fact]
    public void A_stop_sentence_added_to_random_letters_stops() =>
        Gen.Select(Gen.String, OneOf(StopSentences), AnyQuestion).Sample((text, stop, question) =>
            Stopped(Reader.Understand(question, text + ". " + stop, Said.Context)), iter: 5_000);

    [Fact]
    public void A_reservation_added_to_any_yes_never_leaves_it_clear() =>
        Gen.Select(OneOf(Yeses), OneOf(Reservations), AnyQuestion).Sample((yes, reservation, question) =>
            Reader.Understand(question, $"{yes} {reservation}", Said.Context).Intent is not Intent.ClearYes);

    [Fact]
    public void Only_a_live_yes_or_no_question_can_be_answered_with_a_clear_yes() =>
        Gen.Select(OneOf([.. Yeses, .. Texts]), AnyQuestion).Sample((text, question) =>
            Reader.Understand(question, text, Said.Context).Intent is not (Intent.ClearYes or Intent.LikelyYes)
            || question?.Kind is QuestionKind.HearMore or QuestionKind.Join or QuestionKind.Started or QuestionKind.Attestation);

    [Fact]
    public void Case_blanks_punctuation_and_skin_tones_change_nothing() =>
        Gen.Select(OneOf([.. Texts, .. Yeses, .. StopSentences, "👎", "👍 ok"]), AnyQuestion, Gen.Int[0, 6]).Sample((text, question, way) =>
        {
            var written = way switch
            {
                0 => text.ToUpperInvariant(),
                1 => text.ToLowerInvariant(),
                2 => "  " + text.Replace(" ", "   ", StringComparison.Ordinal) + " \t",
                3 => text + "!!!",
                4 => text.TrimEnd('.') + "...",
                5 => text.Replace(" ", ", ", StringComparison.Ordinal),
                _ => text.Replace("👍", "👍🏿", StringComparison.Ordinal).Replace("👎", "👎🏼", StringComparison.Ordinal).Replace("'", "’", StringComparison.Ordinal),
            };
            return Reader.Understand(question, written, Said.Context).Intent == Reader.Understand(question, text, Said.Context).Intent;
        });

    [Fact]
    public void It_never_throws_on_any_text()
    {
        var languages = new[] { "en", "cy", "pl", "ro", "tr", "bn", "ur", "so", "", "x" };
        var any = Gen.Select(Gen.Char.Array[0, 60].Select(letters => new string(letters)), AnyQuestion, OneOf(languages));
        any.Sample((text, question, language) => Reader.Understand(question, text, Said.Context with { Language = language }).Rule.Length > 0, iter: 100_000);
    }

    [Fact]
    public void It_never_throws_on_any_words_put_together()
    {
        var words = Texts.Concat(Yeses).Concat(StopSentences).SelectMany(text => text.Split(' '))
            .Concat(["in", "half", "next", "a", "1/2", "5/12", "31/2", "2.30", "99.99", "12", "next", "friday", "week", "and", "hours", "h", "0", "00", "1.5h", "feb", "30", "th", "5th"]).ToArray();
        Gen.Select(OneOf(words).Array[0, 12], AnyQuestion).Sample((said, question) =>
            Reader.Understand(question, string.Join(' ', said), Said.Context).Rule.Length > 0, iter: 20_000);
    }

    [Fact]
    public void It_is_the_same_every_time() =>
        Gen.Select(OneOf([.. Texts, .. Yeses]), AnyQuestion).Sample((text, question) =>
        {
            var (first, second) = (Reader.Understand(question, text, Said.Context), Reader.Understand(question, text, Said.Context));
            return first.Intent == second.Intent && first.Rule == second.Rule && first.Date == second.Date;
        });

    [Fact]
    public void A_very_long_text_is_read_to_its_end()
    {
        var text = new StringBuilder().Insert(0, "the walk was nice. ", 2_000).Append("Please stop texting me.").ToString();
        Assert.Equal(Intent.Stop, Said.Unasked(text).Intent);
    }

    private static Gen<string> OneOf(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(index => texts[index]);

    private static bool Stopped(Meaning meaning) => meaning.Intent is Intent.Stop || meaning is { Intent: Intent.Danger, AlsoStop: true };
}
