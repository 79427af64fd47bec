using Coproduction.Bot.Api;
using Coproduction.Bot.People;
using Coproduction.Bot.Storage;
using Coproduction.Domain;
using Microsoft.EntityFrameworkCore;

namespace Coproduction.Bot.Referrals;

/// <summary>A resident who has said yes, for the professional who will stay beside them. No phone number.</summary>
internal record ReferralView(string Id, string Status, KeyedRef Scheme, ResidentRef Resident, KeyedRef Professional, PersonRef? Connector, string? Motivation,
    DateTimeOffset OfferedAt, DateTimeOffset DueBy);

internal sealed record ReferralDetail : ReferralView
{
    public ReferralDetail(ReferralView referral) : base(referral)
    {
    }

    /// <summary>Who holds the conversation now; null: the bot.</summary>
    public required PersonRef? TalkHeldBy { get; init; }

    /// <summary>How many of the resident's texts wait for an answer.</summary>
    public required int Waiting { get; init; }

    public required IReadOnlyList<TalkLine> Talk { get; init; }
}

internal static class ReferralEndpoints
{
    public static void Map(RouteGroupBuilder api)
    {
        const string path = "/referrals";
        api.MapGet(path, List).Lists<ReferralView[]>("Referrals, the longest waiting first.")
            .Asks(("status", Words.All<ReferralStatus>()), ("professional", "an id or key"), ("take", "how many, 200"));
        api.MapGet(path + "/{id}", One).Lists<ReferralDetail>("One referral, with what was said while its professional held the Talk.").ProducesProblem(404);
    }

    private static async Task<IResult> List(HttpContext http, Names names, Residents residents, IDbContextFactory<CoproductionDb> contexts)
    {
        var query = new Query(http.Request.Query);
        var (status, professional, take) = (query.Choice<ReferralStatus>("status"), query.Person("professional", names), query.Take(200));
        query.Faults.Throw();
        await using var db = await contexts.CreateDbContextAsync();
        var rows = db.Referrals.AsNoTracking();
        if (status is { } wanted) rows = rows.Where(r => r.Status == wanted);
        if (professional is { } theirs) rows = rows.Where(r => r.Professional == theirs);
        var found = await rows.OrderBy(r => r.OfferedAt).Take(take).ToListAsync();
        var people = await residents.OpenAsync(found.Select(r => r.Resident));
        return TypedResults.Ok(found.Select(r => View(r, people.GetValueOrDefault(r.Resident), names)).ToArray());
    }

    private static async Task<IResult> One(string id, Names names, Residents residents, Talks talks, IDbContextFactory<CoproductionDb> contexts)
    {
        var row = await FindAsync(id, contexts);
        var person = (await residents.OpenAsync([row.Resident])).GetValueOrDefault(row.Resident) ?? new PersonState { Id = row.Resident };
        var waiting = person.Waiting.Where(w => w.Referral == row.Id && w.Kind == WaitingKind.Relay).Sum(w => w.Inputs.Length);
        return TypedResults.Ok(new ReferralDetail(View(row, person, names))
        {
            TalkHeldBy = names.Ref(person.Talks.MaxBy(t => t.LastWordsAt)?.With),
            Waiting = waiting,
            Talk = await talks.OfAsync(row, person),
        });
    }

    /// <exception cref="RefusedException">No referral has this id.</exception>
    public static async Task<ReferralRow> FindAsync(string id, IDbContextFactory<CoproductionDb> contexts)
    {
        await using var db = await contexts.CreateDbContextAsync();
        var wanted = new ReferralId(Guid.TryParse(id, out var guid) ? guid : default);
        return await db.Referrals.AsNoTracking().SingleOrDefaultAsync(r => r.Id == wanted)
            ?? throw new RefusedException([new("no-such-referral", 404, "id", "No referral has this id: fetch GET /api/referrals for those there are.")]);
    }

    private static ReferralView View(ReferralRow r, PersonState? person, Names names) => new(
        r.Id.ToString(), Words.Of(r.Status), names.Scheme(r.Scheme), Residents.Ref(person ?? new PersonState { Id = r.Resident }), names.Staff(r.Professional), names.Ref(r.Connector),
        person?.Participations.LastOrDefault(p => p.Scheme == r.Scheme)?.MotivationWords, r.OfferedAt, r.DueBy);
}
