using System.Text.Json.Serialization;
using Coproduction.Bot.Channels.Teams.Cards;
using Refit;

namespace Coproduction.Bot.Channels.Teams;

/// <summary>
/// The Bot Connector's calls that are used: section 2 of the protocol notes. Seam: Teams. Each call goes to another base address,
/// the conversation's; <see cref="TeamsRoute"/> puts it in the place of the client's own.
/// </summary>
internal interface ITeamsApi
{
    /// <summary>Not idempotent, as the next two: see <see cref="TeamsRetries"/> for what may be tried again.</summary>
    [Post("/v3/conversations/{conversation}/activities")]
    Task<IApiResponse<ResourceAnswer>> Send(string conversation, [Body] WireActivity activity, [Property(TeamsRoute.Name)] Destination to, CancellationToken cancellation);

    [Post("/v3/conversations/{conversation}/activities/{activityId}")]
    Task<IApiResponse<ResourceAnswer>> Reply(string conversation, string activityId, [Body] WireActivity activity, [Property(TeamsRoute.Name)] Destination to, CancellationToken cancellation);

    [Post("/v3/conversations")]
    Task<IApiResponse<ResourceAnswer>> Create([Body] WireCreate conversation, [Property(TeamsRoute.Name)] Destination to, CancellationToken cancellation);

    [Put("/v3/conversations/{conversation}/activities/{activityId}")]
    Task<IApiResponse<ResourceAnswer>> Update(string conversation, string activityId, [Body] WireActivity activity, [Property(TeamsRoute.Name)] Destination to, CancellationToken cancellation);

    /// <summary>Whatever it answers with is not read.</summary>
    [Delete("/v3/conversations/{conversation}/activities/{activityId}")]
    Task<IApiResponse> Delete(string conversation, string activityId, [Property(TeamsRoute.Name)] Destination to, CancellationToken cancellation);

    [Get("/v3/conversations/{conversation}/pagedmembers")]
    Task<IApiResponse<MembersPage>> Members(string conversation, [Query] int pageSize, [Query] string? continuationToken, [Property(TeamsRoute.Name)] Destination to, CancellationToken cancellation);
}

/// <summary>A service url that has been found fit to call, and the token that goes there; none to a development service.</summary>
internal sealed record Destination(Uri Service, string? Token)
{
    public override string ToString() => "destination";
}

internal sealed record ResourceAnswer(string? Id, string? ActivityId, string? ServiceUrl);

internal sealed record MembersPage(IReadOnlyList<TeamsMember>? Members, string? ContinuationToken);

/// <summary>Prints nothing of the person.</summary>
public sealed record TeamsMember(string? Id, string? AadObjectId, string? Name, string? UserRole)
{
    public override string ToString() => "member";
}

/// <summary>An activity as it goes out. Null is left out.</summary>
internal sealed record WireActivity
{
    public required string Type { get; init; }

    public string? Id { get; init; }

    public string? Text { get; init; }

    public string? TextFormat { get; init; }

    public string? Summary { get; init; }

    public IReadOnlyList<WireAttachment>? Attachments { get; init; }

    public IReadOnlyList<WireEntity>? Entities { get; init; }

    public string? ReplyToId { get; init; }

    public string? ChannelId { get; init; }

    public string? ServiceUrl { get; init; }

    public WireAccount? From { get; init; }

    public WireAccount? Recipient { get; init; }

    public WireConversation? Conversation { get; init; }

    public WireChannelData? ChannelData { get; init; }
}

internal sealed record WireAttachment(string ContentType, AdaptiveCard Content);

internal sealed record WireEntity(string Type, WireAccount Mentioned, string Text);

internal sealed record WireAccount(string Id, string? AadObjectId = null, string? Name = null);

internal sealed record WireConversation(string Id, string? ConversationType = null, string? TenantId = null, bool? IsGroup = null);

internal sealed record WireId(string Id);

internal sealed record WireNotification(bool Alert);

internal sealed record WireChannelData(WireId? Tenant = null, WireId? Channel = null, WireNotification? Notification = null);

internal sealed record WireCreate
{
    public required bool IsGroup { get; init; }

    public WireId? Bot { get; init; }

    public IReadOnlyList<WireId>? Members { get; init; }

    public string? TenantId { get; init; }

    public WireChannelData? ChannelData { get; init; }

    public WireActivity? Activity { get; init; }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, UseStringEnumConverter = true)]
[JsonSerializable(typeof(WireActivity))]
[JsonSerializable(typeof(WireCreate))]
[JsonSerializable(typeof(ResourceAnswer))]
[JsonSerializable(typeof(MembersPage))]
[JsonSerializable(typeof(AdaptiveCard))]
[JsonSerializable(typeof(ConversationReference))]
internal sealed partial class TeamsJson : JsonSerializerContext;
