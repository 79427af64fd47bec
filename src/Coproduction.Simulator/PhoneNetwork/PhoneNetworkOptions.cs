namespace Coproduction.Simulator;

/// <summary>What the network does by itself with STOP, START and HELP (protocols/twilio.md, section 4).</summary>
public enum OptOutMode
{
    /// <summary>Blocks, unblocks and answers; the webhook carries no <c>OptOutType</c>.</summary>
    Standard,

    /// <summary>As standard, and the webhook says which word it saw in <c>OptOutType</c>.</summary>
    Advanced,

    /// <summary>Passes every text on and never blocks.</summary>
    Off,
}

/// <summary>The account a fake phone network plays, under Twilio's own names.</summary>
public sealed record PhoneNetworkOptions
{
    public string AccountSid { get; init; } = "AC00000000000000000000000000c0de01";

    /// <summary>All open the REST API; the first, the primary one, signs webhooks.</summary>
    public IReadOnlyList<string> AuthTokens { get; init; } = ["simulated-auth-token"];

    public string? ApiKeySid { get; init; }

    public string? ApiKeySecret { get; init; }

    /// <summary>The organisation's number in E.164: what residents write to.</summary>
    public string ServiceNumber { get; init; } = "+447700900100";

    public string? MessagingServiceSid { get; init; }

    /// <summary>The base that webhooks are signed with: the bot's <c>Twilio:PublicUrl</c>.</summary>
    public string PublicUrl { get; init; } = "http://127.0.0.1:5080";

    /// <summary>Path of the inbound webhook; a fragment such as <c>#rc=2&amp;rp=ct,rt,5xx</c> says how often it is tried again.</summary>
    public string InboundPath { get; init; } = "/channels/twilio/inbound#rc=2&rp=ct,rt,5xx";

    /// <summary>Tried once, when the inbound webhook has failed for good; null: none.</summary>
    public string? FallbackPath { get; init; }

    public OptOutMode OptOut { get; init; } = OptOutMode.Advanced;

    /// <summary>Whether the network says anything after a stop word; it blocks all the same.</summary>
    public bool AnswersOptOuts { get; init; } = true;

    /// <summary>Where the dice of <see cref="Faults"/> begin.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>The wait before the first new try of a webhook; it doubles.</summary>
    public TimeSpan RetryWait { get; init; } = TimeSpan.FromMilliseconds(50);
}
