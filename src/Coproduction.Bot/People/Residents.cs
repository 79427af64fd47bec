using Coproduction.Bot.Api;
using Coproduction.Bot.Runtime;
using Coproduction.Bot.Storage;
using Coproduction.Domain;
using Microsoft.EntityFrameworkCore;

namespace Coproduction.Bot.People;

/// <summary>Residents for those who stand beside them: by id and first name, never by number.</summary>
internal sealed class Residents(IDbContextFactory<CoproductionDb> contexts, Privacy privacy)
{
    public async Task<ResidentRef[]> PageAsync(Guid? after, int take)
    {
        await using var db = await contexts.CreateDbContextAsync();
        var people = db.Actors.Where(a => a.Kind == ActorKind.Person && !a.Listed && a.State != null);
        if (after is { } last) people = people.Where(a => a.Id.CompareTo(last) > 0);
        var rows = await people.OrderBy(a => a.Id).Take(take).Select(a => new { a.Id, a.Name }).ToListAsync();
        return [.. rows.Select(r => new ResidentRef(r.Id.ToString("N"), Name(r.Id, r.Name)))];
    }

    /// <summary>First names only: nothing else of them is opened.</summary>
    public async Task<IReadOnlyDictionary<PersonId, ResidentRef>> NamesAsync(IEnumerable<PersonId> ids)
    {
        var wanted = ids.Select(i => i.Value).Distinct().ToArray();
        await using var db = await contexts.CreateDbContextAsync();
        var rows = await db.Actors.Where(a => wanted.Contains(a.Id)).Select(a => new { a.Id, a.Name }).ToListAsync();
        return rows.ToDictionary(r => new PersonId(r.Id), r => new ResidentRef(r.Id.ToString("N"), Name(r.Id, r.Name)));
    }

    /// <summary>Whole snapshots: for their own words, and what is owed to them.</summary>
    public async Task<IReadOnlyDictionary<PersonId, PersonState>> OpenAsync(IEnumerable<PersonId> ids)
    {
        var wanted = ids.Select(i => i.Value).Distinct().ToArray();
        await using var db = await contexts.CreateDbContextAsync();
        var rows = await db.Actors.Where(a => wanted.Contains(a.Id)).Select(a => new { a.Id, a.State, a.Name }).ToListAsync();
        return rows.Select(r => (PersonState)Actor.Open(new PersonId(r.Id), r.State, r.Name, privacy)).ToDictionary(p => p.Id);
    }

    public static ResidentRef Ref(PersonState person) => new(person.Id.ToString(), First(person.Name));

    private string? Name(Guid id, byte[]? name) => name is null ? null : First(privacy.OpenText(Actor.NamePlace(new PersonId(id)), name));

    private static string? First(string? name) => name?.Split(' ', 2)[0];
}
