using System.Diagnostics;
using Coproduction.Bot.Runtime;
using Coproduction.Bot.Storage;
using Coproduction.Domain;

namespace Coproduction.Benchmarks;

/// <summary>
/// Fills a database as life would: people with sealed snapshot, name and number, what each wrote and was answered, and what is
/// on record of it; and, where wanted, an invitation that waits or a text that was not read yet. In transactions of many.
/// </summary>
internal static class Seed
{
    private const int Batch = 10_000;
    private const int TicksApart = 10;

    private const string Invitation = "Hello, it is Maryam from the library. Would you like to come to Tuesday Walkers with me? Answer YES or NO. STOP ends all texts.";
    private const string Answer = "Thank you. Riverside Council keeps your number, what you answer and what comes of it. To see, correct or erase it, just ask here.";

    private const string InsertActor =
        "INSERT INTO actors(id, kind, version, state, name, listed, updated_at) VALUES(@p0, @p4, 2, @p1, @p2, 0, @p3)";

    private const string InsertInput =
        """
        INSERT INTO inbox(id, actor, actor_kind, type, version, received_at, body, tries, set_aside, done_at)
        VALUES(@p0, @p1, @p6, 'text', @p2, @p3, @p4, 0, 0, @p5)
        """;

    private const string InsertUndone =
        """
        INSERT INTO inbox(id, actor, actor_kind, type, version, received_at, body, tries, set_aside)
        VALUES(@p0, @p1, @p5, 'text', @p2, @p3, @p4, 0, 0)
        """;

    private const string InsertSent =
        """
        INSERT INTO outbox(id, actor, sender, lane, state, purpose, asks, report_failure, wording, segments, zone, not_before, created_at,
          attempt, handed_over_at, sid, provider_rank, tries, channel, body, anew, again)
        VALUES(@p0, @p1, @p2, 0, 2, 0, 0, 0, 'privacy', 1, 'Europe/London', @p3, @p3, @p4, @p3, @p5, 4, 1, 0, @p6, 0, 0)
        """;

    private const string InsertWaiting =
        """
        INSERT INTO outbox(id, actor, sender, lane, state, purpose, asks, report_failure, wording, segments, zone, not_before, created_at,
          provider_rank, tries, channel, body, anew, again)
        VALUES(@p0, @p1, @p2, 2, 0, 0, 1, 0, 'invitation', 1, 'Europe/London', @p3, @p3, 0, 0, 0, @p4, 0, 0)
        """;

    private const string InsertFact = "INSERT INTO facts(at, kind, who, who_kind) VALUES(@p0, @p1, @p2, @p3)";

    /// <summary>Needed only while a large database is filled: keys are random, and so are the pages that they fall on.</summary>
    private const string LargeCache = "PRAGMA cache_size=-800000";

    /// <summary>People of the phones from <paramref name="from"/>; each had two texts answered.</summary>
    /// <param name="invited">Whether an invitation waits for each.</param>
    public static async Task People(BotUnderTest bot, int from, int count, bool invited = false)
    {
        var started = Stopwatch.GetTimestamp();
        var now = TimeProvider.System.GetUtcNow();
        var made = Task.Run(() => Make(bot.Store.Privacy, from, Math.Min(Batch, count), invited, now));
        for (var done = 0; done < count;)
        {
            var people = await made;
            done += people.Length;
            var (next, left) = (from + done, Math.Min(Batch, count - done));
            if (left > 0) made = Task.Run(() => Make(bot.Store.Privacy, next, left, invited, now));
            await bot.Store.Write(session =>
            {
                if (bot.IsSqlite) session.Execute(LargeCache);
                foreach (var person in people) person.Insert(session);
            });
            if (count >= 20 * Batch && done % (20 * Batch) == 0) Console.Error.WriteLine($"seeded {done} of {count} people in {Stopwatch.GetElapsedTime(started).TotalSeconds:F0} s");
        }

        await bot.CloseStore();
    }

    /// <summary>A text of each of these people that is stored, and was not read yet. The people must be there.</summary>
    public static async Task Undone(BotUnderTest bot, int from, int count, string run)
    {
        var at = TimeProvider.System.GetUtcNow().AddSeconds(-10);
        var people = bot.Store.Database.Read(session => Enumerable.Range(from, count)
            .Select(phone => session.One(Sql.FindAddress, row => row.GetGuid(0), bot.Store.Privacy.Marks(Number(phone))[0])).ToArray());
        foreach (var batch in people.Select((person, i) => (person, i)).Chunk(Batch))
            await bot.Store.Write(session =>
            {
                foreach (var (person, i) in batch)
                {
                    var input = new InputId($"sms:{Load.Sid(run, i)}");
                    session.Execute(InsertUndone, input, person, Snapshots.Version, at.AddTicks(i), Text(bot.Store.Privacy, input), ActorKind.Person);
                }
            });
        await bot.CloseStore();
    }

    private static Person[] Make(Privacy privacy, int from, int count, bool invited, DateTimeOffset now)
    {
        var people = new Person[count];
        Parallel.For(0, count, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, i => people[i] = Person.Make(privacy, from + i, invited, now));
        return people;
    }

    private static byte[] Text(Privacy privacy, InputId id) =>
        privacy.Seal($"inbox:{id}", Snapshots.WriteInput(new TextReceived(Load.AlwaysAnswered[0], 0, NetworkAct.None, "sms") { To = PhoneNumber.TryParse(BotUnderTest.Number, out var to) ? to : null }));

    private static PhoneNumber Number(int phone) => PhoneNumber.TryParse(Load.NumberOf(phone), out var number) ? number : throw new InvalidOperationException("not a phone");

    /// <summary>All rows of one person, sealed.</summary>
    private sealed record Person(PersonId Id, byte[] Mark, byte[] Number, byte[] State, byte[] Name, (InputId Id, byte[] Body)[] Inputs, (MessageId Id, byte[] Body, string Sid)[] Sent,
        (MessageId Id, byte[] Body)? Waiting, DateTimeOffset At)
    {
        public static Person Make(Privacy privacy, int phone, bool invited, DateTimeOffset now)
        {
            var id = new PersonId(Guid.NewGuid());
            var at = now.AddDays(-30).AddTicks(phone * TicksApart);
            var number = Seed.Number(phone);
            var state = new PersonState { Id = id, ToldDetails = true, UnaskedAnsweredAt = at, AskedAt = [at.AddDays(-20), at.AddDays(-10)], Refused = [new(Guid.NewGuid()), new(Guid.NewGuid())] };
            var inputs = Enumerable.Range(0, 2).Select(i => new InputId($"sms:{Load.Sid("seed", (phone * 2) + i)}")).Select(input => (input, Text(privacy, input))).ToArray();
            var sent = inputs.Select((input, i) => (Id: new MessageId(input.input.Derive(0)), i)).Select(m => (m.Id, Words(privacy, m.Id, Answer), Load.Sid("sent", (phone * 2) + m.i))).ToArray();
            var waiting = new MessageId(Guid.NewGuid());
            return new(id, privacy.Marks(number)[0], privacy.Seal($"addresses:{id}", number.Value), privacy.Seal(Actor.StatePlace(id), Actor.Write(state)),
                privacy.Seal(Actor.NamePlace(id), "Amina"), inputs, sent, invited ? (waiting, Words(privacy, waiting, Invitation)) : null, at);
        }

        public void Insert(Session session)
        {
            session.Execute(InsertActor, Id, State, Name, At, ActorKind.Person);
            session.Execute(Sql.InsertAddress, Mark, Id, Number, Channel.Sms);
            foreach (var (input, body) in Inputs) session.Execute(InsertInput, input, Id, Snapshots.Version, At, body, At.AddMilliseconds(20), ActorKind.Person);
            foreach (var (message, body, sid) in Sent)
            {
                session.Execute(InsertSent, message, Id, BotUnderTest.Number, At, Guid.NewGuid(), sid, body);
                session.Execute(InsertFact, At, FactKind.PrivacyTold, Id, ActorKind.Person);
            }

            if (Waiting is { } queued) session.Execute(InsertWaiting, queued.Id, Id, BotUnderTest.Number, At, queued.Body);
        }

        private static byte[] Words(Privacy privacy, MessageId id, string words) => privacy.Seal($"outbox:{id}", words);
    }
}
