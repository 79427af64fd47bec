using Coproduction.Bot.Api;
using Coproduction.Bot.People;
using Coproduction.Bot.Storage;
using Coproduction.Domain;
using Microsoft.EntityFrameworkCore;

namespace Coproduction.Bot.Referrals;

/// <summary>A reply that somebody owes a resident (R3).</summary>
/// <param name="Words">The texts it is about, oldest first; those past their retention time are left out.</param>
/// <param name="Chased">0 nobody, 1 the owner was nudged, 2 the coordinator has it; a Concern goes to the next on call each time.</param>
/// <param name="ReplyFailed">Of a Concern: the safe reply could not be delivered, so this person may have heard nothing.</param>
internal sealed record OwedView(string Id, string Kind, PersonRef Owner, ResidentRef Resident, KeyedRef? Scheme, string? Referral, string[] Words,
    DateTimeOffset At, DateTimeOffset DueBy, int Chased, bool ReplyFailed);

internal static class OwedEndpoints
{
    private const string Path = "/owed";

    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet(Path, List).Lists<OwedView[]>("What staff owe residents, the most urgent first.").Asks(("owner", "an id or key"), ("take", "how many, 200"));
        api.MapPost(Path + "/{id}/answer", Answer).Acts<ActionBody>("Answer in your own words; without words it is marked as dealt with.");
    }

    private static async Task<IResult> List(HttpContext http, Names names, Residents residents, TextsOf texts, IDbContextFactory<CoproductionDb> contexts)
    {
        var query = new Query(http.Request.Query);
        var (owner, take) = (query.Person("owner", names), query.Take(200));
        query.Faults.Throw();
        await using var db = await contexts.CreateDbContextAsync();
        var rows = db.Waiting.AsNoTracking().Where(w => w.Open);
        if (owner is { } theirs) rows = rows.Where(w => w.Owner == theirs);
        var found = await rows.OrderBy(w => w.DueBy).Take(take).ToListAsync();
        var people = await residents.OpenAsync(found.Select(w => w.Resident));
        var open = found.ToDictionary(w => w.Id, w => people.GetValueOrDefault(w.Resident)?.Waiting.FirstOrDefault(x => x.Id == w.Id));
        var inputs = open.ToDictionary(w => w.Key, w => w.Value?.Inputs ?? []);
        var words = await texts.ByIdAsync(inputs.Values.SelectMany(i => i));
        return TypedResults.Ok(found.Select(w => new OwedView(
            w.Id.ToString("N"), Words.Of(w.Kind), names.Ref(w.Owner)!, Residents.Ref(people.GetValueOrDefault(w.Resident) ?? new PersonState { Id = w.Resident }),
            w.Scheme is { } scheme ? names.Scheme(scheme) : null, w.Referral?.ToString(),
            [.. inputs[w.Id].Select(i => words.GetValueOrDefault(i.Value)?.Words).OfType<string>()], w.At, w.DueBy, w.Chased, open[w.Id]?.ReplyFailed ?? false)).ToArray());
    }

    private static async Task<IResult> Answer(string id, HttpContext http, Calls calls, Names names, IDbContextFactory<CoproductionDb> contexts)
    {
        var call = await ApiCall.ReadAsync(http, empty: true);
        var by = names.PersonIn(call.Body, "by");
        var words = call.Body.TextOrNull("words");
        call.Body.End();
        var wanted = Guid.TryParse(id, out var guid) ? guid : default;
        await using var db = await contexts.CreateDbContextAsync();
        var row = await db.Waiting.AsNoTracking().SingleOrDefaultAsync(w => w.Id == wanted)
            ?? throw new RefusedException([new("not-found", 404, "id", "Nothing owed has this id: fetch GET /api/owed for what is.")]);
        return await calls.ToActorAsync(call, row.Resident, new AnswerWaiting(row.Id, by, words));
    }
}
