namespace Coproduction.Domain;

internal enum DangerCue
{
    SelfHarm,
    Violence,
    AtRisk,
    Medical,

    /// <summary>A figure of speech, or a plain use of the same words: what it covers is no danger.</summary>
    Figure,
}

/// <summary>
/// English words of danger, chosen to miss little: a false alarm costs a phone call. A safeguarding lead must own these
/// lists; <see cref="ReadingContext.MoreDanger"/> adds to them without a build. Names of conditions alone are no danger.
/// </summary>
internal static class EnglishDangers
{
    public static readonly (DangerCue, string)[] Lists =
    [
        (DangerCue.SelfHarm, EnglishSelfHarm.Phrases),
        (DangerCue.Violence, EnglishViolence.Phrases),
        (DangerCue.AtRisk, EnglishRisks.Phrases),
        (DangerCue.Medical, EnglishEmergencies.Phrases),
        (DangerCue.Figure, EnglishFigures.Phrases),
    ];
}
