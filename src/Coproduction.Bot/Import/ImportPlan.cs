using Coproduction.Bot.Api;
using Coproduction.Bot.Runtime;
using Coproduction.Bot.Schemes;
using Coproduction.Domain;
using Directory = Coproduction.Domain.Directory;

namespace Coproduction.Bot.Import;

/// <summary>What an import will do, once nothing is wrong with it. People stand behind those who vouch for them.</summary>
internal sealed record ImportSteps(OrganisationBody? Organisation, IReadOnlyList<ImportedPerson> People, IReadOnlyList<ImportedScheme> Schemes);

/// <param name="Opens">It is new, or was never opened: one that somebody has closed stays closed.</param>
internal sealed record ImportedScheme(Fields Place, SchemeBody Body, bool Opens);

/// <summary>
/// Judges a whole file against what is there, before any of it is stored: each step is decided as its actor would, upon a
/// directory in which the steps before it have happened.
/// </summary>
internal sealed class ImportPlan(DirectoryCache cache, Addresses addresses, DryRun dryRun)
{
    private static readonly string[] CardFields = ["professional.", "connector.", "coordinator."];

    public ImportSteps Make(Fields file)
    {
        var organisation = file.Object("organisation") is { } o ? OrganisationBody.Read(o) : null;
        var people = ImportedPerson.Read(file);
        var schemes = file.Objects("schemes").Select(f => (Place: f, Body: SchemeBody.Read(f))).ToList();
        file.End();
        var seen = cache.Current;
        if (organisation is not null) seen = seen with { Organisation = organisation.Organisation };
        var ordered = Ordered(people, seen);
        foreach (var person in ordered) seen = Person(person, seen);
        if (organisation is not null) OnCall(organisation, file, seen);
        foreach (var twice in schemes.Where((s, i) => schemes.Take(i).Any(t => t.Body.Key == s.Body.Key)))
            file.Faults.Wrong("key-twice", twice.Place.At("key"), "This key stands in this list already: choose another.");
        var steps = new List<ImportedScheme>();
        foreach (var (place, body) in schemes) seen = Scheme(place, body, seen, steps);
        return new(organisation, ordered, steps);
    }

    /// <summary>An id or key, of this file or known before.</summary>
    public static PersonId? Find(Directory seen, string text) =>
        Guid.TryParse(text, out var id) ? seen.Person(new PersonId(id))?.Id : text.Length == 0 ? null : seen.PersonByKey(text)?.Id;

    private static List<ImportedPerson> Ordered(IReadOnlyList<ImportedPerson> people, Directory seen)
    {
        var (ordered, left) = (new List<ImportedPerson>(), people.ToList());
        bool Ready(ImportedPerson p) => p.VouchedBy is not { } by || ordered.Any(o => Is(o, by)) || (Find(seen, by) is not null && !people.Any(o => Is(o, by)));
        while (left.FirstOrDefault(Ready) is { } next)
        {
            left.Remove(next);
            ordered.Add(next);
        }

        foreach (var person in left)
        {
            var place = person.ConnectorPlace!;
            if (people.Any(o => Is(o, person.VouchedBy!))) place.Faults.Wrong("vouched-in-a-circle", place.At("vouchedBy"), "These connectors vouch for each other in a circle: somebody outside it must vouch for one of them.");
            else Names.Unknown(place.Faults, place.At("vouchedBy"));
        }

        return ordered;

        static bool Is(ImportedPerson person, string key) => person.Key.Equals(key, StringComparison.OrdinalIgnoreCase);
    }

    private Directory Person(ImportedPerson person, Directory seen)
    {
        var id = IdOf(person, seen);
        var decision = dryRun.Person(seen.Person(id) ?? new PersonState { Id = id }, person.Input(text => Find(seen, text)), seen);
        foreach (var refusal in decision.Answer?.Refusals ?? [])
        {
            var at = person.Place.At(CardFields.Aggregate(refusal.Field ?? "key", (field, card) => field.Replace(card, "", StringComparison.Ordinal)));
            if (!person.Place.Faults.Has(at)) person.Place.Faults.Add(refusal with { Field = at });
        }

        return seen with { People = seen.People.SetItem(id, decision.State) };
    }

    /// <summary>Whoever has the phone; else whoever has the key; else the one made from the key.</summary>
    public PersonId IdOf(ImportedPerson person, Directory seen) => person.Phone is { } phone
        ? addresses.Find(phone) ?? KeyIds.Person(person.Key)
        : seen.PersonByKey(person.Key)?.Id ?? KeyIds.Person(person.Key);

    private Directory Scheme(Fields place, SchemeBody body, Directory seen, List<ImportedScheme> steps)
    {
        var definition = body.Define(text => Find(seen, text), place);
        var known = seen.SchemeByKey(body.Key) ?? new SchemeState { Id = KeyIds.Scheme(body.Key) };
        var created = dryRun.Scheme(known, new CreateScheme(definition) { MayExist = true }, seen);
        var opened = dryRun.Scheme(created.State with { Definition = definition }, new OpenScheme(), seen);
        // Of a scheme that is open, all capacity may well be taken.
        var gates = opened.Answer?.Refusals.Where(r => known.Status != SchemeStatus.Open || r.Code != "A1-capacity") ?? [];
        foreach (var refusal in (created.Answer?.Refusals ?? []).Concat(gates))
            if (!place.Faults.Has(place.At(refusal.Field ?? "key"))) place.Faults.Add(refusal with { Field = place.At(refusal.Field ?? "key") });
        steps.Add(new(place, body, known.Status == SchemeStatus.Draft));
        return seen with { Schemes = seen.Schemes.SetItem(known.Id, created.State) };
    }

    private static void OnCall(OrganisationBody organisation, Fields file, Directory seen)
    {
        for (var i = 0; i < organisation.OnCall.Length; i++)
            if (Find(seen, organisation.OnCall[i]) is not { } id || seen.Person(id) is { Professional: null, Coordinator: null })
                file.Faults.Wrong("on-call", $"organisation.onCall[{i}]", "Name the key of a coordinator or professional: they take Concerns.");
    }
}
