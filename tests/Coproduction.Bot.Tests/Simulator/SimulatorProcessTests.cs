using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Coproduction.Simulator;
using Xunit;

namespace Coproduction.Bot.Tests.Simulator;

/// <summary>The simulator as a process, without a browser: the page is asked for as it is first served.</summary>
public sealed class SimulatorProcessTests
{
    [Fact]
    public async Task Kept_neighbourhood_shows_its_phones_again_and_a_fresh_one_leaves_nothing()
    {
        var data = Directory.CreateTempSubdirectory("coproduction-test-").FullName;
        try
        {
            await using (var first = await SimulatorProcess.Start(data)) await Send(first, "Words worth keeping");
            await using (var second = await SimulatorProcess.Start(data)) Assert.Contains("Words worth keeping", await Page(second), StringComparison.Ordinal);
            await using var other = await SimulatorProcess.Start();
            Assert.DoesNotContain("Words worth keeping", await Page(other), StringComparison.Ordinal);
            var fresh = Path.GetDirectoryName(other.Said.Split('\n').Single(line => line.Contains("its log", StringComparison.Ordinal)).Split("its log")[1].Trim());
            Assert.True(Directory.Exists(fresh));
            await other.Stop();
            Assert.False(Directory.Exists(fresh));
        }
        finally
        {
            Directory.Delete(data, recursive: true);
        }
    }

    [Theory]
    [InlineData(new[] { "--prot", "5090" }, "unknown option --prot")]
    [InlineData(new[] { "--port" }, "--port needs a value")]
    [InlineData(new[] { "--port", "many" }, "--port many: a port is a number")]
    [InlineData(new[] { "--bot", "/nowhere/bot.dll" }, "there is no bot at /nowhere/bot.dll")]
    public void Faulty_command_line_is_told_in_words(string[] args, string words)
    {
        Assert.Null(Arguments.TryParse(args, out var fault));
        Assert.Contains(words, fault, StringComparison.Ordinal);
    }

    [Fact]
    public void Taken_default_port_gives_way_to_the_next_free_one_and_a_taken_named_port_is_a_fault()
    {
        using var taken = new System.Net.Sockets.TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var port = ((IPEndPoint)taken.LocalEndpoint).Port;
        var bot = typeof(SimulatorProcessTests).Assembly.Location;

        Assert.Null(Arguments.TryParse(["--port", $"{port}", "--bot", bot], out var fault));
        Assert.Contains("is taken", fault, StringComparison.Ordinal);
        var chosen = Arguments.TryParse(["--bot", bot], out _);
        Assert.NotNull(chosen);
        Assert.NotEqual(chosen.Port, chosen.BotPort);
    }

    private static async Task Send(SimulatorProcess simulator, string body)
    {
        var account = new PhoneNetworkOptions();
        using var http = new HttpClient { BaseAddress = simulator.Address };
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue(
            "Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{account.AccountSid}:{account.AuthTokens[0]}")));
        var form = new Dictionary<string, string> { ["To"] = "+447700900201", ["From"] = account.ServiceNumber, ["Body"] = body };
        var answer = await http.PostAsync(
            $"/2010-04-01/Accounts/{account.AccountSid}/Messages.json", new FormUrlEncodedContent(form), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
    }

    private static async Task<string> Page(SimulatorProcess simulator)
    {
        using var http = new HttpClient { BaseAddress = simulator.Address };
        return await http.GetStringAsync("/", TestContext.Current.CancellationToken);
    }
}
