using System.Globalization;

namespace Coproduction.Simulator;

/// <summary>The parts of Microsoft that are not Teams: the channel's published keys, and Entra's tokens.</summary>
internal static class TeamsDirectory
{
    public const string Scope = "https://api.botframework.com/.default";

    private static readonly string[] Algorithms = ["RS256"];
    private static readonly string[] Methods = ["private_key_jwt"];

    public static void Map(IEndpointRouteBuilder routes, TeamsNetwork network)
    {
        routes.MapGet("/v1/.well-known/openidconfiguration", (HttpRequest request) =>
        {
            network.MetadataRead();
            return Results.Json(new
            {
                issuer = TeamsKeys.Issuer,
                authorization_endpoint = "https://invalid.botframework.com",
                jwks_uri = $"{request.Scheme}://{request.Host}/v1/.well-known/keys",
                id_token_signing_alg_values_supported = Algorithms,
                token_endpoint_auth_methods_supported = Methods,
            });
        });
        routes.MapGet("/v1/.well-known/keys", () => Results.Json(network.Keys.Published()));
        routes.MapPost("/{tenant}/oauth2/v2.0/token", (Delegate)((HttpContext http) => Token(http, network))).DisableAntiforgery();
    }

    private static async Task<IResult> Token(HttpContext http, TeamsNetwork network)
    {
        var tenant = http.Request.RouteValues["tenant"] as string ?? "";
        network.Bearers.Called();
        if (!http.Request.HasFormContentType) return Refused(network, 400, "invalid_request", 900144, "The request body must be a form.");
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        var options = network.Options;
        var fault = network.Faults.Take(TeamsOperation.Token, null);
        if (fault?.Kind == TeamsFaultKind.TokenUnavailable) return Refused(network, 503, "temporarily_unavailable", 90033, "A transient error has occurred. Please try again.");
        if (form["grant_type"] != "client_credentials") return Refused(network, 400, "unsupported_grant_type", 70003, "The app requested an unsupported grant type.");
        if (!tenant.Equals(options.TenantId, StringComparison.OrdinalIgnoreCase))
        {
            return options.OtherTenants.Contains(tenant, StringComparer.OrdinalIgnoreCase)
                ? Refused(network, 401, "invalid_client", 700016, $"Application with identifier '{form["client_id"]}' was not found in the directory.")
                : Refused(network, 400, "invalid_request", 90002, $"Tenant '{tenant}' not found.");
        }
        if (form["client_id"] != options.AppId) return Refused(network, 401, "invalid_client", 700016, $"Application with identifier '{form["client_id"]}' was not found in the directory.");
        if (form["client_secret"] != options.AppPassword || fault is not null)
            return Refused(network, 401, "invalid_client", 7000215, "Invalid client secret provided.");
        if (form["scope"] != Scope) return Refused(network, 400, "invalid_scope", 1002012, "The provided value for scope is not valid.");
        var seconds = (int)options.TokenLifetime.TotalSeconds;
        return Results.Json(new { token_type = "Bearer", expires_in = seconds, ext_expires_in = seconds, access_token = network.Bearers.Issue() });
    }

    private static IResult Refused(TeamsNetwork network, int status, string error, int code, string words)
    {
        var (trace, now) = (Guid.NewGuid(), network.Time.GetUtcNow());
        return Results.Json(
            new
            {
                error,
                error_description = $"AADSTS{code}: {words} Trace ID: {trace}",
                error_codes = new[] { code },
                timestamp = now.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ssZ", CultureInfo.InvariantCulture),
                trace_id = trace,
                correlation_id = Guid.NewGuid(),
            },
            statusCode: status);
    }
}
