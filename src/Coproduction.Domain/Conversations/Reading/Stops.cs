namespace Coproduction.Domain;

/// <summary>Does a text ask to be left alone? Each sentence is asked alone as well, so that none hides another.</summary>
internal static class Stops
{
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

    private static Meaning? In(ReadOnlySpan<string> words, ReadingContext context)
    {
        var marks = English.Stops.FindAll(words);
        Meaning? one = null;
        foreach (var mark in marks)
        {
            if (mark.Cue is not StopCue.Stop || IsOtherUse(mark, marks))
                continue;
            var reach = words[mark.From..Math.Min(words.Length, mark.To + Reach)];
            if (reach.ContainsAny("all", "everything", "any") || SchemeNames.In(reach, context) is not { } scheme)
                return new(Intent.Stop, "stop");
            one ??= new(Intent.LeaveOne, "stop-of-one") { Scheme = scheme };
        }

        return one;
    }

    private static bool IsOtherUse(Mark<StopCue> stop, List<Mark<StopCue>> marks)
    {
        foreach (var other in marks)
        {
            if (other.Cue is StopCue.Other && other.From < stop.To && stop.From < other.To)
                return true;
        }

        return false;
    }
}
