namespace Coproduction.Domain;

/// <summary>What keeps a scheme shut: A1 (added to, never instead of, professional work) and V5 (freedom).</summary>
public sealed record Gate(string Code, string Field, string Fix);

public static class Gates
{
    /// <summary>Every gate that fails, not only the first.</summary>
    public static IEnumerable<Gate> Failing(SchemeDefinition scheme, Directory directory)
    {
        if (Professional(scheme, directory) is { } professional) yield return professional;
        if (scheme.StaffHoursPerWeek <= 0) yield return new("A1-staff-hours", "staffHoursPerWeek", "Say how many staff hours a week go into it: residents add to professional work, they do not replace it.");
        if (Blank(scheme.Resources)) yield return new("A1-resources", "resources", "Say which public resources it has: rooms, money, equipment.");
        if (Blank(scheme.Prevents)) yield return new("A1-prevents", "prevents", "Say what it prevents or improves.");
        if (Blank(scheme.NewInvestment)) yield return new("A1-new-investment", "newInvestment", "Say what new money or time is in it: coproduction costs first and saves only later.");
        if (Blank(scheme.WhyRelational)) yield return new("A1-why-relational", "whyRelational", "Say why this service is relational.");
        if (Blank(scheme.ResidentsDecide)) yield return new("A1-residents-decide", "residentsDecide", "Say what residents will decide.");
        if (scheme.Conditions.Any(c => !Blank(c))) yield return new("V5-conditions", "conditions", "Taking part may not be tied to receiving a service or to any sanction: remove the conditions.");
        if (scheme.Form != SchemeForm.Collective && scheme.Capacity <= 0) yield return new("A1-places", "capacity", "Say how many people it has places for.");
        if (directory.Person(scheme.Coordinator) is not { Coordinator: not null, Gone: false }) yield return new("A1-coordinator", "coordinator", "Name the coordinator who sees to it: the id or key of a person with that role.");
        if (Blank(scheme.Summary)) yield return new("text-summary", "summary", "Say in a short phrase what it is: residents read it in their first text.");
        if (FirstTextTooLong(scheme, directory)) yield return new("text-too-long", "name", "Even the shortest first text with this name is longer than two segments: shorten the name and use plain letters.");
    }

    private static Gate? Professional(SchemeDefinition scheme, Directory directory)
    {
        var named = scheme.Professionals.Select(p => directory.Person(p)).Where(p => p is { Professional: not null, Gone: false }).ToList();
        if (named.Count == 0) return new("A1-professional", "professionals", "Name at least one professional who looks after it: the id or key of a person with that role.");
        if (scheme.Form != SchemeForm.Collective && named.All(p => p!.Professional!.Free <= 0))
            return new("A1-capacity", "professionals", "None of the named professionals has free capacity: name another or raise theirs.");
        return null;
    }

    private static bool FirstTextTooLong(SchemeDefinition scheme, Directory directory)
    {
        var first = Introducing.FirstText(directory, "en", "Maximiliana", null, scheme, null).Body;
        var handOn = Wordings.All.Render("en", scheme.Sensitive ? "handon.sensitive" : "handon", ("me", "Maximiliana"), ("scheme", scheme.Name), ("summary", scheme.Summary), ("code", "K7P MRQ"), ("number", "07700 900100"));
        return Segments.Of(first).Count > 2 || Segments.Of(handOn).Count > 2;
    }

    private static bool Blank(string? text) => string.IsNullOrWhiteSpace(text);
}
