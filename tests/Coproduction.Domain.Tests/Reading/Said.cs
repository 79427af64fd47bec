namespace Coproduction.Domain.Tests.Reading;

/// <summary>One text read on a Tuesday morning in London, with two schemes known.</summary>
internal static class Said
{
    public static readonly NamedScheme Walkers = new(new(new Guid("00000000-0000-0000-0000-000000000001")), "Tuesday Walkers", "walkers");
    public static readonly NamedScheme Park = new(new(new Guid("00000000-0000-0000-0000-000000000002")), "Our Park", "park");

    public static readonly ReadingContext Context = new(
        "en", new(2026, 11, 24, 10, 0, 0, TimeSpan.Zero), TimeZoneInfo.FindSystemTimeZoneById("Europe/London"), [Walkers, Park]);

    public static Question Asked(QuestionKind kind, params string[] choices) => new()
    {
        Id = new(Guid.Empty),
        Kind = kind,
        Scheme = Walkers.Id,
        Text = "Shall Priya, who looks after Tuesday Walkers, text you?",
        Choices = [.. choices],
    };

    /// <summary>Read as the answer to "Shall Priya text you?".</summary>
    public static Meaning ToJoin(string text) => Reader.Understand(Asked(QuestionKind.Join), text, Context);

    public static Meaning To(QuestionKind kind, string text) => Reader.Understand(Asked(kind), text, Context);

    public static Meaning Unasked(string text) => Reader.Understand(null, text, Context);

    public static Meaning In(string language, string text) => Reader.Understand(Asked(QuestionKind.Join), text, Context with { Language = language });
}
