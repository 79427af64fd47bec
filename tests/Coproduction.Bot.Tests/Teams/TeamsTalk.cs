using System.Text.Json;
using System.Text.RegularExpressions;
using Coproduction.Bot.Storage;
using Coproduction.Bot.Tests.Conversations;
using Coproduction.Simulator;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Coproduction.Bot.Tests.Teams;

/// <summary>What the host tests of Teams say again and again.</summary>
internal static partial class TeamsTalk
{
    public const string Motive = "i miss having company tbh";

    /// <summary>Connectors who may invite a whole crowd.</summary>
    public static readonly KeyValuePair<string, string?>[] Crowd =
    [
        new("Policy:Connectors:OpenInvitations", "500"), new("Policy:Connectors:InvitationsPerDay", "500"), new("Teams:PerSecond", "1000"),
    ];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static Dictionary<string, string> Put(string input, string words) => new() { [input] = words };

    /// <summary>Said yes and told their name; the referral is before whoever is offered it.</summary>
    public static async Task<Phone> Offered(this Clapton clapton, string name, string scheme = "walkers")
    {
        var resident = clapton.Resident();
        await resident.Texts(await clapton.Code(scheme));
        if (scheme == "firstyears")
        {
            // A sensitive scheme is named only to whoever says that it may be.
            await resident.Receives("MORE, LATER or NO");
            await resident.Texts("MORE");
        }

        await resident.Receives("JOIN, LATER or NO");
        await resident.Texts("JOIN");
        await resident.Receives("what draws you to it");
        await resident.Texts(Motive);
        await resident.Receives("call you?");
        await resident.Texts(name);
        await resident.Receives($"Thank you, {name}");
        return resident;
    }

    /// <summary>The same, and Priya has accepted on her card.</summary>
    public static async Task<Phone> WithPriya(this Clapton clapton, string name)
    {
        var resident = await clapton.Offered(name);
        await clapton.Clicks(clapton.Priya, name, "accept", Put("hello", $"Hi {name}, I'm Priya."));
        await resident.Receives($"Priya (physio): Hi {name}, I'm Priya.");
        return resident;
    }

    /// <summary>Of this person's messages the newest that shows these words and has the verb; waits for it.</summary>
    public static async Task<TeamsMessage> Card(this Clapton clapton, TeamsPerson person, string words, string verb)
    {
        TeamsMessage? Found() => person.Chat.LastOrDefault(m => m is { FromBot: true, Deleted: false } && Plain(m).Contains(words, StringComparison.Ordinal)
            && TeamsCards.Actions(m).Any(a => a.Verb == verb));
        await BotFixture.Until(() => Task.FromResult(Found() is not null), $"a card with \"{words}\" and {verb}; there is [{string.Join(" | ", person.Chat.Select(m => m.Text + Plain(m)))}]");
        _ = clapton;
        return Found()!;
    }

    public static async Task<TeamsClick> Clicks(this Clapton clapton, TeamsPerson person, string words, string verb, Dictionary<string, string>? inputs = null)
    {
        var card = await clapton.Card(person, words, verb);
        return await clapton.Bot.Teams.ClicksAsync(person.AadObjectId, card.Id, verb, inputs);
    }

    /// <summary>Clicks as a person does: again, until it is answered so; for a minute.</summary>
    public static async Task<TeamsDelivery> Clicks(this TeamsNetwork teams, string body, Predicate<string> isAnswer)
    {
        var started = TimeProvider.System.GetTimestamp();
        while (true)
        {
            var answer = await teams.SendRawAsync(body);
            if (answer.Body is { } said && isAnswer(said)) return answer;
            Assert.True(TimeProvider.System.GetElapsedTime(started) < TimeSpan.FromMinutes(1), $"Last answered {answer.Status}: {answer.Body}");
            await Task.Delay(TimeSpan.FromMilliseconds(200), TimeProvider.System, Cancellation);
        }
    }

    /// <summary>What stands on the card that a click is answered with, or the words instead of one.</summary>
    public static string Said(this TeamsClick click) => click.Answer?.Value is { } value ? Regex.Unescape(value.ToString().Replace("\\\\", "", StringComparison.Ordinal)) : $"no answer: {click.Status} {click.Delivery.Body}";

    /// <summary>What a viewer reads, without the marks that keep words from being markup.</summary>
    public static string Plain(TeamsMessage card) => TeamsCards.CardText(card).Replace("\\", "", StringComparison.Ordinal);

    public static Task Rest(this Clapton clapton) => ConversationTests.Rest(clapton);

    public static int Count(this Phone phone, string words) => phone.Inbox.Count(m => m.Body.Contains(words, StringComparison.Ordinal));

    public static int Count(this TeamsPerson person, string words) => person.Chat.Count(m => m.FromBot && $"{m.Text}\n{Plain(m)}".Contains(words, StringComparison.Ordinal));

    public static Task<int> Inputs(this Clapton clapton)
    {
        using var db = clapton.Bot.Db();
        return db.Inbox.CountAsync(Cancellation);
    }

    /// <summary>All that went to Teams: small enough, with words for the notification and a fallback, and nothing in any data but opaque ids; nowhere a number.</summary>
    public static void EverythingSentIsDiscreet(this Clapton clapton, params string[] never)
    {
        var answers = clapton.Bot.Teams.Deliveries.Select(d => d.Body).OfType<string>().Where(b => b.StartsWith('{'));
        var sent = clapton.Bot.Teams.Books.Where(b => b.Body.Length > 0).Select(b => b.Body).ToList();
        Assert.NotEmpty(sent);
        foreach (var body in sent.Concat(answers))
        {
            Assert.InRange(System.Text.Encoding.UTF8.GetByteCount(body), 0, 28 * 1024);
            Assert.DoesNotMatch(@"(\+44|\b0)\s?7[0-9 ]{8,}", body.Replace("07700 900100", "", StringComparison.Ordinal));
            foreach (var words in never) Assert.DoesNotContain(words, body, StringComparison.OrdinalIgnoreCase);
            using var json = JsonDocument.Parse(body);
            if (body.Contains("AdaptiveCard", StringComparison.Ordinal) && sent.Contains(body)) Assert.NotEmpty(SummaryOf(json.RootElement));
            Walk(json.RootElement);
        }
    }

    private static string SummaryOf(JsonElement activity) =>
        (activity.TryGetProperty("activity", out var inner) ? inner : activity).TryGetProperty("summary", out var summary) ? summary.GetString() ?? "" : "";

    private static void Walk(JsonElement json)
    {
        if (json.ValueKind == JsonValueKind.Array)
            foreach (var item in json.EnumerateArray()) Walk(item);
        if (json.ValueKind != JsonValueKind.Object) return;
        if (json.TryGetProperty("type", out var type) && type.ValueKind == JsonValueKind.String)
        {
            if (type.ValueEquals("Action.Execute"))
            {
                Assert.Equal("Action.Submit", json.GetProperty("fallback").GetProperty("type").GetString());
                Assert.Equal(json.GetProperty("verb").GetString(), json.GetProperty("fallback").GetProperty("data").GetProperty("verb").GetString());
            }

            if (type.GetString()!.StartsWith("Action.", StringComparison.Ordinal) && json.TryGetProperty("data", out var data))
                Assert.All(data.EnumerateObject(), field => Assert.Matches(Opaque(), field.Value.GetString()!));
        }

        foreach (var field in json.EnumerateObject()) Walk(field.Value);
    }

    [GeneratedRegex("^([a-z-]{1,12}|([A-Z][A-Za-z]+:)?[0-9a-f]{32}(:[0-9a-f]{32})?|[0-9a-f-]{36}|([0-9a-f]{8}(,[0-9a-f]{8})*)?)$")]
    private static partial Regex Opaque();
}
