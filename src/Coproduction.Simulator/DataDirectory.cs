namespace Coproduction.Simulator;

/// <summary>Where this run's database stands: a directory that was named and stays, or a fresh one that goes.</summary>
internal sealed class DataDirectory : IDisposable
{
    private readonly bool stays;

    private DataDirectory(string path, bool stays) => (Path, this.stays) = (path, stays);

    public string Path { get; }

    public static DataDirectory At(string? named) => named is null
        ? new(Directory.CreateTempSubdirectory("coproduction-").FullName, stays: false)
        : new(Directory.CreateDirectory(named).FullName, stays: true);

    public void Dispose()
    {
        if (stays) return;
        try
        {
            Directory.Delete(Path, recursive: true);
        }
        catch (IOException)
        {
            // A file of the bot's is still held: the system's own cleaning of temporary files takes it.
        }
    }
}
