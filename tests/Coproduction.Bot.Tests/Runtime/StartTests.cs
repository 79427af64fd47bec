using Coproduction.Bot.Tests.Api;
using Xunit;

namespace Coproduction.Bot.Tests.Runtime;

public sealed class StartTests
{
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
}
