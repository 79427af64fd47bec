namespace Coproduction.Domain;

/// <summary>Time: everything of a person that happens by itself, and when the next of it is due.</summary>
internal static class Due
{
    /// <summary>The earliest moment at which a turn would do something; null when nothing waits for time.</summary>
    public static DateTimeOffset? Next(PersonState s, Policy policy)
    {
        DateTimeOffset? next = null;
        void At(DateTimeOffset? at)
        {
            if (at is { } a && (next is null || a < next)) next = a;
        }

        At(s.Question?.ExpiresAt);
        At(NudgeAt(s, policy));
        At(s.Pending?.TimesOutAt);
        foreach (var ask in s.Asks)
        {
            At(ask.EndsAt);
            if (ask.Status == AskStatus.Later && !Busy(s)) At(ask.LaterAt);
            if (ask.Status == AskStatus.Queued && !Busy(s)) At(BudgetFrees(s, policy));
        }

        foreach (var waiting in s.Waiting) At(waiting.DueBy);
        foreach (var talk in s.Talks) At(talk.LastWordsAt.AddHours(policy.TalkSilenceHours));
        foreach (var part in s.Participations)
            if (part.Status == ParticipationStatus.Paused) At(part.PausedUntil);
        foreach (var hold in s.Professional?.Holds ?? []) At(hold.ExpiresAt);
        At(s.Notice?.SendAt);
        At(s.Professional?.AwayUntil);
        At(s.Link?.ExpiresAt);
        At(s.Linking?.Until);
        foreach (var invitation in s.Connector?.Invitations ?? []) At(invitation.ExpiresAt);
        return next;
    }

    public static void Reached(PersonTurn t)
    {
        if (t.S.Pending is { } pending && pending.TimesOutAt <= t.Now) Holding.TimeOut(t, pending);
        if (t.S.Question is { } question && question.ExpiresAt <= t.Now) Questions.Expire(t, question);
        else if (NudgeAt(t.S, t.Policy) <= t.Now) Nudge(t);
        foreach (var talk in t.S.Talks.Where(x => x.LastWordsAt.AddHours(t.Policy.TalkSilenceHours) <= t.Now)) Talking.Over(t, talk, "silence");
        foreach (var ask in t.S.Asks.Where(a => a.EndsAt <= t.Now)) Ends(t, ask);
        // One that has become part of another meanwhile is chased no more.
        foreach (var id in t.S.Waiting.Where(w => w.DueBy <= t.Now).Select(w => w.Id))
            if (t.S.Waiting.FirstOrDefault(w => w.Id == id && w.DueBy <= t.Now) is { } waiting) Owing.Chase(t, waiting);
        foreach (var part in t.S.Participations.Where(p => p.Status == ParticipationStatus.Paused && p.PausedUntil <= t.Now)) Leaving.PauseEnds(t, part);
        Capacity.Expire(t);
        ExpireInvitations(t);
        Noticing.Reached(t);
        Absence.Reached(t);
        Linking.Reached(t);
    }

    /// <summary>A claim that nobody answered, or a place in the queue that has run out.</summary>
    private static void Ends(PersonTurn t, Ask ask)
    {
        if (ask.Claim is null)
        {
            if (ask.Status == AskStatus.Queued) Asking.Close(t, ask);
            else Asking.Set(t, ask with { EndsAt = null });
            return;
        }

        t.Record(FactKind.HoldTimedOut, ask.Scheme, ask.Connector, ask.Id.Value, "code");
        Asking.Close(t, ask);
        Owing.ToPerson(t, "to-person", WaitingKind.Help, ask.Scheme);
    }

    private static void ExpireInvitations(PersonTurn t)
    {
        if (t.S.Connector is not { } connector) return;
        foreach (var old in connector.Invitations.Where(i => i.ExpiresAt <= t.Now))
        {
            if (old.Code is { } code) t.Show(new CodeRow(code, t.Me, old.Id, old.Scheme, old.ExpiresAt, Live: false));
            t.Show(new InvitationRow(old.Id, t.Me, old.Scheme, old.Route, "expired", old.At, old.ExpiresAt));
        }

        t.S = t.S with { Connector = connector with { Invitations = connector.Invitations.RemoveAll(i => i.ExpiresAt <= t.Now) } };
    }

    /// <summary>One reminder of an unanswered question, only where the policy has one; never while a person talks with them.</summary>
    private static DateTimeOffset? NudgeAt(PersonState s, Policy policy) =>
        policy.Nudges.ResidentAfterHours > 0 && s.Talks.IsEmpty && s.Question is { Kind: QuestionKind.Join, HandedOverAt: { } at, Confirming: false } question
        && s.Asks.Any(a => a.Status == AskStatus.Open && a.Id.Value == question.About && !a.Nudged)
            ? at.AddHours(policy.Nudges.ResidentAfterHours)
            : null;

    private static void Nudge(PersonTurn t)
    {
        if (t.S.Question is not { } question || Asking.Current(t) is not { } ask) return;
        Asking.Set(t, ask with { Nudged = true });
        var body = t.Words("join.nudge", ("scheme", t.Directory.Scheme(ask.Scheme)?.Name ?? ""), ("professional", t.Directory.FirstNameOf(t.S.Hold?.Professional)));
        t.Record(FactKind.AskRepeated, ask.Scheme, ask.Connector, ask.Id.Value, "nudge");
        t.Ask(QuestionKind.Join, body, "join.nudge", Lane.Reminder, ask.Scheme, question.About, again: question);
    }

    /// <summary>Nothing new is asked meanwhile: whatever ends it brings a turn of its own.</summary>
    private static bool Busy(PersonState s) =>
        s.Stopped is not null || s.AskNothing || s.Question is not null || s.Pending is not null || !s.Talks.IsEmpty || s.Waiting.Any(w => w.Kind == WaitingKind.Concern)
        || s.Asks.Any(a => a.Status is AskStatus.Open or AskStatus.Holding);

    private static DateTimeOffset? BudgetFrees(PersonState s, Policy policy) =>
        s.AskedAt.Length < policy.AskBudget.Asks ? null : s.AskedAt.Order().ElementAt(s.AskedAt.Length - policy.AskBudget.Asks).AddDays(policy.AskBudget.PeriodDays);
}
