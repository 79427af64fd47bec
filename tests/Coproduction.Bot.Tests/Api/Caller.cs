using System.Net;
using System.Text;
using System.Text.Json;
using Coproduction.Bot.Import;

namespace Coproduction.Bot.Tests.Api;

/// <summary>What a call was answered.</summary>
public sealed record Told(HttpStatusCode Status, string Text, string? Location, string? Type)
{
    public JsonElement Json => JsonDocument.Parse(Text).RootElement;

    public string Id => Json.GetProperty("id").GetString()!;

    /// <summary>The fields at fault, with what is said of each.</summary>
    public IReadOnlyDictionary<string, string> Errors => Json.GetProperty("errors").EnumerateObject()
        .ToDictionary(e => e.Name, e => string.Join(" ", e.Value.EnumerateArray().Select(x => x.GetString())));
}

/// <summary>Calls the API as a council's own system would.</summary>
public static class Caller
{
    public static string Example => Path.Combine(AppContext.BaseDirectory, "neighbourhood.example.json");

    public static Task<Told> Post(this BotFixture bot, string path, object? body = null, string? key = null) =>
        bot.PostText(path, body is null ? "" : JsonSerializer.Serialize(body), key);

    public static async Task<Told> PostText(this BotFixture bot, string path, string body, string? key = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        if (key is not null) request.Headers.Add("Idempotency-Key", key);
        return await Read(await bot.Http.SendAsync(request));
    }

    public static async Task<Told> Get(this BotFixture bot, string path) => await Read(await bot.Http.GetAsync(path));

    public static async Task Import(this BotFixture bot) =>
        Xunit.Assert.Empty(await bot.Get<Importer>().RunAsync(await File.ReadAllBytesAsync(Example)));

    private static async Task<Told> Read(HttpResponseMessage answer)
    {
        using (answer) return new(answer.StatusCode, await answer.Content.ReadAsStringAsync(), answer.Headers.Location?.ToString(), answer.Content.Headers.ContentType?.MediaType);
    }
}

/// <summary>One bot with the example's neighbourhood, for tests that do not disturb each other.</summary>
public sealed class Neighbourhood : Xunit.IAsyncLifetime
{
    public BotFixture Bot { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Bot = await BotFixture.Start([new("Policy:IntroducedText", "true")]);
        await Bot.Import();
    }

    public ValueTask DisposeAsync() => Bot.DisposeAsync();
}
