namespace Coproduction.Domain;

/// <summary>A language that the reader has a list for, and that a connector may say someone reads.</summary>
/// <param name="Code">Two letters, ISO 639-1.</param>
/// <param name="Names">As a connector may write it.</param>
/// <param name="No">The no that <paramref name="Line"/> offers: "NO" is no "no" in every language.</param>
/// <param name="Speaker">Said only where somebody who speaks it is listed.</param>
/// <param name="Line">
/// That it may be written in, how to refuse, how to stop. Ends in STOP, so that nothing is copied behind it.
/// </param>
public sealed record SpokenLanguage(string Code, ImmutableArray<string> Names, string No = "", string Speaker = "", string Line = "");

/// <summary>
/// The lines that a first text carries where the bot has no wording of its own in a language. None has been reviewed yet:
/// each wants a native reader's review before anyone relies on it.
/// </summary>
public static class SpokenLanguages
{
    public static ImmutableArray<SpokenLanguage> All { get; } =
    [
        new("en", ["english"]),
        new("cy", ["welsh", "cymraeg"]),
        // Wants a native reader's review. "Somebody who speaks Polish can ring you. You can write to us in Polish. To refuse: NIE. No more texts: STOP"
        new("pl", ["polish", "polski"], "NIE",
            "Może zadzwonić do Ciebie ktoś, kto mówi po polsku.", "Możesz pisać do nas po polsku. Odmowa: NIE. Koniec wiadomości: STOP"),
        // Wants a native reader's review. The same in Romanian.
        new("ro", ["romanian", "română", "romana"], "NU",
            "Vă poate suna cineva care vorbește română.", "Ne puteți scrie în română. Dacă nu doriți: NU. Fără alte mesaje: STOP"),
        // Wants a native reader's review. The same in Turkish.
        new("tr", ["turkish", "türkçe", "turkce"], "HAYIR",
            "Türkçe konuşan biri sizi arayabilir.", "Bize Türkçe yazabilirsiniz. İstemiyorsanız: HAYIR. Başka mesaj almamak için: STOP"),
        // Wants a native reader's review. The same in Bengali.
        new("bn", ["bengali", "bangla", "বাংলা"], "না",
            "বাংলা বলেন এমন কেউ আপনাকে ফোন করতে পারেন।", "আমাদের বাংলায় লিখতে পারেন। না চাইলে: না। আর মেসেজ না চাইলে: STOP"),
        // Wants a native reader's review. The same in Urdu.
        new("ur", ["urdu", "اردو"], "نہیں",
            "اردو بولنے والا کوئی آپ کو فون کر سکتا ہے۔", "آپ ہمیں اردو میں لکھ سکتے ہیں۔ انکار: نہیں۔ مزید پیغام نہ چاہیں تو: STOP"),
    ];

    /// <summary>As a refusal tells them: "en, cy, pl".</summary>
    public static string Codes => string.Join(", ", All.Select(l => l.Code));

    /// <summary>By its code, whatever the case; null when it is none of those known.</summary>
    public static SpokenLanguage? Find(string? code) => All.FirstOrDefault(l => string.Equals(l.Code, code?.Trim(), StringComparison.OrdinalIgnoreCase));

    /// <summary>"pl" of "pl-PL".</summary>
    public static string Primary(string language) => language.Split('-', '_')[0].ToLowerInvariant();

    /// <summary>"walkers in polish" is "walkers" and Polish. Null when no known language is named.</summary>
    public static (string Without, string Code)? Cut(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var i = 1; i < words.Length; i++)
        {
            if (!string.Equals(words[i - 1], "in", StringComparison.OrdinalIgnoreCase)) continue;
            var name = words[i].TrimEnd('.', ',', '!', '?');
            if (All.FirstOrDefault(l => l.Names.Contains(name, StringComparer.OrdinalIgnoreCase)) is { } language)
                return (string.Join(' ', words[..(i - 1)].Concat(words[(i + 1)..])), language.Code);
        }

        return null;
    }
}
