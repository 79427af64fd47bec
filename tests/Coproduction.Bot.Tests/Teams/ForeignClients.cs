using Xunit;

namespace Coproduction.Bot.Tests.Teams;

/// <summary>
/// Clients that others wrote, from npm: <c>foreign/package.json</c> names them. Where they are not installed a test is skipped; in
/// CI, which installs them, it fails.
/// </summary>
internal static class ForeignClients
{
    /// <summary>A file under <c>node_modules</c>.</summary>
    public static string Needs(params string[] path)
    {
        var directory = Environment.GetEnvironmentVariable("COPRODUCTION_NPM");
        if (!string.IsNullOrEmpty(directory))
        {
            var file = Path.Combine([directory, "node_modules", .. path]);
            Assert.True(File.Exists(file), $"COPRODUCTION_NPM has no {string.Join('/', path)}: npm install what Teams/foreign/package.json names");
            return file;
        }
        const string reason = "COPRODUCTION_NPM is not set: npm install --ignore-scripts beside a copy of Teams/foreign/package.json, and name that directory";
        if (Environment.GetEnvironmentVariable("CI") == "true") Assert.Fail(reason);
        Assert.Skip(reason);
        return "";
    }
}
