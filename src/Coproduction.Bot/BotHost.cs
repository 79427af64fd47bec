using Coproduction.Bot.Api;
using Coproduction.Bot.Channels.Teams;
using Coproduction.Bot.Channels.Twilio;
using Coproduction.Bot.Runtime;
using Coproduction.Bot.Storage;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace Coproduction.Bot;

/// <summary>Puts the parts together. A table of contents: each part registers itself.</summary>
public static class BotHost
{
    /// <param name="args">Settings as <c>--Key:Sub=value</c>.</param>
    /// <param name="configure">Runs before the parts are registered: settings, addresses, a <see cref="Clock"/> of one's own.</param>
    public static WebApplication Build(string[] args, Action<WebApplicationBuilder>? configure = null)
    {
        // Watched by inotify, every write to a database below this folder would be reported to us: a fifth of the time of a turn.
        Environment.SetEnvironmentVariable("DOTNET_USE_POLLING_FILE_WATCHER", "1");
        var builder = WebApplication.CreateBuilder(args);
        DiscreetLogs.Add(builder);
        builder.Configuration.AddJsonFile("appsettings.Local.json", optional: true, reloadOnChange: true);
        var files = SettingsFile.Replace(builder.Configuration);
        configure?.Invoke(builder);
        builder.Host.UseDefaultServiceProvider(options => (options.ValidateOnBuild, options.ValidateScopes) = (true, true));
        builder.Services.Configure<HostOptions>(options => options.ShutdownTimeout = TimeSpan.FromSeconds(8));
        builder.WebHost.ConfigureKestrel(options => options.AddServerHeader = false);
        Telemetry(builder);

        builder.AddStorage();
        builder.Services.AddTwilio(builder.Configuration);
        builder.Services.AddTeams(builder.Configuration);
        builder.AddRuntime();
        builder.Services.AddManagementApi(builder.Configuration);

        var app = builder.Build();
        foreach (var file in files) file.Running = app.Logger;
        app.MapHealth();
        app.MapPrometheusScrapingEndpoint();
        app.MapTwilio();
        app.MapTeams();
        app.MapManagementApi();
        return app;
    }

    /// <summary>Metrics stand at <c>/metrics</c>; metrics and traces go out by OTLP where OpenTelemetry's own settings name a place.</summary>
    private static void Telemetry(WebApplicationBuilder builder)
    {
        var telemetry = builder.Services.AddOpenTelemetry().ConfigureResource(resource => resource.AddService("coproduction-bot")).WithMetrics(metrics => metrics
            .AddMeter("Coproduction.Bot", "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "System.Runtime")
            .AddPrometheusExporter());
        if (string.IsNullOrEmpty(builder.Configuration["OTEL_EXPORTER_OTLP_ENDPOINT"])) return;
        telemetry.WithMetrics(metrics => metrics.AddOtlpExporter()).WithTracing(traces => traces.AddSource(Traces.Source).AddOtlpExporter());
    }
}
