namespace Coproduction.Domain;

/// <summary>A2 at its owner's: how many people the bot may offer this professional. What they take on themselves is theirs.</summary>
internal static class Capacity
{
    public static void Hold(PersonTurn t, HoldCapacity hold)
    {
        if (t.S.Professional is not { } professional || !Matching.IsThere(t.S, t.Now) || hold.Counts && professional.Free <= 0 && professional.Holds.All(h => h.Request != hold.Request))
        {
            t.Record(FactKind.CapacityRefused, hold.Scheme, hold.Resident, hold.Request.Value);
            t.Mail(hold.Scheme, new CapacityRefused(hold.Request, t.Me));
            return;
        }

        professional = professional with { LastOfferedAt = t.Now };
        // A collective scheme counts staff hours and not people: thousands may take part, and none takes a place here.
        if (hold.Counts) professional = professional with { Holds = professional.Holds.RemoveAll(h => h.Request == hold.Request).Add(new(hold.Request, hold.ExpiresAt)) };
        t.S = t.S with { Professional = professional };
        t.Record(FactKind.CapacityHeld, hold.Scheme, hold.Resident, hold.Request.Value);
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
        if (t.S.Professional is not { } professional || !take.Counts) return;
        var earlier = professional.Taken.FirstOrDefault(x => x.Request == take.Request);
        // Word of the first meeting can overtake word of the yes; nobody waits again.
        var waiting = take.Waiting && earlier?.Waiting != false;
        t.S = t.S with
        {
            Professional = professional with
            {
                Holds = professional.Holds.RemoveAll(h => h.Request == take.Request),
                Taken = professional.Taken.RemoveAll(x => x.Request == take.Request).Add(new(take.Request, waiting)),
            },
        };
        if (earlier is null) t.Record(FactKind.CapacityTaken, take.Scheme, take.Resident, take.Request.Value);
    }

    public static void Expire(PersonTurn t)
    {
        if (t.S.Professional is not { } professional) return;
        foreach (var hold in professional.Holds.Where(h => h.ExpiresAt <= t.Now)) t.Record(FactKind.CapacityReleased, about: hold.Request.Value, detail: "expired");
        t.S = t.S with { Professional = professional with { Holds = professional.Holds.RemoveAll(h => h.ExpiresAt <= t.Now) } };
    }
}
