using System.Globalization;
using Coproduction.Bot.Channels.Teams.Cards;
using Coproduction.Bot.Runtime;
using Coproduction.Bot.Storage;
using Coproduction.Domain;
using Directory = Coproduction.Domain.Directory;

namespace Coproduction.Bot.Referrals.Cards;

/// <param name="Card">Null: words only.</param>
/// <param name="Summary">What a notification says. Names no sensitive scheme (V7).</param>
internal sealed record DrawnCard(AdaptiveCard? Card, string Summary);

/// <summary>Who looks at a card, and what stands above and in it for this once.</summary>
/// <param name="Viewer">A member of staff, or a team's channel.</param>
/// <param name="Nonce">Of this drawing: a click is told from the same click on the next one by it.</param>
internal sealed record Look(PersonId Viewer, string Nonce)
{
    /// <summary>What came of the last click.</summary>
    public string? Note { get; init; }

    /// <summary>Words that were not sent, kept in the box.</summary>
    public string? Words { get; init; }

    /// <summary>It was sent before and Teams gave no answer.</summary>
    public bool Again { get; init; }
}

/// <summary>
/// Draws cards from the record as it is now. A card holds what its viewer needs and opaque ids; a team's channel gets no words
/// of a resident's.
/// </summary>
internal sealed class CardDesk(Database database, Privacy privacy, DirectoryCache directory, TextsOf texts, ContextLoader contexts, Clock clock)
{
    public Directory Directory => directory.Current;

    public DateTimeOffset Now => clock.Now;

    /// <summary>Null when there is nothing (any more) to be shown.</summary>
    public async Task<DrawnCard?> DrawAsync(CardRef card, Look look)
    {
        switch (card.Kind)
        {
            case CardKind.Referral: return ResidentOf(new(card.Subject)) is { } resident ? await ReferralAsync(resident, new(card.Subject), look) : null;
            case CardKind.Resident: return Open(new(card.Subject)) is { } person ? await ResidentAsync(person, look, card) : null;
            case CardKind.Waiting:
                return contexts.Caseload(look.Viewer).FirstOrDefault(c => c.Owed > 0) is { } first && Open(first.Resident) is { } oldest
                    ? await ResidentAsync(oldest, look, new(CardKind.Resident, oldest.Id.Value))
                    : null;
            case CardKind.WhoFor: return ChoiceCards.WhoFor(this, contexts.Caseload(look.Viewer), look, card);
            case CardKind.HandOver: return ResidentOf(new(card.Subject)) is { } going ? ChoiceCards.HandOver(this, going, look, card) : null;
            case CardKind.Away: return ChoiceCards.Away(this, [.. contexts.Caseload(look.Viewer).Where(c => c.Owed > 0)], look);
            default: throw new InvalidOperationException($"no drawing for {card.Kind}");
        }
    }

    /// <summary>The resident's record as last committed; null when there is none.</summary>
    public PersonState? Open(PersonId person) => database.Read(session => session.Count(Sql.ActorExists, person) > 0 ? Actor.Load(person, session, privacy).State as PersonState : null);

    public PersonState? ResidentOf(ReferralId referral) =>
        database.Read(session => session.One(Sql.ResidentOf, row => (PersonId?)new PersonId(row.GetGuid(0)), referral)) is { } id ? Open(id) : null;

    public string SchemeName(SchemeId? scheme) => Directory.Scheme(scheme)?.Name ?? "";

    /// <summary>" · Tuesday Walkers"; nothing for a sensitive one, where it would be read over a shoulder.</summary>
    public string Discreet(SchemeId? scheme) => Directory.Scheme(scheme) is { Sensitive: false, Name: var name } ? $" · {name}" : "";

    /// <summary>"Wed 25 Nov 10:00", in the neighbourhood's time.</summary>
    public string When(DateTimeOffset moment) =>
        TimeZoneInfo.ConvertTime(moment, Directory.Zone).ToString("ddd d MMM HH:mm", CultureInfo.InvariantCulture);

    /// <summary>Colleagues who can take somebody now: there, not away, and of the scheme's own where it is sensitive. Whoever declined comes last.</summary>
    public IReadOnlyList<Choice> Colleagues(SchemeId? id, IReadOnlyList<PersonId> except, IReadOnlyList<PersonId>? declined = null)
    {
        var scheme = Directory.Scheme(id);
        return [.. Directory.People.Values
            .Where(p => Matching.IsThere(p, Now) && !except.Contains(p.Id))
            .Where(p => scheme is not { Sensitive: true } || scheme.Professionals.Contains(p.Id))
            .OrderBy(p => declined?.Contains(p.Id) ?? false).ThenByDescending(p => scheme?.Professionals.Contains(p.Id) ?? false).ThenBy(p => p.Name, StringComparer.Ordinal)
            .Take(30)
            .Select(p => new Choice($"{p.Name} ({p.Professional!.Role}){(declined?.Contains(p.Id) == true ? ", couldn't before" : "")}", p.Id.ToString()))];
    }

    /// <summary>Of a channel; no member of staff has this id.</summary>
    public bool IsTeam(PersonId viewer) => Directory.Person(viewer) is null;

    private async Task<DrawnCard> ReferralAsync(PersonState resident, ReferralId id, Look look)
    {
        var referral = resident.Referrals.FirstOrDefault(r => r.Id == id);
        var asked = IsTeam(look.Viewer) || referral is null ? [] : await WordsAsync(resident.AskedAbout(referral.Scheme));
        return ReferralCard.Draw(this, resident, referral, asked, look);
    }

    private async Task<DrawnCard> ResidentAsync(PersonState resident, Look look, CardRef card) =>
        ResidentCard.Draw(this, resident, await WordsAsync(resident.Waiting.Where(w => w.Owner == look.Viewer && w.Kind != WaitingKind.Referral).SelectMany(w => w.Inputs)), look, card);

    /// <summary>The texts that somebody waits for an answer to, oldest first.</summary>
    private async Task<IReadOnlyList<TextOf>> WordsAsync(IEnumerable<InputId> inputs)
    {
        var found = await texts.ByIdAsync(inputs);
        return [.. found.Values.OrderBy(t => t.Seq)];
    }
}
