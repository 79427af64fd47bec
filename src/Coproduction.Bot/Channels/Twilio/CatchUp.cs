using System.Globalization;
using System.Text.Json;
using Coproduction.Bot.Runtime;
using Coproduction.Bot.Storage;
using Coproduction.Domain;
using Microsoft.Extensions.Options;
using RuntimeLog = Coproduction.Bot.Runtime.Log;

namespace Coproduction.Bot.Channels.Twilio;

/// <summary>
/// Texts that Twilio took but could not bring (we were down longer than it tries) are listed and stored as if they had been
/// brought. The inbox drops those that it has; the first pass on a new database takes nothing from before it. A pass that does
/// not come to its end is begun again from where the last began that did.
/// </summary>
internal sealed class CatchUp(TwilioSender twilio, Inbox inbox, Database database, Writer writer, IOptionsMonitor<TwilioOptions> options, Clock clock, ILogger<Inbox> logger)
    : BackgroundService
{
    private const string Mark = "twilio.caught-up-to";

    /// <summary>What was under way at the last look may stand in the list only now.</summary>
    private static readonly TimeSpan Overlap = TimeSpan.FromMinutes(10);

    /// <returns>How many texts were missing.</returns>
    public async Task<int> Pass(CancellationToken cancellation)
    {
        var now = clock.Now;
        var since = database.Read(session => session.One(Sql.Setting, row => (DateTimeOffset?)JsonSerializer.Deserialize<DateTimeOffset>(row.GetString(0)), Mark));
        var missing = 0;
        if (since is { } last)
        {
            if (await twilio.Received(last - Overlap, cancellation) is not { } texts)
            {
                RuntimeLog.NotCaughtUp(logger);
                return 0;
            }

            foreach (var text in texts)
            {
                if (PhoneNumber.TryParse(text.From, out var from)
                    && await inbox.AcceptTextAsync(text.Sid, from, TwilioEndpoints.TextOf(text, options.CurrentValue), cancellation))
                    missing++;
            }
        }

        await writer.Commit(session => session.Execute(Sql.SaveSetting, Mark, JsonSerializer.Serialize(now), now), cancellation);
        if (missing > 0) RuntimeLog.CaughtUp(logger, missing.ToString(CultureInfo.InvariantCulture));
        return missing;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await Pass(stoppingToken);
            }
            catch (Exception fault) when (fault is DatabaseUnavailableException or System.Data.Common.DbException)
            {
                RuntimeLog.Unavailable(logger, nameof(CatchUp));
            }

            await clock.Delay(options.CurrentValue.CatchUpEvery, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }
}
