using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Coproduction.Benchmarks;

/// <summary>A process under load, ready to be asked; ended by its id.</summary>
internal sealed class Server : IAsyncDisposable
{
    /// <summary>What a server warns of may be why its figures are odd; a few lines say it.</summary>
    private const int MostWarnings = 6;

    private readonly Process process;
    private int warnings;
    private bool warned;
    private string? log;
    private volatile bool hasExited;

    private Server(Process process, Uri webhook)
    {
        (this.process, Webhook) = (process, webhook);
        process.Exited += (_, _) => hasExited = true;
        process.EnableRaisingEvents = true;
    }

    public Uri Webhook { get; }

    /// <summary>From the start of the process to the first answer of its readiness.</summary>
    public TimeSpan StartedIn { get; private set; }

    /// <summary>Or is about to: others look while it is ended.</summary>
    public bool HasExited => hasExited;

    public TimeSpan Cpu
    {
        get
        {
            process.Refresh();
            return process.TotalProcessorTime;
        }
    }

    public double MemoryMegabytes
    {
        get
        {
            process.Refresh();
            return process.WorkingSet64 / 1048576.0;
        }
    }

    public double PeakMegabytes
    {
        get
        {
            process.Refresh();
            return process.PeakWorkingSet64 / 1048576.0;
        }
    }

    /// <summary>A process of the bot, its garbage collector as deploy/Dockerfile has it.</summary>
    /// <param name="address">Where it listens.</param>
    /// <param name="settings">As its files have them: <c>Twilio:AuthToken</c>.</param>
    /// <param name="folder">Where it runs.</param>
    /// <param name="health">Which of its answers is waited for.</param>
    /// <param name="log">As below.</param>
    public static Task<Server> Bot(Uri address, IEnumerable<KeyValuePair<string, string>> settings, string folder, string health, string? log = null)
    {
        var environment = settings.Select(s => new KeyValuePair<string, string>(s.Key.Replace(":", "__", StringComparison.Ordinal), s.Value))
            .Append(new("ASPNETCORE_ENVIRONMENT", "Development")).Append(new("ASPNETCORE_URLS", address.GetLeftPart(UriPartial.Authority)))
            .Append(new("DOTNET_GCgen0size", "0x4000000"));
        return Start("dotnet", [Path.Combine(AppContext.BaseDirectory, "Coproduction.Bot.dll"), "serve"], folder, environment,
            new(address, "channels/twilio/inbound"), new(address, health), HttpStatusCode.OK, log);
    }

    /// <param name="ready">Asked until it answers <paramref name="expected"/>.</param>
    /// <param name="log">A file that what it says is added to; null: its first warnings are shown.</param>
    public static async Task<Server> Start(string command, IEnumerable<string> arguments, string folder, IEnumerable<KeyValuePair<string, string>> environment,
        Uri webhook, Uri ready, HttpStatusCode expected, string? log = null)
    {
        var start = new ProcessStartInfo(command, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = folder };
        foreach (var (key, value) in environment) start.Environment[key] = value;
        var started = Stopwatch.GetTimestamp();
        var server = new Server(Process.Start(start)!, webhook) { log = log };
        try
        {
            await server.Ready(ready, expected);
        }
        catch
        {
            await server.DisposeAsync();
            throw;
        }

        server.StartedIn = Stopwatch.GetElapsedTime(started);
        return server;
    }

    /// <summary>Runs a command to its end. Throws with what it said when it fails.</summary>
    public static async Task Run(string command, IEnumerable<string> arguments, string folder)
    {
        using var process = Process.Start(new ProcessStartInfo(command, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true })!;
        var said = await Task.WhenAll(process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        if (process.ExitCode != 0) throw new InvalidOperationException($"{command} {string.Join(' ', arguments)} in {folder} failed:\n{said[0]}\n{said[1]}");
    }

    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    public Task Signal(string name) => Run("kill", [$"-{name}", process.Id.ToString(CultureInfo.InvariantCulture)], "/");

    /// <summary>As a supervisor does, with SIGTERM.</summary>
    /// <returns>The exit code.</returns>
    public async Task<int> Stop()
    {
        await Signal("TERM");
        await process.WaitForExitAsync();
        return process.ExitCode;
    }

    /// <summary>Without warning, as <c>kill -9</c> does.</summary>
    public async ValueTask DisposeAsync()
    {
        hasExited = true;
        if (!process.HasExited) process.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
    }

    /// <summary>A line of the console logger, and the words in the line under it.</summary>
    private void Warn(string? line)
    {
        if (line is null) return;
        if (log is not null)
        {
            lock (process) File.AppendAllText(log, line + Environment.NewLine);
            return;
        }

        var begins = line.StartsWith("warn:", StringComparison.Ordinal) || line.StartsWith("fail:", StringComparison.Ordinal) || line.StartsWith("crit:", StringComparison.Ordinal);
        if ((begins || warned) && warnings++ < MostWarnings) Console.Error.WriteLine(line);
        warned = begins;
    }

    private async Task Ready(Uri address, HttpStatusCode expected)
    {
        process.OutputDataReceived += (_, line) => Warn(line.Data);
        process.ErrorDataReceived += (_, line) =>
        {
            if (log is not null) Warn(line.Data);
            else if (line.Data is { } text) Console.Error.WriteLine(text);
        };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        using var http = new HttpClient();
        var patience = Stopwatch.StartNew();
        while (true)
        {
            try
            {
                using var answer = await http.GetAsync(address);
                if (answer.StatusCode == expected) return;
            }
            catch (HttpRequestException)
            {
                // Not listening yet.
            }

            if (process.HasExited || patience.Elapsed > TimeSpan.FromMinutes(2))
                throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"{address} did not become ready"));
            await Task.Delay(TimeSpan.FromMilliseconds(10), TimeProvider.System);
        }
    }
}
