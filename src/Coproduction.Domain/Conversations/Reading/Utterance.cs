using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Coproduction.Domain;

/// <summary>
/// A text as words: lower case, without accents, apostrophes, skin tones and punctuation, each slang form in its plain
/// form. Words decide what a text means and punctuation does not, because people who text leave it out; sentence ends
/// are kept only so that a stop or a danger in one sentence is not lost in another.
/// </summary>
internal sealed class Utterance
{
    /// <summary>An SMS holds at most 1,530 characters; what is longer is read up to here, and its end apart.</summary>
    private const int Longest = 4_000;

    private Utterance(string raw, string[] words, ImmutableArray<Range> sentences, bool asks, bool opensAsking)
    {
        Raw = raw;
        Words = words;
        Sentences = sentences;
        Asks = asks;
        OpensAsking = opensAsking;
    }

    /// <summary>The text as it came, trimmed.</summary>
    public string Raw { get; }

    public string[] Words { get; }

    /// <summary>Where each sentence lies in <see cref="Words"/>.</summary>
    public ImmutableArray<Range> Sentences { get; }

    /// <summary>Ends in a question mark.</summary>
    public bool Asks { get; }

    /// <summary>The first of several sentences ends in a question mark.</summary>
    public bool OpensAsking { get; }

    public static Utterance Of(string text, ILexicon lexicon)
    {
        var raw = text.Trim();
        var body = raw.Length > Longest ? raw[..(Longest / 2)] + "\n" + raw[^(Longest / 2)..] : raw;
        var words = new List<string>(24);
        var sentences = ImmutableArray.CreateBuilder<Range>();
        var (start, opensAsking) = (0, false);
        foreach (var piece in Split(body))
        {
            if (piece is not ("" or "?"))
            {
                lexicon.Add(piece, words);
                continue;
            }

            opensAsking |= piece is "?" && sentences.Count == 0 && words.Count > 0;
            if (words.Count > start)
                sentences.Add(start..words.Count);
            start = words.Count;
        }

        if (words.Count > start)
            sentences.Add(start..words.Count);
        return new Utterance(raw, [.. words], sentences.ToImmutable(), raw.TrimEnd('!', '.', ' ').EndsWith('?'), opensAsking && sentences.Count > 1);
    }

    /// <summary>Words and symbols in order; an empty one, or a question mark, is the end of a sentence.</summary>
    private static List<string> Split(string text)
    {
        var pieces = new List<string>(24);
        var word = new StringBuilder(16);
        foreach (var rune in Plain(text).EnumerateRunes())
        {
            if (IsPartOfWord(rune, word))
            {
                word.Append(Rune.ToLowerInvariant(rune).ToString());
                continue;
            }

            if (IsSilent(rune))
                continue;
            Close(word, pieces);
            if (rune.Value is '.' or '!' or '?' or ';' or '\n' or '\r' or '।' or '۔' or '؟' or '…')
                pieces.Add(rune.Value is '?' or '؟' ? "?" : "");
            else if (rune.Value >= 0x203C && Rune.GetUnicodeCategory(rune) is UnicodeCategory.OtherSymbol)
                pieces.Add(rune.ToString());
        }

        Close(word, pieces);
        return pieces;
    }

    /// <summary>A full stop, slash or colon between digits belongs to a time, a date or an amount.</summary>
    private static bool IsPartOfWord(Rune rune, StringBuilder word) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
            or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.DecimalDigitNumber
            or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark => true,
        _ => rune.Value is '.' or '/' or ':' && word.Length > 0 && char.IsAsciiDigit(word[^1]),
    };

    /// <summary>Apostrophes, joiners, variation selectors and skin tones leave no trace.</summary>
    private static bool IsSilent(Rune rune) =>
        rune.Value is '\'' or '’' or '‘' or '`' or '´' or 0xFE0F or 0xFE0E or (>= 0x1F3FB and <= 0x1F3FF)
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format or UnicodeCategory.ModifierSymbol;

    private static void Close(StringBuilder word, List<string> pieces)
    {
        if (word.Length == 0)
            return;
        var ended = word[^1] is '.' or ':' or '/';
        var text = word.ToString().TrimEnd('.', ':', '/');
        word.Clear();
        pieces.Add(text);
        if (ended)
            pieces.Add("");
    }

    /// <summary>Full-width and styled letters as plain ones, Latin ones without accents. Never throws on half a pair.</summary>
    private static string Plain(string text)
    {
        if (Ascii.IsValid(text))
            return text;
        var whole = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            whole.Append(rune.ToString());
        var plain = new StringBuilder(text.Length);
        var latin = false;
        foreach (var letter in whole.ToString().Normalize(NormalizationForm.FormKD))
        {
            if (letter is >= '\u0300' and <= '\u036F' && latin)
                continue;
            latin = letter < '\u0250';
            plain.Append(letter switch { 'ł' or 'Ł' => 'l', 'ı' => 'i', 'ø' or 'Ø' => 'o', 'đ' or 'Đ' => 'd', _ => letter });
        }

        return plain.ToString();
    }
}

/// <summary>How one language brings a written word to the form its lists use.</summary>
internal interface ILexicon
{
    /// <summary>Adds the plain form of one written word: itself, several for "dunno", or the last one changed ("do" + "not").</summary>
    void Add(string written, List<string> words);
}
