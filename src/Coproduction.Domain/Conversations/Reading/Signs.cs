using System.Collections.Frozen;
using System.Globalization;

namespace Coproduction.Domain;

/// <summary>
/// Danger that no phrase names ("been stood on the bridge an hour, water looks peaceful"): words, and pairs of words that follow
/// each other, weigh for it and against it, and the text as a whole must weigh enough. The weights are fitted to texts that were
/// written for it, in the benchmark project (<c>danger</c>), which measures them too. Whoever owns the lists may change a line of
/// <c>signs-of-danger.tsv</c>, or add texts and fit again.
/// </summary>
internal static class Signs
{
    private const string Table = "Coproduction.Domain.Conversations.Reading.signs-of-danger.tsv";

    /// <summary>The line of the table that says what a text must weigh.</summary>
    public const string Enough = "(enough)";

    private static readonly FrozenDictionary<string, int> Weights = Load();

    /// <summary>What a text must weigh to be one of danger, whatever its phrases.</summary>
    public static readonly int OfDanger = Weights[Enough];

    /// <summary>In words. Of so few a phrase of danger is the most: "need 999 now".</summary>
    private const int ShortText = 6;

    /// <summary>A phrase in a longer text that as a whole weighs against danger is none: "overslept, i could murder my alarm clock lol".</summary>
    public static bool SpeakAgainst(int weight, string[] words) => weight < 0 && words.Length > ShortText;

    public static int Weigh(string[] words) => In(words).Sum(sign => Weights.GetValueOrDefault(sign));

    /// <summary>Each word and each pair of neighbours once, however often it is said.</summary>
    public static IEnumerable<string> In(string[] words) => words.Concat(words.Zip(words.Skip(1), (one, next) => $"{one} {next}")).Distinct(StringComparer.Ordinal);

    /// <summary>Lines of a whole number, a tab and a sign; words in the plain form of <see cref="EnglishWords"/>.</summary>
    private static FrozenDictionary<string, int> Load()
    {
        using var lines = new StreamReader(typeof(Signs).Assembly.GetManifestResourceStream(Table)!);
        return lines.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('\t'))
            .ToFrozenDictionary(columns => columns[1], columns => int.Parse(columns[0], CultureInfo.InvariantCulture), StringComparer.Ordinal);
    }
}
