using System.Net;

namespace Coproduction.Bot.Channels.Teams;

/// <summary>Which addresses may be called, and with our token: a service url comes with every activity, so it is never believed.</summary>
internal static class HostTrust
{
    /// <summary>Section 2 of the protocol notes: the first to the letter, the others with what is under them.</summary>
    private const string Exact = "smba.trafficmanager.net";

    private static readonly string[] Domains = ["botframework.com", "teams.microsoft.com", "teams.microsoft.us"];

    public static bool Trusts(TeamsOptions options, Uri url)
    {
        if (!IsPlain(url))
            return false;
        var listed = options.TrustedHosts.Any(host => IsAt(url, host));
        if (url.Scheme != Uri.UriSchemeHttps)
            return listed && url.Scheme == Uri.UriSchemeHttp && IsLoopback(url);
        return listed || (url.IsDefaultPort && IsMicrosofts(url.IdnHost));
    }

    /// <summary>By its name alone: no look-up, whose answer might change.</summary>
    public static bool IsLoopback(Uri url) => url.HostNameType switch
    {
        UriHostNameType.Dns => url.Host.Equals("localhost", StringComparison.OrdinalIgnoreCase),
        UriHostNameType.IPv4 or UriHostNameType.IPv6 => IPAddress.TryParse(url.Host, out var address) && IsLoopback(address),
        _ => false,
    };

    public static bool IsLoopback(IPAddress? address) =>
        address is not null && IPAddress.IsLoopback(address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address);

    public static bool IsPlain(Uri url) => url.IsAbsoluteUri && url.UserInfo == "" && url.Query == "" && url.Fragment == "" && !url.OriginalString.AsSpan().ContainsAny('?', '#');

    public static bool IsHost(string? entry) =>
        !string.IsNullOrWhiteSpace(entry) && Uri.TryCreate($"https://{entry}", UriKind.Absolute, out var url) && IsPlain(url)
        && url.AbsolutePath == "/" && !entry.Contains('/') && url.HostNameType != UriHostNameType.Basic;

    private static bool IsMicrosofts(string host) =>
        host.Equals(Exact, StringComparison.OrdinalIgnoreCase)
        || Array.Exists(Domains, domain => host.Equals(domain, StringComparison.OrdinalIgnoreCase) || host.EndsWith("." + domain, StringComparison.OrdinalIgnoreCase));

    private static bool IsAt(Uri url, string entry) =>
        Uri.TryCreate($"{url.Scheme}://{entry}", UriKind.Absolute, out var listed)
        && listed.IdnHost.Equals(url.IdnHost, StringComparison.OrdinalIgnoreCase) && listed.Port == url.Port;
}
