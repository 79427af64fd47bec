using System.Text.Json;

namespace Coproduction.Bot.Storage;

/// <summary>
/// A look-up key is never taken out of the settings: whoever stopped under it would not be found, and would be texted again. The
/// database keeps a print of each that numbers were marked with, and a start without one of them is refused.
/// </summary>
internal static class LookupKeys
{
    private const string Row = "look-up keys";

    /// <summary>Null when all are there.</summary>
    public static string? Fault(Database database, Privacy privacy) => Kept(database).Except(privacy.LookupPrints).Any()
        ? "Privacy:LookupKeys lacks a key that numbers in this database are marked with: whoever asked for no more texts under it would be texted again. Put it back, behind the first; it must stay."
        : null;

    /// <summary>From now on the first one must stay.</summary>
    public static async Task Keep(Database database, Privacy privacy, Writer writer, DateTimeOffset now, CancellationToken cancellation)
    {
        var kept = Kept(database);
        if (kept.Contains(privacy.LookupPrints[0])) return;
        var all = JsonSerializer.Serialize(kept.Append(privacy.LookupPrints[0]));
        await writer.Commit(session => session.Execute(Sql.SaveSetting, Row, all, now), cancellation);
    }

    private static string[] Kept(Database database) =>
        database.Read(session => session.One(Sql.Setting, row => row.GetString(0), Row)) is { } json ? JsonSerializer.Deserialize<string[]>(json) ?? [] : [];
}
