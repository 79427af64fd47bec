using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Coproduction.Domain;

/// <summary>
/// A number in E.164 (ITU-T E.164: a plus, then at most 15 digits, the first not zero). Shape only: whether it can be
/// texted is judged where it was given (<see cref="PhoneReading"/>).
/// </summary>
[JsonConverter(typeof(PhoneNumberJson))]
public readonly record struct PhoneNumber
{
    private PhoneNumber(string value) => Value = value;

    public string Value { get; }

    public static bool TryParse([NotNullWhen(true)] string? text, out PhoneNumber number)
    {
        number = default;
        if (text is not { Length: >= 8 and <= 16 } || text[0] != '+' || text[1] == '0') return false;
        foreach (var c in text.AsSpan(1))
            if (!char.IsAsciiDigit(c)) return false;
        number = new(text);
        return true;
    }

    /// <summary>As people in its country write it; a British one as 07700 900100.</summary>
    public string Local => Value.StartsWith("+44", StringComparison.Ordinal) && Value.Length == 13
        ? $"0{Value[3..7]} {Value[7..]}"
        : Value;

    /// <summary>Never the digits: a number must not reach a log by accident.</summary>
    public override string ToString() => "(number)";
}

internal sealed class PhoneNumberJson : JsonConverter<PhoneNumber>
{
    public override PhoneNumber Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) =>
        PhoneNumber.TryParse(reader.GetString(), out var number) ? number : throw new JsonException("not an E.164 number");

    public override void Write(Utf8JsonWriter writer, PhoneNumber value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.Value);
}

public enum PhoneProblem { None, NotANumber, Impossible, Landline, Foreign }

/// <summary>What the numbering plan says of a number that somebody gave.</summary>
public sealed record PhoneReading(PhoneNumber? Number, PhoneProblem Problem);
