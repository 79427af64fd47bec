using System.Net;
using Coproduction.Domain;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Coproduction.Bot.Tests.Api;

/// <summary>Schemes, people and invitations by the API.</summary>
public sealed class NeighbourhoodTests(Neighbourhood neighbourhood) : IClassFixture<Neighbourhood>
{
    private readonly BotFixture bot = neighbourhood.Bot;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_scheme_is_found_by_key_and_by_id_in_either_form()
    {
        var byKey = (await bot.Get("/api/schemes/walkers")).Json;
        var id = Guid.Parse(byKey.GetProperty("id").GetString()!);
        foreach (var form in new[] { id.ToString("N"), id.ToString("D"), "WALKERS" })
            Assert.Equal("Tuesday Walkers", (await bot.Get($"/api/schemes/{form}")).Json.GetProperty("name").GetString());
        Assert.Equal("open", byKey.GetProperty("status").GetString());
        Assert.Equal("priya", byKey.GetProperty("professionals")[0].GetProperty("key").GetString());
        Assert.Equal(HttpStatusCode.NotFound, (await bot.Get("/api/schemes/nowhere")).Status);
    }

    [Fact]
    public async Task A_scheme_that_may_not_open_is_told_every_gate_at_once()
    {
        var made = await bot.PostText("/api/schemes", """{"key":"shut","name":"Shut","form":"Group","mode":"CoDelivery","conditions":["keeps the benefit"]}""");
        Assert.Equal(HttpStatusCode.Created, made.Status);
        var told = await bot.Post("/api/schemes/shut/open");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, told.Status);
        foreach (var field in new[] { "professionals", "staffHoursPerWeek", "resources", "prevents", "newInvestment", "whyRelational", "residentsDecide", "conditions", "capacity", "coordinator", "summary" })
            Assert.NotEmpty(told.Errors[field]);
        Assert.Equal("draft", (await bot.Get("/api/schemes/shut")).Json.GetProperty("status").GetString());
    }

    [Fact]
    public async Task A_scheme_opens_and_closes_and_a_key_is_taken_once()
    {
        var scheme = new
        {
            key = "choir", name = "Choir", form = "group", mode = "codelivery", neighbourhood = "Clapton", coordinator = "ruth", summary = "a choir", professionals = new[] { "mei" },
            staffHoursPerWeek = 2, resources = "a hall", capacity = 10, prevents = "loneliness", newInvestment = "two hours", whyRelational = "voices", residentsDecide = "the songs",
        };
        Assert.Equal(HttpStatusCode.Created, (await bot.Post("/api/schemes", scheme)).Status);
        Assert.Equal("open", (await bot.Post("/api/schemes/choir/open")).Json.GetProperty("status").GetString());
        Assert.Equal("closed", (await bot.Post("/api/schemes/choir/close")).Json.GetProperty("status").GetString());
        var again = await bot.Post("/api/schemes", scheme);
        Assert.Equal(HttpStatusCode.Conflict, again.Status);
        Assert.NotEmpty(again.Errors["key"]);
    }

    [Fact]
    public async Task Wrong_types_and_unknown_words_are_told_together()
    {
        var told = await bot.PostText("/api/schemes", """{"key":"Bad Key","form":"Gruop","capacity":"ten","sensitive":"no","professionals":["nobody"],"colour":"red"}""");
        Assert.Equal(HttpStatusCode.BadRequest, told.Status);
        Assert.Contains("Individual, Group, Collective", told.Errors["form"], StringComparison.Ordinal);
        foreach (var field in new[] { "key", "name", "mode", "capacity", "sensitive", "professionals[0]", "colour" }) Assert.NotEmpty(told.Errors[field]);
    }

    [Theory]
    [InlineData("020 7946 0000", "landline")]
    [InlineData("+33 6 12 34 56 78", "another country")]
    [InlineData("07700 9001", "No such number")]
    [InlineData("Joe's phone", "no phone number")]
    [InlineData(null, "their own phone")]
    public async Task A_connector_needs_a_phone_that_can_be_texted(string? phone, string said)
    {
        var told = await bot.Post("/api/people", new { name = "Nia", phone, connector = new { } });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, told.Status);
        Assert.Contains(said, told.Errors["phone"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refused_person_leaves_no_number_behind()
    {
        await using var db = bot.Db();
        var before = await db.Addresses.CountAsync(Cancellation);
        var told = await bot.Post("/api/people", new { name = "", phone = "07700 900320", connector = new { vouchedBy = "nobody" } });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, told.Status);
        Assert.NotEmpty(told.Errors["name"]);
        Assert.NotEmpty(told.Errors["connector.vouchedBy"]);
        Assert.Equal(before, await db.Addresses.CountAsync(Cancellation));
    }

    [Fact]
    public async Task People_are_listed_by_role_and_a_connector_can_be_suspended_and_reinstated()
    {
        Assert.Contains((await bot.Get("/api/people?role=professional")).Json.EnumerateArray(), p => p.GetProperty("key").GetString() == "tom");
        Assert.DoesNotContain((await bot.Get("/api/people?role=connector")).Json.EnumerateArray(), p => p.GetProperty("key").GetString() == "tom");
        var made = await bot.Post("/api/people", new { key = "sue", name = "Sue Park", phone = "07700 900321", connector = new { vouchedBy = "priya" } });
        Assert.Equal("suspended", (await bot.Post("/api/people/sue/suspend")).Json.GetProperty("status").GetString());
        Assert.True((await bot.Get($"/api/people/{made.Id}")).Json.GetProperty("connector").GetProperty("suspended").GetBoolean());
        Assert.Equal("active", (await bot.Post("/api/people/sue/reinstate")).Json.GetProperty("status").GetString());
        Assert.Equal(HttpStatusCode.NotFound, (await bot.Post("/api/people/tom/suspend")).Status);
        Assert.NotEmpty((await bot.Get("/api/people?role=king")).Errors["role"]);
    }

    [Fact]
    public async Task An_invitation_is_refused_with_all_that_is_wrong()
    {
        var told = await bot.Post("/api/invitations", new { connector = "joe", scheme = "walkers", firstName = "", phone = "020 7946 0000", tie = "", agreedToContact = false });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, told.Status);
        foreach (var field in new[] { "firstName", "phone", "tie", "agreedToContact" }) Assert.NotEmpty(told.Errors[field]);
        told = await bot.Post("/api/invitations", new { connector = "nobody", scheme = "nothing", firstName = "", phone = "1", tie = "", agreedToContact = false });
        foreach (var field in new[] { "connector", "scheme", "firstName", "phone", "tie", "agreedToContact" }) Assert.NotEmpty(told.Errors[field]);
        told = await bot.Post("/api/invitations", new { connector = "joe", scheme = "firstyears", firstName = "Zed", phone = "07700 900330", tie = "friend", agreedToContact = true });
        Assert.Equal(HttpStatusCode.Conflict, told.Status);
        Assert.Contains("hand-on only", told.Errors["scheme"], StringComparison.Ordinal);
        told = await bot.Post("/api/invitations", new { connector = "joe", scheme = "walkers", firstName = "Zed", phone = "07700 900330", tie = "friend", agreedToContact = true, language = "tlh" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, told.Status);
        Assert.Contains("en, cy, pl, ro, tr, bn, ur", told.Errors["language"], StringComparison.Ordinal);
        await using var db = bot.Db();
        Assert.False(await db.Facts.AnyAsync(f => f.Kind == FactKind.AskReceived, Cancellation));
    }
}
