namespace Coproduction.Domain;

/// <summary>Takes a first name out of how people give one: "Amina", "its amina", "my name is Amina Khan".</summary>
public static class FirstNames
{
    private static readonly string[] Before =
        ["my name is ", "my name's ", "the name is ", "it is ", "it's ", "its ", "i am ", "i'm ", "im ", "call me ",
         "you may call me ", "you can call me ", "people call me ", "everyone calls me ", "everybody calls me ", "they call me ", "just call me ", "this is ",
         "she is ", "he is ", "she's ", "he's ", "name: ", "just "];

    private static readonly HashSet<string> NoNames = new(
        ["later", "no", "nope", "yes", "yeah", "ok", "okay", "only", "stop", "join", "more", "maybe", "not", "never", "dunno", "idk", "why", "what", "who",
         "none", "skip", "thank", "ta", "cheers", "great", "lovely", "hmm", "hm", "um", "erm", "er", "joined", "nothing", "sorry", "thanks", "hi", "hello", "wrong", "check",
         "invite", "privacy", "help", "leave", "pause", "start", "unstop", "restart", "idea", "record", "undo", "human", "call", "ring", "well", "oh", "please", "and", "could", "would", "how", "when", "where"],
        StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> NeverAlone = new(
        ["mr", "mrs", "miss", "ms", "dr", "rev", "sister", "father", "big", "little", "wee", "young", "old", "auntie", "aunty", "uncle", "nana"], StringComparer.OrdinalIgnoreCase);

    /// <summary>One word of at most 30 characters, a title before it; null when the text is no name.</summary>
    public static string? Read(string text)
    {
        var rest = text.Trim().TrimEnd('.', '!', ',', ' ');
        foreach (var before in Before)
            if (rest.StartsWith(before, StringComparison.OrdinalIgnoreCase)) rest = rest[before.Length..].TrimStart();
        if (rest.EndsWith(" is my name", StringComparison.OrdinalIgnoreCase)) rest = rest[..^" is my name".Length];
        // "Kaz with a K".
        if (rest.IndexOf(" with a", StringComparison.OrdinalIgnoreCase) is > 0 and var spelt) rest = rest[..spelt];
        var words = rest.Split([' ', ',', '.', '\n'], StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0 || words.Length > 1 && text.TrimEnd().EndsWith('?')) return null;
        var name = words[0];
        // "Mrs Patel" and "Big Dave" have said what they wish to be called.
        if (words.Length == 2 && NeverAlone.Contains(name) && IsName(words[1])) return $"{Capital(name)} {Capital(words[1])}";
        // "Bored tbh".
        if (words.Length > 1 && words[1].ToLowerInvariant() is "tbh" or "really" or "lol" or "mostly" or "honestly" or "tho" or "though") return null;
        if (NoNames.Contains(name) || words.Length > 3 && !IsSetApart(rest, name)) return null;
        return IsName(name) ? Capital(name) : null;
    }

    /// <summary>"Sorry, its Dave not Big", "my name is June": what they wish to be called instead; null when the text says nothing of the kind.</summary>
    public static string? Corrected(string text, string known)
    {
        var rest = text.Trim().TrimEnd('.', '!', ' ');
        foreach (var lead in (string[])["no ", "no, ", "sorry ", "sorry, ", "oh ", "actually "])
            if (rest.StartsWith(lead, StringComparison.OrdinalIgnoreCase)) rest = rest[lead.Length..];
        var denied = rest.EndsWith($" not {known}", StringComparison.OrdinalIgnoreCase);
        if (!denied && !rest.StartsWith("my name", StringComparison.OrdinalIgnoreCase) && !rest.StartsWith("call me ", StringComparison.OrdinalIgnoreCase)) return null;
        var name = Read(denied ? rest[..^(known.Length + 5)] : rest);
        return string.Equals(name, known, StringComparison.OrdinalIgnoreCase) ? null : name;
    }

    private static bool IsName(string word) => word.Length <= 30
        && word.All(c => char.IsLetter(c) || char.IsSurrogate(c) || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.NonSpacingMark || c is '\'' or '-' or '’');

    private static string Capital(string name) => char.IsLower(name[0]) ? char.ToUpperInvariant(name[0]) + name[1..] : name;

    /// <summary>Three words or more beside the name that do not introduce it.</summary>
    public static bool SaysMore(string text, string name) =>
        text.IndexOf(name, StringComparison.OrdinalIgnoreCase) is >= 0 and var at
        && text[(at + name.Length)..].Split([' ', ',', '.', '!', '\n'], StringSplitOptions.RemoveEmptyEntries).Length > 2;

    /// <summary>"Shirley, she's my neighbour": a word alone before a comma that no list of words knows.</summary>
    private static bool IsSetApart(string text, string name) =>
        text.Length > name.Length && text[name.Length] is ',' or '.' && !English.Vocabulary.Contains(name.ToLowerInvariant());
}
