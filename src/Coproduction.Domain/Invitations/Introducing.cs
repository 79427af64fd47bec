namespace Coproduction.Domain;

/// <summary>The introduced text: only where the organisation has switched it on, and only on the connector's word (V1).</summary>
public static class Introducing
{
    /// <summary>The first text to someone who has not written: at most two segments, the summary left out when it does not fit, and in English when even that does not.</summary>
    public static (string Body, string Wording) FirstText(Directory directory, string language, string name, PersonId? connector, SchemeDefinition scheme, string? words)
    {
        var wording = "introduced";
        var body = Render(wording);
        if (Segments.Of(body).Count > 2) body = Render(wording = "introduced.short");
        if (Segments.Of(body).Count > 2) (language, body) = (Wordings.Fallback, Render(wording));
        return (body, wording);

        string Render(string key) => Wordings.All.Render(language, key, ("name", name), ("organisation", directory.Organisation.SignsAs),
            ("connector", directory.NameOf(connector)), ("scheme", scheme.Name), ("summary", scheme.Summary),
            ("words", string.IsNullOrWhiteSpace(words) ? "" : Wordings.All.Render(language, "introduced.words", ("words", words.Trim()))));
    }

    /// <summary>Every fault at once, so that whoever calls mends it in one go.</summary>
    internal static void ByCall(PersonTurn t, Introduce call)
    {
        if (t.S.Connector is null) { t.Refuse("not-a-connector", 404, "connector", "Nobody who invites is known by this id or key: create them with POST /api/people and a connector part."); return; }
        var scheme = t.Directory.Schemes.GetValueOrDefault(call.Scheme);
        if (!t.Policy.IntroducedText) t.Refuse("introduced-text-off", 409, null, "This organisation does not text people first. Let the connector text INVITE and hand the code on, or switch on Policy:IntroducedText.");
        if (scheme is not { Status: SchemeStatus.Open, Definition: { } definition }) { t.Refuse("scheme-not-open", 409, "scheme", "The scheme is not open: open it with POST /api/schemes/{id}/open."); return; }
        if (definition.Sensitive) t.Refuse("hand-on-only", 409, "scheme", "A sensitive scheme is hand-on only: the connector texts INVITE and passes the code on.");
        if (!call.AgreedToContact) t.Refuse("not-agreed", 422, "agreedToContact", "Nobody is texted first unless they have told the connector that it is fine. Set it to true only when that is so.");
        if (FirstNames.Read(call.FirstName) is not { } name) { t.Refuse("first-name", 422, "firstName", "Give one first name, letters only."); name = ""; }
        if (string.IsNullOrWhiteSpace(call.Tie)) t.Refuse("tie", 422, "tie", "Say how the connector knows this person.");
        if (call.Language is not null && SpokenLanguages.Find(call.Language) is null)
            t.Refuse("no-such-language", 422, "language", $"Give the code of a language that is read here: {SpokenLanguages.Codes}. Leave it out when you do not know.");
        if (call.Phone.Number is { } given && given.Local == t.Context.OwnNumber) t.Refuse("own-number", 422, "phone", "This is the number that people text, nobody's phone. Give the person's own mobile number.");
        if (PhoneFault(call.Phone) is { } fault) t.Refuse("phone", 422, "phone", fault);
        if (Inviting.Limit(t) is { } limit) t.Refuse("connector-limit", 409, "connector", limit.Wording == "invite.suspended" ? "This connector is suspended." : "This connector has as many invitations as they may have just now.");
        if (t.Answer is null && Segments.Of(FirstText(t.Directory, "en", name, t.Me, definition, call.Words).Body).Count > 2)
            t.Refuse("words-too-long", 422, "words", "With these words the first text is longer than two segments. Shorten them, and use plain letters.");
        if (t.Answer is not null) return;
        var id = Send(t, call.Scheme, name, call.Phone.Number!.Value, call.Words,
            new("api.agreedToContact", 1, "true", call.Id, call.At), SpokenLanguages.Find(call.Language)?.Code);
        t.Done(id.Value, "open");
    }

    internal static InvitationId Send(PersonTurn t, SchemeId scheme, string firstName, PhoneNumber phone, string? words, Attestation attestation, string? language)
    {
        var invitation = new Invitation(new(t.NewId()), scheme, Route.Introduced, null, t.Now, t.Now.AddDays(t.Policy.Codes.LifetimeDays)) { Attestation = attestation };
        Inviting.Add(t, invitation);
        t.Mail(phone, new AskIntroduced(invitation.Id, t.Me, scheme, firstName, words, invitation.ExpiresAt) { Language = language });
        return invitation.Id;
    }

    internal static void Undeliverable(PersonTurn t, InvitationUndeliverable undeliverable)
    {
        if (t.S.Connector?.Invitations.FirstOrDefault(i => i.Id == undeliverable.Invitation) is not { } invitation) return;
        t.S = t.S with { Connector = t.S.Connector with { Invitations = t.S.Connector.Invitations.Remove(invitation) } };
        t.Show(new InvitationRow(invitation.Id, t.Me, invitation.Scheme, invitation.Route, "undeliverable", invitation.At, invitation.ExpiresAt));
        t.Say("invite.undeliverable");
    }

    private static string? PhoneFault(PhoneReading phone) => phone.Problem switch
    {
        PhoneProblem.None when phone.Number is not null => null,
        PhoneProblem.Landline => "This is a landline, and only mobiles can be texted. Give a mobile number.",
        PhoneProblem.Foreign => "This is not a UK mobile, and it can't be texted from here. Let the connector hand the code on.",
        PhoneProblem.Impossible => "No such number can exist: digits are missing or too many. Check it with the person.",
        _ => "Give a UK mobile number, such as 07700 900123.",
    };
}
