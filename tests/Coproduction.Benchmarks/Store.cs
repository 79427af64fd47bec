using System.Diagnostics;
using Coproduction.Bot.Storage;

namespace Coproduction.Benchmarks;

/// <summary>The bot's own storage, opened in this process on the database of a bot: to seed it, and to see when it is done.</summary>
internal sealed class Store : IAsyncDisposable
{
    private const string AnyUndone = "SELECT COUNT(*) FROM (SELECT seq FROM inbox WHERE done_at IS NULL AND set_aside=0 ORDER BY actor, seq LIMIT 1) AS u";
    private const string AllUndone = "SELECT COUNT(*) FROM inbox WHERE done_at IS NULL AND set_aside=0";
    private const string LastReply = "SELECT COALESCE(MAX(seq), 0) FROM outbox";
    private const string RepliesSince = "SELECT COUNT(*) FROM outbox WHERE seq>@p0";
    private const string IsDoneNow = "SELECT COUNT(*) FROM inbox WHERE id=@p0 AND done_at IS NOT NULL";
    private const string AllQueued = "SELECT COUNT(*) FROM outbox WHERE state=0";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly WebApplication app;
    private bool writes;

    private Store(WebApplication app) => this.app = app;

    public Privacy Privacy => app.Services.GetRequiredService<Privacy>();

    public Database Database => app.Services.GetRequiredService<Database>();

    public static Store Open(IEnumerable<KeyValuePair<string, string>> settings)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.Configuration.AddInMemoryCollection(settings.Select(s => new KeyValuePair<string, string?>(s.Key, s.Value)));
        builder.AddStorage();
        return new(builder.Build());
    }

    /// <summary>One transaction, through the bot's own writer.</summary>
    public async Task Write(Action<Session> work)
    {
        var writer = app.Services.GetRequiredService<Writer>();
        if (!writes) await writer.StartAsync(CancellationToken.None);
        writes = true;
        await writer.Commit(session =>
        {
            work(session);
            return true;
        });
    }

    public long Undone() => Count(AllUndone);

    public long Queued() => Count(AllQueued);

    public long LastMessage() => Count(LastReply);

    public long MessagesSince(long seq) => Database.Read(session => session.Count(RepliesSince, seq));

    public bool IsDone(string input) => Database.Read(session => session.Count(IsDoneNow, input)) > 0;

    /// <summary>Until every input has had its turn.</summary>
    /// <exception cref="TimeoutException">Not one of them had, for a minute.</exception>
    public async Task Quiet(CancellationToken cancellation)
    {
        var (left, since) = (long.MaxValue, Stopwatch.StartNew());
        while (Count(AnyUndone) > 0)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(5), TimeProvider.System, cancellation);
            if (since.Elapsed < Patience) continue;
            if (Undone() is var now && now >= left) throw new TimeoutException($"{now} inputs have had no turn for {Patience.TotalSeconds:F0} s");
            (left, since) = (now, Stopwatch.StartNew());
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (writes) await app.Services.GetRequiredService<Writer>().StopAsync(CancellationToken.None);
        await app.DisposeAsync();
    }

    private long Count(string sql) => Database.Read(session => session.Count(sql));
}
