namespace Coproduction.Domain;

/// <summary>
/// One turn of a person's actor while it is being decided: the state as it becomes, and the effects so far. It lives only
/// inside <see cref="Decider.Decide(PersonState, Input, Context, DateTimeOffset)"/>, which stays pure.
/// </summary>
internal sealed class PersonTurn(PersonState state, Input input, Context context, DateTimeOffset now)
{
    private readonly List<Fact> _facts = [];
    private readonly List<Message> _messages = [];
    private readonly List<Mail> _mail = [];
    private readonly List<View> _views = [];
    private readonly List<CardUpdate> _cards = [];
    private readonly List<MessageId> _cancel = [];
    private int _ids;

    public PersonState S { get; set; } = state;

    /// <summary>As it was when the turn began.</summary>
    public PersonState Before { get; } = state;

    public Input Input { get; } = input;

    public Context Context { get; } = context;

    public DateTimeOffset Now { get; } = now;

    public Directory Directory => Context.Directory;

    public Policy Policy => Context.Policy;

    public PersonId Me => S.Id;

    public TimeZoneInfo Zone { get; } = ZoneOf(state, context);

    public Answer? Answer { get; set; }

    public bool CancelAll { get; set; }

    public Stopped? Suppress { get; set; }

    public bool LiftSuppression { get; set; }

    public ReadingContext Reading => new(S.Language, Now, Zone, Directory.NamedSchemes) { MoreDanger = Policy.Danger.Read() };

    public Guid NewId() => Input.Id.Derive(_ids++, Input.At);

    public void Record(FactKind kind, SchemeId? scheme = null, PersonId? other = null, Guid? about = null, string? detail = null) =>
        _facts.Add(new(kind, Me) { Scheme = scheme, Other = other, Ref = about, Detail = detail });

    public void Show(View view) => _views.Add(view);

    public void Alert(AlertKind kind, SchemeId? scheme = null) => Show(new AlertRow(NewId(), kind, Me, scheme, Now));

    public PersonId? MoveAddressesTo { get; set; }

    /// <summary>What this person, or this team's channel, has of me in Teams has changed. Nothing for who is not in Teams.</summary>
    public void Card(PersonId owner, CardKind kind, Guid subject, bool anew = false)
    {
        if (Directory.Person(owner) is { AadObjectId: null } || _cards.Any(c => c.Owner == owner && c.Card == new CardRef(kind, subject))) return;
        _cards.Add(new(owner, new(kind, subject), Me, anew));
    }

    /// <summary>Words to a member of staff or a team's channel, in Teams. They stand in no resident's conversation.</summary>
    public void Tell(PersonId staff, string body, string wording, CardRef? card = null, CardRef? under = null)
    {
        // Who has stopped, has left or is not in Teams hears nothing; a team's channel is nobody's listed.
        var person = staff == Me ? S : Directory.Person(staff);
        if (person is { Stopped: not null } or { Gone: true } || staff != Me && person is { AadObjectId: null }) return;
        _messages.Add(new()
        {
            Id = new(NewId()), To = staff, Lane = Lane.Answer, Body = body, Wording = wording, Zone = Zone.Id, Channel = Channel.Teams, Card = card, Under = under,
        });
    }

    public void Mail(ActorId to, Input input) => _mail.Add(new(NewId(), to, null, input));

    public void Mail(PhoneNumber to, Input input) => _mail.Add(new(NewId(), null, to, input));

    /// <summary>The words of a message, with what every message may name.</summary>
    public string Words(string wording, params ReadOnlySpan<(string, string)> arguments) =>
        Wordings.All.Render(S.Language, wording, [.. arguments, ("organisation", Directory.Organisation.SignsAs), ("me", FirstName), ("number", Context.OwnNumber)]);

    public string FirstName => (S.Name ?? "").Split(' ', 2)[0];

    /// <summary>Sends words that ask nothing. Silent to a person who has stopped: V3 holds here, whoever calls.</summary>
    public void Say(string wording, params ReadOnlySpan<(string, string)> arguments) => Send(Words(wording, arguments), wording);

    /// <returns>Null when it does not go.</returns>
    public MessageId? Send(string body, string wording, Lane lane = Lane.Answer, MessagePurpose purpose = MessagePurpose.Ordinary,
        PersonId? from = null, ReferralId? referral = null, DateTimeOffset? expires = null)
    {
        if (S.Stopped is not null && purpose == MessagePurpose.Ordinary) return null;
        if (body.Contains('?', StringComparison.Ordinal)) AskedElse();
        var id = new MessageId(NewId());
        _messages.Add(new()
        {
            Id = id, To = Me, Lane = lane, Body = body, Wording = wording, Purpose = purpose, ReportFailure = purpose == MessagePurpose.Safe, Zone = Zone.Id,
            From = from, Referral = referral, ExpiresAt = expires, Channel = S.Channel,
        });
        return id;
    }

    /// <summary>
    /// Puts the one question before the person; an earlier one is replaced, and not sent if it is still queued. It becomes
    /// live when it is handed over.
    /// </summary>
    public void Ask(QuestionKind kind, string body, string wording, Lane lane = Lane.Answer, SchemeId? scheme = null, Guid? about = null,
        bool confirming = false, int unclear = 0, ImmutableArray<string> choices = default, ImmutableArray<DateOnly> days = default, bool first = false, Question? again = null)
    {
        if (S.Stopped is not null) return;
        DropQuestion();
        var id = new MessageId(NewId());
        var expires = Now.AddHours(Policy.QuestionHours);
        S = S with
        {
            Unclear = unclear > 0 ? S.Unclear ?? Input.Id : null,
            Question = new()
            {
                Id = id, Kind = kind, Scheme = scheme, Text = body, Wording = wording, WordingVersion = Wordings.All.Version(S.Language),
                Choices = choices.IsDefault ? [] : choices, Days = days.IsDefault ? [] : days, AskedAt = Now, ExpiresAt = expires, Confirming = confirming, Unclear = unclear, About = about,
                // One whose hand-over is in doubt may be what they have read, too.
                Before = again is not null && (again.HandedOverAt ?? Context.QuestionHandedOverAt) is { } before
                    ? new(again.Id, again.Wording, again.WordingVersion, again.Text, before) : again?.Before,
            },
        };
        _messages.Add(new()
        {
            Id = id, To = Me, Lane = lane, Body = body, Wording = wording, Asks = true, ReportFailure = first, Zone = Zone.Id, ExpiresAt = expires, Channel = S.Channel,
        });
    }

    /// <summary>They have something before them that is not the question that stands, and that a yes may be meant for.</summary>
    public void AskedElse() => S = S with { AskedElseAt = Now };

    /// <summary>The question is answered or no longer wanted; if it has not gone yet, it does not go.</summary>
    public void DropQuestion()
    {
        if (S.Question is { } question && question.HandedOverAt is null) _cancel.Add(question.Id);
        S = S with { Question = null };
    }

    public Decision<PersonState> Decide() => new(S)
    {
        Facts = [.. _facts],
        Messages = [.. _messages.Where(m => !_cancel.Contains(m.Id))],
        Mail = [.. _mail],
        Views = [.. _views],
        Cards = [.. _cards],
        MoveAddressesTo = MoveAddressesTo,
        Cancel = [.. _cancel],
        CancelAll = CancelAll,
        Suppress = Suppress,
        LiftSuppression = LiftSuppression,
        Answer = Answer,
        DueAt = Due.Next(S, Policy),
    };

    public void Refuse(string code, int status, string? field, string fix)
    {
        Answer = new() { Refusals = [.. Answer?.Refusals ?? [], new(code, status, field, fix)] };
        if (Answer.Refusals.Length == 1) Record(FactKind.Refused, detail: code);
    }

    public void Done(Guid? id = null, string? status = null) => Answer = new() { Id = id, Status = status };

    private static TimeZoneInfo ZoneOf(PersonState state, Context context) =>
        state.Zone is { } own && TimeZoneInfo.TryFindSystemTimeZoneById(own, out var zone) ? zone : context.Directory.Zone;
}
