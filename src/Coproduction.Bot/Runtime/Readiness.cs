using Coproduction.Bot.Channels.Teams;
using Coproduction.Bot.Storage;
using Microsoft.Extensions.Options;

namespace Coproduction.Bot.Runtime;

/// <summary>Which part is at fault, for whoever routes traffic here and whoever is woken by it.</summary>
public sealed class Readiness(Database database, Writer writer, Intake intake, DirectoryCache directory, SendHealths sending, IOptionsMonitor<TeamsOptions> teams,
    IOptions<ClusterSettings> cluster, Membership membership, Clock clock)
{
    private const string Ok = "ok";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);
    private volatile bool isMigrated;

    /// <summary>
    /// By part: <c>ok</c> or what is wrong. Without Redis the processes that are there go on, and all miss it at once: that alone
    /// makes none of them unready, or no text would find one that takes it.
    /// </summary>
    public async Task<(bool IsReady, IReadOnlyDictionary<string, string> Parts)> Look(CancellationToken cancellation)
    {
        var parts = new Dictionary<string, string>
        {
            ["database"] = await Storage(cancellation) ?? Ok,
            ["directory"] = directory.IsLoaded ? Ok : "not loaded yet",
            ["twilio"] = sending.Phone.Fault ?? Ok,
        };
        if (teams.CurrentValue.IsOn) parts["teams"] = sending.Teams.Fault ?? Ok;
        var isReady = parts.Values.All(part => part == Ok);
        if (cluster.Value.IsOn) parts["cluster"] = membership.Fault ?? Ok;
        return (isReady, parts);
    }

    private async Task<string?> Storage(CancellationToken cancellation)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(Patience);
        try
        {
            if (!isMigrated)
            {
                var missing = database.Missing();
                if (missing.Count > 0) return $"lacks the migration {missing[0]}: run the verb migrate";
                isMigrated = true;
            }

            // Writes, as a turn and as a webhook do: an empty commit would pass on a full disk.
            var now = clock.Now;
            var turn = writer.Commit(session => session.Execute(Sql.SaveSetting, "ready", "", now), patience.Token);
            var text = intake.Commit<int>(session =>
            {
                session.Add(Sql.SaveSetting, "ready for texts", "", now);
                return () => 0;
            }, patience.Token);
            await Task.WhenAll(turn, text);
            return null;
        }
        catch (DatabaseUnavailableException fault)
        {
            return fault.Message;
        }
        catch (Exception fault) when (fault is System.Data.Common.DbException or OperationCanceledException)
        {
            return "cannot be opened or is too slow";
        }
    }
}

internal static class HealthEndpoints
{
    public static void MapHealth(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet("/health/live", () => Results.Text("live"));
        endpoints.MapGet("/health/ready", async (Readiness readiness, CancellationToken cancellation) =>
        {
            var (isReady, parts) = await readiness.Look(cancellation);
            return Results.Json(parts, statusCode: isReady ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable);
        });
    }
}
