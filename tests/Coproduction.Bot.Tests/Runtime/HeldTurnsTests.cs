using Coproduction.Bot.Runtime;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;
using Xunit;

namespace Coproduction.Bot.Tests.Runtime;

/// <summary>Turns are held back for measuring only.</summary>
public sealed class HeldTurnsTests
{
    [Theory]
    [InlineData("Development", true, true)]
    [InlineData("Production", true, false)]
    [InlineData("Staging", true, false)]
    [InlineData("Production", false, true)]
    public void Turns_are_held_back_in_development_only(string environment, bool held, bool starts)
    {
        var result = new HeldTurnsValidator(new Stage(environment)).Validate(null, new() { HoldTurns = held });
        Assert.Equal(starts, result.Succeeded);
        if (!starts) Assert.Contains("Runtime:HoldTurns", result.FailureMessage, StringComparison.Ordinal);
    }

    private sealed class Stage(string name) : IHostEnvironment
    {
        public string EnvironmentName { get; set; } = name;

        public string ApplicationName { get; set; } = "bot";

        public string ContentRootPath { get; set; } = "/";

        public IFileProvider ContentRootFileProvider { get; set; } = new NullFileProvider();
    }
}
