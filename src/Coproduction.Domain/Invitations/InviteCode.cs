using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Coproduction.Domain;

/// <summary>
/// Six characters of Crockford's 32-letter alphabet (no I, L, O, U). Every one of the 32^6 = 1,073,741,824 is drawn
/// with the same chance, so a blind try hits one of 10,000 live codes once in 107,374.
/// </summary>
[JsonConverter(typeof(InviteCodeJson))]
public readonly record struct InviteCode
{
    public const int Length = 6;
    public const string Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    /// <summary>A text full of six-letter words must not be many guesses at once.</summary>
    public const int MostCandidates = 3;

    private InviteCode(string value) => Value = value;

    public string Value { get; }

    /// <summary>Makes a code from 30 random bits.</summary>
    public static InviteCode FromBits(uint bits) =>
        new(string.Create(Length, bits, static (span, b) =>
        {
            for (var i = 0; i < span.Length; i++, b >>= 5) span[i] = Alphabet[(int)(b & 31)];
        }));

    /// <summary>Forgives case, blanks, dashes and look-alikes (O for 0, I and L for 1, U for V).</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out InviteCode? code)
    {
        code = null;
        if (text is null) return false;
        Span<char> letters = stackalloc char[Length];
        var n = 0;
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c) || c is '-' or '.' or '_') continue;
            if (n == Length || Read(c) is not { } letter) return false;
            letters[n++] = letter;
        }

        if (n != Length) return false;
        code = new(new string(letters));
        return true;
    }

    /// <summary>
    /// What in a text could be a code: a word of six, or two or three neighbouring pieces that make six. Those that hold
    /// a digit come first, then the longest run of capitals; at most <see cref="MostCandidates"/>.
    /// </summary>
    public static ImmutableArray<InviteCode> Candidates(string text)
    {
        var words = text.Split([' ', '\t', '\r', '\n', ',', '.', ';', ':', '!', '?', '"', '\'', '(', ')', '\u00A0', '-'],
            StringSplitOptions.RemoveEmptyEntries);
        var found = new List<(InviteCode Code, int Rank)>();
        for (var i = 0; i < words.Length && found.Count < 64; i++)
        {
            var joined = "";
            for (var j = i; j < words.Length && j < i + Length && joined.Length < Length; j++)
            {
                joined += words[j];
                if (joined.Length != Length || !TryParse(joined, out var code)) continue;
                var rank = (joined.Any(char.IsAsciiDigit) ? 0 : 2) + (joined.Any(char.IsAsciiLetterLower) ? 1 : 0);
                found.Add((code.Value, rank));
            }
        }

        return [.. found.OrderBy(f => f.Rank).Select(f => f.Code).Distinct().Take(MostCandidates)];
    }

    /// <summary>Whether somebody meant a code: it holds a digit and a letter, or it is all there is and in capitals.</summary>
    public static bool LooksMeant(string text)
    {
        var trimmed = text.Trim();
        if (TryParse(trimmed, out _) && trimmed.Length <= 8 && !trimmed.Any(char.IsAsciiLetterLower)) return true;
        return Candidates(text).Length > 0 && text.Split([' ', '\n', ',', '.'], StringSplitOptions.RemoveEmptyEntries)
            .Any(w => w.Length <= Length && w.Any(char.IsAsciiDigit) && w.Any(char.IsAsciiLetter) && Candidates(text).Any());
    }

    /// <summary>As it is said and texted: K7P MRQ.</summary>
    public override string ToString() => Value is null ? "" : $"{Value[..3]} {Value[3..]}";

    private static char? Read(char c) => char.ToUpperInvariant(c) switch
    {
        'O' => '0',
        'I' or 'L' => '1',
        'U' => 'V',
        var u when Alphabet.Contains(u, StringComparison.Ordinal) => u,
        _ => null,
    };
}

internal sealed class InviteCodeJson : JsonConverter<InviteCode>
{
    public override InviteCode Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) =>
        InviteCode.TryParse(reader.GetString(), out var code) ? code.Value : throw new JsonException("not a code");

    public override void Write(Utf8JsonWriter writer, InviteCode value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.Value);
}
