using Coproduction.Bot.Runtime;
using Coproduction.Bot.Safety;
using Coproduction.Bot.Storage;
using Coproduction.Bot.Tests.Api;
using Coproduction.Bot.Tests.Runtime;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Xunit;

namespace Coproduction.Bot.Tests.Safety;

/// <summary>S1: production does not start without on-call cover.</summary>
public sealed class CoverTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_start_in_production_is_refused_while_a_scheme_is_open_and_nobody_is_on_call()
    {
        await using var bot = await Imported(onCall: false);
        var refused = await Assert.ThrowsAsync<OptionsValidationException>(() => InProduction(bot));
        var fault = Assert.Single(refused.Failures);
        Assert.Contains("nobody is on call", fault, StringComparison.Ordinal);
        Assert.Contains("organisation.onCall", fault, StringComparison.Ordinal);
        Assert.Contains("import", fault, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_start_in_production_goes_on_when_somebody_is_on_call()
    {
        await using var bot = await Imported(onCall: true);
        await InProduction(bot);
    }

    [Fact]
    public async Task A_start_in_production_goes_on_before_anything_is_imported()
    {
        await using var bot = await BotFixture.Start();
        await bot.StopAsync();
        await InProduction(bot);
    }

    [Fact]
    public async Task In_development_the_bot_starts_without_cover()
    {
        await using var bot = await Imported(onCall: false);
        await bot.StartAsync();
        Assert.NotEmpty(bot.Get<DirectoryCache>().Current.Schemes);
    }

    [Theory]
    [InlineData(false, 1)]
    [InlineData(true, 0)]
    public async Task The_verb_check_says_whether_somebody_is_on_call(bool onCall, int exit)
    {
        await using var bot = await Imported(onCall);
        var (code, said, faults) = await BotProcess.Run("check", bot.Database.Folder, Production(bot).Append(new("ASPNETCORE_ENVIRONMENT", "Production")));
        Assert.True(exit == code, said + faults);
        if (onCall) Assert.Contains("Settings and database are good.", said, StringComparison.Ordinal);
        else Assert.Contains("nobody is on call", faults, StringComparison.Ordinal);
    }

    /// <summary>The example's neighbourhood in a bot that has stopped.</summary>
    private static async Task<BotFixture> Imported(bool onCall)
    {
        var bot = await BotFixture.Start();
        await bot.Import();
        var directory = bot.Get<DirectoryCache>();
        if (!onCall) await directory.SetOrganisationAsync(directory.Current.Organisation with { OnCall = [] }, Cancellation);
        await bot.StopAsync();
        return bot;
    }

    private static Dictionary<string, string?> Production(BotFixture bot)
    {
        // Development has keys of its own beside the database; production is given the same ones.
        var settings = new Dictionary<string, string?>(bot.Settings);
        foreach (var (key, value) in new ConfigurationBuilder().AddJsonFile(bot.Database.File + ".keys.json", optional: true).Build().AsEnumerable().Where(k => k.Value is not null)) settings[key] = value;
        return settings;
    }

    private static async Task InProduction(BotFixture bot)
    {
        await using var app = BotHost.Build(["--environment", Environments.Production], builder =>
        {
            builder.Configuration.AddInMemoryCollection(Production(bot));
            builder.WebHost.UseUrls("http://127.0.0.1:0");
            builder.Logging.ClearProviders();
            builder.Services.AddSingleton(new Clock(bot.Clock));
        });
        await app.StartAsync(Cancellation);
        await app.StopAsync(Cancellation);
    }
}
