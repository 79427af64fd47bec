using Coproduction.Bot.Storage;

namespace Coproduction.Bot.Runtime;

/// <summary>Which part is at fault, for whoever routes traffic here and whoever is woken by it.</summary>
public sealed class Readiness(Database database, Writer writer, DirectoryCache directory, SendHealths sending, Clock clock)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);
    private volatile bool isMigrated;

    /// <summary>By part: <c>ok</c> or what is wrong.</summary>
    public async Task<IReadOnlyDictionary<string, string>> Look(CancellationToken cancellation)
    {
        var storage = await Storage(cancellation);
        return new Dictionary<string, string>
        {
            ["database"] = storage ?? "ok",
            ["directory"] = directory.IsLoaded ? "ok" : "not loaded yet",
            ["sending"] = sending.Fault ?? "ok",
        };
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

            // Writes, as a webhook does: an empty commit would pass on a full disk.
            var now = clock.Now;
            await writer.Commit(session => session.Execute(Sql.SaveSetting, "ready", "", now), patience.Token);
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
            var parts = await readiness.Look(cancellation);
            var fine = parts.Values.All(part => part == "ok");
            return Results.Json(parts, statusCode: fine ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable);
        });
    }
}
