using System.Collections.Immutable;
using Coproduction.Domain;
using PhoneNumber = Coproduction.Domain.PhoneNumber;

namespace Coproduction.Bot.Referrals.Cards;

/// <summary>What came of a click, in a sentence to a colleague.</summary>
internal static class CardWords
{
    public static string Done(Input input, PersonState resident, CardDesk desk)
    {
        var who = ReferralCard.Name(resident);
        string First(PersonId? person) => desk.Directory.FirstNameOf(person);
        return input switch
        {
            AcceptReferral => $"Thank you. Your hello is on its way to {who}.",
            PassReferral pass => $"Thank you. It is with {First(pass.To)} now.",
            DeclineReferral => "That's fine. We look for somebody else.",
            AskCoordinator ask => $"We've asked {First(desk.Directory.CoordinatorFor(resident.Referrals.FirstOrDefault(r => r.Id == ask.Referral)?.Scheme))}. {who} is still waiting for you.",
            AnswerResident { Words: null } => "Noted: no answer is needed.",
            AnswerResident => $"Sent to {who}.",
            MarkStarted => $"{who} is asked whether to be noted as taking part.",
            EndTalk => $"The conversation with {who} is back with the bot. What they write still reaches you.",
            OfferHandOver => $"{who} is asked, with your words. You hear what they say.",
            _ => "Done.",
        };
    }

    /// <summary>The refusals' own sentences are for callers of the API; here they say what a person would.</summary>
    public static string Refused(ImmutableArray<Refusal> refusals, PersonState resident, CardDesk desk)
    {
        var who = ReferralCard.Name(resident);
        return string.Join(' ', refusals.Select(refusal => refusal.Code switch
        {
            "already-accepted" => refusal.Fix,
            "withdrawn" => $"{who} is no longer looking for this.",
            "not-accepted" => $"Nobody has accepted {who} yet: accept first.",
            "not-yours" => $"{who} is with somebody else now. Nothing was sent.",
            "not-owed" or "nothing-waiting" => "Nothing waits for an answer any more.",
            "has-stopped" => $"{who} has asked for no more texts, so nothing was sent. They can start again by texting START.",
            "words-missing" => "Write what they are to read first. Nothing was sent.",
            "words-too-long" => refusal.Fix,
            "to-missing" => "Choose somebody first.",
            "why-missing" => "Say why you need the number. It is kept with your name.",
            "not-on-call" => "Only whoever is on call, or has this concern, may see the number. Ask them to ring.",
            "not-exploring" => $"{who} takes part already, has paused or has left.",
            "same-professional" => "It is with them already: choose a colleague.",
            _ => refusal.Fix,
        }).Distinct());
    }

    public static string Number(PhoneNumber? number, string who) =>
        number is { } known ? $"{who}: {known.Local}. That you looked, when and why is kept." : $"{who} has no phone number here.";
}
