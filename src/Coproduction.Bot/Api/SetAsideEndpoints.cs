using Coproduction.Bot.Runtime;
using Coproduction.Bot.Storage;
using Coproduction.Domain;
using Microsoft.EntityFrameworkCore;

namespace Coproduction.Bot.Api;

/// <summary>An input that failed too often. What it says is shown to nobody.</summary>
/// <param name="Actor">Whose it is: <c>person-…</c> or <c>scheme-…</c>.</param>
internal sealed record SetAsideView(long Seq, string Actor, string Type, DateTimeOffset ReceivedAt, int Tries);

internal sealed record RanAgain(long Seq, string Actor);

/// <summary>Inputs that were set aside with an alert, for the operator: after a fix they are run again.</summary>
internal static class SetAsideEndpoints
{
    private const string Path = "/set-aside";

    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet(Path, List).Lists<SetAsideView[]>("Inputs that failed too often and wait for the operator, the oldest first.").Asks(("take", "how many, 200"));
        api.MapPost(Path + "/{seq}/run-again", RunAgain).Acts("Take an input that was set aside once more, before what its actor got since and has not done.");
    }

    private static async Task<IResult> List(HttpContext http, IDbContextFactory<CoproductionDb> contexts)
    {
        var query = new Query(http.Request.Query);
        var take = query.Take(200);
        query.Faults.Throw();
        await using var db = await contexts.CreateDbContextAsync();
        var rows = await db.Inbox.AsNoTracking().Where(i => i.SetAside && i.DoneAt == null).OrderBy(i => i.Seq).Take(take)
            .Select(i => new { i.Seq, i.Actor, i.ActorKind, i.Type, i.ReceivedAt, i.Tries }).ToListAsync();
        return TypedResults.Ok(rows.Select(r => new SetAsideView(r.Seq, new ActorId(r.ActorKind, r.Actor).ToString(), r.Type, r.ReceivedAt, r.Tries)).ToArray());
    }

    private static async Task<IResult> RunAgain(long seq, Writer writer, Database database, Pokes pokes)
    {
        if (await writer.Commit(session => session.Execute(Sql.RunAgain, seq)) != 1)
            return Problems.NotFound("No input that was set aside has this number: GET /api/set-aside lists those there are.");
        var actor = database.Read(session => session.One(Sql.ActorOfInput, row => row.Actor(0, 1), seq));
        pokes.Actor(actor);
        return TypedResults.Ok(new RanAgain(seq, actor.ToString()));
    }
}
