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
    /// What in a text could be a code: a word of six, or neighbouring pieces that make six. The likeliest come first: mixed
    /// letters and digits, whole or in two halves; at most <see cref="MostCandidates"/>.
    /// </summary>
    public static ImmutableArray<InviteCode> Candidates(string text) =>
        [.. Found(text).OrderBy(f => f.Rank).Select(f => f.Code).Distinct().Take(MostCandidates)];

    private static List<Candidate> Found(string text)
    {
        var words = Words(text);
        var found = new List<Candidate>();
        for (var i = 0; i < words.Length && found.Count < 64; i++)
        {
            var joined = "";
            for (var j = i; j < words.Length && joined.Length < Length; j++)
            {
                joined += words[j];
                if (joined.Length != Length || !TryParse(joined, out var code)) continue;
                found.Add(new(code.Value, j - i + 1,
                    Mixed: words[i..(j + 1)].Any(w => w.Any(char.IsAsciiDigit) && w.Any(char.IsAsciiLetter) && !IsTimeOrOrdinal(w)),
                    Capitals: !joined.Any(char.IsAsciiLetterLower),
                    Halves: words[i].Length is 3 or 6,
                    BothKinds: joined.Any(char.IsAsciiDigit) && joined.Any(char.IsAsciiLetter)));
            }
        }

        return found;
    }

    private static string[] Words(string text) => text.Split(
        [' ', '\t', '\r', '\n', ',', '.', ';', ':', '!', '?', '"', '\'', '(', ')', '\u00A0', '-'], StringSplitOptions.RemoveEmptyEntries);

    private static bool IsTimeOrOrdinal(string word) =>
        word.TrimStart('0', '1', '2', '3', '4', '5', '6', '7', '8', '9').ToLowerInvariant()
            is "st" or "nd" or "rd" or "th" or "am" or "pm" or "hr" or "hrs" or "min" or "mins" or "h" or "m" or "k" or "p" or "pp" or "x" or "ish";

    private readonly record struct Candidate(InviteCode Code, int Words, bool Mixed, bool Capitals, bool Halves, bool BothKinds)
    {
        public int Rank => (Mixed ? 0 : 4) + (Halves ? 0 : 2) + (Capitals ? 0 : 1);
    }

    /// <summary>
    /// Whether somebody meant a code: letters and digits mixed as no word, time or ordinal mixes them, either as all there
    /// is or in capitals.
    /// </summary>
    public static bool LooksMeant(string text) => Found(text) is { Count: > 0 } found
        && (found.Any(f => f.Mixed && f.Capitals) || found.Any(f => (f.Mixed || f.Capitals && f.Halves && f.Words == 2 && f.BothKinds) && f.Words == Words(text).Length));

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
