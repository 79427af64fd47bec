using System.Collections.Concurrent;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Coproduction.Simulator;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Xunit;

namespace Coproduction.Bot.Tests.Simulator;

/// <summary>A fake Teams with a tiny bot behind it: keeps what it is sent, answers what it is told to, and calls the connector.</summary>
internal sealed class TeamsStubBot : IAsyncDisposable
{
    public const string Priya = "6a0c2f0e-0000-4000-8000-000000000001";
    public const string Tom = "6a0c2f0e-0000-4000-8000-000000000002";
    public const string Channel = "19:clapton@thread.tacv2";

    private readonly WebApplication app;
    private readonly TeamsNetworkServer server;

    private TeamsStubBot(WebApplication app, TeamsNetworkServer server)
    {
        (this.app, this.server) = (app, server);
        Http = new HttpClient { BaseAddress = server.Address };
    }

    public TeamsNetwork Teams => server.Network;

    public HttpClient Http { get; }

    public ConcurrentQueue<(string Authorization, JsonElement Activity)> Heard { get; } = [];

    /// <summary>Given the activity and its place (from 0): status and body.</summary>
    public Func<JsonElement, int, (int Status, string Body)> Answers { get; set; } = (_, _) => (202, "");

    public static async Task<TeamsStubBot> Start(Func<TeamsNetworkOptions, TeamsNetworkOptions>? with = null, TimeProvider? time = null)
    {
        var options = new TeamsNetworkOptions { RetryWait = TimeSpan.FromMilliseconds(1) };
        var server = await TeamsNetworkServer.Start(with?.Invoke(options) ?? options, time ?? TimeProvider.System);
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var app = builder.Build();
        var bot = new TeamsStubBot(app, server);
        app.MapPost("/api/messages", (Delegate)bot.Hear);
        await app.StartAsync(TestContext.Current.CancellationToken);
        bot.Teams.BotAddress = new Uri(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
        bot.Teams.AddUser(Priya, "Priya Shah");
        bot.Teams.AddUser(Tom, "Tom Okafor");
        bot.Teams.AddChannel("19:team@thread.tacv2", Channel, "Clapton team", [Priya, Tom]);
        return bot;
    }

    public async Task<HttpResponseMessage> Token(string? secret = null, string? scope = null, string? tenant = null) => await Http.PostAsync(
        $"{tenant ?? Teams.Options.TenantId}/oauth2/v2.0/token",
        new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["grant_type"] = "client_credentials", ["client_id"] = Teams.Options.AppId, ["client_secret"] = secret ?? Teams.Options.AppPassword,
            ["scope"] = scope ?? "https://api.botframework.com/.default",
        }),
        TestContext.Current.CancellationToken);

    /// <summary>From now on calls carry a fresh bearer token.</summary>
    public async Task SignIn() =>
        Http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", (await Json(await Token())).GetProperty("access_token").GetString());

    public Task<HttpResponseMessage> Send(string conversation, object activity) => Call(HttpMethod.Post, $"{Uri.EscapeDataString(conversation)}/activities", activity);

    public Task<HttpResponseMessage> Update(string conversation, string id, object activity) =>
        Call(HttpMethod.Put, $"{Uri.EscapeDataString(conversation)}/activities/{Uri.EscapeDataString(id)}", activity);

    public Task<HttpResponseMessage> Call(HttpMethod method, string below, object? body = null)
    {
        var request = new HttpRequestMessage(method, $"teams/v3/conversations{(below.Length == 0 ? "" : "/")}{below}");
        if (body is not null) request.Content = body is string json ? new StringContent(json, Encoding.UTF8, "application/json") : JsonContent.Create(body);
        return Http.SendAsync(request, TestContext.Current.CancellationToken);
    }

    /// <summary>A card with an Execute, and one folded away that is the fallback too.</summary>
    public static object Card(string words = "Amina would like to walk") => new
    {
        type = "message",
        summary = "Someone to meet",
        attachments = new[] { new { contentType = "application/vnd.microsoft.card.adaptive", content = JsonDocument.Parse(Offered(words)).RootElement } },
    };

    public static string Offered(string words) => $$"""
        {"type":"AdaptiveCard","version":"1.5","body":[{"type":"TextBlock","text":"{{words}}"},
          {"type":"FactSet","facts":[{"title":"Scheme","value":"Tuesday Walkers"}]},
          {"type":"Container","items":[{"type":"Input.Text","id":"hello","label":"Your hello","value":"Hi"}]}],
         "actions":[{"type":"Action.Execute","title":"Accept","verb":"accept","data":{"referral":"r1"},
             "fallback":{"type":"Action.Submit","title":"Accept","data":{"verb":"accept","referral":"r1"} } },
           {"type":"Action.ShowCard","title":"Pass","card":{"type":"AdaptiveCard","body":[
             {"type":"Input.ChoiceSet","id":"to","label":"To whom","choices":[{"title":"Tom","value":"t1"}]}],
             "actions":[{"type":"Action.Execute","title":"Pass on","verb":"pass","data":{"referral":"r1","hello":"from data"} }]} }]}
        """;

    public static async Task<JsonElement> Json(HttpResponseMessage answer)
    {
        using var json = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        return json.RootElement.Clone();
    }

    public static async Task<string> Id(HttpResponseMessage answer)
    {
        Assert.True(answer.IsSuccessStatusCode, $"{answer.StatusCode}");
        return (await Json(answer)).GetProperty("id").GetString()!;
    }

    public static async Task Refused(HttpResponseMessage answer, int status, string code)
    {
        Assert.Equal(status, (int)answer.StatusCode);
        Assert.Equal(code, (await Json(answer)).GetProperty("error").GetProperty("code").GetString());
    }

    private async Task<IResult> Hear(HttpContext http)
    {
        using var json = await JsonDocument.ParseAsync(http.Request.Body);
        int place;
        lock (Heard)
        {
            place = Heard.Count;
            Heard.Enqueue((http.Request.Headers.Authorization.ToString(), json.RootElement.Clone()));
        }
        var (status, body) = Answers(json.RootElement.Clone(), place);
        return Results.Text(body, "application/json", Encoding.UTF8, status);
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await server.DisposeAsync();
        await app.DisposeAsync();
    }
}
