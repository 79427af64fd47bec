namespace Coproduction.Domain;

/// <summary>Who is listed: connectors, professionals and coordinators. A resident becomes known by writing.</summary>
internal static class Registering
{
    public static void Register(PersonTurn t, RegisterPerson card)
    {
        if (string.IsNullOrWhiteSpace(card.Name)) t.Refuse("name", 422, "name", "Give the name that people know them by.");
        if (card.Connector is null && card.Professional is null && card.Coordinator is null)
            t.Refuse("role", 422, "connector", "Give at least one of connector, professional, coordinator: residents become known by writing.");
        if (card.Professional is { Capacity: < 0 or > 200 }) t.Refuse("capacity", 422, "professional.capacity", "Capacity is how many people they can stay beside: 0 to 200.");
        if (card.Key is { } key && t.Directory.PersonByKey(key) is { } other && other.Id != t.Me) t.Refuse("key-taken", 409, "key", "Another person has this key: choose another.");
        if (!card.MayExist && t.S.Listed && t.Answer is null) t.Refuse("already-listed", 409, "phone", "Somebody with this number is listed already.");
        if (t.Answer is not null) return;
        var before = t.S;
        t.S = t.S with
        {
            Name = card.Name.Trim(),
            Key = card.Key ?? t.S.Key,
            Language = card.Language ?? t.S.Language,
            Connector = card.Connector is { } c
                ? (t.S.Connector ?? new()) with { VouchedBy = c.VouchedBy, Neighbourhoods = c.Neighbourhoods, Languages = c.Languages }
                : t.S.Connector,
            Professional = card.Professional is { } p
                ? (t.S.Professional ?? new()) with { Role = p.Role, AadObjectId = p.AadObjectId, Neighbourhoods = p.Neighbourhoods, Languages = p.Languages, Capacity = p.Capacity }
                : t.S.Professional,
            // Whoever is registered as staff again has come back.
            Gone = t.S.Gone && card.Professional is null && card.Coordinator is null,
            Coordinator = card.Coordinator is { } r ? new(r.AadObjectId) : t.S.Coordinator,
        };
        if (!before.Listed) t.Record(FactKind.PersonRegistered, detail: Roles(t.S));
        t.Done(t.Me.Value, before.Listed ? "unchanged" : "created");
    }

    public static void Suspend(PersonTurn t, SuspendConnector suspend)
    {
        if (t.S.Connector is not { } connector) { t.Refuse("not-a-connector", 404, "id", "No connector has this id or key."); return; }
        t.S = t.S with { Connector = connector with { Suspended = suspend.Suspended } };
        t.Record(suspend.Suspended ? FactKind.ConnectorSuspended : FactKind.ConnectorReinstated);
        t.Done(t.Me.Value, suspend.Suspended ? "suspended" : "active");
    }

    private static string Roles(PersonState s) => string.Join(' ', new[]
    {
        s.Connector is null ? null : "connector", s.Professional is null ? null : "professional", s.Coordinator is null ? null : "coordinator",
    }.OfType<string>());
}
