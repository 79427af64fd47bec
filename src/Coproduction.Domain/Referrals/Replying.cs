namespace Coproduction.Domain;

/// <summary>A participant's card in Teams: its box writes to this resident, its other button says that no answer is needed.</summary>
internal static class Replying
{
    public static void Answer(PersonTurn t, AnswerResident answer)
    {
        var by = answer.By;
        var referral = t.S.Referrals.LastOrDefault(r => r.Professional == by && r.Status == ReferralStatus.Accepted);
        var owed = t.S.Waiting.Where(w => w.Owner == by && w.Kind != WaitingKind.Referral).ToList();
        if (!t.Directory.IsHere(by) || referral is null && owed.Count == 0 && t.S.Talks.All(x => x.With != by))
        {
            t.Refuse("not-yours", 409, "by", $"{StaffWords.Resident(t)} is with somebody else now, so nothing was sent.");
            return;
        }

        var words = answer.Words?.Trim() ?? "";
        if (words.Length == 0 && owed.Count == 0) { t.Refuse("nothing-waiting", 409, null, "Nothing waits for your answer here any more."); return; }
        if (words.Length > 0 && (!Talking.Short(t, words) || !Talking.CanHear(t, null))) return;
        // A text that crossed the click was not on the card: nobody has read it yet (R2).
        ImmutableArray<InputId> Unseen(Waiting w) => answer.Seen is { } seen ? [.. w.Inputs.Where(i => !seen.Contains(i.Mark))] : [];
        var aboutDanger = owed.Exists(waiting => Owing.TakesUpDanger(t, waiting, by));
        foreach (var waiting in owed)
        {
            if (Unseen(waiting) is { IsEmpty: false } unseen)
            {
                Owing.Set(t, waiting with { Inputs = unseen });
                continue;
            }

            Owing.Close(t, waiting);
            t.Record(FactKind.WaitingAnswered, waiting.Scheme, by, waiting.Id, waiting.Kind.ToString());
        }

        if (words.Length > 0) Talking.Speak(t, by, referral?.Id, words, settles: false, aboutDanger);
        t.Done(t.Me.Value, words.Length > 0 ? "said" : "dealt-with");
    }
}
