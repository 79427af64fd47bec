using System.Text.RegularExpressions;

namespace Coproduction.Domain;

/// <summary>Asks as the person they are made to has them: the budget (V4), no is no (V3), one question at a time.</summary>
internal static partial class Asking
{
    private const int LongestQueue = 5;
    private const int MostKept = 12;

    /// <summary>In words.</summary>
    private const int ShortYes = 3;

    /// <summary>The ask whose question is, or is about to be, before the person.</summary>
    public static Ask? Current(PersonTurn t) => t.S.Asks.FirstOrDefault(a => a.Status is AskStatus.Open or AskStatus.Holding);

    /// <summary>Keeps the latest: the oldest that nobody answered is forgotten when there are too many for a snapshot.</summary>
    public static void Set(PersonTurn t, Ask ask)
    {
        var asks = t.S.Asks.RemoveAll(a => a.Id == ask.Id).Add(ask);
        if (asks.Length > MostKept && asks.FirstOrDefault(a => a.Status is AskStatus.Lapsed or AskStatus.WithPerson) is { } oldest) asks = asks.Remove(oldest);
        t.S = t.S with { Asks = asks };
    }

    public static void Close(PersonTurn t, Ask ask) => t.S = t.S with { Asks = [.. t.S.Asks.Where(a => a.Id != ask.Id)] };

    /// <summary>A connector has said that this person is happy to be texted. Whatever comes of it, the connector is told nothing.</summary>
    public static void Introduced(PersonTurn t, AskIntroduced ask)
    {
        t.Record(FactKind.AskReceived, ask.Scheme, ask.Connector, ask.Invitation.Value, "introduced");
        var held = WhyNot(t, ask.Scheme, ask.Connector);
        if (held is not null || t.S.Asks.Any(a => a.Id == ask.Invitation || a.Scheme == ask.Scheme && a.Status != AskStatus.Lapsed)
            || t.S.Asks.Count(a => a.Status == AskStatus.Queued) >= LongestQueue)
        {
            t.Record(FactKind.AskHeldBack, ask.Scheme, ask.Connector, ask.Invitation.Value, held ?? "already");
            return;
        }

        if (string.IsNullOrEmpty(t.S.Name)) t.S = t.S with { Name = ask.FirstName };
        // English is what everybody starts with: it says nothing yet. What they or staff have set is theirs.
        if (ask.Language is { } language && !t.S.Listed && t.S.Language is ("" or "en")) t.S = t.S with { Language = language };
        Set(t, new()
        {
            Id = ask.Invitation, Scheme = ask.Scheme, Connector = ask.Connector, Route = Route.Introduced, Status = AskStatus.Queued,
            At = t.Now, EndsAt = ask.ExpiresAt, Words = ask.Words,
        });
    }

    /// <summary>Why this person must not be asked about a scheme by this connector; null when they may.</summary>
    public static string? WhyNot(PersonTurn t, SchemeId scheme, PersonId? connector) =>
        t.S.Stopped is not null ? "stopped"
        : t.S.AskNothing ? "ask-nothing"
        : t.S.Refused.Contains(scheme) ? "refused"
        : connector is { } c && t.S.Blocked.Contains(c) ? "blocked"
        : t.S.Participations.Any(p => p.Scheme == scheme && p.Status != ParticipationStatus.Left) ? "takes-part"
        : null;

    public static int LeftInBudget(PersonTurn t)
    {
        var since = t.Now.AddDays(-t.Policy.AskBudget.PeriodDays);
        return t.Policy.AskBudget.Asks - t.S.AskedAt.Count(at => at > since);
    }

    /// <summary>Runs at the end of every turn: the next ask that waits for its turn goes when nothing stands before it.</summary>
    public static void Advance(PersonTurn t)
    {
        // A Hold lives and dies with the ask whose question it is for.
        if (t.S.Hold is not null && Current(t) is null) Holding.Release(t);
        if (t.S.Stopped is not null || t.S.AskNothing || t.S.Question is not null || t.S.Pending is not null) return;
        if (Talking.Held(t) || Safety.Silent(t) || t.S.Asks.Count(a => a.Status is AskStatus.Open or AskStatus.Holding) >= t.Policy.AskBudget.Open) return;
        if (t.S.Asks.Where(a => a.Status == AskStatus.Later && a.LaterAt <= t.Now).MinBy(a => a.LaterAt) is { } later) { Holding.Request(t, later); return; }
        if (t.S.Asks.Where(a => a.Status == AskStatus.Queued).MinBy(a => a.At) is not { } next || LeftInBudget(t) <= 0) return;
        var scheme = t.Directory.Schemes.GetValueOrDefault(next.Scheme!.Value);
        if (WhyNot(t, next.Scheme.Value, next.Connector) is not null || scheme is not { Status: SchemeStatus.Open, Definition: { } definition })
        {
            Close(t, next);
            t.Record(FactKind.AskHeldBack, next.Scheme, next.Connector, next.Id.Value, "no-longer");
            return;
        }

        next = Counted(t, next) with { Status = AskStatus.Open, EndsAt = null };
        Set(t, next);
        var (body, wording) = Introducing.FirstText(t.Directory, t.S.Language, t.FirstName, next.Connector, definition, next.Words);
        t.Ask(QuestionKind.HearMore, body, wording, Lane.Invitation, next.Scheme, next.Id.Value, first: true);
        if (LanguageRouting.Line(t) is { } line) t.Send(line, LanguageRouting.Wording, Lane.Invitation, expires: t.S.Question!.ExpiresAt);
        Details(t, Lane.Invitation);
    }

    /// <summary>Asks whether to be put in touch. Only ever with a Hold (A2).</summary>
    public static void AskToJoin(PersonTurn t, Ask ask, Hold hold)
    {
        if (!ask.Counted && LeftInBudget(t) <= 0)
        {
            Holding.Release(t);
            Set(t, ask with { Status = AskStatus.WithPerson });
            Owing.ToPerson(t, "to-person", WaitingKind.Help, ask.Scheme);
            return;
        }

        var late = ask.LaterUsed;
        ask = Counted(t, ask) with { Status = AskStatus.Open, Introduced = true, EndsAt = null };
        Set(t, ask);
        var wording = late ? "join.later" : ask.Route == Route.Introduced || t.S.ToldDetails ? "join.more" : "join";
        var body = JoinText(t, ask, hold, wording);
        t.Record(late ? FactKind.AskRepeated : FactKind.AskMade, ask.Scheme, ask.Connector, ask.Id.Value, ask.Route.ToString());
        t.Ask(QuestionKind.Join, body, wording, late ? Lane.Reminder : Lane.Answer, ask.Scheme, ask.Id.Value, first: late);
        Details(t, Lane.Answer);
    }

    /// <summary>The same question in other words, with the same Hold.</summary>
    public static void Again(PersonTurn t, Question question, Ask ask, string wording, bool confirming = false, bool unclear = false)
    {
        var body = question.Kind == QuestionKind.HearMore ? t.Words(wording) : JoinText(t, ask, t.S.Hold, wording);
        t.Ask(question.Kind, body, wording, scheme: ask.Scheme, about: ask.Id.Value, confirming: question.Confirming || confirming,
            unclear: question.Unclear + (unclear ? 1 : 0), again: question);
    }

    public static void No(PersonTurn t, Ask ask)
    {
        t.DropQuestion();
        Forget(t, ask);
        Holding.Release(t);
        if (ask.Scheme is { } scheme) NeverAgain(t, scheme);
        t.S = t.S with { Vouch = null };
        t.Record(FactKind.AnsweredNo, ask.Scheme, ask.Connector, ask.Id.Value);
        t.Say("no");
    }

    /// <summary>V3: no ask about this scheme is left, nor will there be another.</summary>
    public static void NeverAgain(PersonTurn t, SchemeId scheme)
    {
        foreach (var ask in t.S.Asks.Where(a => a.Scheme == scheme)) Forget(t, ask);
        t.S = t.S with { Refused = t.S.Refused.Add(scheme) };
    }

    /// <summary>One date, and one more time.</summary>
    public static void Later(PersonTurn t, Ask ask, Meaning meaning)
    {
        t.DropQuestion();
        Holding.Release(t);
        t.Record(FactKind.AnsweredLater, ask.Scheme, ask.Connector, ask.Id.Value);
        if (ask.LaterUsed)
        {
            Forget(t, ask);
            t.Say("later.enough");
            return;
        }

        DateOnly[] days = meaning is { Date: null, DateChoices.IsDefaultOrEmpty: false } ? [.. meaning.DateChoices.Select(d => LaterDay(t, d)).Distinct().Order()]
            : [LaterDay(t, meaning.Date ?? t.Now.AddDays(t.Policy.Later.DefaultDays))];
        // Which of two is asked back; until it is answered, and if it never is, the later one holds.
        Put(t, ask with { Status = AskStatus.Later, LaterUsed = true }, days[^1], say: days.Length == 1);
        if (days.Length > 1) AskWhich(t, ask, [days[0], days[^1]]);
    }

    /// <summary>The answer to which of two days was meant. Anything else leaves the later one.</summary>
    public static void WhichDate(PersonTurn t, Question question, Meaning meaning, string body)
    {
        if (t.S.Asks.FirstOrDefault(a => a.Id.Value == question.About && a.Status == AskStatus.Later) is not { } ask || question.Days.IsEmpty)
        {
            t.DropQuestion();
            Owing.Read(t, WaitingKind.Unclear);
            return;
        }

        if (meaning.Intent == Intent.Question) { Owing.Read(t, WaitingKind.Question); return; }
        if (meaning.Intent == Intent.No) { No(t, ask); return; }
        t.DropQuestion();
        var said = meaning.Date is { } date ? LaterDay(t, date) : (DateOnly?)null;
        if (said is null && meaning.Intent != Intent.Choice && SaysJoin(body) && TakeUpAgain(t, body)) return;
        Put(t, ask, meaning.Intent == Intent.Choice ? question.Days[meaning.Choice.GetValueOrDefault(1) - 1] : said ?? question.Days[^1], say: true);
    }

    public static bool SaysJoin(string body) => body.Contains("join", StringComparison.OrdinalIgnoreCase);

    /// <summary>The same words, however they are cased and ended.</summary>
    public static bool Same(string words, string? before) => before is not null && StaffCommands.Plain(words) == StaffCommands.Plain(before);

    /// <summary>"I'm replying for my dad": nobody's yes is another's. A person finds out who it is about, and nothing that follows answers the question.</summary>
    public static bool SpeaksForAnother(PersonTurn t, Question live, string body)
    {
        if (live.Kind is not (QuestionKind.Join or QuestionKind.HearMore or QuestionKind.Started) || !ForAnother().IsMatch(body)) return false;
        t.DropQuestion();
        Holding.Release(t);
        if (Current(t) is { } ask) Set(t, ask with { Status = AskStatus.WithPerson });
        Owing.ToPerson(t, "to-person.read", WaitingKind.Help, live.Scheme);
        return true;
    }

    [GeneratedRegex(@"\b(?:reply|answer|text|writ|messag|respond|speak|typ)ing (?:\w+ )?(?:for|on behalf of) (?:my|our|him|her|the|mr|mrs|dad|mum|gran|nan)\b|\bon behalf of (?:my|our|him|her|mr|mrs)\b|\bthis is (?:his|her|their) (?:carer|daughter|son|wife|husband|mum|mam|mother|dad|father|partner|sister|brother|neighbou?r|support worker|social worker|pa)\b|\bthis is my \w+(?: \w+)? phone\b|\bi look after (?:his|her|their) phone\b|^\W*(?:my )?(?:mum|mam|dad|gran|nan|grandad|wife|husband|he|she) says (?:yes|ok|he|she)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ForAnother();

    private static void AskWhich(PersonTurn t, Ask ask, ImmutableArray<DateOnly> days)
    {
        ImmutableArray<string> choices = [.. days.Select(day => WorkingTime.SayDay(day, t.S.Language))];
        t.Ask(QuestionKind.WhichDate, t.Words("later.which", ("first", choices[0]), ("second", choices[1])), "later.which",
            scheme: ask.Scheme, about: ask.Id.Value, choices: choices, days: days);
    }

    private static void Put(PersonTurn t, Ask ask, DateOnly day, bool say)
    {
        // The day that was offered may have come while the question stood.
        if (LaterDay(t, t.Now) is var soonest && day < soonest) day = soonest;
        Set(t, ask with { LaterAt = WorkingTime.At(day, new(10, 0), t.Zone) });
        if (say) t.Say("later", ("week", Week(t, day)));
    }

    private static string Week(PersonTurn t, DateOnly day) => WorkingTime.SayDate(WorkingTime.MondayOf(day), t.S.Language);

    private static DateOnly LaterDay(PersonTurn t, DateTimeOffset wanted) =>
        DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(Clamp(wanted, t.Now.AddDays(1), t.Now.AddDays(t.Policy.Later.MostDays)), t.Zone).DateTime);

    /// <summary>The code of an ask that has lapsed, or whose question a person reads, is taken up by a later word of theirs.</summary>
    public static bool TakeUpAgain(PersonTurn t, string body, bool heard = false)
    {
        if (t.S.Asks.LastOrDefault(a => a.Status is AskStatus.Lapsed or AskStatus.Later or AskStatus.WithPerson && a.Scheme is not null) is not { } ask) return false;
        var question = new Question { Id = default, Kind = QuestionKind.Join, Scheme = ask.Scheme };
        var meaning = Reader.Understand(question, body, t.Reading);
        // "Ok" to a date is no wish to be asked before it; nor, alone, is a yes (V3: exactly once).
        if (ask.Status == AskStatus.Later && heard) return false;
        if (ask is { Status: AskStatus.Later, LaterAt: { } at } && meaning.Intent is Intent.ClearYes or Intent.LikelyYes && !SaysJoin(body) && body.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length <= ShortYes)
        {
            t.Say("later.noted", ("week", Week(t, DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(at, t.Zone).DateTime))));
            return true;
        }

        switch (meaning.Intent)
        {
            // Another question is on its way to them: one at a time.
            case Intent.ClearYes or Intent.More when Current(t) is not null: t.Record(FactKind.AnsweredTooEarly, ask.Scheme); return true;
            case Intent.ClearYes or Intent.More when ask.Status != AskStatus.WithPerson: Holding.Request(t, ask with { Said = body }); return true;
            // It brings the question, and is no answer to it: a likely yes is enough, but not any wish.
            case Intent.LikelyYes when meaning.Rule != "a-wish" && ask.Status != AskStatus.WithPerson && Current(t) is null: Holding.Request(t, ask with { Said = body }); return true;
            case Intent.No: No(t, ask); return true;
            default: return false;
        }
    }

    /// <summary>It is closed for good: nothing of it is left to wake up.</summary>
    public static void Forget(PersonTurn t, Ask ask)
    {
        if (t.S.Pending?.Ask == ask.Id) Holding.Release(t);
        Close(t, ask);
    }

    /// <summary>Each ask is counted once, when its first question goes out, however often it is put in other words or later.</summary>
    public static Ask Counted(PersonTurn t, Ask ask)
    {
        if (ask.Counted) return ask;
        var since = t.Now.AddDays(-t.Policy.AskBudget.PeriodDays);
        t.S = t.S with { AskedAt = [.. t.S.AskedAt.Where(at => at > since), t.Now] };
        return ask with { Counted = true };
    }

    private static string JoinText(PersonTurn t, Ask ask, Hold? hold, string wording)
    {
        var scheme = t.Directory.Scheme(ask.Scheme);
        var professional = t.Directory.FirstNameOf(hold?.Professional);
        string With(string details, string key) => t.Words(key,
            ("connector", t.Directory.FirstNameOf(ask.Connector)), ("scheme", scheme?.Name ?? ""), ("details", details),
            ("professional", professional), ("reassurance", Reassurance(t, scheme)));
        foreach (var details in SchemeText.Details(scheme))
            if (With(details, wording) is var text && Segments.Of(text).Count <= 2) return text;
        return With(scheme?.Name ?? "", "join.again");
    }

    private static string Reassurance(PersonTurn t, SchemeDefinition? scheme)
    {
        if (scheme is not { Where: { Length: > 0 } where, Sensitive: false }) return t.Words("reassurance");
        return t.Words("reassurance.where", ("where", where.StartsWith("at ", StringComparison.Ordinal) ? where[3..] : where));
    }

    private static void Details(PersonTurn t, Lane lane)
    {
        if (t.S.ToldDetails) return;
        t.S = t.S with { ToldDetails = true };
        t.Send(t.Words("details"), "details", lane);
    }

    private static DateTimeOffset Clamp(DateTimeOffset at, DateTimeOffset from, DateTimeOffset to) => at < from ? from : at > to ? to : at;
}
