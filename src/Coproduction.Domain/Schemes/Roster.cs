namespace Coproduction.Domain;

/// <summary>
/// A2 at the scheme: places, and a professional's capacity asked for with each. The scheme owns the places; each
/// professional owns their capacity and may say no, then the next is asked.
/// </summary>
internal static class Roster
{
    public static void Request(SchemeTurn t, RequestHold request)
    {
        if (t.Context.Place is not null) return;
        if (t.S is not { Status: SchemeStatus.Open, Definition: { } scheme }) { Refuse(t, request, HoldProblem.NotOpen); return; }
        if (!request.Replacing && Counts(scheme) && t.S.Held + t.S.Taken >= scheme.Capacity) { Refuse(t, request, HoldProblem.Full); return; }
        var row = new PlaceRow(request.Request, t.S.Id, request.Resident, PlaceStatus.Asking, [], request.ExpiresAt)
        {
            Except = request.Except, Language = request.Language, Replacing = request.Replacing,
        };
        if (!row.Replacing) t.S = t.S with { Held = t.S.Held + 1 };
        t.S = t.S with { SweepAt = Earlier(t.S.SweepAt, request.ExpiresAt) };
        AskNext(t, row, scheme);
    }

    public static void CapacityHeld(SchemeTurn t, CapacityHeld held)
    {
        if (t.Context.Place is not { Status: PlaceStatus.Asking } row || row.Asked.LastOrDefault() != held.Professional)
        {
            // Released meanwhile, or taken by another: nobody awaits it. What is in use is not given back.
            if (t.Context.Place is not { } used || used.Asked.LastOrDefault() != held.Professional) t.Mail(held.Professional, new ReleaseCapacity(held.Request, default, t.S.Id));
            return;
        }

        row = row with { Status = PlaceStatus.Held };
        t.Show(row);
        t.Record(FactKind.HoldGranted, held.Professional, row.Request.Value);
        t.Mail(row.Resident, new HoldGranted(row.Request, t.S.Id, held.Professional, row.ExpiresAt));
    }

    public static void CapacityRefused(SchemeTurn t, CapacityRefused refused)
    {
        if (t.Context.Place is not { Status: PlaceStatus.Asking } row || row.Asked.LastOrDefault() != refused.Professional || t.S.Definition is not { } scheme) return;
        AskNext(t, row, scheme);
    }

    /// <summary>Never refused: the resident has joined, whatever has become of the Hold.</summary>
    public static void Confirm(SchemeTurn t, ConfirmHold confirm)
    {
        var row = t.Context.Place;
        if (row is { Status: PlaceStatus.Taken }) return;
        if (row is { Replacing: false }) t.S = t.S with { Held = t.S.Held - 1 };
        t.S = t.S with { Taken = t.S.Taken + 1 };
        var taken = (row ?? new(confirm.Request, t.S.Id, confirm.Resident, PlaceStatus.Taken, [], t.Now)) with
        {
            Status = PlaceStatus.Taken,
            Asked = [confirm.Professional],
            Replacing = false,
            ExpiresAt = DateTimeOffset.MaxValue,
        };
        t.Show(taken);
        t.Record(FactKind.PlaceTaken, confirm.Resident, confirm.Request.Value);
        t.Mail(confirm.Professional, new TakeCapacity(confirm.Request, confirm.Resident, t.S.Id, CountsPeople(t), Waiting: true));
    }

    public static void Release(SchemeTurn t, ReleaseHold release)
    {
        if (t.Context.Place is { } row) Free(t, row, row.Status == PlaceStatus.Taken ? "left" : "released");
    }

    public static void Change(SchemeTurn t, ChangeProfessional change)
    {
        if (t.Context.Place is not { } row || row.Asked.LastOrDefault() == change.To) return;
        if (row.Asked.LastOrDefault() is var before && before != default) t.Mail(before, new ReleaseCapacity(row.Request, row.Resident, t.S.Id));
        t.Show(row with { Asked = [change.To] });
        t.Mail(change.To, new TakeCapacity(row.Request, row.Resident, t.S.Id, CountsPeople(t), Waiting: true));
    }

    /// <summary>Holds that nobody has kept or given back: only when a resident's actor fell silent.</summary>
    public static void Sweep(SchemeTurn t)
    {
        foreach (var row in t.Context.ExpiredPlaces) Free(t, row, "expired");
        t.S = t.S with { SweepAt = t.S.Held > 0 || t.Context.ExpiredPlaces.Length > 0 ? t.Now.AddHours(1) : null };
    }

    private static void AskNext(SchemeTurn t, PlaceRow row, SchemeDefinition scheme)
    {
        if (Matching.Rank(scheme, t.Directory, row.Language, row.Except.Concat(row.Asked), t.Now).Cast<PersonId?>().FirstOrDefault() is not { } next)
        {
            if (!row.Replacing) t.S = t.S with { Held = t.S.Held - 1 };
            t.Show(row, gone: true);
            t.Record(FactKind.HoldRefused, row.Resident, row.Request.Value, nameof(HoldProblem.NobodyFree));
            t.Mail(row.Resident, new HoldRefused(row.Request, t.S.Id, HoldProblem.NobodyFree));
            return;
        }

        t.Show(row with { Asked = row.Asked.Add(next) });
        t.Mail(next, new HoldCapacity(row.Request, row.Resident, t.S.Id, Counts(scheme), row.ExpiresAt));
    }

    private static void Free(SchemeTurn t, PlaceRow row, string why)
    {
        if (row.Status == PlaceStatus.Taken) t.S = t.S with { Taken = t.S.Taken - 1 };
        else if (!row.Replacing) t.S = t.S with { Held = t.S.Held - 1 };
        t.Show(row, gone: true);
        t.Record(row.Status == PlaceStatus.Taken ? FactKind.PlaceFreed : FactKind.HoldReleased, row.Resident, row.Request.Value, why);
        if (row.Asked.LastOrDefault() is var professional && professional != default)
            t.Mail(professional, new ReleaseCapacity(row.Request, row.Resident, t.S.Id));
    }

    private static void Refuse(SchemeTurn t, RequestHold request, HoldProblem problem)
    {
        t.Record(FactKind.HoldRefused, request.Resident, request.Request.Value, problem.ToString());
        t.Mail(request.Resident, new HoldRefused(request.Request, t.S.Id, problem));
    }

    /// <summary>A collective scheme counts staff hours, not people.</summary>
    private static bool Counts(SchemeDefinition scheme) => scheme.Form != SchemeForm.Collective;

    private static bool CountsPeople(SchemeTurn t) => t.S.Definition is not { } scheme || Counts(scheme);

    private static DateTimeOffset Earlier(DateTimeOffset? a, DateTimeOffset b) => a is { } x && x < b ? x : b;
}
