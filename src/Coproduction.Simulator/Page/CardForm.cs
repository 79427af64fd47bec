using System.Text.Json;

namespace Coproduction.Simulator.Page;

/// <summary>What one person has filled in and unfolded on one card, until it is sent.</summary>
internal sealed class CardForm(TeamsNetwork teams, string aad, string messageId)
{
    private readonly Dictionary<string, string> given = [];
    private readonly HashSet<string> unfolded = [];

    /// <summary>What to say beside the card, when it could not be sent; null: nothing.</summary>
    public string? Trouble { get; private set; }

    /// <summary>A click is under way.</summary>
    public bool Busy { get; private set; }

    public string Id(string input) => $"card-{messageId}-{aad}-{input}";

    public string Value(JsonElement input) => given.GetValueOrDefault(NameOf(input)) ?? TeamsCards.Text(input, "value") ?? "";

    public void Give(JsonElement input, string? value) => given[NameOf(input)] = value ?? "";

    public bool IsUnfolded(string path) => unfolded.Contains(path);

    public void Fold(string path)
    {
        if (!unfolded.Remove(path)) unfolded.Add(path);
    }

    public async Task Click(JsonElement action)
    {
        if (Busy) return;
        var card = teams.Chats.Find(messageId, aad);
        var button = card is null ? null : TeamsCards.Found(card).FirstOrDefault(b => b.Json.GetRawText() == action.GetRawText());
        if (button is null) return;
        var inputs = TeamsCards.Text(action, "associatedInputs") == "none" ? [] : button.Inputs;
        Trouble = inputs.FirstOrDefault(i => TeamsCards.Flag(i, "isRequired") && string.IsNullOrWhiteSpace(Value(i))) is { ValueKind: JsonValueKind.Object } empty
            ? TeamsCards.Text(empty, "errorMessage") ?? $"Please fill in: {TeamsCards.Text(empty, "label")}"
            : null;
        if (Trouble is not null) return;
        var sent = given.Where(pair => inputs.Any(i => NameOf(i) == pair.Key)).ToDictionary();
        Busy = true;
        try
        {
            if (await Sends(action, sent))
            {
                given.Clear();
                unfolded.Clear();
            }
        }
        finally
        {
            Busy = false;
        }
    }

    private async Task<bool> Sends(JsonElement action, Dictionary<string, string> sent)
    {
        if (TeamsCards.Text(action, "type") == "Action.Submit")
        {
            if ((await teams.SubmitsAsync(aad, messageId, TeamsCards.Text(action, "title") ?? "", sent)).Taken) return true;
            Trouble = "That did not reach the bot.";
            return false;
        }
        // The same verb may stand on a card many times, with other data.
        Func<JsonElement, bool>? same = action.TryGetProperty("data", out var data) ? other => other.GetRawText() == data.GetRawText() : null;
        var click = await teams.ClicksAsync(aad, messageId, TeamsCards.Text(action, "verb") ?? "", sent, same);
        return click.Answer is { StatusCode: 200 };
    }

    private static string NameOf(JsonElement input) => TeamsCards.Text(input, "id") ?? "";
}
