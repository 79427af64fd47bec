using Microsoft.Extensions.Configuration.Memory;

namespace Coproduction.Bot.Runtime;

/// <summary>
/// Levels may be raised while the bot runs, for all categories or one, and still no number, name or word is logged: what others
/// write of requests, calls and statements stays at its warnings, whatever is configured. New packages are kept quiet until
/// somebody has looked at what they write.
/// </summary>
internal static class DiscreetLogs
{
    /// <summary>Theirs may be raised too: ids, addresses of processes, starting and stopping.</summary>
    private static readonly string[] Known = ["Coproduction.", "Orleans", "Microsoft.Hosting.Lifetime", "Microsoft.Extensions.Hosting"];

    /// <summary>Less than any file or variable says: these can be changed.</summary>
    private static readonly Dictionary<string, string?> Defaults = new()
    {
        ["Logging:LogLevel:Default"] = "Information",
        ["Logging:LogLevel:Orleans"] = "Warning",
        // Two warnings about garbage collection at each start, and a watchdog that mistakes the time before it for a stall.
        ["Logging:LogLevel:Orleans.Runtime.Silo"] = "Error",
        ["Logging:LogLevel:Orleans.Runtime.Watchdog"] = "Error",
    };

    public static void Add(WebApplicationBuilder builder)
    {
        ((IConfigurationBuilder)builder.Configuration).Sources.Insert(0, new MemoryConfigurationSource { InitialData = Defaults });
        builder.Services.PostConfigure<LoggerFilterOptions>(Narrow);
    }

    /// <summary>Runs again whenever the settings change. Each rule also asks us, so none can be more precise than ours.</summary>
    private static void Narrow(LoggerFilterOptions options)
    {
        List<LoggerFilterRule> rules = [new(null, null, options.MinLevel, null), .. options.Rules];
        options.Rules.Clear();
        foreach (var rule in rules)
        {
            options.Rules.Add(new(rule.ProviderName, rule.CategoryName, rule.LogLevel, (provider, category, level) =>
                IsDiscreet(category ?? "", level) && (rule.Filter is null || rule.Filter(provider, category, level))));
        }
    }

    private static bool IsDiscreet(string category, LogLevel level)
    {
        // What became of a call is in our own line; Polly's has an exception with every failed attempt.
        if (category.StartsWith("Polly", StringComparison.OrdinalIgnoreCase)) return false;
        return level >= LogLevel.Warning || Known.Any(known => category.StartsWith(known, StringComparison.OrdinalIgnoreCase));
    }
}
