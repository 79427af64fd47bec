using System.Collections.Immutable;
using Coproduction.Bot.Api;
using Coproduction.Domain;

namespace Coproduction.Bot.People;

internal sealed record ConnectorView(PersonRef? VouchedBy, ImmutableArray<string> Neighbourhoods, ImmutableArray<string> Languages, bool Suspended);

internal sealed record ProfessionalView(string Role, string? AadObjectId, ImmutableArray<string> Neighbourhoods, ImmutableArray<string> Languages, int Capacity, int Free);

internal sealed record CoordinatorView(string? AadObjectId);

/// <summary>Someone who is listed. No phone number: none is ever shown.</summary>
internal sealed record PersonView(string Id, string? Key, string Name, string Language, ConnectorView? Connector, ProfessionalView? Professional, CoordinatorView? Coordinator);

internal enum Role { Connector, Professional, Coordinator, Resident }

internal static class PeopleEndpoints
{
    private const string Path = "/people";

    public static void Map(RouteGroupBuilder api)
    {
        api.MapPost(Path, Create).Creates<PersonBody>("List a connector, professional or coordinator, or someone who is several of these.");
        api.MapGet(Path, List).Lists<PersonView[]>("Who is listed, by name; with role=resident residents by id and first name, paged by after and take.")
            .Asks(("role", Words.All<Role>()), ("after", "the last id of the page before, for residents"), ("take", "how many residents, 100"));
        api.MapGet(Path + "/{id}", One).Lists<PersonView>("One who is listed, by id or key.").ProducesProblem(404);
        api.MapPost(Path + "/{id}/suspend", Suspend).Acts("Take a connector's invitations back and grant no more.");
        api.MapPost(Path + "/{id}/leave", Leave).Acts("A professional or coordinator leaves: nobody is offered to them, and everybody they stand beside is looked after.");
        api.MapPost(Path + "/{id}/reinstate", Reinstate).Acts("Let a suspended connector invite again.");
    }

    /// <summary>They stay listed by name, for what they did.</summary>
    private static async Task<IResult> Leave(string id, HttpContext http, Calls calls, Names names)
    {
        var call = await ApiCall.ReadAsync(http, empty: true);
        call.Body.End();
        return await calls.ToActorAsync(call, names.PersonAt(id).Id, new Depart());
    }

    private static async Task<IResult> Create(HttpContext http, Calls calls, Names names)
    {
        var call = await ApiCall.ReadAsync(http);
        var body = PersonBody.Read(call.Body);
        var vouchedBy = call.Body.Object("connector") is { } part ? names.PersonIn(part, "vouchedBy") : null;
        var number = PersonBody.Number(body.Phone, body.Connector is not null, call.Body);
        var input = new RegisterPerson(body.Name.Trim(), body.Key,
            body.Connector is { } c ? new(vouchedBy, c.Neighbourhoods, c.Languages) : null,
            body.Professional?.ToCard(),
            body.Coordinator is { } r ? new(r.AadObjectId) : null)
        { Language = body.Language };
        if (number is { } phone) return await calls.ToNumberAsync(call, phone, input, "/api/people/");
        var id = body.Key is { } key ? KeyIds.Person(key) : new PersonId(call.Id.Derive(0));
        return await calls.ToActorAsync(call, id, input, "/api/people/");
    }

    private static async Task<IResult> List(HttpContext http, Names names, Residents residents)
    {
        var query = new Query(http.Request.Query);
        var (role, after, take) = (query.Choice<Role>("role"), query.Id("after"), query.Take(100));
        query.Faults.Throw();
        return role == Role.Resident
            ? TypedResults.Ok(await residents.PageAsync(after, take))
            : TypedResults.Ok(names.Now.People.Values.Where(p => Has(p, role)).OrderBy(p => p.Name, StringComparer.Ordinal).ThenBy(p => p.Id.Value)
                .Select(p => View(p, names)).ToArray());
    }

    private static IResult One(string id, Names names) => TypedResults.Ok(View(names.PersonAt(id), names));

    private static Task<IResult> Suspend(string id, HttpContext http, Calls calls, Names names) => Act(id, http, calls, names, suspended: true);

    private static Task<IResult> Reinstate(string id, HttpContext http, Calls calls, Names names) => Act(id, http, calls, names, suspended: false);

    private static async Task<IResult> Act(string id, HttpContext http, Calls calls, Names names, bool suspended)
    {
        var call = await ApiCall.ReadAsync(http, empty: true);
        call.Body.End();
        return await calls.ToActorAsync(call, names.PersonAt(id).Id, new SuspendConnector(suspended));
    }

    private static bool Has(PersonState person, Role? role) => role switch
    {
        null => person.Listed,
        Role.Connector => person.Connector is not null,
        Role.Professional => person.Professional is not null,
        _ => person.Coordinator is not null,
    };

    private static PersonView View(PersonState p, Names names) => new(p.Id.ToString(), p.Key, p.Name ?? "", p.Language,
        p.Connector is { } c ? new(names.Ref(c.VouchedBy), c.Neighbourhoods, c.Languages, c.Suspended) : null,
        p.Professional is { } s ? new(s.Role, s.AadObjectId, s.Neighbourhoods, s.Languages, s.Capacity, s.Free) : null,
        p.Coordinator is { } r ? new(r.AadObjectId) : null);
}
