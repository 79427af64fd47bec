using Coproduction.Bot.Api;
using Coproduction.Bot.Runtime;
using Coproduction.Bot.Storage;
using Coproduction.Domain;
using Microsoft.EntityFrameworkCore;

namespace Coproduction.Bot.Safety;

internal sealed record RevealBody(string By, string Why);

/// <param name="Number">E.164, as +447700900123.</param>
internal sealed record RevealedNumber(string Number);

/// <summary>
/// S2: the recorded reveal. The Concern's actor grants and records it; only then is the number read, and it goes into this
/// answer and nowhere else. A repeat after the Concern was taken shows nothing.
/// </summary>
internal static class RevealEndpoint
{
    public static void Map(RouteGroupBuilder api) => api.MapPost("/owed/{id}/reveal", Reveal).Acts<RevealBody, RevealedNumber>(
        "The number of somebody in danger, for whoever is on call or has the Concern. Who looked, when and why is recorded. Of a Concern, and of what is written back about one.").ProducesProblem(403);

    private static async Task<IResult> Reveal(string id, HttpContext http, Calls calls, Names names, Addresses addresses, IDbContextFactory<CoproductionDb> contexts)
    {
        var call = await ApiCall.ReadAsync(http);
        var (by, why) = (names.PersonIn(call.Body, "by"), call.Body.TextOrNull("why"));
        call.Body.End();
        call.Faults.Throw();
        var wanted = Guid.TryParse(id, out var guid) ? guid : default;
        var row = await FindAsync(wanted, contexts) ?? throw new RefusedException([new("not-found", 404, "id", "Nothing owed has this id: fetch GET /api/owed for what is.")]);
        var answer = await calls.ToActorAsync(call, row.Resident, new RevealNumber(row.Id, by, why));
        if (answer is not Microsoft.AspNetCore.Http.HttpResults.Ok<CallAnswer>) return answer;
        // A repeat is answered as the first was, and the Concern may have been taken since.
        if (await FindAsync(wanted, contexts) is not { Open: true })
            return Problems.Of(409, "not-owed", null, "This is not owed any more: somebody has answered it. Fetch GET /api/owed for what is.");
        if (addresses.NumberOf(row.Resident) is not { } number) return Problems.Of(409, "no-number", null, "No number is kept of this person any more.");
        http.Response.Headers.CacheControl = "no-store";
        return TypedResults.Ok(new RevealedNumber(number.Value));
    }

    private static async Task<WaitingRow?> FindAsync(Guid id, IDbContextFactory<CoproductionDb> contexts)
    {
        await using var db = await contexts.CreateDbContextAsync();
        return await db.Waiting.AsNoTracking().SingleOrDefaultAsync(w => w.Id == id);
    }
}
