namespace Coproduction.Simulator;

/// <summary>Microsoft's published limits for one conversation (protocols/teams.md, section 2).</summary>
internal sealed class TeamsLimits(TimeProvider time)
{
    private static readonly (int Most, TimeSpan Within)[] Windows =
        [(7, TimeSpan.FromSeconds(1)), (60, TimeSpan.FromSeconds(30)), (1800, TimeSpan.FromHours(1))];

    private readonly Lock gate = new();
    private readonly Dictionary<string, List<DateTimeOffset>> sends = [];

    /// <summary>Null and counted; or how long to wait, not counted.</summary>
    public TimeSpan? Refuses(string conversation)
    {
        lock (gate)
        {
            var now = time.GetUtcNow();
            if (!sends.TryGetValue(conversation, out var own)) sends[conversation] = own = [];
            own.RemoveAll(at => now - at >= Windows[^1].Within);
            foreach (var (most, within) in Windows)
            {
                var first = own.Count - most;
                if (first >= 0 && now - own[first] < within) return own[first] + within - now;
            }
            own.Add(now);
            return null;
        }
    }
}
