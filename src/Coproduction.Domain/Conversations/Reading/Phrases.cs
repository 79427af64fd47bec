using System.Collections.Frozen;

namespace Coproduction.Domain;

/// <summary>Where a phrase of a list was found, and what the list says it is a sign of.</summary>
internal readonly record struct Mark<TCue>(TCue Cue, int From, int To) where TCue : struct, Enum
{
    /// <summary>All of the other lies within this one.</summary>
    public bool Holds(Mark<TCue> other) => From <= other.From && other.To <= To;
}

/// <summary>
/// Lists of phrases, found in microseconds. A phrase is words parted by blanks: "a|b" either, "a?" may be missing,
/// "~" up to three words of any kind, "@name" a named set, "^" only at the beginning, "$" only at the end
/// (greetings, thanks and please do not count as beginning or end).
/// </summary>
internal sealed class Phrases<TCue> where TCue : struct, Enum
{
    private const int Gap = 3;

    private readonly FrozenDictionary<string, Phrase[]> byFirstWord;
    private readonly FrozenSet<string> fillers;

    public Phrases(
        IEnumerable<(TCue Cue, string Lines)> lists, IReadOnlyDictionary<string, string> sets, FrozenSet<string> fillers)
    {
        this.fillers = fillers;
        var index = new Dictionary<string, List<Phrase>>();
        foreach (var (cue, lines) in lists)
            foreach (var line in lines.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
                foreach (var written in line.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
                {
                    var phrase = new Phrase(cue, [.. written.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(part => Element.Of(part, sets))]);
                    foreach (var word in phrase.FirstWords())
                    {
                        if (!index.TryGetValue(word, out var phrases))
                            index[word] = phrases = [];
                        phrases.Add(phrase);
                    }
                }

        byFirstWord = index.ToFrozenDictionary(entry => entry.Key, entry => entry.Value.ToArray());
        Vocabulary = index.Values.SelectMany(phrases => phrases).SelectMany(phrase => phrase.Words()).ToFrozenSet();
    }

    public FrozenSet<string> Vocabulary { get; }

    /// <summary>Every phrase at every place; phrases may overlap.</summary>
    public List<Mark<TCue>> FindAll(ReadOnlySpan<string> words)
    {
        var found = new List<Mark<TCue>>();
        var (first, end) = Body(words);
        for (var at = 0; at < words.Length; at++)
        {
            if (!byFirstWord.TryGetValue(words[at], out var phrases))
                continue;
            foreach (var phrase in phrases)
            {
                var to = Match(phrase.Elements, 0, words, at, first, end);
                if (to > at)
                    found.Add(new(phrase.Cue, at, to));
            }
        }

        return found;
    }

    /// <summary>The longest phrase at each place, from left to right, none overlapping.</summary>
    public List<Mark<TCue>> Tile(ReadOnlySpan<string> words)
    {
        var tiles = new List<Mark<TCue>>();
        var (first, end) = Body(words);
        for (var at = 0; at < words.Length;)
        {
            var best = new Mark<TCue>(default, at, at);
            if (byFirstWord.TryGetValue(words[at], out var phrases))
            {
                foreach (var phrase in phrases)
                {
                    var to = Match(phrase.Elements, 0, words, at, first, end);
                    if (to > best.To)
                        best = new(phrase.Cue, at, to);
                }
            }

            if (best.To > at)
                tiles.Add(best);
            at = Math.Max(best.To, at + 1);
        }

        return tiles;
    }

    private (int First, int End) Body(ReadOnlySpan<string> words)
    {
        var first = 0;
        while (first < words.Length && fillers.Contains(words[first]))
            first++;
        var end = words.Length;
        while (end > first && fillers.Contains(words[end - 1]))
            end--;
        return (first, end);
    }

    /// <summary>Where the elements from <paramref name="index"/> on end if they match at <paramref name="at"/>, or -1.</summary>
    private static int Match(Element[] elements, int index, ReadOnlySpan<string> words, int at, int first, int end)
    {
        for (; index < elements.Length; index++)
        {
            var element = elements[index];
            if (element.Kind is ElementKind.Start)
            {
                if (at > first)
                    return -1;
            }
            else if (element.Kind is ElementKind.End)
            {
                if (at < end)
                    return -1;
            }
            else if (element.Kind is ElementKind.Gap)
            {
                for (var skipped = 0; skipped <= Gap && at + skipped <= words.Length; skipped++)
                {
                    var to = Match(elements, index + 1, words, at + skipped, first, end);
                    if (to >= 0)
                        return to;
                }

                return -1;
            }
            else if (element.Optional)
            {
                var with = at < words.Length && element.Words.Contains(words[at])
                    ? Match(elements, index + 1, words, at + 1, first, end) : -1;
                var without = Match(elements, index + 1, words, at, first, end);
                return Math.Max(with, without);
            }
            else
            {
                if (at >= words.Length || !element.Words.Contains(words[at]))
                    return -1;
                at++;
            }
        }

        return at;
    }

    private enum ElementKind { Words, Gap, Start, End }

    private readonly record struct Element(ElementKind Kind, bool Optional, FrozenSet<string> Words)
    {
        public static Element Of(string written, IReadOnlyDictionary<string, string> sets)
        {
            if (written is "~" or "^" or "$")
                return new(written switch { "~" => ElementKind.Gap, "^" => ElementKind.Start, _ => ElementKind.End }, false, []);
            var optional = written.EndsWith('?');
            var words = written.TrimEnd('?').Split('|')
                .SelectMany(word => word.StartsWith('@') ? sets[word[1..]].Split(' ', StringSplitOptions.RemoveEmptyEntries) : [word]);
            return new(ElementKind.Words, optional, words.ToFrozenSet());
        }
    }

    private sealed record Phrase(TCue Cue, Element[] Elements)
    {
        /// <summary>The words that can stand first: the phrase is tried only where one of them is.</summary>
        public IEnumerable<string> FirstWords()
        {
            var words = new HashSet<string>();
            foreach (var element in Elements)
            {
                words.UnionWith(element.Words);
                if (element.Kind is ElementKind.Words && !element.Optional)
                    break;
            }

            return words;
        }

        public IEnumerable<string> Words() => Elements.SelectMany(element => element.Words);
    }
}
