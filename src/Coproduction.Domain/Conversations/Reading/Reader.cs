namespace Coproduction.Domain;
public static class Reader { public static Meaning Understand(Question? question, string text, ReadingContext context) => new(Intent.Unclear, "stub"); }
