namespace Coproduction.Simulator;

/// <summary>
/// What goes wrong on purpose. Shares are between 0 and 1 and are drawn for each call from one seeded series;
/// waits are in milliseconds. The default is a network without a fault.
/// </summary>
public sealed record Faults
{
    public static Faults None { get; } = new();

    /// <summary>The message is accepted at once, its answer comes this much later: call-backs overtake it.</summary>
    public int AnswerDelayMilliseconds { get; init; }

    public int WebhookDelayMilliseconds { get; init; }

    /// <summary>The wait before each status after the first.</summary>
    public int StatusDelayMilliseconds { get; init; }

    /// <summary>Accepted, then the connection is cut: the sender cannot know.</summary>
    public double DropAnswerShare { get; init; }

    /// <summary>The connection is cut and nothing was accepted.</summary>
    public double DropBeforeShare { get; init; }

    /// <summary>429 with code 20429; never accepted.</summary>
    public double ThrottleShare { get; init; }

    /// <summary>503 with code 20503; not accepted.</summary>
    public double ServerErrorShare { get; init; }

    /// <summary>500 with code 20500 although the message was accepted.</summary>
    public double ServerErrorAcceptedShare { get; init; }

    /// <summary>The inbound webhook comes twice at the same moment, under one sid.</summary>
    public double DuplicateWebhookShare { get; init; }

    /// <summary>The inbound webhook never comes; only the list knows of the text.</summary>
    public double LoseWebhookShare { get; init; }

    /// <summary>Status call-backs come in a drawn order.</summary>
    public bool ReorderStatus { get; init; }

    /// <summary>The last call-back says undelivered (30008) though the phone has the text.</summary>
    public double FalseStatusShare { get; init; }

    /// <summary>Given: the dice begin again from here.</summary>
    public int? Seed { get; init; }
}

/// <summary>Seeded chance that many threads may ask.</summary>
internal sealed class Dice(int seed)
{
    private readonly Lock gate = new();
    private Random random = new(seed);

    public void BeginAgain(int from)
    {
        lock (gate) random = new Random(from);
    }

    public bool Falls(double share)
    {
        if (share <= 0) return false;
        lock (gate) return random.NextDouble() < share;
    }

    public T[] Shuffled<T>(IEnumerable<T> items)
    {
        var drawn = items.ToArray();
        lock (gate) random.Shuffle(drawn);
        return drawn;
    }
}
