using System.Collections.Concurrent;
using Coproduction.Bot.Channels.Twilio;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http.Features;

namespace Coproduction.Bot.Tests.Twilio;

/// <summary>A real server on a free port of this machine that answers as it is told, the last answer again and again.</summary>
internal sealed class TwilioStub : IAsyncDisposable
{
    public const string Account = "AC0123456789abcdef0123456789abcdef";
    public const string Service = "MG0123456789abcdef0123456789abcdef";
    public const string Token = "0123456789abcdef0123456789abcdef";
    public const string Sid = "SM0123456789abcdef0123456789abcdef";

    private readonly WebApplication server;
    private readonly Queue<RequestDelegate> answers;

    private TwilioStub(WebApplication server, RequestDelegate[] answers) => (this.server, this.answers) = (server, new(answers));

    public ConcurrentQueue<Received> Requests { get; } = new();

    public string Url => server.Services.GetRequiredService<IServer>().Features.GetRequiredFeature<IServerAddressesFeature>().Addresses.Single();

    public static async Task<TwilioStub> Start(params RequestDelegate[] answers)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var stub = new TwilioStub(builder.Build(), answers);
        stub.server.Run(stub.Answer);
        await stub.server.StartAsync();
        return stub;
    }

    public static RequestDelegate Answers(int status, string body, string? retryAfter = null, string type = "application/json") => async http =>
    {
        http.Response.StatusCode = status;
        if (body.Length > 0)
            http.Response.ContentType = type;
        if (retryAfter is not null)
            http.Response.Headers.RetryAfter = retryAfter;
        if (body.Length > 0)
            await http.Response.WriteAsync(body, http.RequestAborted);
    };

    public static RequestDelegate Created() => Answers(201, $$"""{"sid":"{{Sid}}","status":"accepted","from":null,"num_segments":"1","price":null,"error_code":null,"new_field":[]}""");

    public static RequestDelegate Refuses(int status, int code) => Answers(status, $$"""{"code":{{code}},"message":"no","more_info":"","status":{{status}}}""");

    /// <summary>A client of this stub, registered as in the bot.</summary>
    public ServiceProvider Client(params (string Key, string Value)[] settings) => ClientOf(Url, settings);

    public static ServiceProvider ClientOf(string url, params (string Key, string Value)[] settings)
    {
        var values = Settings();
        values["Twilio:BaseUrl"] = url;
        foreach (var (key, value) in settings)
            values[$"Twilio:{key}"] = value;
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(values).Build();
        return new ServiceCollection().AddLogging().AddTwilio(configuration).BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
    }

    public static Dictionary<string, string?> Settings() => new()
    {
        ["Twilio:AccountSid"] = Account,
        ["Twilio:AuthTokens:0"] = Token,
        ["Twilio:MessagingServiceSid"] = Service,
        ["Twilio:PublicUrl"] = "https://bot.example.org/prefix",
    };

    public async ValueTask DisposeAsync() => await server.DisposeAsync();

    private async Task Answer(HttpContext http)
    {
        using var reader = new StreamReader(http.Request.Body);
        Requests.Enqueue(new(http.Request.Method, http.Request.Path, http.Request.QueryString.Value ?? "", await reader.ReadToEndAsync(), http.Request.Headers.Authorization.ToString()));
        RequestDelegate answer;
        lock (answers)
            answer = answers.Count > 1 ? answers.Dequeue() : answers.Peek();
        await answer(http);
    }

    internal sealed record Received(string Method, string Path, string Query, string Body, string Authorization);
}
