namespace Coproduction.Domain;

/// <summary>V2: a participation starts from a clear yes to a live question that named what is joined, and from nothing else.</summary>
internal static class Joining
{
    public static void Join(PersonTurn t, Question question, Ask ask, TextReceived text)
    {
        if (t.S.Hold is not { } hold || question.HandedOverAt is null || ask.Scheme is not { } scheme) { Owing.Read(t, WaitingKind.Unclear); return; }
        var consent = Evidence(t, question, text);
        var professional = hold.Professional;
        t.DropQuestion();
        t.S = t.S with
        {
            Hold = null,
            Vouch = null,
            Participations = t.S.Participations.RemoveAll(p => p.Scheme == scheme).Add(new()
            {
                Scheme = scheme, Status = ParticipationStatus.Exploring, Professional = professional, Connector = ask.Connector,
                Route = ask.Route, Place = hold.Request, Joined = consent, At = t.Now,
            }),
        };
        Asking.Close(t, ask);
        t.Record(FactKind.AnsweredYes, scheme, ask.Connector, ask.Id.Value, "join");
        t.Record(FactKind.ConsentGiven, scheme, ask.Connector, question.Id.Value, consent.Confirmed ? "confirmed" : "clear");
        t.Record(FactKind.Exploring, scheme, professional, hold.Request.Value, ask.Route.ToString());
        t.Mail(scheme, new ConfirmHold(hold.Request, t.Me, professional));
        var due = Referring.Offer(t, scheme, professional, ask.Connector);
        t.Say("join.thanks", ("professional", t.Directory.FirstNameOf(professional)), ("when", Owing.When(t, due)));
        t.Ask(QuestionKind.Motivation, t.Words("motivation", ("professional", t.Directory.FirstNameOf(professional))), "motivation", scheme: scheme);
    }

    /// <summary>Exploring to Active, by a yes of the resident's own.</summary>
    public static void Start(PersonTurn t, Question question, TextReceived text)
    {
        t.DropQuestion();
        if (Part(t, question.Scheme) is not { } part || question.HandedOverAt is null) { Owing.Read(t, WaitingKind.Unclear); return; }
        Set(t, part with { Status = ParticipationStatus.Active, Started = Evidence(t, question, text), At = t.Now });
        t.Record(FactKind.ConsentGiven, part.Scheme, part.Professional, question.Id.Value, question.Confirming ? "confirmed" : "clear");
        t.Record(FactKind.Active, part.Scheme, part.Professional);
        t.Say("started.thanks", ("scheme", t.Directory.Scheme(part.Scheme)?.Name ?? ""));
    }

    public static void NotStarting(PersonTurn t, Question question, string wording)
    {
        t.DropQuestion();
        t.Record(wording == "started.no" ? FactKind.AnsweredNo : FactKind.AnsweredLater, question.Scheme, detail: "started");
        if (Part(t, question.Scheme) is { } part && wording == "started.no")
        {
            Set(t, part with { SaidNotStarted = true });
            // Who asked sees why: their words, on the card.
            Talking.Relay(t);
        }

        t.Say(wording, ("professional", t.Directory.FirstNameOf(Part(t, question.Scheme)?.Professional)));
    }

    /// <summary>Who said no to being noted as one of them has thought again: their JOIN brings the question, and is no answer to it.</summary>
    public static bool AsksAgain(PersonTurn t, string words)
    {
        if (!Asking.Same(words, "join") || t.S.Participations.LastOrDefault(p => p is { Status: ParticipationStatus.Exploring, SaidNotStarted: true }) is not { } part
            || t.S.Referrals.LastOrDefault(r => r.Scheme == part.Scheme && r.Status == ReferralStatus.Accepted) is not { } referral) return false;
        Set(t, part with { SaidNotStarted = false });
        Referring.AskStarted(t, referral);
        return true;
    }

    /// <summary>Asked once, kept in her words, classed for matching and thanks (I2).</summary>
    public static void Motivation(PersonTurn t, Question question, Meaning meaning, string words)
    {
        if (Withdraws(t, question, words)) return;
        var part = Part(t, question.Scheme);
        // Her yes once more, as phones send it: it draws her to nothing, and the question stays before her.
        if (Asking.Same(words, part?.Joined.Answer) || Asking.Same(words, "join") || meaning.Intent == Intent.Thanks) return;
        // What they ask is read by a person, and ours may still be answered.
        if (meaning.Intent == Intent.Question) { Owing.Read(t, WaitingKind.Question); return; }
        t.DropQuestion();
        if (part is null || meaning.Intent is Intent.Later) return;
        var name = t.Directory.FirstNameOf(part.Professional);
        if (meaning.Intent is Intent.No)
        {
            // Who skips this has a name all the same.
            if (string.IsNullOrEmpty(t.S.Name) && words.Contains("skip", StringComparison.OrdinalIgnoreCase)) AskName(t, part, name);
            return;
        }

        words = words.Trim();
        if (words.Length > 600) words = SmsText.Plain(words[..600]);
        var kind = Motivations.Read(words);
        Set(t, part with { Motivation = kind, MotivationWords = words });
        t.Record(FactKind.MotivationTold, part.Scheme, part.Professional, detail: kind.ToString());
        if (string.IsNullOrEmpty(t.S.Name)) AskName(t, part, name);
        else t.Say("motivation.thanks", ("professional", name));
    }

    private static void AskName(PersonTurn t, Participation part, string professional) =>
        t.Ask(QuestionKind.OwnName, t.Words("own-name", ("professional", professional)), "own-name", scheme: part.Scheme);

    public static void OwnName(PersonTurn t, Question question, Meaning meaning, string words)
    {
        if (Withdraws(t, question, words)) return;
        if (meaning.Intent is Intent.No or Intent.Later or Intent.Thanks || Reader.Understand(null, words, t.Reading).Intent == Intent.Thanks) { t.DropQuestion(); return; }
        if (FirstNames.Read(words) is not { } name) { t.DropQuestion(); Owing.Read(t, WaitingKind.Question); return; }
        t.DropQuestion();
        t.S = t.S with { Name = name };
        // "Shirl. Is there a loo on the way?": what is said beside the name is read by a person.
        if (FirstNames.SaysMore(words, name)) Owing.Read(t, WaitingKind.Question);
        else t.Say("own-name.thanks", ("name", name));
    }

    /// <summary>A wrong name is theirs to correct. While a human holds the Talk they read it too.</summary>
    public static bool Renames(PersonTurn t, string words)
    {
        if (t.S.Name is not { Length: > 0 } known || FirstNames.Corrected(words, known) is not { } name) return false;
        t.S = t.S with { Name = name };
        if (Talking.Held(t)) return false;
        t.Say("own-name.thanks", ("name", name));
        return true;
    }

    /// <summary>Words that take a yes back, said where any words are welcome. A wrong guess costs a text; a missed one is a broken promise.</summary>
    private static readonly string[] TakesBack =
        ["changed my mind", "change my mind", "actually no", "put me in touch", "want to join", "wanna join", "cancel", "forget it", "never mind", "nevermind", "not interested", "not for me", "dont contact", "don't contact",
         "so no", "wait no", "hang on no", "oh no", "didnt mean", "didn't mean", "pressed the wrong", "pressed that", "i said no", "dont tell", "don't tell", "not to bother", "a no from me", "text me after all", "no i dont want", "no i don't want", "no sorry", "sorry no", "mess you about", "messing you about", "have to say no", "give it a miss"];

    private static bool Withdraws(PersonTurn t, Question question, string words, string[]? saying = null)
    {
        if (!(saying ?? TakesBack).Any(w => words.Contains(w, StringComparison.OrdinalIgnoreCase))) return false;
        var asJoin = Reader.Understand(question with { Kind = QuestionKind.Join }, words, t.Reading).Intent;
        return asJoin is not (Intent.ClearYes or Intent.LikelyYes or Intent.Question) && Leaving.LeaveOne(t, question.Scheme);
    }

    /// <summary>JOIN sent twice, or their yes: no second one, and nothing for a person to read.</summary>
    public static bool SaidAgain(PersonTurn t, string words) =>
        t.S.Participations.LastOrDefault(p => p.Status == ParticipationStatus.Exploring) is { } part && t.Now < part.At + JustNow
        && (Asking.Same(words, part.Joined.Answer) || Asking.Same(words, "join"));

    private static readonly TimeSpan JustNow = TimeSpan.FromMinutes(10);

    /// <summary>The same, where nothing was asked: only in plain words, and of what has not begun.</summary>
    public static bool TakesBackUnasked(PersonTurn t, string words) =>
        !words.Contains('?', StringComparison.Ordinal) && t.S.Participations.LastOrDefault(p => p.Status == ParticipationStatus.Exploring) is { } part
        && Withdraws(t, new() { Id = default, Kind = QuestionKind.Join, Scheme = part.Scheme }, words, Plainly);

    private static readonly string[] Plainly = ["changed my mind", "change my mind", "not come after all", "not coming after all", "not join after all", "not do it after all", "make it after all", "no i dont want it", "no i don't want it", "a no from me", "dont want to do it", "don't want to do it", "give it a miss"];

    public static Participation? Part(PersonTurn t, SchemeId? scheme) =>
        t.S.Participations.FirstOrDefault(p => p.Scheme == scheme && p.Status != ParticipationStatus.Left);

    public static void Set(PersonTurn t, Participation part) =>
        t.S = t.S with { Participations = t.S.Participations.RemoveAll(p => p.Scheme == part.Scheme).Add(part) };

    private static Consent Evidence(PersonTurn t, Question question, TextReceived text) =>
        new(question.Id, question.Wording, question.WordingVersion, t.S.Language, question.Text, question.HandedOverAt!.Value,
            text.Body, text.Id, text.At, text.Channel, question.Confirming)
        {
            Before = question.Before,
        };
}
