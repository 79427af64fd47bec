using Microsoft.Extensions.Options;

namespace Coproduction.Bot.Storage;

/// <summary>
/// Section <c>Privacy</c>. Keys are lists, because a configuration section does not keep the order of its keys: each entry is
/// <c>id:base64 of 32 bytes</c>, the current one first. A class and not a record, so that nothing prints its secrets.
/// </summary>
public sealed class PrivacyOptions
{
    public const string Section = "Privacy";

    public IList<string> Keys { get; } = [];

    /// <summary>For finding a number by its HMAC; apart from <see cref="Keys"/>, so that each set can be changed alone.</summary>
    public IList<string> LookupKeys { get; } = [];

    /// <summary>How long the words of texts are kept.</summary>
    public int RetentionDays { get; set; } = 180;

    internal static bool TryRead(string? entry, out string id, out byte[] key)
    {
        (id, key) = ("", []);
        if (entry?.IndexOf(':') is not (> 0 and <= 32 and var colon)) return false;
        var bytes = new byte[64];
        if (!Convert.TryFromBase64String(entry[(colon + 1)..].Trim(), bytes, out var length) || length != 32) return false;
        (id, key) = (entry[..colon].Trim(), bytes[..32]);
        return id.Length > 0 && id.All(char.IsAscii);
    }
}

/// <summary>Names key, fault and fix; never the value.</summary>
internal sealed class PrivacyOptionsValidator : IValidateOptions<PrivacyOptions>
{
    public ValidateOptionsResult Validate(string? name, PrivacyOptions options)
    {
        var faults = new List<string>();
        Check(nameof(options.Keys), options.Keys, faults);
        Check(nameof(options.LookupKeys), options.LookupKeys, faults);
        if (options.RetentionDays < 1)
            faults.Add($"{PrivacyOptions.Section}:RetentionDays is less than 1. 180 is the default.");
        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }

    private static void Check(string name, IList<string> entries, List<string> faults)
    {
        const string fix = "Set \"id:\" and the Base64 of 32 random bytes, such as 2026a:$(openssl rand -base64 32).";
        if (entries.Count == 0)
            faults.Add($"{PrivacyOptions.Section}:{name}:0 is missing. {fix} It must be kept: without it what is stored cannot be read.");
        var ids = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < entries.Count; i++)
        {
            if (!PrivacyOptions.TryRead(entries[i], out var id, out _))
                faults.Add($"{PrivacyOptions.Section}:{name}:{i} is not an id of at most 32 characters, a colon and the Base64 of 32 bytes. {fix}");
            else if (!ids.Add(id))
                faults.Add($"{PrivacyOptions.Section}:{name}:{i} has the id of another entry. Give each key its own id.");
        }
    }
}
