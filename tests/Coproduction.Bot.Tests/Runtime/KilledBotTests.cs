using Coproduction.Bot.Storage;
using Coproduction.Bot.Tests.Storage;
using Coproduction.Simulator;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Coproduction.Bot.Tests.Runtime;

/// <summary>The bot as a process of its own, killed without warning while many people write to it.</summary>
public sealed class KilledBotTests
{
    private const int People = 60;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_text_has_its_answer_once_although_the_bot_was_killed_twice()
    {
        await using var database = await TestDatabase.Make();
        await using var phones = await PhoneNetworkServer.Start(new() { PublicUrl = BotFixture.PublicUrl, ServiceNumber = BotFixture.Number }, TimeProvider.System);
        phones.Network.Faults = new() { AnswerDelayMilliseconds = 20, StatusDelayMilliseconds = 50 };
        var numbers = Enumerable.Range(0, People).Select(i => $"+447700900{200 + i}").ToList();
        await using var bot = BotProcess.On(database, phones, new() { ["Twilio:SegmentsPerSecond"] = "100" });
        try
        {
            var accepted = new HashSet<string>();
            var texts = Task.CompletedTask;
            for (var round = 0; round < 3; round++)
            {
                await bot.Start();
                texts = Task.WhenAll(numbers.Where(n => !accepted.Contains(n)).Select(async number =>
                {
                    // As the real network does: a text that was not taken is brought again under its own sid.
                    var sid = $"SM{number[1..].PadLeft(32, '0')}";
                    if (!(await phones.Network.Texts(number, "hello", new() { Sid = sid })).Taken) return;
                    lock (accepted) accepted.Add(number);
                }));
                if (round == 2) break;
                await Task.WhenAny(texts, Task.Delay(TimeSpan.FromMilliseconds(300), TimeProvider.System, Cancellation));
                await BotFixture.Until(() => Task.FromResult(phones.Network.CreateCounts().Count > round * 20), "some were answered");
                await bot.Kill();
                await texts;
            }

            await texts;
            Assert.Equal(People, accepted.Count);
            await using var db = database.Context();
            await BotFixture.Until(
                async () => await db.Outbox.CountAsync(o => o.State == OutboxState.Queued, Cancellation) == 0
                    && await db.Inbox.CountAsync(i => i.Type == "text" && i.DoneAt != null, Cancellation) == People,
                "all texts taken, all messages handed over",
                TimeSpan.FromSeconds(60));
            // Those that were under way when the bot died wait until no call can be, and are then looked for; not all of that is waited for here.
            var lost = await db.Outbox.CountAsync(o => o.State != OutboxState.Accepted, Cancellation);
            Assert.Equal(People, await db.Actors.CountAsync(Cancellation));
            Assert.All(phones.Network.CreateCounts(), create => Assert.Equal(1, create.Value));
            Assert.InRange(phones.Network.CreateCounts().Count, People - lost, int.MaxValue);
        }
        finally
        {
            await bot.Kill();
        }
    }
}
