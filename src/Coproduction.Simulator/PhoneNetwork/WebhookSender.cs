using System.Net.Http.Headers;

namespace Coproduction.Simulator;

/// <summary>Posts signed forms to the bot as Twilio does, and tries again as the URL's fragment says.</summary>
internal sealed class WebhookSender : IDisposable
{
    private readonly PhoneNetworkOptions options;
    private readonly TimeProvider time;
    private readonly HttpClient http;

    public WebhookSender(PhoneNetworkOptions options, TimeProvider time, HttpMessageHandler? wire)
    {
        this.options = options;
        this.time = time;
        // 5 s to connect and 15 s in all are Twilio's limits (protocols/twilio.md, section 2).
        http = new HttpClient(
            wire ?? new SocketsHttpHandler { ConnectTimeout = TimeSpan.FromSeconds(5), UseProxy = false, AllowAutoRedirect = false },
            disposeHandler: wire is null)
        {
            Timeout = TimeSpan.FromSeconds(15),
        };
        http.DefaultRequestHeaders.UserAgent.Add(new ProductInfoHeaderValue("TwilioProxy", "1.1"));
    }

    /// <summary>Where the bot really listens, when that is not the public URL it is known by.</summary>
    public Uri? BotAddress { get; set; }

    public async Task<WebhookResult> Post(string url, IReadOnlyList<KeyValuePair<string, string>> form, CancellationToken stop)
    {
        var hash = url.IndexOf('#', StringComparison.Ordinal);
        var again = Retries.Parse(hash < 0 ? "" : url[(hash + 1)..]);
        var signedUrl = hash < 0 ? url : url[..hash];
        var signature = TwilioSignature.Of(options.AuthTokens[0], signedUrl, form);
        var token = Guid.NewGuid().ToString();
        var wait = options.RetryWait;
        for (var tries = 1; ; tries++)
        {
            var (status, fault) = await Try(Target(signedUrl), form, signature, token, stop);
            if (fault is null || tries > again.Count || !again.Covers(fault)) return new(tries, status, status is >= 200 and < 300);
            await Task.Delay(wait, time, stop);
            wait *= 2;
        }
    }

    private async Task<(int? Status, string? Fault)> Try(
        Uri target, IEnumerable<KeyValuePair<string, string>> form, string signature, string token, CancellationToken stop)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, target) { Content = new FormUrlEncodedContent(form) };
        request.Headers.Add("X-Twilio-Signature", signature);
        request.Headers.Add("I-Twilio-Idempotency-Token", token);
        try
        {
            using var answer = await http.SendAsync(request, stop);
            var status = (int)answer.StatusCode;
            return (status, status >= 500 ? "5xx" : status >= 400 ? "4xx" : null);
        }
        catch (HttpRequestException)
        {
            return (null, "ct");
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            return (null, "rt");
        }
    }

    private Uri Target(string url) =>
        BotAddress is { } bot && url.StartsWith(options.PublicUrl, StringComparison.Ordinal)
            ? new Uri(bot, url[options.PublicUrl.Length..])
            : new Uri(url);

    public void Dispose() => http.Dispose();

    /// <summary>Twilio's connection overrides: <c>rc</c> tries more, after the faults named in <c>rp</c>. Default: one, on connect failure.</summary>
    private sealed record Retries(int Count, IReadOnlyList<string> After)
    {
        private const int Most = 5;

        public bool Covers(string fault) => After.Contains(fault) || After.Contains("all");

        public static Retries Parse(string fragment)
        {
            var (count, after) = (1, new[] { "ct" });
            foreach (var part in fragment.Split('&'))
            {
                if (part.StartsWith("rc=", StringComparison.Ordinal) && int.TryParse(part[3..], out var rc)) count = Math.Clamp(rc, 0, Most);
                if (part.StartsWith("rp=", StringComparison.Ordinal)) after = part[3..].Split(',');
            }
            return new(count, after);
        }
    }
}
