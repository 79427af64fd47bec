using Coproduction.Bot.Runtime;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using Refit;

namespace Coproduction.Bot.Channels.Teams;

/// <summary>Registers the channel: settings, the token check and the client. The endpoint and the sender stand on it.</summary>
public static class TeamsChannel
{
    public const string MessagesPath = "/api/messages";

    public static IServiceCollection AddTeams(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddLastGood<TeamsOptions>(configuration).Configure(options => options.Bind(configuration)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<TeamsOptions>>(provider => new TeamsOptionsValidator(provider.GetRequiredService<IHostEnvironment>(), configuration));
        services.TryAddSingleton(TimeProvider.System);
        Inbound(services);
        Outbound(services);
        return services;
    }

    private static void Inbound(IServiceCollection services)
    {
        Quiet(services.AddHttpClient(SigningKeys.Client));
        services.AddSingleton<SigningKeys>();
        services.AddSingleton(provider => new TokenCheck(
            provider.GetRequiredService<SigningKeys>(),
            provider.GetRequiredService<IOptionsMonitor<TeamsOptions>>(),
            provider.GetRequiredService<TimeProvider>()));
    }

    private static void Outbound(IServiceCollection services)
    {
        services.AddTransient<TeamsTokens.AsConfigured>();
        Quiet(services.AddHttpClient(TeamsTokens.Client)).AddHttpMessageHandler<TeamsTokens.AsConfigured>();
        services.AddSingleton<TeamsTokens>();
        services.AddTransient<TeamsRoute>();
        var client = services.AddRefitGeneratedClient<ITeamsApi>(TeamsJson.Default)
            .ConfigureHttpClient(http =>
            {
                http.BaseAddress = TeamsRoute.Nowhere;
                // Each attempt has its time-out in the pipeline; this one would cut retries short.
                http.Timeout = Timeout.InfiniteTimeSpan;
            })
            .ConfigurePrimaryHttpMessageHandler(provider => Handler(provider.GetRequiredService<IOptionsMonitor<TeamsOptions>>().CurrentValue.CallTimeout / 3))
            .SetHandlerLifetime(Timeout.InfiniteTimeSpan)
            // The default logger writes addresses, which hold conversations' ids.
            .RemoveAllLoggers()
            .AddHttpMessageHandler<TeamsRoute>();
        client.AddResilienceHandler("teams", (pipeline, context) => TeamsRetries.Configure(
            pipeline,
            context.ServiceProvider.GetRequiredService<IOptionsMonitor<TeamsOptions>>(),
            context.ServiceProvider.GetRequiredService<TimeProvider>()));
        client.AddHttpMessageHandler(() => new WholeAnswer());
        services.AddSingleton(provider => new TeamsClient(
            provider.GetRequiredService<ITeamsApi>(),
            provider.GetRequiredService<TeamsTokens>(),
            provider.GetRequiredService<IOptionsMonitor<TeamsOptions>>(),
            provider.GetRequiredService<TimeProvider>()));
    }

    /// <summary>For keys and tokens: small answers, no redirects (a token's request holds the password), no log of addresses.</summary>
    private static IHttpClientBuilder Quiet(IHttpClientBuilder client) => client
        .ConfigureHttpClient(http => (http.Timeout, http.MaxResponseContentBufferSize) = (TimeSpan.FromSeconds(10), 1024 * 1024))
        .ConfigurePrimaryHttpMessageHandler(() => Handler(TimeSpan.FromSeconds(3)))
        .SetHandlerLifetime(Timeout.InfiniteTimeSpan)
        .RemoveAllLoggers();

    private static SocketsHttpHandler Handler(TimeSpan connectTimeout) => new()
    {
        AllowAutoRedirect = false,
        // Our traces are nothing to others.
        ActivityHeadersPropagator = null,
        // Shorter than an attempt, so that an address where nobody answers is known for "never reached".
        ConnectTimeout = connectTimeout,
        // Clients live as long as the process, so addresses are looked up anew by renewing connections.
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        MaxConnectionsPerServer = 100,
    };
}
