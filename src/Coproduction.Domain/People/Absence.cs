namespace Coproduction.Domain;

/// <summary>"away until Friday": nobody new is offered until then; those who wait may be handed over.</summary>
internal static class Absence
{
    public static void Away(PersonTurn t, string rest)
    {
        if (t.S.Professional is not { } professional) { Tell(t, "teams.away.not-offered"); return; }
        if (Day(t, rest) is not { } day) { Tell(t, "teams.away.how"); return; }
        t.S = t.S with { Professional = professional with { AwayUntil = WorkingTime.At(day.AddDays(1), TimeOnly.MinValue, t.Zone) } };
        t.Record(FactKind.AwaySet, detail: "away");
        var waiting = StaffWords.Waiting(t);
        t.Tell(t.Me, t.Words(waiting.IsEmpty ? "teams.away" : "teams.away.waiting", ("day", WorkingTime.SayDay(day, Wordings.Fallback)),
            ("count", StaffWords.Number(waiting.Length)), ("who", StaffWords.List([.. waiting.Select(StaffWords.Name)]))), "teams.away", waiting.IsEmpty ? null : new CardRef(CardKind.Away, t.Me.Value));
    }

    public static void Back(PersonTurn t)
    {
        if (t.S.Professional is { AwayUntil: not null } professional)
        {
            t.S = t.S with { Professional = professional with { AwayUntil = null } };
            t.Record(FactKind.AwaySet, detail: "back");
        }

        Tell(t, "teams.back");
    }

    public static void Reached(PersonTurn t)
    {
        if (t.S.Professional is not { AwayUntil: { } until } professional || until > t.Now) return;
        t.S = t.S with { Professional = professional with { AwayUntil = null } };
        t.Record(FactKind.AwaySet, detail: "over");
    }

    /// <summary>Whether these words say an end, or nothing at all: "away with the fairies" is for somebody else.</summary>
    public static bool SaysWhen(PersonTurn t, string rest) =>
        rest.Length == 0 || rest.StartsWith("until", StringComparison.Ordinal) || rest.StartsWith("till", StringComparison.Ordinal) || rest.StartsWith("til ", StringComparison.Ordinal) || Day(t, rest) is not null;

    /// <summary>The last day of it, in their zone; of two readings the later. Null when none is said, or one that is past or over a year away.</summary>
    private static DateOnly? Day(PersonTurn t, string rest)
    {
        var found = Dates.Find(Utterance.Of(rest, EnglishWords.Lexicon).Words, t.Reading);
        if ((found.Date ?? (found.Choices.IsDefaultOrEmpty ? null : found.Choices.Max())) is not { } moment) return null;
        var day = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(moment, t.Zone).DateTime);
        var today = StaffWords.Today(t);
        return day < today || day > today.AddDays(t.Policy.Later.MostDays) ? null : day;
    }

    private static void Tell(PersonTurn t, string wording) => t.Tell(t.Me, t.Words(wording), wording);
}
