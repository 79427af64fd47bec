namespace Coproduction.Bot.Runtime;

/// <summary>What the provider's answers mean for everything that waits: stop, hold, slow down. Read by <c>/health/ready</c>.</summary>
/// <param name="whenRefused">What is wrong and what to do when the credentials are refused.</param>
public sealed class SendHealth(string whenRefused)
{
    private const double MostSlowdown = 16;
    private static readonly TimeSpan Recovery = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan RetryCredentials = TimeSpan.FromMinutes(1);
    private readonly Lock gate = new();
    private double slowdown = 1;
    private DateTimeOffset throttledAt;

    /// <summary>Why nothing is sent; null when all is well.</summary>
    public string? Fault { get; private set; }

    public DateTimeOffset StoppedUntil { get; private set; }

    public DateTimeOffset HeldUntil { get; private set; }

    /// <returns>True when it was not known yet.</returns>
    public bool CredentialsFail(DateTimeOffset now)
    {
        lock (gate)
        {
            var isNew = Fault is null;
            Fault = whenRefused;
            StoppedUntil = now + RetryCredentials;
            return isNew;
        }
    }

    /// <returns>True when sending had stopped.</returns>
    public bool Succeeded()
    {
        if (Fault is null) return false;
        lock (gate)
        {
            Fault = null;
            StoppedUntil = default;
            return true;
        }
    }

    public void Throttled(DateTimeOffset now, TimeSpan? retryAfter)
    {
        lock (gate)
        {
            // Many calls are under way when the first is refused: they are one event.
            if (now - throttledAt > TimeSpan.FromSeconds(1)) slowdown = Math.Min(slowdown * 2, MostSlowdown);
            throttledAt = now;
            HeldUntil = now + (retryAfter ?? TimeSpan.FromSeconds(1));
        }
    }

    /// <summary>The pace that is left; each half minute without a refusal halves the loss.</summary>
    public double Slowed(double perSecond, DateTimeOffset now)
    {
        lock (gate)
        {
            if (slowdown > 1 && now - throttledAt > Recovery) (slowdown, throttledAt) = (slowdown / 2, now);
            return perSecond / slowdown;
        }
    }
}
