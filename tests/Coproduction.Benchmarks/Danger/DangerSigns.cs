using System.Globalization;
using Coproduction.Domain;
using Microsoft.ML;
using Microsoft.ML.Calibrators;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;
using static Coproduction.Benchmarks.Report;

namespace Coproduction.Benchmarks.Danger;

/// <summary>
/// How well the reader finds texts of danger, of texts that are labelled: by its lists of phrases, by its signs, by both. It also
/// fits the signs to such texts, and then says how well, each tenth of them judged by signs that were fitted to the other nine.
/// </summary>
internal static class DangerSigns
{
    private const int Folds = 10;

    /// <summary>A sign that one text alone has says more of its writer than of danger.</summary>
    private const int FewestTexts = 2;

    /// <summary>The larger, the fewer signs are left.</summary>
    private const float Sparsity = 1f;

    /// <summary>A weight of so much makes danger e times as likely.</summary>
    private const int Unit = 10;

    /// <param name="file">Lines of a label (NONE, or a kind of danger), a tab and a text. To be measured by, they must be new to the signs.</param>
    public static int Measure(string file)
    {
        Print(Read(file), text => Signs.Weigh(text.Words));
        return 0;
    }

    /// <param name="file">As above.</param>
    /// <param name="alarms">The share of the texts without danger that may alarm, when they are new to the signs.</param>
    /// <param name="table">Where the signs are written.</param>
    public static int Fit(string file, double alarms, string table)
    {
        var texts = Read(file);
        var weights = texts.Index().GroupBy(text => text.Index % Folds).AsParallel()
            .SelectMany(fold =>
            {
                var signs = Fitted([.. texts.Where((_, at) => at % Folds != fold.Key)]);
                return fold.Select(text => (text.Item, Weight: text.Item.Signs.Sum(sign => signs.GetValueOrDefault(sign))));
            }).ToDictionary(x => x.Item, x => x.Weight);
        var enough = 1 + texts.Where(text => !text.Danger).Select(text => weights[text]).OrderDescending().ElementAt((int)(texts.Count(text => !text.Danger) * alarms));
        Print(texts, text => weights[text], enough);
        var signs = Fitted(texts);
        File.WriteAllLines(table, signs.OrderByDescending(x => x.Value).ThenBy(x => x.Key, StringComparer.Ordinal).Prepend(new(Signs.Enough, enough))
            .Select(x => string.Create(CultureInfo.InvariantCulture, $"{x.Value}\t{x.Key}")));
        Say($"{signs.Count} signs, of which a text must weigh {enough}: {table}");
        return 0;
    }

    private static List<Labelled> Read(string file) => [.. File.ReadLines(file).Select(Labelled.Of)];

    private static void Print(List<Labelled> texts, Func<Labelled, int> weigh, int? enough = null)
    {
        Print("phrases", texts, text => text.HasPhrase);
        Print("signs", texts, text => weigh(text) >= (enough ?? Signs.OfDanger));
        Print("both", texts, text => weigh(text) is var weight && (weight >= (enough ?? Signs.OfDanger) || text.HasPhrase && !Signs.SpeakAgainst(weight, text.Words)));
    }

    private static void Print(string by, List<Labelled> texts, Func<Labelled, bool> finds)
    {
        var (danger, plain) = (texts.FindAll(text => text.Danger), texts.FindAll(text => !text.Danger));
        var (found, alarms) = (danger.Count(finds), plain.Count(finds));
        Say($"{by,-8} found {found,5} of {danger.Count}, {(double)found / danger.Count:P1}; alarms {alarms,4} of {plain.Count}, {(double)alarms / plain.Count:P2}");
    }

    private static Dictionary<string, int> Fitted(IReadOnlyList<Labelled> texts)
    {
        var signs = texts.SelectMany(text => text.Signs).CountBy(sign => sign).Where(x => x.Value >= FewestTexts).Select(x => x.Key).Order(StringComparer.Ordinal).ToArray();
        var places = signs.Index().ToDictionary(x => x.Item, x => x.Index);
        var danger = (float)texts.Count(text => text.Danger) / texts.Count;
        var rows = texts.Select(text => new Row
        {
            Label = text.Danger,
            // Both kinds weigh alike, however many there are of each.
            Weight = text.Danger ? 0.5f / danger : 0.5f / (1 - danger),
            Features = Sparse(text.Signs.Where(places.ContainsKey).Select(sign => places[sign]).Order().ToArray(), signs.Length),
        });
        var schema = SchemaDefinition.Create(typeof(Row));
        schema[nameof(Row.Features)].ColumnType = new VectorDataViewType(NumberDataViewType.Single, signs.Length);
        var learning = new MLContext(seed: 1);
        var model = learning.BinaryClassification.Trainers.LbfgsLogisticRegression(new LbfgsLogisticRegressionBinaryTrainer.Options
        {
            L1Regularization = Sparsity, L2Regularization = 0, ExampleWeightColumnName = nameof(Row.Weight), NumberOfThreads = 1, MaximumNumberOfIterations = 500,
        }).Fit(learning.Data.LoadFromEnumerable(rows, schema));
        var linear = ((CalibratedModelParametersBase<LinearBinaryModelParameters, PlattCalibrator>)model.Model).SubModel;
        return signs.Zip(linear.Weights, (sign, weight) => (sign, Weight: (int)Math.Round(weight * Unit))).Where(x => x.Weight != 0).ToDictionary(x => x.sign, x => x.Weight);
    }

    private static VBuffer<float> Sparse(int[] places, int length) => new(length, places.Length, Enumerable.Repeat(1f, places.Length).ToArray(), places);

    private sealed class Row
    {
        public bool Label { get; set; }

        public float Weight { get; set; }

        public VBuffer<float> Features { get; set; }
    }

    private sealed class Labelled
    {
        public required bool Danger { get; init; }

        public required string[] Words { get; init; }

        public required string[] Signs { get; init; }

        public required bool HasPhrase { get; init; }

        public static Labelled Of(string line)
        {
            var columns = line.Split('\t', 2);
            var said = Utterance.Of(columns[1], EnglishWords.Lexicon);
            return new() { Danger = columns[0] != "NONE", Words = said.Words, Signs = [.. Domain.Signs.In(said.Words)], HasPhrase = Dangers.Find(said) is not null };
        }
    }
}
