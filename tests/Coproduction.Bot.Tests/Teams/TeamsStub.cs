using System.Collections.Concurrent;
using System.Text.Json;
using Coproduction.Bot.Channels.Teams;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.FileProviders;

namespace Coproduction.Bot.Tests.Teams;

/// <summary>
/// All that Microsoft runs, on a free port of this machine: keys, tokens, and a connector that answers as it is told, the last
/// answer again and again.
/// </summary>
internal sealed class TeamsStub : IAsyncDisposable
{
    public const string App = "0f1d7a52-6c3e-4f0a-9b86-2a4d5e6f7081";
    public const string Tenant = "7b1f2c34-5d6e-4a7b-8c9d-0e1f2a3b4c5d";

    private readonly WebApplication server;
    private readonly Queue<RequestDelegate> answers;

    private TeamsStub(WebApplication server, RequestDelegate[] answers) => (this.server, this.answers) = (server, new(answers));

    /// <summary>What the connector was sent.</summary>
    public ConcurrentQueue<Received> Requests { get; } = new();

    public ConcurrentQueue<Received> TokenRequests { get; } = new();

    public int KeyRequests { get; private set; }

    /// <summary>The key set. Null: 500.</summary>
    public string? Keys { get; set; } = Vectors.Jwks;

    public RequestDelegate Token { get; set; } = Answers(200, """{"token_type":"Bearer","expires_in":3600,"access_token":"our-token"}""");

    public string Url => server.Services.GetRequiredService<IServer>().Features.GetRequiredFeature<IServerAddressesFeature>().Addresses.Single();

    public string Authority => new Uri(Url).Authority;

    public string Service => $"{Url}/connector/";

    public string Metadata => $"{Url}/metadata";

    public static async Task<TeamsStub> Start(params RequestDelegate[] answers)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var stub = new TeamsStub(builder.Build(), answers);
        stub.server.Run(stub.Answer);
        await stub.server.StartAsync();
        return stub;
    }

    public static RequestDelegate Answers(int status, string body, string? retryAfter = null) => async http =>
    {
        http.Response.StatusCode = status;
        if (retryAfter is not null)
            http.Response.Headers.RetryAfter = retryAfter;
        if (body.Length == 0)
            return;
        http.Response.ContentType = "application/json";
        await http.Response.WriteAsync(body, http.RequestAborted);
    };

    public static RequestDelegate Created(string id = "1:message") => Answers(201, $$"""{"id":"{{id}}"}""");

    public static RequestDelegate Refuses(int status, string code, string? retryAfter = null) => Answers(status, $$$"""{"error":{"code":"{{{code}}}","message":"no"}}""", retryAfter);

    public static Task Silence(HttpContext http)
    {
        var gone = new TaskCompletionSource();
        http.RequestAborted.Register(gone.SetResult);
        return gone.Task;
    }

    public static Task Abort(HttpContext http)
    {
        http.Abort();
        return Task.CompletedTask;
    }

    /// <summary>The channel as in the bot, with this stub for Microsoft. Keys without a section are Teams'.</summary>
    public ServiceProvider Client(params (string Key, string? Value)[] settings) => Client(TimeProvider.System, settings);

    public ServiceProvider Client(TimeProvider time, params (string Key, string? Value)[] settings)
    {
        var values = Settings();
        values["Teams:OpenIdMetadata"] = Metadata;
        values["Teams:Authority"] = Url;
        values["Teams:TrustedHosts:0"] = Authority;
        values["Teams:ServiceUrl"] = Service;
        foreach (var (key, value) in settings)
            values[key.StartsWith("MicrosoftApp", StringComparison.Ordinal) || key == "urls" ? key : $"Teams:{key}"] = value;
        return ClientOf(values, time);
    }

    public static ServiceProvider ClientOf(Dictionary<string, string?> values, TimeProvider? time = null, string environment = "Development")
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(values).Build();
        return new ServiceCollection().AddLogging()
            .AddSingleton<IHostEnvironment>(new At(environment))
            .AddSingleton(time ?? TimeProvider.System)
            .AddTeams(configuration)
            .BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
    }

    public static Dictionary<string, string?> Settings() => new()
    {
        ["MicrosoftAppId"] = App,
        ["MicrosoftAppPassword"] = "a very secret password",
        ["MicrosoftAppTenantId"] = Tenant,
    };

    public async ValueTask DisposeAsync() => await server.DisposeAsync();

    private async Task Answer(HttpContext http)
    {
        using var reader = new StreamReader(http.Request.Body);
        var target = http.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        var received = new Received(http.Request.Method, target, await reader.ReadToEndAsync(), http.Request.Headers.Authorization.ToString());
        if (target == "/metadata")
        {
            await Answers(200, $$"""{"issuer":"https://api.botframework.com","jwks_uri":"{{Url}}/jwks"}""")(http);
        }
        else if (target == "/jwks")
        {
            KeyRequests++;
            await (Keys is { } keys ? Answers(200, keys) : Answers(500, ""))(http);
        }
        else if (target.EndsWith("/oauth2/v2.0/token", StringComparison.Ordinal))
        {
            TokenRequests.Enqueue(received);
            await Token(http);
        }
        else
        {
            Requests.Enqueue(received);
            RequestDelegate answer;
            lock (answers)
                answer = answers.Count > 1 ? answers.Dequeue() : answers.Peek();
            await answer(http);
        }
    }

    internal sealed record Received(string Method, string Target, string Body, string Authorization)
    {
        public JsonElement Json => JsonDocument.Parse(Body).RootElement;
    }

    private sealed class At(string environment) : IHostEnvironment
    {
        public string EnvironmentName { get; set; } = environment;

        public string ApplicationName { get; set; } = "test";

        public string ContentRootPath { get; set; } = AppContext.BaseDirectory;

        public IFileProvider ContentRootFileProvider { get; set; } = new NullFileProvider();
    }
}
