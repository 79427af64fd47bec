using System.Net;
using System.Text.Json;

namespace Coproduction.Bot.Channels.Twilio;

/// <summary>How a hand-over to Twilio ended. Closed: every row of section 1 of the protocol notes is one of these.</summary>
public abstract record SendResult
{
    private SendResult()
    {
    }

    /// <summary>Twilio has it; what becomes of it comes by call-back.</summary>
    public sealed record Accepted(MessageSid Sid, MessageStatus Status) : SendResult;

    /// <summary>21610: the receiver told the network to stop. Record as STOP, blocked by the network.</summary>
    public sealed record OptedOut : SendResult;

    /// <summary>The number is invalid, unroutable or no mobile.</summary>
    public sealed record DeadNumber(int Code) : SendResult;

    /// <summary>Never processed, or the sender's queue is full: send again, slower, and not before this.</summary>
    public sealed record Throttled(TimeSpan? RetryAfter) : SendResult;

    /// <summary>The request was wrong: alert, do not retry. Code is Twilio's where it gave one.</summary>
    public sealed record OurFault(int? Code, int HttpStatus) : SendResult;

    /// <summary>21408: the account may not send to that country. An alert about the configuration.</summary>
    public sealed record NotAllowed : SendResult;

    /// <summary>Stop sending, not ready, alert.</summary>
    public sealed record CredentialsFail : SendResult;

    /// <summary>Nothing reached Twilio: safe to hand over again.</summary>
    public sealed record NotSent : SendResult;

    /// <summary>May have been sent: reconcile, never retry blindly.</summary>
    public sealed record Unknown : SendResult;

    /// <summary>What an answer other than success means.</summary>
    internal static SendResult Of(HttpStatusCode status, int? code, TimeSpan? retryAfter) => code switch
    {
        21610 => new OptedOut(),
        21211 or 21612 or 21614 or 30005 or 30006 => new DeadNumber(code.Value),
        21408 => new NotAllowed(),
        21611 or 30001 or 20429 => new Throttled(retryAfter),
        21602 or 21603 or 21606 or 21617 => new OurFault(code, (int)status),
        20003 or 20404 => new CredentialsFail(),
        20500 or 20503 => new Unknown(),
        _ => OfStatus(status, code, retryAfter),
    };

    private static SendResult OfStatus(HttpStatusCode status, int? code, TimeSpan? retryAfter) => (int)status switch
    {
        429 => new Throttled(retryAfter),
        // A proxy gave up waiting: Twilio may have it.
        408 or >= 500 => new Unknown(),
        401 or 403 or 404 when code is null => new CredentialsFail(),
        _ => new OurFault(code, (int)status),
    };

    /// <summary>
    /// Twilio's code out of an error body: its own form has <c>code</c>, RFC 9457 may have it only at the end of
    /// <c>type</c>. Anything else (a proxy's page) has none.
    /// </summary>
    internal static int? CodeIn(string? body)
    {
        if (string.IsNullOrWhiteSpace(body))
            return null;
        try
        {
            using var json = JsonDocument.Parse(body);
            if (json.RootElement.ValueKind != JsonValueKind.Object)
                return null;
            if (json.RootElement.TryGetProperty("code", out var code))
            {
                if (code.ValueKind == JsonValueKind.Number && code.TryGetInt32(out var number))
                    return number;
                if (code.ValueKind == JsonValueKind.String && int.TryParse(code.GetString(), out number))
                    return number;
            }
            return json.RootElement.TryGetProperty("type", out var type) && type.ValueKind == JsonValueKind.String
                && int.TryParse(type.GetString()!.TrimEnd('/').Split('/')[^1], out var last) ? last : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

/// <summary>What Twilio's list says about a hand-over whose outcome was unknown.</summary>
public abstract record Reconciled
{
    private Reconciled()
    {
    }

    public sealed record Found(MessageSid Sid, MessageStatus Status) : Reconciled;

    /// <summary>Not there now. Only after 1 and after 5 minutes does that mean never (the list lags).</summary>
    public sealed record NotFound : Reconciled;

    /// <summary>The list could not be read to its end: ask again later, do not send.</summary>
    public sealed record CannotTell : Reconciled;
}
