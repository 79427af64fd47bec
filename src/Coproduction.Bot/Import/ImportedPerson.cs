using Coproduction.Bot.Api;
using Coproduction.Bot.People;
using Coproduction.Domain;

namespace Coproduction.Bot.Import;

/// <summary>Someone in the file; who stands in several lists under one key is several things.</summary>
internal sealed class ImportedPerson(string key, string name, Fields first)
{
    public string Key => key;

    /// <summary>Where faults are told; of a professional, the place in that list.</summary>
    public Fields Place { get; private set; } = first;

    public string Name => name;

    public PhoneNumber? Phone { get; private set; }

    public string? VouchedBy => connector?.VouchedBy;

    public Fields? ConnectorPlace { get; private set; }

    private ConnectorBody? connector;
    private ProfessionalBody? professional;
    private CoordinatorBody? coordinator;

    public RegisterPerson Input(Func<string, PersonId?> find) => new(name.Trim(), key,
        connector is { } c ? new(c.VouchedBy is { } by ? find(by) : null, c.Neighbourhoods, c.Languages) : null,
        professional?.ToCard(), coordinator is { } r ? new(r.AadObjectId) : null)
    { MayExist = true };

    public static IReadOnlyList<ImportedPerson> Read(Fields file)
    {
        var people = new Dictionary<string, ImportedPerson>(StringComparer.OrdinalIgnoreCase);
        foreach (var f in file.Objects("professionals"))
        {
            var person = Find(people, f);
            var card = ProfessionalBody.Read(f);
            if (person.professional is not null) Twice(f);
            (person.professional, person.Place) = (card, f);
            person.ReadPhone(f, needed: false);
        }

        foreach (var f in file.Objects("coordinators"))
        {
            var person = Find(people, f);
            var card = CoordinatorBody.Read(f);
            if (person.coordinator is not null) Twice(f);
            person.coordinator = card;
            person.ReadPhone(f, needed: false);
        }

        foreach (var f in file.Objects("connectors"))
        {
            var person = Find(people, f);
            var card = ConnectorBody.Read(f);
            if (person.connector is not null) Twice(f);
            (person.connector, person.ConnectorPlace) = (card, f);
            person.ReadPhone(f, needed: person.Phone is null);
        }

        SharedPhones(people.Values);
        return [.. people.Values];
    }

    private static ImportedPerson Find(Dictionary<string, ImportedPerson> people, Fields f)
    {
        var (key, name) = (f.Text("key"), f.Text("name"));
        PersonBody.CheckKey(key, f);
        PersonBody.CheckName(name, f);
        // Without a key it is somebody of their own, so that its other faults are told as well.
        if (people.GetValueOrDefault(key.Length > 0 ? key : f.At("")) is not { } known) return people[key.Length > 0 ? key : f.At("")] = new(key, name, f);
        if (known.Name != name) f.Faults.Wrong("name-differs", f.At("name"), "The same key stands above with another name: give this person a key of their own, or the same name.");
        return known;
    }

    private static void Twice(Fields f) => f.Faults.Wrong("key-twice", f.At("key"), "This key stands in this list already: choose another.");

    private void ReadPhone(Fields f, bool needed)
    {
        var number = PersonBody.Number(f.TextOrNull("phone"), needed, f);
        f.End();
        if (number is null) return;
        if (Phone is { } known && known != number) f.Faults.Wrong("phone-differs", f.At("phone"), "The same key stands above with another phone: one person has one.");
        Phone = number;
    }

    private static void SharedPhones(IEnumerable<ImportedPerson> people)
    {
        foreach (var shared in people.Where(p => p.Phone is not null).GroupBy(p => p.Phone).Where(g => g.Count() > 1))
            foreach (var person in shared.Skip(1))
                person.Place.Faults.Wrong("phone-twice", person.Place.At("phone"), "Somebody else in this file has this phone: it finds one person only.");
    }
}
