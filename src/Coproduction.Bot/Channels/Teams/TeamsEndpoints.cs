using System.Text.Json;
using Coproduction.Bot.Referrals.Cards;
using Coproduction.Bot.Runtime;
using Coproduction.Bot.Storage;
using Coproduction.Domain;
using Microsoft.Extensions.Options;
using RuntimeLog = Coproduction.Bot.Runtime.Log;

namespace Coproduction.Bot.Channels.Teams;

/// <summary>
/// What Teams posts. Everything is stored before it is answered 202; a card's click is answered in the request, by what its
/// turn decided.
/// </summary>
internal static class TeamsEndpoints
{
    private const int LargestBody = 512 * 1024;

    /// <summary>Teams sends again after 15 seconds without an answer; it should hear a 503 before.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    public static void MapTeams(this IEndpointRouteBuilder endpoints) => endpoints.MapPost(TeamsChannel.MessagesPath, Receive).ExcludeFromDescription();

    private static async Task<IResult> Receive(HttpContext http, TokenCheck check, TeamsHearing hearing, IOptionsMonitor<TeamsOptions> options, ILogger<TeamsHearing> logger)
    {
        if (!options.CurrentValue.IsOn) return Results.NotFound();
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted);
        patience.CancelAfter(Patience);
        try
        {
            if (await BodyAsync(http, patience.Token) is not { } body) return Results.StatusCode(StatusCodes.Status413PayloadTooLarge);
            if (!Activity.TryParse(body, out var activity, out var fault))
            {
                RuntimeLog.BadActivity(logger, fault);
                return Results.BadRequest();
            }

            var verdict = await check.CheckAsync(http.Request.Headers.Authorization, activity, http.Connection.RemoteIpAddress, patience.Token);
            if (!verdict.IsAccepted)
            {
                RuntimeLog.TokenRefused(logger, verdict.Status, verdict.Reason);
                return Results.StatusCode(verdict.Status);
            }

            return await hearing.HearAsync(activity, patience.Token);
        }
        catch (Exception unavailable) when (unavailable is DatabaseUnavailableException or OperationCanceledException)
        {
            RuntimeLog.Unavailable(logger, http.Request.Path);
            http.Response.Headers.RetryAfter = "5";
            return Results.StatusCode(StatusCodes.Status503ServiceUnavailable);
        }
    }

    private static async Task<ReadOnlyMemory<byte>?> BodyAsync(HttpContext http, CancellationToken cancellation)
    {
        var buffer = new byte[LargestBody + 1];
        var length = await http.Request.Body.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, cancellation);
        return length > LargestBody ? null : buffer.AsMemory(0, length);
    }
}

/// <summary>An activity that has passed the check, by what it is.</summary>
internal sealed class TeamsHearing(TeamsInbox inbox, CardClicks clicks, Database database, DirectoryCache directory, Privacy privacy)
{
    public async Task<IResult> HearAsync(Activity activity, CancellationToken cancellation)
    {
        var from = ConversationReference.Of(activity);
        var id = new InputId($"teams:{activity.DuplicateKey}");
        switch (activity.Type)
        {
            case "invoke" when activity.Name == "adaptiveCard/action":
                return await clicks.InvokeAsync(activity, from, cancellation);
            case "invoke":
                return Results.Json(new { }, statusCode: StatusCodes.Status501NotImplemented);
            case "message" when activity.Value is { ValueKind: JsonValueKind.Object } && activity.Words.Length == 0:
                await clicks.SubmitAsync(activity, from, cancellation);
                break;
            case "message" when from.Kind == ConversationKind.Personal:
                await inbox.AcceptAsync(from, id, new TextReceived(activity.Words, activity.Pictures, NetworkAct.None, "teams"), cancellation);
                break;
            case "message" when activity.MentionsBot:
                await ThreadAsync(activity, from, id, cancellation);
                break;
            case "messageUpdate" when from.Kind == ConversationKind.Personal:
                // What staff type beside the cards went nowhere, and an edit of it goes nowhere.
                if (inbox.StaffOf(from) is null && activity.Words.Length > 0)
                    await inbox.AcceptAsync(from, id, new TextReceived(activity.Words, activity.Pictures, NetworkAct.None, "teams") { Edited = true }, cancellation);
                break;
            case "messageUpdate" or "messageDelete" when from.Kind == ConversationKind.Channel:
                await ChangedAsync(activity, from, id, cancellation);
                break;
            case "installationUpdate" when activity.Action?.StartsWith("remove", StringComparison.Ordinal) == true:
                await inbox.LoseAsync(from, cancellation);
                break;
            case "installationUpdate":
            case "conversationUpdate" when activity.MembersAdded.Contains(activity.Recipient?.Id ?? ""):
                await inbox.MeetAsync(from, from.Kind == ConversationKind.Personal ? who => Welcome(who, from) : null, cancellation);
                break;
            default:
                return Results.Ok();
        }

        return Results.Accepted();
    }

    /// <summary>Under a referral's card in its team's channel, with the bot mentioned: words for that resident.</summary>
    private async Task ThreadAsync(Activity activity, ConversationReference from, InputId id, CancellationToken cancellation)
    {
        var team = Domain.Directory.TeamOf(from.BareConversationId);
        await inbox.MeetAsync(@from with { ConversationId = from.BareConversationId }, null, cancellation);
        var staff = inbox.StaffOf(from);
        if (staff is null || CardUnder(team, from) is not { Kind: CardKind.Referral } card || ResidentOf(new(card.Subject)) is not { } resident)
        {
            var words = Wordings.All.Render("en", staff is null ? "teams.thread.not-staff" : "teams.thread.where");
            await inbox.TellAsync(Told(team, id.Derive(0), words, CardUnder(team, from)), RootOf(from), cancellation);
            return;
        }

        var say = new SayToResident(new(card.Subject), staff.Id, activity.Words) { Team = team, Media = activity.Pictures };
        await clicks.StoreAsync(resident, id, say, cancellation);
    }

    /// <summary>Words that were relayed from a thread cannot be taken back: whoever changed them is told what was read.</summary>
    private async Task ChangedAsync(Activity activity, ConversationReference from, InputId id, CancellationToken cancellation)
    {
        var original = new InputId($"teams:{(activity with { Type = "message", Timestamp = null }).DuplicateKey}");
        if (database.Read(session => session.One(Sql.InputBody, row => (row.Actor(0, 1), row.GetString(2), row.Bytes(3), row.At(4)), original)) is not ({ } actor, "say", { } body, var at)) return;
        if (Snapshots.ReadInput(privacy.Open($"inbox:{original}", body), original, at) is not SayToResident { By: { } by, Team: { } team, Words: { } words } say) return;
        await clicks.StoreAsync(actor.Person, id, new WordsChanged(say.Referral, by, team, words, activity.Type == "messageDelete"), cancellation);
    }

    private CardRef? CardUnder(PersonId team, ConversationReference from) =>
        RootOf(from) is { } root ? CardRef.Parse(database.Read(session => session.One(Sql.CardOf, row => row.GetString(0), team, root))) : null;

    /// <summary>The first message of the thread.</summary>
    private static string? RootOf(ConversationReference from)
    {
        const string mark = ";messageid=";
        var at = from.ConversationId.IndexOf(mark, StringComparison.Ordinal);
        return at < 0 ? null : from.ConversationId[(at + mark.Length)..];
    }

    private PersonId? ResidentOf(ReferralId referral) => database.Read(session => session.One(Sql.ResidentOf, row => (PersonId?)new PersonId(row.GetGuid(0)), referral));

    private Message Welcome(PersonId who, ConversationReference from)
    {
        var listed = directory.Current.Person(who);
        var organisation = directory.Current.Organisation.SignsAs;
        var words = listed is { Professional: not null } or { Coordinator: not null }
            ? Wordings.All.Render("en", "teams.welcome.staff", ("name", directory.Current.FirstNameOf(who)), ("organisation", organisation))
            : Wordings.All.Render("en", "teams.welcome", ("organisation", organisation));
        // Twice in the same conversation is the same message.
        return Told(who, new InputId($"welcome:{from.ConversationId}").Derive(0), words, null);
    }

    internal static Message Told(PersonId to, Guid id, string words, CardRef? under) => new()
    {
        Id = new(id), To = to, Lane = Lane.Answer, Body = words, Wording = "told", Zone = "UTC", Channel = Channel.Teams, Under = under,
    };
}
