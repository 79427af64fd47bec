namespace Coproduction.Bot.Storage;

/// <summary>
/// Puts on disk what comes in. On PostgreSQL it has a session of its own: whoever brings a text then waits for other texts alone,
/// and the turns are committed beside it. Elsewhere it goes to the writer with everything else.
/// </summary>
public sealed class Intake : IHostedService, IDisposable
{
    private readonly Writer turns;
    private readonly Writer? own;

    public Intake(Database database, Writer turns, StorageMetrics metrics, ILogger<Writer> logger)
    {
        this.turns = turns;
        if (database.TakesInApart) own = new(database, metrics, logger);
    }

    /// <summary>As <see cref="Writer.CommitThen{T}"/>; while as many turns wait as may, it waits with them.</summary>
    public async Task<T> Commit<T>(Func<Session, Func<T>> job, CancellationToken cancellation)
    {
        await turns.HasRoom(cancellation);
        return await (own ?? turns).CommitThen(job, cancellation);
    }

    public Task StartAsync(CancellationToken cancellationToken) => own?.StartAsync(cancellationToken) ?? Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => own?.StopAsync(cancellationToken) ?? Task.CompletedTask;

    public void Dispose() => own?.Dispose();
}
