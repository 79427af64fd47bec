using System.Text.RegularExpressions;
using Coproduction.Bot.Storage;
using Coproduction.Bot.Tests.Api;
using Coproduction.Simulator;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Coproduction.Bot.Tests.Runtime;

/// <summary>Two hundred people in the middle of joining when the bot's process is killed, twice.</summary>
public sealed partial class KilledConversationsTests
{
    private const int People = 200;

    /// <summary>What each person is sent from code to name, in order.</summary>
    private static readonly string[] Told = ["Shall ", "text PRIVACY", "We've asked ", "what draws you to it", "call you?", "Thank you, "];

    private static readonly string[] Clapton = ["Clapton"];

    private static readonly string[] English = ["en"];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Each_message_of_two_hundred_conversations_is_sent_exactly_once()
    {
        await using var bot = await BotFixture.Start([new("Policy:Connectors:OpenInvitations", "60"), new("Policy:Connectors:InvitationsPerDay", "60")], TimeProvider.System.GetUtcNow());
        await bot.Import();
        var codes = await Codes(bot);
        await bot.StopAsync();

        await using (var process = new BotProcess(bot))
        {
            await process.Start();
            var people = codes.Select((code, i) => Join(bot.Phones, bot.Phones.Phone($"+4477009{10000 + i}"), code)).ToList();
            foreach (var part in new[] { 0.2, 0.6 })
            {
                await bot.Phones.Until(() => bot.Phones.Messages().Count(m => m.From == BotFixture.Number) > part * People * Told.Length, TimeSpan.FromSeconds(90));
                await process.Kill();
                await process.Start();
            }

            // Whoever waits for a message whose call died with its process waits longer than this test may: the clock is moved below.
            await Task.WhenAny(Task.WhenAll(people), Task.Delay(TimeSpan.FromSeconds(20), TimeProvider.System, Cancellation));
            await process.Kill();
            bot.Clock.Advance(TimeSpan.FromMinutes(10));
            await bot.StartAsync();
            await Task.WhenAll(people).WaitAsync(TimeSpan.FromSeconds(120), Cancellation);
        }

        await bot.Until(async db => !await db.Inbox.AnyAsync(i => i.DoneAt == null, Cancellation) && !await db.Outbox.AnyAsync(o => o.State != OutboxState.Accepted && o.State != OutboxState.Cancelled, Cancellation), "all at rest");
        var twice = bot.Phones.Messages().Where(m => m.From == BotFixture.Number && m.To.StartsWith("+4477009", StringComparison.Ordinal)).GroupBy(m => (m.To, m.Body)).Where(g => g.Count() > 1);
        Assert.Empty(twice);
        for (var i = 0; i < People; i++)
            Assert.All(Told, words => Assert.Contains(bot.Phones.Received($"+4477009{10000 + i}"), m => m.Body.Contains(words, StringComparison.Ordinal)));
        Assert.Equal(People, (await bot.Get("/api/schemes/park")).Json.GetProperty("taken").GetInt32());
        Assert.Equal(0, (await bot.Get("/api/schemes/park")).Json.GetProperty("held").GetInt32());
    }

    private static async Task<List<string>> Codes(BotFixture bot)
    {
        var connectors = Enumerable.Range(0, 4).Select(i => bot.Phones.Phone($"+44770090011{i}")).ToList();
        foreach (var connector in connectors)
            await bot.Post("/api/people", new { name = "Con Nector", phone = connector.Number, connector = new { neighbourhoods = Clapton, languages = English } });
        for (var i = 0; i < People; i++) await connectors[i % connectors.Count].Texts("invite park");
        await bot.Phones.Until(() => connectors.Sum(c => c.Inbox.Count) == People, TimeSpan.FromSeconds(60));
        return [.. connectors.SelectMany(c => c.Inbox).Select(m => CodeIn().Match(m.Body).Groups[1].Value)];
    }

    /// <summary>Texts as a person does: answers what came, and texts that did not go are sent again by the network.</summary>
    private static async Task Join(PhoneNetwork network, Phone phone, string code)
    {
        var patience = TimeSpan.FromSeconds(150);
        foreach (var (text, answered) in new[] { (code, "Shall "), ("JOIN", "what draws you to it"), ("to meet people", "call you?"), ("Sam", "Thank you, ") })
        {
            var sid = "SM" + Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(phone.Number + text)))[..32];
            while (!(await network.Texts(phone.Number, text, new() { Sid = sid })).Taken) await Task.Delay(TimeSpan.FromMilliseconds(200), TimeProvider.System, Cancellation);
            var told = phone.Receives(answered, patience);
            if (text == "JOIN") await Again(network, phone, told);
            await told;
        }
    }

    /// <summary>Whose question was under way when the bot died, and is asked it once more, says it once more.</summary>
    private static async Task Again(PhoneNetwork network, Phone phone, Task told)
    {
        bool Asked() => phone.Inbox.Any(m => m.Body.Contains("Or just write: a person reads this", StringComparison.Ordinal));
        await network.Until(() => told.IsCompleted || Asked(), TimeSpan.FromSeconds(150));
        if (!told.IsCompleted) await network.Texts(phone.Number, "JOIN");
    }

    [GeneratedRegex("text ([0-9A-Z]{3} [0-9A-Z]{3}) to ")]
    private static partial Regex CodeIn();
}
