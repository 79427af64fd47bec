using System.Collections.Immutable;
using Coproduction.Bot.Api;
using Coproduction.Domain;

namespace Coproduction.Bot.Schemes;

/// <summary>A scheme as it stands.</summary>
internal sealed record SchemeView(string Id, string Key, string Name, string Status, string Form, string Mode, string Neighbourhood, PersonRef? Coordinator,
    string Summary, string Asks, string Where, string When, string Cost, string Access, ImmutableArray<KeyedRef> Professionals,
    double StaffHoursPerWeek, string Resources, int Capacity, int Taken, int Held, ImmutableArray<string> Conditions, bool Sensitive, int MinimumAge,
    double ReplyWithinHours, string Prevents, string NewInvestment, string WhyRelational, string ResidentsDecide, string? TeamsChannel);

internal static class SchemeEndpoints
{
    private const string Path = "/schemes";

    public static void Map(RouteGroupBuilder api)
    {
        api.MapPost(Path, Create).Creates<SchemeBody>("Describe a scheme; it opens with a call of its own.");
        api.MapGet(Path, List).Lists<SchemeView[]>("All schemes, by name.");
        api.MapGet(Path + "/{id}", One).Lists<SchemeView>("One scheme, by id or key.").ProducesProblem(404);
        api.MapPost(Path + "/{id}/open", Open).Acts("Open it: every gate that fails is told, under its field.");
        api.MapPost(Path + "/{id}/close", Close).Acts("Close it to new asks.");
    }

    private static async Task<IResult> Create(HttpContext http, Calls calls, Names names)
    {
        var call = await ApiCall.ReadAsync(http);
        var body = SchemeBody.Read(call.Body);
        var definition = body.Define(text => names.Person(text)?.Id, call.Body);
        return await calls.ToActorAsync(call, KeyIds.Scheme(body.Key), new CreateScheme(definition), "/api/schemes/");
    }

    private static IResult List(Names names) => TypedResults.Ok(names.Now.Schemes.Values
        .Where(s => s.Definition is not null).OrderBy(s => s.Definition!.Name, StringComparer.Ordinal).Select(s => View(s, names)).ToArray());

    private static IResult One(string id, Names names) => TypedResults.Ok(View(names.SchemeAt(id), names));

    private static Task<IResult> Open(string id, HttpContext http, Calls calls, Names names) => Act(id, http, calls, names, new OpenScheme());

    private static Task<IResult> Close(string id, HttpContext http, Calls calls, Names names) => Act(id, http, calls, names, new CloseScheme());

    private static async Task<IResult> Act(string id, HttpContext http, Calls calls, Names names, Input input)
    {
        var call = await ApiCall.ReadAsync(http, empty: true);
        call.Body.End();
        return await calls.ToActorAsync(call, names.SchemeAt(id).Id, input);
    }

    private static SchemeView View(SchemeState s, Names names)
    {
        var d = s.Definition!;
        return new(s.Id.ToString(), d.Key, d.Name, Words.Of(s.Status), d.Form.ToString(), d.Mode.ToString(), d.Neighbourhood, names.Ref(d.Coordinator), d.Summary, d.Asks, d.Where, d.When, d.Cost, d.Access,
            [.. d.Professionals.Select(names.Staff)], d.StaffHoursPerWeek, d.Resources, d.Capacity, s.Taken, s.Held, d.Conditions, d.Sensitive, d.MinimumAge,
            d.ReplyWithinHours, d.Prevents, d.NewInvestment, d.WhyRelational, d.ResidentsDecide, d.TeamsChannel);
    }
}
