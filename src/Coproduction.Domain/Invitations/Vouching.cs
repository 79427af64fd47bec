using System.Globalization;

namespace Coproduction.Domain;

/// <summary>V6: who is this, is it really them, and not them.</summary>
internal static class Vouching
{
    private const int LongestWords = 600;

    /// <summary>Who asks again after CHECK was offered takes up the offer.</summary>
    public static readonly TimeSpan JustOffered = TimeSpan.FromHours(1);

    public static void WhoIsThis(PersonTurn t)
    {
        t.Record(FactKind.IdentityAsked);
        if (t.S.Asks.LastOrDefault(a => a.Connector is not null) is { } ask)
            t.Say(ask.Route == Route.Introduced ? "who.introduced" : "who", ("connector", t.Directory.FirstNameOf(ask.Connector)));
        else if (t.S.Participations.LastOrDefault(p => p.Status != ParticipationStatus.Left) is { } part)
            t.Say("who.participant", ("professional", t.Directory.FirstNameOf(part.Professional)));
        else t.Say("who.nobody");
    }

    /// <summary>Only because the resident wants it: the connector learns that somebody asked, not who.</summary>
    public static void Check(PersonTurn t)
    {
        var connector = t.S.Asks.LastOrDefault(a => a.Connector is not null)?.Connector ?? t.S.Participations.LastOrDefault(p => p.Connector is not null)?.Connector;
        if (connector is not { } who) { t.Say("check.nobody"); return; }
        if (t.S.Vouch is null)
        {
            var request = new RequestId(t.NewId());
            t.S = t.S with { Vouch = new(request, who, t.Now) };
            t.Record(FactKind.VouchAsked, other: who, about: request.Value);
            t.Mail(who, new VouchAsked(request, t.Me));
        }

        t.Say("check", ("connector", t.Directory.FirstNameOf(who)));
    }

    /// <summary>At the connector's: one at a time, in the order they were asked.</summary>
    public static void Asked(PersonTurn t, VouchAsked asked)
    {
        if (t.S.Connector is not { } connector || t.S.Stopped is not null)
        {
            t.Mail(asked.Resident, new VouchAnswered(asked.Request, t.Me, null));
            return;
        }

        if (connector.Vouches.Any(v => v.Request == asked.Request)) return;
        t.S = t.S with { Connector = connector with { Vouches = connector.Vouches.Add(new(asked.Request, asked.Resident)) } };
        AskNext(t);
    }

    /// <summary>The connector's words, passed on as they are, when they answer; "not me" is passed on too. Anything else is asked about once.</summary>
    public static void Take(PersonTurn t, Question question, Meaning meaning, string words)
    {
        if (t.S.Connector is not { } connector || connector.Vouches.IsEmpty) { t.DropQuestion(); return; }
        var askedAgain = question.Unclear > 0;
        // The second question says that NO means "not me"; a bare no to the first may mean many things.
        if (meaning.Intent == Intent.No && (askedAgain || meaning.Rule == Reader.NotFromThem))
        {
            t.Say("vouch.denied");
            t.Alert(AlertKind.NotFromConnector);
            Next(t, connector, null, denied: true);
        }
        else if (meaning.Intent != Intent.Chatter)
        {
            if (askedAgain) Owing.Read(t, WaitingKind.Unclear);
            else t.Ask(QuestionKind.Vouch, t.Words("vouch.again"), "vouch.again", about: question.About, unclear: 1);
        }
        else if (words.Length > LongestWords) t.Say("vouch.too-long", ("count", LongestWords.ToString(CultureInfo.InvariantCulture)));
        else
        {
            t.Say("vouch.thanks");
            Next(t, connector, words.Trim());
        }
    }

    public static void GiveUp(PersonTurn t)
    {
        if (t.S.Connector is { Vouches.IsEmpty: false } connector) Next(t, connector, null);
    }

    /// <summary>A question of another kind is over: the connector's turn to be asked may have come.</summary>
    public static void AskNext(PersonTurn t)
    {
        if (t.S is { Question: null, Stopped: null } && !Talking.Held(t) && !Safety.Silent(t) && t.S.Connector is { Vouches.IsEmpty: false } c)
            t.Ask(QuestionKind.Vouch, t.Words("vouch.ask"), "vouch.ask", Lane.Reminder, about: c.Vouches[0].Request.Value);
    }

    public static void Answered(PersonTurn t, VouchAnswered answered)
    {
        if (t.S.Vouch?.Request != answered.Request) return;
        t.S = t.S with { Vouch = null };
        t.Record(FactKind.VouchAnswered, other: answered.Connector, about: answered.Request.Value, detail: answered.Denied ? "denied" : answered.Words is null ? "silent" : "words");
        var name = ("connector", t.Directory.FirstNameOf(answered.Connector));
        if (answered.Denied) { t.Say("check.denied", name); return; }
        if (answered.Words is not { } words) { t.Say("check.silent", name); return; }
        if (t.S.Question is { Kind: QuestionKind.Join or QuestionKind.HearMore } question && Asking.Current(t) is { } ask)
        {
            var wording = question.Kind == QuestionKind.Join ? "check.says-join" : "check.says-more";
            var body = t.Words(wording, name, ("words", words), ("professional", t.Directory.FirstNameOf(t.S.Hold?.Professional)),
                ("scheme", t.Directory.Scheme(ask.Scheme)?.Name ?? ""));
            t.Ask(question.Kind, body, wording, scheme: ask.Scheme, about: ask.Id.Value, again: question);
        }
        else t.Say("check.says", name, ("words", words));
    }

    /// <summary>"Not them": that connector's asks go nowhere from now on; they are told nothing, the coordinator is told.</summary>
    public static bool Wrong(PersonTurn t)
    {
        if (t.S.Asks.LastOrDefault(a => a.Connector is not null) is not { Connector: { } connector } ask)
        {
            if (t.S.Connector is not null) { Owing.Read(t, WaitingKind.Help); return true; }
            if (t.S.Participations.LastOrDefault(p => p.Status == ParticipationStatus.Exploring) is not { } part)
            {
                if (!t.S.Participations.IsEmpty) { Owing.Read(t, WaitingKind.Help); return true; }
                // Nobody we know of, who says that it is not them: left alone.
                t.Alert(AlertKind.WrongNumber);
                Stopping.WrongNumber(t);
                return true;
            }

            // They had said yes, and say now that it is not them: it ends, and a person sees it.
            if (part.Connector is { } who) t.S = t.S with { Blocked = t.S.Blocked.Add(who) };
            t.Record(FactKind.ConnectorBlocked, part.Scheme, part.Connector);
            t.Alert(AlertKind.WrongNumber, part.Scheme);
            Leaving.WrongPerson(t, part);
            t.Say("wrong");
            return true;
        }

        t.S = t.S with { Blocked = t.S.Blocked.Add(connector), Vouch = null };
        t.Record(FactKind.ConnectorBlocked, ask.Scheme, connector, ask.Id.Value);
        t.Alert(ask.Route == Route.Introduced ? AlertKind.WrongNumber : AlertKind.ConnectorBlocked, ask.Scheme);
        t.DropQuestion();
        foreach (var theirs in t.S.Asks.Where(a => a.Connector == connector)) Asking.Forget(t, theirs);
        Holding.Release(t);
        // Someone whose number was given by mistake never wrote to us: they are left alone altogether.
        if (ask.Route == Route.Introduced && t.S.Participations.IsEmpty) Stopping.WrongNumber(t);
        else t.Say("wrong");
        return true;
    }

    private static void Next(PersonTurn t, Connector connector, string? words, bool denied = false)
    {
        var first = connector.Vouches[0];
        t.Mail(first.Resident, new VouchAnswered(first.Request, t.Me, words, denied));
        t.S = t.S with { Connector = connector with { Vouches = connector.Vouches.RemoveAt(0) } };
        t.DropQuestion();
        AskNext(t);
    }
}
