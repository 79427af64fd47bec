namespace Coproduction.Domain;

/// <summary>Finds a scheme by its key or by a word of its name that no other scheme has.</summary>
internal static class SchemeNames
{
    private static readonly HashSet<string> Common =
        ["the", "our", "my", "a", "of", "and", "for", "in", "at", "on", "with", "group", "club", "together", "project", "scheme", "team",
         "people", "new", "day", "good", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "morning", "more",
         "evening", "afternoon", "weekly", "local", "community", "us", "up", "help", "to", "it", "no", "yes", "stop", "later", "text"];

    public static SchemeId? In(ReadOnlySpan<string> words, ReadingContext context)
    {
        var at = IndexIn(words, context, out var scheme);
        return at < 0 ? null : scheme;
    }

    /// <summary>The first place where a scheme is named, or -1.</summary>
    public static int IndexIn(ReadOnlySpan<string> words, ReadingContext context, out SchemeId scheme)
    {
        scheme = default;
        if (context.Schemes.IsDefaultOrEmpty)
            return -1;
        for (var at = 0; at < words.Length; at++)
        {
            if (Common.Contains(words[at]))
                continue;
            foreach (var named in context.Schemes)
            {
                if (!Names(named, words[at]))
                    continue;
                scheme = named.Id;
                return at;
            }
        }

        return -1;
    }

    private static bool Names(NamedScheme scheme, string word) => Says(scheme.Key, word) || Says(scheme.Name, word);

    /// <summary>One of the name's own words, singular or plural alike.</summary>
    private static bool Says(string name, string word)
    {
        foreach (var part in name.AsSpan().SplitAny(' ', '-', '_', ',', '\''))
        {
            var own = name.AsSpan(part);
            if (own.Length > 2 && Stem(own).Equals(Stem(word), StringComparison.OrdinalIgnoreCase) && !Common.Contains(own.ToString().ToLowerInvariant()))
                return true;
        }

        return false;
    }

    private static ReadOnlySpan<char> Stem(ReadOnlySpan<char> word) =>
        word.Length > 3 && word[^1] is 's' or 'S' ? word[..^1] : word;
}
