using System.Text.RegularExpressions;
using Coproduction.Bot.Tests.Api;
using Coproduction.Bot.Tests.Conversations;
using Coproduction.Bot.Tests.Storage;
using Coproduction.Bot.Tests.Teams;
using Coproduction.Simulator;
using Xunit;

namespace Coproduction.Bot.Tests.Runtime;

/// <summary>Levels may be raised as far as they go, and while the bot runs.</summary>
public sealed partial class DiscreetLogTests
{
    private static readonly string[] Raised =
    [
        "Default", "Coproduction", "Microsoft", "Microsoft.AspNetCore", "Microsoft.AspNetCore.Hosting.Diagnostics", "Microsoft.AspNetCore.Server.Kestrel", "Microsoft.EntityFrameworkCore",
        "Microsoft.Extensions.Http", "Microsoft.IdentityModel", "System.Net.Http", "System.Net.Http.HttpClient", "Polly", "Orleans", "Orleans.Runtime", "Orleans.Networking", "Npgsql", "StackExchange.Redis",
    ];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task At_the_highest_level_for_every_category_no_number_name_or_word_is_logged()
    {
        await using var clapton = await Clapton.StartWithTeams([.. Raised.Select(category => new KeyValuePair<string, string?>($"Logging:LogLevel:{category}", "Trace"))]);
        var bot = clapton.Bot;
        var amina = await clapton.WithPriya("Amina");
        await amina.Texts("can i bring my sister zubeida");
        await clapton.Clicks(clapton.Priya, "zubeida", "send", TeamsTalk.Put("answer", "Of course, bring her"));
        await amina.Receives("bring her");
        await clapton.Priya.Says("who's waiting");
        await bot.Post("/api/invitations", new { connector = "joe", scheme = "park", firstName = "Bola", phone = "07700 900444", tie = "church", agreedToContact = true });
        await bot.Phones.Phone("+447700900444").Receives("Hello Bola");
        await bot.Post("/api/people", new { name = "Zacharias Muir", phone = "not a number 07700 900445" });
        await bot.PostText("/api/people", "{\"name\": \"Zacharias\" 07700900446");
        bot.Phones.Faults = new() { DropBeforeShare = 1 };
        await amina.Texts("hello? zubeida asks");
        await Task.WhenAny(clapton.Rest(), Task.Delay(TimeSpan.FromSeconds(3), TimeProvider.System, Cancellation));
        await amina.Texts("pls stop texting me");

        var log = bot.Log.Text;
        Assert.Contains("Debug Coproduction.Bot.Runtime.ActorWork", log, StringComparison.Ordinal);
        Assert.Contains("Debug Orleans", log, StringComparison.Ordinal);
        // The sender's own number is the key of its grain.
        log = log.Replace(BotFixture.Number, "", StringComparison.Ordinal);
        foreach (var secret in new[] { "7700900", "7911123", "zubeida", "Bola", "Amina", "Priya", "Zacharias", "bring her", "stop texting", "church", "company tbh", BotFixture.ApiKey, bot.Settings["Twilio:AuthTokens:0"]!, bot.Settings["MicrosoftAppPassword"]! })
            Assert.DoesNotContain(secret, log, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotMatch(Number(), log);
        Assert.DoesNotMatch(@"(Trace|Debug|Information) (Microsoft\.AspNetCore|Microsoft\.EntityFrameworkCore|System\.Net\.Http|Polly)", log);
    }

    [Fact]
    public async Task A_level_raised_in_the_settings_file_counts_while_the_bot_runs()
    {
        await using var database = await TestDatabase.MakeSqlite();
        await using var phones = await PhoneNetworkServer.Start(new() { PublicUrl = BotFixture.PublicUrl, ServiceNumber = BotFixture.Number }, TimeProvider.System);
        await using var bot = BotProcess.On(database, phones, []);
        await bot.Start();
        await phones.Network.Texts("+447700900201", "hello from zubeida");
        await phones.Network.Until(() => phones.Network.Received("+447700900201").Count == 1, TimeSpan.FromSeconds(20));
        Assert.DoesNotContain("dbug", bot.Output, StringComparison.Ordinal);
        await File.WriteAllTextAsync(
            Path.Combine(database.Folder, "appsettings.Local.json"),
            """{ "Logging": { "LogLevel": { "Default": "Trace", "Microsoft.AspNetCore": "Trace" }, "Console": { "LogLevel": { "Default": "Trace" } } } }""",
            Cancellation);
        var others = 300;
        await BotFixture.Until(
            async () =>
            {
                await phones.Network.Texts($"+447700900{others++}", "hello from zubeida");
                return bot.Output.Contains("dbug: Coproduction.Bot.Runtime.ActorWork", StringComparison.Ordinal);
            },
            "a turn in the log");
        await bot.Stop();
        Assert.DoesNotContain("zubeida", bot.Output, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotMatch(Number(), bot.Output.Replace(BotFixture.Number, "", StringComparison.Ordinal));
        Assert.DoesNotContain("Microsoft.AspNetCore.", bot.Output, StringComparison.Ordinal);
    }

    [GeneratedRegex(@"\+?447\d{9}\b|\b07\d{3}\s?\d{6}\b")]
    private static partial Regex Number();
}
