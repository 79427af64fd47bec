using System.Diagnostics;
using Coproduction.Bot.Tests.Api;
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
            var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Coproduction.Bot.dll"), verb])
            {
                RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = folder.FullName,
            };
            foreach (var (key, value) in new Dictionary<string, string>
            {
                // Where nobody listens.
                ["Database__Provider"] = "PostgreSql", ["ConnectionStrings__Coproduction"] = "Host=127.0.0.1;Port=9;Database=none;Username=none;Password=not-to-be-shown",
                ["Twilio__AccountSid"] = "AC" + new string('a', 32), ["Twilio__AuthTokens__0"] = "12345678901234567890123456789012", ["Twilio__From"] = BotFixture.Number,
                ["Twilio__BaseUrl"] = "http://127.0.0.1:9", ["Twilio__PublicUrl"] = BotFixture.PublicUrl, ["Api__Key"] = BotFixture.ApiKey,
                ["ASPNETCORE_ENVIRONMENT"] = "Development", ["ASPNETCORE_URLS"] = "http://127.0.0.1:0",
            }) start.Environment[key] = value;
            using var process = Process.Start(start)!;
            var (said, faults) = (process.StandardOutput.ReadToEndAsync(Cancellation), process.StandardError.ReadToEndAsync(Cancellation));
            await process.WaitForExitAsync(Cancellation);
            Assert.True(process.ExitCode == 1, await said + await faults);
            Assert.StartsWith("The database is not available (", await faults, StringComparison.Ordinal);
            Assert.Contains("ConnectionStrings:Coproduction", await faults, StringComparison.Ordinal);
            Assert.DoesNotContain("   at ", await faults, StringComparison.Ordinal);
            Assert.DoesNotContain("not-to-be-shown", await said + await faults, StringComparison.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
