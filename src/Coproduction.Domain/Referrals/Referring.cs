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
        // They left between the Hold and the yes: another is looked for at once.
        if (!t.Directory.IsHere(professional)) LookForAnother(t, t.S.Referrals[^1], professional);
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
        // A coordinator who has it passes it on too, and may ask again whoever could not: they will have spoken.
        var coordinates = t.Directory.Person(by) is { Coordinator: not null, Gone: false };
        if (!coordinates && !Staff(t, by, "by", out _) || !Staff(t, wanted, "to", out var to)) return;
        if (to == referral.Professional && referral.Status != ReferralStatus.Declined) { t.Refuse("same-professional", 422, "to", "It is offered to them already: choose a colleague."); return; }
        if (!Able(t, to) || referral.CannotNow.Contains(to) && !coordinates) { t.Refuse("cannot-now", 409, "to", $"{t.Directory.FirstNameOf(to)} can't take anybody on just now: choose another colleague."); return; }
        if (!Talking.Short(t, pass.Words ?? "")) return;
        t.Record(FactKind.ReferralPassed, referral.Scheme, by, referral.Id.Value);
        referral = referral with { CannotNow = referral.CannotNow.Remove(to) };
        if (by == referral.Professional && !referral.CannotNow.Contains(by)) referral = referral with { CannotNow = referral.CannotNow.Add(by) };
        if (Noted(t, by, pass.Words, null) is { } note) referral = referral with { Note = note };
        Move(t, ref referral, to);
        Reoffer(t, referral);
        t.Done(referral.Id.Value, "offered");
    }

    /// <summary>"I can't now": another is looked for; if there is none it is the coordinator's. The promise to the resident stands.</summary>
    public static void Decline(PersonTurn t, DeclineReferral decline)
    {
        if (!Find(t, decline.Referral, out var referral) || !Undecided(t, referral)) return;
        var by = decline.By ?? referral.Professional;
        if (!Staff(t, by, "by", out _)) return;
        if (by != referral.Professional) { t.Refuse("not-yours", 409, "by", "It is not offered to this professional."); return; }
        if (!Talking.Short(t, decline.Words ?? "")) return;
        if (Noted(t, by, decline.Words, decline.From) is { } note) referral = referral with { Note = note };
        t.Record(FactKind.ReferralDeclined, referral.Scheme, by, referral.Id.Value);
        LookForAnother(t, referral, by);
        t.Done(referral.Id.Value, "declined");
    }

    /// <summary>They cannot, or are there no longer. The coordinator has it until somebody else is found.</summary>
    public static void LookForAnother(PersonTurn t, Referral referral, PersonId cannot)
    {
        referral = referral with { Status = ReferralStatus.Declined, CannotNow = referral.CannotNow.Contains(cannot) ? referral.CannotNow : referral.CannotNow.Add(cannot) };
        Set(t, referral);
        Settle(t, referral);
        Coordinators(t, referral, except: cannot);
        Holding.RequestOther(t, referral);
    }

    /// <summary>A question about it: the referral stays offered, and the coordinator owes an answer beside the professional.</summary>
    public static void AskCoordinator(PersonTurn t, AskCoordinator ask)
    {
        if (!Find(t, ask.Referral, out var referral) || !Undecided(t, referral) || !Staff(t, ask.By, "by", out var by) || !Talking.Short(t, ask.Words ?? "")) return;
        if (t.Directory.CoordinatorFor(referral.Scheme, except: by) is not { } coordinator || t.Directory.Person(coordinator) is { Coordinator: null } && !t.Directory.OnCall.Contains(coordinator))
        {
            t.Refuse("no-coordinator", 409, null, "There is no other coordinator to ask just now. Please accept it, pass it to a colleague, or say that you can't.");
            return;
        }

        Set(t, referral with { Note = new(by, ask.Words?.Trim(), t.Now) });
        t.Record(FactKind.CoordinatorAsked, referral.Scheme, coordinator, referral.Id.Value);
        Coordinators(t, referral, except: by);
        t.Done(referral.Id.Value, "asked");
    }

    public static void OfferTo(PersonTurn t, ReferralId id, HoldGranted granted)
    {
        if (t.S.Referrals.FirstOrDefault(r => r.Id == id) is not { Status: ReferralStatus.Declined } referral || Joining.Part(t, referral.Scheme) is not { } part)
        {
            t.Mail(granted.Scheme, new ReleaseHold(granted.Request, t.Me));
            return;
        }

        if (!t.Directory.IsHere(granted.Professional))
        {
            t.Mail(granted.Scheme, new ReleaseHold(granted.Request, t.Me));
            LookForAnother(t, referral, granted.Professional);
            return;
        }

        t.Mail(granted.Scheme, new ConfirmHold(granted.Request, t.Me, granted.Professional));
        t.Mail(granted.Scheme, new ReleaseHold(part.Place, t.Me));
        Joining.Set(t, part with { Place = granted.Request, Professional = granted.Professional });
        Reoffer(t, referral with { Professional = granted.Professional });
    }

    /// <summary>The coordinator has it already; they are told that nobody is free, and the team's channel sees it too.</summary>
    public static void NobodyElse(PersonTurn t, ReferralId id)
    {
        var referral = t.S.Referrals.FirstOrDefault(r => r.Id == id);
        t.Record(FactKind.HoldRefused, referral?.Scheme, about: id.Value, detail: "nobody-else");
        if (referral is { Status: ReferralStatus.Declined }) Show(t, referral, t.Directory.TeamFor(referral.Scheme));
    }

    /// <summary>Nudged and still not answered: the coordinator, who has it now, and the team's channel see it.</summary>
    public static void NobodyAnswered(PersonTurn t, ReferralId id, PersonId coordinator)
    {
        if (t.S.Referrals.FirstOrDefault(r => r.Id == id) is not { Status: ReferralStatus.Offered or ReferralStatus.Declined } referral) return;
        Show(t, referral, coordinator);
        Show(t, t.S.Referrals.First(r => r.Id == id), t.Directory.TeamFor(referral.Scheme));
    }

    /// <summary>After they have met in words: would she be one of them? Only her own yes makes it so.</summary>
    public static void Started(PersonTurn t, MarkStarted started)
    {
        if (!Find(t, started.Referral, out var referral)) return;
        if (referral.Status != ReferralStatus.Accepted) { t.Refuse("not-accepted", 409, null, "Accept the referral first: POST /api/referrals/{id}/accept."); return; }
        if (Joining.Part(t, referral.Scheme) is not { Status: ParticipationStatus.Exploring } part) { t.Refuse("not-exploring", 409, null, "This person is active already, has paused, or has left."); return; }
        if (!Talking.CanHear(t, null)) return;
        var asked = t.S.Question is { Kind: QuestionKind.Started } before && before.About == referral.Id.Value;
        if (!asked && Questions.Refuses(t)) return;
        if (t.S.AskNothing) { t.Refuse("ask-nothing", 409, null, $"{StaffWords.Resident(t)} said that they are younger than this scheme takes, so they are asked nothing more. Speak with your coordinator."); return; }
        if (part.SaidNotStarted) { t.Refuse("said-no", 409, null, $"{StaffWords.Resident(t)} was asked this and said no, so it is not asked again. Should they think again, they text JOIN."); return; }
        AskStarted(t, referral);
        t.Done(referral.Id.Value, "asked");
    }

    public static void AskStarted(PersonTurn t, Referral referral)
    {
        t.Ask(QuestionKind.Started, t.Words("started", ("scheme", Members(t, referral.Scheme))), "started", scheme: referral.Scheme, about: referral.Id.Value);
        t.Record(FactKind.AskMade, referral.Scheme, referral.Professional, referral.Id.Value, "started");
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

    /// <summary>Somebody new may be put beside them: not away, not gone.</summary>
    public static bool Able(PersonTurn t, PersonId who) => t.Directory.Person(who) is { } person && Matching.IsThere(person, t.Now);

    public static bool Staff(PersonTurn t, PersonId who, string field, out PersonId staff)
    {
        staff = who;
        if (t.Directory.Person(who) is { Professional: not null, Gone: false }) return true;
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

    private static void Coordinators(PersonTurn t, Referral referral, PersonId except)
    {
        if ((t.Directory.CoordinatorFor(referral.Scheme, except: except) ?? (t.Directory.IsHere(except) ? except : null)) is not { } coordinator) return;
        Owing.Open(t, WaitingKind.Referral, coordinator, referral.Scheme, referral.Id, Owing.HoursFor(t, referral.Scheme));
        Show(t, t.S.Referrals.First(r => r.Id == referral.Id), coordinator);
    }

    /// <summary>They have its card from now on.</summary>
    private static void Show(PersonTurn t, Referral referral, PersonId? to)
    {
        if (to is { } who && !referral.Shown.Contains(who)) Set(t, referral with { Shown = referral.Shown.Add(who) });
        else if (to is { } again) t.Card(again, CardKind.Referral, referral.Id.Value);
    }

    private static StaffNote? Noted(PersonTurn t, PersonId by, string? words, DateOnly? from) =>
        string.IsNullOrWhiteSpace(words) && from is null ? null : new(by, words?.Trim(), t.Now, from);

    public static void Settle(PersonTurn t, Referral referral)
    {
        foreach (var owed in t.S.Waiting.Where(w => w.Kind == WaitingKind.Referral && w.Referral == referral.Id)) Owing.Close(t, owed);
    }

    public static void Set(PersonTurn t, Referral r)
    {
        // Whoever is offered it has its card.
        if (r.Status == ReferralStatus.Offered && !r.Shown.Contains(r.Professional)) r = r with { Shown = r.Shown.Add(r.Professional) };
        var all = t.S.Referrals.RemoveAll(x => x.Id == r.Id).Add(r);
        // What has ended is in the record; a snapshot keeps the latest of it.
        if (all.Length > MostKept && all.FirstOrDefault(x => x.Status is ReferralStatus.Withdrawn or ReferralStatus.Completed) is { } oldest) all = all.Remove(oldest);
        t.S = t.S with { Referrals = all };
        t.Show(new ReferralRow(r.Id, t.Me, r.Scheme, r.Professional, r.Status, r.Connector, r.OfferedAt, r.DueBy));
    }

    public static bool Counts(PersonTurn t, SchemeId scheme) => t.Directory.Scheme(scheme)?.Form != SchemeForm.Collective;

    private static string Members(PersonTurn t, SchemeId scheme) => t.Directory.Scheme(scheme)?.Name is { } name ? $"those taking part in {name}" : "those taking part";
}
