using System.Buffers;

namespace Coproduction.Domain;

/// <summary>The signs of one text, and what can be asked about their order.</summary>
internal sealed class AnswerSigns
{
    /// <summary>How many words of a wish or a question may follow a clear yes; a longer text is read by a person's eye.</summary>
    private const int LongestTail = 24;

    private readonly List<Mark<AnswerCue>> tiles;
    private readonly string[] words;

    public AnswerSigns(Utterance text, List<Mark<AnswerCue>> tiles, QuestionKind? kind)
    {
        (this.tiles, words, Asks, Kind) = (tiles, text.Words, text.Asks, kind);
        OpensAsking = text.OpensAsking && tiles.TrueForAll(tile => tile.From >= text.Sentences[0].End.Value || tile.Cue is AnswerCue.Yes or AnswerCue.Sure or AnswerCue.Fine or AnswerCue.Filler);
        if (kind is QuestionKind.Attestation)
            TrustReports();
        DemoteDeterminers();
        SpreadNegation();
        Opening = OpeningOf(tiles);
        var opener = tiles.Find(tile => tile.From == Opening);
        OpensWithYes = opener.Cue is AnswerCue.Yes or AnswerCue.Sure && Opening >= 0;
        OpensWithAgreement = OpensWithYes || (Opening >= 0 && opener.Cue is AnswerCue.Fine or AnswerCue.Perhaps);
        if (OpensWithAgreement && !OpensWithYes)
            OpensWithYes = FirmedUp(opener);
        (Loose, TailIsHarmless) = Tail();
    }

    public bool Asks { get; }

    /// <summary>The first sentence is a yes and no more, with a question mark.</summary>
    public bool OpensAsking { get; }

    public QuestionKind? Kind { get; }

    /// <summary>Where the first sign that is not a greeting stands, or -1 when unknown words come before it.</summary>
    public int Opening { get; }

    public bool OpensWithYes { get; }

    public bool OpensWithAgreement { get; }

    /// <summary>Words that no list knows.</summary>
    public int Loose { get; }

    public bool TailIsHarmless { get; }

    /// <summary>"I'd like two tickets", to an offer of tickets.</summary>
    public bool OpensWithAWish => Opening >= 0 && tiles.Find(tile => tile.From == Opening).Cue is AnswerCue.GoesOn
        && words[Opening] is "id" or "i" && !Answers.Weakening.Any(weakening => Has(weakening.Cue)) && !Has(AnswerCue.More)
        && !words.AsSpan().ContainsAny(NoWish);

    private static readonly SearchValues<string> NoWish =
        SearchValues.Create(["know", "you", "stop", "quit", "end", "leave", "left", "leaving", "cancel", "close", "complain", "off", "out", "peace", "alone", "sleep", "gone", "away", "rest", "nothing"], StringComparison.Ordinal);

    public bool PutsOffOnlyWithinAQuestion
    {
        get
        {
            var asks = tiles.FindIndex(tile => tile.Cue is AnswerCue.GoesOn && Interrogatives.Contains(words[tile.From]));
            return asks >= 0 && !SaysLater && !Has(AnswerCue.NotNow) && First(AnswerCue.Later) > tiles[asks].From;
        }
    }

    /// <summary>Every refusal denies a need or a care, not the wish to take part.</summary>
    public bool RefusesAnotherThing => tiles.TrueForAll(tile => tile.Cue is not AnswerCue.No
        || (tile.To - tile.From > 1 && !words.AsSpan(tile.From, tile.To - tile.From).ContainsAny(TakingPart)));

    private static readonly SearchValues<string> TakingPart = SearchValues.Create(
        ["no", "want", "join", "come", "like", "fancy", "interested", "think", "go", "do", "it", "that", "this", "me", "pass", "cancel", "rather", "too",
         "make", "cant", "not", "out", "work", "agree", "happy", "forget", "never", "wont"], StringComparison.Ordinal);

    /// <summary>An attestation reports what somebody said: "yes, she said it's fine".</summary>
    private void TrustReports()
    {
        for (var index = 0; index < tiles.Count; index++)
        {
            var tile = tiles[index];
            if (tile.Cue is AnswerCue.Quoted && words.AsSpan(tile.From) is ["yes", "he" or "she" or "they", ..])
                tiles[index] = tile with { Cue = AnswerCue.Yes };
        }
    }

    /// <summary>"Yes, with no sugar": a "no" before a thing counts the thing and refuses nothing.</summary>
    private void DemoteDeterminers()
    {
        for (var index = 0; index < tiles.Count; index++)
        {
            var tile = tiles[index];
            var next = index + 1 < tiles.Count ? tiles[index + 1].From : words.Length;
            if (tile.Cue is AnswerCue.No && tile.From > 0 && tile.To - tile.From == 1 && words[tile.From] is "no" or "none" && next > tile.To)
                tiles[index] = tile with { Cue = AnswerCue.Negation };
        }
    }

    /// <summary>"I don't think I'd like to join", "it's not good": what a negation reaches agrees to nothing.</summary>
    private void SpreadNegation()
    {
        for (var index = 1; index < tiles.Count; index++)
        {
            var (before, tile) = (tiles[index - 1], tiles[index]);
            var negates = before.Cue is AnswerCue.Negation || (before.Cue is AnswerCue.No && before.To - before.From > 1 && words[before.From] is not "no");
            if (!negates || tile.From - before.To > 2 || tile.Cue is not (AnswerCue.Yes or AnswerCue.Sure or AnswerCue.Fine or AnswerCue.Perhaps) || words[tile.From] is "yes")
                continue;
            tiles[index - 1] = before with { Cue = AnswerCue.No };
            tiles[index] = tile with { Cue = AnswerCue.Filler };
        }
    }

    /// <summary>"What if I join?" asks; "can I join?" is a yes of the lists.</summary>
    public bool OpensWithQuestion => Opening >= 0 && tiles.Find(tile => tile.From == Opening).Cue is AnswerCue.GoesOn or AnswerCue.More
        && Interrogatives.Contains(words[Opening]);

    private static readonly HashSet<string> Interrogatives =
        ["what", "where", "when", "how", "who", "why", "which", "whats", "whos", "is", "are", "do", "does", "did", "can", "could", "will",
         "would", "should", "has", "have", "may", "shall"];

    /// <summary>The refusal itself begins with "but".</summary>
    public bool Turns(int no) => words[no] is "but";

    public bool AsksToTakePart => words.AsSpan().ContainsAny("can", "could", "may");

    public bool SaysYes => words.Contains("yes");

    public bool SaysLater => words.AsSpan().ContainsAny("later", "another", "again") || words.AsSpan().ContainsAny("other", "after", "future");

    public bool Has(AnswerCue cue) => First(cue) >= 0;

    public int First(AnswerCue cue)
    {
        foreach (var tile in tiles)
        {
            if (tile.Cue == cue)
                return tile.From;
        }

        return -1;
    }

    private static int OpeningOf(List<Mark<AnswerCue>> tiles)
    {
        var at = 0;
        foreach (var tile in tiles)
        {
            if (tile.From != at)
                return -1;
            if (tile.Cue is not AnswerCue.Filler)
                return tile.From;
            at = tile.To;
        }

        return -1;
    }

    /// <summary>"ok" only acknowledges; "ok yes" and "ok join" agree.</summary>
    private bool FirmedUp(Mark<AnswerCue> opener)
    {
        var at = opener.To;
        foreach (var tile in tiles)
        {
            if (tile.From < opener.To)
                continue;
            if (tile.From != at)
                return false;
            if (tile.Cue is AnswerCue.Yes or AnswerCue.Sure)
                return true;
            if (tile.Cue is not (AnswerCue.Filler or AnswerCue.Fine))
                return false;
            at = tile.To;
        }

        return false;
    }

    /// <summary>After a wish or a question any words may come; before one, none that no list knows. <see cref="SecondLook"/> reads them once more.</summary>
    private (int Loose, bool Harmless) Tail()
    {
        var (loose, wild, at, goesOn) = (0, 0, 0, false);
        foreach (var tile in tiles)
        {
            loose += tile.From - at;
            wild += goesOn ? 0 : tile.From - at;
            goesOn |= tile.Cue is AnswerCue.GoesOn && (tile.To - tile.From > 1 || IsAskedOfUs(tile));
            // "Yes, hello?" takes a call, not a place.
            wild += tile.Cue is AnswerCue.Filler && tile.From > Opening && words[tile.From] is "hello" or "hi" or "hey" or "hiya" ? 1 : 0;
            at = tile.To;
        }

        loose += words.Length - at;
        wild += goesOn ? 0 : words.Length - at;
        // "Yes, she told me so herself": the attestation is about someone else and says so in its own words.
        if (Kind is QuestionKind.Attestation)
            return (loose, wild == 0 || (wild <= MostReported && words.AsSpan().ContainsAny(Told) && !words.AsSpan().ContainsAny(Guessed)));
        return (loose, wild == 0 && words.Length <= LongestTail);
    }

    /// <summary>"Please book it", "please, I live alone"; not "please fish".</summary>
    private bool IsAskedOfUs(Mark<AnswerCue> tile) =>
        words[tile.From] is "please" && tile.To < words.Length && (SecondLook.Telling.Contains(words[tile.To]) || words[tile.To] is "i" or "im" or "id" or "ill" or "ive" or "we" or "it" or "its" or "that");

    /// <summary>How many unknown words a report of what somebody said may have.</summary>
    private const int MostReported = 6;

    private static readonly SearchValues<string> Told = SearchValues.Create(
        ["said", "told", "asked", "agreed", "confirmed", "says", "wants", "has", "did", "happy", "fine", "ok", "keen", "does"], StringComparison.Ordinal);

    private static readonly SearchValues<string> Guessed = SearchValues.Create(
        ["would", "will", "ill", "shell", "hell", "should", "assume", "reckon", "guess", "think", "probably", "son", "daughter", "husband", "wife", "mum", "dad", "carer"], StringComparison.Ordinal);
}
