using System.Net;
using Coproduction.Simulator.Page;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.FluentUI.AspNetCore.Components;

namespace Coproduction.Simulator;

/// <summary>One process: the phone network, Teams, the page that shows them, and the bot as a child.</summary>
internal static class SimulatorHost
{
    public static WebApplication Build(BotSettings settings)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        // The bot's own settings file lies in the same directory and is none of the simulator's.
        builder.Configuration.Sources.Clear();
        builder.Logging.ClearProviders().AddSimpleConsole(console => console.SingleLine = true).SetMinimumLevel(LogLevel.Warning);
        builder.WebHost.UseStaticWebAssets().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, settings.Arguments.Port));

        // An open page holds its connection; nobody should wait for it.
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(3));
        builder.Services.AddSingleton(TimeProvider.System).AddSingleton(settings);
        builder.Services.AddSingleton(services => new PhoneNetwork(settings.Network, services.GetRequiredService<TimeProvider>()));
        builder.Services.AddSingleton(services => new TeamsNetwork(settings.Teams, services.GetRequiredService<TimeProvider>())
        {
            Address = new Uri(settings.NetworkUrl), BotAddress = new Uri(settings.BotUrl),
        });
        builder.Services.AddSingleton<Handsets>();
        if (settings.Arguments.Data is not null) builder.Services.AddHostedService<KeptPhones>();
        builder.Services.AddHttpClient<BotApi>(http => BotApi.Configure(http, settings));
        builder.Services.AddSingleton<BotProcess>().AddHostedService(services => services.GetRequiredService<BotProcess>());
        builder.Services.AddSingleton<TeamsStaff>().AddHostedService(services => services.GetRequiredService<TeamsStaff>());
        builder.Services.AddSingleton<StaffBoard>().AddHostedService(services => services.GetRequiredService<StaffBoard>());
        builder.Services.AddDataProtection().UseEphemeralDataProtectionProvider();
        builder.Services.AddRazorComponents().AddInteractiveServerComponents();
        builder.Services.AddFluentUIComponents();

        var app = builder.Build();
        app.UseAntiforgery();
        app.MapStaticAssets();
        app.MapPhoneNetwork(app.Services.GetRequiredService<PhoneNetwork>());
        app.MapTeams(app.Services.GetRequiredService<TeamsNetwork>());
        app.MapRazorComponents<App>().AddInteractiveServerRenderMode();
        return app;
    }
}
