namespace Coproduction.Domain;

/// <summary>V3: STOP, in any wording, silences everything at once, until START.</summary>
internal static class Stopping
{
    /// <summary>A bare STOP, or 21610: the network blocks and has told them so. We say nothing.</summary>
    public static void ByNetwork(PersonTurn t)
    {
        if (t.S.Stopped is { } already)
        {
            t.S = t.S with { Stopped = already with { ByNetwork = true, At = t.Now } };
            t.Suppress = t.S.Stopped;
            return;
        }

        Silence(t, StopKind.Stop, byNetwork: true, confirm: false);
    }

    public static void Stop(PersonTurn t, bool confirm)
    {
        // One confirmation, never two.
        if (t.S.Stopped is { } already) t.S = t.S with { Stopped = already with { At = t.Now } };
        else Silence(t, StopKind.Stop, byNetwork: false, confirm);
    }

    /// <summary>They have stopped after they wrote this: a START that is caught up with much later would undo a STOP that came after it.</summary>
    public static bool IsSince(PersonTurn t, TextReceived text) => t.S.Stopped is { } stopped && text.SentAt <= stopped.At;

    /// <summary>The number is not the person's it was given for.</summary>
    public static void WrongNumber(PersonTurn t)
    {
        t.Send(t.Words("wrong.number"), "wrong.number", purpose: MessagePurpose.StopConfirmation);
        Silence(t, StopKind.WrongNumber, byNetwork: false, confirm: false);
    }

    /// <summary>Only START starts again; another wish to return cannot be answered while the network blocks, so a person sees it.</summary>
    public static void WhileStopped(PersonTurn t, Meaning meaning)
    {
        if (meaning.Intent != Intent.Start) return;
        if (t.S.Stopped is { ByNetwork: true }) t.Alert(AlertKind.WantsToReturn);
        else StartAgain(t, byNetwork: false);
    }

    public static void StartAgain(PersonTurn t, bool byNetwork)
    {
        if (t.S.Stopped is not { } stopped) return;
        t.S = t.S with { Stopped = null };
        t.LiftSuppression = true;
        t.Record(FactKind.StartedAgain);
        // The network answers where it lifts a block of its own; ours it knows nothing of.
        if (!byNetwork || !stopped.ByNetwork) t.Say("restarted");
    }

    /// <summary>They had stopped on their other channel: it is a STOP here too, and has been confirmed there.</summary>
    public static void BecauseLinked(PersonTurn t, Stopped there)
    {
        if (t.S.Stopped is null) Silence(t, there.Kind, there.ByNetwork, confirm: false);
        else t.S = t.S with { Stopped = t.S.Stopped with { ByNetwork = t.S.Stopped.ByNetwork || there.ByNetwork } };
        t.Suppress = t.S.Stopped;
    }

    private static void Silence(PersonTurn t, StopKind kind, bool byNetwork, bool confirm)
    {
        t.CancelAll = true;
        t.DropQuestion();
        if (confirm) t.Send(t.Words("stopped"), "stopped", purpose: MessagePurpose.StopConfirmation);
        foreach (var ask in t.S.Asks) Asking.Forget(t, ask);
        Holding.Release(t);
        if (t.S.Vouch is not null) t.S = t.S with { Vouch = null };
        Leaving.BecauseStopped(t);
        t.S = t.S with { Stopped = new(kind, byNetwork, t.Now), Talks = [] };
        t.Suppress = t.S.Stopped;
        t.Record(kind == StopKind.Stop ? FactKind.StoppedAll : FactKind.WrongNumber, detail: byNetwork ? "network" : "we");
    }
}
