using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Coproduction.Bot.Import;
using Coproduction.Bot.Tests.Api;
using Coproduction.Simulator;

namespace Coproduction.Bot.Tests.Conversations;

/// <summary>The example's neighbourhood on the real host, told as people live it.</summary>
internal sealed partial class Clapton : IAsyncDisposable
{
    private int numbers = 200;
    private TeamsPerson? priya;
    private TeamsPerson? tom;
    private TeamsPerson? ruth;

    private Clapton(BotFixture bot) => Bot = bot;

    public BotFixture Bot { get; }

    public Phone Joe => Bot.Phones.Phone("+447911123456");

    public static async Task<Clapton> Start(params KeyValuePair<string, string?>[] set)
    {
        var clapton = new Clapton(await BotFixture.Start([new("Policy:IntroducedText", "true"), .. set]));
        await clapton.Bot.Import();
        return clapton;
    }

    /// <summary>The same with Teams: the staff of the example have the app.</summary>
    public static Task<Clapton> StartWithTeams(params KeyValuePair<string, string?>[] set) => StartWithTeams(_ => { }, set);

    /// <param name="change">What is different in the example's neighbourhood.</param>
    /// <param name="set">More settings, or other ones.</param>
    public static Task<Clapton> StartWithTeams(Action<JsonNode> change, params KeyValuePair<string, string?>[] set) => StartWithTeams(null, change, set);

    /// <param name="startsAt">Null: a Tuesday morning at ten.</param>
    public static async Task<Clapton> StartWithTeams(DateTimeOffset? startsAt, Action<JsonNode> change, params KeyValuePair<string, string?>[] set)
    {
        var clapton = new Clapton(await BotFixture.Start([new("Policy:IntroducedText", "true"), new("Policy:NoticeAfterSeconds", "0"), .. set], startsAt, withTeams: true));
        var neighbourhood = JsonNode.Parse(await File.ReadAllBytesAsync(Caller.Example))!;
        change(neighbourhood);
        Xunit.Assert.Empty(await clapton.Bot.Get<Importer>().RunAsync(Encoding.UTF8.GetBytes(neighbourhood.ToJsonString())));
        foreach (var (name, number) in new[] { ("Priya Shah", 1), ("Tom Okafor", 2), ("Ruth Adler", 3), ("Mei Lin", 4) })
        {
            clapton.Bot.Teams.AddUser(Aad(number), name);
            await clapton.Bot.Teams.InstallAsync(Aad(number));
        }

        return clapton;
    }

    public TeamsPerson Priya => priya ??= Bot.Teams.Person(Aad(1));

    public TeamsPerson Tom => tom ??= Bot.Teams.Person(Aad(2));

    public TeamsPerson Ruth => ruth ??= Bot.Teams.Person(Aad(3));

    public static string Aad(int number) => $"6a0c2f0e-0000-4000-8000-00000000000{number.ToString(CultureInfo.InvariantCulture)}";

    /// <summary>A phone that nobody knows yet.</summary>
    public Phone Resident() => Bot.Phones.Phone($"+447700900{numbers++.ToString(CultureInfo.InvariantCulture)}");

    /// <summary>A code of Joe's, as it stands in the words that he is to forward.</summary>
    public async Task<string> Code(string scheme = "walkers")
    {
        var joe = Joe;
        var before = joe.Inbox.Count;
        await joe.Texts($"invite {scheme}");
        await Bot.Phones.Until(() => joe.Inbox.Skip(before).Any(m => CodeIn().IsMatch(m.Body)));
        return CodeIn().Match(joe.Inbox.Last(m => CodeIn().IsMatch(m.Body)).Body).Groups[1].Value;
    }

    /// <summary>Somebody whose question to join is before them.</summary>
    public async Task<Phone> Asked(string scheme = "walkers")
    {
        var resident = Resident();
        await resident.Texts(await Code(scheme));
        await resident.Receives("JOIN, LATER or NO");
        return resident;
    }

    /// <summary>Somebody who has said yes, and the referral that came of it.</summary>
    public async Task<(Phone Resident, string Referral)> Joined(string scheme = "walkers")
    {
        var resident = await Asked(scheme);
        await resident.Texts("JOIN");
        await resident.Receives("what draws you to it");
        var offered = (await Bot.Get("/api/referrals?status=offered")).Json.EnumerateArray().OrderBy(r => r.GetProperty("offeredAt").GetString(), StringComparer.Ordinal).Last();
        return (resident, offered.GetProperty("id").GetString()!);
    }

    public async Task<(Phone Resident, string Referral)> Accepted()
    {
        var (resident, referral) = await Joined();
        await Bot.Post($"/api/referrals/{referral}/accept", new { by = "priya", words = "Hello, I'm Priya." });
        await resident.Receives("Priya (physio): Hello, I'm Priya.");
        return (resident, referral);
    }

    public ValueTask DisposeAsync() => Bot.DisposeAsync();

    [GeneratedRegex("text ([0-9A-Z]{3} [0-9A-Z]{3}) to 07700 900100")]
    private static partial Regex CodeIn();
}
