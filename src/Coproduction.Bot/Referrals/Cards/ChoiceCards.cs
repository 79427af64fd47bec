using Coproduction.Bot.Channels.Teams.Cards;
using Coproduction.Domain;

namespace Coproduction.Bot.Referrals.Cards;

/// <summary>Cards that answer what staff typed: nothing that is typed goes anywhere by itself.</summary>
internal static class ChoiceCards
{
    private const int MostShown = 8;

    /// <summary>Whom are these words for? They stand in a box, and go when somebody is chosen and Send is clicked.</summary>
    public static DrawnCard? WhoFor(CardDesk desk, IReadOnlyList<InCare> caseload, Look look, CardRef card)
    {
        if (caseload.Count == 0) return null;
        var choices = caseload.DistinctBy(c => c.Resident).Take(60)
            .Select(c => new Choice($"{Name(c)}{desk.Discreet(c.Scheme)}{(c.Owed > 0 ? " · waits" : "")}", c.Resident.ToString())).ToList();
        return new(new(
        [
            .. CardParts.Above(look),
            CardParts.Title("Who is this for?"),
            CardParts.Line("Nothing was sent. What you type here reaches nobody by itself: choose who it is for, or use the box on their card."),
            new ChoiceSetInput { Id = CardInputs.Resident, Label = "For whom?", Choices = choices, IsRequired = true, ErrorMessage = "Choose somebody." },
            CardParts.Box(CardInputs.Answer, "Your words, as they will read them", "", look.Words),
            new ActionSet([CardParts.Do("Send", CardVerbs.SendTo, card, look, ActionStyle.Positive)]),
        ]), "Who is this for? Nothing was sent yet.");
    }

    public static DrawnCard? HandOver(CardDesk desk, PersonState resident, Look look, CardRef card)
    {
        var referral = resident.Referrals.FirstOrDefault(r => r.Id.Value == card.Subject && r.Status == ReferralStatus.Accepted && r.Professional == look.Viewer);
        var who = ReferralCard.Name(resident);
        if (referral is null) return null;
        if (Inputs(desk, referral, look, card.Other, look.Words) is not { } inputs) return new(null, "Nobody else can take somebody on just now.");
        return new(new(
        [
            .. CardParts.Above(look),
            CardParts.Title($"Hand over {who}"),
            CardParts.Line($"Introduce your colleague in your own words. {who} agrees, chooses somebody else or waits; until then nothing changes."),
            .. inputs,
            new ActionSet([CardParts.Do("Introduce", CardVerbs.HandOver, new(CardKind.Resident, resident.Id.Value), look, ActionStyle.Positive)]),
        ]), $"Hand over {who}");
    }

    /// <summary>On a resident's card; null when nobody could take them.</summary>
    public static ShowCardAction? HandOverAction(CardDesk desk, PersonState resident, Referral referral, Look look, string? suffix) =>
        Inputs(desk, referral, look, null, null, suffix) is { } inputs
            ? CardParts.Open(suffix is null ? "Hand over" : $"Hand over {ReferralCard.Name(resident)}", inputs,
                CardParts.Do("Introduce", CardVerbs.HandOver, new(CardKind.Resident, resident.Id.Value), look))
            : null;

    /// <summary>Before somebody is away: those who wait, each with a hand-over.</summary>
    public static DrawnCard? Away(CardDesk desk, IReadOnlyList<InCare> waiting, Look look)
    {
        if (waiting.Count == 0) return null;
        var body = new List<CardElement>([.. CardParts.Above(look), CardParts.Title("They wait for you")]);
        var index = 0;
        foreach (var one in waiting.Take(MostShown))
        {
            body.Add(CardParts.Line($"{Name(one)} · {desk.SchemeName(one.Scheme)}{(one.DueBy is { } due ? $" · due {desk.When(due)}" : "")}"));
            if (one.Referral is { } id && desk.Open(one.Resident) is { } resident
                && resident.Referrals.FirstOrDefault(r => r.Id == id && r.Status == ReferralStatus.Accepted && r.Professional == look.Viewer) is { } referral
                && HandOverAction(desk, resident, referral, look, index++.ToString(System.Globalization.CultureInfo.InvariantCulture)) is { } handOver)
                body.Add(new ActionSet([handOver]));
        }

        if (waiting.Count > MostShown) body.Add(CardParts.Subtle($"And {waiting.Count - MostShown} more. Write \"who's waiting\" for all of them."));
        return new(new(body), "They wait for you: would you like to hand somebody over?");
    }

    private static string Name(InCare one) => one.FirstName.Length > 0 ? one.FirstName : "Somebody new";

    private static CardElement[]? Inputs(CardDesk desk, Referral referral, Look look, Guid? to, string? words, string? suffix = null)
    {
        var colleagues = desk.Colleagues(referral.Scheme, [look.Viewer]);
        if (colleagues.Count == 0) return null;
        var value = to is { } wanted && colleagues.Any(c => c.Value == wanted.ToString("N")) ? wanted.ToString("N") : null;
        return
        [
            new ChoiceSetInput { Id = CardInputs.NewPerson + suffix, Label = "To whom?", Choices = colleagues, Value = value, IsRequired = true, ErrorMessage = "Choose somebody." },
            CardParts.Box(CardInputs.Introduction + suffix, "How you introduce them", "For example: Tom knows the park inside out, you'll get on.", words),
        ];
    }
}
