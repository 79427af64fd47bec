using System.Diagnostics;
using Coproduction.Bot.Tests.Storage;
using Coproduction.Simulator;
using Xunit;

namespace Coproduction.Bot.Tests.Runtime;

/// <summary>The bot as a process of its own, on a fixture's database and phone network, to be killed without warning.</summary>
internal sealed class BotProcess(TestDatabase database, PhoneNetwork network, Uri networkAddress, IReadOnlyDictionary<string, string?> settings, TeamsNetwork? teams = null) : IAsyncDisposable
{
    private Process? process;

    public BotProcess(BotFixture bot)
        : this(bot.Database, bot.Phones, new(bot.Settings["Twilio:BaseUrl"]!), bot.Settings, bot.HasTeams ? bot.Teams : null)
    {
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async Task Start()
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Coproduction.Bot.dll")])
        {
            RedirectStandardOutput = true, WorkingDirectory = database.Folder,
        };
        foreach (var (key, value) in settings.Concat(database.Settings)) start.Environment[key.Replace(":", "__", StringComparison.Ordinal)] = value;
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        start.Environment["ASPNETCORE_URLS"] = "http://127.0.0.1:0";
        start.Environment["Twilio__BaseUrl"] = networkAddress.ToString();
        start.Environment["Twilio__CallTimeout"] = "00:00:02";
        if (teams is not null) start.Environment["Teams__CallTimeout"] = "00:00:02";
        process = Process.Start(start)!;
        while (await process.StandardOutput.ReadLineAsync(Cancellation) is { } line)
        {
            const string listening = "Now listening on: ";
            if (line.IndexOf(listening, StringComparison.Ordinal) is not (>= 0 and var at)) continue;
            network.BotAddress = new(line[(at + listening.Length)..].Trim());
            if (teams is not null) teams.BotAddress = network.BotAddress;
            _ = process.StandardOutput.BaseStream.CopyToAsync(Stream.Null, CancellationToken.None);
            return;
        }

        throw new InvalidOperationException("the bot did not start");
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
