using System.Net;
using Coproduction.Bot.Api;
using Coproduction.Bot.Runtime;
using Coproduction.Bot.Storage;
using Coproduction.Domain;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Coproduction.Bot.Tests.Api;

/// <summary>What holds for every call: the key, faults, repeats, waiting.</summary>
public sealed class CallTests(Neighbourhood neighbourhood) : IClassFixture<Neighbourhood>
{
    private readonly BotFixture bot = neighbourhood.Bot;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("an-api-key-for-tests-onlY")]
    [InlineData("an-api-key-for-tests-only-and-more")]
    public async Task Without_the_right_key_every_call_is_refused_and_says_how_to_send_it(string? key)
    {
        using var http = new HttpClient { BaseAddress = bot.Address };
        if (key is not null) http.DefaultRequestHeaders.Add("X-Api-Key", key);
        foreach (var path in new[] { "/api/schemes", "/api/facts", "/api/no-such-thing" })
        {
            using var answer = await http.GetAsync(path, Cancellation);
            Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
            Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
            Assert.Contains("X-Api-Key", await answer.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("", "missing or shorter")]
    [InlineData("fifteen-letters", "missing or shorter")]
    [InlineData("sixteen letters!", "spaces")]
    public void A_short_or_unsendable_key_cannot_start_the_bot(string key, string said)
    {
        var result = new ApiOptionsValidator().Validate(null, new() { Key = key });
        Assert.Contains("Api:Key", result.FailureMessage, StringComparison.Ordinal);
        Assert.Contains(said, result.FailureMessage, StringComparison.Ordinal);
        Assert.True(new ApiOptionsValidator().Validate(null, new() { Key = "sixteen-letters!" }).Succeeded);
    }

    [Fact]
    public async Task A_slip_in_the_settings_of_a_running_bot_leaves_its_key_and_its_days_of_retention_as_they_were()
    {
        await using var own = await BotFixture.Start();
        var settings = (IConfigurationRoot)own.Get<IConfiguration>();
        (settings["Api:Key"], settings["Privacy:RetentionDays"]) = ("short", "-1");
        settings.Reload();
        Assert.Equal(HttpStatusCode.OK, (await own.Get("/api/schemes")).Status);
        await own.Get<Retention>().Pass(Cancellation);
        Assert.Contains("Api:Key", own.Log.Text, StringComparison.Ordinal);
        Assert.Contains("Privacy:RetentionDays", own.Log.Text, StringComparison.Ordinal);

        (settings["Api:Key"], settings["Privacy:RetentionDays"]) = ("another-key-for-tests", "90");
        settings.Reload();
        Assert.Equal(HttpStatusCode.Unauthorized, (await own.Get("/api/schemes")).Status);
    }

    [Theory]
    [InlineData("{\"key\":", "body", "line 1")]
    [InlineData("[]", "body", "object")]
    [InlineData("", "body", "not JSON")]
    [InlineData("{\"name\":\"A\",\"name\":\"B\"}", "body", "twice")]
    [InlineData("{\"name\":\"A\\ud800\",\"coordinator\":{}}", "name", "half a letter")]
    [InlineData("{\"name\":\"A\\u0000\",\"coordinator\":{}}", "name", "control")]
    [InlineData("{\"name\":7,\"coordinator\":{}}", "name", "in quotes")]
    [InlineData("{\"name\":\"A\",\"coordinator\":[]}", "coordinator", "object")]
    [InlineData("{\"nam\":\"A\",\"coordinator\":{}}", "nam", "Known are: ")]
    public async Task What_cannot_be_read_is_told_by_field_with_what_to_do(string body, string field, string said)
    {
        var told = await bot.PostText("/api/people", body);
        Assert.Equal(HttpStatusCode.BadRequest, told.Status);
        Assert.Equal("application/problem+json", told.Type);
        Assert.Contains(said, told.Errors[field], StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", told.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_body_that_is_too_large_or_no_JSON_is_refused_as_such()
    {
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await bot.PostText("/api/people", new string(' ', 70_000))).Status);
        using var form = new FormUrlEncodedContent([new("name", "A")]);
        using var answer = await bot.Http.PostAsync("/api/people", form, Cancellation);
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, answer.StatusCode);
    }

    [Fact]
    public async Task A_repeat_with_the_same_key_is_answered_as_the_first_was_and_does_nothing()
    {
        var body = new { key = "ada", name = "Ada Obi", professional = new { role = "nurse", capacity = 3 } };
        var first = await bot.Post("/api/people", body, "create-ada");
        var again = await bot.Post("/api/people", body, "create-ada");
        Assert.Equal(HttpStatusCode.Created, first.Status);
        Assert.Equal(first, again);
        Assert.Equal($"/api/people/{first.Id}", first.Location);
        await using var db = bot.Db();
        Assert.Equal(1, await db.Facts.CountAsync(f => f.Who == Guid.Parse(first.Id) && f.Kind == FactKind.PersonRegistered, Cancellation));
    }

    [Fact]
    public async Task The_same_key_with_another_body_is_refused_and_leaves_nothing_behind()
    {
        await bot.Post("/api/people", new { key = "eve", name = "Eve One", phone = "07700 900301", connector = new { } }, "create-eve");
        var numbers = await Addresses();
        foreach (var other in new object[]
        {
            new { key = "eve", name = "Eve Two", phone = "07700 900301", connector = new { } },
            new { key = "eve", name = "Eve One", phone = "07700 900302", connector = new { } },
            new { key = "eve2", name = "Eve One", coordinator = new { } },
        })
        {
            var told = await bot.Post("/api/people", other, "create-eve");
            Assert.Equal(HttpStatusCode.UnprocessableEntity, told.Status);
            Assert.Contains("another body", told.Errors["Idempotency-Key"], StringComparison.Ordinal);
        }

        Assert.Equal(numbers, await Addresses());
    }

    [Fact]
    public async Task Ten_of_the_same_call_at_once_are_one()
    {
        var body = new { name = "Bo Ten", phone = "07700 900303", connector = new { neighbourhoods = new[] { "Clapton" } } };
        var all = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => bot.Post("/api/people", body, "ten-at-once")));
        Assert.Single(all.Distinct());
        Assert.Equal(HttpStatusCode.Created, all[0].Status);
    }

    [Fact]
    public async Task An_unusable_idempotency_key_is_told()
    {
        var told = await bot.Post("/api/people", new { name = "A", coordinator = new { } }, new string('x', 129));
        Assert.Equal(HttpStatusCode.BadRequest, told.Status);
        Assert.Contains("128", told.Errors["Idempotency-Key"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_call_whose_turn_does_not_come_is_answered_202_and_found_under_its_status_link()
    {
        var ada = (await bot.Post("/api/people", new { name = "Slow Sam", phone = "07700 900304", connector = new { } })).Id;
        // Of a newer build, so that what comes after it waits.
        var unread = bot.Get<Inbox>().Seal(new("test:newer"), new SuspendConnector(false));
        await bot.Get<Writer>().Commit(s => s.Execute(Sql.InsertInput, unread.Id, Guid.Parse(ada), ActorKind.Person, "suspend-connector", 99, bot.Clock.GetUtcNow(), unread.Body), Cancellation);
        var call = bot.Post($"/api/people/{ada}/suspend");
        await bot.Until(db => db.Inbox.AnyAsync(i => i.Actor == Guid.Parse(ada) && i.DoneAt == null && i.Version == 1, Cancellation), "the call is stored");
        bot.Clock.Advance(TimeSpan.FromSeconds(11));
        var told = await call;
        Assert.Equal(HttpStatusCode.Accepted, told.Status);
        Assert.Equal(told.Location, told.Json.GetProperty("status").GetString());
        Assert.Equal(HttpStatusCode.Accepted, (await bot.Get(told.Location!)).Status);

        await bot.Get<Writer>().Commit(s => s.Execute("UPDATE inbox SET done_at=1 WHERE id='test:newer'"), Cancellation);
        bot.Clock.Advance(TimeSpan.FromSeconds(40));
        await BotFixture.Until(async () => (await bot.Get(told.Location!)).Status == HttpStatusCode.OK, "the call is answered");
        Assert.Equal("suspended", (await bot.Get(told.Location!)).Json.GetProperty("status").GetString());
        Assert.Equal(HttpStatusCode.NotFound, (await bot.Get("/api/inputs/00000000000000000000000000000000")).Status);
    }

    [Fact]
    public async Task OpenAPI_lists_every_call_with_the_key_and_examples_of_faults()
    {
        var api = (await bot.Get("/openapi/v1.json")).Json;
        var routes = bot.Get<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            // Teams posts to /api/messages by custom; it is no call of this API.
            .Where(e => e.RoutePattern.RawText!.StartsWith("/api/", StringComparison.Ordinal) && e.RoutePattern.RawText != "/api/messages" && !e.RoutePattern.RawText.Contains("**", StringComparison.Ordinal))
            .SelectMany(e => e.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods.Select(m => (Path: e.RoutePattern.RawText!, Verb: m.ToLowerInvariant()))).ToList();
        Assert.True(routes.Count > 20);
        foreach (var (path, verb) in routes)
        {
            var call = api.GetProperty("paths").GetProperty(path).GetProperty(verb);
            Assert.NotEmpty(call.GetProperty("summary").GetString()!);
            var fault = call.GetProperty("responses").GetProperty("401").GetProperty("content").GetProperty("application/problem+json").GetProperty("example");
            Assert.Contains("X-Api-Key", fault.GetProperty("detail").GetString(), StringComparison.Ordinal);
            if (verb == "post") Assert.Contains(call.GetProperty("parameters").EnumerateArray(), p => p.GetProperty("name").GetString() == "Idempotency-Key");
        }

        Assert.Equal("X-Api-Key", api.GetProperty("components").GetProperty("securitySchemes").GetProperty("ApiKey").GetProperty("name").GetString());
    }

    private async Task<int> Addresses()
    {
        await using var db = bot.Db();
        return await db.Addresses.CountAsync(Cancellation);
    }
}
