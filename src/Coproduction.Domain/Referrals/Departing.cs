namespace Coproduction.Domain;

/// <summary>A member of staff leaves. Whoever they stood beside is looked after first (A2), and what they owed has an owner (R3).</summary>
internal static class Departing
{
    public static void Depart(PersonTurn t)
    {
        if (!t.S.IsStaff) { t.Refuse("not-staff", 404, "id", "No professional or coordinator has this id or key."); return; }
        if (!t.S.Gone)
        {
            t.Record(FactKind.StaffLeft);
            t.Alert(AlertKind.StaffLeft);
        }

        t.S = t.S with { Gone = true, Notice = null, Professional = t.S.Professional is { } p ? p with { Capacity = 0, AwayUntil = null } : null };
        foreach (var resident in t.Context.Caseload.Select(c => c.Resident).Distinct()) t.Mail(resident, new StaffGone(t.Me));
        t.Done(t.Me.Value, "gone");
    }

    /// <summary>At a resident's. Taking part goes on; who is beside them is looked for by a person, for it is not the bot's to choose.</summary>
    public static void Gone(PersonTurn t, StaffGone gone)
    {
        var staff = gone.Staff;
        foreach (var talk in t.S.Talks.Where(x => x.With == staff)) Talking.Over(t, talk, "left");
        foreach (var referral in t.S.Referrals.Where(r => r.Professional == staff))
        {
            if (referral.Status is ReferralStatus.Offered or ReferralStatus.Declined or ReferralStatus.Passed) Referring.LookForAnother(t, referral, staff);
            else if (referral.Status == ReferralStatus.Accepted && t.Directory.CoordinatorFor(referral.Scheme, except: staff) is { } other)
                Owing.Open(t, WaitingKind.Change, other, referral.Scheme, referral.Id, Owing.HoursFor(t, referral.Scheme));
        }

        foreach (var id in t.S.Waiting.Where(w => w.Owner == staff).Select(w => w.Id))
            if (t.S.Waiting.FirstOrDefault(w => w.Id == id) is { } waiting && t.Directory.CoordinatorFor(waiting.Scheme, except: staff) is { } owner) Owing.HandTo(t, waiting, owner);
    }
}
