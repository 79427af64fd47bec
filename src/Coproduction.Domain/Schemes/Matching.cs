namespace Coproduction.Domain;

/// <summary>
/// Who is offered to stay beside a resident: named by the scheme, then the neighbourhood, the language, free capacity, the
/// fewest waiting; nobody who is away or has left; ties by who has gone longest without an offer. Reads nothing of anyone's refusals, pauses or leavings (V5).
/// </summary>
public static class Matching
{
    public static IEnumerable<PersonId> Rank(SchemeDefinition scheme, Directory directory, string language, IEnumerable<PersonId> except, DateTimeOffset now)
    {
        var counts = scheme.Form != SchemeForm.Collective;
        return directory.People.Values
            .Where(p => p.Professional is { } pro && IsThere(p, now) && !except.Contains(p.Id) && (!counts || pro.Free > 0))
            .Where(p => scheme.Professionals.Contains(p.Id) || !scheme.Sensitive && Near(p.Professional!, scheme))
            .OrderByDescending(p => scheme.Professionals.Contains(p.Id))
            .ThenByDescending(p => Near(p.Professional!, scheme))
            .ThenByDescending(p => p.Professional!.Languages.Contains(language, StringComparer.OrdinalIgnoreCase))
            .ThenBy(p => p.Professional!.Taken.Count(x => x.Waiting))
            .ThenBy(p => p.Professional!.LastOfferedAt ?? DateTimeOffset.MinValue)
            .ThenBy(p => p.Id.Value)
            .Select(p => p.Id);
    }

    /// <summary>Has not left, is not away, and wants to hear from us.</summary>
    public static bool IsThere(PersonState person, DateTimeOffset now) =>
        person is { Gone: false, Stopped: null, Professional: { } professional } && !(professional.AwayUntil > now);

    private static bool Near(Professional professional, SchemeDefinition scheme) =>
        professional.Neighbourhoods.Contains(scheme.Neighbourhood, StringComparer.OrdinalIgnoreCase);
}
