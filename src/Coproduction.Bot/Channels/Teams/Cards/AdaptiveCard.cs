using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Coproduction.Bot.Channels.Teams.Cards;

/// <summary>
/// An Adaptive Card of version 1.5, as far as it is used: https://adaptivecards.io/explorer. Text is Markdown: whatever a person
/// wrote goes through <see cref="Plain"/>.
/// </summary>
public sealed record AdaptiveCard(IReadOnlyList<CardElement> Body, IReadOnlyList<CardAction>? Actions = null)
{
    public const string ContentType = "application/vnd.microsoft.card.adaptive";

    /// <summary>Published limits of an activity disagree (28, 40, 100 KB); this is the least. Bytes of JSON.</summary>
    public const int LargestActivity = 28 * 1024;

    /// <summary>First in the JSON; also what an Action.ShowCard's inner card is known by.</summary>
    [JsonPropertyOrder(-3)]
    public string Type => "AdaptiveCard";

    [JsonPropertyOrder(-2)]
    [JsonPropertyName("$schema")]
    public string Schema => "http://adaptivecards.io/schemas/adaptive-card.json";

    [JsonPropertyOrder(-1)]
    public string Version => "1.5";

    /// <summary>What is read aloud, or shown where cards cannot be.</summary>
    public string? FallbackText { get; init; }

    [JsonIgnore]
    public string Json => Encoding.UTF8.GetString(Utf8);

    [JsonIgnore]
    public byte[] Utf8 => JsonSerializer.SerializeToUtf8Bytes(this, TeamsJson.Default.AdaptiveCard);

    /// <summary>Bytes of its JSON. What stands around it in an activity is about 1 KB more.</summary>
    [JsonIgnore]
    public int Size => Utf8.Length;

    /// <summary>
    /// A person's words, so that a card shows them and does nothing else with them: no markup, no link, no template. A line break
    /// is a paragraph, as Markdown has no smaller one in every client.
    /// </summary>
    public static string Plain(string? words)
    {
        if (string.IsNullOrEmpty(words))
            return "";
        var plain = new StringBuilder(words.Length + 16);
        var text = words.ReplaceLineEndings("\n");
        for (var i = 0; i < text.Length; i++)
        {
            var (letter, before) = (text[i], i == 0 ? '\n' : text[i - 1]);
            if (letter == '\n')
            {
                plain.Append(before == '\n' ? "" : "\n\n");
                continue;
            }
            // Four blanks at the start of a line would make it code.
            if (letter is ' ' or '\t' && (plain.Length == 0 || plain[^1] == '\n'))
                continue;
            // Addresses are made links without any markup; an invisible break in them stops that. {{DATE()}} and ${} are templates.
            if (BreaksAddress(text, i) || (letter == '{' && before is '{' or '$'))
                plain.Append(Break);
            if (Markup.Contains(letter) || (letter is '-' or '+' or '.' && StartsList(text, i)))
                plain.Append('\\');
            plain.Append(letter);
        }
        return plain.ToString();
    }

    /// <summary>Zero width space.</summary>
    internal const char Break = '\u200B';

    private const string Markup = "\\`*_[]()<>#~|!&";

    private static bool BreaksAddress(string text, int at)
    {
        if (at == 0)
            return false;
        var before = text.AsSpan(0, at);
        return (before[^1] == ':' && (text.AsSpan(at).StartsWith("//") || before.EndsWith("mailto:", StringComparison.OrdinalIgnoreCase) || before.EndsWith("tel:", StringComparison.OrdinalIgnoreCase)))
            || (text[at] == '.' && before.EndsWith("www", StringComparison.OrdinalIgnoreCase))
            || text[at] == '@';
    }

    /// <summary>"- milk" and "1. milk", at the start of a line.</summary>
    private static bool StartsList(string text, int at)
    {
        var start = text.LastIndexOf('\n', at) + 1;
        var before = text.AsSpan(start, at - start).TrimStart(" \t");
        return text[at] == '.' ? before.Length > 0 && !before.ContainsAnyExceptInRange('0', '9') : before.Length == 0;
    }
}
