using Coproduction.Bot.Channels.Teams;
using Coproduction.Bot.Channels.Twilio;
using Coproduction.Bot.Import;
using Coproduction.Bot.Runtime;
using Coproduction.Bot.Safety;
using Coproduction.Bot.Storage;
using Microsoft.Extensions.Options;
using RuntimeLog = Coproduction.Bot.Runtime.Log;

namespace Coproduction.Bot;

/// <summary>What the executable does, by verb. Each answers the process's exit code.</summary>
internal static class Verbs
{
    /// <summary>A deployment counts to ten.</summary>
    private static readonly TimeSpan LongestStop = TimeSpan.FromSeconds(9);

    /// <summary>A misspelt verb starts nothing. Settings begin with a dash or a slash, or are a key with its value.</summary>
    public static bool IsNone(string[] args)
    {
        if (args is not [var first, ..] || first.StartsWith('-') || first.StartsWith('/') || first.Contains('=', StringComparison.Ordinal)) return false;
        Console.Error.WriteLine($"There is no verb {first}. Write serve, migrate, import FILE or check; settings as --Key:Sub=value.");
        return true;
    }

    public static Task<int> Serve(string[] args, CancellationToken cancellation) => Told(async () =>
    {
        await using var app = BotHost.Build(args);
        // Before the host does it: all faults at once, and without a stack trace around them.
        app.Services.GetRequiredService<IStartupValidator>().Validate();
        foreach (var unread in SettingFaults.Unread(app.Configuration)) RuntimeLog.SettingUnread(app.Logger, unread);
        using var limit = app.Lifetime.ApplicationStopping.Register(() => LeaveWhatHangs(app.Logger));
        await app.RunAsync(cancellation);
        return 0;
    });

    /// <summary>
    /// A part that does not end in time is left behind: the cluster's, without its Redis, tries for minutes to say goodbye. What
    /// was acknowledged is on disk, and what was under way is looked for by the next process.
    /// </summary>
    private static void LeaveWhatHangs(ILogger logger) => Task.Delay(LongestStop, TimeProvider.System).ContinueWith(
        _ =>
        {
            RuntimeLog.LeftBehind(logger);
            Environment.Exit(0);
        },
        TaskScheduler.Default);

    public static Task<int> Migrate(string[] args, CancellationToken cancellation) => Told(async () =>
    {
        await using var app = BotHost.Build(args);
        var database = app.Services.GetRequiredService<Database>();
        await database.Migrate(cancellation);
        Console.WriteLine("The database has this build's schema.");
        return 0;
    });

    public static Task<int> Check(string[] args, CancellationToken cancellation) => Told(async () =>
    {
        await using var app = BotHost.Build(args);
        app.Services.GetRequiredService<IStartupValidator>().Validate();
        if (SettingFaults.Unread(app.Configuration).ToList() is { Count: > 0 } unread)
        {
            foreach (var fault in unread) Console.Error.WriteLine(fault);
            return 2;
        }

        var missing = app.Services.GetRequiredService<Database>().Missing();
        if (missing.Count == 0 && Refused(app.Services) is { } refused)
        {
            Console.Error.WriteLine(refused);
            return 1;
        }

        Console.WriteLine(missing.Count == 0 ? "Settings and database are good." : $"Settings are good. The database lacks {string.Join(", ", missing)}: run the verb migrate.");
        Console.WriteLine(ByHand.Of(app.Services.GetRequiredService<IOptions<TwilioOptions>>().Value, app.Services.GetRequiredService<IOptionsMonitor<TeamsOptions>>().CurrentValue));
        return missing.Count == 0 ? 0 : 1;
    });

    public static Task<int> Import(string file, string[] args, CancellationToken cancellation) => Told(async () =>
    {
        await using var app = BotHost.Build(args);
        app.Services.GetRequiredService<IStartupValidator>().Validate();
        return await ImportVerb.RunAsync(file, app.Services, Console.Out, Console.Error, cancellation);
    });

    /// <summary>What an operator can put right is told in sentences, without a stack trace: 2 for settings, 1 for the database.</summary>
    private static async Task<int> Told(Func<Task<int>> verb)
    {
        try
        {
            return await verb();
        }
        catch (Exception bad) when (SettingFaults.Of(bad) is { Count: > 0 } faults)
        {
            foreach (var fault in faults) Console.Error.WriteLine(fault);
            return 2;
        }
        catch (DatabaseUnavailableException away)
        {
            Console.Error.WriteLine($"The database is not available ({(away.InnerException ?? away).Message}). Start it, or correct ConnectionStrings:Coproduction, and start the bot again.");
            return 1;
        }
    }

    /// <summary>What a start would refuse although the settings are good.</summary>
    private static string? Refused(IServiceProvider services)
    {
        if (LookupKeys.Fault(services.GetRequiredService<Database>(), services.GetRequiredService<Privacy>()) is { } lost) return lost;
        var directory = services.GetRequiredService<DirectoryCache>();
        directory.Refresh();
        return OnCallCover.Fault(directory.Current, services.GetRequiredService<IHostEnvironment>());
    }
}
