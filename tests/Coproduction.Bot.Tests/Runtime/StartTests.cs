using System.Net;
using System.Net.Sockets;
using Coproduction.Bot.Tests.Api;
using Coproduction.Bot.Tests.Storage;
using Xunit;

namespace Coproduction.Bot.Tests.Runtime;

public sealed class StartTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("serve")]
    [InlineData("migrate")]
    [InlineData("check")]
    public async Task Without_its_database_each_verb_ends_with_a_sentence_that_says_what_to_do(string verb)
    {
        var folder = System.IO.Directory.CreateTempSubdirectory("coproduction-start-");
        try
        {
            var (exit, said, faults) = await BotProcess.Run(verb, folder.FullName, new Dictionary<string, string?>
            {
                // Where nobody listens.
                ["Database:Provider"] = "PostgreSql", ["ConnectionStrings:Coproduction"] = "Host=127.0.0.1;Port=9;Database=none;Username=none;Password=not-to-be-shown",
                ["Twilio:AccountSid"] = "AC" + new string('a', 32), ["Twilio:AuthTokens:0"] = "12345678901234567890123456789012", ["Twilio:From"] = BotFixture.Number,
                ["Twilio:BaseUrl"] = "http://127.0.0.1:9", ["Twilio:PublicUrl"] = BotFixture.PublicUrl, ["Api:Key"] = BotFixture.ApiKey,
                ["ASPNETCORE_ENVIRONMENT"] = "Development", ["ASPNETCORE_URLS"] = "http://127.0.0.1:0",
            });
            Assert.True(exit == 1, said + faults);
            Assert.StartsWith("The database is not available (", faults, StringComparison.Ordinal);
            Assert.Contains("ConnectionStrings:Coproduction", faults, StringComparison.Ordinal);
            Assert.DoesNotContain("   at ", faults, StringComparison.Ordinal);
            Assert.DoesNotContain("not-to-be-shown", said + faults, StringComparison.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Theory]
    [InlineData("{ \"Policy\": {\n\"QuietHours\": ", "It is not JSON: look at line 2")]
    [InlineData("""{ "Policy": { "AskBudget": 5, "AskBudget": 6 } }""", "A duplicate key 'Policy:AskBudget' was found")]
    [InlineData("""{ "Policy": { "QuestionHours": "many" } }""", "Policy:QuestionHours cannot be read. Write a number.")]
    [InlineData("""{ "Twilio": { "StopConfirmedBy": "Nobody" } }""", "Twilio:StopConfirmedBy cannot be read. Write Network or Us.")]
    [InlineData("""{ "Twilio": { "CallTimeout": "fast" } }""", "Twilio:CallTimeout cannot be read. Write hours, minutes and seconds, as 00:00:35.")]
    [InlineData("""{ "Logging": { "LogLevel": { "Default": "Loud" } } }""", "Under Logging:LogLevel write Trace, Debug")]
    [InlineData("""{ "Urls": "127.0.0.1:8080" }""", "write scheme, host and port, as http://127.0.0.1:8080")]
    [InlineData("""{ "Urls": "http://127.0.0.1:TAKEN" }""", "End what listens there, or name another port")]
    public async Task A_start_that_is_refused_ends_with_a_sentence_that_says_what_to_put_right(string file, string sentence)
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        await using var database = await TestDatabase.MakeSqlite();
        await File.WriteAllTextAsync(Path.Combine(database.Folder, "appsettings.json"), file.Replace("TAKEN", $"{((IPEndPoint)taken.LocalEndpoint).Port}", StringComparison.Ordinal), Cancellation);
        var (exit, _, faults) = await BotProcess.Run("serve", database.Folder, Complete(database));
        Assert.Equal(2, exit);
        Assert.Contains(sentence, faults, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", faults, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_setting_that_nothing_reads_is_named_by_check_with_those_that_there_are()
    {
        await using var database = await TestDatabase.MakeSqlite();
        var (exit, _, faults) = await BotProcess.Run("check", database.Folder, [.. Complete(database), new("Policy:QuiteHours:From", "20:00"), new("Policy:AskBudget:Ask", "2"), new("Teams:MicrosoftAppId", "an-app")]);
        Assert.Equal(2, exit);
        Assert.Contains("Policy:QuiteHours is no setting", faults, StringComparison.Ordinal);
        Assert.Contains("Policy:AskBudget:Ask is no setting: nothing reads it. In Policy:AskBudget there are Open, Asks, PeriodDays.", faults, StringComparison.Ordinal);
        Assert.Contains("Teams:MicrosoftAppId is no setting", faults, StringComparison.Ordinal);
        Assert.Equal(3, faults.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    /// <summary>The framework then holds none of what stood in the file: at the next change of another, or at once, all of it would be gone.</summary>
    [Theory]
    [InlineData("""{ "Policy": { "Danger": """, "is not JSON: look at line 1")]
    [InlineData("", "is not JSON: look at line 1")]
    [InlineData(null, "is gone")]
    public async Task A_settings_file_that_is_broken_or_gone_while_the_bot_runs_is_named_and_what_it_said_stays_also_when_another_changes(string? broken, string said)
    {
        await using var bot = await BotFixture.Start(await TestDatabase.MakeSqlite());
        var (file, other) = (Path.Combine(bot.Database.Folder, "appsettings.json"), Path.Combine(bot.Database.Folder, "appsettings.Local.json"));
        await File.WriteAllTextAsync(file, """{ "Policy": { "Danger": { "Phrases": [ { "Kind": "AtRisk", "Words": "the blue door is open" } ] } } }""", Cancellation);
        await bot.StopAsync();
        await using var process = new BotProcess(bot);
        await process.Start();
        if (broken is null) File.Delete(file);
        else await File.WriteAllTextAsync(file, broken, Cancellation);
        await BotFixture.Until(() => Task.FromResult(process.Output.Contains($"those from before stay: appsettings.json {said}", StringComparison.Ordinal)), "it is named");
        await File.WriteAllTextAsync(other, """{ "Policy": { "ReplyHours": null } }""", Cancellation);
        await BotFixture.Until(() => Task.FromResult(process.Output.Contains("appsettings.Local.json has changed and was read again", StringComparison.Ordinal)), "the other is read");
        var amina = bot.Phones.Phone("+447700900201");
        await amina.Texts("the blue door is open");
        await amina.Receives("call 999");
    }

    [Theory]
    [InlineData("srve")]
    [InlineData("Check")]
    public async Task A_misspelt_verb_starts_nothing(string verb)
    {
        var folder = System.IO.Directory.CreateTempSubdirectory("coproduction-start-");
        try
        {
            var (exit, _, faults) = await BotProcess.Run(verb, folder.FullName, []);
            Assert.Equal((2, $"There is no verb {verb}. Write serve, migrate, import FILE or check; settings as --Key:Sub=value."), (exit, faults.Trim()));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>All that a start asks for. Where it listens is the test's to say.</summary>
    private static Dictionary<string, string?> Complete(TestDatabase database) => new(database.Settings)
    {
        ["Twilio:AccountSid"] = "AC" + new string('a', 32), ["Twilio:AuthTokens:0"] = "12345678901234567890123456789012", ["Twilio:From"] = BotFixture.Number,
        ["Twilio:BaseUrl"] = "http://127.0.0.1:9", ["Twilio:PublicUrl"] = BotFixture.PublicUrl, ["Api:Key"] = BotFixture.ApiKey, ["ASPNETCORE_ENVIRONMENT"] = "Development",
    };
}
