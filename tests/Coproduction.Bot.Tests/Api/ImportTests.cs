using System.Text;
using System.Text.Json.Nodes;
using Coproduction.Bot.Import;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Xunit;

namespace Coproduction.Bot.Tests.Api;

public sealed class ImportTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_example_is_imported_beside_a_running_bot_which_then_knows_it_and_a_repeat_changes_nothing()
    {
        await using var bot = await BotFixture.Start();
        Assert.Equal((0, "Imported.", ""), await Verb(bot, Caller.Example));
        await BotFixture.Until(async () => (await bot.Get("/api/schemes")).Json.GetArrayLength() == 3, "the bot knows the schemes");
        Assert.All((await bot.Get("/api/schemes")).Json.EnumerateArray(), s => Assert.Equal("open", s.GetProperty("status").GetString()));
        var before = await Counts(bot);
        Assert.Equal((0, "Imported.", ""), await Verb(bot, Caller.Example));
        Assert.Equal(before, await Counts(bot));
        Assert.Equal((5, 11), (before.Item1, before.Item3));
    }

    [Fact]
    public async Task The_import_works_without_a_running_bot()
    {
        await using var bot = await BotFixture.Start();
        await bot.StopAsync();
        Assert.Equal((0, "Imported.", ""), await Verb(bot, Caller.Example));
        await bot.StartAsync();
        Assert.Equal("joe", (await bot.Get("/api/people?role=connector")).Json[0].GetProperty("key").GetString());
        Assert.Equal("Clapton Together", bot.Get<Bot.Runtime.DirectoryCache>().Current.Organisation.SignsAs);
    }

    [Fact]
    public async Task Every_fault_is_told_with_its_place_and_nothing_is_imported()
    {
        await using var bot = await BotFixture.Start();
        var file = JsonNode.Parse(await File.ReadAllTextAsync(Caller.Example, Cancellation))!;
        file["organisation"]!["timeZone"] = "Mars/Olympus";
        file["organisation"]!["onCall"]![0] = "nobody";
        file["professionals"]![0]!.AsObject().Remove("capacity");
        file["professionals"]![2]!["key"] = "tom";
        file["coordinators"]![0]!["phone"] = "+447911123456";
        file["connectors"]![0]!["vouchedBy"] = "joe";
        file["schemes"]![0]!["form"] = "Grup";
        file["schemes"]![0]!["conditions"]!.AsArray().Add("keeps the benefit");
        file["schemes"]![1]!["capacity"] = 0;
        file["schemes"]![1]!["tickets"] = 3;
        file["schemes"]![2]!["professionals"]![0] = "mei";
        file["schemes"]![2]!["key"] = "walkers";
        var faults = (await bot.Get<Importer>().RunAsync(Encoding.UTF8.GetBytes(file.ToJsonString()))).Select(f => f.Field).ToHashSet();
        foreach (var place in new[]
        {
            "organisation.timeZone", "organisation.onCall[0]", "professionals[0].capacity", "professionals[2].key", "connectors[0].phone", "connectors[0].vouchedBy",
            "schemes[0].form", "schemes[0].conditions", "schemes[1].capacity", "schemes[1].tickets", "schemes[2].professionals[0]", "schemes[2].key",
        })
            Assert.Contains(place, faults);
        Assert.Equal((0, 0, 0), await Counts(bot));
    }

    [Theory]
    [InlineData("{\"schemes\": [", "line 1")]
    [InlineData("[]", "object")]
    public async Task A_file_that_is_no_JSON_object_is_told_as_such(string text, string said)
    {
        await using var bot = await BotFixture.Start();
        var path = Path.Combine(bot.Database.Folder, "bad.json");
        await File.WriteAllTextAsync(path, text, Cancellation);
        var (code, _, errors) = await Verb(bot, path);
        Assert.Equal(1, code);
        Assert.Contains(said, errors, StringComparison.Ordinal);
        Assert.Equal(1, (await Verb(bot, path + ".none")).Code);
    }

    private static async Task<(int Code, string Output, string Errors)> Verb(BotFixture bot, string path)
    {
        await using var app = BotHost.Build(["--environment", Environments.Development], builder =>
        {
            builder.Configuration.AddInMemoryCollection(bot.Settings);
            builder.Logging.ClearProviders();
            builder.Services.AddSingleton(new Bot.Runtime.Clock(bot.Clock));
        });
        using var output = new StringWriter();
        using var errors = new StringWriter();
        var code = await ImportVerb.RunAsync(path, app.Services, output, errors, Cancellation);
        return (code, output.ToString().Trim(), errors.ToString().Trim());
    }

    private static async Task<(int, int, int)> Counts(BotFixture bot)
    {
        await using var db = bot.Db();
        return (await db.Actors.CountAsync(a => a.Kind == Domain.ActorKind.Person, Cancellation), await db.Addresses.CountAsync(Cancellation), await db.Facts.CountAsync(Cancellation));
    }
}
