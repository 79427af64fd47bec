using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Coproduction.Simulator;

/// <summary>Posts activities to the bot with Microsoft's signature, and again where Microsoft does.</summary>
internal sealed class TeamsSender(TeamsNetworkOptions options, TimeProvider time, TeamsKeys keys, TeamsActivities activities, TeamsFaultBoard faults, TeamsChats chats,
    HttpMessageHandler? wire) : IDisposable
{
    private readonly HttpClient http = new(
        wire ?? new SocketsHttpHandler { ConnectTimeout = TimeSpan.FromSeconds(5), UseProxy = false, AllowAutoRedirect = false }, disposeHandler: wire is null)
    {
        Timeout = options.AnswerWithin,
    };

    private readonly CancellationTokenSource stopping = new();
    private readonly HashSet<Task> underWay = [];
    private readonly Lock gate = new();

    public Uri? BotAddress { get; set; }

    /// <summary>Every activity is sent this many times more, after its first answer.</summary>
    public int RedeliverEach { get; set; }

    /// <summary>Sends it as the network does, faults and new tries included; the first answer that stands counts.</summary>
    public async Task<TeamsDelivery> Deliver(string json, TeamsToken? how = null)
    {
        var work = Deliveries(json, how ?? new TeamsToken());
        lock (gate) underWay.Add(work);
        try
        {
            return await work;
        }
        finally
        {
            lock (gate) underWay.Remove(work);
        }
    }

    /// <summary>Completes when nothing is on its way to the bot.</summary>
    public async Task Settles()
    {
        while (true)
        {
            Task[] left;
            lock (gate) left = [.. underWay];
            if (left.Length == 0) return;
            await Task.WhenAll(left).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            lock (gate) underWay.ExceptWith(left);
        }
    }

    public void Stop() => stopping.Cancel();

    public void Dispose()
    {
        http.Dispose();
        stopping.Dispose();
    }

    private async Task<TeamsDelivery> Deliveries(string json, TeamsToken how)
    {
        var (id, conversation, invoke) = About(json);
        var fault = faults.Take(TeamsOperation.Inbound, conversation);
        var twin = fault?.Kind == TeamsFaultKind.DeliveredTwice ? Tried(json, id, invoke, how) : null;
        var first = await Tried(json, id, invoke, how);
        if (twin is not null) await twin;
        for (var more = RedeliverEach + (fault?.Kind == TeamsFaultKind.Redelivered ? 1 : 0); more > 0; more--) await Tried(json, id, invoke, how);
        return first;
    }

    // A 4xx is an answer, and a client shows a failed click to whoever clicked: neither is tried again.
    private async Task<TeamsDelivery> Tried(string json, string? id, bool invoke, TeamsToken how)
    {
        var wait = options.RetryWait;
        for (var tries = 1; ; tries++)
        {
            var (status, body) = await Post(json, how);
            if (invoke || tries > options.Redeliveries || status is < 500 || BotAddress is null || stopping.IsCancellationRequested)
            {
                var delivery = new TeamsDelivery(id, json, BotAddress is null ? 0 : tries, status, body);
                chats.Delivered(delivery);
                return delivery;
            }
            await Task.Delay(wait, time, stopping.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            wait *= 2;
        }
    }

    private async Task<(int? Status, string? Body)> Post(string json, TeamsToken how)
    {
        if (BotAddress is not { } bot) return (null, null);
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(bot, "api/messages"))
        {
            Content = new StringContent(json, Encoding.UTF8, new MediaTypeHeaderValue("application/json", "utf-8")),
        };
        request.Headers.UserAgent.ParseAdd("Microsoft-SkypeBotApi");
        if (how.Header is { } header) request.Headers.TryAddWithoutValidation("Authorization", header);
        else if (!how.Absent)
            request.Headers.Authorization = new("Bearer", keys.Sign(how, options.AppId, activities.ServiceUrl, (options.InboundTokenClock ?? time).GetUtcNow()));
        try
        {
            using var answer = await http.SendAsync(request, stopping.Token);
            return ((int)answer.StatusCode, await answer.Content.ReadAsStringAsync(stopping.Token));
        }
        catch (Exception e) when (e is HttpRequestException or OperationCanceledException)
        {
            return (null, null);
        }
    }

    private static (string? Id, string? Conversation, bool Invoke) About(string json)
    {
        try
        {
            return JsonNode.Parse(json) is JsonObject activity
                ? (activity["id"]?.ToString(), (activity["conversation"] as JsonObject)?["id"]?.ToString(), activity["type"]?.ToString() == "invoke")
                : default;
        }
        catch (JsonException)
        {
            return default;
        }
    }
}
