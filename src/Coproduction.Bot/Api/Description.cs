using System.Text.Json.Nodes;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Coproduction.Bot.Api;

/// <summary>What <c>/openapi/v1.json</c> says of each call: its key, its headers, and how it is refused, with an example each.</summary>
internal static class Description
{
    private const string Scheme = "ApiKey";

    private sealed record Parameters((string Name, string Says)[] All);

    private sealed record TakesIdempotencyKey;

    public static RouteHandlerBuilder Creates<TBody>(this RouteHandlerBuilder route, string says) where TBody : notnull =>
        route.Post(says).Accepts<TBody>("application/json").Produces<CallAnswer>(201);

    public static RouteHandlerBuilder Acts<TBody>(this RouteHandlerBuilder route, string says) where TBody : notnull =>
        route.Post(says).Accepts<TBody>(isOptional: true, "application/json").Produces<CallAnswer>(200).ProducesProblem(404);

    /// <summary>A call whose answer holds what it asked for.</summary>
    public static RouteHandlerBuilder Acts<TBody, TAnswer>(this RouteHandlerBuilder route, string says) where TBody : notnull =>
        route.Post(says).Accepts<TBody>("application/json").Produces<TAnswer>(200).ProducesProblem(404);

    public static RouteHandlerBuilder Acts(this RouteHandlerBuilder route, string says) => route.Post(says).Produces<CallAnswer>(200).ProducesProblem(404);

    public static RouteHandlerBuilder Lists<TAnswer>(this RouteHandlerBuilder route, string says) =>
        route.WithSummary(says).Produces<TAnswer>(200).ProducesProblem(400).ProducesProblem(401).ProducesProblem(503);

    /// <summary>What may stand after the question mark.</summary>
    public static RouteHandlerBuilder Asks(this RouteHandlerBuilder route, params (string Name, string Says)[] parameters) => route.WithMetadata(new Parameters(parameters));

    public static void Configure(OpenApiOptions options)
    {
        options.ShouldInclude = description => description.RelativePath?.StartsWith("api/", StringComparison.Ordinal) == true;
        options.AddDocumentTransformer((document, _, _) =>
        {
            document.Info = new()
            {
                Title = "Coproduction Bot", Version = "v1",
                Description = "Ids are given without dashes and taken in either form; a scheme's or person's key serves as well. Faults are problem+json and name each field with what to do.",
            };
            document.Components ??= new();
            document.Components.SecuritySchemes = new Dictionary<string, IOpenApiSecurityScheme>
            {
                [Scheme] = new OpenApiSecurityScheme { Type = SecuritySchemeType.ApiKey, In = ParameterLocation.Header, Name = Guard.Header, Description = "The value of Api:Key." },
            };
            document.Security = [new() { [new OpenApiSecuritySchemeReference(Scheme, document)] = [] }];
            return Task.CompletedTask;
        });
        options.AddOperationTransformer((operation, context, _) =>
        {
            var metadata = context.Description.ActionDescriptor.EndpointMetadata;
            operation.Parameters ??= [];
            foreach (var (name, says) in metadata.OfType<Parameters>().SelectMany(p => p.All))
                operation.Parameters.Add(Parameter(name, ParameterLocation.Query, says));
            if (metadata.OfType<TakesIdempotencyKey>().Any())
                operation.Parameters.Add(Parameter(ApiCall.KeyHeader, ParameterLocation.Header, "1 to 128 plain signs. A repeat with it is answered as the first call was, and does nothing."));
            foreach (var (status, response) in operation.Responses ?? [])
                if (Example(status) is { } example && response.Content?.TryGetValue("application/problem+json", out var media) == true) media.Example = example;
            return Task.CompletedTask;
        });
    }

    private static RouteHandlerBuilder Post(this RouteHandlerBuilder route, string says) => route.WithSummary(says).WithMetadata(new TakesIdempotencyKey())
        .Produces<CallPending>(202).ProducesProblem(400).ProducesProblem(401).ProducesProblem(409).ProducesProblem(422).ProducesProblem(503);

    private static OpenApiParameter Parameter(string name, ParameterLocation place, string says) =>
        new() { Name = name, In = place, Required = false, Description = says, Schema = new OpenApiSchema { Type = JsonSchemaType.String } };

    private static JsonObject? Example(string status) => status switch
    {
        "400" => Problem(400, "unreadable", "This call cannot be read", "capacity", "capacity must be a whole number, without quotes."),
        "401" => Problem(401, "no-key", "The key is missing or wrong", Guard.Header, $"The key is missing or wrong: send the value of Api:Key as the header {Guard.Header}."),
        "403" => Problem(403, "not-on-call", "This person may not do this", "by", "Only whoever is on call, or has this Concern, may see the number. Ask them to ring."),
        "404" => Problem(404, "not-found", "There is no such thing", "id", "No scheme has this id or key: GET /api/schemes lists them."),
        "409" => Problem(409, "already-accepted", "Not possible as things stand", Problems.NoField, "Priya has accepted this referral already. Nothing is left for you to do."),
        "422" => Problem(422, "A1-resources", "This call cannot be done like this", "resources", "Say which public resources it has: rooms, money, equipment."),
        "503" => Problem(503, "database", "Not available just now", Problems.NoField, "The database is not available just now. Try again with the same Idempotency-Key."),
        _ => null,
    };

    private static JsonObject Problem(int status, string code, string title, string field, string fix) => new()
    {
        ["type"] = $"urn:coproduction:{code}", ["title"] = title, ["status"] = status, ["detail"] = fix,
        ["errors"] = new JsonObject { [field] = new JsonArray(fix) },
    };
}
