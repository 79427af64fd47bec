using System.Security.Cryptography;
using System.Text.Json;

namespace Coproduction.Bot.Channels.Teams;

/// <summary>Total: every body is an activity or a fault, none an exception. Of a property that is there twice the last counts.</summary>
internal static class ActivityReader
{
    /// <summary>Teams' own messages stay under 100 KB.</summary>
    public const int Largest = 256 * 1024;

    private const int MostItems = 1000;

    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = 32 };

    public static Activity? Read(ReadOnlyMemory<byte> utf8, out string? fault)
    {
        fault = utf8.Length > Largest ? "too-large" : null;
        if (fault is not null)
            return null;
        try
        {
            using var json = JsonDocument.Parse(utf8, Strict);
            return Read(json.RootElement, utf8.Span, out fault);
        }
        catch (JsonException)
        {
            fault = "not-json";
        }
        // A name with half of a surrogate pair cannot be compared.
        catch (InvalidOperationException)
        {
            fault = "not-text";
        }
        return null;
    }

    private static Activity? Read(JsonElement root, ReadOnlySpan<byte> body, out string? fault)
    {
        fault = null;
        if (root.ValueKind != JsonValueKind.Object)
            fault = "not-an-object";
        else if (string.IsNullOrWhiteSpace(Text(root, "type")))
            fault = "no-type";
        else if (string.IsNullOrWhiteSpace(Text(Object(root, "conversation"), "id")))
            fault = "no-conversation";
        else if (!Uri.TryCreate(Text(root, "serviceUrl"), UriKind.Absolute, out var service) || service.Scheme is not ("https" or "http"))
            fault = "no-service-url";
        if (fault is not null)
            return null;
        var (conversation, channelData) = (Object(root, "conversation"), Object(root, "channelData"));
        return new()
        {
            Type = Text(root, "type")!,
            Id = Filled(Text(root, "id")),
            ChannelId = Text(root, "channelId"),
            ServiceUrl = Text(root, "serviceUrl")!,
            Name = Text(root, "name"),
            Text = Text(root, "text"),
            TextFormat = Text(root, "textFormat"),
            ReplyToId = Filled(Text(root, "replyToId")),
            Timestamp = Text(root, "timestamp"),
            From = Account(Object(root, "from")),
            Recipient = Account(Object(root, "recipient")),
            Conversation = new(Text(conversation, "id")!, Filled(Text(conversation, "conversationType")), Filled(Text(conversation, "tenantId")), Flag(conversation, "isGroup"), Text(conversation, "name")),
            TenantId = Filled(Text(conversation, "tenantId")) ?? Filled(Text(Object(channelData, "tenant"), "id")),
            TeamId = Filled(Text(Object(channelData, "team"), "id")),
            ChannelDataChannelId = Filled(Text(Object(channelData, "channel"), "id")),
            EventType = Text(channelData, "eventType"),
            Action = Text(root, "action"),
            MembersAdded = [.. Items(root, "membersAdded").Select(member => Filled(Text(member, "id"))).OfType<string>()],
            MembersRemoved = [.. Items(root, "membersRemoved").Select(member => Filled(Text(member, "id"))).OfType<string>()],
            Mentions = [.. Items(root, "entities").Select(MentionIn).OfType<Mention>()],
            Attachments = [.. Items(root, "attachments").Select(attachment => new ActivityAttachment(Text(attachment, "contentType"), Text(attachment, "name")))],
            // The document is given back; a copy lives on.
            Value = Field(root, "value") is { ValueKind: not JsonValueKind.Null } value ? value.Clone() : null,
            Locale = Text(root, "locale"),
            BodyHash = Convert.ToHexStringLower(SHA256.HashData(body)),
        };
    }

    private static Mention? MentionIn(JsonElement entity) =>
        Text(entity, "type") == "mention" && Object(entity, "mentioned") is { } mentioned && Filled(Text(mentioned, "id")) is { } id
            ? new(id, Text(mentioned, "name"), Filled(Text(entity, "text")))
            : null;

    private static ChannelAccount? Account(JsonElement? account) =>
        Filled(Text(account, "id")) is { } id ? new(id, Filled(Text(account, "aadObjectId")), Text(account, "name")) : null;

    private static JsonElement? Field(JsonElement? element, string name) =>
        element is { ValueKind: JsonValueKind.Object } found && found.TryGetProperty(name, out var value) ? value : null;

    private static JsonElement? Object(JsonElement? element, string name) =>
        Field(element, name) is { ValueKind: JsonValueKind.Object } value ? value : null;

    private static IEnumerable<JsonElement> Items(JsonElement element, string name) =>
        Field(element, name) is { ValueKind: JsonValueKind.Array } items ? items.EnumerateArray().Take(MostItems).Where(item => item.ValueKind == JsonValueKind.Object) : [];

    private static bool? Flag(JsonElement? element, string name) => Field(element, name)?.ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => null,
    };

    private static string? Text(JsonElement? element, string name)
    {
        if (Field(element, name) is not { ValueKind: JsonValueKind.String } value)
            return null;
        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair, or bytes that are no UTF-8: no text.
            return null;
        }
    }

    private static string? Filled(string? text) => string.IsNullOrEmpty(text) ? null : text;
}
