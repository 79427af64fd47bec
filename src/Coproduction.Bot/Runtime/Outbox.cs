using Coproduction.Bot.Channels.Teams;
using Coproduction.Bot.Channels.Twilio;
using Coproduction.Bot.Storage;
using Coproduction.Domain;
using Microsoft.Extensions.Options;

namespace Coproduction.Bot.Runtime;

/// <summary>Where messages wait: whose pace they keep, and how their words are sealed.</summary>
public sealed class Outbox(Privacy privacy, IOptionsMonitor<TwilioOptions> twilio, IOptionsMonitor<TeamsOptions> teams, IOptionsMonitor<Policy> policy)
{
    /// <summary>The key of the sender grain of Teams: the pace is one app's in one tenant.</summary>
    public const string Teams = "teams";

    /// <summary>The service or number that sends texts, and the key of its sender grain.</summary>
    public string Phone => SenderOf(twilio.CurrentValue);

    public bool TeamsIsOn => teams.CurrentValue.IsOn;

    /// <summary>All that may have something to send.</summary>
    public IEnumerable<string> Senders => TeamsIsOn ? [Phone, Teams] : [Phone];

    public string Sender(Channel channel) => channel == Channel.Teams ? Teams : Phone;

    public static string SenderOf(TwilioOptions options) => string.IsNullOrEmpty(options.MessagingServiceSid) ? options.From ?? "" : options.MessagingServiceSid;

    internal byte[] Seal(Message message) => privacy.Seal(Place(message.Id), message.Body);

    internal string Open(MessageId id, byte[] body) => privacy.OpenText(Place(id), body);

    /// <summary>What nobody waits for keeps quiet hours. A zone that this machine does not know is taken for London: better than at night.</summary>
    internal DateTimeOffset NotBefore(Lane lane, string zone, DateTimeOffset now) => lane == Lane.Answer ? now
        : WorkingTime.NextAllowed(now, policy.CurrentValue.QuietHours, TimeZoneInfo.TryFindSystemTimeZoneById(zone, out var own) ? own : TimeZoneInfo.FindSystemTimeZoneById("Europe/London"));

    private static string Place(MessageId id) => $"outbox:{id}";
}

/// <summary>A message of a turn, ready for its row.</summary>
internal sealed class OutgoingMessage(Message message, TurnTools tools, DateTimeOffset now)
{
    private readonly byte[] body = tools.Outbox.Seal(message);
    private readonly int segments = message.Channel == Channel.Teams ? 1 : Segments.Of(message.Body).Count;
    private readonly string sender = tools.Outbox.Sender(message.Channel);
    private readonly DateTimeOffset notBefore = tools.Outbox.NotBefore(message.Lane, message.Zone, now);

    public void Insert(Session session)
    {
        session.Add(Sql.InsertMessage, message.Id, message.To, sender, message.Lane, message.Purpose, message.Asks, message.ReportFailure,
            message.Wording, segments, message.Zone, notBefore, message.ExpiresAt, now, message.From, message.Referral, body, message.Channel, message.Card?.ToString(), message.Under?.ToString());
    }
}
