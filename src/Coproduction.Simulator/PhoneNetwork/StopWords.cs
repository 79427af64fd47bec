namespace Coproduction.Simulator;

/// <summary>
/// Twilio's own handling of a message that is only one of its words (protocols/twilio.md, section 4): it blocks at once,
/// says so once, and the webhook goes all the same. A block is of the phone with the whole account, as with one messaging service.
/// </summary>
internal sealed class StopWords
{
    private static readonly HashSet<string> Stop =
        new(["STOP", "STOPALL", "UNSUBSCRIBE", "CANCEL", "END", "QUIT", "REVOKE", "OPTOUT"], StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> Start = new(["START", "YES", "UNSTOP"], StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> Help = new(["HELP", "INFO"], StringComparer.OrdinalIgnoreCase);

    private readonly Lock gate = new();
    private readonly HashSet<string> blocked = [];

    public bool Blocks(string number)
    {
        lock (gate) return blocked.Contains(number);
    }

    public IReadOnlyList<string> All()
    {
        lock (gate) return [.. blocked];
    }

    public void Block(IEnumerable<string> numbers)
    {
        lock (gate) blocked.UnionWith(numbers);
    }

    /// <summary>The kind of word (<c>OptOutType</c>), and what the network answers; both null for any other text.</summary>
    public (string? OptOutType, string? Answer) Hears(string number, string body)
    {
        var word = body.Trim();
        lock (gate)
        {
            if (Stop.Contains(word))
                return ("STOP", blocked.Add(number)
                    ? "You have successfully been unsubscribed. You will not receive any more messages from this number. Reply START to resubscribe."
                    : null);
            // A YES to a question of the bot's is no return: the network speaks only when it lifts a block.
            if (Start.Contains(word))
                return ("START", blocked.Remove(number)
                    ? "You have successfully been re-subscribed to messages from this number. Reply HELP for help. Reply STOP to unsubscribe. Msg&Data Rates May Apply."
                    : null);
            return Help.Contains(word)
                ? ("HELP", "Reply STOP to unsubscribe. Msg&Data Rates May Apply.")
                : (null, null);
        }
    }
}
