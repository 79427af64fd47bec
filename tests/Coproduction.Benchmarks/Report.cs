using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Coproduction.Benchmarks;

/// <summary>Medians, ratios of pairs, and how both are printed: a table for people and one line of JSON.</summary>
internal static class Report
{
    private static readonly JsonSerializerOptions Json = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static double Median(IEnumerable<double> values) => Quantile(values, .5);

    public static double Quantile(IEnumerable<double> values, double q)
    {
        var sorted = values.Order().ToArray();
        return sorted.Length == 0 ? double.NaN : sorted[Math.Min(sorted.Length - 1, (int)(q * sorted.Length))];
    }

    /// <summary>The median of the ratios round by round, so that a machine that slows down slows both.</summary>
    public static double Ratio(IEnumerable<double> ours, IEnumerable<double> theirs) => Median(ours.Zip(theirs, (a, b) => a / b));

    public static void Say(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));

    public static void Rates(string name, IReadOnlyList<LoadResult> rounds)
    {
        if (rounds.Count == 0) return;
        Say($"{name,-22} {Median(rounds.Select(x => x.Rate)),9:F0} a second   p50 {Median(rounds.Select(x => x.P50)),7:F2} ms   p90 {Median(rounds.Select(x => x.P90)),7:F2} ms   p99 {Median(rounds.Select(x => x.P99)),7:F2} ms   not 200: {rounds.Sum(x => x.Refused)}");
    }

    /// <param name="value">Compared with its goal in words: <c>at least</c> or <c>at most</c>.</param>
    public static void Goal(string what, double value, string than, double goal) =>
        Say($"{what,-60} {value,9:F3}   goal {than} {goal:0.###}: {(double.IsNaN(value) ? "not measured" : (than == "at least" ? value >= goal : value <= goal) ? "reached" : "MISSED")}");

    public static void Line(object figures) => Console.WriteLine(JsonSerializer.Serialize(figures, Json));

    public static object? Figures(IReadOnlyList<LoadResult> rounds) => rounds.Count == 0 ? null : new
    {
        Rate = Rounded(Median(rounds.Select(x => x.Rate)), 0),
        P50 = Rounded(Median(rounds.Select(x => x.P50))),
        P90 = Rounded(Median(rounds.Select(x => x.P90))),
        P99 = Rounded(Median(rounds.Select(x => x.P99))),
        CpuMicroseconds = Rounded(Median(rounds.Select(x => x.CpuMicroseconds)), 0),
        Rates = rounds.Select(x => Math.Round(x.Rate)),
    };

    /// <summary>JSON knows no NaN.</summary>
    public static double? Rounded(double value, int digits = 3) => double.IsFinite(value) ? Math.Round(value, digits) : null;
}
