using System.Text.Json.Nodes;
using Coproduction.Bot.Storage;
using Coproduction.Bot.Tests.Api;
using Coproduction.Bot.Tests.Conversations;
using Coproduction.Domain;
using Coproduction.Simulator;
using Microsoft.EntityFrameworkCore;
using Xunit;
using static Coproduction.Bot.Tests.Teams.TeamsTalk;

namespace Coproduction.Bot.Tests.Teams;

/// <summary>Who may click what, and what comes of each button of the referral's card.</summary>
public sealed class ClickTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Only_staff_who_have_the_card_can_act_on_it_whatever_the_card_they_send_says()
    {
        await using var clapton = await Clapton.StartWithTeams(new KeyValuePair<string, string?>("Teams:Tenants:0", "5f1c0de0-0000-4000-8000-00000000a0a0"));
        var teams = clapton.Bot.Teams;
        const string stranger = "7b0c2f0e-0000-4000-8000-000000000009";
        const string foreign = "7b0c2f0e-0000-4000-8000-000000000008";
        teams.AddUser(stranger, "Stran Ger");
        teams.AddUser(foreign, "Priya Shah", "9f1c0de0-0000-4000-8000-00000000a0a0");
        await teams.InstallAsync(stranger);
        var amina = await clapton.Offered("Amina");
        var card = await clapton.Card(clapton.Priya, "Amina", "accept");
        var body = teams.GetInvokeBody(clapton.Priya.AadObjectId, card.Id, "accept", Put("hello", "Hi, it's someone else."));
        var texts = amina.Inbox.Count;
        foreach (var (who, code) in new[] { (stranger, "\"statusCode\":403"), (Clapton.Aad(2), "not before you") })
            Assert.Contains(code, (await teams.SendRawAsync(As(body, teams, who))).Body, StringComparison.Ordinal);
        Assert.Equal(403, (await teams.SendRawAsync(As(body, teams, foreign))).Status);
        // Priya's own id under a tenant that is not listened to.
        Assert.Equal(403, (await teams.SendRawAsync(body.Replace(teams.Options.TenantId, "9f1c0de0-0000-4000-8000-00000000a0a0", StringComparison.Ordinal))).Status);

        await clapton.Rest();
        Assert.Equal(texts, amina.Inbox.Count);
        Assert.Equal("offered", (await clapton.Bot.Get("/api/referrals")).Json.EnumerateArray().Single().GetProperty("status").GetString());
    }

    [Fact]
    public async Task Who_clicks_again_after_it_is_saved_sees_what_came_of_it()
    {
        await using var clapton = await Clapton.StartWithTeams();
        var amina = await clapton.Offered("Amina");
        var card = await clapton.Card(clapton.Priya, "Amina", "accept");
        var body = clapton.Bot.Teams.GetInvokeBody(Clapton.Aad(1), card.Id, "accept", Put("hello", "Hi Amina, Priya here."));
        await using var db = clapton.Bot.Db();
        // Something of hers that is tried again later holds up what comes after it.
        var before = new InboxRow
        {
            Id = "sms:held", Type = "text", Version = Snapshots.Version, ActorKind = ActorKind.Person, ReceivedAt = clapton.Bot.Clock.GetUtcNow(), NotBefore = clapton.Bot.Clock.GetUtcNow().AddHours(1),
            Actor = (await db.Inbox.OrderBy(i => i.Seq).LastAsync(i => i.Type == "text" && i.ActorKind == ActorKind.Person, Cancellation)).Actor,
        };
        db.Inbox.Add(before);
        await db.SaveChangesAsync(Cancellation);
        var click = clapton.Bot.Teams.SendRawAsync(body);
        await BotFixture.Until(() =>
        {
            clapton.Bot.Clock.Advance(TimeSpan.FromSeconds(1));
            return Task.FromResult(click.IsCompleted);
        }, "the click is answered");
        Assert.Contains("It is saved", (await click).Body, StringComparison.Ordinal);

        db.Inbox.Remove(before);
        await db.SaveChangesAsync(Cancellation);
        Assert.Contains("on its way to Amina", (await clapton.Bot.Teams.SendRawAsync(body)).Body, StringComparison.Ordinal);
        await amina.Receives("Hi Amina, Priya here.");
        await clapton.Rest();
        Assert.Equal(1, amina.Count("Hi Amina, Priya here."));
    }

    [Fact]
    public async Task A_card_that_is_made_to_speak_of_somebody_else_is_refused()
    {
        await using var clapton = await Clapton.StartWithTeams();
        var teams = clapton.Bot.Teams;
        var amina = await clapton.WithPriya("Amina");
        var ben = await clapton.Offered("Ben", "firstyears");
        var bens = await clapton.Card(clapton.Tom, "Ben", "accept");
        var tom = teams.GetInvokeBody(Clapton.Aad(2), bens.Id, "accept", Put("hello", "Hi."));
        await amina.Texts("hello there");
        var aminas = await clapton.Card(clapton.Priya, "hello there", "send");
        var priya = teams.GetInvokeBody(Clapton.Aad(1), aminas.Id, "send", Put("answer", "Stolen words"));
        // Priya with Tom's referral, Tom with Priya's resident, and ids that nobody has.
        Assert.Contains("not before you", (await teams.SendRawAsync(WithData(priya, "accept", CardOf(tom)))).Body, StringComparison.Ordinal);
        Assert.Contains("with somebody else now", (await teams.SendRawAsync(As(WithData(priya, "send", CardOf(priya)), teams, Clapton.Aad(2)))).Body, StringComparison.Ordinal);
        Assert.Contains("not with you", (await teams.SendRawAsync(As(WithData(priya, "end", CardOf(priya)), teams, Clapton.Aad(2)))).Body, StringComparison.Ordinal);
        foreach (var (verb, data) in new[] { ("accept", $"Referral:{Guid.NewGuid():N}"), ("send", $"Resident:{Guid.NewGuid():N}"), ("nothing", CardOf(priya)), ("send", "Resident:7"), ("send", "") })
            Assert.Equal(200, (await teams.SendRawAsync(WithData(priya, verb, data))).Status);
        await clapton.Rest();
        Assert.DoesNotContain(amina.Inbox.Concat(ben.Inbox), m => m.Body.Contains("Stolen", StringComparison.Ordinal));
        Assert.Equal(1, amina.Count("Priya (physio)"));
        Assert.Equal(0, ben.Count("(physio)"));
        Assert.Equal("offered", (await clapton.Bot.Get("/api/referrals?status=offered")).Json.EnumerateArray().Single().GetProperty("status").GetString());
    }

    [Fact]
    public async Task A_referrals_card_shows_what_was_asked_about_its_scheme_and_no_words_from_before()
    {
        await using var clapton = await Clapton.StartWithTeams();
        var amina = clapton.Resident();
        foreach (var (says, hears) in new[]
        {
            ("hello what is this", "your area"), ("no idea mate", "couldn't place that"), ("no idea mate", "Ruth will read this"), (await clapton.Code(), "JOIN, LATER or NO"),
            ("JOIN", "what draws you to it"), ("the company", "call you"), ("Amina", "Amina"), ("can i bring my dog?", "will read this"),
        })
        {
            await amina.Texts(says);
            await amina.Receives(hears);
        }

        await clapton.Priya.Sees("can i bring my dog?");
        var card = Plain(await clapton.Card(clapton.Priya, "Amina", "accept"));
        Assert.Contains("the company", card, StringComparison.Ordinal);
        Assert.DoesNotContain("no idea mate", card, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_referral_passed_to_a_colleague_is_theirs_and_every_card_shows_who_took_it()
    {
        await using var clapton = await Clapton.StartWithTeams();
        var amina = await clapton.Offered("Amina");
        var tom = Choice(await clapton.Card(clapton.Priya, "Amina", "pass"), "Tom Okafor");
        var passed = await clapton.Clicks(clapton.Priya, "Amina", "pass", Put("to", tom));
        Assert.Contains("with Tom now", passed.Said(), StringComparison.Ordinal);
        var late = await clapton.Card(clapton.Tom, "Amina", "accept");
        await clapton.Clicks(clapton.Tom, "Amina", "accept", Put("hello", "Hi Amina, Tom here."));
        await amina.Receives("Tom (family nurse): Hi Amina, Tom here.");
        await clapton.Priya.Sees("Tom has accepted");
        Assert.Equal(1, clapton.Bot.Teams.Chat(Clapton.Aad(1)).Count(m => Plain(m).Contains("Tom has accepted", StringComparison.Ordinal)));
        await clapton.Rest();
        Assert.Contains("You have accepted", Plain(clapton.Bot.Teams.Chat(Clapton.Aad(2)).Single(m => m.Id == late.Id)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_cannot_now_says_from_when_and_the_coordinator_and_a_colleague_see_it()
    {
        await using var clapton = await Clapton.StartWithTeams();
        await clapton.Offered("Amina");
        var said = await clapton.Clicks(clapton.Priya, "Amina", "decline", new() { ["from"] = "2026-03-23", ["why"] = "Full until then." });
        Assert.Contains("somebody else", said.Said(), StringComparison.Ordinal);
        var ruths = Plain(await clapton.Ruth.Sees("Full until then."));
        Assert.Contains("Priya (could from", ruths, StringComparison.Ordinal);
        Assert.Contains("23 March", ruths, StringComparison.Ordinal);
        await BotFixture.Until(() => Task.FromResult(clapton.Tom.Count("Full until then.") + clapton.Bot.Teams.Person(Clapton.Aad(4)).Count("Full until then.") == 1), "another has the card");
        var to = clapton.Tom.Count("Full until then.") == 1 ? ("Mei Lin", 4) : ("Tom Okafor", 2);
        var mei = Choice(await clapton.Card(clapton.Ruth, "Amina", "pass"), to.Item1);
        await clapton.Clicks(clapton.Ruth, "Amina", "pass", Put("to", mei));
        await clapton.Card(clapton.Bot.Teams.Person(Clapton.Aad(to.Item2)), "Amina", "accept");
        await clapton.Priya.Sees($"It is with {to.Item1.Split(' ')[0]} now");
    }

    [Fact]
    public async Task A_question_to_the_coordinator_reaches_her_and_the_referral_stays_where_it_is()
    {
        await using var clapton = await Clapton.StartWithTeams();
        var amina = await clapton.Offered("Amina");
        var asked = await clapton.Clicks(clapton.Priya, "Amina", "ask", Put("question", "Does she need a lift?"));
        Assert.Contains("We've asked Ruth", asked.Said(), StringComparison.Ordinal);
        Assert.Contains("Priya", Plain(await clapton.Ruth.Sees("Does she need a lift?")), StringComparison.Ordinal);
        await clapton.Clicks(clapton.Priya, "Amina", "accept", Put("hello", "Hi!"));
        await amina.Receives("Priya (physio): Hi!");
        await clapton.Ruth.Sees("Priya has accepted");
    }

    [Fact]
    public async Task An_old_client_submits_instead_and_hears_beside_the_card_what_came_of_it()
    {
        await using var clapton = await Clapton.StartWithTeams();
        var teams = clapton.Bot.Teams;
        var amina = await clapton.Offered("Amina");
        var card = await clapton.Card(clapton.Priya, "Amina", "accept");
        Assert.Equal(202, (await teams.SubmitsAsync(Clapton.Aad(1), card.Id, "accept", Put("hello", "Hi from an old phone."))).Status);
        await amina.Receives("Hi from an old phone.");
        await clapton.Priya.Receives("Your hello is on its way to Amina.");
        await clapton.Priya.Sees("You have accepted");
        await amina.Texts("thanks");
        card = await clapton.Card(clapton.Priya, "thanks", "send");
        await teams.SubmitsAsync(Clapton.Aad(1), card.Id, "send");
        await clapton.Priya.Receives("Nothing was sent");
        await teams.SubmitsAsync(Clapton.Aad(1), card.Id, "send", Put("answer", "See you."));
        await amina.Receives("Priya (physio): See you.");
        await clapton.Priya.Receives("Sent to Amina.");
    }

    [Fact]
    public async Task The_cards_of_a_crowded_day_are_small_discreet_and_hold_nothing_but_opaque_ids()
    {
        await using var clapton = await Clapton.StartWithTeams(file =>
        {
            var staff = file["professionals"]!.AsArray();
            for (var i = 0; i < 40; i++)
                staff.Add(new JsonObject
                {
                    ["key"] = $"pro{i}", ["name"] = $"Wilhelmina {new string((char)('a' + i % 26), 60)}", ["role"] = new string('r', 60), ["aadObjectId"] = $"8b0c2f0e-0000-4000-8000-0000000000{i:00}",
                    ["neighbourhoods"] = new JsonArray("Clapton"), ["languages"] = new JsonArray("en"), ["capacity"] = 5,
                });
            // Whoever is beside somebody in a sensitive scheme has colleagues of that scheme only.
            foreach (var scheme in file["schemes"]!.AsArray().Where(s => s!["key"]!.ToString() == "firstyears"))
                for (var i = 0; i < 40; i++) scheme!["professionals"]!.AsArray().Add($"pro{i}");
        });
        var ben = await clapton.Offered("Ben", "firstyears");
        var offered = (await clapton.Bot.Get("/api/referrals")).Json[0].GetProperty("id").GetString();
        await clapton.Bot.Post($"/api/referrals/{offered}/accept", new { by = "tom", words = "Hi Ben." });
        await ben.Receives("Hi Ben.");
        for (var i = 0; i < 10; i++) await ben.Texts($"{i} {string.Concat(Enumerable.Repeat("“ein sehr langes Wort” ", 60))}");
        await clapton.Tom.Sees("more than a card can show");
        await clapton.Tom.Sees("9 “ein", TimeSpan.FromSeconds(20));
        await clapton.Rest();
        clapton.EverythingSentIsDiscreet();
        Assert.All(clapton.Tom.Chat.Where(m => m.FromBot), m => Assert.DoesNotContain("First Years", $"{m.Summary}{(m.Card is null ? m.Text : "")}", StringComparison.Ordinal));
        Assert.Contains(clapton.Tom.Chat, m => Plain(m).Contains("First Years", StringComparison.Ordinal));
    }

    /// <summary>The value of a choice on this card, by what it says.</summary>
    internal static string Choice(TeamsMessage card, string title)
    {
        var choices = new Queue<JsonNode?>([JsonNode.Parse(card.Card!.Value.GetRawText())]);
        while (choices.TryDequeue(out var node))
        {
            if (node is JsonObject o)
            {
                if (o["title"] is JsonValue t && o["value"] is JsonValue v && t.ToString().StartsWith(title, StringComparison.Ordinal)) return v.ToString();
                foreach (var (_, inner) in o) choices.Enqueue(inner);
            }
            else if (node is JsonArray a)
                foreach (var inner in a) choices.Enqueue(inner);
        }

        throw new ArgumentException($"no choice {title}: {Plain(card)}");
    }

    /// <summary>The same click by somebody else.</summary>
    private static string As(string body, TeamsNetwork teams, string aad)
    {
        var json = JsonNode.Parse(body)!;
        var user = teams.Users.Single(u => u.AadObjectId == aad);
        json["id"] = Guid.NewGuid().ToString();
        json["from"] = new JsonObject { ["id"] = user.Id, ["name"] = user.Name, ["aadObjectId"] = aad };
        json["conversation"]!["id"] = teams.ConversationId(aad);
        json["conversation"]!["tenantId"] = user.TenantId;
        json["channelData"]!["tenant"]!["id"] = user.TenantId;
        return json.ToJsonString();
    }

    private static string CardOf(string body) => JsonNode.Parse(body)!["value"]!["action"]!["data"]!["c"]!.ToString();

    private static string WithData(string body, string verb, string card)
    {
        var json = JsonNode.Parse(body)!;
        json["id"] = Guid.NewGuid().ToString();
        json["value"]!["action"]!["verb"] = verb;
        json["value"]!["action"]!["data"]!["c"] = card;
        return json.ToJsonString();
    }
}
