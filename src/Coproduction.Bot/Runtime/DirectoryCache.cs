using System.Text.Json;
using Coproduction.Bot.Storage;
using Coproduction.Domain;
using Directory = Coproduction.Domain.Directory;

namespace Coproduction.Bot.Runtime;

/// <summary>
/// Everybody who is listed, as of a moment ago, for decisions to read. What this process commits is applied at once; what
/// others commit is found by <see cref="Refresh"/>. A version never goes back.
/// </summary>
public sealed class DirectoryCache(Database database, Writer writer, Privacy privacy, Clock clock, ILogger<DirectoryCache> logger)
{
    private const string OrganisationKey = "organisation";

    /// <summary>Other machines' clocks, and commits that end after they were stamped.</summary>
    private static readonly TimeSpan Overlap = TimeSpan.FromSeconds(15);

    private readonly Lock gate = new();
    private readonly Dictionary<ActorId, int> versions = [];
    private DateTimeOffset seen = DateTimeOffset.MinValue;
    private string? organisation;
    private volatile Directory current = Directory.Empty;

    public Directory Current => current;

    /// <summary>False until it has been read once: no decision may be made by an empty list.</summary>
    public bool IsLoaded { get; private set; }

    /// <summary>Writes the organisation and lets decisions see it.</summary>
    public async Task SetOrganisationAsync(Organisation value, CancellationToken cancellation = default)
    {
        var json = JsonSerializer.Serialize(value, Snapshots.Json);
        var now = clock.Now;
        await writer.Commit(session => session.Execute(Sql.SaveSetting, OrganisationKey, json, now), cancellation);
        ReadOrganisation(json);
    }

    /// <summary>Reads what has changed since the last time; the first time, everything.</summary>
    public void Refresh()
    {
        var since = seen == DateTimeOffset.MinValue ? seen : seen - Overlap;
        var (rows, json) = database.Read(session => (
            session.All(Sql.ListedSince, ReadChanged, since.UtcTicks),
            session.One(Sql.Setting, r => r.GetString(0), OrganisationKey)));
        foreach (var row in rows)
        {
            if (row.At > seen) seen = row.At;
            if (row.State is not null) TryApply(row.Id, row.Version, row.State, row.Name);
        }

        if (json is not null) ReadOrganisation(json);
        IsLoaded = true;
    }

    /// <summary>After a commit of this process. <paramref name="listed"/> false takes an actor off the list.</summary>
    internal void Apply(ActorId id, int version, object state, bool listed)
    {
        lock (gate)
        {
            var known = versions.TryGetValue(id, out var old);
            if ((!listed && !known) || (known && old >= version)) return;
            if (listed) versions[id] = version;
            else versions.Remove(id);
            current = state switch
            {
                PersonState p => current with { People = listed ? current.People.SetItem(p.Id, p) : current.People.Remove(p.Id) },
                SchemeState s => current with { Schemes = listed ? current.Schemes.SetItem(s.Id, s) : current.Schemes.Remove(s.Id) },
                _ => current,
            };
        }
    }

    private (ActorId Id, int Version, byte[]? State, byte[]? Name, DateTimeOffset At) ReadChanged(System.Data.Common.DbDataReader row)
    {
        var (id, version) = (row.Actor(0, 1), row.GetInt32(2));
        bool known;
        lock (gate) known = versions.TryGetValue(id, out var old) && old >= version;
        return known ? (id, version, null, null, row.At(5)) : (id, version, row.Bytes(3), row.Bytes(4), row.At(5));
    }

    private void TryApply(ActorId id, int version, byte[] state, byte[]? name)
    {
        try
        {
            Apply(id, version, Actor.Open(id, state, name, privacy), listed: true);
        }
        catch (Exception fault) when (fault is NewerVersionException or UnreadableException or JsonException)
        {
            // One unreadable row must not hide all others.
            Log.CannotList(logger, id, fault.GetType().Name);
        }
    }

    private void ReadOrganisation(string json)
    {
        lock (gate)
        {
            if (json == organisation) return;
            organisation = json;
            current = current with { Organisation = JsonSerializer.Deserialize<Organisation>(json, Snapshots.Json) ?? new() };
        }
    }
}
