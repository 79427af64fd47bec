using System.Text.Json;

namespace Coproduction.Simulator;

/// <summary>A client's reading of what the bot answers to a click.</summary>
internal static class TeamsAnswers
{
    private const string Unclear = "Something went wrong. Please try again.";

    /// <summary>Only HTTP 200 with the bare <c>{statusCode,type,value}</c> is an answer; the SDK's <c>{status,body}</c> is none.</summary>
    public static TeamsAnswer? Read(TeamsDelivery delivery)
    {
        if (delivery is not { Status: 200, Body: { Length: > 0 } body }) return null;
        try
        {
            using var json = JsonDocument.Parse(body);
            var root = json.RootElement;
            if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("statusCode", out var code) || !code.TryGetInt32(out var status)) return null;
            return TeamsCards.Text(root, "type") is { } type
                ? new(status, type, root.TryGetProperty("value", out var value) ? value.Clone() : null)
                : null;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>The card that takes the clicked one's place, or the words that stand beside it.</summary>
    public static (JsonElement? Card, string? Note) Shown(TeamsAnswer? answer) => answer switch
    {
        { StatusCode: 200, Type: "application/vnd.microsoft.card.adaptive", Value: { ValueKind: JsonValueKind.Object } card } => (card, null),
        { StatusCode: 200, Type: "application/vnd.microsoft.activity.message", Value: { ValueKind: JsonValueKind.String } words } => (null, words.GetString()),
        { Type: "application/vnd.microsoft.error", Value: { ValueKind: JsonValueKind.Object } error } => (null, TeamsCards.Text(error, "message") ?? Unclear),
        _ => (null, Unclear),
    };
}
