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
/// brought. The first pass on a new database takes nothing from before it. A pass that does not come to its end is begun again
/// from where the last began that did.
/// </summary>
internal sealed class CatchUp(TwilioSender twilio, Inbox inbox, Database database, Writer writer, IOptionsMonitor<TwilioOptions> options, Clock clock, ILogger<Inbox> logger)
    : BackgroundService
{
    private const string Mark = "twilio.caught-up-to";

    /// <summary>What was under way at the last look may stand in the list only now.</summary>
    private static readonly TimeSpan Overlap = TimeSpan.FromMinutes(10);

    /// <summary>
    /// Younger texts may be on their way still (Twilio gives up after 15 seconds), and are left to a pass soon after: the list knows
    /// only the second in which one was written, which is too coarse to say that an answer came after its question.
    /// </summary>
    private static readonly TimeSpan UnderWay = TimeSpan.FromSeconds(20);

    /// <returns>How many texts were missing, and whether some were left.</returns>
    public async Task<(int Missing, bool Left)> Pass(CancellationToken cancellation)
    {
        var now = clock.Now;
        var since = database.Read(session => session.One(Sql.Setting, row => (DateTimeOffset?)JsonSerializer.Deserialize<DateTimeOffset>(row.GetString(0)), Mark));
        var (missing, left) = (0, false);
        if (since is { } last)
        {
            if (await twilio.Received(last - Overlap, cancellation) is not { } texts)
            {
                RuntimeLog.NotCaughtUp(logger);
                return (0, false);
            }

            // Nearly all are there: to look is much cheaper than to store again.
            foreach (var text in database.Read(session => texts.Where(text => session.Count(Sql.InputIsKnown, Inbox.IdOf(text.Sid)) == 0).ToList()))
            {
                if (text.SentAt > now - UnderWay) left = true;
                else if (PhoneNumber.TryParse(text.From, out var from)
                    && await inbox.AcceptTextAsync(text.Sid, from, TwilioEndpoints.TextOf(text, options.CurrentValue), cancellation))
                    missing++;
            }
        }

        await writer.Commit(session => session.Execute(Sql.SaveSetting, Mark, JsonSerializer.Serialize(now), now), cancellation);
        if (missing > 0) RuntimeLog.CaughtUp(logger, missing.ToString(CultureInfo.InvariantCulture));
        return (missing, left);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            var rest = options.CurrentValue.CatchUpEvery;
            try
            {
                if ((await Pass(stoppingToken)).Left) rest = UnderWay;
            }
            catch (Exception fault) when (fault is DatabaseUnavailableException or System.Data.Common.DbException)
            {
                RuntimeLog.Unavailable(logger, nameof(CatchUp));
            }

            await clock.Delay(rest, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }
}
