using System.Text;

namespace Coproduction.Domain;

/// <summary>
/// What staff write to the bot in their own Teams chat. Only the box on a participant's card sends words to a resident: what
/// is typed beside the cards is never relayed, whatever it says.
/// </summary>
internal static class StaffCommands
{
    private const int MostLines = 15;

    private static readonly HashSet<string> AskWaiting =
        ["whos waiting", "who is waiting", "who waits", "waiting", "whos waiting for me", "who is waiting for me", "who am i keeping waiting", "what do i owe", "who do i owe", "whats due", "what is due", "whose waiting"];

    private static readonly HashSet<string> AskPeople =
        ["my people", "people", "my list", "my participants", "my residents", "who are my people", "who do i have", "show my people", "list my people"];

    private static readonly HashSet<string> AskHelp = ["help", "commands", "what can i write", "what can i do", "how does this work", "help me", "menu", ""];

    private static readonly HashSet<string> SayBack = ["back", "im back", "i am back", "im back now", "i am back now", "back now", "not away", "im not away"];

    private static readonly string[] Openings = ["please ", "im ", "i am ", "ill be ", "i will be ", "ive gone "];

    public static bool Try(PersonTurn t, TextReceived text, Question? live)
    {
        if (text.From != Channel.Teams || !t.S.IsStaff || t.S.Gone) return false;
        var plain = Plain(text.Body);
        if (Command(t, plain) || HandOverCommand.Try(t, text.Body)) return true;
        // Their own question as a connector, or about their own data, is theirs.
        if (live is not null || plain == "privacy") return false;
        WhoFor(t, text);
        return true;
    }

    private static bool Command(PersonTurn t, string plain)
    {
        if (AskWaiting.Contains(plain)) Waiting(t);
        else if (AskPeople.Contains(plain)) People(t);
        else if (AskHelp.Contains(plain)) Help(t);
        else if (SayBack.Contains(plain)) Absence.Back(t);
        else if (Away(plain) is { } rest && Absence.SaysWhen(t, rest)) Absence.Away(t, rest);
        else return false;
        return true;
    }

    private static void Waiting(PersonTurn t)
    {
        var all = StaffWords.Waiting(t);
        if (all.IsEmpty) { t.Tell(t.Me, t.Words("teams.waiting.none"), "teams.waiting.none"); return; }
        var lines = all.Select(c => Line(StaffWords.Name(c), StaffWords.Scheme(t, c), c.DueBy is { } due ? StaffWords.Due(t, due) : null, c.Owed == 1 ? "1 text" : $"{StaffWords.Number(c.Owed)} texts"));
        var heading = all.Length == 1 ? t.Words("teams.waiting.one") : t.Words("teams.waiting", ("count", StaffWords.Number(all.Length)));
        t.Tell(t.Me, Listed(heading, [.. lines]), "teams.waiting", new CardRef(CardKind.Waiting, t.Me.Value));
    }

    private static void People(PersonTurn t)
    {
        var mine = t.Context.Caseload.Where(c => c.Status is ReferralStatus.Accepted or ReferralStatus.Offered).ToList();
        if (mine.Count == 0) { t.Tell(t.Me, t.Words("teams.people.none"), "teams.people.none"); return; }
        var lines = mine.OrderBy(c => c.Status == ReferralStatus.Offered ? 0 : 1).ThenBy(StaffWords.Name, StringComparer.OrdinalIgnoreCase)
            .Select(c => Line(StaffWords.Name(c), StaffWords.Scheme(t, c), c.Status == ReferralStatus.Offered ? "offered to you" : "with you", c.DueBy is { } due && c.Owed > 0 ? StaffWords.Due(t, due) : null));
        t.Tell(t.Me, Listed(t.Words("teams.people"), [.. lines]), "teams.people");
    }

    public static void Help(PersonTurn t) =>
        t.Tell(t.Me, t.Words("teams.help") + (t.S.Connector is null ? "" : "\n" + t.Words("teams.help.invite")), "teams.help");

    /// <summary>"Who is this for?": the runtime draws the question, the choice and a box that holds the words already.</summary>
    private static void WhoFor(PersonTurn t, TextReceived text)
    {
        if (text.Media > 0) t.Tell(t.Me, t.Words("teams.pictures"), "teams.pictures");
        else if (t.Context.Caseload.IsEmpty) Help(t);
        else if (text.Body.Trim().Length > Talking.LongestWords) t.Tell(t.Me, t.Words("teams.too-long", ("count", StaffWords.Number(text.Body.Trim().Length)), ("most", StaffWords.Number(Talking.LongestWords))), "teams.too-long");
        else t.Tell(t.Me, text.Body.Trim(), "teams.who-for", new CardRef(CardKind.WhoFor, t.NewId()));
    }

    /// <summary>What follows "away"; null when it is not about being away.</summary>
    private static string? Away(string plain) => plain == "away" ? "" : plain.StartsWith("away ", StringComparison.Ordinal) ? plain[5..] : null;

    /// <summary>"Amina · Tuesday Walkers · due Wed 10:00 · 2 texts".</summary>
    private static string Line(params string?[] parts) => string.Join(" · ", parts.Where(p => p is { Length: > 0 }));

    private static string Listed(string heading, IReadOnlyList<string> lines) =>
        $"{heading}\n{string.Join("\n", lines.Take(MostLines))}" + (lines.Count > MostLines ? $"\nand {StaffWords.Number(lines.Count - MostLines)} more" : "");

    /// <summary>Small letters without apostrophes, end signs and double blanks, as people type commands.</summary>
    internal static string Plain(string body)
    {
        var plain = new StringBuilder(body.Length);
        foreach (var c in body.Trim().TrimEnd('.', '!', '?', ' '))
        {
            if (c is '\'' or '’' or '‘' or '`') continue;
            if (!char.IsWhiteSpace(c)) plain.Append(char.ToLowerInvariant(c));
            else if (plain.Length > 0 && plain[^1] != ' ') plain.Append(' ');
        }

        var text = plain.ToString();
        foreach (var opening in Openings)
            if (text.StartsWith(opening + "away", StringComparison.Ordinal) || opening == "please " && text.StartsWith(opening, StringComparison.Ordinal)) text = text[opening.Length..];
        return text;
    }
}
