namespace Coproduction.Domain;

/// <summary>
/// People take part for themselves, for company, or because it is right. A rough first class from their own words; the
/// words are what counts.
/// </summary>
public static class Motivations
{
    private static readonly string[] Social = ["company", "people", "friend", "lonel", "alone", "meet", "together", "chat", "talk", "social", "neighbour", "isolat", "others", "community", "know anyone", "fun"];

    private static readonly string[] Normative = ["help", "give back", "giving back", "right thing", "should", "duty", "fair", "make a difference", "for the kids", "future", "care about", "matter", "change things", "council", "our area", "volunteer"];

    private static readonly string[] Intrinsic = ["fit", "health", "walk", "learn", "enjoy", "love", "like", "interest", "fresh air", "exercise", "my back", "my knee", "sleep", "weight", "get out", "try", "hobby", "feel better", "garden", "outdoor", "confiden"];

    public static Motivation Read(string words)
    {
        var counts = new (Motivation Kind, int Hits)[]
        {
            (Motivation.Social, Hits(Social, words)), (Motivation.Normative, Hits(Normative, words)), (Motivation.Intrinsic, Hits(Intrinsic, words)),
        };
        var best = counts.MaxBy(c => c.Hits);
        return best.Hits == 0 ? Motivation.Unknown : best.Kind;
    }

    private static int Hits(string[] stems, string words) => stems.Count(s => words.Contains(s, StringComparison.OrdinalIgnoreCase));
}
