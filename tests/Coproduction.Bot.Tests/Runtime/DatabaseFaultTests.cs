using System.Net;
using Coproduction.Bot.Channels.Twilio;
using Coproduction.Bot.Runtime;
using Coproduction.Bot.Storage;
using Coproduction.Bot.Tests.Storage;
using Coproduction.Bot.Tests.Twilio;
using Coproduction.Domain;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Coproduction.Bot.Tests.Runtime;

/// <summary>The database goes, refuses or is full while the bot runs.</summary>
public sealed class DatabaseFaultTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_server_that_goes_and_comes_back_loses_nothing_and_repeats_nothing()
    {
        await using var bot = await BotFixture.Start(await TestDatabase.MakePostgres());
        var numbers = Enumerable.Range(0, 20).Select(i => $"+4477009002{i:00}").ToList();
        await Task.WhenAll(numbers.Take(10).Select(n => bot.Phones.Texts(n, "hello", new() { Sid = Sid(n) })));
        await bot.Database.OnServer("ALTER DATABASE {name} ALLOW_CONNECTIONS false");
        await bot.Database.OnServer("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname='{name}'");

        var refused = await Task.WhenAll(numbers.Select(n => bot.Phones.Texts(n, "hello", new() { Sid = Sid(n) })));
        Assert.All(refused, result => Assert.Equal(503, result.Status));
        await Ready(bot, HttpStatusCode.ServiceUnavailable, "database");

        await bot.Database.OnServer("ALTER DATABASE {name} ALLOW_CONNECTIONS true");
        await Ready(bot, HttpStatusCode.OK, "ok");
        // The network brings again what was not taken, under the same ids.
        Assert.All(await Task.WhenAll(numbers.Select(n => bot.Phones.Texts(n, "hello", new() { Sid = Sid(n) }))), result => Assert.True(result.Taken));
        await bot.Until(db => db.Inbox.AllAsync(i => i.DoneAt != null, Cancellation), "all inputs done");
        // A hand-over whose commit was cut off is an unknown send: looked for after a minute and after five, then sent.
        await BotFixture.Until(
            async () =>
            {
                bot.Clock.Advance(TimeSpan.FromSeconds(20));
                await Task.Delay(TimeSpan.FromMilliseconds(300), TimeProvider.System, Cancellation);
                return numbers.TrueForAll(n => bot.Phones.Received(n).Count > 0);
            },
            "everybody was answered",
            TimeSpan.FromMinutes(1));
        await using var db = bot.Db();
        Assert.Equal(20, await db.Inbox.CountAsync(i => i.Type == "text", Cancellation));
        Assert.All(bot.Phones.CreateCounts(), create => Assert.Equal(1, create.Value));
    }

    /// <summary>Of two groups that wait for each other's rows the server ends one, and only after a second in which neither is of use.</summary>
    [Fact]
    public async Task A_status_waits_while_another_process_writes_its_message_and_nobody_waits_for_the_status()
    {
        await using var bot = await BotFixture.Start(await TestDatabase.MakePostgres());
        await bot.Phones.Texts("+447700900201", "privacy");
        await bot.Until(db => db.Outbox.AnyAsync(o => o.State == OutboxState.Accepted, Cancellation), "it was sent");
        await using var other = bot.Db();
        await using var writing = await other.Database.BeginTransactionAsync(Cancellation);
        await other.Database.ExecuteSqlAsync($"UPDATE outbox SET tries=tries", Cancellation);
        var message = await other.Outbox.SingleAsync(Cancellation);
        Assert.True(MessageSid.TryParse(message.Sid, out var sid));
        var status = bot.Get<Deliveries>().Record(new() { Sid = sid, Status = MessageStatus.Delivered }, Cancellation);

        await bot.Phones.Texts("+447700900202", "privacy");
        await BotFixture.Until(() => Task.FromResult(bot.Phones.Received("+447700900202").Count > 0), "another is answered");
        Assert.False(status.IsCompleted);
        await writing.CommitAsync(Cancellation);
        await BotFixture.Until(
            () =>
            {
                bot.Clock.Advance(TimeSpan.FromMilliseconds(50));
                return Task.FromResult(status.IsCompleted);
            },
            "the status is recorded");
        await using var db = bot.Db();
        Assert.Equal(MessageStatus.Delivered.Rank(), (await db.Outbox.SingleAsync(o => o.Seq == message.Seq, Cancellation)).ProviderRank);
    }

    [Fact]
    public async Task Connections_that_were_cut_while_idle_are_no_fault()
    {
        await using var store = await TestStore.Open(await TestDatabase.MakePostgres());
        await store.Writer.Commit(s => s.Execute(Sql.SaveSetting, "a", "", DateTimeOffset.UnixEpoch), Cancellation);
        Assert.Equal(1, store.Database.Read(s => s.Count("SELECT COUNT(*) FROM settings")));
        await store.Place.OnServer("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname='{name}'");
        await store.Writer.Commit(s => s.Execute(Sql.SaveSetting, "b", "", DateTimeOffset.UnixEpoch), Cancellation);
        Assert.Equal(2, store.Database.Read(s => s.Count("SELECT COUNT(*) FROM settings")));
    }

    /// <summary>The limits are those of the writer's one session: the next that it opens is free of them, as after room was made.</summary>
    [Theory]
    [InlineData("PRAGMA query_only=1", "readonly")]
    [InlineData("PRAGMA max_page_count=1", "full")]
    public async Task A_file_that_takes_nothing_more_is_refused_and_said_so_until_it_does(string fault, string says)
    {
        await using var bot = await BotFixture.Start(await TestDatabase.MakeSqlite());
        var amina = bot.Phones.Phone("+447700900201");
        // In one job, as another between the two would meet the fault. Large, so that it needs a new page.
        var stored = bot.Get<Writer>().Commit(session => session.Execute(fault) + session.Execute(Sql.SaveSetting, "large", new string('x', 100_000), DateTimeOffset.UnixEpoch), Cancellation);
        await Assert.ThrowsAsync<DatabaseUnavailableException>(() => stored);
        Assert.Contains(says, bot.Log.Text, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(200, (await amina.Texts("hello")).Status);
        await bot.Phones.Until(() => amina.Inbox.Count > 0, TimeSpan.FromSeconds(20));
        await Ready(bot, HttpStatusCode.OK, "ok");
    }

    /// <summary>The writer stands still, as on a disk that does not answer, and as much waits for it as may.</summary>
    [Fact]
    public async Task When_the_writer_falls_behind_webhooks_wait_and_are_then_told_to_come_again()
    {
        await using var bot = await BotFixture.Start();
        var writer = bot.Get<Writer>();
        using var gate = new ManualResetEventSlim();
        using var gone = new CancellationTokenSource();
        using var began = new ManualResetEventSlim();
        var held = writer.Commit(
            _ =>
            {
                began.Set();
                return gate.Wait(TimeSpan.FromMinutes(1));
            }, Cancellation);
        try
        {
            // All that follows then waits behind it, and none beside it.
            began.Wait(Cancellation);
            var waiting = Enumerable.Range(0, Writer.LongestQueue + 10).Select(_ => writer.Commit(_ => 0, gone.Token)).ToList();
            using var answer = await Send(bot, "SM00000000000000000000000000000001");
            Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
            Assert.Equal(TimeSpan.FromSeconds(5), answer.Headers.RetryAfter?.Delta);
            await gone.CancelAsync();
            foreach (var one in waiting) await Assert.ThrowsAnyAsync<OperationCanceledException>(() => one);
        }
        finally
        {
            gate.Set();
        }

        // A server has ended a transaction that did nothing for so long.
        Assert.True(await Record.ExceptionAsync(() => held) is null or DatabaseUnavailableException);
        using var taken = await Send(bot, "SM00000000000000000000000000000001");
        Assert.Equal(HttpStatusCode.OK, taken.StatusCode);
        await bot.Phones.Until(() => bot.Phones.Received("+447700900201").Count > 0, TimeSpan.FromSeconds(20));
        await using var db = bot.Db();
        Assert.Equal(1, await db.Inbox.CountAsync(i => i.Type == "text", Cancellation));
    }

    /// <summary>As the network does, which keeps the answer's headers to itself.</summary>
    private static async Task<HttpResponseMessage> Send(BotFixture bot, string sid)
    {
        var body = $"MessageSid={sid}&From=%2B447700900201&To={Uri.EscapeDataString(BotFixture.Number)}&Body=hello&NumMedia=0";
        using var request = WebhookTests.Post(body, WebhookTests.Sign(body, BotFixture.PublicUrl + TwilioChannel.InboundPath, bot.Phones.Options.AuthTokens[0]));
        return await bot.Http.SendAsync(request, Cancellation);
    }

    private static string Sid(string number) => $"SM{number[1..].PadLeft(32, '0')}";

    private static Task Ready(BotFixture bot, HttpStatusCode status, string says) => BotFixture.Until(
        async () =>
        {
            var ready = await bot.Http.GetAsync("/health/ready", Cancellation);
            return ready.StatusCode == status && (await ready.Content.ReadAsStringAsync(Cancellation)).Contains(says, StringComparison.Ordinal);
        },
        $"ready answers {status}");
}
