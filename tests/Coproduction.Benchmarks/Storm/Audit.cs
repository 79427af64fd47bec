using System.Globalization;
using System.Text.Json;
using Coproduction.Bot.Runtime;
using Coproduction.Bot.Storage;
using Coproduction.Domain;
using Coproduction.Simulator;
using Microsoft.EntityFrameworkCore;
using Channel = Coproduction.Domain.Channel;

namespace Coproduction.Benchmarks.Storm;

/// <summary>
/// The books of both sides and the script's own, compared when all is at rest. Each finding names the ids of what is wrong.
/// </summary>
internal sealed class Audit(IServiceProvider bot, PhoneNetwork phones, TeamsNetwork teams, Book book)
{
    private const int MostNamed = 5;

    private readonly Privacy privacy = bot.GetRequiredService<Privacy>();
    private readonly List<string> wrong = [];
    private readonly Dictionary<PersonId, PersonState> people = [];
    private readonly Dictionary<PersonId, string> numbers = [];
    private readonly List<SchemeState> schemes = [];
    private List<InboxRow> inbox = [];
    private List<OutboxRow> outbox = [];
    private List<StoredPlace> places = [];
    private List<FactRow> facts = [];

    /// <summary>How much there was to compare: books that agree because they are empty prove nothing.</summary>
    public string Compared { get; private set; } = "";

    public async Task<IReadOnlyList<string>> Run()
    {
        await Read();
        await Inputs();
        Texts();
        TeamsMessages();
        StaffsWords();
        Consents();
        Stops();
        Dangers();
        Holds();
        var consents = people.Values.Sum(p => p.Participations.Length + p.Participations.Count(x => x.Started is not null));
        Compared = $"compared {inbox.Count} inputs, {outbox.Count} messages, {people.Count} people, {consents} consents, {book.Texts.Values.Count(t => t.Meant == Meant.Stop)} stops, "
            + $"{book.Texts.Values.Count(t => t.Meant == Meant.Danger)} words of danger, {book.Confirmed.Count} confirmed words of staff, {places.Count} places; "
            + $"{outbox.Count(o => o.Again)} marked repeats, {outbox.Count(o => o is { Again: true, State: OutboxState.Failed })} of them given up";
        return wrong;
    }

    private async Task Read()
    {
        await using var db = await bot.GetRequiredService<IDbContextFactory<CoproductionDb>>().CreateDbContextAsync();
        inbox = await db.Inbox.AsNoTracking().ToListAsync();
        outbox = await db.Outbox.AsNoTracking().ToListAsync();
        places = await db.Places.AsNoTracking().ToListAsync();
        facts = await db.Facts.AsNoTracking().ToListAsync();
        foreach (var actor in await db.Actors.AsNoTracking().ToListAsync())
        {
            ActorId id = actor.Kind == ActorKind.Person ? new PersonId(actor.Id) : new SchemeId(actor.Id);
            switch (Actor.Open(id, actor.State, actor.Name, privacy))
            {
                case PersonState person: people[person.Id] = person; break;
                case SchemeState scheme: schemes.Add(scheme); break;
            }
        }

        var addresses = bot.GetRequiredService<Addresses>();
        foreach (var person in people.Keys)
            if (addresses.NumberOf(person) is { } number) numbers[person] = number.Value;
    }

    /// <summary>Every text the bot has answered 2xx, and every one the network holds, had its turn; nothing else did.</summary>
    private async Task Inputs()
    {
        await using var db = await bot.GetRequiredService<IDbContextFactory<CoproductionDb>>().CreateDbContextAsync();
        Found("inputs without a turn", inbox.Where(i => i.DoneAt is null && !i.SetAside).Select(i => i.Id));
        Found("inputs set aside", inbox.Where(i => i.SetAside).Select(i => $"{i.Id} ({i.Type})"));
        Found("alerts of poison", (await db.Alerts.Where(a => a.Kind == AlertKind.Poison).ToListAsync()).Select(a => a.Id.ToString()));
        var stored = inbox.Select(i => i.Id).ToHashSet(StringComparer.Ordinal);
        var sent = phones.Messages().Where(m => m.Direction == Simulator.Direction.Inbound).Select(m => m.Sid).ToHashSet(StringComparer.Ordinal);
        Found("texts that were taken and are not in the inbox", book.Texts.Values.Where(t => t.TakenAt is not null && !stored.Contains($"sms:{t.Sid}")).Select(t => t.Sid));
        Found("texts that the network holds and nobody caught up with", sent.Where(sid => !stored.Contains($"sms:{sid}")));
        Found("texts in the inbox that nobody sent", inbox.Where(i => i.Id.StartsWith("sms:", StringComparison.Ordinal) && !sent.Contains(i.Id[4..])).Select(i => i.Id));
    }

    /// <summary>The outbox and the phones agree message by message, by the provider's ids and by the words.</summary>
    private void Texts()
    {
        var rows = outbox.Where(o => o.Channel == Channel.Sms).ToList();
        Found("texts that are neither sent nor given up", rows.Where(o => o.State is OutboxState.Queued or OutboxState.HandingOver or OutboxState.Unknown).Select(o => $"{o.Id} {o.State}"));
        var handed = phones.Messages().Where(m => m.Direction == Simulator.Direction.Outbound).ToDictionary(m => m.Sid);
        var bySid = rows.Where(o => o.Sid is not null).ToLookup(o => o.Sid!);
        Found("sids of two rows", bySid.Where(g => g.Count() > 1).Select(g => g.Key));
        foreach (var row in rows.Where(o => o.State == OutboxState.Accepted))
        {
            if (row.Sid is null || !handed.TryGetValue(row.Sid, out var message)) Wrong($"the text {row.Id} is marked sent and the network has no {row.Sid ?? "sid of it"}");
            else if (row.Body is { } body && privacy.OpenText($"outbox:{row.Id}", body) is var words && (message.Body != words || message.To != numbers.GetValueOrDefault(row.Actor)))
                Wrong($"the text {row.Id} is taken for {row.Sid}, which has other words or another receiver");
        }

        Found("texts that the network has and that are marked as not sent", rows.Where(o => o.Sid is { } sid && handed.ContainsKey(sid) && o.State is not (OutboxState.Accepted or OutboxState.Failed)).Select(o => $"{o.Id} {o.State}"));
        var strangers = handed.Values.Where(m => !bySid.Contains(m.Sid)).ToList();
        Found("texts that the network took and no row knows of (sent twice, or unknown)", strangers.Select(m =>
        {
            var like = rows.Where(o => numbers.GetValueOrDefault(o.Actor) == m.To && o.Body is { } b && privacy.OpenText($"outbox:{o.Id}", b) == m.Body).Select(o => $"{o.Id} {o.State} {o.Sid} {o.Wording} tries {o.Tries}");
            return $"{m.Sid} at {m.CreatedAt:HH:mm:ss.fff} like [{string.Join(", ", like)}]";
        }));
        Found("texts given up without a reason that the network gave", rows.Where(o => o.State == OutboxState.Failed && o.Sid is null && o.Error is not (21610 or 0)).Select(o => $"{o.Id} code {o.Error}"));
    }

    /// <summary>Nothing unmarked goes to Teams twice; words that are marked sent are there.</summary>
    private void TeamsMessages()
    {
        var rows = outbox.Where(o => o.Channel == Channel.Teams).ToList();
        Found("messages for Teams that are neither sent nor given up", rows.Where(o => o.State is OutboxState.Queued or OutboxState.HandingOver or OutboxState.Unknown).Select(o => $"{o.Id} {o.State}"));
        // Unknown, and the marked repeat unknown too: the bot gives it up, and tells an operator.
        Found("messages for Teams given up", rows.Where(o => o.State == OutboxState.Failed && !(o is { Error: 504, Again: true })).Select(o => $"{o.Id} code {o.Error}"));
        var sends = teams.Books.Where(b => b.Operation == TeamsOperation.Send).ToList();
        // A drawing of a card carries its message's id.
        var byMessage = sends.Where(s => NonceOf(s.Body) is not null).GroupBy(s => NonceOf(s.Body)!).ToDictionary(g => g.Key, g => g.ToList());
        Found("cards sent twice without a mark", byMessage.Where(g => g.Value.Count(s => !IsMarked(s)) > 1 || g.Value.Count > 2).Select(g => g.Key));
        Found("cards sent that no row knows of", byMessage.Keys.Except(rows.Select(o => o.Id.ToString())));
        var chats = teams.Users.ToDictionary(u => teams.ConversationId(u.AadObjectId), u => people.Values.FirstOrDefault(p => string.Equals(p.AadObjectId, u.AadObjectId, StringComparison.OrdinalIgnoreCase))?.Id);
        var said = sends.Where(s => NonceOf(s.Body) is null && !IsMarked(s)).Select(s => (To: chats.GetValueOrDefault(s.ConversationId), Words: TextOf(s.Body))).Where(s => s is { To: not null, Words.Length: > 0 }).CountBy(s => s).ToDictionary();
        var owed = rows.Where(o => o.Body is not null).Select(o => (To: (PersonId?)o.Actor, Words: privacy.OpenText($"outbox:{o.Id}", o.Body!))).CountBy(o => o).ToDictionary();
        Found("words said in Teams more often than they are owed", said.Where(s => owed.GetValueOrDefault(s.Key) < s.Value && owed.ContainsKey(s.Key)).Select(s => $"to {s.Key.To}: {s.Value} for {owed[s.Key]}"));
        Found("words in Teams that are marked sent and are not there", rows.Where(o => o is { State: OutboxState.Accepted, Body: not null, Card: null }).Where(o => !sends.Any(s => chats.GetValueOrDefault(s.ConversationId) == o.Actor && TextOf(s.Body).EndsWith(privacy.OpenText($"outbox:{o.Id}", o.Body!), StringComparison.Ordinal))).Select(o => o.Id.ToString()));
    }

    /// <summary>What a professional was told is on its way has reached the phone once, or its row says why not.</summary>
    private void StaffsWords()
    {
        var rows = outbox.Where(o => o is { Channel: Channel.Sms, FromPerson: not null, Body: not null }).Select(o => (Row: o, Words: privacy.OpenText($"outbox:{o.Id}", o.Body!))).ToList();
        foreach (var said in book.Confirmed)
        {
            var own = rows.Where(r => r.Words.Contains(said.Words, StringComparison.Ordinal)).ToList();
            if (own.Count != 1) Wrong($"a professional's confirmed words \"{said.Words}\" stand in {own.Count} rows");
        }
    }

    /// <summary>V2: each participation rests on a text of that phone's own that was an explicit yes, sent after its question had come.</summary>
    private void Consents()
    {
        foreach (var (id, person) in people)
            foreach (var (part, consent) in person.Participations.SelectMany(p => new[] { (p, p.Joined), (p, p.Started) }).Where(p => p.Item2 is not null).Select(p => (p.Item1, p.Item2!)))
            {
                var name = $"the participation of {id} in {part.Scheme} rests on {consent.AnsweredBy}";
                if (!consent.AnsweredBy.Value.StartsWith("sms:", StringComparison.Ordinal) || !book.Texts.TryGetValue(consent.AnsweredBy.Value[4..], out var said)) Wrong($"{name}, which nobody sent");
                else if (said.Meant != Meant.Yes) Wrong($"{name}, which is no yes: \"{said.Text}\"");
                else if (said.From != numbers.GetValueOrDefault(id)) Wrong($"{name}, which another phone sent");
                else if (phones.Find(said.Sid) is { } answer && !phones.Received(said.From).Any(m => AskedBy(consent).Contains(m.Body) && m.Place < answer.Place)) Wrong($"{name}, which was sent before the question came ({consent.Wording}, handed over {(consent.AnsweredAt - consent.HandedOverAt).TotalSeconds:F3} s before it was stored; before that {consent.Before?.Wording ?? "nothing"})");
            }

        var given = facts.Where(f => f.Kind == FactKind.ConsentGiven).GroupBy(f => (f.Who, f.Ref)).Where(g => g.Count() > 1);
        Found("consents recorded twice", given.Select(g => $"{g.Key.Who:N} {g.Key.Ref}"));
        foreach (var kind in new[] { FactKind.ReferralOffered, FactKind.PlaceTaken, FactKind.CapacityTaken })
            Found($"{kind} recorded twice", facts.Where(f => f.Kind == kind).GroupBy(f => (f.Who, f.Ref, f.Other, f.Input)).Where(g => g.Key.Ref is not null && g.Count() > 1).Select(g => $"{g.Key.Who:N} {g.Key.Ref}"));
    }

    /// <summary>The words that the answer may have been written to: an answer that crossed the second wording, to the first.</summary>
    private static string[] AskedBy(Consent consent) => consent.Before is { } before ? [consent.QuestionText, before.Text] : [consent.QuestionText];

    /// <summary>V3: after a STOP that the bot has taken nothing is handed over but its one confirmation, and the safe reply.</summary>
    private void Stops()
    {
        var byNumber = numbers.ToDictionary(n => n.Value, n => n.Key);
        var messages = outbox.ToLookup(o => o.Actor);
        var read = inbox.Where(i => i.Id.StartsWith("sms:", StringComparison.Ordinal)).ToDictionary(i => i.Id[4..]);
        foreach (var texts in book.Texts.Values.GroupBy(t => t.From))
        {
            if (!byNumber.TryGetValue(texts.Key, out var person)) continue;
            foreach (var stop in texts.Where(t => t.Meant == Meant.Stop && read.GetValueOrDefault(t.Sid)?.DoneAt is not null))
            {
                var from = stop.TakenAt ?? read[stop.Sid].DoneAt!.Value;
                var until = texts.Where(t => t.Meant == Meant.Start && t.SentAt > stop.SentAt).Select(t => t.SentAt).DefaultIfEmpty(DateTimeOffset.MaxValue).Min();
                var after = messages[person].Where(o => o.Channel == Channel.Sms && o.State == OutboxState.Accepted && o.HandedOverAt > from && o.HandedOverAt < until).ToList();
                Found($"texts handed over after the stop {stop.Sid} of {person}", after.Where(o => o.Purpose == MessagePurpose.Ordinary).Select(o => $"{o.Id} {o.Wording}"));
                if (after.Count(o => o.Purpose == MessagePurpose.StopConfirmation) > 1) Wrong($"the stop {stop.Sid} of {person} was confirmed more than once");
            }
        }
    }

    private void Dangers()
    {
        var concerned = facts.Where(f => f.Kind == FactKind.ConcernRaised).Select(f => f.Who).ToHashSet();
        var byNumber = numbers.ToDictionary(n => n.Value, n => n.Key);
        Found("words of danger that raised no concern", book.Texts.Values.Where(t => t.Meant == Meant.Danger && phones.Find(t.Sid) is not null && !(byNumber.TryGetValue(t.From, out var who) && concerned.Contains(who.Value))).Select(t => t.Sid));
    }

    /// <summary>A2: what is held is held for a live question, what is taken for a participation, by the scheme, the resident and the professional alike.</summary>
    private void Holds()
    {
        var parts = people.Values.SelectMany(p => p.Participations.Where(x => x.Status is not (ParticipationStatus.Left or ParticipationStatus.Completed)).Select(x => (Person: p, Part: x))).ToLookup(x => x.Part.Place);
        foreach (var place in places)
        {
            var resident = people.GetValueOrDefault(place.Resident);
            var kept = place.Status switch
            {
                PlaceStatus.Asking => resident?.Pending?.Request == place.Request,
                PlaceStatus.Held => resident is { Pending: { } pending } && pending.Request == place.Request
                    || resident is { Hold: { } hold } && hold.Request == place.Request && resident.Asks.Any(a => a.Scheme == hold.Scheme && a.Status is AskStatus.Open or AskStatus.Holding),
                _ => parts[place.Request].Any(x => x.Person.Id == place.Resident),
            };
            if (!kept) Wrong($"the place {place.Request} of {place.Resident} in {place.Scheme} is {place.Status} and kept by nobody");
        }

        var known = places.ToDictionary(p => p.Request);
        foreach (var (part, person) in parts.SelectMany(g => g).Select(x => (x.Part, x.Person)))
            if (!known.TryGetValue(part.Place, out var place) || place.Status != PlaceStatus.Taken) Wrong($"the participation of {person.Id} in {part.Scheme} has no place {part.Place}");
        foreach (var person in people.Values.Where(p => p.Hold is { } h && !known.ContainsKey(h.Request))) Wrong($"{person.Id} has the hold {person.Hold!.Request}, which the scheme does not know");
        foreach (var scheme in schemes.Where(s => s.Definition is not null))
        {
            var own = places.Where(p => p.Scheme == scheme.Id && !p.Replacing).ToList();
            var (held, taken) = (own.Count(p => p.Status != PlaceStatus.Taken), own.Count(p => p.Status == PlaceStatus.Taken));
            if (scheme.Held != held || scheme.Taken != taken) Wrong($"the scheme {scheme.Id} counts {scheme.Held} held and {scheme.Taken} taken, and has {held} and {taken}");
            if (scheme.Definition!.Form != SchemeForm.Collective && held + taken > scheme.Definition.Capacity) Wrong($"the scheme {scheme.Id} has {held + taken} on {scheme.Definition.Capacity} places");
        }

        var promised = facts.Where(f => f.Kind == FactKind.CapacityHeld).Select(f => (f.Who, f.Ref)).ToHashSet();
        foreach (var person in people.Values.Where(p => p.Professional is not null))
        {
            var own = person.Professional!;
            foreach (var hold in own.Holds.Where(h => !known.TryGetValue(h.Request, out var p) || p.Status == PlaceStatus.Taken || Last(p) != person.Id)) Wrong($"the professional {person.Id} holds {hold.Request} for nobody");
            foreach (var taken in own.Taken.Where(x => !known.TryGetValue(x.Request, out var p) || p.Status != PlaceStatus.Taken || Last(p) != person.Id)) Wrong($"the professional {person.Id} counts {taken.Request}, which is nobody's");
            // What they took on by themselves is theirs, and no limit of the bot's.
            var offered = own.Holds.Length + own.Taken.Count(x => promised.Contains((person.Id.Value, x.Request.Value)));
            if (offered > own.Capacity) Wrong($"the professional {person.Id} was given {offered} with a capacity of {own.Capacity}");
        }
    }

    private static PersonId Last(StoredPlace place) => new(JsonSerializer.Deserialize<Guid[]>(place.Asked)!.LastOrDefault());

    private static bool IsMarked(TeamsBookEntry sent) => sent.Body.Contains("Sent again, in case", StringComparison.Ordinal) || sent.Body.Contains("Again, in case it did not reach you", StringComparison.Ordinal);

    private static string? NonceOf(string body)
    {
        const string mark = "\"n\":\"";
        var at = body.IndexOf(mark, StringComparison.Ordinal);
        return at < 0 ? null : body.Substring(at + mark.Length, 32);
    }

    private static string TextOf(string body)
    {
        using var json = JsonDocument.Parse(body);
        return json.RootElement.TryGetProperty("text", out var text) ? text.GetString() ?? "" : "";
    }

    private void Found(string what, IEnumerable<string> ids)
    {
        var all = ids.ToList();
        if (all.Count > 0) Wrong(string.Create(CultureInfo.InvariantCulture, $"{all.Count} {what}: {string.Join("; ", all.Take(MostNamed))}"));
    }

    private void Wrong(string what) => wrong.Add(what);
}
