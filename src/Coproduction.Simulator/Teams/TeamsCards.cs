using System.Text.Json;
using System.Text.Json.Nodes;

namespace Coproduction.Simulator;

/// <summary>Reads Adaptive Cards as a client does.</summary>
public static class TeamsCards
{
    private static readonly string[] Nests = ["body", "items", "columns", "rows", "cells"];

    /// <summary>All a viewer can read on it, line by line, folded-away cards and buttons too; empty without a card.</summary>
    public static string CardText(TeamsMessage message) => message.Card is { } card ? string.Join('\n', Lines(card)) : "";

    /// <summary>Every button, folded-away ones too.</summary>
    public static IReadOnlyList<TeamsAction> Actions(TeamsMessage message) => message.Card is not { } card ? [] :
        [.. Found(card).Select(a => new TeamsAction(Text(a.Json, "type") ?? "", Text(a.Json, "title"), Text(a.Json, "verb")))];

    /// <summary>An action with the inputs it sends: those of its own card and of the cards it is folded away in.</summary>
    internal sealed record Button(JsonElement Json, IReadOnlyList<JsonElement> Inputs);

    internal static IEnumerable<Button> Found(TeamsMessage message) => message is { Card: { } card, Deleted: false } ? Found(card) : [];

    internal static IEnumerable<Button> Found(JsonElement card, IReadOnlyList<JsonElement>? outer = null)
    {
        var elements = Elements(card).ToList();
        List<JsonElement> inputs = [.. outer ?? [], .. elements.Where(e => Text(e, "type")?.StartsWith("Input.", StringComparison.Ordinal) == true)];
        var actions = List(card, "actions").Concat(elements.Where(e => Text(e, "type") == "ActionSet").SelectMany(set => List(set, "actions")))
            .Concat(elements.Append(card).SelectMany(e => new[] { Object(e, "selectAction"), Object(e, "inlineAction") }).OfType<JsonElement>());
        foreach (var action in actions)
        {
            yield return new(action, inputs);
            if (Text(action, "type") != "Action.ShowCard" || Object(action, "card") is not { } folded) continue;
            foreach (var inner in Found(folded, inputs)) yield return inner;
        }
    }

    /// <summary>The action's data with the inputs laid over it.</summary>
    /// <exception cref="ArgumentException">No such input stands on the card.</exception>
    /// <exception cref="InvalidOperationException">A client would not send it: a required input is empty.</exception>
    internal static JsonNode? Merged(Button button, JsonElement action, IReadOnlyDictionary<string, string> given)
    {
        var data = action.TryGetProperty("data", out var own) ? JsonNode.Parse(own.GetRawText()) : null;
        var inputs = Text(button.Json, "associatedInputs") == "none" ? [] : button.Inputs;
        foreach (var id in given.Keys)
            if (!inputs.Any(input => Text(input, "id") == id)) throw new ArgumentException($"the card has no input \"{id}\" for this action");
        foreach (var input in inputs)
        {
            if (Text(input, "id") is not { } id) continue;
            var value = given.GetValueOrDefault(id) ?? Text(input, "value") ?? Unfilled(input);
            if (string.IsNullOrEmpty(value) && Flag(input, "isRequired")) throw new InvalidOperationException($"the input \"{id}\" is required");
            if (value is null) continue;
            data ??= new JsonObject();
            if (data is JsonObject fields) fields[id] = value;
        }
        return data;
    }

    internal static string? Text(JsonElement json, string name) =>
        json.ValueKind == JsonValueKind.Object && json.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.String or JsonValueKind.Number
            ? json.GetProperty(name).ToString()
            : null;

    internal static bool Flag(JsonElement json, string name) => json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.True;

    internal static JsonElement? Object(JsonElement json, string name) =>
        json.ValueKind == JsonValueKind.Object && json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Object ? value : null;

    internal static IEnumerable<JsonElement> List(JsonElement json, string name) =>
        json.ValueKind == JsonValueKind.Object && json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Array ? value.EnumerateArray() : [];

    /// <summary>What a client sends for an input nobody touched: an empty text, but nothing for a choice.</summary>
    private static string? Unfilled(JsonElement input) => Text(input, "type") switch
    {
        "Input.ChoiceSet" => null,
        "Input.Toggle" => Text(input, "valueOff") ?? "false",
        _ => "",
    };

    private static IEnumerable<JsonElement> Elements(JsonElement holder)
    {
        foreach (var element in Nests.SelectMany(nest => List(holder, nest)))
        {
            yield return element;
            foreach (var inner in Elements(element)) yield return inner;
        }
    }

    private static IEnumerable<string> Lines(JsonElement card)
    {
        foreach (var element in Elements(card))
        {
            if (element.TryGetProperty("isVisible", out var visible) && visible.ValueKind == JsonValueKind.False) continue;
            foreach (var line in new[] { Text(element, "text"), Text(element, "label"), Text(element, "placeholder"), Text(element, "title"), Text(element, "value") })
                if (!string.IsNullOrEmpty(line)) yield return line;
            foreach (var fact in List(element, "facts")) yield return $"{Text(fact, "title")} {Text(fact, "value")}";
            foreach (var choice in List(element, "choices")) yield return Text(choice, "title") ?? "";
            foreach (var run in List(element, "inlines")) yield return run.ValueKind == JsonValueKind.String ? run.GetString()! : Text(run, "text") ?? "";
            foreach (var line in List(element, "actions").SelectMany(OnButton)) yield return line;
        }
        foreach (var line in List(card, "actions").SelectMany(OnButton)) yield return line;
    }

    private static IEnumerable<string> OnButton(JsonElement action)
    {
        if (Text(action, "title") is { Length: > 0 } title) yield return title;
        if (Object(action, "card") is not { } folded) yield break;
        foreach (var line in Lines(folded)) yield return line;
    }
}
