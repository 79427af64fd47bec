using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Coproduction.Domain;

namespace Coproduction.Benchmarks;

/// <summary>
/// How well the reader understands labelled replies. Reads every TSV in a directory (question, reply, label; an empty
/// question is "Would you like to join Tuesday Walkers?") and prints a JSON line for each set, and beside it one for each
/// of three simple readers that many bots use. Counts: falseConsent (a reply that is not YES read as ClearYes), nonYes
/// (replies that are not YES), unclear, falseStops (NOT_STOP and NO_NOT_STOP read as Stop). Fractions: the recalls;
/// noRecall counts a NO read as any refusal (No, Later, Stop, leaving one): none of them goes on.
/// </summary>
internal static class Replies
{
    private const int Repeats = 5;

    private static readonly JsonSerializerOptions Json = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    private static readonly ReadingContext Context = new("en", new(2026, 11, 24, 10, 0, 0, TimeSpan.Zero),
        TimeZoneInfo.FindSystemTimeZoneById("Europe/London"), [new(new(new Guid(1, 0, 0, new byte[8])), "Tuesday Walkers", "walkers")]);

    public static int Run(string dir, int errors)
    {
        var files = System.IO.Directory.Exists(dir) ? System.IO.Directory.GetFiles(dir, "*.tsv") : [];
        if (files.Length == 0)
        {
            Console.Error.WriteLine($"No .tsv in {dir}: give a directory of files with the columns question, reply, label.");
            return 1;
        }

        foreach (var file in files.Order(StringComparer.Ordinal))
        {
            var rows = File.ReadLines(file).Skip(1).Select(Row.Of).OfType<Row>().ToList();
            var set = Path.GetFileNameWithoutExtension(file);
            foreach (var (name, read) in Readers)
            {
                var results = rows.ConvertAll(row => (Row: row, Read: read(row)));
                Console.WriteLine(JsonSerializer.Serialize(Figures(set, name, results, MedianMicroseconds(rows, read)), Json));
                if (name is "reader" && errors > 0)
                    List(results, errors);
            }
        }

        return 0;
    }

    private static readonly (string Name, Func<Row, Meaning> Read)[] Readers =
    [
        ("reader", row => Reader.Understand(row.Asked, row.Reply, Context)),
        ("any-no-vetoes", row => Simple(row.Reply, words => words.Any(IsNo) ? Intent.No : words.Any(IsYes) ? Intent.ClearYes : Intent.Unclear)),
        ("first-word", row => Simple(row.Reply, words => IsNo(words[0]) ? Intent.No : IsYes(words[0]) ? Intent.ClearYes : Intent.Unclear)),
        ("whole-message", row => Simple(row.Reply, words => words.Length > 1 ? Intent.Unclear : IsNo(words[0]) ? Intent.No : IsYes(words[0]) ? Intent.ClearYes : Intent.Unclear)),
    ];

    private static Meaning Simple(string reply, Func<string[], Intent> read)
    {
        var words = reply.ToLowerInvariant().Split([' ', ',', '.', '!', '?', ';', ':'], StringSplitOptions.RemoveEmptyEntries);
        if (words is ["stop" or "stopall" or "unsubscribe" or "cancel" or "end" or "quit" or "revoke" or "optout"])
            return new(Intent.Stop, "keyword");
        return new(words.Length == 0 ? Intent.Unclear : read(words), "simple");
    }

    private static bool IsYes(string word) => word is "yes" or "y" or "yeah" or "yep" or "yup" or "sure" or "ok" or "okay" or "please" or "join" or "definitely" or "great";

    private static bool IsNo(string word) => word is "no" or "n" or "nope" or "nah" or "not" or "don't" or "dont" or "never" or "can't" or "cant" or "won't";

    private static object Figures(string set, string reader, List<(Row Row, Meaning Read)> results, double microseconds) => new
    {
        Set = set,
        Reader = reader,
        Rows = results.Count,
        FalseConsent = results.Count(result => result.Row.Label is not "YES" && result.Read.Intent is Intent.ClearYes),
        NonYes = results.Count(result => result.Row.Label is not "YES"),
        YesRecall = Share(results, "YES", Intent.ClearYes, Intent.LikelyYes),
        ClearYesRecall = Share(results, "YES", Intent.ClearYes),
        LikelyYesRecall = Share(results, "YES", Intent.LikelyYes),
        NoRecall = Share(results, "NO", Intent.No, Intent.Later, Intent.Stop, Intent.LeaveOne),
        SoftNoRecall = Share(results, "NO_SOFT", Intent.No, Intent.Later, Intent.Stop, Intent.LeaveOne),
        LaterRecall = Share(results, "LATER", Intent.Later),
        Unclear = results.Count(result => result.Read.Intent is Intent.Unclear),
        StopRecall = Share(results, "STOP", Intent.Stop),
        FalseStops = results.Count(result => result.Row.Label is "NOT_STOP" or "NO_NOT_STOP" && result.Read is { Intent: Intent.Stop } or { AlsoStop: true }
            && result.Row.Label is "NOT_STOP" or "NO_NOT_STOP"),
        PersonRecall = Share(results, "PERSON HANDOFF", Intent.WantsPerson, Intent.RingMe),
        WrongNumberRecall = Share(results, "WRONG_NUMBER", Intent.WrongNumber),
        WhoIsThisRecall = Share(results, "WHO_ARE_YOU", Intent.WhoIsThis, Intent.IsItReally),
        StartRecall = Share(results, "START", Intent.Start),
        HelpRecall = Share(results, "HELP", Intent.Help),
        MicrosecondsPerReply = Math.Round(microseconds, 2),
    };

    /// <summary>A share of the rows with a label, or null where the set has none.</summary>
    private static double? Share(List<(Row Row, Meaning Read)> results, string labels, params Intent[] intents)
    {
        var labelled = results.Where(result => labels.Split(' ').Contains(result.Row.Label)).ToList();
        return labelled.Count == 0 ? null
            : Math.Round((double)labelled.Count(result => intents.Contains(result.Read.Intent)
                || (intents.Contains(Intent.Stop) && result.Read.AlsoStop)) / labelled.Count, 4);
    }

    private static double MedianMicroseconds(List<Row> rows, Func<Row, Meaning> read)
    {
        var times = new double[rows.Count];
        for (var index = 0; index < rows.Count; index++)
        {
            var start = Stopwatch.GetTimestamp();
            for (var repeat = 0; repeat < Repeats; repeat++)
                read(rows[index]);
            times[index] = Stopwatch.GetElapsedTime(start).TotalMicroseconds / Repeats;
        }

        Array.Sort(times);
        return times.Length == 0 ? 0 : times[times.Length / 2];
    }

    /// <summary>False consent first, then false stops and missed stops, then missed yes and no, then the rest.</summary>
    private static void List(List<(Row Row, Meaning Read)> results, int errors)
    {
        foreach (var (row, read) in results.Where(result => Badness(result) > 0).OrderByDescending(Badness).Take(errors))
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {row.Label} read as {read.Intent} ({read.Rule}): {row.Reply}"));
    }

    private static int Badness((Row Row, Meaning Read) result) => (result.Row.Label, result.Read.Intent) switch
    {
        ("YES", Intent.ClearYes or Intent.LikelyYes) => 0,
        (not "YES", Intent.ClearYes) => 9,
        ("NOT_STOP" or "NO_NOT_STOP", Intent.Stop) => 8,
        ("STOP", not Intent.Stop) => result.Read.AlsoStop ? 0 : 7,
        (_, Intent.Danger) => 6,
        ("YES", _) => 5,
        ("NO" or "NO_SOFT" or "NO_NOT_STOP", not (Intent.No or Intent.Later or Intent.Stop or Intent.LeaveOne)) => 4,
        ("LATER", not Intent.Later) => 3,
        ("PERSON" or "HANDOFF", not (Intent.WantsPerson or Intent.RingMe)) => 3,
        ("WRONG_NUMBER", not Intent.WrongNumber) => 3,
        ("WHO_ARE_YOU", not (Intent.WhoIsThis or Intent.IsItReally)) => 3,
        ("START", not Intent.Start) or ("HELP", not Intent.Help) => 3,
        ("UNCLEAR", Intent.Stop) => 2,
        _ => 0,
    };

    private sealed record Row(Question Asked, string Reply, string Label)
    {
        public static Row? Of(string line)
        {
            var columns = line.Split('\t');
            if (columns.Length < 3)
                return null;
            var question = new Question
            {
                Id = new(Guid.Empty),
                Kind = QuestionKind.Join,
                Text = columns[0].Length == 0 ? "Would you like to join Tuesday Walkers?" : columns[0],
                Scheme = Context.Schemes[0].Id,
            };
            return new(question, columns[1], columns[2].Trim());
        }
    }
}
