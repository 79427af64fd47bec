using Coproduction.Bot.Runtime;
using Xunit;

namespace Coproduction.Bot.Tests.Runtime;

public sealed class DrawnCodeTests
{
    /// <summary>A code that was drawn as "999 …" raised a Concern about whoever texted it.</summary>
    [Theory]
    [InlineData("999 K7P")]
    [InlineData("K7P 999")]
    public void A_code_that_reads_as_a_call_for_help_is_not_given_out(string code) => Assert.False(ContextLoader.SaysNothing(code));

    [Theory]
    [InlineData("K7P MRQ")]
    [InlineData("4TX 8HA")]
    public void A_code_that_reads_as_nothing_may_be(string code) => Assert.True(ContextLoader.SaysNothing(code));
}
