using System.Net;
using System.Security.Cryptography;
using Microsoft.Extensions.Http.Resilience;
using Microsoft.Extensions.Options;
using Polly;
using Polly.Retry;
using Polly.Timeout;

namespace Coproduction.Bot.Channels.Twilio;

/// <summary>
/// A create may have been carried out whenever its answer is lost, and Twilio takes no idempotency key. So a POST is tried
/// again only where it surely was not processed: never connected, or 429. Reading is tried again after any passing fault.
/// Waits are Retry-After, else 100 ms doubling with jitter, at most 30 s; no attempt starts later than
/// <see cref="TwilioOptions.RetryWindow"/> after the first, so <see cref="TwilioOptions.LongestCall"/> holds.
/// </summary>
internal static class TwilioRetries
{
    /// <summary>When the call began, by the time provider's time stamp.</summary>
    public static readonly HttpRequestOptionsKey<long> Started = new("twilio.started");

    private const int MostRetries = 5;

    public static void Configure(ResiliencePipelineBuilder<HttpResponseMessage> builder, IOptionsMonitor<TwilioOptions> options, TimeProvider time)
    {
        builder.TimeProvider = time;
        builder.AddRetry(new HttpRetryStrategyOptions
        {
            MaxRetryAttempts = MostRetries,
            ShouldRetryAfterHeader = false,
            ShouldHandle = args => ValueTask.FromResult(IsSafe(args) && (Wire.RetryAfter(args.Outcome.Result?.Headers, time) ?? TimeSpan.Zero) < Left(args.Context, time)),
            DelayGenerator = args => ValueTask.FromResult<TimeSpan?>(
                Wait(Wire.RetryAfter(args.Outcome.Result?.Headers, time), args.AttemptNumber, RandomNumberGenerator.GetInt32(0, 1001) / 1000.0, Left(args.Context, time))),
        });
        builder.AddTimeout(new HttpTimeoutStrategyOptions { TimeoutGenerator = _ => ValueTask.FromResult(options.CurrentValue.CallTimeout) });
    }

    /// <summary>Half of the doubled step is certain, half is chance; never beyond 30 s nor what is left of the window.</summary>
    internal static TimeSpan Wait(TimeSpan? retryAfter, int attempt, double chance, TimeSpan left)
    {
        var step = Math.Min(100 * Math.Pow(2, attempt), 30_000);
        var wait = retryAfter ?? TimeSpan.FromMilliseconds((step / 2) + (step / 2 * chance));
        return wait < left ? wait : left;
    }

    private static bool IsSafe(RetryPredicateArguments<HttpResponseMessage> args)
    {
        var (answer, fault) = (args.Outcome.Result, args.Outcome.Exception);
        if (args.Context.CancellationToken.IsCancellationRequested)
            return false;
        if (answer?.StatusCode == HttpStatusCode.TooManyRequests || Wire.NeverReached(fault))
            return true;
        return args.Context.GetRequestMessage()?.Method == HttpMethod.Get
            && (answer?.StatusCode is HttpStatusCode.RequestTimeout or >= HttpStatusCode.InternalServerError
                || fault is HttpRequestException or TimeoutRejectedException);
    }

    private static TimeSpan Left(ResilienceContext context, TimeProvider time)
    {
        var started = context.GetRequestMessage() is { } request && request.Options.TryGetValue(Started, out var stamp) ? stamp : 0;
        return TwilioOptions.RetryWindow - time.GetElapsedTime(started);
    }
}
