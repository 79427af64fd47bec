using Coproduction.Bot.Api;
using Coproduction.Bot.Channels.Teams;
using Coproduction.Bot.Channels.Twilio;
using Coproduction.Bot.Runtime;
using Coproduction.Bot.Storage;
using OpenTelemetry.Metrics;

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
        builder.Configuration.AddJsonFile("appsettings.Local.json", optional: true, reloadOnChange: true);
        configure?.Invoke(builder);
        builder.Host.UseDefaultServiceProvider(options => (options.ValidateOnBuild, options.ValidateScopes) = (true, true));
        builder.Services.Configure<HostOptions>(options => options.ShutdownTimeout = TimeSpan.FromSeconds(10));
        builder.WebHost.ConfigureKestrel(options => options.AddServerHeader = false);
        Logging(builder.Logging);
        Telemetry(builder);

        builder.AddStorage();
        builder.Services.AddTwilio(builder.Configuration);
        builder.Services.AddTeams(builder.Configuration);
        builder.AddRuntime();
        builder.Services.AddManagementApi(builder.Configuration);

        var app = builder.Build();
        app.MapHealth();
        app.MapPrometheusScrapingEndpoint();
        app.MapTwilio();
        app.MapTeams();
        app.MapManagementApi();
        return app;
    }

    /// <summary>The framework's lines would hold addresses with their queries, and are many.</summary>
    private static void Logging(ILoggingBuilder logging)
    {
        logging.AddFilter("Orleans", LogLevel.Warning);
        logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);
        logging.AddFilter("Microsoft.EntityFrameworkCore", LogLevel.Warning);
        logging.AddFilter("System.Net.Http.HttpClient", LogLevel.Warning);
        // What became of a call is in our own line; Polly's has an exception with every failed attempt.
        logging.AddFilter("Polly", LogLevel.None);
        // Two warnings about garbage collection at each start, and a watchdog that mistakes the time before it for a stall.
        logging.AddFilter("Orleans.Runtime.Silo", LogLevel.Error);
        logging.AddFilter("Orleans.Runtime.Watchdog", LogLevel.Error);
    }

    private static void Telemetry(WebApplicationBuilder builder)
    {
        var telemetry = builder.Services.AddOpenTelemetry().WithMetrics(metrics => metrics
            .AddMeter("Coproduction.Bot", "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "System.Runtime")
            .AddView("coproduction.commit.jobs", new ExplicitBucketHistogramConfiguration { Boundaries = [1, 2, 5, 10, 20, 50, 100, 200] })
            .AddPrometheusExporter());
        if (!string.IsNullOrEmpty(builder.Configuration["OTEL_EXPORTER_OTLP_ENDPOINT"])) telemetry.WithMetrics(metrics => metrics.AddOtlpExporter());
    }
}
