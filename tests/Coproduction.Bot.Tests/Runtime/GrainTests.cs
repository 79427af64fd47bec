using Coproduction.Bot.Runtime;
using Coproduction.Bot.Tests.Conversations;
using Coproduction.Domain;
using Microsoft.EntityFrameworkCore;
using Orleans.Runtime;
using Xunit;

namespace Coproduction.Bot.Tests.Runtime;

/// <summary>What a process holds of an actor is a cache of its row.</summary>
public sealed class GrainTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Whoever_was_only_asked_is_not_held_in_memory_and_whoever_answers_is()
    {
        await using var clapton = await Clapton.Start();
        var (joe, amina) = (clapton.Joe, clapton.Resident());
        foreach (var (text, answer) in new[] { ("invite walkers for 07700 900200", "first name"), ("Amina", "how do you know"), ("lunch club", "Has Amina told you"), ("i think so", "Reply 1"), ("1", "theirs to share") })
        {
            await joe.Texts(text);
            await joe.Receives(answer);
        }

        await amina.Receives("Joe Martin said you're happy to hear from us");
        Assert.True(PhoneNumber.TryParse("+447700900200", out var number));
        var who = clapton.Bot.Get<Addresses>().Find(number)!.Value;
        await clapton.Bot.Until(db => db.Inbox.AnyAsync(i => i.Actor == who.Value && i.Type == "handed-over" && i.DoneAt != null, Cancellation), "her actor knows that she was asked");
        await BotFixture.Until(async () => !await IsHeld(clapton, who), "she is let go");
        await amina.Texts("MORE");
        await amina.Receives("JOIN, LATER or NO.");
        Assert.True(await IsHeld(clapton, who));
        // What becomes of the answer to her is news too, and does not put her out.
        await ConversationTests.Rest(clapton);
        Assert.True(await IsHeld(clapton, who));
    }

    private static async Task<bool> IsHeld(Clapton clapton, PersonId who) =>
        (await clapton.Bot.Get<IGrainFactory>().GetGrain<IManagementGrain>(0).GetDetailedGrainStatistics()).Any(grain => grain.GrainId.Key.ToString() == ((ActorId)who).ToString());
}
