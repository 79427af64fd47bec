using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Coproduction.Simulator;
using Xunit;

namespace Coproduction.Bot.Tests.Simulator;

/// <summary>A phone network on the real wire with a fake bot behind it.</summary>
internal sealed class NetworkFixture : IAsyncDisposable
{
    public const string Amina = "+447700900201";
    private readonly PhoneNetworkServer server;

    private NetworkFixture(PhoneNetworkServer server, FakeBot bot)
    {
        (this.server, Bot) = (server, bot);
        Http = Client(server.Network.Options.AccountSid, server.Network.Options.AuthTokens[0]);
    }

    public FakeBot Bot { get; }

    public HttpClient Http { get; }

    public PhoneNetwork Network => server.Network;

    public static async Task<NetworkFixture> Start(Func<PhoneNetworkOptions, PhoneNetworkOptions>? with = null)
    {
        var bot = new FakeBot();
        var options = new PhoneNetworkOptions { PublicUrl = FakeBot.PublicUrl, RetryWait = TimeSpan.FromMilliseconds(1) };
        return new(await PhoneNetworkServer.Start(with?.Invoke(options) ?? options, TimeProvider.System, bot), bot);
    }

    public HttpClient Client(string user, string password)
    {
        var http = new HttpClient { BaseAddress = server.Address };
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{user}:{password}")));
        return http;
    }

    public string Messages => $"/2010-04-01/Accounts/{Network.Options.AccountSid}/Messages";

    public Task<HttpResponseMessage> Create(string body, string? to = Amina, string? callback = null, string? from = "+447700900100", HttpClient? by = null)
    {
        var form = new Dictionary<string, string>();
        if (to is not null) form["To"] = to;
        if (from is not null) form["From"] = from;
        if (body.Length > 0) form["Body"] = body;
        if (callback is not null) form["StatusCallback"] = callback;
        return (by ?? Http).PostAsync($"{Messages}.json", new FormUrlEncodedContent(form), TestContext.Current.CancellationToken);
    }

    public async Task<JsonElement> Get(string pathAndQuery) => await Json(await Http.GetAsync(pathAndQuery, TestContext.Current.CancellationToken));

    public static async Task<JsonElement> Json(HttpResponseMessage answer) =>
        JsonDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).RootElement;

    public static async Task Refused(HttpResponseMessage answer, HttpStatusCode status, int code)
    {
        Assert.Equal(status, answer.StatusCode);
        Assert.Equal(code, (await Json(answer)).GetProperty("code").GetInt32());
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await server.DisposeAsync();
        Bot.Dispose();
    }
}
