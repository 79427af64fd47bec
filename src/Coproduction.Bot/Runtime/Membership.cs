using Microsoft.Extensions.Options;
using StackExchange.Redis;

namespace Coproduction.Bot.Runtime;

/// <summary>
/// Looks after who belongs to the cluster, in Redis. A Redis that was started again without what it held has no table, and nobody
/// would be taken over: it is made again, and each process writes itself into it as it stood there before.
/// </summary>
public sealed class Membership(IOptions<ClusterSettings> cluster, IMembershipTable members, IClusterMembershipService known, ILocalSiloDetails own, Clock clock,
    ILogger<Membership> logger) : BackgroundService
{
    private const string Away = "Redis does not answer (Cluster:Redis): the processes that are there go on, none can join and none is taken over";
    private const string Lost = "Redis has lost who belongs to the cluster (Cluster:Redis): the table is made again";

    private const int LooksForOthers = 5;

    private static readonly TimeSpan Every = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <summary>This process's row when it was last seen, and the newest version of the table that anybody may know.</summary>
    private (MembershipEntry Row, int Version)? seen;

    private int looks;

    /// <summary>What was wrong when it was looked last; null: nothing.</summary>
    public string? Fault { get; private set; }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (cluster.Value.IsOn && !stoppingToken.IsCancellationRequested)
        {
            try
            {
                Fault = await Look(stoppingToken);
            }
            catch (Exception) when (!stoppingToken.IsCancellationRequested)
            {
                Fault = Away;
            }

            await clock.Delay(Every, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task<string?> Look(CancellationToken stopping)
    {
        var table = await Read(stopping);
        if (Mine(table) is { } mine && !(table!.Version.Version < seen?.Version))
        {
            seen = (mine.Item1, table.Version.Version);
            return null;
        }

        if (seen is not { } before) return null;
        // Of several that write at once one succeeds, and the others look again.
        if (table is not null && Mine(table) is null)
            await members.InsertRowAsync(before.Row, table.Version.Next(), stopping).WaitAsync(Patience, stopping);
        if (Mine(table) is null) looks = 0;
        // What is older than they know they do not believe, so the version climbs, one at a time; but who knows it and is not in it ends:
        // so the others have time to write themselves in first.
        // The cluster may have told this process of a later version than it read itself.
        var newest = Math.Max(before.Version, known.CurrentSnapshot.Version.Value);
        for (var climbs = ++looks > LooksForOthers; climbs && Mine(table) is { } row && table!.Version.Version <= newest; table = await Read(stopping))
            climbs = await members.UpdateRowAsync(row.Item1, row.Item2, table.Version.Next(), stopping).WaitAsync(Patience, stopping);
        return Lost;
    }

    private Tuple<MembershipEntry, string>? Mine(MembershipTableData? table) => table?.Members.FirstOrDefault(member => member.Item1.SiloAddress.Equals(own.SiloAddress));

    /// <summary>Null: there was none, and it has been made.</summary>
    private async Task<MembershipTableData?> Read(CancellationToken stopping)
    {
        try
        {
            return await members.ReadAllAsync(stopping).WaitAsync(Patience, stopping);
        }
        catch (Exception none) when (none is not (RedisException or TimeoutException or OperationCanceledException))
        {
            Log.TableLost(logger, none.GetType().Name);
            await members.InitializeMembershipTableAsync(tryInitTableVersion: true, stopping).WaitAsync(Patience, stopping);
            return null;
        }
    }
}
