using System.Text.RegularExpressions;

namespace Coproduction.Domain;

/// <summary>"hand over Amina to Tom", with or without the words that introduce him after a colon.</summary>
internal static partial class HandOverCommand
{
    /// <summary>Two names and the words around them.</summary>
    private const int LongestHead = 160;

    public static bool Try(PersonTurn t, string body)
    {
        var colon = body.IndexOf(':', StringComparison.Ordinal);
        var head = (colon < 0 ? body : body[..colon]).Trim();
        if (head.Length > LongestHead || Shape().Match(head) is not { Success: true } said) return false;
        if (Resident(t, said.Groups["who"].Value.Trim()) is not { } one || Colleague(t, said.Groups["to"].Value.Trim().TrimEnd('.', '!', '?')) is not { } to) return true;
        var words = colon < 0 ? "" : body[(colon + 1)..].Trim();
        (string, string)[] names = [("name", StaffWords.Name(one)), ("other", t.Directory.FirstNameOf(to))];
        if (words.Length == 0)
        {
            t.Tell(t.Me, t.Words("teams.handover", names), "teams.handover", new CardRef(CardKind.HandOver, one.Referral!.Value.Value, to.Value));
        }
        else if (words.Length > Talking.LongestWords)
        {
            t.Tell(t.Me, t.Words("teams.too-long", ("count", StaffWords.Number(words.Length)), ("most", StaffWords.Number(Talking.LongestWords))), "teams.too-long");
        }
        else
        {
            t.Mail(one.Resident, new OfferHandOver(one.Referral!.Value, t.Me, to, words));
            t.Tell(t.Me, t.Words("teams.handover.asking", names), "teams.handover.asking");
        }

        return true;
    }

    /// <summary>One of those they stand beside, by first name; "Amina (Tuesday Walkers)" where there are several.</summary>
    private static InCare? Resident(PersonTurn t, string who)
    {
        var mine = t.Context.Caseload.Where(c => c is { Status: ReferralStatus.Accepted, Referral: not null, FirstName.Length: > 0 }).ToList();
        var found = mine.Where(c => Same(c.FirstName, who)).ToList();
        if (found.Count == 0) found = [.. mine.Where(c => StartsWithName(c.FirstName, who) && t.Directory.Scheme(c.Scheme)?.Name is { } scheme && who.Contains(scheme, StringComparison.OrdinalIgnoreCase))];
        if (found.Count == 1) return found[0];
        if (found.Count == 0) t.Tell(t.Me, t.Words("teams.handover.nobody", ("name", Cut(who))), "teams.handover.nobody");
        else t.Tell(t.Me, t.Words("teams.handover.which", ("name", found[0].FirstName), ("list", StaffWords.List([.. found.Select(c => StaffWords.NameAndScheme(t, c))]))), "teams.handover.which");
        return null;
    }

    /// <summary>A professional who is there, by first name, whole name or key.</summary>
    private static PersonId? Colleague(PersonTurn t, string to)
    {
        var others = t.Directory.People.Values.Where(p => p is { Professional: not null, Gone: false, Name: not null } && p.Id != t.Me).OrderBy(p => p.Name, StringComparer.Ordinal).ToList();
        var found = others.Where(p => Same(p.Name, to)).ToList();
        if (found.Count == 0) found = [.. others.Where(p => Same(t.Directory.FirstNameOf(p.Id), to) || Same(p.Key, to))];
        if (found.Count == 0) { t.Tell(t.Me, t.Words("teams.handover.no-colleague", ("name", Cut(to))), "teams.handover.no-colleague"); return null; }
        if (found.Count > 1)
        {
            t.Tell(t.Me, t.Words("teams.handover.which-colleague", ("name", t.Directory.FirstNameOf(found[0].Id)), ("list", StaffWords.List([.. found.Select(p => p.Name!)]))), "teams.handover.which-colleague");
            return null;
        }

        if (Referring.Able(t, found[0].Id)) return found[0].Id;
        t.Tell(t.Me, t.Words("teams.handover.away", ("other", t.Directory.FirstNameOf(found[0].Id))), "teams.handover.away");
        return null;
    }

    private static bool Same(string? a, string b) => string.Equals(a, b, StringComparison.OrdinalIgnoreCase);

    private static bool StartsWithName(string name, string who) =>
        who.Length > name.Length && who.StartsWith(name, StringComparison.OrdinalIgnoreCase) && !char.IsLetter(who[name.Length]);

    /// <summary>Said back, so not without end.</summary>
    private static string Cut(string name) => name.Length > 40 ? name[..40] : name;

    [GeneratedRegex(@"^(?:please\s+)?(?:hand[\s-]*over\s+(?<who>.+?)\s+to|hand\s+(?<who>.+?)\s+over\s+to)\s+(?<to>.+)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Shape();
}
