namespace Coproduction.Simulator;

/// <summary>What a person at the console is told.</summary>
internal static class Announcement
{
    public static void Print(WebApplication app)
    {
        var settings = app.Services.GetRequiredService<BotSettings>();
        var bot = app.Services.GetRequiredService<BotProcess>();
        app.Lifetime.ApplicationStarted.Register(() => Console.WriteLine($"""

            Coproduction: a neighbourhood on this machine

              the page    {settings.NetworkUrl}
              the bot     {settings.BotUrl}   (management API: header X-Api-Key: {BotSettings.ApiKey})
              its log     {settings.Log}
              the data    {(settings.Arguments.Data is null ? "fresh, gone when this ends (keep it with --data DIR)" : settings.Data)}

            Starting the bot ...
            """));
        var said = false;
        bot.Changed += () =>
        {
            if (bot.State == BotState.Stopped) said = false;
            if (bot.State != BotState.Ready || said) return;
            said = true;
            Console.WriteLine($"""
                Ready. Open {settings.NetworkUrl} and text "invite walkers" from Joe's phone. Ctrl+C ends everything.
                """);
        };
    }
}
