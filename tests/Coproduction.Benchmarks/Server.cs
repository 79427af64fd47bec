using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Coproduction.Benchmarks;

/// <summary>A process under load, ready to be asked; ended by its id.</summary>
internal sealed class Server : IAsyncDisposable
{
    private readonly Process process;
    private readonly string? folder;

    private Server(Process process, Uri webhook, string? folder) => (this.process, Webhook, this.folder) = (process, webhook, folder);

    public Uri Webhook { get; }

    public string Database => Path.Combine(folder!, "bot.db");

    public TimeSpan StartedIn { get; private set; }

    public long PeakMemory
    {
        get
        {
            process.Refresh();
            return process.PeakWorkingSet64;
        }
    }

    /// <summary>The bot of this build on a fresh SQLite file; what it sends goes to <paramref name="network"/>.</summary>
    public static async Task<Server> Bot(Uri network)
    {
        var port = FreePort();
        var folder = System.IO.Directory.CreateTempSubdirectory("coproduction-bench-").FullName;
        var address = $"http://127.0.0.1:{port}";
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Coproduction.Bot.dll"), "serve"]) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = folder };
        foreach (var (key, value) in new Dictionary<string, string>
        {
            ["ASPNETCORE_ENVIRONMENT"] = "Development", ["ASPNETCORE_URLS"] = address, ["ConnectionStrings__Coproduction"] = $"Data Source={Path.Combine(folder, "bot.db")}",
            ["Twilio__AccountSid"] = Load.Account, ["Twilio__AuthTokens__0"] = Load.Token, ["Twilio__From"] = "+447700900100", ["Twilio__BaseUrl"] = network.GetLeftPart(UriPartial.Authority), ["Twilio__PublicUrl"] = address,
            ["Twilio__SegmentsPerSecond"] = "1", ["Api__Key"] = "benchmarks-only-key", ["Logging__LogLevel__Default"] = "Warning",
        })
            start.Environment[key] = value;
        var started = Stopwatch.GetTimestamp();
        var server = new Server(Process.Start(start)!, new(address + "/channels/twilio/inbound"), folder);
        await server.Ready(new(address + "/health/ready"), HttpStatusCode.OK);
        server.StartedIn = Stopwatch.GetElapsedTime(started);
        return server;
    }

    /// <summary>The bare endpoint, built from its project folder.</summary>
    public static async Task<Server> Ceiling(string folder)
    {
        var port = FreePort();
        var output = System.IO.Directory.CreateTempSubdirectory("coproduction-ceiling-").FullName;
        foreach (var file in System.IO.Directory.GetFiles(folder)) File.Copy(file, Path.Combine(output, Path.GetFileName(file)));
        using (var build = Process.Start(new ProcessStartInfo("dotnet", ["build", "-c", "Release", "-v", "q", "-o", Path.Combine(output, "out")]) { WorkingDirectory = output, RedirectStandardOutput = true })!)
        {
            _ = await build.StandardOutput.ReadToEndAsync();
            await build.WaitForExitAsync();
        }

        var start = new ProcessStartInfo("dotnet", [Path.Combine(output, "out", "ceiling.dll")]) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["URL"] = $"http://127.0.0.1:{port}";
        var server = new Server(Process.Start(start)!, new($"http://127.0.0.1:{port}/sms"), output);
        await server.Ready(server.Webhook, HttpStatusCode.MethodNotAllowed);
        return server;
    }

    public async ValueTask DisposeAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
        if (folder is not null) System.IO.Directory.Delete(folder, recursive: true);
    }

    private async Task Ready(Uri address, HttpStatusCode expected)
    {
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, line) => Console.Error.WriteLine(line.Data);
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

            if (process.HasExited || patience.Elapsed > TimeSpan.FromSeconds(60)) throw new InvalidOperationException($"{address} did not become ready");
            await Task.Delay(TimeSpan.FromMilliseconds(25), TimeProvider.System);
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
