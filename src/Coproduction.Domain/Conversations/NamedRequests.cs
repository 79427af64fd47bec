namespace Coproduction.Domain;

/// <summary>What a person may ask of the bot at any time, whoever holds the Talk.</summary>
internal static class NamedRequests
{
    public static bool Try(PersonTurn t, Meaning meaning, Question? live)
    {
        if ((meaning.Age is not null || meaning.Intent == Intent.Underage) && TooYoung(t, meaning, live)) return true;
        switch (meaning.Intent)
        {
            case Intent.Privacy: t.Record(FactKind.PrivacyTold); t.Say("privacy", ("legal", t.Directory.Organisation.LegalName), ("link", Link(t))); return true;
            case Intent.MyRecord: t.Say("record", ("name", Name(t)), ("parts", Parts(t)), ("consents", Consents(t))); return true;
            case Intent.RingMe: Ring(t); return true;
            case Intent.LeaveOne: return Leaving.LeaveOne(t, meaning.Scheme);
            case Intent.Pause: return Leaving.Pause(t, meaning);
            case Intent.WrongNumber: return Vouching.Wrong(t);
            case Intent.ComesBack: return Leaving.ComeBack(t);
            case Intent.Start when live is null: if (!Leaving.ComeBack(t)) t.Say("restarted"); return true;
            // The rest would interrupt a human's conversation, or is for them.
            case Intent.WhoIsThis when meaning.Rule == Requests.Robot && !Talking.Held(t): t.Say("robot"); return true;
            case Intent.WhoIsThis when Stranger(t) && live?.Kind == QuestionKind.Area: t.Say("who.nobody"); return true;
            case Intent.WhoIsThis when !Stranger(t) && !Talking.Held(t): Vouching.WhoIsThis(t); AlsoToASpeaker(t); return true;
            // Only who wants it has Joe asked (V6): a doubt is answered with who we are, and the offer to ask him.
            case Intent.IsItReally when !Stranger(t) && !Talking.Held(t):
                if (meaning.Rule == Requests.Check || t.S.AskedElseAt > t.Now - Vouching.JustOffered) Vouching.Check(t); else Vouching.WhoIsThis(t);
                return true;
            case Intent.Help when !Stranger(t) && !Talking.Held(t): t.Say("help"); AlsoToASpeaker(t); return true;
            // What nobody here can read is not asked about, not even of a stranger: a person at once.
            case Intent.WantsPerson when meaning.Rule == "unread-language" && Stranger(t) && !Talking.Held(t):
                Owing.ToPerson(t, "to-person.read", WaitingKind.Help, null);
                return true;
            // A number that nobody invited may be on record all the same.
            case Intent.Erase when Stranger(t) && !Talking.Held(t): Owing.ToPerson(t, "to-person.read", WaitingKind.Help, null); return true;
            case Intent.WantsPerson or Intent.Erase or Intent.Correct or Intent.Abuse when !Stranger(t) && !Talking.Held(t):
                Owing.Read(t, WaitingKind.Help);
                return true;
            default: return false;
        }
    }

    private static void Ring(PersonTurn t)
    {
        var nearest = Owing.Nearest(t);
        if ((LanguageRouting.Speaker(t, Asking.Current(t)?.Scheme, nearest) ?? nearest) is not { } owner) { t.Say("to-person.nobody"); return; }
        var due = Owing.Open(t, WaitingKind.Ring, owner, null, null, Owing.HoursFor(t, null));
        t.Say("ring", ("owner", t.Directory.FirstNameOf(owner)), ("when", Owing.When(t, due)));
    }

    /// <summary>V7: somebody younger than the scheme takes reaches a person and is asked nothing more.</summary>
    private static bool TooYoung(PersonTurn t, Meaning meaning, Question? live)
    {
        var ask = Asking.Current(t);
        var scheme = ask?.Scheme ?? live?.Scheme ?? t.S.Participations.LastOrDefault(p => p.Status == ParticipationStatus.Exploring)?.Scheme;
        if (t.Directory.Scheme(scheme)?.MinimumAge is not { } minimum || meaning.Age is { } age && age >= minimum) return false;
        t.DropQuestion();
        Holding.Release(t);
        if (ask is not null) Asking.Set(t, ask with { Status = AskStatus.WithPerson });
        t.S = t.S with { AskNothing = true };
        Owing.ToPerson(t, "too-young", WaitingKind.Help, scheme);
        return true;
    }

    /// <summary>A stranger's "who is this" gets the unasked route, which says who.</summary>
    private static bool Stranger(PersonTurn t) =>
        t.S is { Connector: null, Asks.IsEmpty: true, Participations.IsEmpty: true, Waiting.IsEmpty: true, Refused.Count: 0 };

    private static string Link(PersonTurn t) => t.Directory.Organisation.PrivacyUrl is { Length: > 0 } url ? t.Words("privacy.link", ("url", url)) : "";

    private static string Name(PersonTurn t) => t.S.Name is { Length: > 0 } name ? t.Words("record.name", ("name", name)) : "";

    private static string Parts(PersonTurn t) => string.Concat(t.S.Participations
        .Where(p => p.Status is not ParticipationStatus.Left)
        .Select(p => t.Words("record.part", ("scheme", t.Directory.Scheme(p.Scheme)?.Name ?? ""), ("status", t.Words(Status(p.Status))))));

    private static string Consents(PersonTurn t) => string.Concat(t.S.Participations
        .Where(p => p.Status is not ParticipationStatus.Left)
        .Select(p => t.Words("record.consent", ("scheme", t.Directory.Scheme(p.Scheme)?.Name ?? ""), ("answer", p.Joined.Answer),
                ("date", WorkingTime.SayDate(DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(p.Joined.AnsweredAt, t.Zone).DateTime), t.S.Language)))
            + (p.MotivationWords is { } words ? t.Words("record.motivation", ("words", words)) : "")));

    private static string Status(ParticipationStatus status) => status switch
    {
        ParticipationStatus.Exploring => "record.exploring",
        ParticipationStatus.Paused => "record.paused",
        ParticipationStatus.Completed => "record.completed",
        _ => "record.active",
    };

    /// <summary>Who we are is said in any case (V6), but in words that this person may not read.</summary>
    private static void AlsoToASpeaker(PersonTurn t)
    {
        if (!LanguageRouting.Worded(t)) Owing.Read(t, WaitingKind.Help);
    }
}
