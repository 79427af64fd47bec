using Coproduction.Bot.Runtime;
using Coproduction.Bot.Storage;
using Coproduction.Domain;
using Microsoft.Extensions.Options;
using RuntimeLog = Coproduction.Bot.Runtime.Log;

namespace Coproduction.Bot.Channels.Twilio;

/// <summary>What Twilio calls. Each answers when what it brought is on disk, and asks for it again when it may not be.</summary>
internal static class TwilioEndpoints
{
    /// <summary>Twilio gives up after 15 seconds; it should hear a 503 before.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    public static void MapTwilio(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapPost(TwilioChannel.InboundPath, Inbound).SignedByTwilio();
        endpoints.MapPost(TwilioChannel.StatusPath, Status).SignedByTwilio();
    }

    private static async Task<IResult> Inbound(HttpContext http, Inbox inbox, IOptionsMonitor<TwilioOptions> options, ILogger<Inbox> logger)
    {
        if (!InboundMessage.TryParse(TwilioChannel.Form(http), out var message))
        {
            Log.Refused(logger, StatusCodes.Status400BadRequest, "no message id, sender or receiver");
            return Results.BadRequest();
        }

        if (!PhoneNumber.TryParse(message.From, out var from))
        {
            // A short code or a sender's name: nobody to answer to.
            RuntimeLog.NoNumber(logger, message.Sid.Value);
            return Empty();
        }

        var text = TextOf(message, options.CurrentValue);
        return await Stored(http, logger, Empty, cancellation => inbox.AcceptTextAsync(message.Sid, from, text, cancellation));
    }

    private static async Task<IResult> Status(HttpContext http, Deliveries deliveries, ILogger<Inbox> logger)
    {
        if (!StatusReport.TryParse(TwilioChannel.Form(http), http.Request.Query["o"], out var report)) return Results.BadRequest();
        return await Stored(http, logger, Results.NoContent, cancellation => deliveries.Record(report, cancellation));
    }

    private static async Task<IResult> Stored(HttpContext http, ILogger logger, Func<IResult> answer, Func<CancellationToken, Task> store)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted);
        patience.CancelAfter(Patience);
        try
        {
            await store(patience.Token);
            return answer();
        }
        catch (Exception fault) when (fault is DatabaseUnavailableException or OperationCanceledException)
        {
            RuntimeLog.Unavailable(logger, http.Request.Path);
            http.Response.Headers.RetryAfter = "5";
            return Results.StatusCode(StatusCodes.Status503ServiceUnavailable);
        }
    }

    internal static TextReceived TextOf(InboundMessage message, TwilioOptions options) =>
        new(message.Body, message.Media, ActOf(message, options), "sms") { To = PhoneNumber.TryParse(message.To, out var to) ? to : null, SentAt = message.SentAt };

    /// <summary>
    /// What the network has done by itself. A YES unblocks too, but it is an answer, and never a START of ours. Where its own
    /// keywords are switched off, only what it says that it did counts.
    /// </summary>
    internal static NetworkAct ActOf(InboundMessage message, TwilioOptions options)
    {
        var byWord = options.StopConfirmedBy == StopConfirmation.Network;
        if (message.OptOut == OptOutType.Stop || (byWord && NetworkWords.IsStop(message.Body))) return NetworkAct.Stopped;
        var isYes = message.Body.AsSpan().Trim().Equals("yes", StringComparison.OrdinalIgnoreCase);
        if (!isYes && (message.OptOut == OptOutType.Start || (byWord && NetworkWords.IsStart(message.Body)))) return NetworkAct.Started;
        if (message.OptOut == OptOutType.Help || (byWord && NetworkWords.IsHelp(message.Body))) return NetworkAct.Helped;
        return NetworkAct.None;
    }

    private static IResult Empty() => Results.Text("<Response/>", "text/xml");
}
