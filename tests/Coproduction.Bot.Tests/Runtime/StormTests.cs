using Coproduction.Benchmarks;
using Coproduction.Benchmarks.Storm;
using Xunit;

namespace Coproduction.Bot.Tests.Runtime;

/// <summary>The benchmarks' verb <c>storm</c>, short: it never waits for what a longer one has to, as its last clock is moved.</summary>
public sealed class StormTests(ITestOutputHelper output)
{
    [Fact]
    public async Task All_books_agree_after_a_storm_of_kills_and_of_networks_that_misbehave()
    {
        var plan = new StormPlan(Seed: 20) { People = 150, Length = TimeSpan.FromSeconds(22), KillEvery = (6, 10), TextsPerSecond = 60, SettleWithin = TimeSpan.FromMinutes(2) };
        var verdict = await StormRun.Run(plan, new DatabaseChoice("sqlite", null), null, output.WriteLine, TestContext.Current.CancellationToken);
        Assert.Empty(verdict.Wrong);
    }
}
