using System.Buffers;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Options;

namespace Coproduction.Bot.Channels.Twilio;

/// <summary>
/// Endpoint filter: only what Twilio has signed gets past it, with its <see cref="TwilioForm"/> among the request's features.
/// 401 without a signature, 400 for another content type or a malformed form, 413 over 64 KB, 403 for a wrong signature. A
/// refusal stores nothing, answers an empty body and writes one log line, which holds neither content nor address.
/// The signature carries no time: the unique message id is the guard against replays.
/// </summary>
internal sealed class SignedByTwilio(TwilioKeys keys, ILogger<SignedByTwilio> logger) : IEndpointFilter
{
    public const string Header = "X-Twilio-Signature";

    private const string FormType = "application/x-www-form-urlencoded";

    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        var refusal = await Refusal(http);
        if (refusal is null)
            return await next(context);
        Log.Refused(logger, refusal.Value.Status, refusal.Value.Why);
        return Results.StatusCode(refusal.Value.Status);
    }

    private async ValueTask<(int Status, string Why)?> Refusal(HttpContext http)
    {
        var signature = http.Request.Headers[Header];
        if (signature.Count == 0)
            return (StatusCodes.Status401Unauthorized, "no signature");
        if (!IsForm(http.Request.ContentType))
            return (StatusCodes.Status400BadRequest, "not a form");
        if (http.Request.ContentLength > TwilioForm.LongestBody)
            return (StatusCodes.Status413PayloadTooLarge, "too long");

        var (form, fault) = await Read(http);
        if (form is null)
            return fault;
        var target = http.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        if (signature.Count > 1 || !keys.Current.Verify(target, form, signature[0]))
            return (StatusCodes.Status403Forbidden, "wrong signature");
        http.Features.Set(form);
        return null;
    }

    private static async ValueTask<(TwilioForm? Form, (int Status, string Why)? Fault)> Read(HttpContext http)
    {
        var body = http.Request.BodyReader;
        try
        {
            while (true)
            {
                var read = await body.ReadAsync(http.RequestAborted);
                if (read.Buffer.Length > TwilioForm.LongestBody)
                {
                    body.AdvanceTo(read.Buffer.End);
                    return (null, (StatusCodes.Status413PayloadTooLarge, "too long"));
                }
                if (read.IsCompleted || read.IsCanceled)
                {
                    var fine = TwilioForm.TryParse(read.Buffer, out var form) && !read.IsCanceled;
                    body.AdvanceTo(read.Buffer.End);
                    return fine ? (form, null) : (null, (StatusCodes.Status400BadRequest, "malformed"));
                }
                body.AdvanceTo(read.Buffer.Start, read.Buffer.End);
            }
        }
        catch (BadHttpRequestException fault)
        {
            return (null, (fault.StatusCode, "unreadable"));
        }
        catch (Exception gone) when (gone is IOException or OperationCanceledException)
        {
            return (null, (StatusCodes.Status400BadRequest, "broken off"));
        }
    }

    private static bool IsForm(string? contentType)
    {
        if (contentType is null || !contentType.StartsWith(FormType, StringComparison.OrdinalIgnoreCase))
            return false;
        var rest = contentType.AsSpan(FormType.Length).TrimStart();
        return rest.IsEmpty || rest[0] == ';';
    }
}

/// <summary>The signature check under today's settings: swapped whole when they change.</summary>
internal sealed class TwilioKeys : IDisposable
{
    private readonly IDisposable? subscription;
    private volatile TwilioSignature current;

    public TwilioKeys(IOptionsMonitor<TwilioOptions> options)
    {
        current = new(options.CurrentValue);
        subscription = options.OnChange(changed => current = new(changed));
    }

    public TwilioSignature Current => current;

    public void Dispose() => subscription?.Dispose();
}
