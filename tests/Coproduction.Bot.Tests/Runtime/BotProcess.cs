using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using Coproduction.Bot.Tests.Storage;
using Coproduction.Simulator;
using Xunit;

namespace Coproduction.Bot.Tests.Runtime;

/// <summary>The bot as a process of its own, on a fixture's database and phone network, to be killed without warning.</summary>
internal sealed class BotProcess(TestDatabase database, PhoneNetwork network, Uri networkAddress, IReadOnlyDictionary<string, string?> settings, TeamsNetwork? teams = null) : IAsyncDisposable
{
    private readonly ConcurrentQueue<string> lines = new();
    private Process? process;

    public BotProcess(BotFixture bot)
        : this(bot.Database, bot.Phones, new(bot.Settings["Twilio:BaseUrl"]!), bot.Settings, bot.HasTeams ? bot.Teams : null)
    {
    }

    /// <summary>All that it wrote to its output.</summary>
    public string Output => string.Join('\n', lines);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>On a phone network of the test's own.</summary>
    /// <param name="database">Its own.</param>
    /// <param name="phones">Who texts it, and whom it texts.</param>
    /// <param name="set">More settings.</param>
    /// <param name="twilio">Where its calls go; null: to <paramref name="phones"/>.</param>
    public static BotProcess On(TestDatabase database, PhoneNetworkServer phones, Dictionary<string, string?> set, Uri? twilio = null) => new(database, phones.Network, twilio ?? phones.Address, new Dictionary<string, string?>(set)
    {
        ["Twilio:AccountSid"] = phones.Network.Options.AccountSid,
        ["Twilio:AuthTokens:0"] = phones.Network.Options.AuthTokens[0],
        ["Twilio:From"] = BotFixture.Number,
        ["Twilio:PublicUrl"] = BotFixture.PublicUrl,
        ["Api:Key"] = BotFixture.ApiKey,
    });

    /// <summary>One of the bot's verbs, to its end.</summary>
    /// <param name="verb"><c>check</c>, <c>migrate</c>, …</param>
    /// <param name="folder">Where it runs.</param>
    /// <param name="settings">As the files have them: <c>Twilio:From</c>.</param>
    public static async Task<(int ExitCode, string Said, string Faults)> Run(string verb, string folder, IEnumerable<KeyValuePair<string, string?>> settings)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Coproduction.Bot.dll"), verb])
        {
            RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = folder,
        };
        foreach (var (key, value) in settings) start.Environment[key.Replace(":", "__", StringComparison.Ordinal)] = value;
        using var process = Process.Start(start)!;
        var (said, faults) = (process.StandardOutput.ReadToEndAsync(Cancellation), process.StandardError.ReadToEndAsync(Cancellation));
        await process.WaitForExitAsync(Cancellation);
        return (process.ExitCode, await said, await faults);
    }

    public async Task Start()
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Coproduction.Bot.dll")])
        {
            RedirectStandardOutput = true, WorkingDirectory = database.Folder,
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        start.Environment["ASPNETCORE_URLS"] = "http://127.0.0.1:0";
        start.Environment["Twilio__CallTimeout"] = "00:00:02";
        start.Environment["Twilio__BaseUrl"] = networkAddress.ToString();
        if (teams is not null) start.Environment["Teams__CallTimeout"] = "00:00:02";
        foreach (var (key, value) in settings.Concat(database.Settings)) start.Environment[key.Replace(":", "__", StringComparison.Ordinal)] = value;
        process = Process.Start(start)!;
        while (await process.StandardOutput.ReadLineAsync(Cancellation) is { } line)
        {
            lines.Enqueue(line);
            const string listening = "Now listening on: ";
            if (line.IndexOf(listening, StringComparison.Ordinal) is not (>= 0 and var at)) continue;
            network.BotAddress = new(line[(at + listening.Length)..].Trim());
            if (teams is not null) teams.BotAddress = network.BotAddress;
            _ = Read(process.StandardOutput);
            return;
        }

        throw new InvalidOperationException("the bot did not start");
    }

    private async Task Read(StreamReader output)
    {
        while (await output.ReadLineAsync(CancellationToken.None) is { } line) lines.Enqueue(line);
    }

    /// <summary>SIGTERM. The exit code; fails when it is still there after 20 seconds.</summary>
    public async Task<int> Stop()
    {
        using var signal = Process.Start("kill", ["-TERM", process!.Id.ToString(CultureInfo.InvariantCulture)]);
        await process.WaitForExitAsync(Cancellation).WaitAsync(TimeSpan.FromSeconds(20), Cancellation);
        var code = process.ExitCode;
        process.Dispose();
        process = null;
        return code;
    }

    public async Task Kill()
    {
        if (process is null) return;
        process.Kill();
        await process.WaitForExitAsync(CancellationToken.None);
        process.Dispose();
        process = null;
    }

    public async ValueTask DisposeAsync() => await Kill();
}
