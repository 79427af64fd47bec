using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Coproduction.Simulator;

/// <summary>The connector's REST API, the keys and the tokens, under one base; faults are played here.</summary>
public static class TeamsRest
{
    private const int LargestActivity = 28 * 1024;
    private const int MostMembers = 500;
    private static readonly TimeSpan Slowness = TimeSpan.FromSeconds(3);

    // One white pixel.
    private static readonly byte[] Picture = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGP4////fwAJ+wP9KobjigAAAABJRU5ErkJggg==");

    public static IEndpointRouteBuilder MapTeams(this IEndpointRouteBuilder routes, TeamsNetwork network)
    {
        TeamsDirectory.Map(routes, network);
        var connector = routes.MapGroup("/teams/v3").DisableAntiforgery();
        connector.AddEndpointFilter((call, next) => network.Bearers.Accepts(call.HttpContext.Request.Headers.Authorization.ToString())
            ? next(call)
            : ValueTask.FromResult<object?>(Fault(401, "Unauthorized", "Authorization has been denied for this request.")));
        connector.MapPost("/conversations", (Delegate)((HttpContext http) => Create(http, network)));
        Map("POST", "/conversations/{c}/activities", TeamsOperation.Send, (writes, c, _, body) => writes.Send(c, null, body));
        Map("POST", "/conversations/{c}/activities/{id}", TeamsOperation.Send, (writes, c, id, body) => writes.Send(c, id, body));
        Map("PUT", "/conversations/{c}/activities/{id}", TeamsOperation.Update, (writes, c, id, body) => writes.Update(c, id, body));
        Map("DELETE", "/conversations/{c}/activities/{id}", TeamsOperation.Delete, (writes, c, id, _) => writes.Delete(c, id));
        connector.MapGet("/conversations/{c}/pagedmembers", (Delegate)((HttpContext http) =>
            Play(http, network, TeamsOperation.Members, Named(http, "c"), _ => Members(network, Named(http, "c"), http.Request.Query))));
        connector.MapGet("/attachments/{id}/views/original", (string id) => Results.Bytes(Picture, "image/png"));
        return routes;

        void Map(string method, string path, TeamsOperation operation, Func<TeamsWrites, string, string, string, IResult> accept) =>
            connector.MapMethods(path, [method], (Delegate)((HttpContext http) =>
                Play(http, network, operation, Named(http, "c"), body => accept(new TeamsWrites(network), Named(http, "c"), Named(http, "id"), body))));
    }

    internal static IResult Fault(int status, string code, string message) => Results.Json(new { error = new { code, message } }, statusCode: status);

    private static async Task<IResult> Create(HttpContext http, TeamsNetwork network)
    {
        var body = await Body(http);
        var writes = new TeamsWrites(network);
        return await Play(http, network, TeamsOperation.Create, writes.Target(body), _ => writes.Create(body), body);
    }

    private static async Task<IResult> Play(
        HttpContext http, TeamsNetwork network, TeamsOperation operation, string? conversation, Func<string, IResult> accept, string? read = null)
    {
        var body = read ?? await Body(http);
        var fault = network.Faults.Take(operation, conversation);
        if (fault is { Kind: TeamsFaultKind.DroppedBefore }) return Cut(http);
        if (Refusal(http, fault) is { } refusal) return refusal;
        if (network.EnforceLimits && conversation is not null && operation != TeamsOperation.Members && network.Limits.Refuses(conversation) is { } wait)
        {
            network.Throttle();
            return Throttled(http, wait);
        }

        if (Encoding.UTF8.GetByteCount(body) > LargestActivity) return Fault(413, "MessageSizeTooBig", "Message size too large.");
        var answer = accept(body);
        switch (fault?.Kind)
        {
            case TeamsFaultKind.AnswerDropped: return Cut(http);
            case TeamsFaultKind.ErrorAfter: return Fault(500, "ServiceError", "Unknown");
            case TeamsFaultKind.Slow:
                await Task.Delay(fault.Wait ?? Slowness, network.Time, http.RequestAborted).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
                break;
        }
        return answer;
    }

    private static IResult? Refusal(HttpContext http, TeamsFault? fault) => fault?.Kind switch
    {
        TeamsFaultKind.Throttled => Throttled(http, fault.Wait ?? TimeSpan.FromSeconds(1)),
        TeamsFaultKind.ThrottledWithoutHint => Throttled(http, null),
        TeamsFaultKind.PreconditionFailed => Fault(412, "PreconditionFailed", "Precondition failed, please try again."),
        TeamsFaultKind.BlockedByUser => Fault(403, "ConversationBlockedByUser", "User blocked the conversation with the bot."),
        TeamsFaultKind.NotFound => Fault(404, "ConversationNotFound", "Conversation not found."),
        TeamsFaultKind.ErrorBefore => Fault(500, "ServiceError", "Unknown"),
        _ => null,
    };

    private static IResult Members(TeamsNetwork network, string conversation, IQueryCollection query)
    {
        if (network.Chats.Conversation(conversation) is not { HasBot: not null } where) return Fault(404, "ConversationNotFound", "Conversation not found.");
        if (where.HasBot == false) return Fault(403, "BotNotInConversationRoster", "The bot is not part of the conversation roster.");
        var all = where.Person is { } person ? [person] : where.Channel!.Members.Select(network.Chats.User).OfType<TeamsUser>().ToList();
        var from = int.TryParse(query["continuationToken"], CultureInfo.InvariantCulture, out var place) ? place : 0;
        var size = int.TryParse(query["pageSize"], CultureInfo.InvariantCulture, out var asked) ? Math.Clamp(asked, 1, MostMembers) : MostMembers;
        var members = all.Skip(from).Take(size).Select(user => new
        {
            id = user.Id,
            name = user.Name,
            givenName = user.Name.Split(' ')[0],
            surname = user.Name.Split(' ')[^1],
            objectId = user.AadObjectId,
            aadObjectId = user.AadObjectId,
            tenantId = user.TenantId,
            userRole = "user",
        });
        return from + size < all.Count
            ? Results.Json(new { members, continuationToken = (from + size).ToString(CultureInfo.InvariantCulture) })
            : Results.Json(new { members });
    }

    private static string Named(HttpContext http, string part) => http.Request.RouteValues[part] as string ?? "";

    private static async Task<string> Body(HttpContext http)
    {
        using var reader = new StreamReader(http.Request.Body, Encoding.UTF8);
        return await reader.ReadToEndAsync(http.RequestAborted);
    }

    private static IResult Throttled(HttpContext http, TimeSpan? wait)
    {
        if (wait is { } hint) http.Response.Headers.RetryAfter = Math.Max(1, (int)Math.Ceiling(hint.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
        return Fault(429, "TooManyRequests", "API calls quota exceeded.");
    }

    private static IResult Cut(HttpContext http)
    {
        http.Abort();
        return Results.Empty;
    }
}
