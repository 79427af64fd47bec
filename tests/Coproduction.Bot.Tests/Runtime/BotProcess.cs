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
        var start = Bot(folder, settings, verb);
        start.RedirectStandardError = true;
        using var process = Process.Start(start)!;
        var (said, faults) = (process.StandardOutput.ReadToEndAsync(Cancellation), process.StandardError.ReadToEndAsync(Cancellation));
        await process.WaitForExitAsync(Cancellation);
        return (process.ExitCode, await said, await faults);
    }

    public async Task Start()
    {
        KeyValuePair<string, string?>[] own =
        [
            new("ASPNETCORE_ENVIRONMENT", "Development"), new("ASPNETCORE_URLS", "http://127.0.0.1:0"),
            new("Twilio:CallTimeout", "00:00:02"), new("Twilio:BaseUrl", networkAddress.ToString()),
            .. teams is null ? Array.Empty<KeyValuePair<string, string?>>() : [new("Teams:CallTimeout", "00:00:02")],
        ];
        process = Process.Start(Bot(database.Folder, own.Concat(settings).Concat(database.Settings)))!;
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

    /// <summary>Of a setting that comes twice the later counts.</summary>
    private static ProcessStartInfo Bot(string folder, IEnumerable<KeyValuePair<string, string?>> settings, params string[] verb)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Coproduction.Bot.dll"), .. verb]) { RedirectStandardOutput = true, WorkingDirectory = folder };
        foreach (var (key, value) in settings) start.Environment[key.Replace(":", "__", StringComparison.Ordinal)] = value;
        return start;
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
