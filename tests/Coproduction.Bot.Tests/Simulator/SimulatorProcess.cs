using System.Diagnostics;
using System.Globalization;
using System.Text;
using Coproduction.Benchmarks;
using Xunit;

namespace Coproduction.Bot.Tests.Simulator;

/// <summary>The simulator as a person starts it: its own process, with the real bot as a child, on ports of its own.</summary>
internal sealed class SimulatorProcess : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly Process process;
    private readonly StringBuilder said = new();
    private readonly TaskCompletionSource ready = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private SimulatorProcess(int port, int botPort, string? data)
    {
        Address = new Uri($"http://127.0.0.1:{port}");
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var word in new[] { Beside("Coproduction.Simulator.dll"), "--port", $"{port}", "--bot-port", $"{botPort}" }) start.ArgumentList.Add(word);
        if (data is not null)
        {
            start.ArgumentList.Add("--data");
            start.ArgumentList.Add(data);
        }
        // Another build of the bot, for whoever works on one of the two alone.
        if (Environment.GetEnvironmentVariable("COPRODUCTION_BOT_FILE") is { Length: > 0 } bot)
        {
            start.ArgumentList.Add("--bot");
            start.ArgumentList.Add(bot);
        }
        process = new Process { StartInfo = start };
        process.OutputDataReceived += (_, line) => Hear(line.Data);
        process.ErrorDataReceived += (_, line) => Hear(line.Data);
    }

    public Uri Address { get; }

    /// <summary>The console, so far.</summary>
    public string Said
    {
        get { lock (said) return said.ToString(); }
    }

    /// <param name="data">A directory that is kept; null: a fresh one.</param>
    public static async Task<SimulatorProcess> Start(string? data = null)
    {
        var simulator = new SimulatorProcess(Server.FreePort(), Server.FreePort(), data);
        simulator.process.Start();
        simulator.process.BeginOutputReadLine();
        simulator.process.BeginErrorReadLine();
        var ended = simulator.process.WaitForExitAsync(TestContext.Current.CancellationToken);
        using var patience = new CancellationTokenSource(Patience);
        var first = await Task.WhenAny(simulator.ready.Task, ended, Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, patience.Token));
        if (first == simulator.ready.Task) return simulator;
        var heard = simulator.Said;
        await simulator.DisposeAsync();
        throw new InvalidOperationException($"the simulator did not become ready:\n{heard}");
    }

    /// <summary>The bot's processes: children of the simulator's, from Linux' process table.</summary>
    public IReadOnlyList<int> Children()
    {
        var children = new List<int>();
        foreach (var entry in Directory.EnumerateDirectories("/proc"))
        {
            if (!int.TryParse(Path.GetFileName(entry), CultureInfo.InvariantCulture, out var id)) continue;
            try
            {
                // "id (name) state parent …"; the name may hold blanks and brackets.
                var stat = File.ReadAllText(Path.Combine(entry, "stat"));
                if (stat[(stat.LastIndexOf(')') + 2)..].Split(' ')[1] == $"{process.Id}") children.Add(id);
            }
            catch (IOException)
            {
                // It ended meanwhile.
            }
        }
        return children;
    }

    /// <summary>As Ctrl+C or a supervisor does.</summary>
    public async Task Stop()
    {
        if (process.HasExited) return;
        using (var kill = Process.Start("kill", ["-TERM", $"{process.Id}"])) await kill.WaitForExitAsync();
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        await process.WaitForExitAsync(patience.Token);
    }

    public async ValueTask DisposeAsync()
    {
        try
        {
            await Stop();
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
        }
        process.Dispose();
    }

    private void Hear(string? line)
    {
        if (line is null) return;
        lock (said) said.AppendLine(line);
        if (line.StartsWith("Ready.", StringComparison.Ordinal)) ready.TrySetResult();
    }

    private static string Beside(string file) => Path.Combine(AppContext.BaseDirectory, file);
}
