namespace Coproduction.Domain;

/// <summary>
/// Yes, no or later, from the signs found in a text. The rule throughout: a yes is clear only when it opens the text and
/// nothing after it takes it back, binds it, doubts it or puts it off. Everything else is at most likely.
/// </summary>
internal static class Answers
{
    public static Meaning Read(Utterance text, QuestionKind? kind)
    {
        var signs = new AnswerSigns(text, English.Answers.Tile(text.Words), kind);
        return TalkAboutIt(signs) ?? PutOff(signs) ?? Refusal(signs) ?? Consent(signs) ?? Unclear("no-answer");
    }

    private static Meaning Unclear(string rule) => new(Intent.Unclear, rule);

    /// <summary>Sarcasm and quotation speak of an answer without giving it.</summary>
    private static Meaning? TalkAboutIt(AnswerSigns signs)
    {
        if (signs.Has(AnswerCue.Sarcasm))
            return Unclear("sarcasm");
        if (signs.Has(AnswerCue.Quoted) && signs.First(AnswerCue.No) is var no && (no < 0 || no != signs.Opening))
            return Unclear("speaks-of-an-answer");
        return null;
    }

    private static Meaning? PutOff(AnswerSigns signs)
    {
        // "Yes. How long until it starts?": what stands in a question about the thing puts nothing off.
        if (signs.OpensWithAgreement && signs.PutsOffOnlyWithinAQuestion)
            return null;
        var no = signs.First(AnswerCue.No);
        var opensWithNo = no >= 0 && no == signs.Opening;
        if (signs.Has(AnswerCue.Later))
        {
            // "No thanks, I'll check with my bank": what is put off is another thing.
            var later = signs.First(AnswerCue.Later);
            return opensWithNo && !signs.SaysLater ? new(Intent.No, "no-then-later") : later < 0 ? null : new(Intent.Later, "later");
        }

        if (!signs.Has(AnswerCue.NotNow))
            return signs.Has(AnswerCue.LaterTime) && no < 0 && !signs.OpensWithAgreement && !signs.Has(AnswerCue.Yes) && !signs.OpensWithQuestion
                ? new(Intent.Later, "a-time-to-come") : null;
        return new(Intent.Later, "not-now");
    }

    private static Meaning? Refusal(AnswerSigns signs)
    {
        var no = signs.First(AnswerCue.No);
        if (no < 0)
            return null;
        // "I suppose so, if it's not too far": the denial belongs to the condition.
        var condition = signs.First(AnswerCue.Condition);
        if (signs.OpensWithAgreement && condition >= 0 && condition < no)
            return null;
        var yes = signs.First(AnswerCue.Yes);
        if (yes < 0 && signs.Opening >= 0 && signs.First(AnswerCue.Sure) == signs.Opening)
            yes = signs.Opening;
        if (yes < 0 && signs.OpensWithAgreement && signs.Has(AnswerCue.Contrast))
            return Unclear("agrees-but-cannot");
        if (yes < 0)
            return signs.Has(AnswerCue.Hedge) && no != signs.Opening ? Unclear("no-with-doubt") : new(Intent.No, "no");
        if (yes < no)
        {
            // "Yes. I don't need a lift": what is refused is another thing.
            if (yes == signs.Opening && signs.SaysYes && !signs.Has(AnswerCue.Contrast) && signs.RefusesAnotherThing)
                return null;
            // "I'd love to but I can't" declines; "yeah no" is anyone's guess.
            var contrast = signs.First(AnswerCue.Contrast);
            return (signs.Turns(no) || (contrast > yes && contrast < no)) && !signs.SaysYes ? new(Intent.No, "declines") : Unclear("yes-then-no");
        }

        return Unclear("no-then-yes");
    }

    private static Meaning? Consent(AnswerSigns signs)
    {
        var (agrees, clearly, anywhere) = (signs.OpensWithAgreement, signs.OpensWithYes, signs.First(AnswerCue.Yes) >= 0);
        if (!agrees && signs.OpensWithQuestion)
            return null;
        if (!agrees && !anywhere && signs.OpensWithAWish)
            return new(Intent.LikelyYes, "a-wish");
        if (!agrees && !anywhere)
            return signs.Has(AnswerCue.Negation) || signs.Has(AnswerCue.Hedge) ? Unclear("doubt") : null;
        // "Yes? Can I help you?" answers a call.
        if (signs.OpensAsking)
            return Unclear("yes-as-a-question");
        if (signs.Asks && !signs.Has(AnswerCue.GoesOn) && !signs.Has(AnswerCue.More))
            return signs.AsksToTakePart ? new(Intent.LikelyYes, "asks-to-join") : Unclear("yes-as-a-question");
        if (signs.Has(AnswerCue.Negation) && !clearly)
            return Unclear("agreement-with-negation");
        foreach (var (cue, rule) in Weakening)
        {
            if (signs.Has(cue))
                return new(Intent.LikelyYes, rule);
        }

        if (signs.Has(AnswerCue.More) && signs.Kind is not QuestionKind.HearMore)
            return new(Intent.LikelyYes, "wants-more-first");
        if (clearly && signs.TailIsHarmless)
            return new(Intent.ClearYes, "yes");
        if (clearly || anywhere || signs.Loose == 0)
            return new(Intent.LikelyYes, clearly ? "yes-and-more" : anywhere ? "yes-within" : "agrees");
        return signs.Loose <= 3 || signs.Has(AnswerCue.GoesOn) ? new(Intent.LikelyYes, "agrees-and-more") : Unclear("agrees-among-much");
    }

    public static readonly (AnswerCue Cue, string Rule)[] Weakening =
    [
        (AnswerCue.Condition, "yes-on-condition"), (AnswerCue.Perhaps, "yes-with-doubt"), (AnswerCue.Hedge, "yes-with-doubt"), (AnswerCue.Contrast, "yes-but"),
        (AnswerCue.Change, "yes-with-a-change"), (AnswerCue.Negation, "yes-with-negation"),
        (AnswerCue.No, "yes-with-negation"), (AnswerCue.Later, "yes-and-a-time"), (AnswerCue.NotNow, "yes-and-a-time"), (AnswerCue.LaterTime, "yes-and-a-time"),
    ];
}
