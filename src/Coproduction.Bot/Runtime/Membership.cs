using Microsoft.Extensions.Options;
using StackExchange.Redis;

namespace Coproduction.Bot.Runtime;

/// <summary>
/// Looks after who belongs to the cluster, in Redis. A Redis that was started again without what it held has no table, and nobody
/// would be taken over: it is made again, and each process writes itself into it.
/// </summary>
public sealed class Membership(IOptions<ClusterSettings> cluster, IMembershipTable members, Clock clock, ILogger<Membership> logger) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <summary>What was wrong when it was looked last; null: nothing.</summary>
    public string? Fault { get; private set; }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (cluster.Value.IsOn && !stoppingToken.IsCancellationRequested)
        {
            Fault = await Look(stoppingToken);
            await clock.Delay(Every, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task<string?> Look(CancellationToken stopping)
    {
        try
        {
            await members.ReadAllAsync(stopping).WaitAsync(Patience, stopping);
            return null;
        }
        catch (Exception away) when (away is RedisException or TimeoutException or OperationCanceledException)
        {
            return "Redis does not answer (Cluster:Redis): the processes that are there go on, none can join and none is taken over";
        }
        catch (Exception lost)
        {
            Log.TableLost(logger, lost.GetType().Name);
            await Remake(stopping);
            return "Redis has lost who belongs to the cluster (Cluster:Redis): the table is made again";
        }
    }

    private async Task Remake(CancellationToken stopping)
    {
        try
        {
            await members.InitializeMembershipTableAsync(tryInitTableVersion: true, stopping).WaitAsync(Patience, stopping);
        }
        catch (Exception away) when (away is RedisException or TimeoutException or OperationCanceledException)
        {
            // The next look says so.
        }
    }
}
