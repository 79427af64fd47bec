using System.Collections.Concurrent;
using System.Net;
using Coproduction.Simulator;

namespace Coproduction.Bot.Tests.Simulator;

/// <summary>The bot's side of the wire: keeps every webhook it is given and answers what it is told to.</summary>
internal sealed class FakeBot : HttpMessageHandler
{
    public static string PublicUrl => "https://bot.example.org";

    public ConcurrentQueue<Webhook> Webhooks { get; } = [];

    /// <summary>Given the webhook's place (from 0): its answer; null: the connection fails.</summary>
    public Func<int, HttpStatusCode?> Answers { get; set; } = _ => HttpStatusCode.OK;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var body = await request.Content!.ReadAsStringAsync(cancellationToken);
        var webhook = new Webhook(request.RequestUri!.ToString(), request.Headers.GetValues("X-Twilio-Signature").Single(), Form(body));
        int place;
        lock (Webhooks)
        {
            place = Webhooks.Count;
            Webhooks.Enqueue(webhook);
        }
        return Answers(place) is { } status ? new HttpResponseMessage(status) : throw new HttpRequestException("no connection");
    }

    private static List<KeyValuePair<string, string>> Form(string body) =>
    [
        .. body.Split('&').Select(pair => pair.Split('=', 2)).Select(p => new KeyValuePair<string, string>(WebUtility.UrlDecode(p[0]), WebUtility.UrlDecode(p[1]))),
    ];
}

internal sealed record Webhook(string Url, string Signature, IReadOnlyList<KeyValuePair<string, string>> Form)
{
    public string? this[string key] => Form.Where(p => p.Key == key).Select(p => p.Value).SingleOrDefault();
}
