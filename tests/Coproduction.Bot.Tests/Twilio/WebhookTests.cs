using System.Collections.Concurrent;
using System.Net;
using System.Text;
using Coproduction.Bot.Channels.Twilio;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Options;
using Xunit;

namespace Coproduction.Bot.Tests.Twilio;

/// <summary>The signature filter on a real server: what gets past it, and that what does not leaves one line without content.</summary>
public sealed class WebhookTests : IAsyncLifetime
{
    private const string Public = "https://bot.example.org/prefix" + TwilioChannel.InboundPath;
    private const string Secret = "my secret words";

    private readonly ConcurrentQueue<string> log = new();
    private readonly ConcurrentQueue<string?> handled = new();
    private readonly HttpClient client = new();
    private WebApplication server = null!;
    private IConfigurationRoot settings = null!;

    private static CancellationToken Ending => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        settings = new ConfigurationBuilder().AddInMemoryCollection(TwilioStub.Settings()).Build();
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders().AddProvider(new Lines(log)).SetMinimumLevel(LogLevel.Information)
            .AddFilter("Microsoft", LogLevel.Warning);
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddTwilio(settings);
        server = builder.Build();
        server.MapPost(TwilioChannel.InboundPath, (HttpContext http) =>
        {
            handled.Enqueue(TwilioChannel.Form(http)["Body"]);
            return Results.Text("<Response/>", "text/xml");
        }).SignedByTwilio();
        await server.StartAsync(Ending);
        client.BaseAddress = new(server.Services.GetRequiredService<IServer>().Features.GetRequiredFeature<IServerAddressesFeature>().Addresses.Single());
    }

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        await server.DisposeAsync();
    }

    [Theory]
    [InlineData("")]
    [InlineData("?o=1&x=a%20b")]
    public async Task A_signed_text_is_handled_whatever_the_host_header_says(string query)
    {
        var body = Encode(Secret + "  ");
        using var request = Post(body, Sign(body, Public + query), query);
        request.Headers.Host = "evil.example.org";
        using var response = await client.SendAsync(request, Ending);
        Assert.Equal((HttpStatusCode.OK, "text/xml"), (response.StatusCode, response.Content.Headers.ContentType?.MediaType));
        Assert.Equal([Secret + "  "], handled);
        Assert.Empty(log);
    }

    [Fact]
    public async Task A_text_without_a_signature_is_401() => await IsRefused(Post(Encode(Secret), null), HttpStatusCode.Unauthorized);

    [Theory]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAA=")]
    [InlineData("not base64")]
    [InlineData("")]
    public async Task A_text_with_a_wrong_signature_is_403(string signature) => await IsRefused(Post(Encode(Secret), signature), HttpStatusCode.Forbidden);

    [Fact]
    public async Task A_text_signed_for_another_address_is_403() =>
        await IsRefused(Post(Encode(Secret), Sign(Encode(Secret), "https://evil.example.org" + TwilioChannel.InboundPath)), HttpStatusCode.Forbidden);

    [Fact]
    public async Task A_text_with_two_signatures_is_403()
    {
        var request = Post(Encode(Secret), Sign(Encode(Secret), Public));
        request.Headers.Add("X-Twilio-Signature", "AAAAAAAAAAAAAAAAAAAAAAAAAAA=");
        await IsRefused(request, HttpStatusCode.Forbidden);
    }

    [Theory]
    [InlineData("application/json")]
    [InlineData("application/x-www-form-urlencodedx")]
    [InlineData("multipart/form-data; boundary=x")]
    [InlineData(null)]
    public async Task Another_content_type_is_400(string? type)
    {
        var request = Post(Encode(Secret), Sign(Encode(Secret), Public));
        request.Content!.Headers.Remove("Content-Type");
        if (type is not null)
            request.Content.Headers.TryAddWithoutValidation("Content-Type", type);
        await IsRefused(request, HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task A_malformed_form_is_400() => await IsRefused(Post($"Body={Secret}%zz", "AAAAAAAAAAAAAAAAAAAAAAAAAAA="), HttpStatusCode.BadRequest);

    [Theory]
    [InlineData(true)]
    [InlineData(false)] // without a length: found out while reading
    public async Task A_body_over_64_kilobytes_is_413(bool withLength)
    {
        var request = Post($"Body={new string('x', 64 * 1024)}", "AAAAAAAAAAAAAAAAAAAAAAAAAAA=");
        if (!withLength)
            request.Headers.TransferEncodingChunked = true;
        await IsRefused(request, HttpStatusCode.RequestEntityTooLarge);
    }

    [Fact]
    public async Task A_body_of_64_kilobytes_in_pieces_is_read()
    {
        var body = "Body=" + new string('x', (64 * 1024) - 5);
        using var request = Post(body, Sign(body, Public));
        request.Headers.TransferEncodingChunked = true;
        using var response = await client.SendAsync(request, Ending);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task A_new_token_counts_and_an_old_one_does_not_while_the_server_runs()
    {
        const string next = "fedcba9876543210fedcba9876543210";
        var body = Encode("hi");
        using (var early = await client.SendAsync(Post(body, Sign(body, Public, next)), Ending))
            Assert.Equal(HttpStatusCode.Forbidden, early.StatusCode);
        settings["Twilio:AuthTokens:1"] = next;
        settings.Reload();
        using (var both = await client.SendAsync(Post(body, Sign(body, Public, next)), Ending))
            Assert.Equal(HttpStatusCode.OK, both.StatusCode);
        settings["Twilio:AuthTokens:0"] = next;
        settings.Reload();
        using var late = await client.SendAsync(Post(body, Sign(body, Public)), Ending);
        Assert.Equal(HttpStatusCode.Forbidden, late.StatusCode);
    }

    [Theory]
    [InlineData("AuthTokens:0", "typo", "Twilio:AuthTokens:0 is shorter")]
    [InlineData("SegmentsPerSecond", "typo", "cannot be read")]
    public async Task A_bad_change_of_the_settings_is_logged_without_the_value_and_the_last_good_ones_stay(string key, string value, string said)
    {
        settings[$"Twilio:{key}"] = value;
        settings.Reload();
        Assert.Contains(said, Assert.Single(log), StringComparison.Ordinal);
        Assert.DoesNotContain(value, log.Single(), StringComparison.Ordinal);
        Assert.Equal(TwilioStub.Token, server.Services.GetRequiredService<IOptionsMonitor<TwilioOptions>>().CurrentValue.AuthTokens[0]);
        var body = Encode("hi");
        using var response = await client.SendAsync(Post(body, Sign(body, Public)), Ending);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    private async Task IsRefused(HttpRequestMessage request, HttpStatusCode status)
    {
        using (request)
        {
            using var response = await client.SendAsync(request, Ending);
            Assert.Equal(status, response.StatusCode);
            Assert.Empty(await response.Content.ReadAsByteArrayAsync(Ending));
        }
        Assert.Empty(handled);
        var line = Assert.Single(log);
        Assert.Contains($"{(int)status}", line, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", line, StringComparison.Ordinal);
        Assert.DoesNotContain("7700", line, StringComparison.Ordinal);
    }

    private static string Encode(string words) => $"MessageSid={TwilioStub.Sid}&From=%2B447700900123&Body={Uri.EscapeDataString(words)}&To=%2B447700900999";

    internal static string Sign(string body, string url, string token = TwilioStub.Token)
    {
        Assert.True(TwilioForm.TryParse(Encoding.UTF8.GetBytes(body), out var form));
        return TwilioSignature.Sign(url, form!, token);
    }

    internal static HttpRequestMessage Post(string body, string? signature, string query = "")
    {
        var request = new HttpRequestMessage(HttpMethod.Post, TwilioChannel.InboundPath + query)
        {
            Content = new StringContent(body, Encoding.UTF8, "application/x-www-form-urlencoded"),
        };
        if (signature is not null)
            request.Headers.TryAddWithoutValidation("X-Twilio-Signature", signature);
        return request;
    }

    private sealed class Lines(ConcurrentQueue<string> lines) : ILoggerProvider, ILogger
    {
        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            lines.Enqueue(formatter(state, exception) + exception);

        public void Dispose()
        {
        }
    }
}
