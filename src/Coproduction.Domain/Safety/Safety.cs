namespace Coproduction.Domain;

/// <summary>S1: words of danger reach a named person at once, with a safe reply. The bot never counsels.</summary>
internal static class Safety
{
    private const int RepliesKept = 4;

    public static void Raise(PersonTurn t, Meaning meaning)
    {
        var onCall = t.Directory.OnCall.Cast<PersonId?>().FirstOrDefault();
        var raisedBefore = Silent(t);
        // A stopped number gets the safe reply once for each Concern; who may text is told at every danger text.
        if (t.S.Stopped is null || !raisedBefore) Reply(t, onCall is not null);
        t.Record(FactKind.ConcernRaised, detail: (meaning.Danger ?? DangerKind.AtRisk).ToString());
        t.Alert(AlertKind.Concern);
        // One Concern at a time: whoever has it by now, on whatever way of escalation, reads this text too.
        if (raisedBefore) Owing.AddToConcern(t, notify: true);
        else if ((onCall ?? t.Directory.CoordinatorFor(null) ?? Owing.Nearest(t)) is { } owner)
        {
            Owing.Open(t, WaitingKind.Concern, owner, null, null, t.Policy.ConcernHours, atAnyHour: true);
            // Who stands beside them must not write on as if nothing were.
            foreach (var beside in t.S.Referrals.Where(r => r.Status == ReferralStatus.Accepted && r.Professional != owner).Select(r => r.Professional).Distinct())
                t.Tell(beside, t.Words("teams.danger", ("name", StaffWords.Resident(t)), ("owner", t.Directory.FirstNameOf(owner))), "teams.danger");
        }
    }

    /// <summary>Until a person has taken the Concern the bot says nothing else.</summary>
    public static bool Silent(PersonTurn t) => Owing.Has(t, WaitingKind.Concern);

    /// <summary>The safe reply did not reach them: whoever takes the Concern must know that they have heard nothing.</summary>
    public static void Failed(PersonTurn t, MessageFailed failed)
    {
        if (!t.S.SafeReplies.Contains(failed.Message)) return;
        t.S = t.S with { SafeReplies = t.S.SafeReplies.Remove(failed.Message) };
        t.Alert(AlertKind.SafeReplyFailed);
        if (t.S.Waiting.FirstOrDefault(w => w.Kind == WaitingKind.Concern) is { } concern) Owing.Set(t, concern with { ReplyFailed = true });
    }

    /// <summary>
    /// Who has it when its time is over: the next on call after its owner, then the coordinator, then the first on call
    /// again. Where there is nobody else it stays, and is chased again.
    /// </summary>
    public static PersonId Next(PersonTurn t, Waiting urgent)
    {
        var coordinator = t.Directory.CoordinatorFor(urgent.Scheme);
        PersonId[] all = [.. t.Directory.OnCall.Concat(t.Directory.Person(coordinator) is { } listed ? [listed.Id] : []).Distinct()];
        return all.Length == 0 ? urgent.Owner : all[(Array.IndexOf(all, urgent.Owner) + 1) % all.Length];
    }

    /// <summary>S2: the one way for staff to a number. The answer does not hold it: who asks reads it from the address, and is recorded here.</summary>
    public static void Reveal(PersonTurn t, RevealNumber reveal)
    {
        if (t.S.Waiting.FirstOrDefault(w => w.Id == reveal.Waiting) is not { } waiting)
        {
            t.Refuse("not-owed", 409, null, "This is not owed any more: somebody has answered it. Fetch GET /api/owed for what is.");
            return;
        }

        if (!t.S.IsUrgent(waiting))
        {
            t.Refuse("no-concern", 409, null, "Numbers are shown for an open Concern, and for what is written back about one. Write to this person in the bot instead.");
            return;
        }

        if (reveal.By is null) t.Refuse("by-missing", 422, "by", "Say who looks: the id or key of whoever is on call.");
        if (string.IsNullOrWhiteSpace(reveal.Why)) t.Refuse("why-missing", 422, "why", "Say why you need the number. It is kept with your name.");
        if (reveal.By is { } by && by != waiting.Owner && !t.Directory.OnCall.Contains(by))
            t.Refuse("not-on-call", 403, "by", "Only whoever is on call, or has this Concern, may see the number. Ask them to ring.");
        if (t.Answer is not null) return;
        t.Record(FactKind.NumberRevealed, waiting.Scheme, reveal.By, waiting.Id, nameof(WaitingKind.Concern));
        t.Done(waiting.Id, "revealed");
    }

    private static void Reply(PersonTurn t, bool covered)
    {
        if (t.Send(t.Words("danger", ("person", covered ? t.Words("danger.person") : "")), "danger", purpose: MessagePurpose.Safe) is not { } sent) return;
        t.S = t.S with { SafeReplies = [.. t.S.SafeReplies.Append(sent).TakeLast(RepliesKept)] };
    }
}
