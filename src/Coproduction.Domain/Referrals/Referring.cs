namespace Coproduction.Domain;

/// <summary>From a resident's yes to the professional who stays beside them. The resident's actor owns it, so one click wins.</summary>
internal static class Referring
{
    private const int MostKept = 8;

    public static DateTimeOffset Offer(PersonTurn t, SchemeId scheme, PersonId professional, PersonId? connector)
    {
        var id = new ReferralId(t.NewId());
        var due = Owing.Open(t, WaitingKind.Referral, professional, scheme, id, Owing.HoursFor(t, scheme));
        Set(t, new() { Id = id, Scheme = scheme, Professional = professional, Status = ReferralStatus.Offered, Connector = connector, OfferedAt = t.Now, DueBy = due });
        t.Record(FactKind.ReferralOffered, scheme, professional, id.Value);
        return due;
    }

    public static void Accept(PersonTurn t, AcceptReferral accept)
    {
        if (!Find(t, accept.Referral, out var referral) || !Undecided(t, referral) || !Staff(t, accept.By ?? referral.Professional, "by", out var by)) return;
        if (!Talking.Short(t, accept.Words ?? "") || !Talking.CanHear(t, null)) return;
        if (by != referral.Professional) Move(t, ref referral, by);
        var first = t.Directory.FirstNameOf(by);
        var words = string.IsNullOrWhiteSpace(accept.Words)
            ? t.Words("staff.hello", ("name", t.FirstName.Length > 0 ? " " + t.FirstName : ""), ("first", first), ("scheme", t.Directory.Scheme(referral.Scheme)?.Name ?? ""))
            : accept.Words.Trim();
        Settle(t, referral);
        Set(t, referral with { Status = ReferralStatus.Accepted, Introduction = new(by, words, t.Now) });
        t.Record(FactKind.ReferralAccepted, referral.Scheme, by, referral.Id.Value);
        t.Record(FactKind.Introduced, referral.Scheme, by, referral.Id.Value);
        if (Joining.Part(t, referral.Scheme) is { } part) t.Mail(by, new TakeCapacity(part.Place, t.Me, referral.Scheme, Counts(t, referral.Scheme), Waiting: false));
        Talking.Speak(t, by, referral.Id, words);
        t.Done(referral.Id.Value, "accepted");
    }

    public static void Pass(PersonTurn t, PassReferral pass)
    {
        if (!Find(t, pass.Referral, out var referral) || !Undecided(t, referral)) return;
        var by = pass.By ?? referral.Professional;
        if (pass.To is not { } wanted) { t.Refuse("to-missing", 422, "to", "Say to whom: the id or key of a professional."); return; }
        if (!Staff(t, by, "by", out _) || !Staff(t, wanted, "to", out var to)) return;
        if (to == referral.Professional) { t.Refuse("same-professional", 422, "to", "It is offered to them already: choose a colleague."); return; }
        t.Record(FactKind.ReferralPassed, referral.Scheme, by, referral.Id.Value);
        Move(t, ref referral, to);
        Reoffer(t, referral with { CannotNow = referral.CannotNow.Contains(by) ? referral.CannotNow : referral.CannotNow.Add(by) });
        t.Done(referral.Id.Value, "offered");
    }

    /// <summary>"I can't now": another is looked for; if there is none it is the coordinator's. The promise to the resident stands.</summary>
    public static void Decline(PersonTurn t, DeclineReferral decline)
    {
        if (!Find(t, decline.Referral, out var referral) || !Undecided(t, referral)) return;
        var by = decline.By ?? referral.Professional;
        if (!Staff(t, by, "by", out _)) return;
        if (by != referral.Professional) { t.Refuse("not-yours", 409, "by", "It is not offered to this professional."); return; }
        referral = referral with { Status = ReferralStatus.Declined, CannotNow = referral.CannotNow.Contains(by) ? referral.CannotNow : referral.CannotNow.Add(by) };
        Set(t, referral);
        t.Record(FactKind.ReferralDeclined, referral.Scheme, by, referral.Id.Value);
        Coordinators(t, referral);
        Holding.RequestOther(t, referral);
        t.Done(referral.Id.Value, "declined");
    }

    public static void OfferTo(PersonTurn t, ReferralId id, HoldGranted granted)
    {
        if (t.S.Referrals.FirstOrDefault(r => r.Id == id) is not { Status: ReferralStatus.Declined } referral || Joining.Part(t, referral.Scheme) is not { } part)
        {
            t.Mail(granted.Scheme, new ReleaseHold(granted.Request, t.Me));
            return;
        }

        t.Mail(granted.Scheme, new ConfirmHold(granted.Request, t.Me, granted.Professional));
        t.Mail(granted.Scheme, new ReleaseHold(part.Place, t.Me));
        Joining.Set(t, part with { Place = granted.Request, Professional = granted.Professional });
        Reoffer(t, referral with { Professional = granted.Professional });
    }

    /// <summary>The coordinator has it already; they are told that nobody is free.</summary>
    public static void NobodyElse(PersonTurn t, ReferralId id) =>
        t.Record(FactKind.HoldRefused, t.S.Referrals.FirstOrDefault(r => r.Id == id)?.Scheme, about: id.Value, detail: "nobody-else");

    /// <summary>After they have met in words: would she be one of them? Only her own yes makes it so.</summary>
    public static void Started(PersonTurn t, MarkStarted started)
    {
        if (!Find(t, started.Referral, out var referral)) return;
        if (referral.Status != ReferralStatus.Accepted) { t.Refuse("not-accepted", 409, null, "Accept the referral first: POST /api/referrals/{id}/accept."); return; }
        if (Joining.Part(t, referral.Scheme) is not { Status: ParticipationStatus.Exploring }) { t.Refuse("not-exploring", 409, null, "This person is active already, has paused, or has left."); return; }
        if (!Talking.CanHear(t, null)) return;
        if (t.S.Question is { Kind: QuestionKind.Join or QuestionKind.HearMore }) { t.Refuse("question-open", 409, null, "Another question is before this person: they are asked one thing at a time. Try again when it is answered."); return; }
        t.Ask(QuestionKind.Started, t.Words("started", ("scheme", Members(t, referral.Scheme))), "started", scheme: referral.Scheme, about: referral.Id.Value);
        t.Record(FactKind.AskMade, referral.Scheme, referral.Professional, referral.Id.Value, "started");
        t.Done(referral.Id.Value, "asked");
    }

    public static void Withdraw(PersonTurn t, SchemeId scheme)
    {
        if (t.S.Pending is { Referral: not null } pending && pending.Scheme == scheme)
        {
            t.Mail(scheme, new ReleaseHold(pending.Request, t.Me));
            t.S = t.S with { Pending = null };
        }

        foreach (var referral in t.S.Referrals.Where(r => r.Scheme == scheme && r.Status is not (ReferralStatus.Withdrawn or ReferralStatus.Completed)))
        {
            Settle(t, referral);
            Set(t, referral with { Status = referral.Status == ReferralStatus.Accepted ? ReferralStatus.Completed : ReferralStatus.Withdrawn });
            t.Record(FactKind.ReferralWithdrawn, scheme, referral.Professional, referral.Id.Value);
            if (t.S.Talks.FirstOrDefault(x => x.Referral == referral.Id) is { } talk) Talking.Over(t, talk, "left");
        }
    }

    public static bool Find(PersonTurn t, ReferralId id, out Referral referral)
    {
        referral = t.S.Referrals.FirstOrDefault(r => r.Id == id)!;
        if (referral is null) t.Refuse("no-such-referral", 404, "id", "No referral has this id: fetch GET /api/referrals for those there are.");
        return referral is not null;
    }

    private static bool Undecided(PersonTurn t, Referral referral)
    {
        if (referral.Status is ReferralStatus.Offered or ReferralStatus.Passed or ReferralStatus.Declined) return true;
        if (referral.Status == ReferralStatus.Accepted) t.Refuse("already-accepted", 409, null, $"{t.Directory.FirstNameOf(referral.Professional)} has accepted this referral already. Nothing is left for you to do.");
        else t.Refuse("withdrawn", 409, null, "This person is no longer looking for this: they have left or asked for no more texts.");
        return false;
    }

    private static bool Staff(PersonTurn t, PersonId who, string field, out PersonId staff)
    {
        staff = who;
        if (t.Directory.Person(who)?.Professional is not null) return true;
        t.Refuse("not-a-professional", 422, field, "No professional has this id or key: GET /api/people?role=professional lists them.");
        return false;
    }

    private static void Move(PersonTurn t, ref Referral referral, PersonId to)
    {
        if (Joining.Part(t, referral.Scheme) is { } part)
        {
            t.Mail(referral.Scheme, new ChangeProfessional(part.Place, t.Me, to));
            Joining.Set(t, part with { Professional = to });
        }

        referral = referral with { Professional = to };
    }

    private static void Reoffer(PersonTurn t, Referral referral)
    {
        Settle(t, referral);
        var due = Owing.Open(t, WaitingKind.Referral, referral.Professional, referral.Scheme, referral.Id, Owing.HoursFor(t, referral.Scheme));
        Set(t, referral with { Status = ReferralStatus.Offered, DueBy = due });
        t.Record(FactKind.ReferralOffered, referral.Scheme, referral.Professional, referral.Id.Value);
    }

    private static void Coordinators(PersonTurn t, Referral referral)
    {
        Settle(t, referral);
        if (t.Directory.CoordinatorFor(referral.Scheme) is { } coordinator)
            Owing.Open(t, WaitingKind.Referral, coordinator, referral.Scheme, referral.Id, Owing.HoursFor(t, referral.Scheme));
    }

    private static void Settle(PersonTurn t, Referral referral)
    {
        foreach (var owed in t.S.Waiting.Where(w => w.Kind == WaitingKind.Referral && w.Referral == referral.Id)) Owing.Close(t, owed);
    }

    private static void Set(PersonTurn t, Referral r)
    {
        var all = t.S.Referrals.RemoveAll(x => x.Id == r.Id).Add(r);
        // What has ended is in the record; a snapshot keeps the latest of it.
        if (all.Length > MostKept && all.FirstOrDefault(x => x.Status is ReferralStatus.Withdrawn or ReferralStatus.Completed) is { } oldest) all = all.Remove(oldest);
        t.S = t.S with { Referrals = all };
        t.Show(new ReferralRow(r.Id, t.Me, r.Scheme, r.Professional, r.Status, r.Connector, r.OfferedAt, r.DueBy));
    }

    private static bool Counts(PersonTurn t, SchemeId scheme) => t.Directory.Scheme(scheme)?.Form != SchemeForm.Collective;

    private static string Members(PersonTurn t, SchemeId scheme) => t.Directory.Scheme(scheme)?.Name is { } name ? $"those taking part in {name}" : "those taking part";
}
