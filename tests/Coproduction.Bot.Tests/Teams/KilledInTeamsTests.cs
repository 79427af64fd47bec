using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Coproduction.Bot.Storage;
using Coproduction.Bot.Tests.Api;
using Coproduction.Bot.Tests.Conversations;
using Coproduction.Simulator;
using Microsoft.EntityFrameworkCore;
using Xunit;
using static Coproduction.Bot.Tests.Teams.TeamsTalk;
using BotProcess = Coproduction.Bot.Tests.Runtime.BotProcess;

namespace Coproduction.Bot.Tests.Teams;

/// <summary>The bot's process is killed between accept and hello, and while words go to and fro: nothing is lost, nothing goes twice.</summary>
public sealed class KilledInTeamsTests
{
    private const int People = 24;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_hello_question_and_answer_arrives_once_although_the_process_is_killed_again_and_again()
    {
        await using var clapton = await Clapton.StartWithTeams(TimeProvider.System.GetUtcNow(), _ => { }, [.. Crowd, new("Policy:QuietHours:From", "00:00"), new("Policy:QuietHours:To", "00:00")]);
        var (teams, mei) = (clapton.Bot.Teams, Clapton.Aad(4));
        var residents = await Residents(clapton);
        await BotFixture.Until(() => Task.FromResult(Cards(teams, mei, "accept").Count == People), "all are offered", Patience);
        await clapton.Rest();
        var accepts = Cards(teams, mei, "accept").Select(m => (Name: NameOn(m), Body: teams.GetInvokeBody(mei, m.Id, "accept", Put("hello", $"Hello {NameOn(m)}, I'm Mei.")))).ToList();
        await clapton.Bot.StopAsync();

        await using (var process = new BotProcess(clapton.Bot))
        {
            await process.Start();
            var clicks = Task.WhenAll(accepts.Select(a => Click(teams, a.Body, "Your hello is on its way")));
            await Killed(process, () => residents.Sum(r => r.Phone.Count("I'm Mei.")) > People / 3);
            await clicks;
            await BotFixture.Until(() => Task.FromResult(Cards(teams, mei, "send").Count >= People / 2), "cards to answer on", Patience);

            var answers = Cards(teams, mei, "send").DistinctBy(NameOn).Take(People / 2)
                .Select(m => (Name: NameOn(m), Body: teams.GetInvokeBody(mei, m.Id, "send", Put("answer", $"Answer to {NameOn(m)}")))).ToList();
            var sends = Task.WhenAll(answers.Select(a => Click(teams, a.Body, "Sent to")));
            await Killed(process, () => residents.Sum(r => r.Phone.Count("Answer to")) > People / 6);
            await sends;
            var texts = Task.WhenAll(residents.Select(r => Text(clapton.Bot.Phones, r.Phone, $"Question of {r.Name}")));
            await Killed(process, () => true);
            await texts.WaitAsync(Patience, Cancellation);
            await process.Kill();
            await Settle(clapton);
            Assert.All(answers, a => Assert.Equal(1, residents.Single(r => r.Name == a.Name).Phone.Count($"Answer to {a.Name}")));
        }

        Assert.All(residents, r => Assert.Equal(1, r.Phone.Count($"Hello {r.Name}, I'm Mei.")));
        foreach (var (_, name) in residents)
        {
            // One card that is kept up to date; whatever else was sent of it says that it may be a repeat.
            Assert.Contains(Cards(teams, mei, "send"), m => NameOn(m) == name && Plain(m).Contains($"Question of {name}", StringComparison.Ordinal));
            var sent = teams.Books.Where(b => b.Operation == TeamsOperation.Send && b.Body.Contains($"\"To {name}\"", StringComparison.Ordinal)).ToList();
            Assert.InRange(sent.Count(b => !b.Body.Contains("Sent again", StringComparison.Ordinal)), 0, 1);
            Assert.InRange(sent.Count, 1, 2);
            Assert.Equal(1, teams.Chat(mei).Count(m => NameOn(m) == name && Plain(m).Contains("You have accepted", StringComparison.Ordinal)));
        }

        Assert.Equal(People, (await clapton.Bot.Get("/api/referrals?status=accepted")).Json.GetArrayLength());
        Assert.Equal(People, (await clapton.Bot.Get("/api/owed")).Json.GetArrayLength());
    }

    private static async Task Killed(BotProcess process, Func<bool> when)
    {
        await BotFixture.Until(() => Task.FromResult(when()), "the moment to kill", Patience);
        await Task.Delay(TimeSpan.FromMilliseconds(RandomNumberGenerator.GetInt32(0, 100)), TimeProvider.System, Cancellation);
        await process.Kill();
        await process.Start();
    }

    /// <summary>The fixture's clock passes what the killed process's calls are waited out for, and Teams' pace.</summary>
    private static async Task Settle(Clapton clapton)
    {
        clapton.Bot.Clock.Advance(TimeSpan.FromMinutes(10));
        await clapton.Bot.StartAsync();
        await BotFixture.Until(async () =>
        {
            clapton.Bot.Clock.Advance(TimeSpan.FromSeconds(5));
            await using var db = clapton.Bot.Db();
            return !await db.Inbox.AnyAsync(i => i.DoneAt == null, Cancellation) && !await db.Outbox.AnyAsync(o => o.State != OutboxState.Accepted && o.State != OutboxState.Cancelled, Cancellation);
        }, "all at rest", Patience);
    }

    private static async Task<List<(Phone Phone, string Name)>> Residents(Clapton clapton)
    {
        var joe = clapton.Joe;
        for (var i = 0; i < People; i++) await joe.Texts("invite park");
        await clapton.Bot.Phones.Until(() => joe.Inbox.Count >= People, Patience);
        var codes = joe.Inbox.Select(m => Regex.Match(m.Body, "text ([0-9A-Z]{3} [0-9A-Z]{3}) to ").Groups[1].Value).ToList();
        var residents = codes.Select((code, i) => (Phone: clapton.Bot.Phones.Phone($"+4477009{10000 + i}"), Name: $"Res{(char)('a' + i)}", Code: code)).ToList();
        await Parallel.ForEachAsync(residents, new ParallelOptions { MaxDegreeOfParallelism = 8, CancellationToken = Cancellation }, async (one, _) =>
        {
            await one.Phone.Texts(one.Code);
            foreach (var (asked, said) in new[] { ("JOIN, LATER or NO", "JOIN"), ("what draws you", Motive), ("call you?", one.Name) })
            {
                await one.Phone.Receives(asked, Patience);
                await one.Phone.Texts(said);
            }

            await one.Phone.Receives("Thank you, ", Patience);
        });
        return [.. residents.Select(r => (r.Phone, r.Name))];
    }

    private static Task Click(TeamsNetwork teams, string body, string done) => teams.Clicks(body, said => said.Contains(done, StringComparison.Ordinal));

    private static async Task Text(PhoneNetwork network, Phone phone, string text)
    {
        var sid = "SM" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(phone.Number + text)))[..32];
        while (!(await network.Texts(phone.Number, text, new() { Sid = sid })).Taken) await Task.Delay(TimeSpan.FromMilliseconds(200), TimeProvider.System, Cancellation);
    }

    private static List<TeamsMessage> Cards(TeamsNetwork teams, string aad, string verb) => [.. teams.Chat(aad).Where(m => m.FromBot && TeamsCards.Actions(m).Any(a => a.Verb == verb))];

    private static string NameOn(TeamsMessage card) => Regex.Match(Plain(card), @"\bRes[a-z]\b").Value;
}
