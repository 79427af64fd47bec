using Microsoft.Extensions.Options;

namespace Coproduction.Bot.Api;

/// <summary>Section <c>Api</c>. Read through a monitor: the key can be changed while the bot runs. A class, so that nothing prints it.</summary>
public sealed class ApiOptions
{
    public const string Section = "Api";

    public const int ShortestKey = 16;

    /// <summary>What callers send as <c>X-Api-Key</c>.</summary>
    public string Key { get; set; } = "";
}

internal sealed class ApiOptionsValidator : IValidateOptions<ApiOptions>
{
    public ValidateOptionsResult Validate(string? name, ApiOptions options)
    {
        if (options.Key.Length < ApiOptions.ShortestKey)
            return ValidateOptionsResult.Fail($"{ApiOptions.Section}:Key is missing or shorter than {ApiOptions.ShortestKey} characters. Set a long random word: openssl rand -hex 24 makes one.");
        // A header carries nothing else, so such a key could never be sent.
        return options.Key.All(c => c is > ' ' and <= '~')
            ? ValidateOptionsResult.Success
            : ValidateOptionsResult.Fail($"{ApiOptions.Section}:Key holds spaces or other letters than a header can carry. Use letters and digits.");
    }
}
