using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;

namespace Coproduction.Benchmarks;

/// <summary>How many messages, from how many phones, over how many connections.</summary>
public sealed record LoadShape(int Messages, int Phones, int Connections)
{
    /// <summary>The first phones, counted from <paramref name="from"/>.</summary>
    public int[] FirstPhones(int from = 0) => [.. Enumerable.Range(from, Phones)];
}

/// <summary>Rate in messages a second, latencies of the webhook's answer in milliseconds, and how many were answered other than 200.</summary>
public sealed record LoadResult(double Rate, double P50, double P90, double P99, double Seconds, int Refused)
{
    /// <summary>The server's processor time for each message; NaN when it was not looked at.</summary>
    public double CpuMicroseconds { get; init; } = double.NaN;
}

/// <summary>
/// Signed webhooks over raw sockets, made before the clock starts. A phone belongs to one connection, so that it never has
/// two in flight. A connection has a thread that blocks on it: that takes least from the processors that it shares with what is measured.
/// </summary>
public static class Load
{
    public const string Token = "12345678901234567890123456789012";
    public const string Account = "ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";

    /// <summary>Texts that anyone may send at any time and that the bot always answers.</summary>
    public static readonly string[] AlwaysAnswered = ["privacy"];

    /// <summary>What each phone writes to the reference, in turn: it answers every one of them.</summary>
    public static readonly string[] NodebotWords = ["hi", "yes", "Ann O'Neil", "yes", "status", "hello again", "no", "hi", "maybe", "yes"];

    /// <param name="words">What each phone writes, in turn.</param>
    /// <param name="run">Makes the message ids of this round its own.</param>
    /// <param name="ports">Of the processes that take it, connection by connection in turn; by default the webhook's own.</param>
    public static async Task<LoadResult> Run(Uri webhook, LoadShape shape, int[] phones, string[] words, string run, IReadOnlyList<int>? ports = null)
    {
        if (!webhook.IsLoopback) throw new ArgumentException("loads stay on loopback", nameof(webhook));
        var requests = Enumerable.Range(0, shape.Connections).Select(_ => new List<byte[]>()).ToArray();
        for (var i = 0; i < shape.Messages; i++)
        {
            var phone = i % phones.Length;
            requests[phone % shape.Connections].Add(Render(webhook, phones[phone], Sid(run, i), words[i / phones.Length % words.Length]));
        }

        var started = Stopwatch.GetTimestamp();
        var latencies = (await Task.WhenAll(requests.Select((r, i) => Task.Factory.StartNew(
            () => Send(ports is null ? webhook.Port : ports[i % ports.Count], r), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default)))).SelectMany(l => l).ToArray();
        var seconds = Stopwatch.GetElapsedTime(started).TotalSeconds;
        var fine = latencies.Where(l => l >= 0).Order().ToArray();
        double At(double q) => fine.Length == 0 ? double.NaN : fine[Math.Min(fine.Length - 1, (int)(q * fine.Length))];
        return new(fine.Length / seconds, At(.5), At(.9), At(.99), seconds, latencies.Length - fine.Length);
    }

    /// <summary>Of a message of this run, counted from 0.</summary>
    public static string Sid(string run, int message) =>
        "SM" + Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{run}/{message}"))))[..32];

    /// <summary>In E.164.</summary>
    public static string NumberOf(int phone) => "+4477" + (10_000_000 + phone).ToString(CultureInfo.InvariantCulture);

    [System.Diagnostics.CodeAnalysis.SuppressMessage("Security", "CA5350", Justification = "Twilio's protocol prescribes HMAC-SHA1.")]
    private static byte[] Render(Uri webhook, int phone, string sid, string body)
    {
        var form = new SortedDictionary<string, string>(StringComparer.Ordinal)
        {
            ["AccountSid"] = Account, ["ApiVersion"] = "2010-04-01", ["Body"] = body, ["From"] = NumberOf(phone), ["FromCity"] = "",
            ["FromCountry"] = "GB", ["FromState"] = "", ["FromZip"] = "", ["MessageSid"] = sid, ["MessagingServiceSid"] = "MG" + new string('b', 32), ["NumMedia"] = "0",
            ["NumSegments"] = "1", ["SmsMessageSid"] = sid, ["SmsSid"] = sid, ["SmsStatus"] = "received", ["To"] = "+447700900000", ["ToCity"] = "", ["ToCountry"] = "GB", ["ToState"] = "", ["ToZip"] = "",
        };
        var signed = string.Concat(form.Select(p => p.Key + p.Value).Prepend(webhook.ToString()));
        var signature = Convert.ToBase64String(HMACSHA1.HashData(Encoding.UTF8.GetBytes(Token), Encoding.UTF8.GetBytes(signed)));
        var content = string.Join('&', form.Select(p => WebUtility.UrlEncode(p.Key) + "=" + WebUtility.UrlEncode(p.Value)));
        return Encoding.UTF8.GetBytes(
            $"POST {webhook.PathAndQuery} HTTP/1.1\r\nHost: {webhook.Authority}\r\nContent-Type: application/x-www-form-urlencoded; charset=utf-8\r\n"
            + $"Content-Length: {Encoding.UTF8.GetByteCount(content)}\r\nX-Twilio-Signature: {signature}\r\nUser-Agent: TwilioProxy/1.1\r\n\r\n{content}");
    }

    private static List<double> Send(int port, List<byte[]> requests)
    {
        var latencies = new List<double>(requests.Count);
        var buffer = new byte[16 * 1024];
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        socket.Connect(IPAddress.Loopback, port);
        foreach (var request in requests)
        {
            var started = Stopwatch.GetTimestamp();
            for (var sent = 0; sent < request.Length;) sent += socket.Send(request.AsSpan(sent));
            var status = Receive(socket, buffer);
            latencies.Add(status == 200 ? Stopwatch.GetElapsedTime(started).TotalMilliseconds : -1);
        }

        return latencies;
    }

    private static int Receive(Socket socket, byte[] buffer)
    {
        var (got, end) = (0, -1);
        while (end < 0 || got < end)
        {
            var read = socket.Receive(buffer.AsSpan(got));
            if (read == 0) throw new IOException("the server closed the connection");
            got += read;
            if (end >= 0) continue;
            var head = buffer.AsSpan(0, got).IndexOf("\r\n\r\n"u8);
            if (head < 0) continue;
            var headers = Encoding.ASCII.GetString(buffer, 0, head);
            var at = headers.IndexOf("Content-Length:", StringComparison.OrdinalIgnoreCase);
            end = head + 4 + (at < 0 ? 0 : int.Parse(headers.AsSpan(at + 15, headers.AsSpan(at + 15).IndexOfAny('\r', '\0') is var e and >= 0 ? e : headers.Length - at - 15), NumberStyles.Any, CultureInfo.InvariantCulture));
        }

        return ((buffer[9] - '0') * 100) + ((buffer[10] - '0') * 10) + buffer[11] - '0';
    }
}
