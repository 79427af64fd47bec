using Microsoft.Extensions.Options;

namespace Coproduction.Bot.Storage;

/// <summary>
/// Folds SQLite's log into the file beside the writer. The writer folds too, every so many pages, and everybody waits for that:
/// it then finds little left to do.
/// </summary>
internal sealed class Folding(Database database, IOptions<DatabaseOptions> options) : BackgroundService
{
    /// <summary>A page that changes several times meanwhile is written once; what is left to the writer grows with it.</summary>
    private static readonly TimeSpan Every = TimeSpan.FromMilliseconds(300);
    private static readonly TimeSpan AfterFault = TimeSpan.FromSeconds(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (options.Value.Dialect.Fold is not { } fold) return;
        while (!stoppingToken.IsCancellationRequested)
        {
            var rest = Every;
            try
            {
                database.Read(session => session.Count(fold));
            }
            catch (Exception fault) when (fault is DatabaseUnavailableException or System.Data.Common.DbException)
            {
                // The writer meets the same, and says so.
                rest = AfterFault;
            }

            await Task.Delay(rest, TimeProvider.System, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }
}
