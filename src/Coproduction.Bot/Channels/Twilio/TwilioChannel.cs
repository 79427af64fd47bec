using System.Net.Http.Headers;
using System.Text;
using Coproduction.Bot.Runtime;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using Refit;

namespace Coproduction.Bot.Channels.Twilio;

/// <summary>Registers the channel: settings, the signature check and the client. Endpoints and sender grains stand on it.</summary>
public static class TwilioChannel
{
    public const string InboundPath = "/channels/twilio/inbound";

    public const string StatusPath = "/channels/twilio/status";

    public static IServiceCollection AddTwilio(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddLastGood<TwilioOptions>(configuration).Bind(configuration.GetSection(TwilioOptions.Section)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<TwilioOptions>, TwilioOptionsValidator>();
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<TwilioKeys>();
        services.AddTransient<SignIn>();
        var client = services.AddRefitGeneratedClient<ITwilioApi>(TwilioJson.Default)
            .ConfigureHttpClient((provider, http) =>
            {
                http.BaseAddress = new(provider.GetRequiredService<IOptionsMonitor<TwilioOptions>>().CurrentValue.BaseUrl);
                // Each attempt has its time-out in the pipeline; this one would cut retries short.
                http.Timeout = Timeout.InfiniteTimeSpan;
            })
            .ConfigurePrimaryHttpMessageHandler(provider => new SocketsHttpHandler
            {
                AllowAutoRedirect = false,
                // Our traces are nothing to others.
                ActivityHeadersPropagator = null,
                // Shorter than an attempt, so that an address where nobody answers is known for "never reached".
                ConnectTimeout = provider.GetRequiredService<IOptionsMonitor<TwilioOptions>>().CurrentValue.CallTimeout / 3,
                // The sender lives as long as the process, so addresses are looked up anew by renewing connections.
                PooledConnectionLifetime = TimeSpan.FromMinutes(5),
                MaxConnectionsPerServer = 100,
            })
            .SetHandlerLifetime(Timeout.InfiniteTimeSpan)
            // The default logger writes addresses, and a list's holds a person's number.
            .RemoveAllLoggers()
            .AddHttpMessageHandler<SignIn>();
        client.AddResilienceHandler("twilio", (pipeline, context) => TwilioRetries.Configure(
            pipeline,
            context.ServiceProvider.GetRequiredService<IOptionsMonitor<TwilioOptions>>(),
            context.ServiceProvider.GetRequiredService<TimeProvider>()));
        client.AddHttpMessageHandler(() => new WholeAnswer());
        services.AddSingleton(provider => new TwilioSender(
            provider.GetRequiredService<ITwilioApi>(),
            provider.GetRequiredService<IOptionsMonitor<TwilioOptions>>(),
            provider.GetRequiredService<TimeProvider>()));
        return services;
    }

    /// <summary>Only requests signed by Twilio reach the handler; <see cref="Form"/> gives what was signed.</summary>
    public static RouteHandlerBuilder SignedByTwilio(this RouteHandlerBuilder endpoint) => endpoint.AddEndpointFilter<RouteHandlerBuilder, SignedByTwilio>();

    /// <summary>The verified form of a request that has passed the filter.</summary>
    public static TwilioForm Form(HttpContext http) => http.Features.GetRequiredFeature<TwilioForm>();

    /// <summary>Basic auth under today's settings, and the stamp from which the retry window runs. Outside the retries.</summary>
    private sealed class SignIn(IOptionsMonitor<TwilioOptions> options, TimeProvider time) : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var settings = options.CurrentValue;
            var (user, password) = string.IsNullOrEmpty(settings.ApiKeySid)
                ? (settings.AccountSid, settings.AuthTokens[0].Trim())
                : (settings.ApiKeySid, settings.ApiKeySecret);
            request.Headers.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{user}:{password}")));
            request.Options.Set(TwilioRetries.Started, time.GetTimestamp());
            return base.SendAsync(request, cancellationToken);
        }
    }
}
