using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;

namespace Coproduction.Bot.Channels.Twilio;

/// <summary>
/// The settings as they were last valid. The framework's own monitor throws at every read once a running bot's settings were
/// changed to something invalid: a slip in a rotated token would stop every text. Here it is logged and nothing else changes.
/// At start there is no last good one, so the start fails.
/// </summary>
internal sealed class LastGoodOptions : IOptionsMonitor<TwilioOptions>, IDisposable
{
    private readonly IOptionsFactory<TwilioOptions> factory;
    private readonly ILogger<LastGoodOptions> logger;
    private readonly IDisposable subscription;
    private volatile TwilioOptions? current;

    public LastGoodOptions(IOptionsFactory<TwilioOptions> factory, IConfiguration configuration, ILogger<LastGoodOptions> logger)
    {
        (this.factory, this.logger) = (factory, logger);
        subscription = ChangeToken.OnChange(configuration.GetReloadToken, Refresh);
    }

    private event Action<TwilioOptions, string?>? Changed;

    public TwilioOptions CurrentValue => current ??= factory.Create(Options.DefaultName);

    public TwilioOptions Get(string? name) => CurrentValue;

    public IDisposable OnChange(Action<TwilioOptions, string?> listener)
    {
        Changed += listener;
        return new Unsubscribe(this, listener);
    }

    public void Dispose() => subscription.Dispose();

    private void Refresh()
    {
        try
        {
            var changed = factory.Create(Options.DefaultName);
            current = changed;
            Changed?.Invoke(changed, Options.DefaultName);
        }
        catch (OptionsValidationException fault)
        {
            Log.SettingsKept(logger, fault.Message);
        }
        catch (InvalidOperationException)
        {
            // A value of the wrong type. The binder's message quotes it, so it is not repeated.
            Log.SettingsKept(logger, "a value of section Twilio cannot be read");
        }
    }

    private sealed class Unsubscribe(LastGoodOptions options, Action<TwilioOptions, string?> listener) : IDisposable
    {
        public void Dispose() => options.Changed -= listener;
    }
}
