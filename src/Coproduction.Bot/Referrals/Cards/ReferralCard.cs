using Coproduction.Bot.Channels.Teams.Cards;
using Coproduction.Domain;
using Fact = Coproduction.Bot.Channels.Teams.Cards.Fact;

namespace Coproduction.Bot.Referrals.Cards;

/// <summary>Somebody who said yes, for who may take them; once that is settled, what became of it.</summary>
internal static class ReferralCard
{
    public static DrawnCard Draw(CardDesk desk, PersonState resident, Referral? referral, IReadOnlyList<TextOf> asked, Look look)
    {
        var who = Name(resident);
        if (referral is null) return new(new([.. CardParts.Above(look), CardParts.Title(who), CardParts.Line("This is no longer open.")]), $"{who}: no longer open");
        var title = $"{who} · {desk.SchemeName(referral.Scheme)}";
        var body = new List<CardElement>([.. CardParts.Above(look), CardParts.Title(title)]);
        if (Outcome(desk, referral, look.Viewer) is { } outcome)
        {
            body.Add(CardParts.Line(outcome));
            return new(new(body), $"{who}: {outcome}");
        }

        body.Add(CardParts.Line($"{who} would like to be put in touch. Is it something for you?"));
        body.Add(new FactSet([.. Facts(desk, referral, look.Viewer)]));
        if (!desk.IsTeam(look.Viewer)) body.AddRange(Own(desk, resident, referral, asked));
        body.Add(new ActionSet([.. Actions(desk, referral, look)]));
        return new(new(body), $"{who} would like to be put in touch{desk.Discreet(referral.Scheme)}. Answer due {desk.When(referral.DueBy)}.");
    }

    public static string Name(PersonState resident) => resident.Name is { Length: > 0 } name ? name.Split(' ', 2)[0] : "Somebody new";

    private static IEnumerable<Fact> Facts(CardDesk desk, Referral referral, PersonId viewer)
    {
        if (referral.Connector is { } connector) yield return new("Asked by", AdaptiveCard.Plain(desk.Directory.FirstNameOf(connector)));
        yield return new("Scheme", AdaptiveCard.Plain(desk.SchemeName(referral.Scheme)));
        if (referral.Professional != viewer && desk.Directory.Person(referral.Professional) is not null && referral.Status == ReferralStatus.Offered)
            yield return new("Offered to", AdaptiveCard.Plain(desk.Directory.NameOf(referral.Professional)));
        yield return new("Answer due by", desk.When(referral.DueBy));
    }

    /// <summary>Their own words are for whoever may take them, and no team's.</summary>
    private static IEnumerable<CardElement> Own(CardDesk desk, PersonState resident, Referral referral, IReadOnlyList<TextOf> asked)
    {
        if (resident.Participations.LastOrDefault(p => p.Scheme == referral.Scheme)?.MotivationWords is { Length: > 0 } motivation)
        {
            yield return CardParts.Subtle("What draws them to it, in their own words:");
            foreach (var element in CardParts.Words([motivation])) yield return element;
        }

        if (asked.Count > 0)
        {
            yield return CardParts.Subtle("What they asked:");
            foreach (var element in CardParts.Words(asked.Select(t => t.Words))) yield return element;
        }

        if (referral.Note is { } note)
        {
            var from = note.From is { } day ? $" (could from {WorkingTime.SayDay(day, "en")})" : "";
            yield return CardParts.Subtle($"{desk.Directory.FirstNameOf(note.By)}{from}:");
            if (note.Words is { Length: > 0 } words)
                foreach (var element in CardParts.Words([words])) yield return element;
        }
    }

    private static IEnumerable<CardAction> Actions(CardDesk desk, Referral referral, Look look)
    {
        var card = new CardRef(CardKind.Referral, referral.Id.Value);
        var viewer = desk.Directory.Person(look.Viewer);
        if (viewer is null || viewer.Professional is not null)
            yield return CardParts.Open("Accept and say hello",
                [CardParts.Box(CardInputs.Hello, "Your hello, as they will read it", "Who you are, and what comes next. Leave it empty and we say it for you.", look.Words)],
                CardParts.Do("Accept and say hello", CardVerbs.Accept, card, look, ActionStyle.Positive));
        if (viewer is null) yield break;
        PersonId[] notThem = viewer.Coordinator is null ? [look.Viewer, referral.Professional, .. referral.CannotNow]
            : referral.Status == ReferralStatus.Declined ? [look.Viewer] : [look.Viewer, referral.Professional];
        if (desk.Colleagues(referral.Scheme, notThem, referral.CannotNow) is { Count: > 0 } colleagues)
            yield return CardParts.Open(viewer.Professional is null ? "Offer it to someone" : "Pass to a colleague",
                [new ChoiceSetInput { Id = CardInputs.To, Label = "To whom?", Choices = colleagues, IsRequired = true, ErrorMessage = "Choose somebody." }],
                CardParts.Do("Pass on", CardVerbs.Pass, card, look));
        if (referral.Professional != look.Viewer || referral.Status == ReferralStatus.Declined) yield break;
        yield return CardParts.Open("I can't now",
            [new DateInput { Id = CardInputs.From, Label = "From when could you? (if you know)" }, CardParts.Box(CardInputs.Why, "A word for the coordinator, if you like", "")],
            CardParts.Do("I can't now", CardVerbs.Decline, card, look));
        if (desk.Directory.CoordinatorFor(referral.Scheme) is { } coordinator && coordinator != look.Viewer)
            yield return CardParts.Open("Ask the coordinator",
                [CardParts.Box(CardInputs.Question, $"What would you like to ask {desk.Directory.FirstNameOf(coordinator)}?", "")],
                CardParts.Do("Ask", CardVerbs.Ask, card, look));
    }

    /// <summary>What everybody who has the card sees once it is settled, or no longer theirs; null while they may act.</summary>
    private static string? Outcome(CardDesk desk, Referral referral, PersonId viewer)
    {
        var taken = desk.Directory.FirstNameOf(referral.Professional);
        var coordinates = desk.Directory.Person(viewer)?.Coordinator is not null || desk.IsTeam(viewer);
        return referral.Status switch
        {
            ReferralStatus.Accepted when referral.Professional == viewer => "You have accepted. What they write comes on a card of theirs.",
            ReferralStatus.Accepted => $"{taken} has accepted and said hello. Nothing is left to do here.",
            ReferralStatus.Withdrawn => "They are no longer looking for this. Nothing is left to do here.",
            ReferralStatus.Completed => "This has ended.",
            ReferralStatus.Declined when !coordinates && referral.CannotNow.Contains(viewer) => "You can't now: somebody else is looked for.",
            _ when !coordinates && referral.Professional != viewer => $"It is with {taken} now.",
            _ => null,
        };
    }
}
