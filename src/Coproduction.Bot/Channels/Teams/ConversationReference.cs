using System.Text.Json.Serialization;

namespace Coproduction.Bot.Channels.Teams;

[JsonConverter(typeof(JsonStringEnumConverter<ConversationKind>))]
public enum ConversationKind
{
    Personal,
    Channel,
    Group,
}

/// <summary>Where to answer. Renew it from every inbound activity: service urls change. Prints its kind only.</summary>
public sealed record ConversationReference
{
    /// <summary>Empty: <see cref="TeamsOptions.ServiceUrl"/>.</summary>
    public string ServiceUrl { get; init; } = "";

    /// <summary>Empty where none was made yet. In a channel it names the thread: <c>19:…@thread.tacv2;messageid=…</c>.</summary>
    public string ConversationId { get; init; } = "";

    public string? TenantId { get; init; }

    public ConversationKind Kind { get; init; }

    /// <summary>The Bot Framework's channel, <c>msteams</c>; not a channel of a team.</summary>
    public string ChannelId { get; init; } = "msteams";

    /// <summary><c>28:…</c>. Null: made from the app's id.</summary>
    public string? BotId { get; init; }

    /// <summary><c>29:…</c>, unique for each pair of bot and user.</summary>
    public string? UserId { get; init; }

    public string? AadObjectId { get; init; }

    public string? TeamId { get; init; }

    /// <summary>The channel without its thread: what is posted there opens a new one.</summary>
    [JsonIgnore]
    public string BareConversationId => ConversationId.Split(';')[0];

    public static ConversationReference Of(Activity activity) => new()
    {
        ServiceUrl = activity.ServiceUrl,
        ConversationId = activity.Conversation.Id,
        TenantId = activity.TenantId,
        Kind = KindOf(activity),
        ChannelId = activity.ChannelId ?? "msteams",
        BotId = activity.Recipient?.Id,
        UserId = activity.From?.Id,
        AadObjectId = activity.From?.AadObjectId,
        TeamId = activity.TeamId,
    };

    public override string ToString() => $"{Kind} conversation";

    private static ConversationKind KindOf(Activity activity) =>
        activity.IsPersonal ? ConversationKind.Personal
        : activity.Conversation.ConversationType == "channel" || (activity.Conversation.ConversationType is null && activity.TeamId is not null)
            ? ConversationKind.Channel
            : ConversationKind.Group;
}
