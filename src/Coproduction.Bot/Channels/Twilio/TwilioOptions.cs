using System.Buffers;
using Coproduction.Domain;
using Microsoft.Extensions.Options;

namespace Coproduction.Bot.Channels.Twilio;

/// <summary>Who tells a person that their STOP was heard. Never both: one confirmation (V3).</summary>
public enum StopConfirmation
{
    /// <summary>Twilio answers a bare STOP itself (its default); we answer only wordings that it does not know.</summary>
    Network,

    /// <summary>Twilio's own answer was switched off by the operator.</summary>
    Us,
}

/// <summary>
/// Section <c>Twilio</c>. Read through a monitor: tokens and keys rotate while the bot runs.
/// A class and not a record, so that nothing prints its secrets.
/// </summary>
public sealed class TwilioOptions
{
    public const string Section = "Twilio";

    /// <summary>For how long after its start a call may begin another attempt.</summary>
    public static readonly TimeSpan RetryWindow = TimeSpan.FromSeconds(30);

    public string AccountSid { get; set; } = "";

    /// <summary>The account's auth tokens, the current one first: a webhook signed with any of them is Twilio's.</summary>
    public IList<string> AuthTokens { get; } = [];

    /// <summary>With <see cref="ApiKeySecret"/>: signs in to REST instead of the first auth token. Webhooks are never signed with it.</summary>
    public string? ApiKeySid { get; set; }

    public string? ApiKeySecret { get; set; }

    public string? MessagingServiceSid { get; set; }

    /// <summary>
    /// A number in E.164 or a short code: who sends where there is no messaging service, and the number that texts name for
    /// people to text. With a service it may be left out: then they name the number that the connector's own text came to.
    /// </summary>
    public string? From { get; set; }

    public string BaseUrl { get; set; } = "https://api.twilio.com";

    /// <summary>
    /// What stands before the path that this server sees, as Twilio knows it (scheme, host, port, and a prefix that a proxy
    /// takes away). Twilio signs it, so it is compared to the letter.
    /// </summary>
    public string PublicUrl { get; set; } = "";

    public int SegmentsPerSecond { get; set; } = 10;

    public StopConfirmation StopConfirmedBy { get; set; } = StopConfirmation.Network;

    /// <summary>One attempt. Twilio may take 26 s before it answers 500; a shorter time-out makes more unknown outcomes.</summary>
    public TimeSpan CallTimeout { get; set; } = TimeSpan.FromSeconds(35);

    /// <summary>How often to look for texts that Twilio could not bring.</summary>
    public TimeSpan CatchUpEvery { get; set; } = TimeSpan.FromMinutes(5);

    /// <summary>How long Twilio may hold a message before it drops it; absent: Twilio's own ten hours.</summary>
    public TimeSpan? ValidityPeriod { get; set; }

    /// <summary>No call is still under way after this long: what a successor waits before it treats a hand-over as unknown.</summary>
    public TimeSpan LongestCall => RetryWindow + CallTimeout;

    public string StatusCallback(MessageId message) => $"{PublicUrl.TrimEnd('/')}{TwilioChannel.StatusPath}?o={message}";
}

/// <summary>Reports every fault at once, each with the key, what is wrong and the fix; never the value, which may be a secret.</summary>
internal sealed class TwilioOptionsValidator : IValidateOptions<TwilioOptions>
{
    private static readonly SearchValues<char> Hexadecimal = SearchValues.Create("0123456789abcdefABCDEF");

    private static readonly SearchValues<char> NotInTokens = SearchValues.Create("\"', \t\r\n");

    public ValidateOptionsResult Validate(string? name, TwilioOptions options)
    {
        var faults = new List<string>();
        void Check(bool fine, string key, string wrong, string fix)
        {
            if (!fine)
                faults.Add($"{TwilioOptions.Section}:{key} {wrong}. {fix}");
        }

        Check(IsSid(options.AccountSid, "AC"), "AccountSid", "is not \"AC\" and 32 hexadecimal digits", "Copy it from the first page of the Twilio console.");
        Credentials(options, Check);
        Sender(options, Check);
        Check(IsHttp(options.BaseUrl, out var baseUrl) && baseUrl.PathAndQuery == "/" && baseUrl.Fragment == "",
            "BaseUrl", "is not an absolute http(s) address without a path", "Leave it out for https://api.twilio.com.");
        PublicUrl(options.PublicUrl, Check);
        Check(options.SegmentsPerSecond is >= 1 and <= 1000, "SegmentsPerSecond", "is not between 1 and 1000", "10 is the pace of a United Kingdom long code.");
        Check(Enum.IsDefined(options.StopConfirmedBy), "StopConfirmedBy", "is unknown", "Use Network or Us.");
        Check(options.CallTimeout >= TimeSpan.FromMilliseconds(100) && options.CallTimeout <= TimeSpan.FromMinutes(5),
            "CallTimeout", "is not between 0.1 seconds and 5 minutes", "00:00:35 outlasts Twilio's own limit.");
        Check(options.CatchUpEvery >= TimeSpan.FromMinutes(1) && options.CatchUpEvery <= TimeSpan.FromDays(1),
            "CatchUpEvery", "is not between a minute and a day", "00:05:00 is the default.");
        Check(options.ValidityPeriod is not { } validity || (validity.TotalSeconds is >= 1 and <= 36000),
            "ValidityPeriod", "is not between 1 second and 10 hours", "Write hours, minutes and seconds, such as 04:00:00, or leave it out.");
        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }

    internal static bool IsSid(string? sid, string prefix)
    {
        if (sid is not { Length: 34 } || !sid.StartsWith(prefix, StringComparison.Ordinal))
            return false;
        return !sid.AsSpan(2).ContainsAnyExcept(Hexadecimal);
    }

    private static void Credentials(TwilioOptions options, Action<bool, string, string, string> check)
    {
        check(options.AuthTokens.Count > 0, "AuthTokens:0", "is missing", "Set the account's primary auth token: webhooks are checked with it.");
        for (var i = 0; i < options.AuthTokens.Count; i++)
            check(options.AuthTokens[i]?.Trim().Length >= 16, $"AuthTokens:{i}", "is shorter than 16 characters", "Copy the whole auth token, or remove this entry.");
        for (var i = 0; i < options.AuthTokens.Count; i++)
            check(options.AuthTokens[i]?.Trim().AsSpan().ContainsAny(NotInTokens) != true, $"AuthTokens:{i}", "holds a quote, a comma or a space", "Write the token alone, without quotes, and each in an entry of its own.");
        check(string.IsNullOrEmpty(options.ApiKeySid) || IsSid(options.ApiKeySid, "SK"), "ApiKeySid",
            "is not \"SK\" and 32 hexadecimal digits", "Copy it from the API keys page, or leave it out to sign in with the auth token.");
        check(string.IsNullOrEmpty(options.ApiKeySid) == string.IsNullOrEmpty(options.ApiKeySecret),
            string.IsNullOrEmpty(options.ApiKeySid) ? "ApiKeySid" : "ApiKeySecret", "is missing while the other half of the API key is set", "Set both or neither.");
    }

    private static void Sender(TwilioOptions options, Action<bool, string, string, string> check)
    {
        var (service, from) = (!string.IsNullOrEmpty(options.MessagingServiceSid), !string.IsNullOrEmpty(options.From));
        check(service || from, "MessagingServiceSid", "is missing and so is From", "Set one of them: it is who the messages come from.");
        check(!service || IsSid(options.MessagingServiceSid, "MG"), "MessagingServiceSid", "is not \"MG\" and 32 hexadecimal digits", "Copy it from the messaging services page.");
        check(!from || IsNumber(options.From!), "From", "is neither a number such as +447700900123 nor a short code",
            "People must be able to answer, so a sender made of letters cannot be used.");
    }

    private static void PublicUrl(string value, Action<bool, string, string, string> check)
    {
        var fine = IsHttp(value, out var url) && url.Query == "" && url.Fragment == "" && url.UserInfo == "" && !value.Contains('?') && !value.Contains('#');
        check(fine, "PublicUrl", "is not an absolute http(s) address without query, fragment and user", "Set the address that Twilio's webhooks are configured with, up to but without /channels.");
        check(!fine || !url.AbsolutePath.Contains("/channels", StringComparison.OrdinalIgnoreCase), "PublicUrl", "goes on to /channels, which the bot adds itself: no webhook would pass", "Write it up to but without /channels.");
        check(!value.Any(char.IsWhiteSpace), "PublicUrl", "holds a space or the end of a line: no webhook would pass", "Write the address alone.");
        check(!value.Contains('_'), "PublicUrl", "holds an underscore, which Twilio refuses in a status call-back", "Use another host name or path.");
    }

    private static bool IsHttp(string value, out Uri url) =>
        Uri.TryCreate(value, UriKind.Absolute, out url!) && (url.Scheme == Uri.UriSchemeHttps || url.Scheme == Uri.UriSchemeHttp);

    private static bool IsNumber(string from)
    {
        var digits = from.StartsWith('+') ? from.AsSpan(1) : from;
        return !digits.ContainsAnyExceptInRange('0', '9') && (from.StartsWith('+') ? digits.Length is >= 8 and <= 15 : digits.Length is >= 3 and <= 8);
    }
}
