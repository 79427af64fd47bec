namespace Coproduction.Domain;

/// <summary>A text that answers the live question.</summary>
internal static class Answering
{
    /// <summary>For so long after its hand-over nobody has a text in hand, has read it and has answered it.</summary>
    private static readonly TimeSpan Unread = TimeSpan.FromSeconds(3);

    /// <summary>What was asked longer ago than this has been answered by now, or will not be.</summary>
    private static readonly TimeSpan Lately = TimeSpan.FromMinutes(1);

    public static void Take(PersonTurn t, Question question, Meaning meaning, TextReceived text)
    {
        if (LanguageRouting.TakesToAPerson(t, question, meaning)) return;
        switch (question.Kind)
        {
            case QuestionKind.Join: Join(t, question, meaning, text); break;
            case QuestionKind.HearMore: HearMore(t, question, meaning, text); break;
            case QuestionKind.Started: Started(t, question, meaning, text); break;
            case QuestionKind.Motivation: Joining.Motivation(t, question, meaning, text.Body); break;
            case QuestionKind.OwnName: Joining.OwnName(t, question, meaning, text.Body); break;
            case QuestionKind.Area: Unasked.Area(t, question, meaning, text.Body); break;
            case QuestionKind.WhichDate: Asking.WhichDate(t, question, meaning, text.Body); break;
            case QuestionKind.WhichHuman: Talking.Which(t, question, meaning); break;
            case QuestionKind.HandOver: HandingOver.Take(t, question, meaning, text); break;
            case QuestionKind.Vouch: Vouching.Take(t, question, meaning, text.Body); break;
            default: Inviting.Take(t, question, meaning, text); break;
        }
    }

    private static void Join(PersonTurn t, Question question, Meaning meaning, TextReceived text)
    {
        if (Asking.Current(t) is not { } ask) { t.DropQuestion(); Owing.Read(t, WaitingKind.Unclear); return; }
        switch (meaning.Intent)
        {
            // While the connector is being asked whether it was really them, "yes" may answer that; only a second plain yes goes on.
            case Intent.ClearYes when t.S.Vouch is not null && !question.Confirming && !Asking.SaysJoin(text.Body):
                Asking.Again(t, question, ask, "join.anyway", confirming: true);
                break;
            // A thumb after words that were not clear may be for anything: a person finds out.
            case Intent.ClearYes when question.Confirming && IsSign(text.Body): Unclear(t, question, ask, "join.again"); break;
            // JOIN is a word of this question alone.
            case Intent.ClearYes when Questions.AskedElseSince(t, question) && !Asking.SaysJoin(text.Body): Unclear(t, question, ask, "join.again"); break;
            case Intent.ClearYes when MayAnswerAnother(t, question, text, ask.Said): Asking.Again(t, question, ask, "join.again", confirming: true); break;
            case Intent.ClearYes: Joining.Join(t, question, ask, text); break;
            case Intent.LikelyYes or Intent.Unclear when t.S.Vouch is not null && SaysAnyway(text.Body): Joining.Join(t, question, ask, text); break;
            case Intent.No: Asking.No(t, ask); break;
            case Intent.Later: Asking.Later(t, ask, meaning); break;
            case Intent.More: Asking.Again(t, question, ask, "join.more"); break;
            case Intent.Question: Owing.Read(t, WaitingKind.Question); break;
            // A likely yes ("suppose so, if...") is as little consent as an unclear word.
            default: Unclear(t, question, ask, "join.again"); break;
        }
    }

    private static void HearMore(PersonTurn t, Question question, Meaning meaning, TextReceived text)
    {
        if (Asking.Current(t) is not { } ask) { t.DropQuestion(); Owing.Read(t, WaitingKind.Unclear); return; }
        switch (meaning.Intent)
        {
            // To hear more is no consent to anything: a likely yes is enough.
            case Intent.ClearYes or Intent.LikelyYes or Intent.More:
                t.Record(FactKind.AnsweredYes, ask.Scheme, ask.Connector, ask.Id.Value, "hear-more");
                t.DropQuestion();
                Holding.Request(t, ask with { Introduced = true, Said = text.Body });
                break;
            case Intent.No: Asking.No(t, ask); break;
            case Intent.Later: Asking.Later(t, ask, meaning); break;
            case Intent.Question: Owing.Read(t, WaitingKind.Question); break;
            default: Unclear(t, question, ask, "hear-more.again"); break;
        }
    }

    private static void Started(PersonTurn t, Question question, Meaning meaning, TextReceived text)
    {
        switch (meaning.Intent)
        {
            case Intent.ClearYes when question.Confirming && IsSign(text.Body): Owing.Read(t, WaitingKind.Unclear); break;
            case Intent.ClearYes when Asking.SaysJoin(text.Body) || !Questions.AskedElseSince(t, question) && !MayAnswerAnother(t, question, text): Joining.Start(t, question, text); break;
            case Intent.LikelyYes when !question.Confirming: AgainStarted(t, question, confirming: true); break;
            case Intent.No: Joining.NotStarting(t, question, "started.no"); break;
            case Intent.Later: Joining.NotStarting(t, question, "started.not-yet"); break;
            case Intent.Question: Owing.Read(t, WaitingKind.Question); break;
            default:
                t.Record(FactKind.AskUnclear, question.Scheme);
                if (question.Unclear == 0) AgainStarted(t, question, confirming: true);
                else Owing.Read(t, WaitingKind.Unclear);
                break;
        }
    }

    /// <summary>The same question in other words, which only a clear yes answers.</summary>
    public static void PutAgain(PersonTurn t, Question question)
    {
        if (question.Kind == QuestionKind.Started) AgainStarted(t, question, confirming: true);
        else if (Asking.Current(t) is { } ask) Asking.Again(t, question, ask, "join.again", confirming: true);
    }

    private static void AgainStarted(PersonTurn t, Question question, bool confirming) =>
        t.Ask(QuestionKind.Started, t.Words("started.again", ("scheme", t.Directory.Scheme(question.Scheme)?.Name ?? "")), "started.again",
            scheme: question.Scheme, about: question.About, confirming: confirming, unclear: question.Unclear + 1, again: question);

    /// <summary>
    /// What comes before anybody can have read the question may be the yes that brought it, sent twice, or one to what was asked
    /// before it: no consent to this one.
    /// </summary>
    private static bool MayAnswerAnother(PersonTurn t, Question question, TextReceived text, string? said = null) =>
        !question.Confirming && (text.SentAt ?? text.At) < question.HandedOverAt + Unread
        && (Asking.Same(text.Body, said) || t.S.AskedElseAt < question.HandedOverAt && t.S.AskedElseAt > question.HandedOverAt - Lately);

    /// <summary>No word in it.</summary>
    private static bool IsSign(string body) => !body.Any(char.IsLetter) || Utterance.Of(body, EnglishWords.Lexicon).Words is ["ok", .., var last] && !last.Any(char.IsLetter);

    /// <summary>V6: while the connector is asked, "yes anyway" goes ahead without waiting.</summary>
    private static bool SaysAnyway(string body) =>
        body.Trim().TrimEnd('.', '!').ToLowerInvariant() is "yes anyway" or "join anyway" or "yeah anyway" or "yes, anyway";

    /// <summary>Once in other words, which are never the same words twice, then a person. The question stays before them: a clear word still answers it.</summary>
    private static void Unclear(PersonTurn t, Question question, Ask ask, string wording)
    {
        t.Record(FactKind.AskUnclear, ask.Scheme, ask.Connector, ask.Id.Value);
        if (question.Unclear == 0 && question.Wording != wording) Asking.Again(t, question, ask, wording, confirming: true, unclear: true);
        else Owing.Read(t, WaitingKind.Unclear);
    }
}
