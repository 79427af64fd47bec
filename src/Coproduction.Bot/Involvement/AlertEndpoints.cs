using Coproduction.Bot.Api;
using Coproduction.Bot.People;
using Coproduction.Bot.Storage;
using Coproduction.Domain;
using Microsoft.EntityFrameworkCore;

namespace Coproduction.Bot.Involvement;

/// <summary>Something a coordinator must see.</summary>
internal sealed record AlertView(string Id, string Kind, ResidentRef? Resident, KeyedRef? Scheme, DateTimeOffset At, string Text);

internal static class AlertEndpoints
{
    public static void Map(RouteGroupBuilder api) => api.MapGet("/alerts", List)
        .Lists<AlertView[]>("What a coordinator must see, the newest first.").Asks(("since", "a moment, such as 2026-03-01T09:00:00Z"), ("take", "how many, 200"));

    private static async Task<IResult> List(HttpContext http, Names names, Residents residents, IDbContextFactory<CoproductionDb> contexts)
    {
        var query = new Query(http.Request.Query);
        var (since, take) = (query.At("since") ?? DateTimeOffset.MinValue, query.Take(200));
        query.Faults.Throw();
        await using var db = await contexts.CreateDbContextAsync();
        var rows = await db.Alerts.AsNoTracking().Where(a => a.At > since).OrderByDescending(a => a.At).Take(take).ToListAsync();
        var people = await residents.NamesAsync(rows.Select(a => a.Person).OfType<PersonId>());
        return TypedResults.Ok(rows.Select(a => new AlertView(a.Id.ToString("N"), Words.Of(a.Kind),
            a.Person is { } person ? people.GetValueOrDefault(person) ?? new(person.ToString(), null) : null,
            a.Scheme is { } scheme ? names.Scheme(scheme) : null, a.At, Text(a.Kind))).ToArray());
    }

    private static string Text(AlertKind kind) => kind switch
    {
        AlertKind.WrongNumber => "Somebody says that we have the wrong person. Nothing more goes to that number: check it with the connector.",
        AlertKind.ConnectorBlocked => "Somebody says that they do not know the connector who asked. Talk to the connector.",
        AlertKind.NotFromConnector => "A connector says that an invitation in their name did not come from them. Find out with both how the code got there.",
        AlertKind.WantsToReturn => "Somebody who stopped wants to take part again, but the network still blocks them: they must text START themselves.",
        AlertKind.TeamsConversationDead => "Teams no longer lets us write to somebody: the app was removed or blocked. Nothing goes there until they write to it.",
        AlertKind.LinkUndecided => "Somebody uses a phone and Teams and takes part by both: talk to them about which is to be kept.",
        AlertKind.StaffLeft => "A member of staff has left. See who they stood beside, and find each of them somebody.",
        AlertKind.NetworkStopped => "The phone network has stopped texts to this person at their own wish.",
        AlertKind.NobodyFree => "Somebody was asked and no professional is free for them. Name another, or raise a capacity.",
        AlertKind.Overdue => "A resident has waited longer for an answer than they were promised. See what is owed.",
        AlertKind.Concern => "Somebody may be in danger. The person on call must see it now.",
        AlertKind.CannotAsk => "An ask could not be made as things stand. Find this person someone to talk to.",
        AlertKind.StoppedWhileActive => "Somebody who takes part has asked for no more texts. Leave the channel be, and see that a person knows.",
        AlertKind.CodeGuessing => "Many wrong codes are being tried. Somebody may be guessing.",
        AlertKind.DeliveryFailing => "Texts are not going out. The operator must look at the phone network's settings.",
        AlertKind.Substitution => "Residents give more hours while professionals give fewer. Coproduction adds to professional work, it does not replace it.",
        AlertKind.Poison => "The bot could not take something that came in and has set it aside. The operator must look.",
        AlertKind.Undeliverable => "This person's phone cannot be reached by text. Find another way.",
        AlertKind.SafeReplyFailed => "The safe reply could not be delivered to somebody who may be in danger. They have heard nothing: ring them, or go to them.",
        _ => "Something needs a coordinator.",
    };
}
