namespace Coproduction.Domain;

/// <summary>V2: a question is live from its hand-over until it is answered, replaced or expired; one per person.</summary>
internal static class Questions
{
    /// <summary>The question that a text stored (or, when it was caught up with, written) at this moment can answer; null when there is none.</summary>
    public static Question? Live(PersonTurn t, DateTimeOffset storedAt)
    {
        if (t.S.Question is not { } question) return null;
        // Nobody can agree to what they may not have read; any other words are welcome.
        if (t.Context.QuestionInDoubt && Consents(question)) return null;
        var handedOver = question.HandedOverAt ?? t.Context.QuestionHandedOverAt;
        if (handedOver is null || storedAt < handedOver) return null;
        if (question.HandedOverAt is null) question = SetHandedOver(t, question, handedOver.Value);
        return storedAt < question.ExpiresAt ? question : null;
    }

    /// <summary>A yes to it would be consent.</summary>
    public static bool Consents(Question question) => question.Kind is QuestionKind.Join or QuestionKind.Started;

    /// <summary>A yes answers it; others are answered by a number, a date or any words.</summary>
    public static bool TakesYes(Question question) =>
        question.Kind is QuestionKind.HearMore or QuestionKind.Join or QuestionKind.Started or QuestionKind.HandOver or QuestionKind.Attestation;

    /// <summary>Something else was asked of them since ("Want us to ask Joe?"): a bare yes may be meant for that.</summary>
    public static bool AskedElseSince(PersonTurn t, Question question) => t.S.AskedElseAt >= question.AskedAt;

    /// <summary>A human has spoken after it: nothing answers it any more but its own word, and another may take its place.</summary>
    public static bool IsOvertaken(PersonTurn t, Question question) => question.HandedOverAt is not null && !Talking.BotSpokeLast(t, question);

    /// <summary>Refuses what staff would ask while a question that takes a yes is before them.</summary>
    public static bool Refuses(PersonTurn t)
    {
        if (t.S.Question is not { } open || !TakesYes(open) || IsOvertaken(t, open)) return false;
        t.Refuse("question-open", 409, null, "Another question is before this person: they are asked one thing at a time. Try again when it is answered.");
        return true;
    }

    public static void HandedOver(PersonTurn t, MessageHandedOver sent)
    {
        if (t.S.Question is { HandedOverAt: null } question && question.Id == sent.Message) SetHandedOver(t, question, sent.HandedOverAt);
    }

    /// <summary>What could not be delivered asks nothing; who gave a dead number is told so, and nobody else is.</summary>
    public static void Failed(PersonTurn t, MessageFailed failed)
    {
        t.Record(FactKind.MessageFailed, detail: failed.Kind.ToString());
        Safety.Failed(t, failed);
        if (failed.Kind == FailureKind.OptedOut) { Stopping.ByNetwork(t); return; }
        if (t.S.Question is not { } question || question.Id != failed.Message) return;
        if (failed.Kind == FailureKind.Expired && question.HandedOverAt is not null) return;
        t.DropQuestion();
        if (Asking.Current(t) is not { } ask) return;
        Holding.Release(t);
        Asking.Close(t, ask);
        t.Record(FactKind.AskUndeliverable, ask.Scheme, ask.Connector, ask.Id.Value);
        if (failed.Kind == FailureKind.DeadNumber && ask is { Route: Route.Introduced, Connector: { } connector })
            t.Mail(connector, new InvitationUndeliverable(ask.Id));
        t.Alert(AlertKind.Undeliverable, ask.Scheme);
    }

    public static void Expire(PersonTurn t, Question question)
    {
        t.DropQuestion();
        switch (question.Kind)
        {
            case QuestionKind.Join or QuestionKind.HearMore when Asking.Current(t) is { } ask:
                Holding.Release(t);
                Asking.Set(t, ask with { Status = AskStatus.Lapsed });
                t.Record(FactKind.AskLapsed, ask.Scheme, ask.Connector, ask.Id.Value);
                break;
            case QuestionKind.Vouch:
                Vouching.GiveUp(t);
                break;
            case QuestionKind.FirstName or QuestionKind.Tie or QuestionKind.Attestation when t.S.Connector is { } connector:
                t.S = t.S with { Connector = connector with { Draft = null } };
                break;
            default: break;
        }
    }

    private static Question SetHandedOver(PersonTurn t, Question question, DateTimeOffset at)
    {
        question = question with { HandedOverAt = at, ExpiresAt = at.AddHours(t.Policy.QuestionHours) };
        t.S = t.S with { Question = question };
        return question;
    }
}
