using Coproduction.Bot.Api;
using Coproduction.Bot.Storage;
using Coproduction.Domain;
using Microsoft.EntityFrameworkCore;

namespace Coproduction.Bot.Referrals;

/// <summary><c>by</c> is whoever it is offered to when left out.</summary>
internal sealed record ActionBody(string? By = null, string? Words = null);

internal sealed record PassBody(string To, string? By = null, string? Words = null);

internal sealed record ByBody(string? By = null);

/// <summary>What a professional does with a referral. Each is an Input to the resident's actor, so of two clicks the first wins.</summary>
internal static class ReferralActions
{
    private delegate Input Make(ReferralId referral, PersonId? by, Fields body);

    public static void Map(RouteGroupBuilder api)
    {
        const string path = "/referrals/{id}/";
        Map<ActionBody>("accept", "Take it, and present yourself in your own words. The resident is texted; a second accept is refused.",
            (id, by, f, _) => new AcceptReferral(id, by, f.TextOrNull("words")));
        Map<PassBody>("pass", "Offer it to a colleague.", (id, by, f, names) => new PassReferral(id, by, names.PersonIn(f, "to"), f.TextOrNull("words")));
        Map<ActionBody>("decline", "Say that you cannot now: another is looked for, and the coordinator has it meanwhile.",
            (id, by, f, _) => new DeclineReferral(id, by, f.TextOrNull("words")));
        Map<ActionBody>("say", "Text the resident, signed with your first name and role. You hold the Talk from then on.",
            (id, by, f, _) => new SayToResident(id, by, f.TextOrNull("words")));
        Map<ByBody>("started", "You have met: the resident is asked whether they take part from now on.", (id, by, _, _) => new MarkStarted(id, by));
        Map<ByBody>("end", "Give the Talk back to the bot.", (id, by, _, _) => new EndTalk(id, by));

        void Map<TBody>(string verb, string says, Func<ReferralId, PersonId?, Fields, Names, Input> make) where TBody : notnull =>
            api.MapPost(path + verb, (string id, HttpContext http, Calls calls, Names names, IDbContextFactory<CoproductionDb> contexts) =>
                ActAsync(id, http, calls, names, contexts, (referral, by, f) => make(referral, by, f, names))).Acts<TBody>(says);
    }

    private static async Task<IResult> ActAsync(string id, HttpContext http, Calls calls, Names names, IDbContextFactory<CoproductionDb> contexts, Make make)
    {
        var call = await ApiCall.ReadAsync(http, empty: true);
        var row = await ReferralEndpoints.FindAsync(id, contexts);
        var input = make(row.Id, names.PersonIn(call.Body, "by"), call.Body);
        call.Body.End();
        return await calls.ToActorAsync(call, row.Resident, input);
    }
}
