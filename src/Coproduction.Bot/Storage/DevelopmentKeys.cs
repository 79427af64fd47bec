using System.Security.Cryptography;
using System.Text.Json;

namespace Coproduction.Bot.Storage;

/// <summary>In Development only: keys beside the database, made once, so that two commands on a laptop are enough.</summary>
internal static class DevelopmentKeys
{
    public static void AddTo(ConfigurationManager configuration, IHostEnvironment environment, string databasePath)
    {
        if (!environment.IsDevelopment() || configuration.GetSection($"{PrivacyOptions.Section}:Keys").GetChildren().Any()) return;
        var path = Path.GetFullPath(databasePath + ".keys.json");
        if (!File.Exists(path)) Make(path);
        configuration.AddJsonFile(path, optional: false, reloadOnChange: false);
    }

    private static void Make(string path)
    {
        var json = JsonSerializer.Serialize(new { Privacy = new { Keys = new[] { New("dev") }, LookupKeys = new[] { New("dev") } } });
        System.IO.Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using var file = new StreamWriter(path, options);
        file.Write(json);
    }

    private static string New(string id) => $"{id}:{Convert.ToBase64String(RandomNumberGenerator.GetBytes(32))}";
}
