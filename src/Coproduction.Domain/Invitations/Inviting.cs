using System.Globalization;

namespace Coproduction.Domain;

/// <summary>A connector's side by text: the word <c>invite</c>, and the answers to what the bot asks then.</summary>
internal static class Inviting
{
    /// <summary>Takes <c>invite …</c>, whatever else is open.</summary>
    public static bool Try(PersonTurn t, Meaning meaning)
    {
        if (meaning.Intent != Intent.Invite) return false;
        Invite(t, meaning.Rest ?? "");
        return true;
    }

    /// <summary>An answer to which scheme, her first name, how he knows her, whether she has agreed.</summary>
    public static void Take(PersonTurn t, Question question, Meaning meaning, TextReceived text)
    {
        if (t.S.Connector is not { } connector) { t.DropQuestion(); Owing.Read(t, WaitingKind.Unclear); return; }
        switch (question.Kind)
        {
            case QuestionKind.WhichScheme: Which(t, question, meaning, text.Body); break;
            case QuestionKind.FirstName or QuestionKind.Tie when connector.Draft is not null && meaning.Intent == Intent.No:
                EndDraft(t);
                t.Say("invite.dropped");
                break;
            case QuestionKind.FirstName when connector.Draft is { } draft:
                if (FirstNames.Read(text.Body) is { } name) Draft(t, draft with { FirstName = name });
                else if (question.Unclear > 0) Owing.Read(t, WaitingKind.Unclear);
                else t.Ask(QuestionKind.FirstName, t.Words("invite.first-name-again"), "invite.first-name-again", scheme: draft.Scheme, unclear: 1);
                break;
            case QuestionKind.Tie when connector.Draft is { } draft: Draft(t, draft with { Tie = "told" }); break;
            case QuestionKind.Attestation when connector.Draft is { } draft: Attest(t, question, draft, meaning, text); break;
            default: t.DropQuestion(); break;
        }
    }

    /// <summary>Words and a code to forward, in one message with nothing else in it.</summary>
    public static void HandOn(PersonTurn t, SchemeId id, SchemeDefinition scheme)
    {
        var code = t.Context.DrawnCodes[0];
        var invitation = new Invitation(new(t.NewId()), id, Route.HandOn, code, t.Now, t.Now.AddDays(t.Policy.Codes.LifetimeDays));
        Add(t, invitation);
        t.Show(new CodeRow(code, t.Me, invitation.Id, id, invitation.ExpiresAt, Live: true));
        var wording = scheme.Sensitive ? "handon.sensitive" : "handon";
        t.Say(wording, ("scheme", scheme.Name), ("summary", scheme.Summary), ("code", code.ToString()));
    }

    public static void Add(PersonTurn t, Invitation invitation)
    {
        var connector = t.S.Connector!;
        t.S = t.S with
        {
            Connector = connector with { Invitations = connector.Invitations.Add(invitation), MadeAt = [.. connector.MadeAt.Where(at => at > t.Now.AddDays(-1)), t.Now] },
        };
        t.Record(FactKind.InvitationMade, invitation.Scheme, about: invitation.Id.Value, detail: invitation.Route.ToString());
        t.Show(new InvitationRow(invitation.Id, t.Me, invitation.Scheme, invitation.Route, "open", invitation.At, invitation.ExpiresAt));
    }

    /// <summary>Connectors are vouched for, limited and can be suspended (V6).</summary>
    public static (string Wording, int Count)? Limit(PersonTurn t)
    {
        var connector = t.S.Connector!;
        if (connector.Suspended) return ("invite.suspended", 0);
        var open = connector.Invitations.Count(i => i.ExpiresAt > t.Now);
        if (open >= t.Policy.Connectors.OpenInvitations) return ("invite.too-many", open);
        var today = connector.MadeAt.Count(at => at > t.Now.AddDays(-1));
        return today >= t.Policy.Connectors.InvitationsPerDay ? ("invite.too-many-today", today) : null;
    }

    private static void Invite(PersonTurn t, string rest)
    {
        var (name, tail) = Split(rest);
        var language = tail is null ? null : SpokenLanguages.Cut(tail)?.Code;
        // "in Welsh" may be a part of a scheme's own name.
        if (!t.Directory.Schemes.Values.Any(s => string.Equals(s.Definition?.Name, name, StringComparison.OrdinalIgnoreCase)) && SpokenLanguages.Cut(name) is { } cut)
            (name, language) = (cut.Without, language ?? cut.Code);
        if (Limit(t) is { } limit) { SayLimit(t, limit); return; }
        if (name.Length == 0) { List(t); return; }
        var scheme = Find(t, name);
        if (scheme is null) { List(t); return; }
        if (scheme.Status != SchemeStatus.Open) { t.Say("invite.not-open", ("scheme", scheme.Definition!.Sensitive ? "That" : scheme.Definition.Name)); return; }
        if (tail is not null) ForNumber(t, scheme.Id, scheme.Definition!, language);
        else HandOn(t, scheme.Id, scheme.Definition!);
    }

    private static void ForNumber(PersonTurn t, SchemeId id, SchemeDefinition scheme, string? language)
    {
        if (scheme.Sensitive || !t.Policy.IntroducedText)
        {
            t.Say("invite.handon-only");
            HandOn(t, id, scheme);
            return;
        }

        switch (t.Context.Phone)
        {
            case { Number: { } phone, Problem: PhoneProblem.None }: Draft(t, new(id, phone, null, null) { Language = language }); break;
            case { Problem: PhoneProblem.Landline }: t.Say("invite.number-landline", ("key", scheme.Key)); break;
            case { Problem: PhoneProblem.Foreign }: t.Say("invite.number-foreign", ("key", scheme.Key)); break;
            case { Problem: PhoneProblem.Impossible }: t.Say("invite.number-impossible", ("key", scheme.Key)); break;
            default: t.Say("invite.number-missing", ("key", scheme.Key)); break;
        }
    }

    /// <summary>Asks for what the draft still lacks.</summary>
    private static void Draft(PersonTurn t, IntroducedDraft draft)
    {
        t.S = t.S with { Connector = t.S.Connector! with { Draft = draft } };
        var name = ("name", draft.FirstName ?? "");
        var (kind, wording) = draft switch
        {
            { FirstName: null } => (QuestionKind.FirstName, "invite.first-name"),
            { Tie: null } => (QuestionKind.Tie, "invite.tie"),
            _ => (QuestionKind.Attestation, "invite.attestation"),
        };
        t.Ask(kind, t.Words(wording, name), wording, scheme: draft.Scheme);
    }

    private static void EndDraft(PersonTurn t)
    {
        t.DropQuestion();
        t.S = t.S with { Connector = t.S.Connector! with { Draft = null } };
    }

    private static void Attest(PersonTurn t, Question question, IntroducedDraft draft, Meaning meaning, TextReceived text)
    {
        var yes = meaning.Intent == Intent.ClearYes || question.Choices.Length > 0 && meaning is { Intent: Intent.Choice, Choice: 1 };
        if (yes)
        {
            EndDraft(t);
            Introducing.Send(t, draft.Scheme, draft.FirstName!, draft.Phone, null,
                new(question.Wording, question.WordingVersion, text.Body, text.Id, text.At), draft.Language);
            t.Say("invite.done", ("name", draft.FirstName!));
            return;
        }

        var no = meaning.Intent is Intent.No or Intent.Later or Intent.Choice;
        if (!no && question.Unclear == 0)
        {
            t.Ask(QuestionKind.Attestation, t.Words("invite.attestation-again", ("name", draft.FirstName!)), "invite.attestation-again",
                scheme: draft.Scheme, unclear: 1, choices: ["they have", "not yet"]);
            return;
        }

        EndDraft(t);
        t.Record(FactKind.InvitationRefused, draft.Scheme, detail: "not-agreed");
        t.Say("invite.handon-instead");
        HandOn(t, draft.Scheme, t.Directory.Scheme(draft.Scheme)!);
    }

    private static void List(PersonTurn t)
    {
        var open = Offered(t);
        if (open.Length == 0) { t.Say("invite.none"); return; }
        var list = string.Join(", ", open.Select((s, i) => $"{i + 1} {s.Definition!.Name}"));
        t.Ask(QuestionKind.WhichScheme, t.Words("invite.which", ("list", list)), "invite.which", choices: [.. open.Select(s => s.Id.ToString())]);
    }

    private static void Which(PersonTurn t, Question question, Meaning meaning, string body)
    {
        var chosen = meaning is { Intent: Intent.Choice, Choice: { } n } && n >= 1 && n <= question.Choices.Length
            ? Find(t, question.Choices[n - 1])
            : Find(t, body);
        t.DropQuestion();
        if (chosen is { Status: SchemeStatus.Open, Definition: { } definition }) HandOn(t, chosen.Id, definition);
        else if (question.Unclear == 0 && meaning.Intent != Intent.No)
        {
            List(t);
            if (t.S.Question is { } again) t.S = t.S with { Question = again with { Unclear = 1 } };
        }
        else if (meaning.Intent != Intent.No) Owing.Read(t, WaitingKind.Unclear);
    }

    /// <summary>V7: what is sensitive stands in no menu.</summary>
    private static SchemeState[] Offered(PersonTurn t) =>
        [.. t.Directory.Schemes.Values.Where(s => s is { Status: SchemeStatus.Open, Definition.Sensitive: false }).OrderBy(s => s.Definition!.Name, StringComparer.Ordinal).Take(9)];

    private static SchemeState? Find(PersonTurn t, string name)
    {
        name = name.Trim().TrimEnd('.', '!', '?');
        if (int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var n))
            return n >= 1 && n <= Offered(t).Length ? Offered(t)[n - 1] : null;
        var schemes = t.Directory.Schemes.Values.Where(s => s.Definition is not null).ToList();
        bool Is(string a) => string.Equals(a, name, StringComparison.OrdinalIgnoreCase);
        var named = schemes.FirstOrDefault(s => Is(s.Definition!.Key) || Is(s.Definition.Name) || Is(s.Id.ToString()));
        if (named is not null || name.Length < 3) return named;
        var near = schemes.Where(s => !s.Definition!.Sensitive && (Holds(s.Definition.Name, name) || Holds(name, s.Definition.Key))).ToList();
        return near.Count == 1 ? near[0] : null;
    }

    private static bool Holds(string text, string part) => text.Contains(part, StringComparison.OrdinalIgnoreCase);

    /// <summary>"walkers for 07…" is a scheme and a wish to have someone texted; without it there is no tail. What else stands there may say a language.</summary>
    private static (string Name, string? Tail) Split(string rest)
    {
        var at = rest.IndexOf(" for", StringComparison.OrdinalIgnoreCase);
        if (at >= 0) return (rest[..at].Trim(), rest[at..]);
        var digits = rest.IndexOfAny(['0', '+']);
        return digits > 0 && rest.Count(char.IsAsciiDigit) > 6 ? (rest[..digits].Trim(), rest[digits..]) : (rest.Trim(), null);
    }

    private static void SayLimit(PersonTurn t, (string Wording, int Count) limit)
    {
        t.Record(FactKind.InvitationRefused, detail: limit.Wording);
        t.Say(limit.Wording, ("count", limit.Count.ToString(CultureInfo.InvariantCulture)),
            ("days", t.Policy.Codes.LifetimeDays.ToString(CultureInfo.InvariantCulture)),
            ("coordinator", t.Directory.FirstNameOf(t.Directory.CoordinatorFor(null)) is { Length: > 0 } name ? name : t.Directory.Organisation.SignsAs));
    }
}
