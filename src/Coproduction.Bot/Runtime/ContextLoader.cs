using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text.Json;
using Coproduction.Bot.Channels.Twilio;
using Coproduction.Bot.Storage;
using Coproduction.Domain;
using Microsoft.Extensions.Options;
using PhoneNumber = Coproduction.Domain.PhoneNumber;

namespace Coproduction.Bot.Runtime;

/// <summary>
/// What a decision may read beside its own state. Most turns need no query: the directory is in memory, and the rest is read
/// only where the input or the state calls for it.
/// </summary>
public sealed class ContextLoader(DirectoryCache directory, IOptionsMonitor<Policy> policy, IOptionsMonitor<TwilioOptions> twilio, Privacy privacy, Database database)
{
    private const int CodesDrawn = 3;

    internal Context Load(Actor actor, Input input, DateTimeOffset now)
    {
        var settings = policy.CurrentValue;
        var context = new Context
        {
            Directory = directory.Current,
            Policy = settings,
            OwnNumber = OwnNumber(twilio.CurrentValue, input),
            DrawnCodes = NeedsCodes(actor, input) ? DrawCodes() : [],
        };
        if (actor.State is PersonState { Question: { HandedOverAt: null } question })
        {
            var (at, state) = database.Read(s => s.One(Sql.HandedOverAt, r => (r.AtOrNull(0), (OutboxState)r.GetInt32(1)), question.Id));
            context = context with { QuestionHandedOverAt = at, QuestionInDoubt = state == OutboxState.Unknown };
        }

        if (IsStaff(actor)) context = context with { Caseload = Caseload(actor.Id.Person) };
        return input switch
        {
            TextReceived text => OfText(context, text.Body, settings.Codes, now),
            DueReached when actor.Id.Kind == ActorKind.Scheme => context with { ExpiredPlaces = Expired(actor.Id.Scheme, now) },
            _ when actor.Id.Kind == ActorKind.Scheme && RequestOf(input) is { } request => context with { Place = Place(request) },
            _ => context,
        };
    }

    /// <summary>The number that residents text, as people write it.</summary>
    internal static string OwnNumber(TwilioOptions options, Input input) =>
        !PhoneNumber.TryParse(options.From, out var own) && !string.IsNullOrEmpty(options.From) ? options.From
        : own.Value is not null ? own.Local
        : input is TextReceived { To: { } to } ? to.Local : "";

    private Context OfText(Context context, string body, CodePolicy policy, DateTimeOffset now)
    {
        if (body.Any(char.IsAsciiDigit)) context = context with { Phone = PhonePlan.Read(body) };
        var candidates = InviteCode.Candidates(body);
        if (candidates.IsEmpty) return context;
        return database.Read(session =>
        {
            var codes = candidates.SelectMany(code => session.All(Sql.LiveCode, ReadCode, code, now)).ToImmutableArray();
            // While numbers are guessing, a right code is not looked at either, or the limit would only tell them that they were wrong.
            var links = candidates.SelectMany(code => session.All(Sql.LiveLink, ReadLink, code, now)).ToImmutableArray();
            var open = codes.IsEmpty && !InviteCode.LooksMeant(body) || session.Count(Sql.CountFacts, FactKind.CodeMistried, now.AddHours(-1), policy.AllTriesPerHour) < policy.AllTriesPerHour;
            return context with { Codes = codes, Links = links, CodeTriesOpen = open };
        });
    }

    /// <summary>Only connectors, and whoever links two channels, are given codes.</summary>
    private static bool NeedsCodes(Actor actor, Input input) =>
        actor.State is PersonState { Connector: not null } || input is TextReceived { Body: { Length: < 80 } body } && string.Concat(body.Where(char.IsLetter)).Contains("link", StringComparison.OrdinalIgnoreCase);

    /// <summary>A code is texted to us: one that reads as words of danger, as STOP or as any answer is not given out.</summary>
    private static ImmutableArray<InviteCode> DrawCodes()
    {
        var codes = ImmutableArray.CreateBuilder<InviteCode>(CodesDrawn);
        for (var tries = 0; codes.Count < CodesDrawn; tries++)
        {
            var code = InviteCode.FromBits(BitConverter.ToUInt32(RandomNumberGenerator.GetBytes(4)));
            if (tries > 100 || SaysNothing(code.ToString()) && SaysNothing(code.Value)) codes.Add(code);
        }

        return codes.MoveToImmutable();
    }

    internal static bool SaysNothing(string code) =>
        Reader.Understand(null, code, new ReadingContext("en", default, TimeZoneInfo.Utc, [])).Intent is Intent.Unclear or Intent.Chatter;

    private static bool IsStaff(Actor actor) => actor.State is PersonState { Professional: not null } or PersonState { Coordinator: not null };

    /// <summary>By resident and referral: who is theirs, and who waits for them; the longest waiting first.</summary>
    internal ImmutableArray<InCare> Caseload(PersonId staff) => database.Read(session =>
    {
        var all = new Dictionary<(PersonId, ReferralId?), InCare>();
        foreach (var row in session.All(Sql.Caseload, ReadInCare, staff)) all[(row.Resident, row.Referral)] = row;
        foreach (var row in session.All(Sql.OwedBy, ReadOwed, staff))
        {
            // What is owed without a referral is shown with the one that there is.
            var key = all.Keys.Where(k => k.Item1 == row.Resident).OrderByDescending(k => k.Item2 == row.Referral).Select(k => ((PersonId, ReferralId?)?)k).FirstOrDefault()
                ?? (row.Resident, row.Referral);
            var known = all.GetValueOrDefault(key, row with { Owed = 0, DueBy = null });
            all[key] = known with { Owed = known.Owed + 1, DueBy = known.DueBy ?? row.DueBy };
        }

        return all.Values.OrderBy(c => c.DueBy ?? DateTimeOffset.MaxValue).ThenBy(c => c.FirstName, StringComparer.Ordinal).ToImmutableArray();
    });

    private InCare ReadInCare(System.Data.Common.DbDataReader row) => new(new(row.GetGuid(0)), NameIn(row), new SchemeId(row.GetGuid(2)), new ReferralId(row.GetGuid(3)),
        (ReferralStatus)row.GetInt32(4), 0, null);

    private InCare ReadOwed(System.Data.Common.DbDataReader row) => new(new(row.GetGuid(0)), NameIn(row), row.IsDBNull(2) ? null : new SchemeId(row.GetGuid(2)),
        row.IsDBNull(3) ? null : new ReferralId(row.GetGuid(3)), null, 1, row.At(4));

    private string NameIn(System.Data.Common.DbDataReader row) =>
        row.Bytes(1) is { } name ? privacy.OpenText(Actor.NamePlace(new PersonId(row.GetGuid(0))), name).Split(' ', 2)[0] : "";

    private static LinkRow ReadLink(System.Data.Common.DbDataReader row) =>
        new(InviteCode.TryParse(row.GetString(0), out var code) ? code.Value : throw new InvalidDataException("links: not a code"), new(row.GetGuid(1)), row.At(2), Live: true);

    private static RequestId? RequestOf(Input input) => input switch
    {
        RequestHold i => i.Request,
        ReleaseHold i => i.Request,
        ConfirmHold i => i.Request,
        ChangeProfessional i => i.Request,
        CapacityHeld i => i.Request,
        CapacityRefused i => i.Request,
        _ => null,
    };

    private PlaceRow? Place(RequestId request) => database.Read(s => s.One(Sql.Place, ReadPlace, request));

    private ImmutableArray<PlaceRow> Expired(SchemeId scheme, DateTimeOffset now) => [.. database.Read(s => s.All(Sql.ExpiredPlaces, ReadPlace, scheme, now))];

    private static CodeRow ReadCode(System.Data.Common.DbDataReader row) => new(
        InviteCode.TryParse(row.GetString(0), out var code) ? code.Value : throw new InvalidDataException("codes: not a code"),
        new(row.GetGuid(1)), new(row.GetGuid(2)), new(row.GetGuid(4)), row.At(3), Live: true)
    {
        UsedBy = row.IsDBNull(5) ? null : new PersonId(row.GetGuid(5)),
    };

    private static PlaceRow ReadPlace(System.Data.Common.DbDataReader row) => new(
        new(row.GetGuid(0)), new(row.GetGuid(1)), new(row.GetGuid(2)), (PlaceStatus)row.GetInt32(3), People(row.GetString(4)), row.At(6))
    {
        Except = People(row.GetString(5)),
        Language = row.GetString(7),
        Replacing = row.Flag(8),
    };

    private static ImmutableArray<PersonId> People(string json) => JsonSerializer.Deserialize<ImmutableArray<PersonId>>(json, Snapshots.Json);
}
