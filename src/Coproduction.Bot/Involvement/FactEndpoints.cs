using Coproduction.Bot.Api;
using Coproduction.Bot.Runtime;
using Coproduction.Bot.Storage;
using Coproduction.Domain;
using Microsoft.EntityFrameworkCore;

namespace Coproduction.Bot.Involvement;

/// <summary>One line of the involvement record. Pseudonymous: ids, kinds and words of a closed set.</summary>
internal sealed record FactView(long Seq, DateTimeOffset At, string Kind, string Who, string WhoKind, string? Scheme, string? Other, string? Ref, string? Detail);

/// <param name="Next">Give it as <c>since</c> to go on.</param>
internal sealed record FactPage(IReadOnlyList<FactView> Facts, long Next);

internal static class FactEndpoints
{
    /// <summary>Longer than a commit takes: a line with a lower number can no longer appear behind what was given.</summary>
    private static readonly TimeSpan Settled = TimeSpan.FromSeconds(5);

    public static void Map(RouteGroupBuilder api) => api.MapGet("/facts", Page)
        .Lists<FactPage>("The involvement record in the order written. It ends some seconds before now.")
        .Asks(("since", "next of the page before, 0"), ("take", "how many, 200"));

    private static async Task<IResult> Page(HttpContext http, IDbContextFactory<CoproductionDb> contexts, Clock clock)
    {
        var query = new Query(http.Request.Query);
        var (since, take) = (query.Number("since"), query.Take(200));
        query.Faults.Throw();
        var until = clock.Now - Settled;
        await using var db = await contexts.CreateDbContextAsync();
        var rows = await db.Facts.AsNoTracking().Where(f => f.Seq > since).OrderBy(f => f.Seq).Take(take).ToListAsync();
        // Not a filter: an older line behind a younger one waits with it, or the next page would begin after the younger.
        var facts = rows.TakeWhile(f => f.At <= until).Select(View).ToList();
        return TypedResults.Ok(new FactPage(facts, facts.Count > 0 ? facts[^1].Seq : since));
    }

    private static FactView View(FactRow f) => new(f.Seq, f.At, f.Kind.ToString(), f.Who.ToString("N"), Words.Of(f.WhoKind),
        f.Scheme?.ToString(), f.Other?.ToString(), f.Ref?.ToString("N"), f.Detail);
}
