using Coproduction.Bot.Runtime;
using Coproduction.Domain;
using Directory = Coproduction.Domain.Directory;

namespace Coproduction.Bot.Api;

internal sealed record PersonRef(string Id, string Name);

/// <summary>Of someone on the staff side.</summary>
internal sealed record KeyedRef(string Id, string? Key, string Name);

/// <summary>A resident is known by id and first name only.</summary>
internal sealed record ResidentRef(string Id, string? FirstName);

/// <summary>Whom and what the words of a call mean: an id in either form, or a key of the import file.</summary>
internal sealed class Names(DirectoryCache cache)
{
    public Directory Now => cache.Current;

    /// <summary>Null when nobody listed has this id or key.</summary>
    public PersonState? Person(string text) => Find(text,
        (directory, id) => directory.People.GetValueOrDefault(new PersonId(id)), (directory, key) => directory.PersonByKey(key));

    public SchemeState? Scheme(string text) => Find(text,
        (directory, id) => directory.Schemes.GetValueOrDefault(new SchemeId(id)), (directory, key) => directory.SchemeByKey(key));

    /// <summary>For a path: there is nothing there, so 404.</summary>
    public PersonState PersonAt(string id) => Person(id) ?? throw Nowhere("Nobody who is listed has this id or key: GET /api/people lists them.");

    public SchemeState SchemeAt(string id) => Scheme(id) ?? throw Nowhere("No scheme has this id or key: GET /api/schemes lists them.");

    /// <summary>For a field; null and no fault when it was not given.</summary>
    public PersonId? PersonIn(Fields fields, string name)
    {
        if (fields.TextOrNull(name) is not { } text) return null;
        if (Person(text) is { } person) return person.Id;
        Unknown(fields.Faults, fields.At(name));
        return null;
    }

    public static void Unknown(Faults faults, string at) =>
        faults.Wrong("no-such-person", at, "Nobody who is listed has this id or key: GET /api/people lists them.");

    public PersonRef? Ref(PersonId? id) => id is { } known ? new(known.ToString(), Now.NameOf(known)) : null;

    public KeyedRef Staff(PersonId id) => new(id.ToString(), Now.Person(id)?.Key, Now.NameOf(id));

    public KeyedRef Scheme(SchemeId id) => new(id.ToString(), Now.Scheme(id)?.Key, Now.Scheme(id)?.Name ?? "");

    /// <summary>What another machine has just listed is looked for once.</summary>
    private T? Find<T>(string text, Func<Directory, Guid, T?> byId, Func<Directory, string, T?> byKey) where T : class
    {
        T? Look() => Guid.TryParse(text, out var id) ? byId(Now, id) : text.Length == 0 ? null : byKey(Now, text);
        if (Look() is { } found) return found;
        if (text.Length == 0) return null;
        cache.Refresh();
        return Look();
    }

    private static RefusedException Nowhere(string fix) => new([new("not-found", 404, "id", fix)]);
}
