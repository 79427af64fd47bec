using Coproduction.Bot.Channels.Teams.Cards;

namespace Coproduction.Bot.Channels.Teams;

/// <summary>What the bot says; where to is a <see cref="ConversationReference"/>. Prints its type only.</summary>
public sealed record OutgoingActivity
{
    public string Type { get; init; } = "message";

    public string? Text { get; init; }

    /// <summary><c>plain</c>, <c>markdown</c> or <c>xml</c>. A mention needs markdown or xml.</summary>
    public string? TextFormat { get; init; }

    /// <summary>What the notification says where there is a card and no text.</summary>
    public string? Summary { get; init; }

    public IReadOnlyList<AdaptiveCard> Attachments { get; init; } = [];

    public string? ReplyToId { get; init; }

    /// <summary>Raises an alert in the receiver's activity feed.</summary>
    public bool Alert { get; init; }

    /// <summary>The exact <see cref="Mention.Text"/> must stand in <see cref="Text"/> too: <see cref="MentionOf"/> makes it.</summary>
    public IReadOnlyList<Mention> Entities { get; init; } = [];

    public static Mention MentionOf(string id, string name) => new(id, name, $"<at>{System.Net.WebUtility.HtmlEncode(name)}</at>");

    public override string ToString() => $"outgoing {Type}";

    internal WireActivity Wire(ConversationReference to, string serviceUrl, string botId, string conversationId, string? id = null) => new()
    {
        Type = Type,
        Id = id,
        Text = Text,
        TextFormat = TextFormat,
        Summary = Summary,
        Attachments = Attachments.Count == 0 ? null : [.. Attachments.Select(card => new WireAttachment(AdaptiveCard.ContentType, card))],
        Entities = Entities.Count == 0 ? null : [.. Entities.Select(mention => new WireEntity("mention", new(mention.Id, null, mention.Name), mention.Text ?? ""))],
        ReplyToId = ReplyToId,
        ChannelId = to.ChannelId,
        ServiceUrl = serviceUrl,
        From = new(botId),
        Recipient = to.UserId is { Length: > 0 } user ? new(user, to.AadObjectId) : null,
        Conversation = new(conversationId, TypeOf(to.Kind), to.TenantId, to.Kind != ConversationKind.Personal),
        ChannelData = to.TenantId is null && !Alert ? null : new(to.TenantId is null ? null : new(to.TenantId), Notification: Alert ? new(true) : null),
    };

    private static string TypeOf(ConversationKind kind) => kind switch
    {
        ConversationKind.Personal => "personal",
        ConversationKind.Channel => "channel",
        _ => "groupChat",
    };
}
