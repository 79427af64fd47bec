namespace Coproduction.Domain;

/// <summary>
/// Somebody who reads a language that the bot has no words in: one line of it in the first text, and a person who speaks it
/// for whatever is not a plain answer.
/// </summary>
internal static class LanguageRouting
{
    /// <summary>The name that the line has in the outbox; it stands in no wording file.</summary>
    public const string Wording = "language-line";

    public static bool Worded(PersonTurn t) => Wordings.All.Speaks(t.S.Language);

    /// <summary>The line in their language, or null where none is needed or known. Nobody is promised who is not there.</summary>
    public static string? Line(PersonTurn t)
    {
        if (Worded(t) || SpokenLanguages.Find(SpokenLanguages.Primary(t.S.Language)) is not { Line.Length: > 0 } language) return null;
        var scheme = Asking.Current(t)?.Scheme;
        return Speaker(t, scheme, null) is null ? language.Line : $"{language.Speaker} {language.Line}";
    }

    /// <summary>
    /// Who speaks this person's language, when the bot does not: whoever would be asked anyway, else of this scheme, else who
    /// coordinates, else any professional. A sensitive scheme stays among its own (V7). Null: nobody does, or nobody need.
    /// </summary>
    public static PersonId? Speaker(PersonTurn t, SchemeId? id, PersonId? usual)
    {
        // The same people stay together (R1): who is beside them already is not changed for their language.
        if (Worded(t) || t.S.Participations.Any(p => p.Status != ParticipationStatus.Left && p.Professional == usual)) return null;
        var language = SpokenLanguages.Primary(t.S.Language);
        var scheme = t.Directory.Scheme(id);
        bool Own(PersonState p) => scheme is not null && (scheme.Professionals.Contains(p.Id) || scheme.Coordinator == p.Id);
        return t.Directory.People.Values
            .Where(p => !p.Gone && p.Professional is { } pro && pro.Languages.Any(l => SpokenLanguages.Primary(l) == language))
            .Where(p => scheme is not { Sensitive: true } || Own(p))
            .OrderByDescending(p => p.Id == usual)
            .ThenByDescending(Own)
            .ThenByDescending(p => p.Coordinator is not null)
            .ThenBy(p => p.Id.Value)
            .FirstOrDefault()?.Id;
    }

    /// <summary>To ask again in English is no help: only a clear word is an answer. The question stays before them.</summary>
    public static bool TakesToAPerson(PersonTurn t, Question question, Meaning meaning)
    {
        if (Worded(t) || question.Kind is not (QuestionKind.Join or QuestionKind.HearMore or QuestionKind.Started)) return false;
        // A yes in their own tongue to a question in English may be to what they take it for: no consent (V2), but enough to hear more.
        var yes = meaning.Intent == Intent.ClearYes && (question.Kind == QuestionKind.HearMore || meaning.Rule != $"yes-{SpokenLanguages.Primary(t.S.Language)}");
        if (yes || meaning.Intent is Intent.No or Intent.Later) return false;
        t.Record(FactKind.AskUnclear, question.Scheme, about: question.About);
        Owing.Read(t, WaitingKind.Unclear);
        return true;
    }
}
