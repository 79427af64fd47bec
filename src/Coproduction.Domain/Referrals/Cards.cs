namespace Coproduction.Domain;

/// <summary>
/// What staff have before them in Teams follows the record: at the end of a turn everyone is found whose card of this
/// resident no longer says what is so. Looked for in one place, so that no change can forget one.
/// </summary>
internal static class Cards
{
    public static void Follow(PersonTurn t)
    {
        Owed(t);
        Referrals(t);
        Participants(t);
    }

    /// <summary>Who owes an answer, and who no longer does. A referral has a card of its own.</summary>
    private static void Owed(PersonTurn t)
    {
        foreach (var waiting in Changed(t.Before.Waiting, t.S.Waiting).Where(w => w.Kind != WaitingKind.Referral))
            t.Card(waiting.Owner, CardKind.Resident, t.Me.Value);
    }

    /// <summary>One click wins, and everyone's copy says which. While it is open it shows their name and what they say.</summary>
    private static void Referrals(PersonTurn t)
    {
        var said = t.Before.Name != t.S.Name || !Motives(t.Before).SequenceEqual(Motives(t.S));
        var open = t.S.Referrals.Where(r => (r.Status is ReferralStatus.Offered or ReferralStatus.Declined)
            && (said || t.Before.Waiting != t.S.Waiting && !t.Before.AskedAbout(r.Scheme).SequenceEqual(t.S.AskedAbout(r.Scheme))));
        foreach (var referral in Changed(t.Before.Referrals, t.S.Referrals).Where(r => t.S.Referrals.Any(x => x.Id == r.Id)).Concat(open))
            foreach (var shown in referral.Shown) t.Card(shown, CardKind.Referral, referral.Id.Value);
    }

    /// <summary>Whoever has accepted sees how it stands: the Talk, a pause, a leaving, a STOP.</summary>
    private static void Participants(PersonTurn t)
    {
        var (before, after) = (t.Before, t.S);
        if (before.Talks.Select(x => x.With).SequenceEqual(after.Talks.Select(x => x.With))
            && before.Participations.Select(p => (p.Scheme, p.Status)).SequenceEqual(after.Participations.Select(p => (p.Scheme, p.Status)))
            && Beside(before).SequenceEqual(Beside(after))
            && before.Stopped == after.Stopped && before.Name == after.Name) return;
        foreach (var professional in Beside(before).Concat(Beside(after)).Distinct()) t.Card(professional, CardKind.Resident, t.Me.Value);
    }

    private static IEnumerable<string?> Motives(PersonState s) => s.Participations.Select(p => p.MotivationWords);

    private static IEnumerable<PersonId> Beside(PersonState s) => s.Referrals.Where(r => r.Status == ReferralStatus.Accepted).Select(r => r.Professional);

    /// <summary>What was and is no more, and what is new: a record that is kept is the same one.</summary>
    private static IEnumerable<T> Changed<T>(ImmutableArray<T> before, ImmutableArray<T> after) where T : class => before == after ? [] :
        before.Except(after, ReferenceEqualityComparer.Instance).Concat(after.Except(before, ReferenceEqualityComparer.Instance)).Cast<T>();
}
