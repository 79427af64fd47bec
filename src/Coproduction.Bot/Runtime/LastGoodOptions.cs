using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;

namespace Coproduction.Bot.Runtime;

/// <summary>
/// The settings as they were last valid. The framework's own monitor throws at every read once a running bot's settings were
/// changed to something invalid: a slip in a rotated token would stop every text, one in a phrase of danger every turn. Here it
/// is logged and nothing else changes.
/// At start there is no last good one, so the start fails.
/// </summary>
internal sealed class LastGoodOptions<T> : IOptionsMonitor<T>, IDisposable where T : class
{
    private readonly IOptionsFactory<T> factory;
    private readonly ILogger<LastGoodOptions<T>> logger;
    private readonly IDisposable subscription;
    private volatile T? current;

    public LastGoodOptions(IOptionsFactory<T> factory, IConfiguration configuration, ILogger<LastGoodOptions<T>> logger)
    {
        (this.factory, this.logger) = (factory, logger);
        subscription = ChangeToken.OnChange(configuration.GetReloadToken, Refresh);
    }

    private event Action<T, string?>? Changed;

    public T CurrentValue => current ??= factory.Create(Options.DefaultName);

    public T Get(string? name) => CurrentValue;

    public IDisposable OnChange(Action<T, string?> listener)
    {
        Changed += listener;
        return new Unsubscribe(this, listener);
    }

    public void Dispose() => subscription.Dispose();

    private void Refresh()
    {
        T changed;
        try
        {
            changed = factory.Create(Options.DefaultName);
        }
        catch (Exception fault) when (SettingFaults.Of(fault) is { Count: > 0 } faults)
        {
            Log.SettingsKept(logger, string.Join(' ', faults));
            return;
        }

        current = changed;
        Changed?.Invoke(changed, Options.DefaultName);
    }

    private sealed class Unsubscribe(LastGoodOptions<T> options, Action<T, string?> listener) : IDisposable
    {
        public void Dispose() => options.Changed -= listener;
    }
}

/// <summary>Registers settings that may change while the bot runs.</summary>
internal static class LastGood
{
    public static OptionsBuilder<T> AddLastGood<T>(this IServiceCollection services, IConfiguration configuration) where T : class
    {
        services.AddSingleton<IOptionsMonitor<T>>(provider => new LastGoodOptions<T>(
            provider.GetRequiredService<IOptionsFactory<T>>(), configuration, provider.GetRequiredService<ILogger<LastGoodOptions<T>>>()));
        return services.AddOptions<T>();
    }
}
