using Microsoft.Extensions.Configuration.Json;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Primitives;

namespace Coproduction.Bot;

/// <summary>
/// A file of settings as it was last readable. The framework's own source holds nothing while its file cannot be read or is gone,
/// and whoever looks then gets the defaults: no phrases of danger, no address to listen at. At a start such a file is refused.
/// <c>null</c> is as good as nothing written: the default counts.
/// </summary>
internal sealed class SettingsFile(IFileProvider files, string path, bool isOptional, bool isWatched) : IConfigurationSource
{
    private readonly (IFileProvider Files, string Path, bool IsOptional, bool IsWatched) place = (files, path, isOptional, isWatched);

    /// <summary>Set once the bot runs: from then on nothing is refused, but said here.</summary>
    public ILogger? Running { get; set; }

    /// <summary>In place of the framework's: the same files, in the same order.</summary>
    public static IReadOnlyList<SettingsFile> Replace(ConfigurationManager configuration)
    {
        IList<IConfigurationSource> sources = configuration.Sources;
        for (var i = 0; i < sources.Count; i++)
            if (sources[i] is JsonConfigurationSource { FileProvider: { } files, Path: { } path } json) sources[i] = new SettingsFile(files, path, json.Optional, json.ReloadOnChange);
        return [.. sources.OfType<SettingsFile>()];
    }

    public IConfigurationProvider Build(IConfigurationBuilder builder) => new Provider(this);

    private sealed class Provider : ConfigurationProvider, IDisposable
    {
        private readonly SettingsFile file;
        private readonly IDisposable? watch;
        private bool isThere;

        public Provider(SettingsFile file)
        {
            this.file = file;
            if (file.place.IsWatched) watch = ChangeToken.OnChange(() => file.place.Files.Watch(file.place.Path), LoadAgain);
        }

        public override void Load()
        {
            var info = file.place.Files.GetFileInfo(file.place.Path);
            isThere = info.Exists;
            if (isThere) Data = Read(info);
            else if (System.IO.Directory.Exists(info.PhysicalPath)) throw new InvalidDataException($"{file.place.Path} is a folder. Write a file of this name, or take the folder away.");
            else if (!file.place.IsOptional) throw new InvalidDataException($"{file.place.Path} is not there.");
        }

        public void Dispose() => watch?.Dispose();

        private void LoadAgain()
        {
            var was = isThere;
            try
            {
                if (was && !file.place.Files.GetFileInfo(file.place.Path).Exists) throw new InvalidDataException($"{file.place.Path} is gone. Write {{}} into it to take back what it said.");
                Load();
            }
            catch (InvalidDataException bad)
            {
                isThere = was;
                if (file.Running is { } logger) Runtime.Log.SettingsFileUnread(logger, bad.Message);
                return;
            }

            if (file.Running is { } running) Runtime.Log.SettingsRead(running, file.place.Path);
            OnReload();
        }

        private Dictionary<string, string?> Read(IFileInfo info)
        {
            try
            {
                using var stream = info.CreateReadStream();
                using var read = (ConfigurationRoot)new ConfigurationBuilder().AddJsonStream(stream).Build();
                return read.AsEnumerable().Where(setting => setting.Value is not null).ToDictionary(StringComparer.OrdinalIgnoreCase);
            }
            catch (System.Text.Json.JsonException json)
            {
                throw new InvalidDataException($"{file.place.Path} is not JSON: look at line {json.LineNumber + 1} and the one before it.", json);
            }
            catch (Exception bad) when (bad is FormatException or IOException or UnauthorizedAccessException)
            {
                throw new InvalidDataException($"{file.place.Path} cannot be read: {bad.Message}", bad);
            }
        }
    }
}
