using System.Collections.Frozen;
using System.Text;
using System.Text.Json;

namespace Coproduction.Domain;

/// <summary>
/// Everything that is said to a person, by language; one entry a message. <c>{name}</c> stands for an argument. A message
/// that a language lacks falls back to English.
/// </summary>
public sealed class Wordings
{
    public const string Fallback = "en";

    private readonly FrozenDictionary<string, FrozenDictionary<string, string>> _languages;

    private Wordings(FrozenDictionary<string, FrozenDictionary<string, string>> languages) => _languages = languages;

    public static Wordings All { get; } = Load();

    public IEnumerable<string> Languages => _languages.Keys;

    public IEnumerable<string> Keys(string language) => _languages[language].Keys.Where(k => k[0] != '$').Order(StringComparer.Ordinal);

    /// <summary>Is everything said in this language (an IETF tag), but for what <see cref="Missing"/> names?</summary>
    public bool Speaks(string language) => Find(language) is not null;

    /// <summary>The messages that fall back to English in this language.</summary>
    public IEnumerable<string> Missing(string language) => Keys(Fallback).Where(key => !Has(language, key));

    public bool Has(string language, string key) => Find(language)?.ContainsKey(key) ?? false;

    public string Template(string language, string key) =>
        Find(language) is { } words && words.TryGetValue(key, out var text) ? text
        : _languages[Fallback].TryGetValue(key, out var fallback) ? fallback
        : throw new ArgumentException($"no wording is called '{key}'", nameof(key));

    /// <summary>The wording file's version: part of a consent's evidence.</summary>
    public int Version(string language) =>
        int.Parse((Find(language) ?? _languages[Fallback])["$version"], System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Fills a wording; what a resident's phone can show in GSM-7 where that is possible.</summary>
    public string Render(string language, string key, params ReadOnlySpan<(string Name, string Value)> arguments)
    {
        var template = Template(language, key);
        var text = new StringBuilder(template.Length + 64);
        var at = 0;
        while (at < template.Length)
        {
            var open = template.IndexOf('{', at);
            if (open < 0) break;
            var close = template.IndexOf('}', open);
            text.Append(template, at, open - at);
            text.Append(Argument(arguments, template.AsSpan(open + 1, close - open - 1), key));
            at = close + 1;
        }

        text.Append(template, at, template.Length - at);
        return SmsText.Plain(text.ToString());
    }

    private FrozenDictionary<string, string>? Find(string language) =>
        _languages.GetValueOrDefault(language) ?? _languages.GetValueOrDefault(SpokenLanguages.Primary(language));

    private static string Argument(ReadOnlySpan<(string Name, string Value)> arguments, ReadOnlySpan<char> name, string key)
    {
        foreach (var (n, value) in arguments)
            if (name.SequenceEqual(n)) return value;
        throw new ArgumentException($"the wording '{key}' wants '{name}'", nameof(arguments));
    }

    private static Wordings Load()
    {
        const string folder = "Coproduction.Domain.Conversations.Wording.";
        var assembly = typeof(Wordings).Assembly;
        return new(assembly.GetManifestResourceNames()
            .Where(n => n.StartsWith(folder, StringComparison.Ordinal))
            .ToFrozenDictionary(n => n[folder.Length..^".json".Length], n =>
            {
                using var stream = assembly.GetManifestResourceStream(n)!;
                return JsonSerializer.Deserialize<Dictionary<string, string>>(stream)!.ToFrozenDictionary();
            }));
    }
}
