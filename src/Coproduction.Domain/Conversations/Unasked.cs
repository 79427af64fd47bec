namespace Coproduction.Domain;

/// <summary>A person nobody asked may ask: they name their area, and the coordinator finds them someone to talk to (V1).</summary>
internal static class Unasked
{
    /// <summary>At most once an hour, and never a list of schemes: who tries numbers learns nothing.</summary>
    /// <param name="t">The turn.</param>
    /// <param name="reads">Whether a person reads what gets no second answer.</param>
    /// <param name="words">Their own, where they may name their area already.</param>
    public static void Answer(PersonTurn t, bool reads = true, string? words = null)
    {
        if (words is not null && AreaIn(t, words) is { } named) { Found(t, named); return; }
        if (t.S.UnaskedAnsweredAt is { } last && t.Now < last.AddMinutes(t.Policy.UnaskedAnswerMinutes))
        {
            // No second answer, but no dead end (R2): a person reads it.
            if (reads && t.Directory.CoordinatorFor(null) is { } coordinator) Owing.Open(t, WaitingKind.Question, coordinator, null, null, t.Policy.ReplyHours);
            return;
        }

        t.S = t.S with { UnaskedAnsweredAt = t.Now };
        t.Ask(QuestionKind.Area, t.Words("unasked"), "unasked");
    }

    /// <summary>Nobody is sent to somebody who says no, and a word that answers another question is no area.</summary>
    public static void Area(PersonTurn t, Question question, Meaning meaning, string words)
    {
        var area = AreaIn(t, words);
        if (area is null)
        {
            switch (meaning.Intent)
            {
                case Intent.Thanks: return;
                case Intent.No or Intent.Later: t.DropQuestion(); t.Say("unasked.no"); return;
                case Intent.Unclear when question.Unclear == 0:
                    t.Ask(QuestionKind.Area, t.Words("unasked.again"), "unasked.again", unclear: 1);
                    return;
                case Intent.Unclear: Owing.Read(t, WaitingKind.Unclear); return;
            }
        }

        Found(t, area);
    }

    private static string? AreaIn(PersonTurn t, string words) => t.Directory.Neighbourhoods.FirstOrDefault(n => words.Contains(n, StringComparison.OrdinalIgnoreCase));

    private static void Found(PersonTurn t, string? area)
    {
        t.DropQuestion();
        t.Record(FactKind.AreaTold, detail: area is null ? "elsewhere" : "known");
        if (t.Directory.CoordinatorFor(null, area) is not { } coordinator) { t.Say("unasked.area-nobody"); return; }
        var due = Owing.Open(t, WaitingKind.Area, coordinator, null, null, t.Policy.ReplyHours);
        t.Say("unasked.area", ("owner", t.Directory.FirstNameOf(coordinator)), ("when", Owing.When(t, due)));
    }
}
