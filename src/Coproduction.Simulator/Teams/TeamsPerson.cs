using System.Text.Json;

namespace Coproduction.Simulator;

/// <summary>One person's Teams, for tests that read as talk: <c>await priya.Says("who's waiting"); await priya.Receives("Amina");</c></summary>
public sealed class TeamsPerson(TeamsNetwork network, string aad)
{
    private int read;

    public string AadObjectId => aad;

    public IReadOnlyList<TeamsMessage> Chat => network.Chat(aad);

    public Task<TeamsDelivery> Says(string text, int pictures = 0) => network.SaysAsync(aad, text, pictures);

    /// <summary>Waits for the next message of the bot not read yet whose text, summary or card holds these words (any case), and reads up to it.</summary>
    public async Task<TeamsMessage> Receives(string words, TimeSpan? within = null)
    {
        var found = await Waits(() => Unread().FirstOrDefault(m => Holds(m, words)), words, within);
        read = found.Place + 1;
        return found;
    }

    /// <summary>Waits until a message of the bot, read or not, shows these words: a card that is kept up to date.</summary>
    public Task<TeamsMessage> Sees(string words, TimeSpan? within = null) => Waits(() => Bots().LastOrDefault(m => Holds(m, words)), words, within);

    /// <summary>Clicks on the newest card that has the verb.</summary>
    public Task<TeamsClick> Clicks(string verb, IReadOnlyDictionary<string, string>? inputs = null, Func<JsonElement, bool>? where = null)
    {
        var card = Bots().LastOrDefault(m => TeamsCards.Actions(m).Any(a => a.Verb == verb))
            ?? throw new ArgumentException($"no card has the verb \"{verb}\": [{Shown(Bots())}]");
        return network.ClicksAsync(aad, card.Id, verb, inputs, where);
    }

    /// <summary>The bot's messages that no <see cref="Receives"/> has read or passed over.</summary>
    public IReadOnlyList<TeamsMessage> Unread() => [.. Bots().Where(m => m.Place >= read)];

    private IEnumerable<TeamsMessage> Bots() => Chat.Where(m => m is { FromBot: true, Deleted: false });

    private async Task<TeamsMessage> Waits(Func<TeamsMessage?> look, string words, TimeSpan? within)
    {
        TeamsMessage? found = null;
        try
        {
            await network.Until(() => (found = look()) is not null, within);
        }
        catch (TimeoutException)
        {
            throw new TimeoutException($"{aad} sees no \"{words}\"; the chat: [{Shown(Bots())}]");
        }
        return found!;
    }

    private static bool Holds(TeamsMessage message, string words) =>
        $"{message.Text}\n{message.Summary}\n{TeamsCards.CardText(message)}".Contains(words, StringComparison.OrdinalIgnoreCase);

    private static string Shown(IEnumerable<TeamsMessage> messages) => string.Join(" | ", messages.Select(m => $"{m.Text} {TeamsCards.CardText(m)}"));
}
