namespace Coproduction.Domain;

/// <summary>A2 on the resident's side: no question to join without a Hold, and no Hold that nobody awaits.</summary>
internal static class Holding
{
    public static void Request(PersonTurn t, Ask ask)
    {
        Release(t);
        var request = new RequestId(t.NewId());
        Asking.Set(t, ask with { Status = AskStatus.Holding });
        t.S = t.S with { Pending = new(request, ask.Scheme!.Value, ask.Id, t.Now.AddSeconds(t.Policy.RequestTimeoutSeconds)) };
        t.Record(FactKind.HoldRequested, ask.Scheme, about: request.Value);
        t.Mail(ask.Scheme.Value, new RequestHold(request, t.Me, t.S.Language, [], Outlives(t)));
    }

    /// <summary>Another professional, for a place that is taken already.</summary>
    public static void RequestOther(PersonTurn t, Referral referral)
    {
        if (t.S.Pending is not null) return;
        var request = new RequestId(t.NewId());
        t.S = t.S with { Pending = new(request, referral.Scheme, default, t.Now.AddSeconds(t.Policy.RequestTimeoutSeconds)) { Referral = referral.Id } };
        t.Record(FactKind.HoldRequested, referral.Scheme, about: request.Value);
        t.Mail(referral.Scheme, new RequestHold(request, t.Me, t.S.Language, referral.CannotNow, Outlives(t)) { Replacing = true });
    }

    public static void Granted(PersonTurn t, HoldGranted granted)
    {
        if (t.S.Pending is not { } pending || pending.Request != granted.Request)
        {
            // Nobody awaits it any more.
            if (t.S.Hold?.Request != granted.Request && t.S.Participations.All(p => p.Place != granted.Request))
                t.Mail(granted.Scheme, new ReleaseHold(granted.Request, t.Me));
            return;
        }

        t.S = t.S with { Pending = null };
        t.Record(FactKind.HoldGranted, granted.Scheme, granted.Professional, granted.Request.Value);
        if (pending.Referral is { } referral) { Referring.OfferTo(t, referral, granted); return; }
        if (t.S.Asks.FirstOrDefault(a => a.Id == pending.Ask) is not { } ask || t.S.Stopped is not null)
        {
            t.Mail(granted.Scheme, new ReleaseHold(granted.Request, t.Me));
            return;
        }

        var hold = new Hold(granted.Request, granted.Scheme, granted.Professional, granted.ExpiresAt);
        t.S = t.S with { Hold = hold };
        Asking.AskToJoin(t, ask, hold);
    }

    public static void Refused(PersonTurn t, HoldRefused refused)
    {
        if (t.S.Pending is not { } pending || pending.Request != refused.Request) return;
        t.S = t.S with { Pending = null };
        t.Record(FactKind.HoldRefused, refused.Scheme, about: refused.Request.Value, detail: refused.Problem.ToString());
        Nobody(t, pending);
    }

    public static void TimeOut(PersonTurn t, PendingHold pending)
    {
        t.S = t.S with { Pending = null };
        t.Record(FactKind.HoldTimedOut, pending.Scheme, about: pending.Request.Value);
        t.Mail(pending.Scheme, new ReleaseHold(pending.Request, t.Me));
        Nobody(t, pending);
    }

    /// <summary>Gives back what is held or asked for.</summary>
    public static void Release(PersonTurn t)
    {
        if (t.S.Pending is { Referral: null } pending)
        {
            t.Mail(pending.Scheme, new ReleaseHold(pending.Request, t.Me));
            t.S = t.S with { Pending = null };
        }

        if (t.S.Hold is not { } hold) return;
        t.Mail(hold.Scheme, new ReleaseHold(hold.Request, t.Me));
        t.Record(FactKind.HoldReleased, hold.Scheme, hold.Professional, hold.Request.Value);
        t.S = t.S with { Hold = null };
    }

    /// <summary>No room, or nobody free: a person says what is possible.</summary>
    private static void Nobody(PersonTurn t, PendingHold pending)
    {
        t.Alert(AlertKind.NobodyFree, pending.Scheme);
        if (pending.Referral is { } referral) { Referring.NobodyElse(t, referral); return; }
        if (t.S.Asks.FirstOrDefault(a => a.Id == pending.Ask) is not { } ask) return;
        Asking.Set(t, ask with { Status = AskStatus.WithPerson });
        Owing.ToPerson(t, "full", WaitingKind.Help, pending.Scheme);
    }

    /// <summary>Longer than its question can be queued and live: the owners' own end is only for a resident's actor that fell silent.</summary>
    private static DateTimeOffset Outlives(PersonTurn t) => t.Now.AddHours(2 * t.Policy.QuestionHours + 24);
}
