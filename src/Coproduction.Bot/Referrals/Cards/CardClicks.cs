using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Coproduction.Bot.Channels.Teams;
using Coproduction.Bot.Channels.Teams.Cards;
using Coproduction.Bot.Runtime;
using Coproduction.Bot.Storage;
using Coproduction.Domain;
using Microsoft.Extensions.Options;
using PhoneNumber = Coproduction.Domain.PhoneNumber;

namespace Coproduction.Bot.Referrals.Cards;

/// <summary>
/// A click on a card: who clicks is known by Entra id and tenant, never by the card; what they click on is read again; the click
/// is an input to the resident's actor, so of several the first wins. Its id is made from this drawing of the card, who clicked
/// and what was written, so that a double click, or the same card sent twice, is one input; its answer is kept for the duplicate,
/// once there is one: who clicks again after "It is saved" sees what came of it.
/// </summary>
internal sealed class CardClicks(TeamsInbox people, Inbox inbox, Addresses addresses, CardDesk desk, Database database, Writer writer, Privacy privacy, Pokes pokes,
    IOptionsMonitor<TeamsOptions> options, Clock clock)
{
    private const string CardType = "application/vnd.microsoft.card.adaptive";
    private const string MessageType = "application/vnd.microsoft.activity.message";
    private const string ErrorType = "application/vnd.microsoft.error";

    public async Task<IResult> InvokeAsync(Activity activity, ConversationReference from, CancellationToken cancellation)
    {
        if (Click.Of(activity) is not { } click) return Fault(400, "BadRequest", "This button is not one of ours.");
        if (Clicker(from) is not { } by) return Fault(403, "Forbidden", "Only professionals and coordinators who are listed can do this.");
        var id = click.IdFor(by.Id);
        if (Stored(id) is { } earlier) return Results.Bytes(earlier, "application/json");
        var came = await TakeAsync(click, by, from, id, cancellation);
        var body = came.Number is { } number ? Body(200, MessageType, number) : await AnswerAsync(click, by, from, id, came.Note, came.Words);
        if (!came.Stands) return Results.Bytes(body, "application/json");
        // The first answer is everybody's, if two came at once.
        await writer.Commit(session => session.Execute(Sql.SaveReply, id, privacy.Seal($"reply:{id}", body)), cancellation);
        return Results.Bytes(Stored(id) ?? body, "application/json");
    }

    /// <summary>From a client without Action.Execute: nothing can be returned to the card, so what came of it is said beside it.</summary>
    public async Task SubmitAsync(Activity activity, ConversationReference from, CancellationToken cancellation)
    {
        if (Click.Of(activity) is not { } click || Clicker(from) is not { } by) return;
        var id = click.IdFor(by.Id);
        var came = await TakeAsync(click, by, from, id, cancellation);
        // In the trace of the click, if that was stored.
        var at = database.Read(session => session.One(Sql.InputBody, row => row.AtOrNull(4), id)) ?? clock.Now;
        await people.TellAsync(TeamsHearing.Told(by.Id, id.Derive(-1000, at), came.Number ?? came.Note, null), null, cancellation);
    }

    /// <summary>For the resident's actor; nobody waits for its answer.</summary>
    public async Task StoreAsync(PersonId resident, InputId id, Input input, CancellationToken cancellation)
    {
        await inbox.Store(inbox.Seal(id, input), clock.Now, _ => resident, cancellation);
        pokes.Actor(resident);
    }

    private PersonState? Clicker(ConversationReference from) =>
        people.StaffOf(from) is { IsStaff: true, Gone: false } staff ? staff : null;

    private byte[]? Stored(InputId id) =>
        database.Read(session => session.One(Sql.Reply, row => row.Bytes(0), id)) is { } box ? privacy.Open($"reply:{id}", box) : null;

    private async Task<Outcome> TakeAsync(Click click, PersonState by, ConversationReference from, InputId id, CancellationToken cancellation)
    {
        var (resident, input, fault) = Meant(click, by, from);
        if (input is null || resident is null) return new(fault ?? "This is no longer open.", click.Words);
        var patience = TimeSpan.FromSeconds(options.CurrentValue.InvokeSeconds);
        var result = await inbox.CallAsync(resident.Id, id, input, patience, cancellation);
        if (result is not { State: CallState.Answered, Answer: { } answer })
            return new(result.State == CallState.SetAside ? "Something went wrong here, and we have been told. Nothing was sent." : "It is saved, and will be done in a moment.") { Stands = false };
        if (answer.IsRefused) return new(CardWords.Refused(answer.Refusals, resident, desk), click.Words);
        var now = desk.Open(resident.Id) ?? resident;
        if (input is RevealNumber) return new("") { Number = CardWords.Number(addresses.NumberOf(resident.Id), ReferralCard.Name(now)) };
        return new(CardWords.Done(input, now, desk));
    }

    /// <summary>Reads the record that the card is about, whatever the card says of it.</summary>
    private (PersonState? Resident, Input? Input, string? Fault) Meant(Click click, PersonState by, ConversationReference from)
    {
        var me = by.Id;
        if (click.Card.Kind == CardKind.Referral)
        {
            var id = new ReferralId(click.Card.Subject);
            if (desk.ResidentOf(id) is not { } resident || resident.Referrals.FirstOrDefault(r => r.Id == id) is not { } referral) return default;
            if (!IsShown(referral, me, from)) return (null, null, "This referral is not before you. Ask your coordinator.");
            return (resident, click.Verb switch
            {
                CardVerbs.Accept => new AcceptReferral(id, me, click.Text(CardInputs.Hello)),
                CardVerbs.Pass => new PassReferral(id, me, click.Person(CardInputs.To), null),
                CardVerbs.Decline => new DeclineReferral(id, me, click.Text(CardInputs.Why)) { From = click.Day(CardInputs.From) },
                CardVerbs.Ask => new AskCoordinator(id, me, click.Text(CardInputs.Question)),
                _ => (Input?)null,
            }, null);
        }

        var who = click.Verb == CardVerbs.SendTo ? click.Person(CardInputs.Resident) : click.Card.Kind == CardKind.Resident ? new PersonId(click.Card.Subject) : null;
        if (click.Verb == CardVerbs.SendTo && who is null) return (null, null, "Choose who it is for. Nothing was sent.");
        if (who is not { } person || desk.Open(person) is not { } theirs) return default;
        var accepted = theirs.Referrals.LastOrDefault(r => r.Professional == me && r.Status == ReferralStatus.Accepted);
        return click.Verb switch
        {
            CardVerbs.Send or CardVerbs.SendTo when click.Text(CardInputs.Answer) is null => (null, null, "Write what they are to read first. Nothing was sent."),
            CardVerbs.Send or CardVerbs.SendTo => (theirs, new AnswerResident(me, click.Text(CardInputs.Answer)) { Seen = click.Seen }, null),
            CardVerbs.NoAnswer => (theirs, new AnswerResident(me, null) { Seen = click.Seen }, null),
            CardVerbs.Reveal => theirs.Waiting.Where(theirs.IsUrgent).MaxBy(w => w.Owner == me) is { } concern
                ? (theirs, new RevealNumber(concern.Id, me, click.Text(CardInputs.Reason)), null)
                : (null, null, "There is no open concern about them, so no number is shown."),
            _ when accepted is null => (null, null, "They are not with you (any more)."),
            CardVerbs.Started => (theirs, new MarkStarted(accepted.Id, me), null),
            CardVerbs.End => (theirs, new EndTalk(accepted.Id, me), null),
            CardVerbs.HandOver => (theirs, new OfferHandOver(accepted.Id, me, click.Person(CardInputs.NewPerson), click.Text(CardInputs.Introduction)), null),
            _ => default,
        };
    }

    /// <summary>Who has the card, by their own chat or as one of the team whose channel has it.</summary>
    private bool IsShown(Referral referral, PersonId by, ConversationReference from) =>
        referral.Professional == by || referral.Shown.Contains(by) || desk.Directory.CoordinatorFor(referral.Scheme) == by
        || (from.Kind == ConversationKind.Channel && referral.Shown.Contains(Domain.Directory.TeamOf(from.BareConversationId)));

    /// <summary>The card as it is now, for the one who clicked. Everybody's is put right by what the turn decided.</summary>
    private async Task<byte[]> AnswerAsync(Click click, PersonState by, ConversationReference from, InputId id, string note, string? words)
    {
        var viewer = from.Kind == ConversationKind.Channel ? Domain.Directory.TeamOf(from.BareConversationId) : by.Id;
        var look = new Look(viewer, id.Derive(-1001).ToString("N")) { Note = note, Words = words };
        // What was typed has gone, and the question whom it is for with it.
        var gone = words is null && click.Card.Kind is CardKind.WhoFor;
        var drawn = gone ? null : await desk.DrawAsync(click.Card, look);
        var card = drawn?.Card ?? new AdaptiveCard([CardParts.Line(note)]);
        return Body(200, CardType, card);
    }

    private static IResult Fault(int status, string code, string message) => Results.Bytes(Json(writer =>
    {
        writer.WriteNumber("statusCode", status);
        writer.WriteString("type", ErrorType);
        writer.WriteStartObject("value");
        writer.WriteString("code", code);
        writer.WriteString("message", message);
        writer.WriteEndObject();
    }), "application/json");

    private static byte[] Body(int status, string type, string message) => Json(writer =>
    {
        writer.WriteNumber("statusCode", status);
        writer.WriteString("type", type);
        writer.WriteString("value", message);
    });

    private static byte[] Body(int status, string type, AdaptiveCard card) => Json(writer =>
    {
        writer.WriteNumber("statusCode", status);
        writer.WriteString("type", type);
        writer.WritePropertyName("value");
        writer.WriteRawValue(card.Utf8);
    });

    private static byte[] Json(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(buffer);
        json.WriteStartObject();
        write(json);
        json.WriteEndObject();
        json.Flush();
        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>What came of a click.</summary>
    /// <param name="Note">In a sentence.</param>
    /// <param name="Words">To keep in the box, when they did not go.</param>
    private sealed record Outcome(string Note, string? Words = null)
    {
        /// <summary>When one is shown.</summary>
        public string? Number { get; init; }

        /// <summary>It is the last word on it.</summary>
        public bool Stands { get; init; } = true;
    }

    /// <summary>What stands in an Action.Execute's invoke or an Action.Submit's message.</summary>
    private sealed record Click(string Verb, CardRef Card, string Nonce, JsonElement Data)
    {
        public static Click? Of(Activity activity)
        {
            if (activity.Value is not { ValueKind: JsonValueKind.Object } value) return null;
            var verb = "";
            if (activity.Type == "invoke")
            {
                if (!value.TryGetProperty("action", out var action) || action.ValueKind != JsonValueKind.Object) return null;
                verb = String(action, "verb") ?? "";
                if (!action.TryGetProperty("data", out value) || value.ValueKind != JsonValueKind.Object) return null;
            }
            else verb = String(value, "verb") ?? "";

            return verb.Length > 0 && CardRef.Parse(String(value, CardVerbs.Card)) is { } card && String(value, CardVerbs.Nonce) is { Length: > 0 and <= 80 } nonce
                ? new(verb, card, nonce, value)
                : null;
        }

        /// <summary>Null where the card showed no texts.</summary>
        public ImmutableArray<string>? Seen => String(Data, CardVerbs.Seen) is { } marks ? [.. marks.Split(',', StringSplitOptions.RemoveEmptyEntries)] : null;

        /// <summary>Words in the box, for what refuses them.</summary>
        public string? Words => Text(CardInputs.Answer) ?? Text(CardInputs.Hello) ?? Text(CardInputs.Introduction);

        /// <summary>The same for the same click, however often it comes.</summary>
        public InputId IdFor(PersonId by)
        {
            var inputs = Data.EnumerateObject().Where(p => p.Value.ValueKind == JsonValueKind.String).OrderBy(p => p.Name, StringComparer.Ordinal)
                .Select(p => $"{p.Name}={p.Value.GetString()}");
            var all = string.Join('\n', inputs.Prepend($"{Verb}\n{by}"));
            return new($"card:{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(all)))}");
        }

        /// <summary>Null when it is empty. Several boxes of a kind on one card carry a number after their name.</summary>
        public string? Text(string input)
        {
            if (String(Data, input) is { } own && !string.IsNullOrWhiteSpace(own)) return own.Trim();
            return Data.EnumerateObject().Where(p => p.Name.StartsWith(input, StringComparison.Ordinal) && p.Name.AsSpan(input.Length).IndexOfAnyExceptInRange('0', '9') < 0)
                .Select(p => p.Value.ValueKind == JsonValueKind.String ? p.Value.GetString()?.Trim() : null).FirstOrDefault(v => !string.IsNullOrEmpty(v));
        }

        public PersonId? Person(string input) => Guid.TryParseExact(Text(input), "N", out var id) ? new PersonId(id) : null;

        public DateOnly? Day(string input) => DateOnly.TryParseExact(Text(input), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

        private static string? String(JsonElement from, string name) => from.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
    }
}
