using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Coproduction.Bot.Storage;
using Coproduction.Bot.Tests.Storage;
using Coproduction.Simulator;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Coproduction.Bot.Tests.Runtime;

/// <summary>The bot as a process of its own that is told to stop, as a deployment does.</summary>
public sealed class StopTests
{
    private const int People = 60;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Stopped_under_load_it_ends_within_ten_seconds_and_the_next_one_goes_on_without_a_loss_or_a_doubt()
    {
        await using var database = await TestDatabase.Make();
        await using var phones = await PhoneNetworkServer.Start(new() { PublicUrl = BotFixture.PublicUrl, ServiceNumber = BotFixture.Number }, TimeProvider.System);
        phones.Network.Faults = new() { AnswerDelayMilliseconds = 200, StatusDelayMilliseconds = 50 };
        await using var bot = BotProcess.On(database, phones, new() { ["Twilio:SegmentsPerSecond"] = "30" });
        await bot.Start();
        var texts = Task.WhenAll(Enumerable.Range(0, People).Select(async i =>
        {
            var number = $"+447700900{200 + i}";
            // As the real network does: a text that was not taken is brought again under its own sid.
            while (!(await phones.Network.Texts(number, "hello", new() { Sid = $"SM{number[1..].PadLeft(32, '0')}" })).Taken)
                await Task.Delay(TimeSpan.FromMilliseconds(100), TimeProvider.System, Cancellation);
        }));
        await phones.Network.Until(() => phones.Network.CreateCounts().Count > 10, TimeSpan.FromSeconds(30));
        await Stops(bot);
        await using (var db = database.Context())
        {
            Assert.Equal(0, await db.Outbox.CountAsync(o => o.State == OutboxState.HandingOver || o.State == OutboxState.Unknown, Cancellation));
            Assert.NotEqual(0, await db.Outbox.CountAsync(o => o.State == OutboxState.Queued, Cancellation) + await db.Inbox.CountAsync(i => i.DoneAt == null, Cancellation));
        }

        await bot.Start();
        await texts;
        await phones.Network.Until(() => phones.Network.CreateCounts().Count == People, TimeSpan.FromSeconds(60));
        Assert.All(phones.Network.CreateCounts(), create => Assert.Equal(1, create.Value));
        await Stops(bot);
    }

    [Fact]
    public async Task Calls_that_hang_do_not_hold_it_up_and_are_in_doubt_afterwards()
    {
        await using var database = await TestDatabase.Make();
        await using var phones = await PhoneNetworkServer.Start(new() { PublicUrl = BotFixture.PublicUrl, ServiceNumber = BotFixture.Number }, TimeProvider.System);
        // Takes calls and never answers one.
        using var silent = new TcpListener(IPAddress.Loopback, 0);
        silent.Start();
        await using var bot = BotProcess.On(database, phones, new() { ["Twilio:CallTimeout"] = "00:00:35" }, new($"http://{silent.LocalEndpoint}"));
        await bot.Start();
        await phones.Network.Texts("+447700900201", "hello");
        using var call = await silent.AcceptTcpClientAsync(Cancellation);
        await Stops(bot);
        await using var db = database.Context();
        Assert.Equal(OutboxState.Unknown, (await db.Outbox.SingleAsync(Cancellation)).State);
    }

    internal static async Task Stops(BotProcess bot)
    {
        var began = Stopwatch.GetTimestamp();
        Assert.Equal(0, await bot.Stop());
        Assert.InRange(Stopwatch.GetElapsedTime(began), TimeSpan.Zero, TimeSpan.FromSeconds(10));
    }
}
