namespace Coproduction.Domain;

/// <summary>Leaving and pausing cost nothing, ask no reason, and touch nothing else.</summary>
internal static class Leaving
{
    public static bool LeaveOne(PersonTurn t, SchemeId? scheme)
    {
        var parts = t.S.Participations.Where(p => p.Status != ParticipationStatus.Left).ToList();
        if (scheme is { } named && parts.All(p => p.Scheme != named))
        {
            if (t.S.Asks.FirstOrDefault(a => a.Scheme == named) is { } ask) { Asking.No(t, ask); return true; }
            t.Say("left.nothing");
            return true;
        }

        if (scheme is null && parts.Count > 1)
        {
            t.Say("left.which", ("list", string.Join(", ", parts.Select(p => t.Directory.Scheme(p.Scheme)?.Name))));
            return true;
        }

        var part = scheme is { } id ? parts.First(p => p.Scheme == id) : parts.FirstOrDefault();
        if (part is null)
        {
            if (Asking.Current(t) is not { } current) return false;
            Asking.No(t, current);
            return true;
        }

        Leave(t, part, "asked");
        var others = parts.Where(p => p.Scheme != part.Scheme).ToList();
        var name = ("scheme", t.Directory.Scheme(part.Scheme)?.Name ?? "");
        if (others.Count == 0) t.Say("left", name);
        else t.Say("left.keep", name, ("others", Names(t, others)));
        Owing.Tell(t, WaitingKind.Change, part.Professional, part.Scheme);
        return true;
    }

    public static bool Pause(PersonTurn t, Meaning meaning)
    {
        var parts = t.S.Participations
            .Where(p => p.Status is ParticipationStatus.Active or ParticipationStatus.Exploring && (meaning.Scheme is null || p.Scheme == meaning.Scheme)).ToList();
        if (parts.Count == 0)
        {
            if (Asking.Current(t) is not { } ask) return false;
            Asking.Later(t, ask, meaning);
            return true;
        }

        if (t.S.Question?.Kind is QuestionKind.Started or QuestionKind.Motivation or QuestionKind.OwnName) t.DropQuestion();
        foreach (var part in parts)
        {
            Joining.Set(t, part with { Status = ParticipationStatus.Paused, PausedUntil = meaning.Date });
            t.Record(FactKind.Paused, part.Scheme, part.Professional);
            Owing.Tell(t, WaitingKind.Change, part.Professional, part.Scheme);
        }

        var names = ("schemes", Names(t, parts));
        if (meaning.Date is { } until) t.Say("paused.until", names, ("date", WorkingTime.Say(until, t.Now, t.Zone, t.S.Language)));
        else t.Say("paused", names);
        return true;
    }

    /// <summary>"Just write when you'd like to come back": they have. False when nothing is paused.</summary>
    public static bool ComeBack(PersonTurn t)
    {
        var paused = t.S.Participations.Where(p => p.Status == ParticipationStatus.Paused).ToList();
        if (paused.Count == 0) return false;
        foreach (var part in paused) PauseEnds(t, part);
        t.Say("resumed", ("schemes", Names(t, paused)), ("professional", t.Directory.FirstNameOf(paused[^1].Professional)));
        return true;
    }

    /// <summary>The break is over: the professional gets in touch; the bot asks nothing.</summary>
    public static void PauseEnds(PersonTurn t, Participation part)
    {
        Joining.Set(t, part with { Status = part.Started is null ? ParticipationStatus.Exploring : ParticipationStatus.Active, PausedUntil = null });
        t.Record(FactKind.Resumed, part.Scheme, part.Professional);
        Owing.Tell(t, WaitingKind.Change, part.Professional, part.Scheme);
    }

    /// <summary>STOP: what had not begun ends; what is Active is paused, and the coordinator sees it, for texts are not the only way to meet.</summary>
    public static void BecauseStopped(PersonTurn t)
    {
        foreach (var part in t.S.Participations)
        {
            if (part.Status == ParticipationStatus.Exploring || part is { Status: ParticipationStatus.Paused, Started: null }) Leave(t, part, "stopped");
            else if (part.Status == ParticipationStatus.Active)
            {
                Joining.Set(t, part with { Status = ParticipationStatus.Paused, PausedUntil = null });
                t.Record(FactKind.Paused, part.Scheme, part.Professional, detail: "stopped");
                t.Alert(AlertKind.StoppedWhileActive, part.Scheme);
            }
        }

        foreach (var waiting in t.S.Waiting.Where(w => w.Kind != WaitingKind.Concern)) Owing.Close(t, waiting);
    }

    /// <summary>It was somebody else who said yes.</summary>
    public static void WrongPerson(PersonTurn t, Participation part) => Leave(t, part, "wrong-number");

    private static string Names(PersonTurn t, IEnumerable<Participation> parts) => string.Join(t.Words("and"), parts.Select(p => t.Directory.Scheme(p.Scheme)?.Name));

    private static void Leave(PersonTurn t, Participation part, string detail)
    {
        if (t.S.Question is { } q && q.Scheme == part.Scheme) t.DropQuestion();
        Joining.Set(t, part with { Status = ParticipationStatus.Left, At = t.Now });
        Asking.NeverAgain(t, part.Scheme);
        t.Record(FactKind.Left, part.Scheme, part.Professional, detail: detail);
        t.Mail(part.Scheme, new ReleaseHold(part.Place, t.Me));
        Referring.Withdraw(t, part.Scheme);
    }
}
