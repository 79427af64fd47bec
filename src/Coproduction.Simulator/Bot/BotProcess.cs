using System.Diagnostics;
using System.Net.Sockets;
using System.Runtime.InteropServices;

namespace Coproduction.Simulator;

public enum BotState { Preparing, Starting, Ready, Stopped }

/// <summary>
/// Runs the bot as a child process: <c>migrate</c>, <c>import</c>, then <c>serve</c>, begun again whenever it ends.
/// The child is stopped with SIGTERM, and killed by its id only when it does not go.
/// </summary>
public sealed partial class BotProcess(BotSettings settings, TimeProvider time, IHostApplicationLifetime lifetime, ILogger<BotProcess> log) : BackgroundService
{
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan ImportPause = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan ShortestPause = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(150);

    private readonly Lock writing = new();
    private Process? child;

    public event Action? Changed;

    public BotState State { get; private set; }

    /// <summary>What a person should know of the last end, in words; null while nothing went wrong.</summary>
    public string? Trouble { get; private set; }

    public int? ProcessId => child is { } running && State is BotState.Starting or BotState.Ready ? running.Id : null;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // The bot goes at the first sign of the end, not after the last open page has been waited for.
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken, lifetime.ApplicationStopping);
        var stop = ending.Token;
        try
        {
            await Started(stop);
            while (!await Once(["migrate"], stop) || !await Once(["import", BotSettings.Neighbourhood], stop))
                await Task.Delay(ImportPause, time, stop);
            var pause = ShortestPause;
            while (!stop.IsCancellationRequested)
            {
                var wasReady = await Serve(stop);
                if (stop.IsCancellationRequested) break;
                await Task.Delay(pause, time, stop);
                pause = wasReady ? ShortestPause : TimeSpan.FromTicks(Math.Min(2 * pause.Ticks, LongestPause.Ticks));
            }
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // The host is stopping.
        }
    }

    private Task Started(CancellationToken stop)
    {
        var started = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        lifetime.ApplicationStarted.Register(started.SetResult);
        return started.Task.WaitAsync(stop);
    }

    private async Task<bool> Once(string[] verb, CancellationToken stop)
    {
        using var process = Start(verb);
        await Ended(process, stop);
        if (process.ExitCode == 0) return true;
        Say(BotState.Stopped, $"The bot's \"{verb[0]}\" ended with code {process.ExitCode}. Trying again. Its log is {settings.Log}.");
        return false;
    }

    private async Task<bool> Serve(CancellationToken stop)
    {
        using var process = Start(["serve"]);
        child = process;
        Say(BotState.Starting, Trouble);
        using var over = CancellationTokenSource.CreateLinkedTokenSource(stop);
        var ready = Ready(over.Token);
        await Ended(process, stop);
        await over.CancelAsync();
        var wasReady = await ready;
        child = null;
        if (!stop.IsCancellationRequested)
            Say(BotState.Stopped, $"The bot ended by itself with code {process.ExitCode} and is being started again. Its log is {settings.Log}.");
        return wasReady;
    }

    private async Task<bool> Ready(CancellationToken over)
    {
        using var http = new HttpClient { BaseAddress = new Uri(settings.BotUrl), Timeout = TimeSpan.FromSeconds(2) };
        while (!over.IsCancellationRequested)
        {
            try
            {
                using var answer = await http.GetAsync("/health/ready", over);
                if (answer.IsSuccessStatusCode)
                {
                    Say(BotState.Ready, null);
                    return true;
                }
            }
            catch (Exception e) when (e is HttpRequestException or OperationCanceledException or SocketException)
            {
                // Not there yet.
            }
            await Task.Delay(Look, time, over).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
        return false;
    }

    private Process Start(string[] verb)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetDirectoryName(settings.Arguments.BotFile),
        };
        start.ArgumentList.Add(settings.Arguments.BotFile);
        foreach (var word in verb) start.ArgumentList.Add(word);
        foreach (var (key, value) in settings.Environment) start.Environment[key] = value;
        var process = new Process { StartInfo = start };
        process.OutputDataReceived += (_, line) => Keep(line.Data);
        process.ErrorDataReceived += (_, line) => Keep(line.Data);
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return process;
    }

    private static async Task Ended(Process process, CancellationToken stop)
    {
        try
        {
            await process.WaitForExitAsync(stop);
        }
        catch (OperationCanceledException)
        {
            Terminate(process);
            using var grace = new CancellationTokenSource(Grace);
            await process.WaitForExitAsync(grace.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (!process.HasExited) process.Kill();
            await process.WaitForExitAsync(CancellationToken.None);
        }
    }

    private static void Terminate(Process process)
    {
        if (process.HasExited) return;
        if (OperatingSystem.IsWindows()) process.Kill();
        else _ = Signal(process.Id, Sigterm);
    }

    private void Keep(string? line)
    {
        if (line is null) return;
        lock (writing) File.AppendAllText(settings.Log, line + Environment.NewLine);
    }

    private void Say(BotState state, string? trouble)
    {
        (State, Trouble) = (state, trouble);
        if (state == BotState.Stopped) Log.Ended(log, trouble!);
        Changed?.Invoke();
    }

    private const int Sigterm = 15;

    [DllImport("libc", EntryPoint = "kill")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static extern int Signal(int process, int signal);

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "{What}")]
        public static partial void Ended(ILogger log, string what);
    }
}
