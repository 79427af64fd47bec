using System.Text.RegularExpressions;

namespace Coproduction.Domain;

/// <summary>
/// Reads what people write. Total, deterministic, without clock or I/O, microseconds. The worst faults, in order: taking
/// for consent what is not; missing danger; texting someone who asked to be left alone; making people repeat themselves.
/// So danger and stop are looked for first and everywhere, a yes counts only against a live yes-or-no question, and what
/// no rule knows is Unclear.
/// </summary>
public static partial class Reader
{
    /// <summary>In words. "Yes, the Nightingale estate" is longer, and names one.</summary>
    private const int ShortAnswer = 3;

    /// <summary>The rule of a connector's "that wasn't me".</summary>
    internal const string NotFromThem = "not-from-them";

    /// <summary>The rule of an "ok thanks" where nothing was asked.</summary>
    internal const string Heard = "heard";

    /// <param name="question">The live question, or null: an expired or not yet handed-over one is no question.</param>
    /// <param name="text">Any text; null counts as empty.</param>
    /// <param name="context">The person's language as an IETF tag ("en", "cy"), the time and zone, the schemes by name.</param>
    public static Meaning Understand(Question? question, string text, ReadingContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (text is not null && SecondLook.IsReaction(text))
            return new(question is null ? Intent.Thanks : Intent.Unclear, "reaction");
        var said = Utterance.Of(text ?? "", EnglishWords.Lexicon);
        if (said.Words.Length == 0)
            return new(Intent.Unclear, "empty");
        var meaning = Urgent(HasNumber().IsMatch(said.Raw) ? Utterance.Of(HasNumber().Replace(said.Raw, " number "), EnglishWords.Lexicon) : said, context) ?? Tongues.Read(question, said, context)
            ?? SecondLook.Take(Tongues.Temper(InEnglish(question, said, context), said, context), question, said);
        return meaning.Age is null && Ages.In(said.Words) is { } age ? meaning with { Age = age } : meaning;
    }

    /// <summary>"0207 999 8888 is my landline" calls nobody.</summary>
    [GeneratedRegex(@"(?<!\d)\+?\d(?:[ -]?\d){8,14}(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex HasNumber();

    private static Meaning? Urgent(Utterance said, ReadingContext context)
    {
        var stop = Stops.Find(said, context) ?? Tongues.Stop(said.Raw, context);
        var signs = Signs.Weigh(said.Words);
        if (((Signs.SpeakAgainst(signs, said.Words) ? null : Dangers.Find(said)) ?? Dangers.Configured(said, context) ?? Tongues.Danger(said.Raw)) is { } kind)
            return new(Intent.Danger, $"danger-{kind.ToString().ToLowerInvariant()}") { Danger = kind, AlsoStop = Stops.OfTexts(stop) && (Stops.IsBeside(said, context) || Tongues.Stop(said.Raw, context) is not null) };
        return signs >= Signs.OfDanger ? new(Intent.Danger, "danger-signs") { Danger = DangerKind.AtRisk, AlsoStop = Stops.OfTexts(stop) }
            : stop is { Intent: Intent.Stop } ? stop with { AlsoErase = AsksErasure(said, context) } : stop;
    }

    private static bool AsksErasure(Utterance said, ReadingContext context) =>
        new Requests(said, context).Has(RequestCue.Erase) || said.Words.AsSpan().ContainsAny("delete", "erase");

    private static Meaning InEnglish(Question? question, Utterance said, ReadingContext context)
    {
        var requests = new Requests(said, context);
        return requests.Commands() ?? requests.Standing(question) ?? requests.Asked(question) ?? Choices.Find(said, question)
            ?? question?.Kind switch
            {
                QuestionKind.HearMore or QuestionKind.Join or QuestionKind.Started or QuestionKind.Attestation =>
                    Answer(question, said, requests, context),
                QuestionKind.Area => NoPlace(question, said) ?? OpenAnswer(said, requests),
                QuestionKind.Vouch => Vouched(said, requests),
                QuestionKind.Motivation when Acknowledges(said) || Hesitates(said) => new(Intent.Thanks, Heard),
                QuestionKind.Motivation when said.Asks || Inquires(said) => new(Intent.Question, "question") { Rest = said.Raw },
                QuestionKind.Motivation or QuestionKind.FirstName or QuestionKind.Tie => OpenAnswer(said, requests),
                _ => Unprompted(question, said, requests, context),
            };
    }

    private static Meaning Answer(Question question, Utterance said, Requests requests, ReadingContext context)
    {
        if (Offered(question, said) is { } offered)
            return Dated(offered, said, context);
        var answer = Answers.Read(said, question.Kind);
        if (answer.Intent is Intent.Later && AsksHowItIs(said))
            return new(Intent.Question, "question") { Rest = said.Raw };
        if (answer.Intent is Intent.Later && said.Words is ["can" or "could", "i", ..] && said.Words.AsSpan().ContainsAny("stop", "leave", "quit"))
            return new(Intent.Question, "question") { Rest = said.Raw };
        if (answer.Intent is Intent.Later && requests.Has(RequestCue.TellMore))
            return new(Intent.More, "more");
        if (answer.Intent is not Intent.Unclear)
            return Dated(answer, said, context);
        if (requests.Has(RequestCue.Pause))
            return requests.Pause();
        if (requests.Has(RequestCue.Abuse))
            return new(Intent.Abuse, "abuse");
        return Remainder(said, requests, context) ?? answer;
    }

    /// <summary>The words that the question offered, alone.</summary>
    private static Meaning? Offered(Question question, Utterance said)
    {
        var words = said.Words.Where(word => !EnglishWords.Fillers.Contains(word)).Take(3).ToArray();
        return words switch
        {
            ["join"] when !said.Asks && question.Kind is not QuestionKind.HearMore => new(Intent.ClearYes, "join"),
            ["more"] or ["tell", "me", "more"] or ["more", "info"] => question.Kind is QuestionKind.HearMore
                ? new(Intent.ClearYes, "more") : new(Intent.More, "more"),
            ["later"] => new(Intent.Later, "later"),
            ["not", "yet"] => new(Intent.Later, "not-yet"),
            ["no"] => new(Intent.No, "no"),
            _ => null,
        };
    }

    private static Meaning Dated(Meaning meaning, Utterance said, ReadingContext context)
    {
        if (meaning.Intent is not (Intent.Later or Intent.LikelyYes or Intent.ClearYes))
            return meaning;
        var found = Dates.Find(said.Words, context);
        // "Not today" names the day that is put off, not the day to ask again.
        return found.Date <= context.Now && meaning.Intent is Intent.Later ? meaning : meaning with { Date = found.Date, DateChoices = found.Choices };
    }

    /// <summary>A few words that answer some other question or none: whoever texts JOIN, "hello" or "ok thanks" has not said where they live.</summary>
    private static Meaning? NoPlace(Question question, Utterance said)
    {
        // "Is this the council" is no place; a place that is known is found before.
        if (said.Asks || AsksHowItIs(said))
            return new(Intent.Unclear, "no-place");
        if (said.Words.Length > ShortAnswer)
            return null;
        if (said.Words.All(word => EnglishWords.Fillers.Contains(word) || Acknowledging.Contains(word)))
            return said.Words.Any(word => Acknowledging.Contains(word) || !word.Any(char.IsLetter)) ? new(Intent.Thanks, Heard) : new(Intent.Unclear, "no-place");
        // "No code" and "don't know" are not a no to being helped, and "what?" is no place.
        if (said.Words.AsSpan().ContainsAny("code", "know", "idea") || Puzzled.Contains(said.Words[0]))
            return new(Intent.Unclear, "no-place");
        var answer = Offered(question, said) ?? Answers.Read(said, null);
        return answer.Intent switch
        {
            Intent.No or Intent.Later => answer,
            Intent.ClearYes or Intent.LikelyYes or Intent.More => new(Intent.Unclear, "no-place"),
            _ => null,
        };
    }

    /// <summary>A connector's words go to somebody whom they do not see, as they are: only what answers her goes, and no question.</summary>
    private static Meaning Vouched(Utterance said, Requests requests)
    {
        if (requests.Has(RequestCue.NotMine))
            return new(Intent.No, NotFromThem);
        if (said.Words.Where(word => !EnglishWords.Fillers.Contains(word)).ToArray() is ["no"])
            return new(Intent.No, "no");
        var answers = requests.Has(RequestCue.Vouches) || Answers.Read(said, null).Intent is Intent.ClearYes or Intent.LikelyYes;
        return answers && !said.Asks && !said.OpensAsking && !requests.Has(RequestCue.HowItWent)
            ? new(Intent.Chatter, "own-words") { Rest = said.Raw } : new(Intent.Unclear, "no-word-for-them");
    }

    private static Meaning OpenAnswer(Utterance said, Requests requests)
    {
        if (requests.Has(RequestCue.Skip))
            return new(Intent.No, "will-not-say");
        return requests.Has(RequestCue.Abuse) ? new(Intent.Abuse, "abuse") : new(Intent.Chatter, "own-words") { Rest = said.Raw };
    }

    private static Meaning Unprompted(Question? question, Utterance said, Requests requests, ReadingContext context)
    {
        if (question is null && Acknowledges(said))
            return new(Intent.Thanks, Heard);
        if (requests.Unprompted() is { } request)
            return request;
        if (requests.Has(RequestCue.Abuse))
            return new(Intent.Abuse, "abuse");
        var answer = Answers.Read(said, null);
        if (answer.Intent is Intent.No && said.Words.Length <= 6)
            return answer;
        if (answer.Intent is Intent.Later && said.Words.Length <= 8 && !said.Asks && !AsksHowItIs(said))
            return Dated(answer, said, context);
        if (said.Words is ["more"] or ["more", "please"] or ["tell", "me", "more"])
            return new(Intent.More, "more");
        if (Remainder(said, requests, context) is { } rest)
            return rest;
        if (question is not null)
            return new(Intent.Unclear, "not-a-choice");
        return answer.Intent is Intent.ClearYes or Intent.LikelyYes
            ? new(Intent.Chatter, "yes-without-a-question") { Rest = said.Raw }
            : new(Intent.Chatter, "chatter") { Rest = said.Raw };
    }

    private static Meaning? Remainder(Utterance said, Requests requests, ReadingContext context)
    {
        if (said.Words.All(word => EnglishWords.Fillers.Contains(word) || word is "you" or "a" or "lot" or "for" or "that" or "appreciated")
            && said.Words.AsSpan().ContainsAny("thanks", "cheers", "appreciated"))
            return new(Intent.Thanks, "thanks");
        var found = Dates.Find(said.Words, context);
        if (found.Covers && (found.Date is not null || !found.Choices.IsEmpty))
            return new(Intent.Date, "date") { Date = found.Date, DateChoices = found.Choices };
        if (Amounts.Covers(said.Words) && Amounts.In(said.Words) is { } amount)
            return new(Intent.Amount, "amount") { Amount = amount };
        if (said.Asks || Openings.Contains(said.Words[0]) || AsksHowItIs(said) || said.Raw.Contains('?', StringComparison.Ordinal))
            return new(Intent.Question, "question") { Rest = said.Raw };
        return requests.Has(RequestCue.Idea) ? new(Intent.Idea, "idea") { Rest = said.Raw } : null;
    }

    /// <summary>"And do you do it when it's raining" asks, and puts nothing off; "can you ask me in March" does.</summary>
    private static bool AsksHowItIs(Utterance said) => said.Words.FirstOrDefault(word => word is not ("and" or "but" or "so" or "also" or "well" or "ok")) is
        "do" or "does" or "is" or "are" or "what" or "whats" or "where" or "how" or "who" or "whos" or "which" or "why";

    /// <summary>"Ok thanks", "x", "no worries", "that's fine": has read what we wrote, and says no more.</summary>
    private static bool Acknowledges(Utterance said)
    {
        var heard = false;
        for (var at = 0; at < said.Words.Length; at++)
        {
            var word = said.Words[at];
            if (word is "no" && at + 1 < said.Words.Length && said.Words[at + 1] is "worries" or "problem" or "bother") { heard = true; at++; continue; }
            if (Acknowledging.Contains(word) || word is "x" or "xx" or "xxx" or "sorry" || EnglishWords.Fillers.Contains(word) && !word.Any(char.IsLetter)) heard = true;
            else if (!EnglishWords.Fillers.Contains(word) && !Around.Contains(word)) return false;
        }

        return heard && !said.Raw.Any(char.IsDigit);
    }

    /// <summary>"Hang on", "one sec".</summary>
    private static bool Hesitates(Utterance said) => said.Words.All(word => EnglishWords.Fillers.Contains(word) || Waits.Contains(word));

    /// <summary>"Is it every week tho", "and do i need boots": asks, where any words are welcome.</summary>
    private static bool Inquires(Utterance said) => said.Words.SkipWhile(word => word is "and" or "but" or "so" or "also" or "oh").Take(2).ToArray() is
        ["is" or "are" or "do" or "does" or "can" or "could" or "will" or "would" or "should", "it" or "i" or "we" or "they" or "you" or "there" or "the" or "my" or "he" or "she"]
        or ["where" or "when", "is" or "do" or "does" or "are" or "will" or "can"] or ["how", "long" or "far" or "much" or "do" or "many" or "often"];

    private static readonly HashSet<string> Acknowledging = ["ok", "okay", "fine", "great", "thanks", "thankyou", "cheers", "bye", "soz", "np", "perfect", "brilliant", "brill", "noted", "understood",
        "alright", "cool", "grand", "fab", "super", "wonderful", "smashing", "kl", "lovely", "👍", "👌"];

    private static readonly HashSet<string> Around = ["thats", "that", "is", "all", "you", "very", "a", "lot", "for", "letting", "telling", "me", "know", "right", "got", "it", "will", "do", "see", "bless", "again", "then"];

    private static readonly HashSet<string> Waits = ["hang", "on", "hold", "wait", "one", "1", "a", "sec", "min", "mo", "minute", "second", "moment", "brb", "busy"];

    private static readonly HashSet<string> Puzzled = ["what", "where", "why", "how", "which", "huh", "eh", "pardon", "sorry"];

    private static readonly HashSet<string> Openings =
        ["what", "where", "when", "how", "who", "why", "which", "whats", "whos", "shall", "has", "have", "may", "is", "are", "do", "does", "did", "can", "could", "will", "would", "should"];
}
