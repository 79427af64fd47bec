using System.Collections.Frozen;

namespace Coproduction.Domain;

internal enum TongueCue
{
    None,
    Yes,

    /// <summary>Agrees, and may as well only acknowledge.</summary>
    Fine,
    No,
    Later,
    Doubt,
    Stop,
    Who,
    Help,
    Person,
    WrongNumber,
    SelfHarm,
    Violence,
    Medical,
    Filler,
}

/// <summary>One language beside English, as far as it is read: whole phrases, no grammar.</summary>
internal sealed class Tongue
{
    private readonly Phrases<TongueCue> phrases;
    private readonly FrozenSet<string> conflicts;

    /// <param name="code">The language's two letters.</param>
    /// <param name="lists">Phrases parted by semicolons, in the language's own spelling; they are brought to the reader's form here.</param>
    /// <param name="conflicts">Words that English reads as an answer and this language does not.</param>
    public Tongue(string code, (TongueCue Cue, string Lines)[] lists, string conflicts)
    {
        (Code, Lists) = (code, lists);
        this.conflicts = conflicts.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToFrozenSet();
        phrases = new(
            lists.Select(list => (list.Cue, string.Join(';', list.Lines.Split(';').Select(Form)))), new Dictionary<string, string>(), FrozenSet<string>.Empty);
    }

    public string Code { get; }

    public (TongueCue Cue, string Lines)[] Lists { get; }

    public bool Conflicts(string[] words) => words.Any(conflicts.Contains);

    public static Utterance Hear(string text) => Utterance.Of(text, AsWritten.Lexicon);

    public bool Has(TongueCue cue, string[] words) => FindAll(words).Exists(mark => mark.Cue == cue);

    public List<Mark<TongueCue>> FindAll(string[] words) => phrases.FindAll(words);

    public List<Mark<TongueCue>> Tile(string[] words) => phrases.Tile(words);

    private static string Form(string phrase) => string.Join(' ', phrase.Split(' ').SelectMany(part => part is "^" or "$" ? [part] : Hear(part).Words));

    private sealed class AsWritten : ILexicon
    {
        public static readonly AsWritten Lexicon = new();

        public void Add(string written, List<string> words) => words.Add(written);
    }
}
