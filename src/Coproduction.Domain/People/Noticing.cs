namespace Coproduction.Domain;

/// <summary>Several residents who wait make one notification to whoever owes them an answer, in their own chat.</summary>
internal static class Noticing
{
    public static void Owed(PersonTurn t, AnswerOwed owed)
    {
        // The resident's actor had not heard yet that they have left: what it gave them passes on.
        if (t.S.Gone) { t.Mail(owed.Resident, new StaffGone(t.Me)); return; }
        if (t.S.AadObjectId is null) return;
        var soonest = t.Now.AddSeconds(t.Policy.NoticeAfterSeconds);
        var at = owed.Urgent ? t.Now : t.S.NoticedAt?.AddMinutes(t.Policy.NoticeEveryMinutes) is { } next && next > soonest ? next : soonest;
        t.S = t.S with { Notice = t.S.Notice is { } gathering && gathering.SendAt < at ? gathering : new(at) };
    }

    public static void Reached(PersonTurn t)
    {
        if (t.S.Notice is not { } notice || notice.SendAt > t.Now) return;
        t.S = t.S with { Notice = null };
        var waiting = StaffWords.Waiting(t);
        if (waiting.IsEmpty) return;
        t.S = t.S with { NoticedAt = t.Now };
        var due = waiting[0].DueBy is { } by ? StaffWords.Due(t, by) : "due now";
        if (waiting is [var one]) t.Tell(t.Me, t.Words("teams.notice.one", ("who", StaffWords.NameAndScheme(t, one)), ("due", due)), "teams.notice.one");
        else
            t.Tell(t.Me, t.Words("teams.notice", ("count", StaffWords.Number(waiting.Length)), ("who", StaffWords.List([.. waiting.Select(StaffWords.Name)])), ("due", due)), "teams.notice");
    }
}
