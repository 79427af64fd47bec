namespace Coproduction.Domain;

/// <summary>What a text asks for besides an answer to a question.</summary>
internal sealed class Requests
{
    /// <summary>Rules of <see cref="Meaning"/> that have an answer of their own; the first two are a connector's.</summary>
    public const string HowItWent = "how-it-went", ToInvite = "to-invite", Robot = "are-you-a-robot", Check = "check";

    private readonly Utterance text;
    private readonly ReadingContext context;
    private readonly List<Mark<RequestCue>> marks;

    public Requests(Utterance text, ReadingContext context)
    {
        (this.text, this.context) = (text, context);
        var found = English.Requests.FindAll(text.Words);
        marks = [.. found.Where(mark => mark.Cue is RequestCue.Other || !found.Exists(other => Hides(other, mark)))];
    }

    public bool Has(RequestCue cue) => marks.Exists(mark => mark.Cue == cue);

    /// <summary>What holds whatever is asked: who are you, wrong number, is it really you, their data, their age.</summary>
    public Meaning? Standing(Question? question)
    {
        // "Not me", "who is it" and "it's really me" answer whoever wants to know whether it was they.
        var vouching = question?.Kind is QuestionKind.Vouch;
        if (Has(RequestCue.Start))
            return new(Intent.Start, "start");
        if (Has(RequestCue.WrongNumber) && !vouching)
            return new(Intent.WrongNumber, "wrong-number");
        if (Has(RequestCue.Erase))
            return new(Intent.Erase, "erase") { Rest = text.Raw };
        if (Has(RequestCue.Privacy))
            return new(Intent.Privacy, "privacy");
        if (Has(RequestCue.Robot))
            return new(Intent.WhoIsThis, Robot);
        if (Has(RequestCue.WhoIsThis) && !vouching && (SaysMine() || !Has(RequestCue.IsItReally)))
            return new(Intent.WhoIsThis, "who-is-this");
        if (Has(RequestCue.IsItReally) && !vouching)
            return new(Intent.IsItReally, text.Words.AsSpan().ContainsAny("check", "ask") ? Check : "is-it-really");
        if (Has(RequestCue.MyRecord))
            return new(Intent.MyRecord, "my-record");
        return Ages.Underage(text, Has(RequestCue.Child));
    }

    /// <summary>A person, a call, leaving one scheme, a break, help.</summary>
    public Meaning? Asked(Question? question)
    {
        if (Leaves() is { } scheme && (!IsAbout(question, scheme) || text.Words.Contains("anymore") || text.Words.Contains("keep")))
            return new(Intent.LeaveOne, "leaves-one") { Scheme = scheme };
        if (Has(RequestCue.RingMe) && !(question?.Kind is QuestionKind.FirstName && FirstNames.Read(text.Raw) is not null))
            return new(Intent.RingMe, "ring-me");
        if (Has(RequestCue.WantsPerson) && (!IsOpen(question) || text.Words.AsSpan().ContainsAny(Plainly)))
            return new(Intent.WantsPerson, "wants-a-person");
        if (Has(RequestCue.Help))
            return new(Intent.Help, "help");
        return null;
    }

    /// <summary>What only counts where no question is open: a break, a deed, an idea, a correction.</summary>
    public Meaning? Unprompted()
    {
        var amount = Amounts.In(text.Words);
        if (Has(RequestCue.Correct))
            return new(Intent.Correct, text.Words.Contains("undo") ? "undo" : "correct") { Amount = amount, Rest = text.Raw };
        if (Has(RequestCue.Pause))
            return Pause();
        if (Has(RequestCue.ComesBack))
            return new(Intent.ComesBack, "comes-back");
        if (Has(RequestCue.LeaveIt))
            return new(Intent.LeaveOne, "leaves") { Scheme = SchemeNames.In(text.Words, context) };
        if (Has(RequestCue.Idea))
            return new(Intent.Idea, "idea") { Rest = text.Raw };
        if (Has(RequestCue.HowItWent))
            return new(Intent.Question, HowItWent);
        if (Has(RequestCue.ToInvite))
            return new(Intent.Question, ToInvite);
        if (Has(RequestCue.Deed) && !text.Asks && (amount is not null || TellsOfADeed()))
            return new(Intent.Contribution, "deed") { Amount = amount, Date = Dates.Find(text.Words, context).Past, Scheme = SchemeNames.In(text.Words, context), Rest = text.Raw };
        return null;
    }

    public Meaning Pause() => new(Intent.Pause, "pause") { Date = Dates.Find(text.Words, context).Date, Scheme = SchemeNames.In(text.Words, context) };

    /// <summary>"idea: …" and "invite …" open a text whatever is asked.</summary>
    public Meaning? Commands()
    {
        var first = text.Words.AsSpan().IndexOfAnyExcept("hi", "hello", "please");
        return first < 0 ? null : text.Words[first] switch
        {
            "invite" => new(Intent.Invite, "invite") { Rest = After("invite") },
            "idea" or "ideas" => new(Intent.Idea, "idea") { Rest = After("idea") },
            "undo" when text.Words.Length <= first + 3 => new(Intent.Correct, "undo"),
            _ => null,
        };
    }

    /// <summary>"Did Joe give you my name" asks what we know, not whether it was he.</summary>
    private bool SaysMine() => text.Words.Contains("my") && text.Words.Any(word => word is "name" or "number" or "address" or "details");

    /// <summary>The scheme that is named after a word of leaving, with no word of keeping between.</summary>
    private SchemeId? Leaves()
    {
        if (context.Schemes.IsDefaultOrEmpty || !Has(RequestCue.Leave))
            return null;
        foreach (var mark in marks)
        {
            if (mark.Cue is not RequestCue.Leave)
                continue;
            var at = SchemeNames.IndexIn(text.Words.AsSpan(mark.To), context, out var scheme);
            if (at >= 0 && at <= 6 && !marks.Exists(keep => keep.Cue is RequestCue.Keep && keep.From >= mark.To && keep.From < mark.To + at) && SaysGone(mark))
                return scheme;
        }

        return null;
    }

    /// <summary>"Not the walkers" leaves nothing by itself; "don't want the walkers any more" does.</summary>
    private bool SaysGone(Mark<RequestCue> mark) => text.Words[mark.From] is not ("not" or "to" or "left" or "end" or "only");

    /// <summary>No to the scheme that is being asked about is an answer, not a leaving.</summary>
    private static bool IsAbout(Question? question, SchemeId scheme) =>
        question?.Kind is QuestionKind.HearMore or QuestionKind.Join or QuestionKind.Started && question.Scheme == scheme;

    /// <summary>"Talking to someone" may be what draws a person; "can I talk to someone" asks for it.</summary>
    private static bool IsOpen(Question? question) => question?.Kind is QuestionKind.Motivation or QuestionKind.Tie or QuestionKind.Vouch;

    private static readonly System.Buffers.SearchValues<string> Plainly = System.Buffers.SearchValues.Create(
        ["can", "could", "please", "human", "staff", "agent", "operator", "adviser", "bot", "robot", "let", "real", "manager"], StringComparison.Ordinal);

    private bool TellsOfADeed()
    {
        var opening = marks.Exists(mark => mark.Cue is RequestCue.Deed && (mark.From == 0 || (mark.From == 1 && text.Words[0] is "i" or "ive" or "we")));
        return opening && text.Words.AsSpan().ContainsAny(Occasions);
    }

    private static readonly System.Buffers.SearchValues<string> Occasions = System.Buffers.SearchValues.Create(
        ["today", "yesterday", "morning", "afternoon", "evening", "tonight", "walk", "group", "garden", "session", "club", "everyone", "shift"],
        StringComparison.Ordinal);

    private string After(string word)
    {
        var at = text.Raw.IndexOf(word, StringComparison.OrdinalIgnoreCase);
        var rest = at < 0 ? "" : text.Raw[(at + word.Length)..];
        return rest.StartsWith('s') && word is "idea" ? rest[1..].TrimStart(' ', ':', '-', ',', '.').Trim() : rest.TrimStart(' ', ':', '-', ',', '.').Trim();
    }

    private static bool Hides(Mark<RequestCue> other, Mark<RequestCue> mark) =>
        other.Cue is RequestCue.Other && other.From < mark.To && mark.From < other.To
        && mark.Cue is not (RequestCue.Leave or RequestCue.Keep or RequestCue.Deed);
}
