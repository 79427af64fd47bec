using System.Collections.Frozen;

namespace Coproduction.Domain;

/// <summary>
/// Languages beside English, read only when the person's language is known: one tongue's yes is another's no. STOP and
/// the offered words in English count in every language.
/// </summary>
internal static class Tongues
{
    private static readonly FrozenDictionary<string, Tongue> Known =
        new[] { Welsh.Tongue, Polish.Tongue, Romanian.Tongue, Turkish.Tongue, Bengali.Tongue, Urdu.Tongue }.ToFrozenDictionary(tongue => tongue.Code);

    /// <summary>The words of danger of all languages as one list, so that a text is gone through once.</summary>
    private static readonly Tongue Alarms = new("", [.. Known.Values.SelectMany(tongue => tongue.Lists).Concat(Elsewhere.Lists).Where(list => KindOf(list.Cue) is not null)], conflicts: "");

    /// <summary>English words that nobody needs to know English to have read in the question.</summary>
    private static readonly FrozenSet<string> Everywhere = ["yes", "join", "more", "ok", "please", "thanks", "👍", "👌", "✅"];

    public static Tongue? Of(string? language)
    {
        var code = language is { Length: >= 2 } ? language[..2].ToLowerInvariant() : "";
        return language is { Length: 2 } or { Length: > 2 } && (language.Length == 2 || language[2] is '-' or '_') && Known.TryGetValue(code, out var tongue) ? tongue : null;
    }

    public static bool IsEnglish(string? language) => string.IsNullOrEmpty(language) || language.StartsWith("en", StringComparison.OrdinalIgnoreCase);

    public static Meaning? Stop(string text, ReadingContext context) =>
        Of(context.Language) is { } tongue && tongue.Has(TongueCue.Stop, Tongue.Hear(text).Words) ? new(Intent.Stop, $"stop-{tongue.Code}") : null;

    /// <summary>In every language that has a list, whoever writes it: nobody is asked first which language they are in danger in.</summary>
    public static DangerKind? Danger(string text) => Alarms.FindAll(Tongue.Hear(text).Words).Select(mark => KindOf(mark.Cue)).Min();

    private static DangerKind? KindOf(TongueCue cue) => cue switch
    {
        TongueCue.SelfHarm => DangerKind.SelfHarm,
        TongueCue.Violence => DangerKind.Violence,
        TongueCue.Medical => DangerKind.Medical,
        _ => null,
    };

    /// <summary>What the person's own language says, or null where it says nothing that is known.</summary>
    public static Meaning? Read(Question? question, Utterance said, ReadingContext context)
    {
        if (Of(context.Language) is not { } tongue)
            return null;
        var words = Tongue.Hear(said.Raw).Words;
        var tiles = tongue.Tile(words);
        bool Has(TongueCue cue) => tiles.Exists(tile => tile.Cue == cue);
        if (Has(TongueCue.WrongNumber))
            return new(Intent.WrongNumber, $"wrong-number-{tongue.Code}");
        if (Has(TongueCue.Who))
            return new(Intent.WhoIsThis, $"who-{tongue.Code}");
        if (Has(TongueCue.Person))
            return new(Intent.WantsPerson, $"person-{tongue.Code}");
        if (Has(TongueCue.Help) && words.Length <= 4)
            return new(Intent.Help, $"help-{tongue.Code}");
        if (question is { Kind: QuestionKind.Motivation or QuestionKind.Area or QuestionKind.FirstName or QuestionKind.Tie or QuestionKind.Vouch })
            return Has(TongueCue.No) && words.Length <= 2 ? new(Intent.No, $"no-{tongue.Code}") : null;
        var answer = Answer(tongue, tiles, words, said.Asks);
        return answer is { Intent: Intent.ClearYes or Intent.LikelyYes } && !TakesYes(question)
            ? new(Intent.Chatter, "yes-without-a-question") { Rest = said.Raw } : answer;
    }

    private static Meaning? Answer(Tongue tongue, List<Mark<TongueCue>> tiles, string[] words, bool asks)
    {
        bool Has(TongueCue cue) => tiles.Exists(tile => tile.Cue == cue);
        if (Has(TongueCue.Later))
            return new(Intent.Later, $"later-{tongue.Code}");
        if (Has(TongueCue.No))
            return Has(TongueCue.Yes) || Has(TongueCue.Doubt) ? new(Intent.Unclear, $"yes-and-no-{tongue.Code}") : new(Intent.No, $"no-{tongue.Code}");
        if (!Has(TongueCue.Yes))
            return Has(TongueCue.Fine) && !asks ? new(Intent.LikelyYes, $"fine-{tongue.Code}") : null;
        var whole = !asks && tiles.Sum(tile => tile.To - tile.From) == words.Length && tiles[0].Cue is TongueCue.Yes or TongueCue.Filler && !Has(TongueCue.Doubt);
        return new(whole ? Intent.ClearYes : Intent.LikelyYes, $"yes-{tongue.Code}");
    }

    private static bool TakesYes(Question? question) =>
        question?.Kind is QuestionKind.HearMore or QuestionKind.Join or QuestionKind.Started or QuestionKind.Attestation;

    /// <summary>
    /// What English made of a text by someone who reads another language: an answer holds only in words that everyone
    /// was offered, and a text that nobody here can read goes to a person at once instead of being asked about twice.
    /// </summary>
    public static Meaning Temper(Meaning meaning, Utterance said, ReadingContext context)
    {
        var foreign = !IsEnglish(context.Language);
        if (meaning.Intent is Intent.Unclear or Intent.Chatter && meaning.Rule is not ("empty" or "own-words") && IsUnread(said, context))
            return new(Intent.WantsPerson, "unread-language") { Rest = said.Raw };
        if (!foreign)
            return meaning;
        if (Of(context.Language) is { } tongue && tongue.Conflicts(Tongue.Hear(said.Raw).Words)
            && meaning.Intent is Intent.No or Intent.ClearYes or Intent.LikelyYes)
            return new(Intent.Unclear, "another-tongue");
        return meaning.Intent is Intent.ClearYes && Of(context.Language) is not { Code: "cy" } && !said.Words.All(Everywhere.Contains)
            ? meaning with { Intent = Intent.LikelyYes, Rule = "yes-in-another-tongue" } : meaning;
    }

    /// <summary>A language without a list, or a script that English does not use.</summary>
    private static bool IsUnread(Utterance said, ReadingContext context)
    {
        if (!IsEnglish(context.Language) && Of(context.Language) is null)
            return true;
        var foreign = said.Words.Count(word => word.Any(letter => letter >= '\u0250' && char.IsLetter(letter)));
        return foreign * 2 > said.Words.Length;
    }
}
