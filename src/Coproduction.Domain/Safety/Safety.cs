namespace Coproduction.Domain;

/// <summary>S1: words of danger reach a named person at once, with a safe reply. The bot never counsels.</summary>
internal static class Safety
{
    public static void Raise(PersonTurn t, Meaning meaning)
    {
        var owner = t.Directory.Organisation.OnCall.Cast<PersonId?>().FirstOrDefault(p => t.Directory.Person(p) is not null)
            ?? t.Directory.CoordinatorFor(null);
        // A stopped number gets the safe reply once for each Concern; who may text is told at every danger text.
        var raisedBefore = Silent(t);
        if (t.S.Stopped is null || !raisedBefore)
            t.Send(t.Words("danger", ("person", owner is null ? "" : t.Words("danger.person"))), "danger", purpose: MessagePurpose.Safe);
        t.Record(FactKind.ConcernRaised, detail: (meaning.Danger ?? DangerKind.AtRisk).ToString());
        t.Alert(AlertKind.Concern);
        if (owner is { } person) Owing.Open(t, WaitingKind.Concern, person, null, null, t.Policy.ConcernMinutes / 60, atAnyHour: true);
    }

    /// <summary>Until a person has taken the Concern the bot says nothing else.</summary>
    public static bool Silent(PersonTurn t) => Owing.Has(t, WaitingKind.Concern);
}
