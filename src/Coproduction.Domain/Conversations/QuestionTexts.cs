namespace Coproduction.Domain;

/// <summary>
/// The wordings that are answered by a text. None may offer a word that the phone network acts on itself: whoever answered
/// with it would be blocked, unblocked or answered by the network. Looked at when the bot starts.
/// </summary>
public static class QuestionTexts
{
    public static ImmutableArray<string> Keys { get; } =
    [
        "introduced", "introduced.short", "hear-more", "hear-more.again", "join", "join.more", "join.again", "join.later", "join.nudge", "join.anyway", "later.which",
        "motivation", "own-name", "started", "started.again", "check.says-join", "check.says-more", "unasked", "unasked.again", "invite.which", "invite.first-name", "invite.tie",
        "invite.attestation", "invite.attestation-again", "vouch.ask", "who", "who.introduced", "handon", "handon.sensitive",
        "hand-over", "hand-over.again", "relay.which",
    ];

    /// <summary>A sentence for each wording, in each language, that offers such a word; empty when all are fine.</summary>
    public static ImmutableArray<string> Offending() =>
    [
        .. Wordings.All.Languages.SelectMany(language => Keys.Where(key => Wordings.All.Has(language, key))
            .SelectMany(key => NetworkWords.Offends(Wordings.All.Template(language, key))
                .Select(word => $"The wording '{key}' in '{language}' offers {word}, which the phone network acts on itself: offer another word."))),
    ];
}
