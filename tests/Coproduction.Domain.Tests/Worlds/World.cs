using System.Text.Json;

namespace Coproduction.Domain.Tests;

/// <summary>A message as the outbox has it.</summary>
public sealed record Sent(Message Message, long Order)
{
    public bool Cancelled { get; set; }

    public DateTimeOffset? HandedOverAt { get; set; }

    /// <summary>The provider gave no clear answer.</summary>
    public bool InDoubt { get; set; }
}

/// <summary>
/// The runtime of DESIGN section 5 in miniature, without I/O and with a clock of its own: inboxes by actor, mail, the
/// outbox with its conditional hand-over. What may happen in any order on real machines, a test may do here in any order.
/// </summary>
public sealed class World
{
    private readonly Dictionary<ActorId, List<Input>> _inbox = [];
    private readonly HashSet<InputId> _seen = [];
    private readonly Dictionary<string, PersonId> _numbers = [];
    private readonly HashSet<PersonId> _suppressed = [];
    private readonly Dictionary<ActorId, DateTimeOffset> _due = [];
    private long _order;
    private uint _code = 1;

    public DateTimeOffset Now { get; private set; } = new(2026, 11, 24, 10, 0, 0, TimeSpan.Zero);

    public Dictionary<PersonId, PersonState> People { get; } = [];

    public Dictionary<SchemeId, SchemeState> Schemes { get; } = [];

    public Dictionary<RequestId, PlaceRow> Places { get; } = [];

    public Dictionary<InviteCode, CodeRow> Codes { get; } = [];

    public Dictionary<InviteCode, LinkRow> Links { get; } = [];

    public Dictionary<Guid, WaitingRow> Owed { get; } = [];

    public Dictionary<ReferralId, ReferralRow> Referred { get; } = [];

    /// <summary>Cards that changed, in order.</summary>
    public List<CardUpdate> Cards { get; } = [];

    public List<Sent> Outbox { get; } = [];

    public List<(DateTimeOffset At, Fact Fact)> Facts { get; } = [];

    public List<View> Views { get; } = [];

    public Dictionary<InputId, Answer> Answers { get; } = [];

    public List<(PersonId Who, TextReceived Text)> Texts { get; } = [];

    public Policy Policy { get; set; } = new() { IntroducedText = true };

    public Organisation Organisation { get; set; } = new() { Name = "Clapton Together", LegalName = "Clapton Together CIO", SignsAs = "Clapton Together" };

    /// <summary>Called with every decision of a person before it is committed.</summary>
    public Action<PersonState, Input, Decision<PersonState>>? OnDecision { get; set; }

    public Action<Sent>? OnHandOver { get; set; }

    public Directory Directory => new()
    {
        Organisation = Organisation,
        People = People.Values.Where(p => p.Listed).ToImmutableDictionary(p => p.Id),
        Schemes = Schemes.ToImmutableDictionary(),
    };

    public PersonId Person(string number)
    {
        if (_numbers.TryGetValue(number, out var id)) return id;
        id = new(new InputId($"person {number}").Derive(0));
        People[id] = new() { Id = id };
        return _numbers[number] = id;
    }

    public void Store(ActorId actor, Input input)
    {
        // The inbox's unique key: a replay at any age is a no-op.
        if (!_seen.Add(input.Id)) return;
        if (!_inbox.TryGetValue(actor, out var list)) _inbox[actor] = list = [];
        list.Add(input with { At = Now });
    }

    /// <summary>Who writes in Teams: staff by their key, anybody else by a name of their own.</summary>
    public InputId Teams(string name, string body, int media = 0, bool edited = false)
    {
        if (People.Values.FirstOrDefault(p => p.Key == name && p.AadObjectId is not null) is { } staff) _numbers[$"teams:{name}"] = staff.Id;
        return Store(Person($"teams:{name}"), new TextReceived(body, media, NetworkAct.None, "teams") { Edited = edited, Id = new($"teams:{Texts.Count}"), At = Now });
    }

    public InputId Text(string number, string body, NetworkAct network = NetworkAct.None, string? sid = null) =>
        Store(Person(number), new TextReceived(body, 0, network, "sms") { Id = new(sid ?? $"sms:{Texts.Count}"), At = Now });

    private InputId Store(PersonId who, TextReceived text)
    {
        if (!_seen.Contains(text.Id)) Texts.Add((who, text));
        Store((ActorId)who, text);
        return text.Id;
    }

    public Answer? Call(ActorId actor, Input input)
    {
        input = input with { Id = new($"call:{_order++}") };
        if (actor.Kind == ActorKind.Scheme) Schemes.TryAdd(actor.Scheme, new() { Id = actor.Scheme });
        Store(actor, input);
        Drain();
        return Answers.GetValueOrDefault(input.Id);
    }

    public IEnumerable<ActorId> WithWork => _inbox.Where(i => i.Value.Count > 0).Select(i => i.Key);

    /// <summary>One turn of this actor, if it has something to do.</summary>
    public bool Turn(ActorId actor)
    {
        Input input;
        if (_inbox.TryGetValue(actor, out var list) && list.Count > 0) { input = list[0]; list.RemoveAt(0); }
        else if (_due.TryGetValue(actor, out var due) && due <= Now) input = new DueReached { Id = new($"due:{actor}:{_order++}"), At = Now };
        else return false;
        if (actor.Kind == ActorKind.Person) Commit(actor.Person, input);
        else Commit(actor.Scheme, input);
        return true;
    }

    /// <summary>The outbox's conditional hand-over of this person's next message. False: nothing may go.</summary>
    public bool HandOver(PersonId to)
    {
        var unread = _inbox.TryGetValue(to, out var list) && list.Any(i => i is TextReceived);
        foreach (var next in Outbox.Where(s => s.Message.To == to && !s.Cancelled && s.HandedOverAt is null).OrderBy(s => s.Message.Lane).ThenBy(s => s.Order))
        {
            var m = next.Message;
            if (m.Purpose == MessagePurpose.Ordinary && _suppressed.Contains(to)) continue;
            if (m.Purpose != MessagePurpose.Safe && unread) continue;
            if (m.ExpiresAt <= Now) { next.Cancelled = true; Store(to, new MessageFailed(m.Id, FailureKind.Expired) { Id = new($"expired:{m.Id}") }); continue; }
            next.HandedOverAt = Now;
            OnHandOver?.Invoke(next);
            if (m.Asks && !next.InDoubt) Store(to, new MessageHandedOver(m.Id, Now) { Id = new($"handed:{m.Id}") });
            return true;
        }

        return false;
    }

    public void Drain(bool handOver = true)
    {
        for (var rounds = 0; ; rounds++)
        {
            Assert.True(rounds < 2_000, $"the world does not come to rest: {string.Join(", ", _inbox.SelectMany(i => i.Value.Select(x => x.GetType().Name)).Distinct())}; {string.Join(", ", Facts.TakeLast(6).Select(f => $"{f.Fact.Kind} {f.Fact.Detail}"))}");
            var moved = false;
            foreach (var actor in WithWork.Concat(_due.Where(d => d.Value <= Now).Select(d => d.Key)).Distinct().ToList()) moved |= Turn(actor);
            if (handOver)
                foreach (var person in People.Keys.ToList()) moved |= HandOver(person);
            if (!moved) return;
        }
    }

    /// <summary>Lets time pass, stopping at every due time on the way.</summary>
    public void Pass(TimeSpan time, bool handOver = true)
    {
        var end = Now + time;
        for (var stops = 0; ; stops++)
        {
            Assert.True(stops < 10_000, $"a due time does not move on: {string.Join(", ", _due.Where(d => d.Value <= Now).Select(d => d.Key.Kind))}; {string.Join(", ", Facts.TakeLast(6).Select(f => $"{f.Fact.Kind} {f.Fact.Detail}"))}");
            Drain(handOver);
            DateTimeOffset? next = _due.Count == 0 ? null : _due.Values.Min();
            if (next is null || next > end) break;
            Now = next > Now ? next.Value : Now;
            if (next <= Now && stops > 9_990) throw new InvalidOperationException($"stuck at {next}");
        }

        Now = end;
        Drain(handOver);
    }

    public void Tick(TimeSpan time) => Now += time;

    public IEnumerable<string> Received(string number) => Received(Person(number));

    public IEnumerable<string> Received(PersonId who) =>
        Outbox.Where(s => s.Message.To == who && s.HandedOverAt is not null).OrderBy(s => s.HandedOverAt).ThenBy(s => s.Order).Select(s => s.Message.Body);

    private void Commit(PersonId who, Input input)
    {
        var state = People[who];
        var context = Load(state, input);
        var decision = Decider.Decide(state, input, context, Now);
        var again = Decider.Decide(state, input, context, Now);
        Assert.Equal(Json(decision), Json(again));
        OnDecision?.Invoke(state, input, decision);
        People[who] = JsonSerializer.Deserialize<PersonState>(JsonSerializer.Serialize(decision.State))! with { Name = decision.State.Name };
        Assert.True(JsonSerializer.SerializeToUtf8Bytes(decision.State).Length < 32 * 1024, "a snapshot stays under 32 KB");
        foreach (var id in decision.Cancel) Cancel(s => s.Message.Id == id);
        if (decision.CancelAll) Cancel(s => s.Message.To == who && s.Message.Purpose != MessagePurpose.Safe);
        if (decision.Suppress is not null) _suppressed.Add(who);
        if (decision.LiftSuppression) _suppressed.Remove(who);
        foreach (var message in decision.Messages) Outbox.Add(new(message, _order++));
        Cards.AddRange(decision.Cards);
        if (decision.MoveAddressesTo is { } kept)
            foreach (var address in _numbers.Where(n => n.Value == who).Select(n => n.Key).ToList()) _numbers[address] = kept;
        Effects(who, input, decision.Facts, decision.Mail, decision.Views, decision.Answer, decision.DueAt);
    }

    private void Commit(SchemeId id, Input input)
    {
        var state = Schemes[id];
        var request = input switch
        {
            RequestHold r => r.Request,
            CapacityHeld r => r.Request,
            CapacityRefused r => r.Request,
            ConfirmHold r => r.Request,
            ReleaseHold r => r.Request,
            ChangeProfessional r => r.Request,
            _ => default,
        };
        var context = new Context
        {
            Directory = Directory, Policy = Policy, Place = Places.GetValueOrDefault(request),
            ExpiredPlaces = input is DueReached ? [.. Places.Values.Where(p => p.Scheme == id && p.ExpiresAt <= Now && p.Status != PlaceStatus.Taken)] : [],
        };
        var decision = Decider.Decide(state, input, context, Now);
        Schemes[id] = decision.State;
        Effects(id, input, decision.Facts, decision.Mail, decision.Views, decision.Answer, decision.DueAt);
    }

    private void Effects(ActorId who, Input input, ImmutableArray<Fact> facts, ImmutableArray<Mail> mail, ImmutableArray<View> views, Answer? answer, DateTimeOffset? due)
    {
        Facts.AddRange(facts.Select(f => (Now, f)));
        foreach (var m in mail) Store(m.To ?? Person(m.ToNumber!.Value.Value), m.Input with { Id = new($"mail:{m.Id:N}") });
        foreach (var view in views)
        {
            Views.Add(view);
            if (view is PlaceView { Gone: true } gone) Places.Remove(gone.Row.Request);
            else if (view is PlaceView place) Places[place.Row.Request] = place.Row;
            else if (view is CodeRow code && code.Live) Codes[code.Code] = code;
            else if (view is CodeRow dead) Codes.Remove(dead.Code);
            else if (view is LinkRow { Live: true } link) Links[link.Code] = link;
            else if (view is LinkRow over) Links.Remove(over.Code);
            else if (view is WaitingRow { Open: true } waiting) Owed[waiting.Id] = waiting;
            else if (view is WaitingRow answered) Owed.Remove(answered.Id);
            else if (view is ReferralRow referral) Referred[referral.Id] = referral;
        }

        if (answer is not null) Answers[input.Id] = answer;
        if (due is { } at) _due[who] = at;
        else _due.Remove(who);
    }

    private Context Load(PersonState state, Input input)
    {
        var text = input as TextReceived;
        return new()
        {
            Directory = Directory, Policy = Policy, OwnNumber = "07700 900100",
            DrawnCodes = [InviteCode.FromBits(_code++ * 747_796_405u + 7), InviteCode.FromBits(_code++ * 747_796_405u + 7)],
            Codes = text is null ? [] : [.. InviteCode.Candidates(text.Body).Where(Codes.ContainsKey).Select(c => Codes[c])],
            Links = text is null ? [] : [.. InviteCode.Candidates(text.Body).Where(Links.ContainsKey).Select(c => Links[c]).Where(l => l.ExpiresAt > Now)],
            Caseload = state.IsStaff ? Caseload(state.Id) : [],
            Phone = text is null ? null : FindPhone(text.Body),
            QuestionInDoubt = Outbox.Any(s => s.Message.Id == state.Question?.Id && s.InDoubt),
            QuestionHandedOverAt = Outbox.FirstOrDefault(s => s.Message.Id == state.Question?.Id)?.HandedOverAt,
        };
    }

    /// <summary>Those they stand beside or are offered, and those they owe an answer, who has waited longest first.</summary>
    private ImmutableArray<InCare> Caseload(PersonId staff)
    {
        var owed = Owed.Values.Where(w => w.Owner == staff).ToLookup(w => w.Resident);
        var beside = Referred.Values.Where(r => r.Professional == staff && r.Status is (ReferralStatus.Accepted or ReferralStatus.Offered)).ToLookup(r => r.Resident);
        return
        [
            .. owed.Select(g => g.Key).Concat(beside.Select(g => g.Key)).Distinct()
                .SelectMany(resident => beside[resident].Cast<ReferralRow?>().DefaultIfEmpty().Select((r, i) => new InCare(
                    resident, People[resident].Name ?? "", r?.Scheme ?? owed[resident].First().Scheme, r?.Id, r?.Status, i == 0 ? owed[resident].Count() : 0,
                    i == 0 && owed[resident].Any() ? owed[resident].Min(w => w.DueBy) : null)))
                .OrderBy(c => c.DueBy ?? DateTimeOffset.MaxValue),
        ];
    }

    private static PhoneReading? FindPhone(string body)
    {
        var digits = new string([.. body.Where(char.IsAsciiDigit)]);
        return digits.Length == 11 && PhoneNumber.TryParse("+44" + digits[1..], out var number) ? new(number, digits[1] == '7' ? PhoneProblem.None : PhoneProblem.Landline) : null;
    }

    private void Cancel(Func<Sent, bool> which)
    {
        foreach (var sent in Outbox.Where(s => s.HandedOverAt is null && which(s))) sent.Cancelled = true;
    }

    private static string Json<T>(Decision<T> decision) =>
        JsonSerializer.Serialize(decision.State) + string.Join('|', decision.Facts) + string.Join('|', decision.Messages) + string.Join('|', decision.Mail.Select(m => m.Id)) + string.Join('|', decision.Cards) + decision.MoveAddressesTo + decision.DueAt;
}
