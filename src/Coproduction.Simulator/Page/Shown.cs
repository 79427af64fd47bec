using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Coproduction.Simulator.Page;

/// <summary>How numbers, times and facts are written on the page.</summary>
internal static partial class Shown
{
    /// <summary>A British number the way it is said: +447700900201 is 07700 900201.</summary>
    public static string Number(string e164) => e164.StartsWith("+447", StringComparison.Ordinal) && e164.Length == 13
        ? $"0{e164[3..7]} {e164[7..]}"
        : e164;

    public static string Clock(DateTimeOffset at) => at.ToLocalTime().ToString("HH:mm", CultureInfo.InvariantCulture);

    public static string Day(DateTimeOffset at) => at.ToLocalTime().ToString("ddd d MMM HH:mm", CultureInfo.InvariantCulture);

    /// <summary>A first name, if anyone knows it: a resident who came by a code has given none.</summary>
    public static string? Name(Named? named, StaffView view) =>
        named is null ? null : named.Name ?? view.Names.GetValueOrDefault(named.Id);

    /// <summary>As a client shows it, whose Markdown takes the backslash before a mark away. Nothing else of Markdown is drawn here.</summary>
    public static string Markdown(string? text) => Escape().Replace(text ?? "", "$1").Replace("\n\n", "\n", StringComparison.Ordinal);

    [GeneratedRegex(@"\\([!-/:-@\[-`{-~])")]
    private static partial Regex Escape();

    public static string Segments(int count) => count == 1 ? "1 segment" : $"{count} segments";

    /// <summary>A kind such as <c>ConsentGiven</c> or <c>consent-given</c> in words: "Consent given".</summary>
    public static string Words(string? kind)
    {
        if (string.IsNullOrEmpty(kind)) return "Something";
        var words = new StringBuilder();
        foreach (var letter in kind)
        {
            if (letter is '-' or '_' or '.') words.Append(' ');
            else if (char.IsUpper(letter) && words.Length > 0) words.Append(' ').Append(char.ToLowerInvariant(letter));
            else words.Append(words.Length == 0 ? char.ToUpperInvariant(letter) : letter);
        }
        return words.ToString();
    }

    /// <summary>Whom and what a fact is about, then what else it says.</summary>
    public static string Details(FactLine fact, IReadOnlyDictionary<string, string> names)
    {
        // An id that nobody has a name for says nothing to a reader.
        string? Name(Named? named) => named is null ? null : named.Name ?? names.GetValueOrDefault(named.Id) ?? named.Key;
        var parts = new[] { Name(fact.Who) ?? "a resident who gave no name", Name(fact.Scheme), Name(fact.Other), fact.Detail, Data(fact.Data, names) };
        return string.Join(" · ", parts.Where(part => !string.IsNullOrEmpty(part)).Distinct());
    }

    private static string? Data(JsonElement? data, IReadOnlyDictionary<string, string> names)
    {
        if (data is not { } value) return null;
        return value.ValueKind switch
        {
            JsonValueKind.Object => string.Join(", ", value.EnumerateObject()
                .Where(p => p.Value.ValueKind is JsonValueKind.String or JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False)
                .Select(p => $"{Words(p.Name).ToLowerInvariant()}: {names.GetValueOrDefault(p.Value.ToString(), p.Value.ToString())}")),
            JsonValueKind.String or JsonValueKind.Number => value.ToString(),
            _ => null,
        };
    }
}
