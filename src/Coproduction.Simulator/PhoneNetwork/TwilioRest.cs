using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace Coproduction.Simulator;

/// <summary>Twilio's REST API for messages (protocols/twilio.md, section 1), and <c>/network/faults</c> to make it misbehave.</summary>
public static partial class TwilioRest
{
    private const int LongestBody = 1600;
    private const int MostAPage = 1000;

    public static IEndpointRouteBuilder MapPhoneNetwork(this IEndpointRouteBuilder routes, PhoneNetwork network)
    {
        var account = routes.MapGroup("/2010-04-01/Accounts/{account}").DisableAntiforgery();
        account.AddEndpointFilter((call, next) =>
            Unauthorised(call.HttpContext, network.Options) is { } refusal ? ValueTask.FromResult<object?>(refusal) : next(call));
        account.MapPost("/Messages.json", (Delegate)((HttpContext http) => Create(http, network)));
        account.MapGet("/Messages.json", (Delegate)((HttpContext http) => List(http, network)));
        account.MapGet("/Messages/{sid}.json", (string sid) => network.Find(sid) is { Direction: not Direction.PersonToPerson } message
            ? Results.Json(MessageJson.Of(message, network.Options))
            : Fault(404, 20404, "The requested resource was not found"));
        routes.MapGet("/network/faults", () => network.Faults);
        routes.MapPost("/network/faults", (Faults faults) => network.Faults = faults).DisableAntiforgery();
        return routes;
    }

    private static async Task<IResult> Create(HttpContext http, PhoneNetwork network)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        string? Value(string key) => form[key].ToString() is { Length: > 0 } value ? value : null;
        var set = network.Faults;
        if (network.Dice.Falls(set.DropBeforeShare)) return Cut(http);
        if (network.Dice.Falls(set.ThrottleShare)) return Fault(429, 20429, "Too Many Requests");
        if (network.Dice.Falls(set.ServerErrorShare)) return Fault(503, 20503, "Service unavailable");
        var (to, from, service) = (Value("To"), Value("From"), Value("MessagingServiceSid"));
        if (Refusal(network, to, from, service, Value("Body"), Value("StatusCallback")) is { } refusal) return refusal;

        var message = network.Accept(to!, from, service, Value("Body")!, Value("StatusCallback"));
        if (network.Dice.Falls(set.DropAnswerShare)) return Cut(http);
        if (set.AnswerDelayMilliseconds > 0)
            await Task.Delay(TimeSpan.FromMilliseconds(set.AnswerDelayMilliseconds), network.Time, http.RequestAborted);
        return network.Dice.Falls(set.ServerErrorAcceptedShare)
            ? Fault(500, 20500, "An internal server error has occurred")
            : Results.Json(MessageJson.Of(message, network.Options), statusCode: 201);
    }

    private static IResult? Refusal(PhoneNetwork network, string? to, string? from, string? service, string? body, string? callback)
    {
        if (to is null) return Fault(400, 21604, "A 'To' phone number is required.");
        if (from is null && service is null) return Fault(400, 21603, "A 'From' or a 'MessagingServiceSid' is required.");
        if (body is null) return Fault(400, 21602, "Message body is required.");
        if (body.Length > LongestBody) return Fault(400, 21617, "The concatenated message body exceeds the 1600 character limit.");
        if (from is not null && from != network.Options.ServiceNumber)
            return Fault(400, 21606, "The 'From' phone number provided is not a valid message-capable Twilio phone number for this destination/account.");
        if (service is not null && service != network.Options.MessagingServiceSid) return Fault(404, 21701, "The Messaging Service does not exist.");
        if (callback is not null && (!Uri.TryCreate(callback, UriKind.Absolute, out _) || callback.Contains('_', StringComparison.Ordinal)))
            return Fault(400, 21609, "The 'StatusCallback' URL is not a valid URL.");
        if (!E164().IsMatch(to)) return Fault(400, 21211, "Invalid 'To' Phone Number");
        if (network.Refusal(to) is { } code) return Fault(400, code, "The 'To' number cannot be reached.");
        return network.Blocks(to) ? Fault(400, 21610, "Attempt to send to unsubscribed recipient") : null;
    }

    private static IResult List(HttpContext http, PhoneNetwork network)
    {
        var query = http.Request.Query;
        string? Value(string key) => query[key].ToString() is { Length: > 0 } value ? value : null;
        var (to, from) = (Value("To"), Value("From"));
        if (!Day(Value("DateSent"), out var on) || !Day(Value("DateSent>"), out var since) || !Day(Value("DateSent<"), out var until))
            return Fault(400, 20001, "Parameter 'DateSent' is not valid");
        var size = int.TryParse(Value("PageSize"), CultureInfo.InvariantCulture, out var asked) ? Math.Clamp(asked, 1, MostAPage) : 50;
        var before = Value("PageToken") is { Length: > 2 } token ? network.Find(token[2..])?.Place : null;
        // A text that is still queued has no date_sent: it is filtered by when it was created, or a reconciling sender would miss it.
        bool Wanted(PhoneMessage m, DateTimeOffset at) =>
            m.Direction != Direction.PersonToPerson && (before is null || m.Place < before) && (to is null || m.To == to)
            && (from is null || (m.From == from && m.FromChosen)) && (since is null || at >= since) && (until is null || at <= until)
            && (on is null || at.UtcDateTime.Date == on.Value.UtcDateTime.Date);
        var found = ((to ?? from) is { } number ? network.Messages(number) : network.Messages()).Reverse()
            .Where(m => Wanted(m, m.SentAt ?? m.CreatedAt)).Take(size + 1).ToList();
        var page = int.TryParse(Value("Page"), CultureInfo.InvariantCulture, out var nth) ? nth : 0;
        return Results.Json(MessageListJson.Of([.. found.Take(size)], found.Count > size, page, size, http.Request, network.Options));
    }

    private static bool Day(string? text, out DateTimeOffset? day)
    {
        day = null;
        if (text is null) return true;
        if (!DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var parsed)) return false;
        day = parsed;
        return true;
    }

    private static IResult? Unauthorised(HttpContext http, PhoneNetworkOptions account)
    {
        var header = http.Request.Headers.Authorization.ToString();
        var said = new byte[header.Length];
        if (!header.StartsWith("Basic ", StringComparison.Ordinal) || !Convert.TryFromBase64String(header[6..], said, out var length))
            return Fault(401, 20003, "Authenticate");
        var accepted = account.AuthTokens.Select(token => $"{account.AccountSid}:{token}").ToList();
        if (account.ApiKeySid is not null) accepted.Add($"{account.ApiKeySid}:{account.ApiKeySecret}");
        if (!accepted.Any(pair => CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(pair), said.AsSpan(0, length))))
            return Fault(401, 20003, "Authenticate");
        return http.Request.RouteValues["account"] is string named && named == account.AccountSid
            ? null
            : Fault(404, 20404, "The requested resource was not found");
    }

    private static IResult Cut(HttpContext http)
    {
        http.Abort();
        return Results.Empty;
    }

    private static IResult Fault(int status, int code, string message) =>
        Results.Json(new { code, message, more_info = $"https://www.twilio.com/docs/errors/{code}", status }, statusCode: status);

    [GeneratedRegex(@"^\+[1-9]\d{6,14}\z")]
    private static partial Regex E164();
}
