using Coproduction.Bot.Channels.Twilio;
using Microsoft.Extensions.Options;
using Xunit;

namespace Coproduction.Bot.Tests.Twilio;

public sealed class TwilioOptionsTests
{
    [Fact]
    public void The_defaults_with_what_must_be_set_are_fine()
    {
        var options = Read();
        Assert.Equal(("https://api.twilio.com", 10, StopConfirmation.Network), (options.BaseUrl, options.SegmentsPerSecond, options.StopConfirmedBy));
        Assert.Equal((TimeSpan.FromSeconds(35), TimeSpan.FromSeconds(65), (TimeSpan?)null), (options.CallTimeout, options.LongestCall, options.ValidityPeriod));
    }

    [Theory]
    [InlineData("AccountSid", "", "AccountSid")]
    [InlineData("AccountSid", "AC0123", "AccountSid")]
    [InlineData("AccountSid", "MG0123456789abcdef0123456789abcdef", "AccountSid")]
    [InlineData("AuthTokens:0", "0123456789abcde", "AuthTokens:0")]
    [InlineData("AuthTokens:1", "0123456789      ", "AuthTokens:1")]
    [InlineData("ApiKeySid", "SK0123456789abcdef0123456789abcdef", "ApiKeySecret")] // the other half
    [InlineData("ApiKeySecret", "a secret", "ApiKeySid")]
    [InlineData("MessagingServiceSid", "", "MessagingServiceSid")]
    [InlineData("MessagingServiceSid", "AC0123456789abcdef0123456789abcdef", "MessagingServiceSid")]
    [InlineData("From", "Coproduce", "From")] // beside a service, too, it must be a number
    [InlineData("BaseUrl", "twilio.example.org", "BaseUrl")]
    [InlineData("BaseUrl", "https://api.twilio.com/2010-04-01", "BaseUrl")]
    [InlineData("AuthTokens:0", "\"0123456789abcdef0123456789abcdef\"", "AuthTokens:0")] // docker's --env-file keeps them
    [InlineData("AuthTokens:0", "0123456789abcdef,0123456789abcdef", "AuthTokens:0")]
    [InlineData("PublicUrl", "https://bot.example.org\r", "PublicUrl")]
    [InlineData("PublicUrl", "", "PublicUrl")]
    [InlineData("PublicUrl", "ftp://bot.example.org", "PublicUrl")]
    [InlineData("PublicUrl", "https://bot.example.org/?a=b", "PublicUrl")]
    [InlineData("PublicUrl", "https://bot.example.org/channels/twilio/inbound", "PublicUrl")]
    [InlineData("PublicUrl", "https://user:secret@bot.example.org", "PublicUrl")]
    [InlineData("PublicUrl", "https://bot.example.org/my_bot", "PublicUrl")] // Twilio refuses it in a call-back
    [InlineData("SegmentsPerSecond", "0", "SegmentsPerSecond")]
    [InlineData("StopConfirmedBy", "7", "StopConfirmedBy")]
    [InlineData("CallTimeout", "00:00:00", "CallTimeout")]
    [InlineData("ValidityPeriod", "10:00:01", "ValidityPeriod")]
    public void A_bad_value_names_its_key_and_the_fix_and_not_the_value(string key, string value, string named)
    {
        var fault = Assert.Single(Assert.Throws<OptionsValidationException>(() => Read((key, value))).Failures);
        Assert.StartsWith($"Twilio:{named} ", fault, StringComparison.Ordinal);
        Assert.EndsWith(".", fault, StringComparison.Ordinal);
        if (value.Length > 4)
            Assert.DoesNotContain(value, fault, StringComparison.Ordinal);
    }

    [Fact]
    public void All_faults_are_told_at_once()
    {
        var failures = Assert.Throws<OptionsValidationException>(() => TwilioOptionsOf(new() { ["Twilio:SegmentsPerSecond"] = "-1" })).Failures.ToList();
        Assert.Equal(["AccountSid", "AuthTokens:0", "MessagingServiceSid", "PublicUrl", "SegmentsPerSecond"], failures.Select(fault => fault.Split(' ')[0]["Twilio:".Length..]));
    }

    [Fact]
    public async Task A_host_with_bad_settings_does_not_start()
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Services.AddTwilio(builder.Configuration);
        using var host = builder.Build();
        await Assert.ThrowsAsync<OptionsValidationException>(() => host.StartAsync(TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("+447700900123", true)]
    [InlineData("60777", true)]
    [InlineData("Coproduce", false)] // one-way: nobody could answer
    [InlineData("07700 900123", false)]
    [InlineData("+44", false)]
    public void A_sender_can_be_answered(string from, bool fine)
    {
        var values = TwilioStub.Settings();
        values.Remove("Twilio:MessagingServiceSid");
        values["Twilio:From"] = from;
        if (fine)
            Assert.Equal(from, TwilioOptionsOf(values).From);
        else
            Assert.Single(Assert.Throws<OptionsValidationException>(() => TwilioOptionsOf(values)).Failures);
    }

    private static TwilioOptions Read(params (string Key, string Value)[] settings)
    {
        var values = TwilioStub.Settings();
        foreach (var (key, value) in settings)
            values[$"Twilio:{key}"] = value;
        return TwilioOptionsOf(values);
    }

    private static TwilioOptions TwilioOptionsOf(Dictionary<string, string?> values)
    {
        using var provider = new ServiceCollection().AddLogging().AddTwilio(new ConfigurationBuilder().AddInMemoryCollection(values).Build()).BuildServiceProvider();
        return provider.GetRequiredService<IOptionsMonitor<TwilioOptions>>().CurrentValue;
    }
}
