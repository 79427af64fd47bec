using Coproduction.Bot.Storage;

namespace Coproduction.Bot.Runtime;

/// <summary>
/// One way out of the outbox: a provider with its pace and its health, and what it makes of a call that gave no answer. Texts
/// and Teams are the two; everything else about sending is the same for both.
/// </summary>
internal interface IOutbound
{
    /// <summary>In segments, or messages, a second.</summary>
    double PerSecond { get; }

    /// <summary>After this a call under way is lost.</summary>
    TimeSpan LongestCall { get; }

    SendHealth Health { get; }

    /// <summary>When this receiver's own limit lets the message go: now, or later.</summary>
    DateTimeOffset ReadyAt(QueuedMessage message, DateTimeOffset now);

    /// <summary>Makes the call and records how it ended. Outside the grain's turn.</summary>
    Task Send(QueuedMessage message, CancellationToken cancellation);

    /// <summary>Finds out, or decides, what became of a hand-over that never ended.</summary>
    Task LookFor(QueuedMessage lost, DateTimeOffset since, CancellationToken cancellation);
}

/// <summary>How the providers are, for the sender and for <c>/health/ready</c>.</summary>
public sealed class SendHealths
{
    public SendHealth Phone { get; } = new("Twilio refuses the credentials: check Twilio:AccountSid and Twilio:AuthTokens or Twilio:ApiKeySid");

    public SendHealth Teams { get; } = new("Teams refuses the credentials: check MicrosoftAppId, MicrosoftAppPassword and MicrosoftAppTenantId");
}

/// <summary>The way out by the key of its sender.</summary>
public sealed class Outbounds
{
    private readonly IOutbound phone;
    private readonly IOutbound teams;

    internal Outbounds(IOutbound phone, IOutbound teams) => (this.phone, this.teams) = (phone, teams);

    internal IOutbound Of(string sender) => sender == Outbox.Teams ? teams : phone;
}
