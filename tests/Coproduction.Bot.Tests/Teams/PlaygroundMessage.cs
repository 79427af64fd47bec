using System.Text.Json;
using System.Text.Json.Nodes;

namespace Coproduction.Bot.Tests.Teams;

/// <summary>Somebody with a Teams account in the Playground's tenant.</summary>
internal sealed record PlaygroundUser(string Id, string Name, string AadObjectId);

/// <summary>What a person sees: a new message, or one that was changed. <paramref name="Json"/>: as the chat window got it.</summary>
internal sealed record PlaygroundMessage(string Action, string Conversation, JsonElement Json)
{
    public bool Updated => Action == "updateMessage";

    /// <summary>The activity's id, by which a card is clicked and a message updated: the one that the connector answered.</summary>
    public string Id => (Json.TryGetProperty("messageId", out var id) ? id : throw new InvalidOperationException($"a message without an id: {Json}")).GetString()!;

    /// <summary>What a click on the button with this verb sends: its own data and what stands in the inputs.</summary>
    public JsonObject DataOf(string verb, params (string Input, string Words)[] inputs)
    {
        var data = Find(Json, verb) is { } own ? JsonNode.Parse(own.GetRawText())!.AsObject() : throw new InvalidOperationException($"no button does \"{verb}\": {Json}");
        foreach (var (input, words) in inputs) data[input] = words;
        return data;
    }

    private static JsonElement? Find(JsonElement json, string verb)
    {
        if (json.ValueKind == JsonValueKind.Array) return json.EnumerateArray().Select(one => Find(one, verb)).FirstOrDefault(found => found is not null);
        if (json.ValueKind != JsonValueKind.Object) return null;
        if (json.TryGetProperty("verb", out var own) && own.ValueEquals(verb) && json.TryGetProperty("data", out var data)) return data;
        return json.EnumerateObject().Select(field => Find(field.Value, verb)).FirstOrDefault(found => found is not null);
    }
}
