using Coproduction.Bot.Channels.Teams.Cards;
using Coproduction.Domain;

namespace Coproduction.Bot.Referrals.Cards;

/// <summary>
/// One resident before the member of staff who stands beside them or owes them an answer: what they wrote, by when, and the box
/// whose words go to them. A Concern stands on it too.
/// </summary>
internal static class ResidentCard
{
    public static DrawnCard Draw(CardDesk desk, PersonState resident, IReadOnlyList<TextOf> words, Look look, CardRef card)
    {
        var who = ReferralCard.Name(resident);
        var owed = resident.Waiting.Where(w => w.Owner == look.Viewer && w.Kind != WaitingKind.Referral).OrderBy(w => w.DueBy).ToList();
        var referral = resident.Referrals.LastOrDefault(r => r.Professional == look.Viewer && r.Status == ReferralStatus.Accepted);
        var scheme = referral?.Scheme ?? owed.FirstOrDefault()?.Scheme;
        var concern = owed.FirstOrDefault(w => w.Kind == WaitingKind.Concern);
        var urgent = owed.Exists(resident.IsUrgent);
        var title = scheme is null ? who : $"{who} · {desk.SchemeName(scheme)}";
        var due = owed.Count == 0 ? "Nothing waits for you." : $"Answer due {desk.When(owed[0].DueBy)}";
        var body = new List<CardElement>([.. CardParts.Above(look), CardParts.Title(title)]);
        if (concern is not null) body.AddRange(Concern(concern));
        else if (urgent) body.Add(CardParts.Warning("They write back about a danger. Please answer, or ring them, now."));
        body.Add(CardParts.Subtle(due));
        body.AddRange(owed.Select(w => Kind(w.Kind)).OfType<string>().Distinct().Select(CardParts.Line));
        body.AddRange(CardParts.Words(words.Select(t => t.Words)));
        if (referral is not null && resident.Stopped is null) body.Add(CardParts.Subtle(Holder(desk, resident, look.Viewer)));
        if (resident.Stopped is not null) body.Add(CardParts.Line("They have asked for no more texts, so nothing can be sent to them."));
        else if (owed.Count > 0 || referral is not null)
            body.Add(CardParts.Box(CardInputs.Answer, $"To {who}", "It goes to their phone with your name and role.", look.Words));
        var actions = Actions(desk, resident, owed, referral, look, card, words).ToList();
        if (actions.Count > 0) body.Add(new ActionSet(actions));
        var summary = urgent ? $"{who} may be in danger. Please see to it now."
            : owed.Count > 0 ? $"{who}{desk.Discreet(scheme)} · answer due {desk.When(owed[0].DueBy)}" : $"{who}{desk.Discreet(scheme)}";
        return new(new(body), summary);
    }

    /// <summary>What an answer to a click says is gone with the next update; this stays.</summary>
    private static string Holder(CardDesk desk, PersonState resident, PersonId viewer) =>
        resident.Talks.FirstOrDefault(t => t.With == viewer) is { } talk
            ? $"You last wrote {desk.When(talk.LastWordsAt)}."
            : "The conversation is with the bot. What they write still reaches you here.";

    private static IEnumerable<CardElement> Concern(Waiting concern)
    {
        yield return CardParts.Warning("They may be in danger. Please ring them, or see that somebody does.");
        if (concern.ReplyFailed) yield return CardParts.Warning("Our reply did not reach them: they may have heard nothing.");
    }

    private static string? Kind(WaitingKind kind) => kind switch
    {
        WaitingKind.Ring => "Asks to be rung.",
        WaitingKind.Area => "Wrote to us unasked and told their area: find them somebody local to talk to.",
        WaitingKind.Unclear => "Their answer was not clear to the bot.",
        WaitingKind.Question => "Asks:",
        WaitingKind.Help => "Needs a person.",
        WaitingKind.Change => "Wants, or needs, somebody else beside them.",
        WaitingKind.Link => "Uses a phone and Teams, and takes part by both: talk with them about which is to be kept.",
        _ => null,
    };

    private static IEnumerable<CardAction> Actions(CardDesk desk, PersonState resident, List<Waiting> owed, Referral? referral, Look look, CardRef card, IReadOnlyList<TextOf> words)
    {
        var mayHear = resident.Stopped is null;
        if (mayHear && (owed.Count > 0 || referral is not null)) yield return CardParts.Do("Send", CardVerbs.Send, card, look, ActionStyle.Positive, words);
        if (owed.Count > 0) yield return CardParts.Do("No answer needed", CardVerbs.NoAnswer, card, look, seen: words);
        if (owed.Exists(resident.IsUrgent))
            yield return CardParts.Open("Show the number",
                [CardParts.Box(CardInputs.Reason, "Why do you need it? Your name, the time and this are kept.", "")],
                CardParts.Do("Show the number", CardVerbs.Reveal, card, look));
        if (referral is null || !mayHear) yield break;
        var part = resident.Participations.LastOrDefault(p => p.Scheme == referral.Scheme);
        if (part is { Status: ParticipationStatus.Exploring }) yield return CardParts.Do("They've started", CardVerbs.Started, card, look);
        if (resident.Talks.Any(t => t.With == look.Viewer)) yield return CardParts.Do("Talk ended", CardVerbs.End, card, look);
        if (ChoiceCards.HandOverAction(desk, resident, referral, look, null) is { } handOver) yield return handOver;
    }
}
