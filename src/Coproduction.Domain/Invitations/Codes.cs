namespace Coproduction.Domain;

/// <summary>The hand-on: a code that a resident texts opens the conversation. Its connector's actor owns it.</summary>
internal static partial class Codes
{
    /// <summary>Takes the text when it holds a code, or was plainly meant to.</summary>
    public static bool Try(PersonTurn t, string body, Question? live)
    {
        var meant = InviteCode.LooksMeant(body);
        var known = !t.Context.Codes.IsEmpty || !t.Context.Links.IsEmpty;
        // While a human holds the Talk only a code that there is counts as one.
        if (!known && (!meant || Talking.Held(t))) return false;
        var hourAgo = t.Now.AddHours(-1);
        var tries = t.S.CodeTries.Count(at => at > hourAgo);
        if (tries >= t.Policy.Codes.TriesPerHour || !t.Context.CodeTriesOpen)
        {
            // Said once, then silence: more answers would only help who guesses.
            t.Record(FactKind.CodeMistried, detail: "limit");
            if (tries <= t.Policy.Codes.TriesPerHour) t.Say("code.later");
            Tried(t, hourAgo);
            return true;
        }

        if (Linking.Claim(t)) return true;
        if (t.Context.Codes.FirstOrDefault() is { } row) { Claim(t, row); return true; }
        t.Record(FactKind.CodeMistried);
        Tried(t, hourAgo);
        // A postcode looks like a code; where an area was asked for, it is one.
        if (live?.Kind is QuestionKind.Area && Postcode().IsMatch(body.Trim())) return false;
        if (tries == 0) t.Say("code.unknown");
        else if (t.S.IsStaff) return false;
        else if (t.S.Asks.IsEmpty && t.S.Participations.IsEmpty) Unasked.Answer(t, reads: false);
        else Owing.Read(t, WaitingKind.Question);
        return true;
    }

    /// <summary>At the connector's: the first phone to use a code owns it. One that is here no longer has been used.</summary>
    public static void Claimed(PersonTurn t, ClaimCode claim)
    {
        var invitation = t.S.Connector?.Invitations.FirstOrDefault(i => i.Code == claim.Code);
        var problem = t.S.Connector is not { } connector ? CodeProblem.Unknown
            : connector.Suspended ? CodeProblem.Suspended
            : invitation is null ? CodeProblem.Used
            : invitation.ExpiresAt <= t.Now ? CodeProblem.Expired
            : (CodeProblem?)null;
        if (problem is { } no)
        {
            t.Mail(claim.Resident, new CodeRefused(claim.Request, no));
            return;
        }

        t.S = t.S with { Connector = t.S.Connector! with { Invitations = t.S.Connector.Invitations.Remove(invitation!) } };
        t.Record(FactKind.CodeClaimed, invitation!.Scheme, about: invitation.Id.Value);
        t.Show(new InvitationRow(invitation.Id, t.Me, invitation.Scheme, invitation.Route, "used", invitation.At, invitation.ExpiresAt));
        t.Show(new CodeRow(claim.Code, t.Me, invitation.Id, invitation.Scheme, invitation.ExpiresAt, Live: true) { UsedBy = claim.Resident });
        t.Mail(claim.Resident, new CodeGranted(claim.Request, invitation.Id, t.Me, invitation.Scheme));
    }

    public static void Granted(PersonTurn t, CodeGranted granted)
    {
        if (t.S.Asks.FirstOrDefault(a => a.Claim == granted.Request) is not { } ask) return;
        Asking.Close(t, ask);
        Open(t, ask with { Claim = null, EndsAt = null }, granted.Scheme, granted.Connector);
    }

    private static void Open(PersonTurn t, Ask ask, SchemeId scheme, PersonId connector)
    {
        ask = ask with { Scheme = scheme };
        t.Record(FactKind.AskReceived, scheme, connector, ask.Id.Value, "hand-on");
        if (t.S.Participations.FirstOrDefault(p => p.Scheme == scheme && p.Status != ParticipationStatus.Left) is { } part)
        {
            t.Say("join.already", ("scheme", t.Directory.Scheme(scheme)?.Name ?? ""), ("professional", t.Directory.FirstNameOf(part.Professional)));
            return;
        }

        var already = t.S.Asks.FirstOrDefault(a => a.Scheme == scheme);
        // They said no, or have been asked as often as anyone may be: a person takes it from here (V3, V4), without naming it.
        if (Asking.WhyNot(t, scheme, connector) is { } why || Over(t, already, out why))
        {
            t.Record(FactKind.AskHeldBack, scheme, connector, ask.Id.Value, why);
            Owing.ToPerson(t, "to-person", WaitingKind.Help, scheme);
            return;
        }

        // Their newer wish goes first; an older question is set aside, not lost.
        if (Asking.Current(t) is { } older) Asking.Set(t, older with { Status = AskStatus.Lapsed });
        if (t.S.Question is { } before && Questions.TakesYes(before)) t.AskedElse();
        t.DropQuestion();
        Holding.Release(t);
        if (already is not null) { Asking.Close(t, already); ask = ask with { Counted = already.Counted, LaterUsed = already.LaterUsed }; }
        if (t.Directory.Scheme(scheme) is { Sensitive: true } && ask.Introduced is false) AskToHear(t, ask);
        else Holding.Request(t, ask);
    }

    public static void Refused(PersonTurn t, CodeRefused refused)
    {
        if (t.S.Asks.FirstOrDefault(a => a.Claim == refused.Request) is not { } ask) return;
        Asking.Close(t, ask);
        t.Record(FactKind.CodeRefused, other: ask.Connector, detail: refused.Problem.ToString());
        t.Say(refused.Problem switch
        {
            CodeProblem.Used => "code.used",
            CodeProblem.Unknown => "code.unknown",
            _ => "code.expired",
        });
    }

    private static void Claim(PersonTurn t, CodeRow row)
    {
        if (t.S.Asks.Any(a => a.Claim is not null)) return;
        var known = t.S.Asks.FirstOrDefault(a => a.Id == row.Invitation);
        // Its question is on its way.
        if (known is { Status: AskStatus.Open or AskStatus.Holding } && t.S.Question is null or { HandedOverAt: null }) return;
        if (row.UsedBy is { } user && user != t.Me) { t.Record(FactKind.CodeRefused, other: row.Connector, detail: nameof(CodeProblem.Used)); t.Say("code.used"); return; }
        if (row.UsedBy is not null)
        {
            // Theirs already: the code texted again asks again.
            if (known is not null) Asking.Close(t, known);
            Open(t, known ?? new() { Id = row.Invitation, Connector = row.Connector, Route = Route.HandOn, Status = AskStatus.Claiming, At = t.Now }, row.Scheme, row.Connector);
            return;
        }

        var request = new RequestId(t.NewId());
        Asking.Set(t, new()
        {
            Id = row.Invitation, Connector = row.Connector, Route = Route.HandOn, Status = AskStatus.Claiming, At = t.Now,
            Claim = request, EndsAt = t.Now.AddSeconds(t.Policy.RequestTimeoutSeconds),
        });
        t.Mail(row.Connector, new ClaimCode(request, t.Me, row.Code));
    }

    /// <summary>A UK postcode, as its shape is published (BS 7666).</summary>
    [System.Text.RegularExpressions.GeneratedRegex(@"^[A-Z]{1,2}[0-9][A-Z0-9]? ?[0-9][A-Z]{2}$", System.Text.RegularExpressions.RegexOptions.IgnoreCase | System.Text.RegularExpressions.RegexOptions.CultureInvariant)]
    private static partial System.Text.RegularExpressions.Regex Postcode();

    private static bool Over(PersonTurn t, Ask? already, out string why)
    {
        why = "budget";
        return already is not { Counted: true } && Asking.LeftInBudget(t) <= 0;
    }

    /// <summary>V7: a sensitive scheme is not named before they have asked what it is.</summary>
    private static void AskToHear(PersonTurn t, Ask ask)
    {
        Asking.Set(t, Asking.Counted(t, ask) with { Status = AskStatus.Open });
        t.Ask(QuestionKind.HearMore, t.Words("hear-more", ("connector", t.Directory.FirstNameOf(ask.Connector))), "hear-more", scheme: ask.Scheme, about: ask.Id.Value);
    }

    private static void Tried(PersonTurn t, DateTimeOffset since) =>
        t.S = t.S with { CodeTries = [.. t.S.CodeTries.Where(at => at > since).TakeLast(t.Policy.Codes.TriesPerHour * 2), t.Now] };
}
