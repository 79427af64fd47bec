using System.Net;
using System.Security.Cryptography;

namespace Coproduction.Benchmarks;

/// <summary>
/// What the bot is measured beside. Each is made once from its folder, in a place under the system's temporary folder that is
/// named by its files, so that the folder itself is never written to.
/// </summary>
internal static class References
{
    /// <summary>The bare endpoint: checks the signature, and stores nothing. Null, with a message, where it is not found.</summary>
    public static async Task<Server?> Ceiling(string? folder)
    {
        if (Find(folder, "ceiling", "Program.cs") is not { } source) return null;
        var place = await Make(source, "ceiling", made => Server.Run("dotnet", ["build", "-c", "Release", "-v", "q", "-o", Path.Combine(made, "out")], made));
        var address = $"http://127.0.0.1:{Server.FreePort()}";
        Uri webhook = new(address + "/sms");
        return await Server.Start("dotnet", [Path.Combine(place, "out", "ceiling.dll")], place, [new("URL", address)], webhook, webhook, HttpStatusCode.MethodNotAllowed);
    }

    /// <summary>The usual Node bot with its state on disk: it answers in the webhook, after its commit.</summary>
    public static async Task<Server?> Nodebot(string? folder)
    {
        if (Find(folder, "nodebot", "bot.js") is not { } source) return null;
        var place = await Make(source, "nodebot", async made =>
        {
            Console.Error.WriteLine("nodebot: npm install (once; minutes on a slow machine)");
            await Server.Run("npm", ["install", "--ignore-scripts", "--no-audit", "--no-fund"], made);
            await Server.Run("npm", ["rebuild", "better-sqlite3"], made);
        });
        var port = Server.FreePort();
        var state = System.IO.Directory.CreateTempSubdirectory("coproduction-nodebot-state-").FullName;
        Uri webhook = new($"http://127.0.0.1:{port}/sms");
        return await Server.Start("node", [Path.Combine(place, "bot.js")], state,
            [new("STATE", "sqlite"), new("DB", Path.Combine(state, "state.db")), new("PORT", $"{port}")], webhook, new($"http://127.0.0.1:{port}/stats"), HttpStatusCode.OK);
    }

    private static string? Find(string? named, string name, string proof)
    {
        if (named is not null)
            return File.Exists(Path.Combine(named, proof)) ? named : throw new ArgumentException($"--{name} {named} holds no {proof}. Name the folder {name} of the references.");
        for (var at = new DirectoryInfo(Environment.CurrentDirectory); at is not null; at = at.Parent)
            if (Path.Combine(at.FullName, "shared", "bench", name) is var there && File.Exists(Path.Combine(there, proof))) return there;
        Console.Error.WriteLine($"No {name}: there is no shared/bench/{name} in a folder above {Environment.CurrentDirectory}. Name its folder with --{name}. Without it this run has no ratio to it.");
        return null;
    }

    private static async Task<string> Make(string source, string name, Func<string, Task> make)
    {
        var files = System.IO.Directory.GetFiles(source).Where(f => Path.GetFileName(f) is not "package-lock.json").Order(StringComparer.Ordinal).ToList();
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in files) hash.AppendData(await File.ReadAllBytesAsync(file));
        var place = Path.Combine(Path.GetTempPath(), $"coproduction-{name}-{Convert.ToHexStringLower(hash.GetHashAndReset())[..12]}");
        var done = Path.Combine(place, ".made");
        if (File.Exists(done)) return place;
        System.IO.Directory.CreateDirectory(place);
        foreach (var file in files) await File.WriteAllBytesAsync(Path.Combine(place, Path.GetFileName(file)), await File.ReadAllBytesAsync(file));
        await make(place);
        await File.WriteAllTextAsync(done, "");
        return place;
    }
}
