namespace Coproduction.Domain;

/// <summary>
/// R1: the warm hand-over. Who goes writes the introduction; the resident agrees, chooses someone else or waits. Nothing
/// changes before that, and what they do not answer changes nothing.
/// </summary>
internal static class HandingOver
{
    public static void Offer(PersonTurn t, OfferHandOver offer)
    {
        OfferOrRefuse(t, offer);
        // From a command there is no card that could say why not.
        if (t.Answer is { IsRefused: true, Refusals: [var refusal, ..] } && offer.Id.IsMail)
            t.Tell(offer.By, t.Words("teams.handover.refused", ("name", StaffWords.Resident(t)), ("why", refusal.Fix)), "teams.handover.refused");
    }

    private static void OfferOrRefuse(PersonTurn t, OfferHandOver offer)
    {
        if (!Referring.Find(t, offer.Referral, out var referral)) return;
        if (referral.Status != ReferralStatus.Accepted || Joining.Part(t, referral.Scheme) is null) { t.Refuse("not-accepted", 409, null, "Only whom you stand beside can be handed over: this referral has not been accepted, or is over."); return; }
        if (offer.By != referral.Professional) { t.Refuse("not-yours", 409, "by", $"{t.Directory.FirstNameOf(referral.Professional)} stands beside this person, and only they can hand over."); return; }
        if (offer.To is not { } wanted) { t.Refuse("to-missing", 422, "to", "Say to whom: a professional."); return; }
        if (!Referring.Staff(t, wanted, "to", out var to)) return;
        if (to == offer.By) { t.Refuse("same-professional", 422, "to", "That is you: choose a colleague."); return; }
        if (!Referring.Able(t, to)) { t.Refuse("cannot-now", 409, "to", $"{t.Directory.FirstNameOf(to)} can't take anybody on just now: choose another colleague."); return; }
        if (string.IsNullOrWhiteSpace(offer.Words)) { t.Refuse("words-missing", 422, "words", $"Introduce them: a sentence or two in your own words about {t.Directory.FirstNameOf(to)}."); return; }
        if (!Talking.Short(t, offer.Words) || !Talking.CanHear(t, null)) return;
        if (t.S.Question is { Kind: QuestionKind.HandOver } asked && Questions.IsOvertaken(t, asked))
        {
            t.DropQuestion();
            foreach (var overtaken in t.S.Referrals.Where(r => r.HandOver is not null)) Referring.Set(t, overtaken with { HandOver = null });
            referral = t.S.Referrals.First(r => r.Id == referral.Id);
        }

        if (t.S.Referrals.Any(r => r.HandOver is not null)) { t.Refuse("hand-over-open", 409, null, "They have been asked about a colleague already and have not answered yet."); return; }
        if (Safety.Silent(t)) { t.Refuse("concern-open", 409, null, "Something they wrote may mean danger, and a person is seeing to that first. Try again afterwards."); return; }
        if (Questions.Refuses(t)) return;
        var over = new HandOver(offer.By, to, offer.Words.Trim(), t.Now);
        Referring.Set(t, referral with { HandOver = over });
        // Their words are spoken in the question: it is the newest that the resident hears, and an answer to it reaches it.
        if (t.S.Talks.FirstOrDefault(x => x.With == offer.By) is { } talk) t.S = t.S with { Talks = t.S.Talks.Replace(talk, talk with { LastWordsAt = t.Now }) };
        t.Record(FactKind.HandOverOffered, referral.Scheme, to, referral.Id.Value);
        Ask(t, referral, over, "hand-over", 0);
        t.Done(referral.Id.Value, "asked");
    }

    public static void Take(PersonTurn t, Question question, Meaning meaning, TextReceived text)
    {
        if (t.S.Referrals.FirstOrDefault(r => r.Id.Value == question.About) is not { Status: ReferralStatus.Accepted, HandOver: { } over } referral)
        {
            t.DropQuestion();
            if (!Talking.Relay(t)) Owing.Read(t, WaitingKind.Question);
            return;
        }

        switch (Read(t, question, meaning, text.Body))
        {
            case 1 when t.Directory.IsHere(over.To): Agree(t, referral, over); break;
            case 1 or 2: SomeoneElse(t, referral, over); break;
            case 3: Wait(t, referral, over); break;
            default: Unclear(t, question, referral, over, meaning); break;
        }
    }

    /// <summary>A hand-over lives and dies with its question: expired, undelivered or overtaken, nothing has changed.</summary>
    public static void Follow(PersonTurn t)
    {
        foreach (var referral in t.S.Referrals.Where(r => r.HandOver is not null))
        {
            if (t.S.Question is { Kind: QuestionKind.HandOver } question && question.About == referral.Id.Value)
            {
                if (referral.Status == ReferralStatus.Accepted) continue;
                t.DropQuestion();
            }

            Referring.Set(t, referral with { HandOver = null });
            if (referral is { Status: ReferralStatus.Accepted, HandOver: { } over }) Told(t, over, "teams.handover.unanswered");
        }
    }

    /// <summary>1 agrees, 2 someone else, 3 wait; null when it is none of these without doubt.</summary>
    private static int? Read(PersonTurn t, Question question, Meaning meaning, string body)
    {
        if (meaning is { Intent: Intent.Choice, Choice: { } number, Rule: "choice-by-number" }) return number;
        var said = Utterance.Of(body, EnglishWords.Lexicon);
        if (said.Asks) return null;
        var plain = string.Join(' ', said.Words.Where(w => !EnglishWords.Fillers.Contains(w)));
        if (plain == string.Join(' ', Utterance.Of(question.Choices[0], EnglishWords.Lexicon).Words)) return 1;
        if (said.Words.AsSpan().IndexOf("else") > 0 || plain is "someone different" or "another" or "another person") return 2;
        if (plain is "wait" or "later" or "not yet" or "not now" or "leave it") return 3;
        return Reader.Understand(question with { Kind = QuestionKind.Attestation, Choices = [] }, body, t.Reading).Intent switch
        {
            Intent.ClearYes when !Questions.AskedElseSince(t, question) => 1,
            Intent.No or Intent.Later => 3,
            _ => null,
        };
    }

    private static void Agree(PersonTurn t, Referral referral, HandOver over)
    {
        t.DropQuestion();
        if (Joining.Part(t, referral.Scheme) is { } part)
        {
            t.Mail(referral.Scheme, new ChangeProfessional(part.Place, t.Me, over.To));
            t.Mail(over.To, new TakeCapacity(part.Place, t.Me, referral.Scheme, Referring.Counts(t, referral.Scheme), Waiting: false));
            Joining.Set(t, part with { Professional = over.To });
        }

        Referring.Set(t, referral with { Professional = over.To, Introduction = new(over.By, over.Words, t.Now), HandOver = null });
        t.Record(FactKind.HandOverAgreed, referral.Scheme, over.By, referral.Id.Value);
        t.Record(FactKind.ProfessionalChanged, referral.Scheme, over.To, referral.Id.Value);
        t.Record(FactKind.Introduced, referral.Scheme, over.By, referral.Id.Value);
        // Who stays beside them for another scheme keeps what belongs to that; whoever is on call keeps a Concern.
        var stays = t.S.Referrals.Any(r => r.Professional == over.By && r.Status == ReferralStatus.Accepted);
        foreach (var talk in t.S.Talks.Where(x => x.With == over.By && (!stays || x.Referral == referral.Id))) Talking.Over(t, talk, "handed-over");
        foreach (var owed in t.S.Waiting.Where(w => w.Owner == over.By && w.Kind is not (WaitingKind.Concern or WaitingKind.Referral) && (w.Referral == referral.Id || w.Referral is null && !stays)))
            Owing.HandTo(t, owed, over.To);
        Told(t, over, "teams.handover.agreed");
        t.Say("hand-over.agreed", ("professional", t.Directory.FirstNameOf(over.To)));
    }

    /// <summary>The coordinator finds somebody; until then nobody is left without one.</summary>
    private static void SomeoneElse(PersonTurn t, Referral referral, HandOver over)
    {
        Declined(t, referral, over, "someone-else");
        Told(t, over, "teams.handover.someone-else");
        if (t.Directory.CoordinatorFor(referral.Scheme) is not { } coordinator) { t.Say("to-person.nobody"); return; }
        var due = Owing.Open(t, WaitingKind.Change, coordinator, referral.Scheme, referral.Id, Owing.HoursFor(t, referral.Scheme));
        t.Say("hand-over.someone-else", ("owner", t.Directory.FirstNameOf(coordinator)), ("when", Owing.When(t, due)), ("professional", t.Directory.FirstNameOf(over.By)));
    }

    private static void Wait(PersonTurn t, Referral referral, HandOver over)
    {
        Declined(t, referral, over, "wait");
        Told(t, over, "teams.handover.wait");
        t.Say("hand-over.wait", ("professional", t.Directory.FirstNameOf(over.By)));
    }

    private static void Declined(PersonTurn t, Referral referral, HandOver over, string how)
    {
        t.DropQuestion();
        Referring.Set(t, referral with { HandOver = null });
        t.Record(FactKind.HandOverDeclined, referral.Scheme, over.To, referral.Id.Value, how);
    }

    /// <summary>Once in other words; what was no answer is for the person who asked. The question stays.</summary>
    private static void Unclear(PersonTurn t, Question question, Referral referral, HandOver over, Meaning meaning)
    {
        t.Record(FactKind.AskUnclear, referral.Scheme, about: referral.Id.Value);
        if (question.Unclear == 0 && meaning.Intent is not (Intent.Question or Intent.WhoIsThis)) Ask(t, referral, over, "hand-over.again", 1);
        if (Talking.Relay(t)) return;
        Owing.Open(t, WaitingKind.Relay, over.By, referral.Scheme, referral.Id, Owing.HoursFor(t, referral.Scheme));
        t.Record(FactKind.WordsRelayed, referral.Scheme, over.By, referral.Id.Value);
    }

    private static void Ask(PersonTurn t, Referral referral, HandOver over, string wording, int unclear)
    {
        var first = t.Directory.FirstNameOf(over.To);
        var body = t.Words(wording, ("staff", Talking.Signature(t, over.By)), ("words", over.Words), ("other", Talking.Signature(t, over.To)), ("first", first));
        t.Ask(QuestionKind.HandOver, body, wording, scheme: referral.Scheme, about: referral.Id.Value, unclear: unclear, choices: [first, "someone else", "wait"]);
    }

    private static void Told(PersonTurn t, HandOver over, string wording) =>
        t.Tell(over.By, t.Words(wording, ("name", StaffWords.Resident(t)), ("other", t.Directory.FirstNameOf(over.To))), wording);
}
