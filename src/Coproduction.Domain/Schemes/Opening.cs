namespace Coproduction.Domain;

/// <summary>A scheme is described, opened when every gate holds, and closed.</summary>
internal static class Opening
{
    public static void Create(SchemeTurn t, CreateScheme create)
    {
        var d = create.Definition;
        if (d.Key.Length == 0) t.Refuse("key", 422, "key", "Give a short key, such as walkers: connectors text it.");
        else if (t.Directory.SchemeByKey(d.Key) is { } other && other.Id != t.S.Id) t.Refuse("key-taken", 409, "key", "Another scheme has this key: choose another.");
        if (string.IsNullOrWhiteSpace(d.Name)) t.Refuse("name", 422, "name", "Give the name that residents will read.");
        if (NetworkWords.Offends($"{d.Name} {d.Summary} {d.When} {d.Where} {d.Cost} {d.Access}") is [var word, ..])
            t.Refuse("network-word", 422, "name", $"The phone network acts on the word {word} by itself: write it in small letters or leave it out.");
        if (d.MinimumAge is < 0 or > 120) t.Refuse("minimum-age", 422, "minimumAge", "A minimum age is between 0 and 120.");
        if (!create.MayExist && t.S.Definition is not null) t.Refuse("exists", 409, "key", "This scheme exists already.");
        if (t.Answer is not null) return;
        var fresh = t.S.Definition is null;
        if (fresh) t.Record(FactKind.SchemeCreated);
        else if (!Same(t.S.Definition!, d)) t.Record(FactKind.SchemeChanged);
        t.S = t.S with { Definition = d };
        t.Done(fresh ? "draft" : t.S.Status.ToString().ToLowerInvariant());
    }

    public static void Open(SchemeTurn t)
    {
        if (t.S.Definition is not { } definition) { t.Refuse("no-such-scheme", 404, "id", "No scheme has this id or key."); return; }
        foreach (var gate in Gates.Failing(definition, t.Directory)) t.Refuse(gate.Code, 422, gate.Field, gate.Fix);
        if (t.Answer is { } refused)
        {
            t.Record(FactKind.SchemeOpenRefused, detail: string.Join(' ', refused.Refusals.Select(r => r.Code)));
            return;
        }

        if (t.S.Status != SchemeStatus.Open) t.Record(FactKind.SchemeOpened);
        t.S = t.S with { Status = SchemeStatus.Open };
        t.Done("open");
    }

    public static void Close(SchemeTurn t)
    {
        if (t.S.Definition is null) { t.Refuse("no-such-scheme", 404, "id", "No scheme has this id or key."); return; }
        if (t.S.Status != SchemeStatus.Closed) t.Record(FactKind.SchemeClosed);
        t.S = t.S with { Status = SchemeStatus.Closed };
        t.Done("closed");
    }

    /// <summary>Records compare arrays by reference, so an import that repeats itself compares what it wrote.</summary>
    private static bool Same(SchemeDefinition a, SchemeDefinition b) =>
        a with { Professionals = [], Conditions = [] } == b with { Professionals = [], Conditions = [] }
        && a.Professionals.SequenceEqual(b.Professionals) && a.Conditions.SequenceEqual(b.Conditions);
}
