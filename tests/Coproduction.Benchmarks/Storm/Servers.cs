using System.Diagnostics;

namespace Coproduction.Benchmarks.Storm;

/// <summary>A PostgreSQL of the storm's own, fsync on; it is stopped in the middle of what it does, and begun again.</summary>
internal sealed class PostgresServer : IAsyncDisposable
{
    private const string Binaries = "/usr/lib/postgresql/15/bin";
    private readonly string folder = Directory.CreateTempSubdirectory("coproduction-storm-pg-").FullName;
    private readonly int port = Server.FreePort();

    public string Connection => $"Host=127.0.0.1;Port={port};Database=bench_storm;Username=postgres";

    private string Data => Path.Combine(folder, "data");

    /// <summary>Its folder stays, to look into.</summary>
    public bool IsKept { get; init; }

    public static async Task<PostgresServer> Make(bool keep)
    {
        var server = new PostgresServer { IsKept = keep };
        if (Environment.UserName == "root") await Server.Run("chown", ["postgres", server.folder], "/");
        await server.As("initdb", "-D", server.Data, "-A", "trust", "-U", "postgres", "-E", "UTF8");
        await server.Start();
        await server.As("createdb", "-h", "127.0.0.1", "-p", $"{server.port}", "-U", "postgres", "bench_storm");
        return server;
    }

    public Task Start() => As("pg_ctl", "-D", Data, "-w", "-l", Path.Combine(folder, "log"), "-o", $"-p {port} -h 127.0.0.1 -k {folder} -c fsync=on -c max_connections=200", "start");

    /// <summary>Without a word to anybody: what was under way is cut, and the next start recovers from the log.</summary>
    public Task Stop() => As("pg_ctl", "-D", Data, "-w", "-m", "immediate", "stop");

    public async ValueTask DisposeAsync()
    {
        await Stop();
        if (!IsKept) Directory.Delete(folder, recursive: true);
    }

    /// <summary>PostgreSQL does not run as root.</summary>
    private Task As(string program, params string[] arguments) => Environment.UserName == "root"
        ? Server.Run("setpriv", ["--reuid=postgres", "--regid=postgres", "--clear-groups", Path.Combine(Binaries, program), .. arguments], folder)
        : Server.Run(Path.Combine(Binaries, program), arguments, folder);
}

/// <summary>A Redis of the storm's own, in memory only.</summary>
internal sealed class RedisServer : IDisposable
{
    /// <summary>Where Debian has it.</summary>
    public const string Program = "/usr/bin/redis-server";

    private readonly int port = Server.FreePort();
    private Process? process;

    public RedisServer()
    {
        process = Process.Start(new ProcessStartInfo(Program, ["--port", $"{port}", "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"]) { RedirectStandardOutput = true })!;
        while (process.StandardOutput.ReadLine() is { } line && !line.Contains("Ready to accept", StringComparison.Ordinal))
        {
            // It says so when it listens.
        }
    }

    public static bool IsInstalled => File.Exists(Program);

    public string Address => $"127.0.0.1:{port}";

    /// <summary>Without warning.</summary>
    public void Dispose()
    {
        process?.Kill();
        process?.WaitForExit();
        process?.Dispose();
        process = null;
    }
}
