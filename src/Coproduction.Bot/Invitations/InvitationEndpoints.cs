using Coproduction.Bot.Api;
using Coproduction.Bot.People;
using Coproduction.Bot.Runtime;
using Coproduction.Bot.Storage;
using Coproduction.Domain;
using Microsoft.EntityFrameworkCore;

namespace Coproduction.Bot.Invitations;

/// <summary>An introduced text, on the connector's word that this person is happy to be texted.</summary>
internal sealed record InvitationBody(string Connector, string Scheme, string FirstName, string Phone, string Tie, bool AgreedToContact, string? Words = null, string? Language = null);

/// <summary>An ask as its connector has it: never what was answered (V4), never whom it went to.</summary>
internal sealed record InvitationView(string Id, PersonRef Connector, KeyedRef Scheme, string Route, string Status, DateTimeOffset At, DateTimeOffset ExpiresAt);

internal static class InvitationEndpoints
{
    private const string Path = "/invitations";

    public static void Map(RouteGroupBuilder api)
    {
        api.MapPost(Path, Create).Creates<InvitationBody>("Have the bot text someone who has told the connector that it is fine.");
        api.MapGet(Path, List).Lists<InvitationView[]>("Invitations, the newest first.")
            .Asks(("connector", "an id or key"), ("scheme", "an id or key"), ("take", "how many, 200"));
        api.MapGet(Path + "/{id}", One).Lists<InvitationView>("One invitation.").ProducesProblem(404);
    }

    private static async Task<IResult> Create(HttpContext http, Calls calls, Names names, DryRun dryRun)
    {
        var call = await ApiCall.ReadAsync(http);
        var f = call.Body;
        var body = new InvitationBody(f.Text("connector"), f.Text("scheme"), f.Text("firstName"), f.Text("phone"), f.Text("tie"), f.Flag("agreedToContact"), f.TextOrNull("words"), f.TextOrNull("language"));
        f.End();
        var (connector, scheme) = (names.Person(body.Connector), names.Scheme(body.Scheme));
        if (connector?.Connector is null) call.Faults.Wrong("no-such-connector", "connector", "No connector has this id or key: GET /api/people?role=connector lists them.");
        if (scheme is null) call.Faults.Wrong("no-such-scheme", "scheme", "No scheme has this id or key: GET /api/schemes lists them.");
        var input = new Introduce(scheme?.Id ?? default, body.FirstName, PersonBody.Reading(body.Phone), body.Tie, body.AgreedToContact, body.Words) { Language = body.Language };
        if (call.Faults.Any) Rest(call, input, names, dryRun);
        return await calls.ToActorAsync(call, connector?.Id ?? default, input, "/api/invitations/");
    }

    /// <summary>Something is wrong before the connector's actor can be asked: what it would find wrong is told with it.</summary>
    private static void Rest(ApiCall call, Introduce input, Names names, DryRun dryRun)
    {
        var open = new SchemeState { Id = input.Scheme, Status = SchemeStatus.Open, Definition = names.Now.Scheme(input.Scheme) ?? new() };
        var seen = names.Now with { Schemes = names.Now.Schemes.SetItem(open.Id, open) };
        var answer = dryRun.Person(new() { Connector = new() }, input, seen).Answer;
        foreach (var refusal in answer?.Refusals.Where(r => !call.Faults.Has(r.Field)) ?? []) call.Faults.Add(refusal);
    }

    private static async Task<IResult> List(HttpContext http, Names names, IDbContextFactory<CoproductionDb> contexts, Clock clock)
    {
        var query = new Query(http.Request.Query);
        var (connector, scheme, take) = (query.Person("connector", names), query.Scheme("scheme", names), query.Take(200));
        query.Faults.Throw();
        await using var db = await contexts.CreateDbContextAsync();
        var rows = db.Invitations.AsNoTracking();
        if (connector is { } from) rows = rows.Where(i => i.Connector == from);
        if (scheme is { } to) rows = rows.Where(i => i.Scheme == to);
        var found = await rows.OrderByDescending(i => i.At).Take(take).ToListAsync();
        return TypedResults.Ok(found.Select(i => View(i, names, clock.Now)).ToArray());
    }

    private static async Task<IResult> One(string id, Names names, IDbContextFactory<CoproductionDb> contexts, Clock clock)
    {
        await using var db = await contexts.CreateDbContextAsync();
        var wanted = new InvitationId(Guid.TryParse(id, out var guid) ? guid : default);
        return await db.Invitations.AsNoTracking().SingleOrDefaultAsync(i => i.Id == wanted) is { } row
            ? TypedResults.Ok(View(row, names, clock.Now))
            : Problems.NotFound("No invitation has this id: GET /api/invitations lists them.");
    }

    private static InvitationView View(InvitationRow i, Names names, DateTimeOffset now) =>
        new(i.Id.ToString(), names.Ref(i.Connector)!, names.Scheme(i.Scheme), Api.Words.Of(i.Route), i.Status == "open" && i.ExpiresAt <= now ? "expired" : i.Status, i.At, i.ExpiresAt);
}
