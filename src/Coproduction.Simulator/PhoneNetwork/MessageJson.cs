using System.Globalization;
using System.Text.Json.Serialization;

namespace Coproduction.Simulator;

/// <summary>A message as Twilio's API writes it: counts and price are strings, dates RFC 2822.</summary>
internal sealed record MessageJson(
    [property: JsonPropertyName("account_sid")] string AccountSid,
    [property: JsonPropertyName("api_version")] string ApiVersion,
    [property: JsonPropertyName("body")] string Body,
    [property: JsonPropertyName("date_created")] string DateCreated,
    [property: JsonPropertyName("date_sent")] string? DateSent,
    [property: JsonPropertyName("date_updated")] string DateUpdated,
    [property: JsonPropertyName("direction")] string Direction,
    [property: JsonPropertyName("error_code")] int? ErrorCode,
    [property: JsonPropertyName("error_message")] string? ErrorMessage,
    [property: JsonPropertyName("from")] string? From,
    [property: JsonPropertyName("messaging_service_sid")] string? MessagingServiceSid,
    [property: JsonPropertyName("num_media")] string NumMedia,
    [property: JsonPropertyName("num_segments")] string NumSegments,
    [property: JsonPropertyName("price")] string? Price,
    [property: JsonPropertyName("price_unit")] string PriceUnit,
    [property: JsonPropertyName("sid")] string Sid,
    [property: JsonPropertyName("status")] string Status,
    [property: JsonPropertyName("subresource_uris")] IReadOnlyDictionary<string, string> SubresourceUris,
    [property: JsonPropertyName("to")] string To,
    [property: JsonPropertyName("uri")] string Uri)
{
    public static MessageJson Of(PhoneMessage message, PhoneNetworkOptions account)
    {
        var path = $"/2010-04-01/Accounts/{account.AccountSid}/Messages/{message.Sid}";
        var direction = message.Direction switch
        {
            Simulator.Direction.Inbound => "inbound",
            Simulator.Direction.Network => "outbound-reply",
            _ => "outbound-api",
        };
        return new(
            account.AccountSid, "2010-04-01", message.Body, Rfc2822(message.CreatedAt), message.SentAt is { } sent ? Rfc2822(sent) : null,
            Rfc2822(message.UpdatedAt), direction, message.ErrorCode, null, message.FromChosen ? message.From : null, message.MessagingServiceSid,
            message.MediaUrls.Count.ToString(CultureInfo.InvariantCulture), message.Segments.ToString(CultureInfo.InvariantCulture), null, "GBP",
            message.Sid, message.Status, new Dictionary<string, string> { ["media"] = path + "/Media.json" }, message.To, path + ".json");
    }

    private static string Rfc2822(DateTimeOffset at) => at.ToUniversalTime().ToString("ddd, dd MMM yyyy HH:mm:ss +0000", CultureInfo.InvariantCulture);
}

/// <summary>A page of the list, newest first. The token names the last message shown, so new texts do not shift the pages.</summary>
internal sealed record MessageListJson(
    [property: JsonPropertyName("messages")] IReadOnlyList<MessageJson> Messages,
    [property: JsonPropertyName("page")] int Page,
    [property: JsonPropertyName("page_size")] int PageSize,
    [property: JsonPropertyName("start")] int Start,
    [property: JsonPropertyName("end")] int End,
    [property: JsonPropertyName("uri")] string Uri,
    [property: JsonPropertyName("first_page_uri")] string FirstPageUri,
    [property: JsonPropertyName("next_page_uri")] string? NextPageUri,
    [property: JsonPropertyName("previous_page_uri")] string? PreviousPageUri)
{
    private static readonly string[] Paging = ["Page", "PageToken", "PageSize"];

    public static MessageListJson Of(
        IReadOnlyList<PhoneMessage> messages, bool more, int page, int size, HttpRequest request, PhoneNetworkOptions account)
    {
        var filters = request.Query.Where(q => !Paging.Contains(q.Key)).Select(q => new KeyValuePair<string, string?>(q.Key, q.Value.ToString()));
        string At(int number, string? token)
        {
            var query = QueryString.Create([.. filters, new("PageSize", $"{size}"), new("Page", $"{number}")]);
            return request.Path + (token is null ? query : query.Add("PageToken", token));
        }
        return new(
            [.. messages.Select(m => MessageJson.Of(m, account))], page, size, page * size, (page * size) + Math.Max(0, messages.Count - 1),
            request.Path + request.QueryString, At(0, null), more ? At(page + 1, "PA" + messages[^1].Sid) : null, null);
    }
}
