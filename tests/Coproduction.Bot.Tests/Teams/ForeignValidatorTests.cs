using System.Diagnostics;
using System.Text.Json;
using Xunit;

namespace Coproduction.Bot.Tests.Teams;

/// <summary>Microsoft's own JavaScript validator on the same tokens: what it and our check make of each must agree, or the vector says why not.</summary>
public sealed class ForeignValidatorTests
{
    [Fact]
    public async Task Foreign_validator_agrees_on_every_token()
    {
        var modules = Environment.GetEnvironmentVariable("COPRODUCTION_NPM");
        Assert.SkipWhen(string.IsNullOrEmpty(modules), "COPRODUCTION_NPM does not name where foreign/package.json is installed (npm install --ignore-scripts)");
        await using var stub = await TeamsStub.Start();
        var answers = await Run(stub.Metadata, modules!);
        Assert.Equal(Vectors.All.Select(vector => vector.Name), answers.Select(answer => answer.Name));
        var differing = Vectors.All.Zip(answers)
            .Where(pair => pair.Second.Accepted != (pair.First.Foreign is { } foreign ? foreign == "accepts" : pair.First.Status == 200))
            .Select(pair => pair.First.Name);
        Assert.Empty(differing);
    }

    /// <summary>The variable names the folder node_modules, or the one that it stands in.</summary>
    private static async Task<IReadOnlyList<Answer>> Run(string metadata, string modules)
    {
        var inside = Path.Combine(modules, "node_modules");
        var start = new ProcessStartInfo("node", [Path.Combine(Vectors.Folder, "validator.js"), Directory.Exists(inside) ? inside : modules, metadata])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var node = Process.Start(start)!;
        var (output, errors) = (node.StandardOutput.ReadToEndAsync(), node.StandardError.ReadToEndAsync());
        await node.WaitForExitAsync(TestContext.Current.CancellationToken).WaitAsync(TimeSpan.FromMinutes(1));
        Assert.True(node.ExitCode == 0, await errors);
        return JsonSerializer.Deserialize<List<Answer>>(await output, JsonSerializerOptions.Web)!;
    }

    private sealed record Answer(string Name, bool Accepted);
}
