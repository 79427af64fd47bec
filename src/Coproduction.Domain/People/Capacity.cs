namespace Coproduction.Domain;

/// <summary>A2 at its owner's: how many people the bot may offer this professional. What they take on themselves is theirs.</summary>
internal static class Capacity
{
    public static int Free(Professional professional) =>
        professional.Capacity - professional.Taken.Count(x => x.Counts) - professional.Holds.Count(x => x.Counts);

    public static void Hold(PersonTurn t, HoldCapacity hold)
    {
        if (t.S.Professional is not { } professional)
        {
            t.Mail(hold.Scheme, new CapacityRefused(hold.Request, t.Me));
            return;
        }

        if (professional.Holds.All(h => h.Request != hold.Request))
        {
            if (hold.Counts && Free(professional) <= 0)
            {
                t.Record(FactKind.CapacityRefused, hold.Scheme, hold.Resident, hold.Request.Value);
                t.Mail(hold.Scheme, new CapacityRefused(hold.Request, t.Me));
                return;
            }

            t.S = t.S with
            {
                Professional = professional with { Holds = professional.Holds.Add(new(hold.Request, hold.Resident, hold.Scheme, hold.Counts, hold.ExpiresAt)), LastOfferedAt = t.Now },
            };
            t.Record(FactKind.CapacityHeld, hold.Scheme, hold.Resident, hold.Request.Value);
        }

        t.Mail(hold.Scheme, new CapacityHeld(hold.Request, t.Me));
    }

    public static void Release(PersonTurn t, ReleaseCapacity release)
    {
        if (t.S.Professional is not { } professional) return;
        var holds = professional.Holds.RemoveAll(h => h.Request == release.Request);
        var taken = professional.Taken.RemoveAll(x => x.Request == release.Request);
        if (holds.Length == professional.Holds.Length && taken.Length == professional.Taken.Length) return;
        t.S = t.S with { Professional = professional with { Holds = holds, Taken = taken } };
        t.Record(FactKind.CapacityReleased, release.Scheme, release.Resident, release.Request.Value);
    }

    public static void Take(PersonTurn t, TakeCapacity take)
    {
        if (t.S.Professional is not { } professional) return;
        var earlier = professional.Taken.FirstOrDefault(x => x.Request == take.Request);
        // Word of the first meeting can overtake word of the yes; nobody waits again.
        var waiting = take.Waiting && earlier?.Waiting != false;
        t.S = t.S with
        {
            Professional = professional with
            {
                Holds = professional.Holds.RemoveAll(h => h.Request == take.Request),
                Taken = professional.Taken.RemoveAll(x => x.Request == take.Request).Add(new(take.Request, take.Resident, take.Scheme, take.Counts, waiting)),
            },
        };
        if (earlier is null) t.Record(FactKind.CapacityTaken, take.Scheme, take.Resident, take.Request.Value);
    }

    public static void Expire(PersonTurn t)
    {
        if (t.S.Professional is not { } professional) return;
        foreach (var hold in professional.Holds.Where(h => h.ExpiresAt <= t.Now)) t.Record(FactKind.CapacityReleased, hold.Scheme, hold.Resident, hold.Request.Value, "expired");
        t.S = t.S with { Professional = professional with { Holds = professional.Holds.RemoveAll(h => h.ExpiresAt <= t.Now) } };
    }
}
