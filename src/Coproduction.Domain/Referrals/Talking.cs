namespace Coproduction.Domain;

/// <summary>R2: while a human holds the Talk the bot is silent; free text goes both ways, signed with name and role.</summary>
internal static class Talking
{
    public const int LongestWords = 1200;

    /// <summary>Who writes on after such a silence no longer writes about the danger.</summary>
    private static readonly TimeSpan DangerIsOver = TimeSpan.FromHours(12);

    public static bool Held(PersonTurn t) => !t.S.Talks.IsEmpty;

    /// <summary>Whether the live question is newer than the last words of any human: then a text answers it.</summary>
    public static bool BotSpokeLast(PersonTurn t, Question live) =>
        t.S.Talks.All(talk => live.HandedOverAt >= talk.LastWordsAt) && !(live.HandedOverAt < t.S.HumanSpokeAt);

    /// <summary>To the person who wrote last. False when no human holds the Talk.</summary>
    public static bool Relay(PersonTurn t)
    {
        if (t.S.Talks.MaxBy(x => x.LastWordsAt) is not { } talk) return false;
        var last = t.S.Talks.Where(x => x.LastWordsAt == talk.LastWordsAt).ToList();
        // The first has it until they say, so that nothing is lost.
        if (last.Count > 1 && (t.S.Question is null || t.S.Question.Kind is QuestionKind.Motivation or QuestionKind.OwnName))
        {
            ImmutableArray<string> names = [.. last.Select(x => t.Directory.FirstNameOf(x.With))];
            t.Ask(QuestionKind.WhichHuman, t.Words("relay.which", ("list", string.Join(", ", names.Select((n, i) => $"{StaffWords.Number(i + 1)} {n}")))), "relay.which", choices: names);
        }

        var scheme = t.S.Referrals.FirstOrDefault(r => r.Id == talk.Referral)?.Scheme;
        var hours = talk.AboutDanger ? t.Policy.ConcernHours : Owing.HoursFor(t, scheme);
        Owing.Open(t, WaitingKind.Relay, talk.With, scheme, talk.Referral, hours, atAnyHour: talk.AboutDanger);
        t.Record(FactKind.WordsRelayed, scheme, talk.With, talk.Referral?.Value);
        return true;
    }

    /// <summary>"Priya or Tom?": what was written goes to whom they name, and whoever it is has written last from now on.</summary>
    public static void Which(PersonTurn t, Question question, Meaning meaning)
    {
        t.DropQuestion();
        if (t.S.Talks.MaxBy(x => x.LastWordsAt) is not { } first) { Owing.Read(t, WaitingKind.Question); return; }
        var named = meaning is { Intent: Intent.Choice, Choice: { } n } ? t.S.Talks.FirstOrDefault(x => t.Directory.FirstNameOf(x.With) == question.Choices[n - 1]) : null;
        var talk = named ?? first;
        t.S = t.S with { Talks = t.S.Talks.Replace(talk, talk with { LastWordsAt = first.LastWordsAt.AddTicks(1) }) };
        if (named is null) Relay(t);
        else if (t.S.Waiting.FirstOrDefault(w => w.Kind == WaitingKind.Relay && w.Owner == first.With && w.Owner != named.With) is { } owed)
            Owing.HandTo(t, owed with { Referral = named.Referral }, named.With);
    }

    /// <summary>From the API or a team's thread; a thread is told what became of it, and never what the resident writes.</summary>
    public static void Say(PersonTurn t, SayToResident say)
    {
        SayOrRefuse(t, say);
        if (say.Team is not { } team) return;
        var wording = Outcome(t);
        var professional = t.S.Referrals.FirstOrDefault(r => r.Id == say.Referral)?.Professional;
        var words = t.Words(wording, ("name", StaffWords.Resident(t)), ("professional", t.Directory.FirstNameOf(professional)), ("most", StaffWords.Number(LongestWords)));
        t.Tell(team, words, wording, under: new CardRef(CardKind.Referral, say.Referral.Value));
    }

    /// <summary>A team's thread holds words that have gone already: a text cannot be taken back.</summary>
    public static void Changed(PersonTurn t, WordsChanged changed)
    {
        if (!Referring.Find(t, changed.Referral, out var referral)) return;
        var wording = changed.Deleted ? "teams.thread.deleted" : "teams.thread.edited";
        t.Tell(changed.Team, t.Words(wording, ("name", StaffWords.Resident(t)), ("words", changed.Words.Trim())), wording, under: new CardRef(CardKind.Referral, referral.Id.Value));
        t.Done(referral.Id.Value, "told");
    }

    private static void SayOrRefuse(PersonTurn t, SayToResident say)
    {
        if (!Referring.Find(t, say.Referral, out var referral)) return;
        var by = say.By ?? referral.Professional;
        if (referral.Status is ReferralStatus.Withdrawn or ReferralStatus.Completed) { t.Refuse("withdrawn", 409, null, "This person has left or asked for no more texts."); return; }
        if (referral.Status != ReferralStatus.Accepted) { t.Refuse("not-accepted", 409, null, "Accept the referral first: POST /api/referrals/{id}/accept."); return; }
        if (by != referral.Professional) { t.Refuse("not-yours", 409, "by", "Another professional has accepted this referral; only they write to this resident."); return; }
        if (say.Media == 0 && string.IsNullOrWhiteSpace(say.Words)) { t.Refuse("words-missing", 422, "words", "Write what the resident is to read."); return; }
        if (say.Media > 0) { t.Refuse("pictures", 422, "words", "Pictures can't go by text, so nothing was sent. Please say it in words."); return; }
        if (!Short(t, say.Words!) || !CanHear(t, null)) return;
        Speak(t, by, referral.Id, say.Words!);
        t.Done(referral.Id.Value, "said");
    }

    public static void End(PersonTurn t, EndTalk end)
    {
        if (!Referring.Find(t, end.Referral, out var referral)) return;
        if (referral.Status is ReferralStatus.Offered or ReferralStatus.Declined) { t.Refuse("not-accepted", 409, null, "No talk has begun: accept the referral first with POST /api/referrals/{id}/accept."); return; }
        var by = end.By ?? referral.Professional;
        if (t.S.Talks.FirstOrDefault(x => x.With == by) is { } talk) Over(t, talk, "said");
        t.Done(referral.Id.Value, "talk-ended");
    }

    /// <summary>A human's words, and the Talk is theirs.</summary>
    /// <param name="t">The turn.</param>
    /// <param name="by">Who says them.</param>
    /// <param name="referral">Whose they belong to, when to one.</param>
    /// <param name="words">As they are; they go signed.</param>
    /// <param name="settles">They answer all texts that wait for <paramref name="by"/>. False: the caller has seen to those.</param>
    /// <param name="aboutDanger">They answer a Concern, or in place of who did.</param>
    public static void Speak(PersonTurn t, PersonId by, ReferralId? referral, string words, bool settles = true, bool aboutDanger = false)
    {
        t.Send(t.Words("staff.says", ("staff", Signature(t, by)), ("words", words.Trim())), "staff.says", from: by, referral: referral);
        var talk = t.S.Talks.FirstOrDefault(x => x.With == by);
        if (talk is null) t.Record(FactKind.TalkStarted, other: by, about: referral?.Value);
        talk = talk is null ? new(by, referral, t.Now, t.Now, aboutDanger) : talk with { LastWordsAt = t.Now, Referral = referral ?? talk.Referral, AboutDanger = aboutDanger || talk.AboutDanger && t.Now < talk.LastWordsAt + DangerIsOver };
        t.S = t.S with { Talks = t.S.Talks.RemoveAll(x => x.With == by).Add(talk), HumanSpokeAt = t.Now };
        t.Record(FactKind.WordsSaid, other: by, about: referral?.Value);
        if (!settles) return;
        foreach (var owed in t.S.Waiting.Where(w => w.Owner == by && w.Kind is (WaitingKind.Relay or WaitingKind.Question or WaitingKind.Unclear)))
        {
            Owing.Close(t, owed);
            t.Record(FactKind.WaitingAnswered, owed.Scheme, by, owed.Id, owed.Kind.ToString());
        }
    }

    public static void Over(PersonTurn t, Talk talk, string why)
    {
        t.S = t.S with { Talks = t.S.Talks.RemoveAll(x => x.With == talk.With) };
        t.Record(FactKind.TalkEnded, other: talk.With, about: talk.Referral?.Value, detail: why);
    }

    public static bool Short(PersonTurn t, string words)
    {
        if (words.Length <= LongestWords) return true;
        t.Refuse("words-too-long", 422, "words", $"At most {LongestWords} letters go in one text; these are {words.Length}. Nothing was sent.");
        return false;
    }

    /// <summary>Nobody writes to someone who asked to be left alone.</summary>
    public static bool CanHear(PersonTurn t, string? field)
    {
        if (t.S.Stopped is null) return true;
        t.Refuse("has-stopped", 409, field, "This person has asked for no more texts, so nothing was sent. They can start again by texting START.");
        return false;
    }

    /// <summary>"Priya (physio)".</summary>
    public static string Signature(PersonTurn t, PersonId by)
    {
        var role = t.Directory.Person(by) switch { { Professional: { Role.Length: > 0 } p } => p.Role, { Coordinator: not null } => "coordinator", _ => "" };
        return role.Length == 0 ? t.Directory.FirstNameOf(by) : $"{t.Directory.FirstNameOf(by)} ({role})";
    }

    private static string Outcome(PersonTurn t) =>
        t.Answer is not { IsRefused: true, Refusals: [var refusal, ..] } ? "teams.thread.sent" : refusal.Code switch
        {
            "not-yours" => "teams.thread.not-yours",
            "not-accepted" => "teams.thread.not-accepted",
            "words-missing" => "teams.thread.no-words",
            "words-too-long" => "teams.thread.too-long",
            "has-stopped" => "teams.thread.stopped",
            "pictures" => "teams.thread.pictures",
            _ => "teams.thread.over",
        };
}
