using System.Collections.Immutable;
using System.Text.Json;

namespace Coproduction.Bot.Api;

/// <summary>
/// One JSON object, read field by field. It keeps every fault under the field's place, so that a caller mends all in one go,
/// and knows which fields nobody asked for. Used for calls and for the import file.
/// </summary>
internal sealed class Fields(JsonElement element, string place, Faults faults)
{
    private const int LongestText = 2000;
    private const int MostEntries = 200;

    private readonly List<string> known = [];

    public Faults Faults => faults;

    public string At(string name) => place.Length == 0 ? name : $"{place}.{name}";

    public bool Has(string name) => element.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null;

    public string? TextOrNull(string name)
    {
        if (!Find(name, out var value)) return null;
        return value.ValueKind == JsonValueKind.String ? Text(value, At(name)) : Wrong<string>(name, "a text in quotes");
    }

    /// <summary>Empty when it is missing: what must be there is the domain's to say.</summary>
    public string Text(string name) => TextOrNull(name) ?? "";

    public double Number(string name, double otherwise = 0)
    {
        if (!Find(name, out var value)) return otherwise;
        if (value.ValueKind == JsonValueKind.Number && value.TryGetDouble(out var number) && double.IsFinite(number)) return number;
        return Wrong<double>(name, "a number, without quotes");
    }

    public int Whole(string name, int otherwise = 0)
    {
        if (!Find(name, out var value)) return otherwise;
        return value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number) ? number : Wrong<int>(name, "a whole number, without quotes");
    }

    public bool Flag(string name)
    {
        if (!Find(name, out var value)) return false;
        return value.ValueKind is JsonValueKind.True or JsonValueKind.False ? value.GetBoolean() : Wrong<bool>(name, "true or false, without quotes");
    }

    /// <summary>One of the enum's names, in any case. It must be given.</summary>
    public T Choice<T>(string name) where T : struct, Enum
    {
        var choices = string.Join(", ", Enum.GetNames<T>());
        if (!Find(name, out var value)) faults.Unreadable(At(name), $"{name} is missing: give one of {choices}.");
        else if (value.ValueKind == JsonValueKind.String && Text(value, At(name)) is { } text
            && Enum.GetNames<T>().FirstOrDefault(n => n.Equals(text, StringComparison.OrdinalIgnoreCase)) is { } found) return Enum.Parse<T>(found);
        else if (!faults.Has(At(name))) faults.Unreadable(At(name), $"{name} is none of those known: give one of {choices}.");
        return default;
    }

    public ImmutableArray<string> Texts(string name)
    {
        if (!Find(name, out var value)) return [];
        if (value.ValueKind != JsonValueKind.Array || value.EnumerateArray().Any(e => e.ValueKind != JsonValueKind.String)) return Wrong<string[]>(name, "a list of texts, such as [\"Clapton\"]") is null ? [] : [];
        if (value.GetArrayLength() > MostEntries) { faults.Unreadable(At(name), $"{name} has more than {MostEntries} entries: shorten it."); return []; }
        return [.. value.EnumerateArray().Select((e, i) => Text(e, $"{At(name)}[{i}]")).OfType<string>()];
    }

    public Fields? Object(string name)
    {
        if (!Find(name, out var value)) return null;
        return value.ValueKind == JsonValueKind.Object ? new(value, At(name), faults) : Wrong<Fields>(name, "an object in braces");
    }

    public IReadOnlyList<Fields> Objects(string name)
    {
        if (!Find(name, out var value)) return [];
        if (value.ValueKind == JsonValueKind.Array && value.EnumerateArray().All(e => e.ValueKind == JsonValueKind.Object))
            return [.. value.EnumerateArray().Select((e, i) => new Fields(e, $"{At(name)}[{i}]", faults))];
        Wrong<object>(name, "a list of objects");
        return [];
    }

    /// <summary>After the last field was read: a field that nobody knows is a misspelt one.</summary>
    public void End()
    {
        foreach (var property in element.EnumerateObject().Where(p => !known.Contains(p.Name)))
        {
            var shown = property.Name.Length <= 40 && property.Name.All(char.IsAsciiLetterOrDigit) ? property.Name : "unknown";
            faults.Unreadable(At(shown), $"Nothing has this name here. Known are: {string.Join(", ", known)}.");
        }
    }

    private bool Find(string name, out JsonElement value)
    {
        if (!known.Contains(name)) known.Add(name);
        return element.TryGetProperty(name, out value) && value.ValueKind != JsonValueKind.Null;
    }

    private T? Wrong<T>(string name, string wanted)
    {
        faults.Unreadable(At(name), $"{name} must be {wanted}.");
        return default;
    }

    private string? Text(JsonElement value, string at)
    {
        string text;
        try
        {
            text = value.GetString()!;
        }
        catch (InvalidOperationException)
        {
            faults.Unreadable(at, "This holds half a letter (a lone surrogate): write it whole.");
            return null;
        }

        if (text.Length > LongestText) faults.Unreadable(at, $"This is longer than {LongestText} letters: shorten it.");
        else if (text.Any(c => char.IsControl(c) && c is not ('\n' or '\r' or '\t'))) faults.Unreadable(at, "This holds control characters: leave them out.");
        else return text;
        return null;
    }
}
