using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Coproduction.Domain;

/// <summary>
/// The words that the network acts on by itself before we see the text: it blocks, unblocks or answers a message that is
/// only that word. Anything longer ("please stop texting me") is ours to read.
/// Source: Twilio, "Support for opt-out keywords (SMS STOP filtering)".
/// </summary>
public static class NetworkWords
{
    private static readonly FrozenSet<string> Stops =
        FrozenSet.ToFrozenSet(["STOP", "STOPALL", "UNSUBSCRIBE", "CANCEL", "END", "QUIT", "REVOKE", "OPTOUT"], StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Starts = FrozenSet.ToFrozenSet(["START", "YES", "UNSTOP"], StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Helps = FrozenSet.ToFrozenSet(["HELP", "INFO"], StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> NeverOffered =
        Stops.Concat(Starts).Concat(Helps).Where(word => word != "STOP").ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The network now blocks us.</summary>
    public static bool IsStop(string body) => IsOnly(body, Stops);

    /// <summary>The network no longer blocks us. True for YES, which is an answer to a live question and never a START of ours.</summary>
    public static bool IsStart(string body) => IsOnly(body, Starts);

    /// <summary>The network has answered with its own help.</summary>
    public static bool IsHelp(string body) => IsOnly(body, Helps);

    /// <summary>
    /// The words of the network's that a question's text offers as answers, that is in capitals, in the order found. STOP is
    /// allowed: it is the way to stop. A question with any of them must not be asked: who answers it would be blocked,
    /// unblocked or answered by the network.
    /// </summary>
    public static ImmutableArray<string> Offends(string text)
    {
        var found = ImmutableArray.CreateBuilder<string>();
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && char.IsLetterOrDigit(text[i]))
                continue;
            var token = text[start..i];
            if (NeverOffered.Contains(token) && !found.Contains(token))
                found.Add(token);
            start = i + 1;
        }
        return found.ToImmutable();
    }

    private static bool IsOnly(string body, FrozenSet<string> words) =>
        words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(body.AsSpan().Trim());
}
