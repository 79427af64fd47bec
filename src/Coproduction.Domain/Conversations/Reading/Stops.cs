namespace Coproduction.Domain;

/// <summary>Does a text ask to be left alone? Each sentence is asked alone as well, so that none hides another.</summary>
internal static class Stops
{
    /// <summary>The rule of a stop of calls alone: "don't ring me".</summary>
    public const string Ringing = "stop-ringing";

    /// <summary>How far after a stop a scheme's name still says what is to stop.</summary>
    private const int Reach = 4;

    /// <summary>
    /// A stop of everything, or (<see cref="Meaning.Scheme"/> set) of one scheme when every stop in the text names one.
    /// </summary>
    public static Meaning? Find(Utterance text, ReadingContext context)
    {
        var found = In(text.Words, context);
        if (found is { Intent: Intent.Stop } || text.Sentences.Length < 2)
            return found;
        foreach (var sentence in text.Sentences)
        {
            var alone = In(text.Words.AsSpan(sentence), context);
            if (alone is { Intent: Intent.Stop })
                return alone;
            found ??= alone;
        }

        return found;
    }

    /// <summary>
    /// A stop of everything in other words than those of the danger: "can't do this no more", "let me die in peace" or "I want it to
    /// stop" asks for no silence, and whoever is in danger must still be reached.
    /// </summary>
    public static bool IsBeside(Utterance danger, ReadingContext context) =>
        danger.Sentences.Any(sentence => OfTexts(In(Dangers.Without(danger.Words.AsSpan(sentence)), context))) || OfTexts(In(Dangers.Without(danger.Words), context));

    /// <summary>Of everything, and not of calls alone.</summary>
    public static bool OfTexts(Meaning? stop) => stop is { Intent: Intent.Stop, Rule: not Ringing };

    private static Meaning? In(ReadOnlySpan<string> words, ReadingContext context)
    {
        var marks = English.Stops.FindAll(words);
        Meaning? one = null, ringing = null;
        for (var at = words.IndexOf("stop"); at >= 0 && at < words.Length; at = Next(words, at))
        {
            if (IsPlain(words, at))
                marks.Add(new(StopCue.Stop, at, at + 1));
        }

        foreach (var mark in marks)
        {
            if (mark.Cue is not StopCue.Stop || marks.Exists(other => other.Cue is StopCue.Other && other.Holds(mark)))
                continue;
            var reach = words[mark.From..Math.Min(words.Length, Math.Max(mark.To + Reach, mark.From + Reach + 2))];
            if (words[mark.From..mark.To].ContainsAny(Calls) && !words.ContainsAny(Written))
            {
                ringing ??= new(Intent.Stop, Ringing);
                continue;
            }

            if (reach.ContainsAny("all", "everything", "any") || SchemeNames.In(reach, context) is not { } scheme)
                return new(Intent.Stop, "stop");
            one ??= new(Intent.LeaveOne, "stop-of-one") { Scheme = scheme };
        }

        return one ?? ringing;
    }

    private static int Next(ReadOnlySpan<string> words, int at)
    {
        var next = words[(at + 1)..].IndexOf("stop");
        return next < 0 ? -1 : at + 1 + next;
    }

    /// <summary>
    /// "Stop" is a command unless its place says otherwise: a noun after an article or a vehicle, something that I, we or
    /// the bus do, a stop of doing another thing, a stop at a place, or a thing to be stopped.
    /// </summary>
    private static bool IsPlain(ReadOnlySpan<string> words, int at)
    {
        var before = at > 0 ? words[at - 1] : "";
        var after = at + 1 < words.Length ? words[at + 1] : "";
        if (before.Length > 0 && NounOrDeedBefore.Contains(before))
            return false;
        if (after.Length == 0)
            return !Asking.Contains(words[0]);
        if (PlaceOrThingAfter.Contains(after))
            return false;
        return !after.EndsWith("ing", StringComparison.Ordinal) || after is "everything" || Contacting.Contains(after);
    }

    private static readonly System.Buffers.SearchValues<string> Calls =
        System.Buffers.SearchValues.Create(["ring", "ringing", "call", "calling", "calls", "phone", "phoning"], StringComparison.Ordinal);

    private static readonly System.Buffers.SearchValues<string> Written =
        System.Buffers.SearchValues.Create(["text", "texts", "texting", "message", "messages", "messaging", "contact", "contacting", "write", "stop"], StringComparison.Ordinal);

    private static readonly HashSet<string> Asking = ["when", "where", "what", "which", "does", "did", "is", "how", "why", "has", "will"];

    private static readonly HashSet<string> NounOrDeedBefore =
        ["the", "a", "an", "my", "your", "our", "his", "her", "their", "each", "every", "any", "which", "what", "this", "that", "next", "last", "first", "second",
         "third", "bus", "train", "tram", "tube", "coach", "metro", "pit", "full", "non", "one", "two", "2", "3", "three", "short", "rest", "tea", "coffee",
         "to", "i", "we", "ill", "well", "id", "he", "she", "it", "they", "can", "could", "would", "will", "shall", "should", "must", "might", "dont", "didnt", "doesnt",
         "wont", "wouldnt", "cant", "couldnt", "never", "not", "us", "nearest", "final", "request", "than", "or", "people", "everyone", "rain", "doesnt", "until", "at"];

    private static readonly HashSet<string> PlaceOrThingAfter =
        ["by", "at", "off", "over", "outside", "near", "in", "along", "here", "there", "for", "on", "to", "the", "a", "my", "our", "being", "where", "me", "you", "him",
         "her", "us", "people", "start", "sign", "watch", "press", "light", "lights", "gap", "number", "if", "when", "until", "till", "before", "after", "half",
         "halfway", "is", "was", "are", "cock", "motion", "clock", "work", "outside", "opposite", "from", "lane", "road", "street", "and", "then", "anyone", "everyone"];

    private static readonly HashSet<string> Contacting =
        ["texting", "messaging", "sending", "contacting", "bothering", "harassing", "pestering", "spamming", "emailing", "calling", "ringing", "phoning",
         "hassling", "inviting", "nagging", "annoying", "bugging", "badgering", "hounding", "writing", "asking"];
}
