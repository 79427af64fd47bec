using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using Coproduction.Benchmarks;
using Coproduction.Bot.Tests.Conversations;
using Xunit;

namespace Coproduction.Bot.Tests.Teams;

/// <summary>
/// Microsoft's own chat window for bots, the Microsoft 365 Agents Playground, without the window: a process of its own that talks
/// to the bot as Teams does, driven as its page drives it. It checks no tokens and sends none.
/// </summary>
internal sealed class Playground : IAsyncDisposable
{
    public const string PersonalChat = "personal-chat-id";
    public const string GroupChat = "group-chat-id";
    public const string Channel = "19:announcements@thread.tacv2";
    public const string TenantId = "11111111-0000-4000-8000-000000000001";

    /// <summary>
    /// The first, Priya of the example, sits before the window. With fewer than five others the Playground ends without a word. It
    /// knows people by their id only, where Teams takes the Entra id too, so the two are the same here.
    /// </summary>
    public static readonly IReadOnlyList<PlaygroundUser> Users =
        [.. new[] { "Priya", "Tom", "Ruth", "Mei", "Lee", "Kim" }.Select((name, i) => new PlaygroundUser(Clapton.Aad(i + 1), name, Clapton.Aad(i + 1)))];

    /// <summary>
    /// It has no setting for the address it listens at and takes all of them. This goes before it and leaves it the loopback only.
    /// </summary>
    private const string OnLoopbackOnly =
        """
        import net from "node:net";
        const listen = net.Server.prototype.listen;
        net.Server.prototype.listen = function (port, ...rest) {
          return typeof port === "number" ? listen.call(this, port, "127.0.0.1", ...rest) : listen.call(this, port, ...rest);
        };
        """;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly Process process;
    private readonly string directory;
    private readonly HttpClient http;
    private readonly ClientWebSocket window = new();
    private readonly CancellationTokenSource closing = new();
    private readonly StringBuilder said = new();
    private readonly List<PlaygroundMessage> seen = [];
    private TaskCompletionSource arrived = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Task looking = Task.CompletedTask;

    private Playground(string client, Uri bot, string botId, int port)
    {
        http = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{port}"), Timeout = Patience };
        directory = Directory.CreateTempSubdirectory("coproduction-playground-").FullName;
        File.WriteAllText(Path.Combine(directory, ".m365agentsplayground.yml"), Tenant(botId));
        var preload = "data:text/javascript;base64," + Convert.ToBase64String(Encoding.UTF8.GetBytes(OnLoopbackOnly));
        // --dt: no telemetry.
        var start = new ProcessStartInfo("node", ["--import", preload, client, "start", "-p", $"{port}", "--dt"])
        {
            WorkingDirectory = directory,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["TEAMSAPPTESTER_BROWSER"] = "none";
        start.Environment["DEFAULT_CHANNEL_ID"] = "msteams";
        start.Environment["BOT_ENDPOINT"] = bot.ToString();
        process = new Process { StartInfo = start };
        process.OutputDataReceived += (_, line) => Hear(line.Data);
        process.ErrorDataReceived += (_, line) => Hear(line.Data);
    }

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    /// <param name="bot">The messaging endpoint, such as <c>http://127.0.0.1:5080/api/messages</c>.</param>
    /// <param name="botId">As Teams writes it: <c>28:</c> and the app id.</param>
    /// <param name="port">0: any.</param>
    public static async Task<Playground> Start(Uri bot, string botId = "28:01234567-89ab-cdef-0123-456789abcdef", int port = 0)
    {
        var playground = new Playground(ForeignClients.Needs("@microsoft", "m365agentsplayground", "cli.js"), bot, botId, port == 0 ? Server.FreePort() : port);
        try
        {
            await playground.Open();
            return playground;
        }
        catch
        {
            await playground.DisposeAsync();
            throw;
        }
    }

    /// <summary>The app is added: the bot hears of its installation and of the members.</summary>
    public Task Installs(string conversation = PersonalChat) => Post($"/_debug/conversation/{Uri.EscapeDataString(conversation)}/installation", new { });

    public Task Writes(string text, string conversation = PersonalChat, PlaygroundUser? from = null) =>
        Post($"/_conversation/v1/conversations/{Uri.EscapeDataString(conversation)}/messages", new { from = From(from), text, textFormat = "plain" });

    /// <summary>Clicks an Action.Execute. The answer is what the bot answered, which replaces the card for this person.</summary>
    /// <remarks>The answer is without its statusCode, as a client sees it.</remarks>
    public async Task<JsonElement> Executes(PlaygroundMessage card, string verb, object data, PlaygroundUser? from = null)
    {
        var action = new { type = "Action.Execute", verb, data };
        var click = new { name = "adaptiveCard/action", from = From(from), conversation = new { id = card.Conversation }, replyToId = card.Id, value = new { action, trigger = "manual" } };
        return JsonSerializer.Deserialize<JsonElement>(await Post("/_conversation/v1/invoke", click));
    }

    /// <summary>Clicks an Action.Submit, which reaches the bot as a message with a value and no text.</summary>
    public Task Submits(PlaygroundMessage card, object value, PlaygroundUser? from = null) =>
        Post("/_conversation/v1/submit", new { from = From(from), conversation = new { id = card.Conversation }, replyToId = card.Id, value });

    /// <summary>Any activity, sent to the bot as it is: duplicates, odd types.</summary>
    public Task Sends(object activity) => Post("/_internal/v1/customActivities", activity);

    /// <summary>Waits for the newest message that holds these words, in its text or in a card; with <paramref name="updated"/> only one that was changed.</summary>
    public async Task<PlaygroundMessage> Sees(string words, bool updated = false)
    {
        // As they stand in a string of JSON.
        var written = JsonSerializer.Serialize(words, Relaxed)[1..^1];
        while (true)
        {
            Task next;
            lock (seen)
            {
                if (seen.FindLast(m => (m.Updated || !updated) && m.Json.GetRawText().Contains(written, StringComparison.Ordinal)) is { } message) return message;
                next = arrived.Task;
            }
            try
            {
                await next.WaitAsync(Patience, TimeProvider.System, Cancelled);
            }
            catch (TimeoutException)
            {
                Assert.Fail($"nobody saw \"{words}\". Seen:\n{string.Join("\n", Seen.Select(m => $"{m.Action} {m.Json}"))}\nThe Playground said:\n{Said}");
            }
        }
    }

    public IReadOnlyList<PlaygroundMessage> Seen
    {
        get { lock (seen) return [.. seen]; }
    }

    private string Said
    {
        get { lock (said) return said.ToString(); }
    }

    private static JsonSerializerOptions Relaxed { get; } = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public async ValueTask DisposeAsync()
    {
        await closing.CancelAsync();
        await looking;
        window.Dispose();
        http.Dispose();
        // Its own process only, and the children that node may have.
        if (Started() && !process.HasExited) process.Kill(entireProcessTree: true);
        if (Started()) await process.WaitForExitAsync(CancellationToken.None);
        process.Dispose();
        closing.Dispose();
        Directory.Delete(directory, recursive: true);
    }

    private async Task Open()
    {
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        var begun = TimeProvider.System.GetTimestamp();
        while (!await Answers())
        {
            Assert.False(process.HasExited, $"the Playground ended:\n{Said}");
            Assert.True(TimeProvider.System.GetElapsedTime(begun) < Patience, $"the Playground did not answer:\n{Said}");
            await Task.Delay(TimeSpan.FromMilliseconds(100), TimeProvider.System, Cancelled);
        }
        await window.ConnectAsync(new Uri($"ws://127.0.0.1:{http.BaseAddress!.Port}/_ws_conversation/v1/conversations/stream"), Cancelled);
        looking = Look();
    }

    private async Task<bool> Answers()
    {
        try
        {
            return await http.GetStringAsync("/_debug/ping", Cancelled) == "pong";
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private async Task Look()
    {
        try
        {
            var buffer = new byte[16 * 1024];
            while (true)
            {
                using var whole = new MemoryStream();
                WebSocketReceiveResult part;
                do
                {
                    part = await window.ReceiveAsync(buffer, closing.Token);
                    if (part.MessageType == WebSocketMessageType.Close) return;
                    whole.Write(buffer, 0, part.Count);
                }
                while (!part.EndOfMessage);
                Keep(JsonSerializer.Deserialize<JsonElement>(whole.ToArray()));
            }
        }
        catch (Exception e) when (e is OperationCanceledException or WebSocketException)
        {
            // The test is over, or the Playground is.
        }
    }

    private void Keep(JsonElement heard)
    {
        var action = heard.GetProperty("action").GetString()!;
        if (action is not ("createMessage" or "updateMessage")) return;
        lock (seen)
        {
            seen.Add(new PlaygroundMessage(action, heard.GetProperty("actionConversationId").GetString()!, heard.GetProperty("message")));
            arrived.SetResult();
            arrived = new(TaskCreationOptions.RunContinuationsAsynchronously);
        }
    }

    private async Task<string> Post(string path, object body)
    {
        using var response = await http.PostAsJsonAsync(path, body, Cancelled);
        var answer = await response.Content.ReadAsStringAsync(Cancelled);
        Assert.True(response.IsSuccessStatusCode, $"{path}: {(int)response.StatusCode} {answer}\n{Said}");
        return answer;
    }

    private static object From(PlaygroundUser? user) => new { id = (user ?? Users[0]).Id };

    private bool Started()
    {
        try
        {
            return process.Id > 0;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    private void Hear(string? line)
    {
        if (line is null) return;
        lock (said) said.AppendLine(line);
    }

    /// <summary>The configuration is YAML, of which JSON is a part.</summary>
    private static string Tenant(string botId)
    {
        static object Account(PlaygroundUser u) => new
        {
            id = u.Id,
            name = u.Name,
            userPrincipleName = $"{u.Name}@example.org", // spelt as the Playground spells it
            aadObjectId = u.AadObjectId,
            givenName = u.Name,
            surname = "Example",
            email = $"{u.Name}@example.org",
        };
        return JsonSerializer.Serialize(new
        {
            version = "0.1.1",
            tenantId = TenantId,
            bot = new { id = botId, name = "Coproduction Bot" },
            currentUser = Account(Users[0]),
            users = Users.Skip(1).Select(Account),
            personalChat = new { id = PersonalChat },
            groupChat = new { id = GroupChat, name = "Group chat" },
            team = new { id = "19:team@thread.tacv2", name = "Team", aadGroupId = "00000000-0000-4000-8000-000000000031", channels = new[] { new { id = Channel, name = "Announcements" } } },
        });
    }

    /// <summary>What it writes as serviceUrl, to the letter.</summary>
    public static string ServiceUrl(int port) => $"http://localhost:{port}/_connector";
}
