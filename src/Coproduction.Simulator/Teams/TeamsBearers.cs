using System.Buffers.Text;
using System.Security.Cryptography;

namespace Coproduction.Simulator;

/// <summary>The bearer tokens the directory has given out. A bot must not read them: they are chance.</summary>
internal sealed class TeamsBearers(TimeProvider time, TimeSpan lifetime)
{
    private readonly Lock gate = new();
    private readonly Dictionary<string, DateTimeOffset> until = [];
    private int calls;

    /// <summary>Calls of the token endpoint, refused ones too.</summary>
    public int Calls => Volatile.Read(ref calls);

    public void Called() => Interlocked.Increment(ref calls);

    public string Issue()
    {
        var token = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(48));
        lock (gate) until[token] = time.GetUtcNow() + lifetime;
        return token;
    }

    /// <param name="header">The Authorization header.</param>
    public bool Accepts(string header)
    {
        if (!header.StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase)) return false;
        lock (gate) return until.TryGetValue(header[7..], out var end) && time.GetUtcNow() < end;
    }

    public void Revoke()
    {
        lock (gate) until.Clear();
    }
}
