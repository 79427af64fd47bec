using CsCheck;

namespace Coproduction.Domain.Tests;

/// <summary>
/// Tries to break V1 to V4, A2, R2 and R3 over random orders of events: texts, turns, hand-overs, staff who come, write, are
/// away and leave, addresses that are joined, and time, interleaved as they may be on real machines.
/// </summary>
public sealed class InvariantTests
{
    private static readonly string[] Residents = [Clapton.Amina, Clapton.Bola, "+447700900203"];

    private static readonly string[] Yeses = ["JOIN", "yes", "join", "yes please"];

    private static readonly string[] Others =
    [
        "NO", "LATER", "not for me thanks", "MORE", "who is this", "check", "not someone i know", "im 15", "hello there", "suppose so, if its not too far",
        "can someone ring me", "stop", "pls stop texting me", "START", "taking a break", "privacy", "i miss having company", "", "Clapton", "wrong number", "na", "nie", "kto to", "مرحبا",
        "not now, ask me next friday", "1", "2", "3", "someone else", "is tom nice?", "link", "help", "i cant go on any more",
    ];

    /// <summary>
    /// Neither danger, STOP or START, nor a named request, nor a code: for the human who holds the Talk. A picture, an empty
    /// text and an age below the scheme's are answered all the same, and stand in no list here.
    /// </summary>
    private static readonly HashSet<string> ForTheHuman =
        ["JOIN", "yes", "join", "yes please", "NO", "LATER", "not for me thanks", "MORE", "who is this", "check", "hello there", "suppose so, if its not too far", "i miss having company",
         "Clapton", "na", "nie", "kto to", "not now, ask me next friday", "1", "2", "3", "someone else", "is tom nice?", "help"];

    private static readonly string[] Commands =
        ["who's waiting", "my people", "away until friday", "away", "back", "hand over Amina to Tom", "hand over Amina to Tom: he is lovely", "help", "see you at ten", "link", "stop", "START"];

    private static readonly string[] Staff = ["priya", "tom", "mei", "ruth"];

    private static readonly string?[] Languages = [null, "cy", "pl"];

    /// <summary>More for a long look: INVARIANT_RUNS=5000.</summary>
    private static readonly long Runs = long.TryParse(Environment.GetEnvironmentVariable("INVARIANT_RUNS"), out var runs) ? runs : 400;

    private enum Kind { Yes, Other, Code, Invite, Introduce, Turn, HandOver, Minutes, Days, Accept, Decline, Pass, Started, EndTalk, Redeliver, Answer, Ask, Introduction, Depart, Return, Command, Link, Teams }

    /// <summary>What drives a conversation on is commoner than what ends it.</summary>
    private static readonly Kind[] Weighted =
    [
        Kind.Yes, Kind.Yes, Kind.Other, Kind.Other, Kind.Code, Kind.Code, Kind.Invite, Kind.Introduce, Kind.Turn, Kind.Turn, Kind.Turn, Kind.Turn, Kind.HandOver, Kind.HandOver,
        Kind.Minutes, Kind.Days, Kind.Accept, Kind.Accept, Kind.Decline, Kind.Pass, Kind.Started, Kind.EndTalk, Kind.Redeliver, Kind.Answer, Kind.Ask, Kind.Introduction, Kind.Introduction,
        Kind.Depart, Kind.Return, Kind.Command, Kind.Link, Kind.Teams,
    ];

    private static readonly Gen<(Kind, int, int)[]> Events = Gen.Select(
        Gen.Int[0, Weighted.Length - 1].Select(i => Weighted[i]),
        Gen.Int[0, 1000], Gen.Int[0, 1000]).Array[10, 90];

    [Fact]
    public void The_invariants_hold_over_random_orders_of_events() =>
        Events.Sample(events =>
        {
            var run = new Run();
            foreach (var (kind, a, b) in events) run.Do(kind, a, b);
            run.Rest();
        }, iter: Runs);

    private sealed class Run
    {
        private readonly Clapton _c = new(walkersPlaces: 2, priyasCapacity: 2, teams: true);
        private readonly HashSet<PersonId> _silenced = [];
        private readonly Dictionary<PersonId, int> _confirmations = [];

        public Run()
        {
            // A Concern that nobody takes is chased all the time: seldom enough to look at weeks.
            _c.World.Policy = _c.World.Policy with { ConcernMinutes = 24 * 60 };
            _c.World.OnHandOver = HandedOver;
            _c.World.OnDecision = Decided;
        }

        private World World => _c.World;

        public void Do(Kind kind, int a, int b)
        {
            Happen(kind, a, b);
            if (!World.WithWork.Any()) EverythingOwedHasAnOwner();
        }

        private void Happen(Kind kind, int a, int b)
        {
            var resident = Residents[a % Residents.Length];
            var connector = b % 2 == 0 ? Clapton.Joe : Clapton.Kim;
            switch (kind)
            {
                case Kind.Yes: Text(resident, Yeses[b % Yeses.Length]); break;
                case Kind.Other: Text(resident, Others[b % Others.Length]); break;
                case Kind.Code when World.Codes.Count > 0: Text(resident, World.Codes.Values.OrderBy(c => c.Code.Value, StringComparer.Ordinal).ElementAt(b % World.Codes.Count).Code.ToString()); break;
                case Kind.Invite: Text(connector, a % 3 == 0 ? "invite walkers" : a % 3 == 1 ? "invite park" : "invite firstyears"); break;
                case Kind.Introduce:
                    World.Store(World.Person(connector), new Introduce(a % 2 == 0 ? _c.Walkers : _c.Park, "Amina", new(Number(resident), PhoneProblem.None), "lunch club", true, null) { Language = Languages[b % Languages.Length], Id = new($"api:{World.Outbox.Count}:{a}:{b}") });
                    break;
                case Kind.Turn: if (World.WithWork.OrderBy(x => x.Value).ToList() is { Count: > 0 } work) World.Turn(work[a % work.Count]); break;
                case Kind.HandOver: World.HandOver(World.Person(resident)); break;
                case Kind.Minutes: World.Tick(TimeSpan.FromMinutes(1 + a % 90)); break;
                case Kind.Days: World.Pass(TimeSpan.FromHours(a % 200)); break;
                case Kind.Redeliver when World.Texts.Count > 0: var old = World.Texts[a % World.Texts.Count]; World.Store(old.Who, old.Text); break;
                case Kind.Command: World.Teams(Staff[a % Staff.Length], Commands[b % Commands.Length]); break;
                case Kind.Teams: World.Tick(TimeSpan.FromSeconds(1)); World.Teams(resident, b % 5 == 0 ? "yes!" : Others[b % Others.Length], edited: b % 3 == 0); break;
                case Kind.Link: Link(resident, b); break;
                case Kind.Depart when a % Staff.Length != (_stays ??= b % Staff.Length): Store(World.People.Values.First(p => p.Key == Staff[a % Staff.Length]).Id, new Depart(), kind); break;
                case Kind.Return: Store(_c.Tom, new RegisterPerson("Tom Okafor", "tom", null, new("family nurse", "aad-tom", ["Clapton"], ["en"], 6), null) { MayExist = true }, kind); break;
                case Kind.Ask or Kind.Introduction or Kind.Accept or Kind.Decline or Kind.Pass or Kind.Started or Kind.EndTalk or Kind.Answer: OfStaff(kind, resident, b); break;
                default: break;
            }
        }

        /// <summary>Everything comes to rest, long after the last event; then nobody holds anything for nobody.</summary>
        public void Rest()
        {
            World.Drain();
            NothingHeldByNobody();
            EverythingOwedHasAnOwner();
            World.Pass(TimeSpan.FromDays(40));
            NothingHeldByNobody();
            EverythingOwedHasAnOwner();
            Assert.All(World.People.Values.Where(p => p.MovedTo is not null), p => Assert.True(p is { Question: null, Participations.IsEmpty: true, Waiting.IsEmpty: true, Asks.IsEmpty: true }, "somebody who is another now lives on"));
            foreach (var p in World.People.Values.Where(p => p.Hold is not null))
                Assert.True(p.Question?.Kind == QuestionKind.Join, "a Hold without its question: " + Told(p));
        }

        private void Text(string number, string body)
        {
            World.Tick(TimeSpan.FromSeconds(1));
            var who = World.Person(number);
            World.Text(number, body);
            if (body is "stop" or "pls stop texting me" && _silenced.Add(who)) _confirmations[who] = 0;
            if (body == "START") _silenced.Remove(who);
        }

        private int _calls;

        /// <summary>The last of the staff never leaves.</summary>
        private int? _stays;

        /// <summary>The code from one of their addresses on the other, sometimes of somebody else.</summary>
        private void Link(string resident, int b)
        {
            var wanted = b % 2 == 0 ? World.Links.Values.OrderBy(l => l.Code.Value, StringComparer.Ordinal).ElementAtOrDefault(b % 3)?.Code.ToString() ?? "link" : "link";
            if (b % 4 < 2) World.Teams(resident, wanted);
            else Text(resident, wanted);
        }

        private void Store(ActorId actor, Input input, Kind kind) => World.Store(actor, input with { Id = new($"api:{kind}:{World.Facts.Count}:{World.Outbox.Count}:{_calls++}") });

        private void OfStaff(Kind kind, string resident, int b)
        {
            if (World.People[World.Person(resident)].Referrals.LastOrDefault() is not { } referral) return;
            Input? input = kind switch
            {
                Kind.Answer => new AnswerResident(b % 4 == 0 ? _c.Ruth : referral.Professional, b % 3 == 0 ? null : "See you then"),
                Kind.Ask => new AskCoordinator(referral.Id, referral.Professional, "Can she manage stairs?"),
                Kind.Introduction => new OfferHandOver(referral.Id, referral.Professional, b % 2 == 0 ? _c.Tom : _c.Mei, "Tom is lovely."),
                Kind.Accept => new AcceptReferral(referral.Id, b % 3 == 0 ? _c.Tom : null, "Hello"),
                Kind.Decline => new DeclineReferral(referral.Id, null, null),
                Kind.Pass => new PassReferral(referral.Id, null, b % 2 == 0 ? _c.Tom : _c.Mei, null),
                Kind.Started => new MarkStarted(referral.Id, null),
                Kind.EndTalk => new EndTalk(referral.Id, null),
                _ => null,
            };
            if (input is not null) Store(World.Person(resident), input, kind);
        }

        /// <summary>R3: whatever order people leave in.</summary>
        private void EverythingOwedHasAnOwner()
        {
            var directory = World.Directory;
            foreach (var person in World.People.Values)
                Assert.All(person.Waiting, w => Assert.True(directory.IsHere(w.Owner), $"{w.Kind} without an owner: {Told(person)}"));
        }

        /// <summary>V3: after STOP was stored nothing goes until START, but one confirmation.</summary>
        private void HandedOver(Sent sent)
        {
            var who = sent.Message.To;
            // Danger is answered even then (S1).
            if (!_silenced.Contains(who) || sent.Message.Purpose == MessagePurpose.Safe) return;
            Assert.Equal(MessagePurpose.StopConfirmation, sent.Message.Purpose);
            Assert.Equal(1, ++_confirmations[who]);
        }

        private void Decided(PersonState before, Input input, Decision<PersonState> decision)
        {
            var after = decision.State;
            if (input is Linked { Stopped: not null } && before.MovedTo is null && _silenced.Add(after.Id)) _confirmations[after.Id] = 1;
            Silent(before, input, decision);
            foreach (var part in after.Participations)
            {
                // V2: a clear yes to a question that had been handed over when the answer was stored, and that named what is joined.
                Assert.Contains(part.Joined.Answer, Yeses);
                var asked = World.Outbox.Single(s => s.Message.Id == part.Joined.Question);
                Assert.True(asked.HandedOverAt <= part.Joined.AnsweredAt);
                Assert.Contains(World.Schemes[part.Scheme].Definition!.Name, asked.Message.Body, StringComparison.Ordinal);
                if (part.Status == ParticipationStatus.Active) Assert.Contains(part.Started!.Answer, Yeses);
                // A2: a named professional stands beside everyone.
                Assert.NotNull(World.People[part.Professional].Professional);
            }

            if (after.Question is { Kind: QuestionKind.Join } question && question.Id != before.Question?.Id)
            {
                // A2: no question to join without a Hold, kept by its owners.
                Assert.Equal(question.Scheme, after.Hold?.Scheme);
                var place = World.Places[after.Hold!.Request];
                Assert.Equal(PlaceStatus.Held, place.Status);
                if (World.Schemes[place.Scheme].Definition!.Form != SchemeForm.Collective)
                    Assert.Contains(World.People[after.Hold.Professional].Professional!.Holds, h => h.Request == after.Hold.Request);
            }

            // V3: no is no.
            Assert.DoesNotContain(decision.Messages, m => m.Asks && after.Question?.Kind is QuestionKind.Join or QuestionKind.HearMore && after.Question!.Scheme is { } s && before.Refused.Contains(s));
            // V4: one open ask, three a quarter, whoever asks.
            Assert.True(after.Asks.Count(a => a.Status is AskStatus.Open or AskStatus.Holding) <= 1, Told(after));
            Assert.True(after.AskedAt.Count(at => at > World.Now.AddDays(-90)) <= 3 || after.AskedAt.Length <= before.AskedAt.Length || input is Linked, Told(after));
            // V1: nothing goes to somebody who neither wrote nor was introduced.
            if (decision.Messages.Any(m => m.To == after.Id) && !after.Listed)
                Assert.True(World.Texts.Any(t => t.Who == after.Id) || input is TextReceived || after.Asks.Any(a => a.Route == Route.Introduced));
        }

        /// <summary>R2: while a human holds the Talk the bot says nothing to who writes what is for that human.</summary>
        private void Silent(PersonState before, Input input, Decision<PersonState> decision)
        {
            if (before.Talks.IsEmpty || before.Stopped is not null || before.MovedTo is not null || before.IsStaff || input is not TextReceived { Edited: false } text || !ForTheHuman.Contains(text.Body)) return;
            // Of two who wrote at the very same moment she is asked which.
            if (before.Talks.Count(x => x.LastWordsAt == before.Talks.Max(y => y.LastWordsAt)) > 1) return;
            var asked = before.Question is { } q ? q.HandedOverAt ?? World.Outbox.FirstOrDefault(s => s.Message.Id == q.Id)?.HandedOverAt : null;
            if (asked is { } at && before.Talks.All(talk => at >= talk.LastWordsAt)) return;
            Assert.True(decision.Messages.All(m => m.To != before.Id), $"the bot spoke to '{text.Body}': {string.Join(" / ", decision.Messages.Select(m => m.Body))}; {Told(before)}");
        }

        /// <summary>How it came to this.</summary>
        private string Told(PersonState p) =>
            $"asks {string.Join(' ', p.Asks.Select(a => a.Status))}; history {string.Join(' ', World.Facts.Where(f => f.Fact.Who == (ActorId)p.Id).Select(f => $"{f.Fact.Kind}/{f.Fact.Detail}"))}";

        private void NothingHeldByNobody()
        {
            foreach (var place in World.Places.Values)
            {
                var resident = World.People[place.Resident];
                if (place.Status == PlaceStatus.Taken) Assert.Contains(resident.Participations, p => p.Place == place.Request && p.Status != ParticipationStatus.Left);
                else Assert.True(resident.Hold?.Request == place.Request || resident.Pending?.Request == place.Request, $"{place.Status} by nobody");
            }

            foreach (var person in World.People.Values.Where(p => p.Professional is not null))
            {
                Assert.All(person.Professional!.Holds, h => Assert.True(World.Places.TryGetValue(h.Request, out var p) && p.Status != PlaceStatus.Taken, "capacity held for nobody"));
                Assert.All(person.Professional.Taken, x => Assert.True(World.Places.TryGetValue(x.Request, out var p) && p.Status == PlaceStatus.Taken && p.Asked[^1] == person.Id, "capacity taken for nobody"));
            }

            foreach (var scheme in World.Schemes.Values)
            {
                Assert.Equal(World.Places.Values.Count(p => p.Scheme == scheme.Id && p.Status != PlaceStatus.Taken && !p.Replacing), scheme.Held);
                Assert.Equal(World.Places.Values.Count(p => p.Scheme == scheme.Id && p.Status == PlaceStatus.Taken), scheme.Taken);
            }
        }

        private static PhoneNumber Number(string text) => PhoneNumber.TryParse(text, out var number) ? number : throw new InvalidOperationException(text);
    }
}
