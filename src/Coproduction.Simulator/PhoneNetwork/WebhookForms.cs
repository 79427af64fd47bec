using System.Globalization;

namespace Coproduction.Simulator;

/// <summary>The full parameter sets of Twilio's message webhooks, empty ones too: all of them are signed.</summary>
internal static class WebhookForms
{
    private const string ApiVersion = "2010-04-01";

    public static IReadOnlyList<KeyValuePair<string, string>> Inbound(
        PhoneMessage message, PhoneNetworkOptions account, string? optOut, IReadOnlyDictionary<string, string> extra)
    {
        var form = new List<KeyValuePair<string, string>>
        {
            new("ToCountry", "GB"), new("ToState", ""), new("SmsMessageSid", message.Sid),
            new("NumMedia", message.MediaUrls.Count.ToString(CultureInfo.InvariantCulture)), new("ToCity", ""), new("FromZip", ""),
            new("SmsSid", message.Sid), new("FromState", ""), new("SmsStatus", "received"), new("FromCity", ""), new("Body", message.Body),
            new("FromCountry", "GB"), new("To", message.To), new("ToZip", ""),
            new("NumSegments", message.Segments.ToString(CultureInfo.InvariantCulture)), new("MessageSid", message.Sid),
            new("AccountSid", account.AccountSid), new("From", message.From), new("ApiVersion", ApiVersion),
        };
        if (message.MessagingServiceSid is { } service) form.Add(new("MessagingServiceSid", service));
        if (optOut is not null) form.Add(new("OptOutType", optOut));
        for (var i = 0; i < message.MediaUrls.Count; i++)
        {
            form.Add(new($"MediaUrl{i}", message.MediaUrls[i]));
            form.Add(new($"MediaContentType{i}", "image/jpeg"));
        }
        form.AddRange(extra);
        return form;
    }

    public static IReadOnlyList<KeyValuePair<string, string>> Status(PhoneMessage message, PhoneNetworkOptions account, string status, int? code)
    {
        var form = new List<KeyValuePair<string, string>>
        {
            new("SmsSid", message.Sid), new("SmsStatus", status), new("MessageStatus", status), new("To", message.To),
            new("MessageSid", message.Sid), new("AccountSid", account.AccountSid), new("From", message.From), new("ApiVersion", ApiVersion),
        };
        if (message.MessagingServiceSid is { } service) form.Add(new("MessagingServiceSid", service));
        if (code is { } error) form.Add(new("ErrorCode", error.ToString(CultureInfo.InvariantCulture)));
        return form;
    }
}
