namespace Coproduction.Domain;

/// <summary>
/// A phone and Teams of one person: a code from the one is written on the other. No message goes to an address that has not
/// written. An address moves only from somebody without a life here, else a coordinator decides; a STOP on either wins.
/// </summary>
internal static class Linking
{
    private static readonly HashSet<string> Asks =
        ["link", "link phone", "link my phone", "link teams", "link my teams", "link to teams", "link my phone to teams", "link my phone and teams", "link phone and teams"];

    public static bool Asked(PersonTurn t, TextReceived text)
    {
        if (!Asks.Contains(StaffCommands.Plain(text.Body))) return false;
        Forget(t);
        var link = new LinkCode(t.Context.DrawnCodes[0], t.Now.AddMinutes(t.Policy.LinkMinutes), t.S.Channel);
        t.S = t.S with { Link = link };
        t.Show(new LinkRow(link.Code, t.Me, link.ExpiresAt, Live: true));
        t.Record(FactKind.LinkOffered);
        t.Say(t.S.Channel == Channel.Teams ? "link.phone" : "link.teams", ("code", link.Code.ToString()), ("minutes", StaffWords.Number((int)t.Policy.LinkMinutes)));
        return true;
    }

    /// <summary>The text holds a code that somebody else was given: are they the same person? Whoever was given it decides.</summary>
    public static bool Claim(PersonTurn t)
    {
        if (t.Context.Links.FirstOrDefault(l => l.ExpiresAt > t.Now) is not { } row) return false;
        if (row.Person == t.Me) { t.Say("link.own"); return true; }
        if (t.S.Linking is not null) return true;
        t.S = t.S with { Linking = new(row.Person, Ordered: false, t.Now.AddSeconds(t.Policy.RequestTimeoutSeconds)) };
        t.Mail(row.Person, new LinkClaimed(new(t.NewId()), t.Me, row.Code, Movable(t.S), t.S.Stopped) { From = t.S.Channel });
        return true;
    }

    /// <summary>At whoever was given the code.</summary>
    public static void Claimed(PersonTurn t, LinkClaimed claim)
    {
        if (claim.By == t.Me) return;
        if (t.S.Link is not { } link || link.Code != claim.Code || link.ExpiresAt <= t.Now || link.From == claim.From || t.S.Linking is { } other && other.With != claim.By)
        {
            t.Record(FactKind.LinkRefused, other: claim.By);
            t.Mail(claim.By, new LinkRefused(claim.Request));
            return;
        }

        Forget(t);
        if (claim.Movable)
        {
            t.S = t.S with { Linking = new(claim.By, Ordered: true, t.Now.AddSeconds(t.Policy.RequestTimeoutSeconds)) };
            t.Mail(claim.By, new MoveAddresses(claim.Request, t.Me));
        }
        else if (Movable(t.S)) GiveUp(t, claim.Request, claim.By);
        else Undecided(t, claim.Request, claim.By);
    }

    /// <summary>At whoever wrote the code.</summary>
    public static void Refused(PersonTurn t, LinkRefused refused)
    {
        t.S = t.S with { Linking = null };
        if (refused.ToPerson) t.Say("link.person");
        else t.Say("link.expired");
    }

    /// <summary>At whoever is to be given up; something may have come between, and two may have asked each other at once.</summary>
    public static void Move(PersonTurn t, MoveAddresses move)
    {
        if (move.To == t.Me) return;
        if (t.S.Linking is { Ordered: true } mine && mine.With == move.To && t.Me.Value.CompareTo(move.To.Value) < 0) return;
        if (t.S.Linking is { } other && other.With != move.To || !Movable(t.S)) Undecided(t, move.Request, move.To);
        else GiveUp(t, move.Request, move.To);
    }

    /// <summary>At whoever is kept. What the other said no to, and how often they were asked, counts here as well (V3, V4).</summary>
    public static void Done(PersonTurn t, Linked linked)
    {
        if (linked.From == t.Me) return;
        t.S = t.S with
        {
            Linking = null,
            Blocked = t.S.Blocked.Union(linked.Blocked),
            AskedAt = [.. t.S.AskedAt.Concat(linked.AskedAt).Order()],
            AskNothing = t.S.AskNothing || linked.AskNothing,
            ToldDetails = t.S.ToldDetails || linked.ToldDetails,
        };
        t.Record(FactKind.AddressesTaken, other: linked.From);
        foreach (var ask in t.S.Asks.Where(a => a.Connector is { } c && linked.Blocked.Contains(c))) Asking.Forget(t, ask);
        foreach (var scheme in linked.Refused) Asking.NeverAgain(t, scheme);
        if (t.S.Question is { Kind: QuestionKind.Join or QuestionKind.HearMore or QuestionKind.WhichDate } question && t.S.Asks.All(a => a.Id.Value != question.About)) t.DropQuestion();
        if (linked.Stopped is { } there) Stopping.BecauseLinked(t, there);
        else if (t.S.Stopped is { } here) t.Suppress = here;
        else t.Say("link.done");
    }

    /// <summary>Somebody who is another now: what still comes goes on to them, with the same content.</summary>
    public static void PassOn(PersonTurn t, PersonId kept)
    {
        switch (t.Input)
        {
            case DueReached or MessageHandedOver or LinkRefused: break;
            case MoveAddresses move when move.To == kept: break;
            case var call when call is not TextReceived && !call.Id.IsMail && call is not MessageFailed:
                t.Refuse("moved", 409, "id", "This person has joined their phone and Teams and is known by another id now.");
                break;
            default: t.Mail(kept, t.Input); break;
        }
    }

    public static void Reached(PersonTurn t)
    {
        if (t.S.Link is { } link && link.ExpiresAt <= t.Now) Forget(t);
        if (t.S.Linking is { } under && under.Until <= t.Now) t.S = t.S with { Linking = null };
    }

    /// <summary>Nothing stands in the way of their address moving: nobody is beside them, asks them or owes them anything.</summary>
    private static bool Movable(PersonState s) =>
        s is { Listed: false, Participations.IsEmpty: true, Asks.IsEmpty: true, Referrals.IsEmpty: true, Waiting.IsEmpty: true, Talks.IsEmpty: true };

    private static void GiveUp(PersonTurn t, RequestId request, PersonId to)
    {
        Forget(t);
        t.DropQuestion();
        t.CancelAll = true;
        t.MoveAddressesTo = to;
        t.Record(FactKind.AddressesMoved, other: to);
        t.Mail(to, new Linked(request, t.Me, t.S.Stopped)
        {
            Refused = [.. t.S.Refused], Blocked = [.. t.S.Blocked], AskedAt = t.S.AskedAt, AskNothing = t.S.AskNothing, ToldDetails = t.S.ToldDetails,
        });
        t.S = new() { Id = t.S.Id, Name = t.S.Name, Language = t.S.Language, Channel = t.S.Channel, MovedTo = to };
    }

    /// <summary>Both have a life here. Both are told that a person looks at it, and neither who the other is.</summary>
    private static void Undecided(PersonTurn t, RequestId request, PersonId other)
    {
        t.S = t.S with { Linking = null };
        t.Alert(AlertKind.LinkUndecided);
        t.Record(FactKind.LinkRefused, other: other, detail: "to-person");
        t.Mail(other, new LinkRefused(request) { ToPerson = true });
        if (t.Directory.CoordinatorFor(null) is { } coordinator) Owing.Open(t, WaitingKind.Link, coordinator, null, null, t.Policy.ReplyHours);
        t.Say("link.person");
    }

    private static void Forget(PersonTurn t)
    {
        if (t.S.Link is not { } link) return;
        t.Show(new LinkRow(link.Code, t.Me, link.ExpiresAt, Live: false));
        t.S = t.S with { Link = null };
    }
}
