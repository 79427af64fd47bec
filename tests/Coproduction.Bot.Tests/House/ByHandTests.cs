using Coproduction.Bot.Channels.Teams;
using Coproduction.Bot.Channels.Twilio;
using Xunit;

namespace Coproduction.Bot.Tests.House;

/// <summary>What the verb check tells an operator to set elsewhere.</summary>
public sealed class ByHandTests
{
    private static readonly TwilioOptions Twilio = new() { PublicUrl = "https://bot.example.org" };

    [Fact]
    public void Without_Teams_only_Twilio_is_named() => Assert.DoesNotContain("Microsoft", ByHand.Of(Twilio, new()), StringComparison.Ordinal);

    [Theory]
    [InlineData(TeamsAppType.SingleTenant, "client secret")]
    [InlineData(TeamsAppType.UserAssignedMSI, "managed identity")]
    public void With_Teams_the_endpoint_the_package_and_the_installation_are_named(TeamsAppType type, string how)
    {
        var said = ByHand.Of(Twilio, new() { MicrosoftAppId = "app", MicrosoftAppPassword = "never told", MicrosoftAppType = type });
        Assert.All(["https://bot.example.org/api/messages", "deploy/teams/pack app bot.example.org", "consent", "aadObjectId", how, "/channels/twilio/inbound"],
            words => Assert.Contains(words, said, StringComparison.Ordinal));
        Assert.DoesNotContain("never told", said, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_tokens_it_says_what_that_means() => Assert.Contains("speak as anybody", ByHand.Of(Twilio, new() { AllowUnauthenticated = true }), StringComparison.Ordinal);
}
