using System.Text.RegularExpressions;
using Coproduction.Bot.Tests.Api;
using Xunit;

namespace Coproduction.Bot.Tests.Conversations;

/// <summary>S2: no number, no name and no words in a log, a metric or a URL.</summary>
public sealed partial class DiscretionTests
{
    [Fact]
    public async Task The_whole_log_and_the_metrics_of_a_full_conversation_hold_no_number_name_or_words()
    {
        await using var c = await Clapton.Start();
        var (amina, referral) = await c.Accepted();
        await amina.Texts("can i bring my sister zubeida");
        await BotFixture.Until(async () => (await c.Bot.Get("/api/owed")).Text.Contains("zubeida", StringComparison.Ordinal), "her words wait");
        await c.Bot.Post($"/api/referrals/{referral}/say", new { words = "Of course, bring her." });
        await amina.Receives("bring her");
        await c.Bot.Post("/api/invitations", new { connector = "joe", scheme = "park", firstName = "Bola", phone = "07700 900444", tie = "church", agreedToContact = true });
        await c.Bot.Phones.Phone("+447700900444").Receives("Hello Bola");
        c.Bot.Phones.Refuse("+447700900445", 21211);
        await c.Bot.Post("/api/invitations", new { connector = "joe", scheme = "park", firstName = "Kofi", phone = "07700 900445", tie = "church", agreedToContact = true });
        await c.Joe.Receives("can't be texted");
        await amina.Texts("pls stop texting me");
        await amina.Receives("You won't hear from us again");
        await ConversationTests.Rest(c);

        var metrics = await c.Bot.Http.GetStringAsync(new Uri("/metrics", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Contains("coproduction", metrics, StringComparison.Ordinal);
        foreach (var text in new[] { c.Bot.Log.Text, metrics })
        {
            foreach (var secret in new[] { "7700900", "7911123", "zubeida", "Bola", "Kofi", "Amina", "Joe", "Priya", "bring her", "stop texting", "church", BotFixture.ApiKey })
                Assert.DoesNotContain(secret, text, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotMatch(Number(), text);
        }
    }

    [Fact]
    public async Task No_url_that_the_bot_calls_or_answers_holds_a_number()
    {
        await using var c = await Clapton.Start();
        var amina = await c.Asked();
        foreach (var message in c.Bot.Phones.Messages(amina.Number).Where(m => m.StatusCallback is not null))
            Assert.DoesNotMatch(Number(), message.StatusCallback);
    }

    [GeneratedRegex(@"\b\+?447\d{9}\b|\b07\d{3}\s?\d{6}\b")]
    private static partial Regex Number();
}
