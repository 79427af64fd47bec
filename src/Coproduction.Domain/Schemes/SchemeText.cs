namespace Coproduction.Domain;

/// <summary>How a scheme is told in a text.</summary>
public static class SchemeText
{
    /// <summary>When, where, cost and access, as much as fits: the fullest first.</summary>
    public static IEnumerable<string> Details(SchemeDefinition? scheme)
    {
        if (scheme is null) yield break;
        string[] parts = [.. new[] { scheme.When, scheme.Where, scheme.Cost, scheme.Access }.Where(p => p.Length > 0)];
        for (var n = parts.Length; n > 0; n--) yield return string.Join(", ", parts[..n]);
        if (parts.Length == 0) yield return scheme.Summary;
    }
}
