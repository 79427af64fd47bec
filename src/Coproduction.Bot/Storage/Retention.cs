using Coproduction.Bot.Runtime;
using Microsoft.Extensions.Options;

namespace Coproduction.Bot.Storage;

/// <summary>
/// Removes the words of texts, both ways, and of answers to calls, when <see cref="PrivacyOptions.RetentionDays"/> have
/// passed. The rows stay: their ids keep a replay from having effect again. What is still owed an answer keeps its row too,
/// without the words.
/// </summary>
internal sealed class Retention(Database database, Writer writer, Privacy privacy, IOptionsMonitor<PrivacyOptions> settings, Clock clock, ILogger<Retention> logger) : BackgroundService
{
    private const int Batch = 500;
    private static readonly TimeSpan Every = TimeSpan.FromHours(1);
    private static readonly TimeSpan AfterFault = TimeSpan.FromMinutes(1);

    private long inputs;
    private long messages;

    /// <summary>One pass over what has become too old since the last.</summary>
    public async Task Pass(CancellationToken cancellation)
    {
        var before = clock.Now.AddDays(-settings.CurrentValue.RetentionDays);
        // One that was put first while the bot ran, or while the database was away.
        await LookupKeys.Keep(database, privacy, writer, clock.Now, cancellation);
        await writer.Commit(session => session.Execute(Sql.RemoveOldCodes, clock.Now) + session.Execute(Sql.RemoveOldLinks, clock.Now), cancellation);
        while (await Blank(Sql.OldInputs, Sql.BlankInput, inputs, before, cancellation) is { } last) inputs = last;
        while (await Blank(Sql.OldMessages, Sql.BlankMessage, messages, before, cancellation) is { } last) messages = last;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            var rest = Every;
            try
            {
                await Pass(stoppingToken);
            }
            catch (Exception fault) when (fault is DatabaseUnavailableException or System.Data.Common.DbException)
            {
                Log.RetentionPutOff(logger, fault.GetType().Name);
                rest = AfterFault;
            }

            await clock.Delay(rest, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    /// <returns>The last row blanked; null when there is none left.</returns>
    private async Task<long?> Blank(string select, string blank, long after, DateTimeOffset before, CancellationToken cancellation)
    {
        var old = database.Read(session => session.All(select, row => row.GetInt64(0), after, before, Batch));
        if (old.Count == 0) return null;
        await writer.Commit(session => old.Sum(seq => session.Execute(blank, seq)), cancellation);
        return old[^1];
    }
}
