using System.Text.Json.Serialization;
using Refit;

namespace Coproduction.Bot.Channels.Twilio;

/// <summary>The three calls of Twilio's REST that are used, as its OpenAPI file names them. Seam: the phone network.</summary>
internal interface ITwilioApi
{
    /// <summary>Not idempotent: see <see cref="TwilioRetries"/> for what may be tried again.</summary>
    [Post("/2010-04-01/Accounts/{account}/Messages.json")]
    Task<IApiResponse<MessageResource>> Create(string account, [Body(BodySerializationMethod.UrlEncoded)] NewMessage message, CancellationToken cancellation);

    /// <summary>The newest first.</summary>
    [Get("/2010-04-01/Accounts/{account}/Messages.json")]
    Task<IApiResponse<MessagePage>> List(string account, [Query] MessageFilter filter, CancellationToken cancellation);

    [Get("/2010-04-01/Accounts/{account}/Messages/{sid}.json")]
    Task<IApiResponse<MessageResource>> Fetch(string account, string sid, CancellationToken cancellation);
}

/// <summary>The form of a create: null is left out.</summary>
internal sealed class NewMessage
{
    public required string To { get; init; }

    public required string Body { get; init; }

    public string? From { get; init; }

    public string? MessagingServiceSid { get; init; }

    public required string StatusCallback { get; init; }

    /// <summary>Seconds.</summary>
    public int? ValidityPeriod { get; init; }
}

internal sealed class MessageFilter
{
    public string? To { get; init; }

    /// <summary>A day of GMT, <c>yyyy-MM-dd</c>. Leaves out what has no send date yet.</summary>
    [AliasAs("DateSent>")]
    public string? SentSince { get; init; }

    public int PageSize { get; init; } = 100;

    public string? Page { get; init; }

    public string? PageToken { get; init; }
}

/// <summary>What is read of a message. Everything may be absent; dates are RFC 2822. Prints its sid only.</summary>
internal sealed record MessageResource
{
    public string? Sid { get; init; }

    public string? Status { get; init; }

    public string? Direction { get; init; }

    public string? To { get; init; }

    public string? From { get; init; }

    public string? Body { get; init; }

    public string? DateCreated { get; init; }

    public string? DateSent { get; init; }

    public string? NumMedia { get; init; }

    public string? MessagingServiceSid { get; init; }

    public int? ErrorCode { get; init; }

    public override string ToString() => $"message {Sid}";
}

internal sealed record MessagePage
{
    public IReadOnlyList<MessageResource>? Messages { get; init; }

    public string? NextPageUri { get; init; }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, NumberHandling = JsonNumberHandling.AllowReadingFromString)]
[JsonSerializable(typeof(MessageResource))]
[JsonSerializable(typeof(MessagePage))]
internal sealed partial class TwilioJson : JsonSerializerContext;
