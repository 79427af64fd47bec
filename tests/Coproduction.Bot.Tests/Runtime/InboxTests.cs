using Coproduction.Bot.Runtime;
using Coproduction.Bot.Storage;
using Coproduction.Bot.Tests.Api;
using Coproduction.Domain;
using Coproduction.Simulator;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Coproduction.Bot.Tests.Runtime;

public sealed class InboxTests
{
    private const string Amina = "+447700900201";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_text_is_stored_taken_and_answered_and_its_words_and_number_are_nowhere_in_plain()
    {
        await using var bot = await BotFixture.Start();
        var amina = bot.Phones.Phone(Amina);
        Assert.True((await amina.Texts("who planted the quinces?")).Taken);
        await bot.Phones.Until(() => amina.Inbox.Count > 0, TimeSpan.FromSeconds(20));
        await bot.Until(db => db.Inbox.AllAsync(i => i.DoneAt != null, Cancellation), "all inputs done");
        await bot.Until(db => db.Outbox.AllAsync(o => o.State == OutboxState.Accepted && o.Sid != null, Cancellation), "all messages accepted");
        await bot.StopAsync();

        var stored = await bot.Database.Everything();
        foreach (var secret in new[] { "quinces", "7700900201", amina.Inbox[0].Body[..20] })
        {
            Assert.DoesNotContain(secret, stored, StringComparison.Ordinal);
            Assert.DoesNotContain(secret, bot.Log.Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_same_text_again_changes_nothing()
    {
        await using var bot = await BotFixture.Start();
        var amina = bot.Phones.Phone(Amina);
        await amina.Texts("hello");
        await bot.Phones.Until(() => amina.Inbox.Count > 0, TimeSpan.FromSeconds(20));
        var sid = bot.Phones.Messages(Amina).Single(m => m.Direction == Direction.Inbound).Sid;
        await bot.StopAsync();
        await bot.StartAsync();
        bot.Clock.Advance(TimeSpan.FromHours(100));
        Assert.Equal(200, (await amina.Texts("hello", new() { Sid = sid })).Status);
        await using var db = bot.Db();
        Assert.Equal(1, await db.Inbox.CountAsync(i => i.Id == $"sms:{sid}", Cancellation));
        Assert.Single(amina.Inbox);
    }

    [Fact]
    public async Task One_number_that_texts_twenty_times_at_once_is_one_person()
    {
        await using var bot = await BotFixture.Start();
        var amina = bot.Phones.Phone(Amina);
        await Task.WhenAll(Enumerable.Range(0, 20).Select(i => amina.Texts($"text {i}")));
        await bot.Until(db => db.Inbox.AllAsync(i => i.DoneAt != null, Cancellation), "all inputs done");
        await using var db = bot.Db();
        Assert.Equal(1, await db.Addresses.CountAsync(Cancellation));
        Assert.Equal(1, await db.Actors.CountAsync(Cancellation));
        Assert.Equal(20, await db.Inbox.CountAsync(i => i.Type == "text", Cancellation));
    }

    [Fact]
    public async Task A_call_is_answered_once_and_a_repeat_gets_the_first_answer()
    {
        await using var bot = await BotFixture.Start();
        var (inbox, id) = (bot.Get<Inbox>(), new InputId("api:ruth"));
        Assert.True(PhoneNumber.TryParse("+447911123400", out var number));
        var register = new RegisterPerson("Ruth Adler", "ruth", null, null, new(null));
        var first = await inbox.CallByNumberAsync(number, id, register, Cancellation);
        Assert.Equal(CallState.Answered, first.State);
        Assert.Empty(first.Answer!.Refusals);
        var again = await inbox.CallByNumberAsync(number, id, register, Cancellation);
        Assert.Equal((first.Actor, first.Answer.Id, first.Answer.Status), (again.Actor, again.Answer!.Id, again.Answer.Status));
        Assert.Equal(CallState.Unknown, inbox.StatusOf(new("api:never")).State);

        // Listed at once, and its key is found in any case.
        Assert.Equal(first.Actor!.Value.Person, bot.Get<DirectoryCache>().Current.PersonByKey("RUTH")?.Id);
        await using var db = bot.Db();
        Assert.Equal(1, await db.Actors.CountAsync(a => a.Listed && a.Key == "ruth" && a.Version == 1, Cancellation));
    }

    [Fact]
    public async Task An_input_that_fails_is_set_aside_with_an_alert_and_then_later_ones_go_on()
    {
        await using var bot = await BotFixture.Start();
        var person = await Known(bot);
        var bad = bot.Get<Inbox>().Seal(new("sms:bad"), new TextReceived("x", 0, NetworkAct.None, "sms")) with { Id = new("sms:sealed-for-another-row") };
        await bot.Get<Writer>().Commit(s => bad.Insert(s, person, bot.Clock.GetUtcNow()), Cancellation);
        await bot.Phones.Phone(Amina).Texts("hello");
        var poked = 0;
        await bot.Until(
            async db =>
            {
                bot.Clock.Advance(TimeSpan.FromSeconds(30));
                await bot.Get<Pokes>().ActorAsync(person);
                var row = await db.Inbox.SingleAsync(i => i.Id == "sms:sealed-for-another-row", Cancellation);
                var later = await db.Inbox.SingleAsync(i => i.Type == "text" && i.Id != row.Id, Cancellation);
                if (!row.SetAside) Assert.Null(later.DoneAt);
                poked++;
                return row.SetAside && row.Tries == ActorWork.MostTries && later.DoneAt is not null;
            },
            "set aside, later done");
        await using var look = bot.Db();
        Assert.Equal(1, await look.Alerts.CountAsync(a => a.Kind == AlertKind.Poison && a.Person == person, Cancellation));
        Assert.True(poked > 1);

        // Put right, and taken once more: an input that fails for another reason would be set aside again.
        var aside = Assert.Single((await bot.Get("/api/set-aside")).Json.EnumerateArray());
        Assert.Equal($"person-{person}", aside.GetProperty("actor").GetString());
        var seq = aside.GetProperty("seq").GetInt64();
        var id = new InputId("sms:sealed-for-another-row");
        var mended = bot.Get<Inbox>().Seal(id, new TextReceived("stop", 0, NetworkAct.None, "sms"));
        await bot.Get<Writer>().Commit(s => s.Execute("UPDATE inbox SET body=@p1 WHERE seq=@p0", seq, mended.Body), Cancellation);
        Assert.Equal(System.Net.HttpStatusCode.OK, (await bot.Post($"/api/set-aside/{seq}/run-again", new { })).Status);
        await bot.Until(async db => (await db.Inbox.SingleAsync(i => i.Seq == seq, Cancellation)).DoneAt is not null, "run again and done");
        Assert.Empty((await bot.Get("/api/set-aside")).Json.EnumerateArray());
        Assert.Equal(System.Net.HttpStatusCode.NotFound, (await bot.Post($"/api/set-aside/{seq}/run-again", new { })).Status);
    }

    [Fact]
    public async Task A_newer_builds_snapshot_is_left_alone_and_its_input_undone()
    {
        await using var bot = await BotFixture.Start();
        var person = await Known(bot);
        var tomorrow = bot.Get<Privacy>().Seal(Actor.StatePlace(person), """{"v":2,"state":{}}""");
        await bot.Get<Writer>().Commit(s => s.Execute("UPDATE actors SET state=@p1 WHERE id=@p0", person, tomorrow), Cancellation);
        await bot.Phones.Phone(Amina).Texts("hello");
        await BotFixture.Until(() => Task.FromResult(bot.Log.Text.Contains("newer than this build", StringComparison.Ordinal)), "a log line");
        await using var db = bot.Db();
        Assert.Null((await db.Inbox.SingleAsync(i => i.Type == "text", Cancellation)).DoneAt);
        Assert.Equal(tomorrow, (await db.Actors.SingleAsync(Cancellation)).State);
    }

    [Fact]
    public async Task While_the_database_is_locked_texts_are_answered_503_and_then_all_comes_back()
    {
        await using var bot = await BotFixture.Start(await Storage.TestDatabase.MakeSqlite(), [new("Database:LockSeconds", "1")]);
        var amina = bot.Phones.Phone(Amina);
        Assert.Equal(System.Net.HttpStatusCode.OK, (await bot.Http.GetAsync("/health/ready", Cancellation)).StatusCode);
        await using (var other = new SqliteConnection($"Data Source={bot.Database.File};Pooling=False"))
        {
            other.Open();
            using var begin = other.CreateCommand();
            begin.CommandText = "BEGIN IMMEDIATE";
            begin.ExecuteNonQuery();
            Assert.Equal(503, (await amina.Texts("hello")).Status);
            var ready = await bot.Http.GetAsync("/health/ready", Cancellation);
            Assert.Equal(System.Net.HttpStatusCode.ServiceUnavailable, ready.StatusCode);
            Assert.Contains("database", await ready.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
        }

        Assert.Equal(200, (await amina.Texts("hello")).Status);
        await bot.Phones.Until(() => amina.Inbox.Count > 0, TimeSpan.FromSeconds(20));
        Assert.Equal(System.Net.HttpStatusCode.OK, (await bot.Http.GetAsync("/health/ready", Cancellation)).StatusCode);
    }

    [Fact]
    public async Task A_number_found_under_an_older_lookup_key_is_moved_to_the_first_with_its_suppression()
    {
        await using var store = await Storage.TestStore.Open();
        using var old = Storage.TestStore.Privacy("old");
        using var both = Storage.TestStore.Privacy("new", "old");
        Assert.True(PhoneNumber.TryParse(Amina, out var number));
        var now = DateTimeOffset.UnixEpoch;
        var before = new Addresses(old, store.Database);
        var person = await store.Writer.Commit(s => before.FindOrMake(s, number, before.Marks(number), now), Cancellation);
        await store.Writer.Commit(s => s.Execute(Sql.Suppress, person, StopKind.Stop, false, now), Cancellation);
        var after = new Addresses(both, store.Database);
        Assert.Equal(person, await store.Writer.Commit(s => after.FindOrMake(s, number, after.Marks(number), now), Cancellation));
        Assert.Equal(1, store.Database.Read(s => s.Count("SELECT COUNT(*) FROM addresses a JOIN suppressions s ON s.hmac=a.hmac WHERE a.actor=@p0", person)));
        Assert.Equal(1, store.Database.Read(s => s.Count("SELECT COUNT(*) FROM addresses WHERE hmac=@p0", both.Marks(number)[0])));
        Assert.Equal(number, after.NumberOf(person));
    }

    /// <summary>A person with Amina's number and nothing else.</summary>
    internal static async Task<PersonId> Known(BotFixture bot, string number = Amina)
    {
        Assert.True(PhoneNumber.TryParse(number, out var parsed));
        var addresses = bot.Get<Addresses>();
        return await bot.Get<Writer>().Commit(s => addresses.FindOrMake(s, parsed, addresses.Marks(parsed), bot.Clock.GetUtcNow()), Cancellation);
    }
}
