using System.Net.Http.Headers;
using Refit;

namespace Coproduction.Bot.Channels;

/// <summary>What is the same for every network that is called: what a fault says about where a call got to.</summary>
internal static class Wire
{
    /// <summary>The connection never stood, so nothing was sent.</summary>
    public static bool NeverReached(Exception? fault) => fault switch
    {
        HttpRequestException http => http.HttpRequestError
            is HttpRequestError.NameResolutionError or HttpRequestError.ConnectionError or HttpRequestError.SecureConnectionError or HttpRequestError.ProxyTunnelError,
        // The handler's time-out for connecting; the one for the whole attempt is TimeoutRejectedException.
        OperationCanceledException { InnerException: TimeoutException } => true,
        _ => false,
    };

    /// <summary>Null where the header is absent; never negative.</summary>
    public static TimeSpan? RetryAfter(HttpResponseHeaders? headers, TimeProvider time)
    {
        var value = headers?.RetryAfter;
        var wait = value?.Delta ?? value?.Date - time.GetUtcNow();
        return wait < TimeSpan.Zero ? TimeSpan.Zero : wait;
    }

    public static bool IsOfTheWire(Exception fault) =>
        fault is HttpRequestException or OperationCanceledException or ApiExceptionBase or IOException or Polly.ExecutionRejectedException;
}

/// <summary>Inside the attempt's time-out: an answer that stalls after its headers would otherwise be waited for without end.</summary>
internal sealed class WholeAnswer : DelegatingHandler
{
    private const long Longest = 16 * 1024 * 1024;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var response = await base.SendAsync(request, cancellationToken);
        try
        {
            await response.Content.LoadIntoBufferAsync(Longest, cancellationToken);
            return response;
        }
        catch
        {
            response.Dispose();
            throw;
        }
    }
}
