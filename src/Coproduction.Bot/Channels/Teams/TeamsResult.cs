using System.Text.Json;

namespace Coproduction.Bot.Channels.Teams;

/// <summary>How a call to Teams ended. Closed.</summary>
public abstract record TeamsResult
{
    private TeamsResult()
    {
    }

    /// <param name="ActivityId">Empty where Teams took it and gave no id, as for a conversation without a first message.</param>
    /// <param name="ConversationId">Of a conversation or thread that was made.</param>
    /// <param name="ServiceUrl">Where that conversation is reached.</param>
    public sealed record Accepted(string ActivityId, string? ConversationId = null, string? ServiceUrl = null) : TeamsResult;

    /// <summary>Nothing reached Teams: safe to hand over again.</summary>
    public sealed record NotSent : TeamsResult;

    /// <summary>Not processed: hand over again, slower, and not before this.</summary>
    public sealed record Throttled(TimeSpan? RetryAfter) : TeamsResult;

    /// <summary>May have been done. An update or a deletion is safe to repeat; a message would stand there twice.</summary>
    public sealed record Unknown : TeamsResult;

    /// <summary>
    /// 403 or 404: use this reference no more until something is heard from there. With the code ActivityNotFoundInConversation
    /// only the message is gone.
    /// </summary>
    public sealed record Dead(int Status, string Code) : TeamsResult;

    /// <summary>No token is to be had, or it was refused: stop sending, not ready, alert.</summary>
    public sealed record CredentialsFail : TeamsResult;

    public sealed record TooLarge : TeamsResult;

    /// <summary>The request was wrong: alert, do not retry. The code is Teams', or empty.</summary>
    public sealed record Refused(int Status, string Code) : TeamsResult;

    /// <summary>The service url is at a host that is not Microsoft's: nothing was sent there.</summary>
    public sealed record Untrusted : TeamsResult;

    /// <summary>What an answer other than success means.</summary>
    internal static TeamsResult Of(int status, string? body, TimeSpan? retryAfter) => status switch
    {
        412 or 429 => new Throttled(retryAfter),
        413 => new TooLarge(),
        401 => new CredentialsFail(),
        403 or 404 => new Dead(status, CodeIn(body)),
        // A proxy gave up waiting: Teams may have it.
        408 or >= 500 => new Unknown(),
        _ => new Refused(status, CodeIn(body)),
    };

    /// <summary>Out of <c>{"error":{"code","message"}}</c>. Only what looks like a code: the log shows it.</summary>
    internal static string CodeIn(string? body)
    {
        if (string.IsNullOrWhiteSpace(body))
            return "";
        try
        {
            using var json = JsonDocument.Parse(body);
            return json.RootElement.ValueKind == JsonValueKind.Object
                && json.RootElement.TryGetProperty("error", out var error) && error.ValueKind == JsonValueKind.Object
                && error.TryGetProperty("code", out var code) && code.ValueKind == JsonValueKind.String
                && code.GetString() is { Length: <= 64 } name && name.All(char.IsAsciiLetterOrDigit)
                    ? name
                    : "";
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            return "";
        }
    }
}
