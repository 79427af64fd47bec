namespace Coproduction.Domain;

/// <summary>A person nobody asked may ask: they name their area, and the coordinator finds them someone to talk to (V1).</summary>
internal static class Unasked
{
    /// <summary>At most once an hour, and never a list of schemes: who tries numbers learns nothing.</summary>
    public static void Answer(PersonTurn t, bool reads = true)
    {
        if (t.S.UnaskedAnsweredAt is { } last && t.Now < last.AddMinutes(t.Policy.UnaskedAnswerMinutes))
        {
            // No second answer, but no dead end (R2): a person reads it.
            if (reads && t.Directory.CoordinatorFor(null) is { } coordinator) Owing.Open(t, WaitingKind.Question, coordinator, null, null, t.Policy.ReplyHours);
            return;
        }

        t.S = t.S with { UnaskedAnsweredAt = t.Now };
        t.Ask(QuestionKind.Area, t.Words("unasked"), "unasked");
    }

    public static void Area(PersonTurn t, string words)
    {
        t.DropQuestion();
        var area = t.Directory.Neighbourhoods.FirstOrDefault(n => words.Contains(n, StringComparison.OrdinalIgnoreCase));
        t.Record(FactKind.AreaTold, detail: area is null ? "elsewhere" : "known");
        if (t.Directory.CoordinatorFor(null, area) is not { } coordinator) { t.Say("unasked.area-nobody"); return; }
        var due = Owing.Open(t, WaitingKind.Area, coordinator, null, null, t.Policy.ReplyHours);
        t.Say("unasked.area", ("owner", t.Directory.FirstNameOf(coordinator)), ("when", Owing.When(t, due)));
    }
}
