using System.Text.Json;

namespace Coproduction.Simulator;

/// <summary>What the connector does with a call that reached it: checks as the real one, then keeps and books it.</summary>
internal sealed class TeamsWrites(TeamsNetwork network)
{
    private const string CardType = "application/vnd.microsoft.card.adaptive";

    public IResult Send(string conversation, string? replyTo, string body)
    {
        if (Parse(body) is not { } activity) return Bad("The activity is no JSON object.");
        if (Absent(conversation) is { } absent) return absent;
        if (Wrong(activity) is { } wrong) return wrong;
        var id = network.NewMessageId();
        network.Chats.Book(TeamsOperation.Send, conversation, id, body);
        Keep(conversation, id, activity, replyTo);
        return Results.Json(new { id }, statusCode: 201);
    }

    public IResult Update(string conversation, string id, string body)
    {
        if (Parse(body) is not { } activity) return Bad("The activity is no JSON object.");
        if (Absent(conversation) is { } absent) return absent;
        if (Unknown(conversation, id) is { } unknown) return unknown;
        if (Wrong(activity) is { } wrong) return wrong;
        network.Chats.Book(TeamsOperation.Update, conversation, id, body);
        var now = Message(conversation, id, activity, null);
        network.Chats.Update(id, m => m with { Text = now.Text, Summary = now.Summary, Card = now.Card, Edited = m.Edited + 1 });
        return Results.Json(new { id });
    }

    public IResult Delete(string conversation, string id)
    {
        if (Absent(conversation) is { } absent) return absent;
        if (Unknown(conversation, id) is { } unknown) return unknown;
        network.Chats.Book(TeamsOperation.Delete, conversation, id, "");
        network.Chats.Update(id, m => m with { Deleted = true, Text = "", Summary = null, Card = null });
        return Results.Ok();
    }

    /// <summary>The conversation a create is about, as far as it can be told.</summary>
    public string? Target(string body)
    {
        if (Parse(body) is not { } asked) return null;
        if (ChannelOf(asked) is { } channel) return channel;
        return MemberOf(asked) is { } user ? network.ConversationId(user.AadObjectId) : null;
    }

    public IResult Create(string body)
    {
        if (Parse(body) is not { } asked) return Bad("The request is no JSON object.");
        return ChannelOf(asked) is { } channel ? Thread(channel, asked, body) : Personal(asked, body);
    }

    private IResult Personal(JsonElement asked, string body)
    {
        if (TeamsCards.List(asked, "members").Count() != 1) return Bad("Exactly one member is needed for a personal chat.");
        if (TeamsCards.Object(asked, "bot") is { } bot && TeamsCards.Text(bot, "id") != network.Options.BotId) return Bad("The bot's id is not the caller's.");
        var tenant = TeamsCards.Text(asked, "tenantId") ?? (TeamsCards.Object(asked, "channelData") is { } data && TeamsCards.Object(data, "tenant") is { } t ? TeamsCards.Text(t, "id") : null);
        if (tenant is null) return Bad("The tenant is missing.");
        if (MemberOf(asked) is not { } user || !user.TenantId.Equals(tenant, StringComparison.OrdinalIgnoreCase))
            return TeamsRest.Fault(403, "NotEnoughPermissions", "Failed to decrypt pairwise id, or the user is in no such tenant.");
        var where = network.Chats.Conversation(network.ConversationId(user.AadObjectId))!;
        if (where.HasBot == false || (where.HasBot is null && network.Options.CreateNeedsInstall))
            return TeamsRest.Fault(403, "BotNotInConversationRoster", "Bot is not installed in user's personal scope.");
        string? id = null;
        if (TeamsCards.Object(asked, "activity") is { } activity)
        {
            if (Wrong(activity) is { } wrong) return wrong;
            id = network.NewMessageId();
        }
        network.Chats.Put(where with { HasBot = true });
        network.Chats.Book(TeamsOperation.Create, where.Id, id, body);
        if (id is not null) Keep(where.Id, id, TeamsCards.Object(asked, "activity")!.Value, null);
        return Created(where.Id, id);
    }

    private IResult Thread(string channel, JsonElement asked, string body)
    {
        if (Absent(channel) is { } absent) return absent;
        if (TeamsCards.Object(asked, "activity") is not { } activity) return Bad("A new thread needs an activity.");
        if (Wrong(activity) is { } wrong) return wrong;
        var id = network.NewMessageId();
        network.Chats.Book(TeamsOperation.Create, channel, id, body);
        Keep(channel, id, activity, null);
        return Created(TeamsIds.Thread(channel, id), id);
    }

    private IResult Created(string id, string? activityId) => Results.Json(
        activityId is null ? new { id, serviceUrl = network.ServiceUrl } : (object)new { id, activityId, serviceUrl = network.ServiceUrl }, statusCode: 201);

    private void Keep(string conversation, string id, JsonElement activity, string? replyTo)
    {
        // Typing is taken and leaves nothing behind.
        if (TeamsCards.Text(activity, "type") == "message") network.Chats.Add(Message(conversation, id, activity, replyTo));
    }

    private TeamsMessage Message(string conversation, string id, JsonElement activity, string? replyTo)
    {
        var (place, root) = TeamsIds.Split(conversation);
        if (root is null && network.Chats.Conversation(place)?.Channel is not null) root = id;
        var cards = TeamsCards.List(activity, "attachments").Where(a => TeamsCards.Text(a, "contentType") == CardType).Select(a => TeamsCards.Object(a, "content"));
        var alert = TeamsCards.Object(activity, "channelData") is { } data && TeamsCards.Object(data, "notification") is { } told && TeamsCards.Flag(told, "alert");
        return new TeamsMessage
        {
            Id = id, ConversationId = root is null ? place : TeamsIds.Thread(place, root), FromBot = true, Text = TeamsCards.Text(activity, "text") ?? "",
            Summary = TeamsCards.Text(activity, "summary"), Card = cards.FirstOrDefault(), ReplyToId = replyTo ?? TeamsCards.Text(activity, "replyToId"),
            ThreadRootId = root, Alert = alert, At = network.Time.GetUtcNow(),
        };
    }

    private IResult? Absent(string conversation)
    {
        var found = network.Chats.Conversation(conversation);
        var root = TeamsIds.Split(conversation).Root;
        if (found is not { HasBot: not null } || (root is not null && (found.Channel is null || network.Chats.Find(root) is null)))
            return TeamsRest.Fault(404, "ConversationNotFound", "Conversation not found.");
        return found.HasBot == false ? TeamsRest.Fault(403, "BotNotInConversationRoster", "The bot is not part of the conversation roster.") : null;
    }

    private IResult? Unknown(string conversation, string id)
    {
        var (place, root) = TeamsIds.Split(conversation);
        return network.Chats.Find(id) is { FromBot: true, Deleted: false } own && TeamsIds.Split(own.ConversationId).Id == place && (root is null || root == own.ThreadRootId)
            ? null
            : TeamsRest.Fault(404, "ActivityNotFoundInConversation", "The activity was not found in the conversation.");
    }

    private static IResult? Wrong(JsonElement activity)
    {
        if (TeamsCards.Text(activity, "type") is not { } type) return Bad("Missing activity type.");
        if (type == "typing") return null;
        if (type != "message") return Bad($"Unknown activity type \"{type}\".");
        var attachments = TeamsCards.List(activity, "attachments").ToList();
        if (string.IsNullOrEmpty(TeamsCards.Text(activity, "text")) && attachments.Count == 0) return Bad("Activity must have text or attachments.");
        foreach (var attachment in attachments)
        {
            if (TeamsCards.Text(attachment, "contentType") is not { } kind) return Bad("An attachment has no content type.");
            if (kind == CardType && (TeamsCards.Object(attachment, "content") is not { } card || TeamsCards.Text(card, "type") != "AdaptiveCard"))
                return Bad("Invalid Adaptive Card.");
        }
        return null;
    }

    private static IResult Bad(string words) => TeamsRest.Fault(400, "BadArgument", words);

    private TeamsUser? MemberOf(JsonElement asked) =>
        TeamsCards.List(asked, "members").Select(m => TeamsCards.Text(m, "id")).FirstOrDefault() is { } id ? network.Chats.User(id) : null;

    private static string? ChannelOf(JsonElement asked) =>
        TeamsCards.Object(asked, "channelData") is { } data && TeamsCards.Object(data, "channel") is { } channel ? TeamsCards.Text(channel, "id") : null;

    private static JsonElement? Parse(string body)
    {
        try
        {
            using var json = JsonDocument.Parse(body);
            return json.RootElement.ValueKind == JsonValueKind.Object ? json.RootElement.Clone() : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
