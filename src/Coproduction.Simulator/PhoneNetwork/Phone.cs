namespace Coproduction.Simulator;

/// <summary>One phone, for tests that read as talk: <c>await amina.Texts("join"); await amina.Receives("asked Priya");</c></summary>
public sealed class Phone(PhoneNetwork network, string number)
{
    private int read;

    public string Number => number;

    /// <summary>Everything it got so far.</summary>
    public IReadOnlyList<PhoneMessage> Inbox => network.Received(number);

    public Task<WebhookResult> Texts(string body, TextOptions? how = null) => network.Texts(number, body, how);

    /// <summary>Waits for the next text not read yet that holds these words (any case), and reads up to it.</summary>
    public async Task<PhoneMessage> Receives(string words, TimeSpan? within = null)
    {
        PhoneMessage? found = null;
        try
        {
            await network.Until(() => (found = Unread().FirstOrDefault(m => m.Body.Contains(words, StringComparison.OrdinalIgnoreCase))) is not null, within);
        }
        catch (TimeoutException)
        {
            throw new TimeoutException($"{number} got no text with \"{words}\"; unread: [{string.Join(" | ", Unread().Select(m => m.Body))}]");
        }
        read = found!.Place + 1;
        return found;
    }

    /// <summary>What it got and no <see cref="Receives"/> has read or passed over.</summary>
    public IReadOnlyList<PhoneMessage> Unread() => [.. Inbox.Where(m => m.Place >= read)];
}
