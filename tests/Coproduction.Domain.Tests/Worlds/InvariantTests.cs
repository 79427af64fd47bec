using CsCheck;

namespace Coproduction.Domain.Tests;

/// <summary>
/// Tries to break V1 to V4 and A2 over random orders of events: texts, turns, hand-overs and time interleaved as they may
/// be on real machines.
/// </summary>
public sealed class InvariantTests
{
    private static readonly string[] Residents = [Clapton.Amina, Clapton.Bola, "+447700900203"];

    private static readonly string[] Yeses = ["JOIN", "yes", "join", "yes please"];

    private static readonly string[] Others =
    [
        "NO", "LATER", "not for me thanks", "MORE", "who is this", "check", "not someone i know", "im 15", "hello there", "suppose so, if its not too far",
        "can someone ring me", "stop", "pls stop texting me", "START", "taking a break", "privacy", "i miss having company", "", "Clapton", "wrong number", "na", "nie", "kto to", "مرحبا",
        "not now, ask me next friday", "1",
    ];

    private static readonly string?[] Languages = [null, "cy", "pl"];

    private enum Kind { Yes, Other, Code, Invite, Introduce, Turn, HandOver, Minutes, Days, Accept, Decline, Pass, Started, EndTalk, Redeliver }

    /// <summary>What drives a conversation on is commoner than what ends it.</summary>
    private static readonly Kind[] Weighted =
    [
        Kind.Yes, Kind.Yes, Kind.Other, Kind.Other, Kind.Code, Kind.Code, Kind.Invite, Kind.Introduce, Kind.Turn, Kind.Turn, Kind.Turn, Kind.Turn, Kind.HandOver, Kind.HandOver,
        Kind.Minutes, Kind.Days, Kind.Accept, Kind.Decline, Kind.Pass, Kind.Started, Kind.EndTalk, Kind.Redeliver,
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
        }, iter: 400);

    private sealed class Run
    {
        private readonly Clapton _c = new(walkersPlaces: 2, priyasCapacity: 2);
        private readonly HashSet<PersonId> _silenced = [];
        private readonly Dictionary<PersonId, int> _confirmations = [];

        public Run()
        {
            _c.World.OnHandOver = HandedOver;
            _c.World.OnDecision = Decided;
        }

        private World World => _c.World;

        public void Do(Kind kind, int a, int b)
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
                default: Staff(kind, resident, b); break;
            }
        }

        /// <summary>Everything comes to rest, long after the last event; then nobody holds anything for nobody.</summary>
        public void Rest()
        {
            World.Drain();
            NothingHeldByNobody();
            World.Pass(TimeSpan.FromDays(40));
            NothingHeldByNobody();
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

        private void Staff(Kind kind, string resident, int b)
        {
            if (World.People[World.Person(resident)].Referrals.LastOrDefault() is not { } referral) return;
            Input? input = kind switch
            {
                Kind.Accept => new AcceptReferral(referral.Id, b % 3 == 0 ? _c.Tom : null, "Hello"),
                Kind.Decline => new DeclineReferral(referral.Id, null, null),
                Kind.Pass => new PassReferral(referral.Id, null, b % 2 == 0 ? _c.Tom : _c.Mei, null),
                Kind.Started => new MarkStarted(referral.Id, null),
                Kind.EndTalk => new EndTalk(referral.Id, null),
                _ => null,
            };
            if (input is not null) World.Store(World.Person(resident), input with { Id = new($"api:{kind}:{World.Facts.Count}:{b}") });
        }

        /// <summary>V3: after STOP was stored nothing goes until START, but one confirmation.</summary>
        private void HandedOver(Sent sent)
        {
            var who = sent.Message.To;
            if (!_silenced.Contains(who)) return;
            Assert.Equal(MessagePurpose.StopConfirmation, sent.Message.Purpose);
            Assert.Equal(1, ++_confirmations[who]);
        }

        private void Decided(PersonState before, Input input, Decision<PersonState> decision)
        {
            var after = decision.State;
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
            Assert.True(after.AskedAt.Count(at => at > World.Now.AddDays(-90)) <= 3, Told(after));
            // V1: nothing goes to somebody who neither wrote nor was introduced.
            if (!decision.Messages.IsEmpty && !after.Listed)
                Assert.True(World.Texts.Any(t => t.Who == after.Id) || after.Asks.Any(a => a.Route == Route.Introduced));
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
