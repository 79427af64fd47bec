using System.Diagnostics;
using System.Threading.Channels;

namespace Coproduction.Bot.Storage;

/// <summary>
/// Writes all that this process decides, and what comes in where <see cref="Intake"/> does not. Whatever is ready together shares a
/// transaction, so one flush to disk serves many; when a job of a group throws, the group is rolled back and committed as two
/// halves, and so on until only the culprit fails.
/// A job may therefore run several times: it must have no effect but on its session, and its result counts only once it is given.
/// The queue is bounded: when the disk falls behind, callers wait.
/// </summary>
public sealed class Writer : IHostedService, IDisposable
{
    private const int LargestGroup = 200;
    internal const int LongestQueue = 4096;
    private const int MostDeadlocks = 3;

    private readonly Database database;
    private readonly StorageMetrics metrics;
    private readonly ILogger<Writer> logger;
    private readonly Channel<Job> queue = Channel.CreateBounded<Job>(new BoundedChannelOptions(LongestQueue) { SingleReader = true });
    private readonly Thread thread;
    private readonly TaskCompletionSource ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Session? session;

    public Writer(Database database, StorageMetrics metrics, ILogger<Writer> logger)
    {
        (this.database, this.metrics, this.logger) = (database, metrics, logger);
        thread = new Thread(Loop) { IsBackground = true, Name = "writer" };
    }

    /// <summary>Why the last group failed as a whole; null when it was committed.</summary>
    public string? Fault { get; private set; }

    /// <summary>Commits this job, alone or with others.</summary>
    /// <param name="job">Runs on the writer's thread, perhaps several times.</param>
    /// <param name="cancellation">Gives up while the job has not begun; after that its outcome is unknown to the caller.</param>
    /// <exception cref="DatabaseUnavailableException">Nothing was written, or it cannot be told.</exception>
    public Task<T> Commit<T>(Func<Session, T> job, CancellationToken cancellation = default) => CommitThen<T>(session =>
    {
        var result = job(session);
        return () => result;
    }, cancellation);

    /// <summary>The same, for a job whose result is known only when what it added has been sent.</summary>
    /// <param name="job">Gives what is called after that, on the same thread and in the same transaction.</param>
    /// <param name="cancellation">As above.</param>
    public async Task<T> CommitThen<T>(Func<Session, Func<T>> job, CancellationToken cancellation = default)
    {
        var work = new Job<T>(job, cancellation);
        try
        {
            await queue.Writer.WriteAsync(work, cancellation);
        }
        catch (ChannelClosedException closed)
        {
            throw new DatabaseUnavailableException("the bot is stopping", closed);
        }

        return await work.Result.WaitAsync(cancellation);
    }

    /// <summary>Completes when the next job need not wait for its place, or none will have one.</summary>
    internal ValueTask<bool> HasRoom(CancellationToken cancellation) => queue.Writer.WaitToWriteAsync(cancellation);

    public Task StartAsync(CancellationToken cancellationToken)
    {
        thread.Start();
        return Task.CompletedTask;
    }

    /// <summary>Takes no more, and commits what it has taken.</summary>
    public async Task StopAsync(CancellationToken cancellationToken)
    {
        queue.Writer.TryComplete();
        await ended.Task.WaitAsync(cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    public void Dispose() => queue.Writer.TryComplete();

    private void Loop()
    {
        var group = new List<Job>(LargestGroup);
        var reader = queue.Reader;
        while (reader.WaitToReadAsync().AsTask().GetAwaiter().GetResult())
        {
            group.Clear();
            while (group.Count < LargestGroup && reader.TryRead(out var job))
                if (!job.IsGivenUp) group.Add(job);
            if (group.Count > 0) Commit(group);
        }

        session?.Dispose();
        ended.SetResult();
    }

    private void Commit(List<Job> group)
    {
        var fault = TryCommit(group);
        // Who was chosen to end a deadlock tries again; whoever it was with has ended by then.
        for (var again = 0; again < MostDeadlocks && fault is not null && database.IsConflict(fault); again++) fault = TryCommit(group);
        if (fault is null) return;
        if (group.Count == 1 || fault is DatabaseUnavailableException)
        {
            Tell(group, job => job.Fail(fault));
            return;
        }

        Log.GroupSplit(logger, group.Count, fault.GetType().Name);
        Commit(group[..(group.Count / 2)]);
        Commit(group[(group.Count / 2)..]);
    }

    /// <summary>
    /// A part of the group for each processor, whose callers go on one after the other: to wake a thread for each of them would
    /// cost more than what most do next. Never on the writer's own.
    /// </summary>
    private static void Tell(List<Job> group, Action<Job> tell)
    {
        foreach (var part in group.Chunk(1 + (group.Count - 1) / Environment.ProcessorCount))
            ThreadPool.UnsafeQueueUserWorkItem(work => Array.ForEach(work, tell), part, preferLocal: false);
    }

    /// <returns>Null when all are committed.</returns>
    private Exception? TryCommit(List<Job> group)
    {
        var started = Stopwatch.GetTimestamp();
        var (isKept, mayBeDone) = (session is not null, false);
        try
        {
            if (!database.IsThere) throw new DatabaseUnavailableException("its file is gone");
            session ??= database.Open(writes: true);
            session.Begin();
            foreach (var job in group)
            {
                session.NextJob();
                job.Run(session);
            }

            session.Send();
            foreach (var job in group) job.End();
            mayBeDone = true;
            session.Execute(Sql.Commit);
        }
        catch (Exception fault)
        {
            if (!isKept || mayBeDone || !session!.IsBroken) return RolledBack(fault);
            // A server that was restarted before it was asked to commit has lost nothing of ours: that is no fault of this group.
            Lose();
            return TryCommit(group);
        }

        if (Fault is not null) Log.WriterRecovered(logger);
        Fault = null;
        metrics.Committed(group.Count, Stopwatch.GetElapsedTime(started));
        Tell(group, job => job.Succeed());
        return null;
    }

    /// <summary>The next group, or the next try of this one, has a session of its own.</summary>
    private void Lose()
    {
        session?.Dispose();
        session = null;
        database.Renew();
    }

    private Exception RolledBack(Exception fault)
    {
        var unavailable = fault is DatabaseUnavailableException || session?.IsUnavailable(fault) == true;
        try
        {
            session?.Forget();
            session?.Execute(Sql.Rollback);
        }
        catch (Exception second) when (second is InvalidOperationException or System.Data.Common.DbException)
        {
            // Either the transaction never began, or the database has already rolled it back.
            unavailable |= session!.IsUnavailable(second);
        }

        if (!unavailable) return fault;
        Lose();
        if (Fault is null) Log.WriterLost(logger, fault.Message);
        Fault = fault.Message;
        metrics.CommitFailed();
        return fault as DatabaseUnavailableException ?? new DatabaseUnavailableException("a commit failed", fault);
    }

    private abstract class Job(CancellationToken cancellation)
    {
        public bool IsGivenUp => cancellation.IsCancellationRequested;

        public abstract void Run(Session session);

        public abstract void End();

        public abstract void Succeed();

        public abstract void Fail(Exception fault);
    }

    private sealed class Job<T>(Func<Session, Func<T>> job, CancellationToken cancellation) : Job(cancellation)
    {
        private readonly TaskCompletionSource<T> done = new();
        private T? result;
        private Func<T>? end;

        public Task<T> Result => done.Task;

        public override void Run(Session session) => end = job(session);

        public override void End() => result = end!();

        public override void Succeed() => done.TrySetResult(result!);

        public override void Fail(Exception fault) => done.TrySetException(fault);
    }
}
