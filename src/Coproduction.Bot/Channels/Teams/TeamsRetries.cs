using System.Net;
using System.Security.Cryptography;
using Microsoft.Extensions.Http.Resilience;
using Microsoft.Extensions.Options;
using Polly;
using Polly.Retry;
using Polly.Timeout;

namespace Coproduction.Bot.Channels.Teams;

/// <summary>
/// A POST has no idempotency key: it is tried again only where it surely was not processed (never connected, 412, 429). The
/// others are tried again after any passing fault. Waits are Retry-After, else 200 ms doubling with jitter; one that is longer
/// than <see cref="LongestWait"/> is left to the queue.
/// </summary>
internal static class TeamsRetries
{
    public static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(10);

    /// <summary>When the call began, by the time provider's time stamp.</summary>
    public static readonly HttpRequestOptionsKey<long> Started = new("teams.started");

    private const int MostRetries = 3;

    public static void Configure(ResiliencePipelineBuilder<HttpResponseMessage> builder, IOptionsMonitor<TeamsOptions> options, TimeProvider time)
    {
        builder.TimeProvider = time;
        builder.AddRetry(new HttpRetryStrategyOptions
        {
            MaxRetryAttempts = MostRetries,
            ShouldRetryAfterHeader = false,
            ShouldHandle = args => ValueTask.FromResult(IsSafe(args) && IsShort(Wire.RetryAfter(args.Outcome.Result?.Headers, time), Left(args.Context, time))),
            DelayGenerator = args => ValueTask.FromResult<TimeSpan?>(
                Wait(Wire.RetryAfter(args.Outcome.Result?.Headers, time), args.AttemptNumber, RandomNumberGenerator.GetInt32(0, 1001) / 1000.0)),
        });
        builder.AddTimeout(new HttpTimeoutStrategyOptions { TimeoutGenerator = _ => ValueTask.FromResult(options.CurrentValue.CallTimeout) });
    }

    /// <summary>Half of the doubled step is certain, half is chance.</summary>
    internal static TimeSpan Wait(TimeSpan? retryAfter, int attempt, double chance)
    {
        var step = 200 * Math.Pow(2, attempt);
        return retryAfter ?? TimeSpan.FromMilliseconds((step / 2) + (step / 2 * chance));
    }

    private static bool IsShort(TimeSpan? retryAfter, TimeSpan left)
    {
        var wait = retryAfter ?? TimeSpan.Zero;
        return wait <= LongestWait && wait < left;
    }

    private static bool IsSafe(RetryPredicateArguments<HttpResponseMessage> args)
    {
        var (answer, fault) = (args.Outcome.Result, args.Outcome.Exception);
        if (args.Context.CancellationToken.IsCancellationRequested)
            return false;
        if (answer?.StatusCode is HttpStatusCode.TooManyRequests or HttpStatusCode.PreconditionFailed || Wire.NeverReached(fault))
            return true;
        // A request that is not known counts as one that must not be repeated.
        var method = args.Context.GetRequestMessage()?.Method;
        return method is not null && method != HttpMethod.Post
            && (answer?.StatusCode is HttpStatusCode.RequestTimeout or >= HttpStatusCode.InternalServerError || fault is HttpRequestException or TimeoutRejectedException);
    }

    private static TimeSpan Left(ResilienceContext context, TimeProvider time)
    {
        var started = context.GetRequestMessage() is { } request && request.Options.TryGetValue(Started, out var stamp) ? stamp : 0;
        return TeamsOptions.RetryWindow - time.GetElapsedTime(started);
    }
}
