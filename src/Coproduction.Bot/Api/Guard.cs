using System.Data.Common;
using System.Security.Cryptography;
using System.Text;
using Coproduction.Bot.Storage;
using Microsoft.Extensions.Options;

namespace Coproduction.Bot.Api;

/// <summary>In front of every call of the API: the key, and faults as problem+json without a stack trace.</summary>
internal sealed class Guard(IOptionsMonitor<ApiOptions> options, ILogger<Guard> logger) : IEndpointFilter
{
    public const string Header = "X-Api-Key";

    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        var route = (http.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText ?? "/api";
        if (!IsKey(http.Request.Headers[Header].ToString()))
        {
            Log.NoKey(logger, route);
            http.Response.Headers.WWWAuthenticate = "ApiKey";
            return Problems.Of(StatusCodes.Status401Unauthorized, "no-key", Header, $"The key is missing or wrong: send the value of Api:Key as the header {Header}.");
        }

        try
        {
            return await next(context);
        }
        catch (RefusedException refused)
        {
            return Problems.Of(refused.Refusals);
        }
        catch (Exception fault) when (fault is DatabaseUnavailableException or DbException)
        {
            Log.Unavailable(logger, route);
            http.Response.Headers.RetryAfter = "5";
            return Problems.Of(StatusCodes.Status503ServiceUnavailable, "database", null, "The database is not available just now. Try again with the same Idempotency-Key.");
        }
        catch (Exception fault) when (fault is not (OperationCanceledException or BadHttpRequestException))
        {
            Log.Failed(logger, route, fault.GetType().Name, fault.StackTrace);
            return Problems.Of(StatusCodes.Status500InternalServerError, "failed", null, "The bot failed at this call, and its log says why. Try again with the same Idempotency-Key.");
        }
    }

    /// <summary>Hashes of one length are compared in a time that says nothing of how much was right.</summary>
    private bool IsKey(string given) => CryptographicOperations.FixedTimeEquals(
        SHA256.HashData(Encoding.UTF8.GetBytes(given)), SHA256.HashData(Encoding.UTF8.GetBytes(options.CurrentValue.Key)));
}
