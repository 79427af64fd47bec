using System.Globalization;
using Coproduction.Domain;

namespace Coproduction.Bot.Api;

/// <summary>What stands after the question mark; faults are told by the parameter's name, all at once by <see cref="Faults"/>.</summary>
internal sealed class Query(IQueryCollection query)
{
    private const int Most = 1000;

    public Faults Faults { get; } = new();

    public string? Text(string name) => query.TryGetValue(name, out var value) && value.ToString() is { Length: > 0 } text ? text : null;

    /// <summary>One of the enum's words; null when it was not given.</summary>
    public T? Choice<T>(string name) where T : struct, Enum
    {
        if (Text(name) is not { } text) return null;
        if (Words.Read<T>(text) is { } value) return value;
        Faults.Unreadable(name, $"{name} is none of those known: give one of {Words.All<T>()}.");
        return null;
    }

    public int Take(int otherwise)
    {
        if (Text("take") is not { } text) return otherwise;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var take) && take is > 0 and <= Most) return take;
        Faults.Unreadable("take", $"take is how many to give: 1 to {Most}.");
        return otherwise;
    }

    public long Number(string name)
    {
        if (Text(name) is not { } text) return 0;
        if (long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return number;
        Faults.Unreadable(name, $"{name} is a whole number, as the last answer gave it.");
        return 0;
    }

    public Guid? Id(string name)
    {
        if (Text(name) is not { } text) return null;
        if (Guid.TryParse(text, out var id)) return id;
        Faults.Unreadable(name, $"{name} is an id, as the last answer gave it.");
        return null;
    }

    public DateTimeOffset? At(string name)
    {
        if (Text(name) is not { } text) return null;
        if (DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.RoundtripKind, out var at)) return at.ToUniversalTime();
        Faults.Unreadable(name, $"{name} is a moment, such as 2026-03-01T09:00:00Z.");
        return null;
    }

    public PersonId? Person(string name, Names names)
    {
        if (Text(name) is not { } text) return null;
        if (names.Person(text) is { } person) return person.Id;
        Names.Unknown(Faults, name);
        return null;
    }

    public SchemeId? Scheme(string name, Names names)
    {
        if (Text(name) is not { } text) return null;
        if (names.Scheme(text) is { } scheme) return scheme.Id;
        Faults.Wrong("no-such-scheme", name, "No scheme has this id or key: GET /api/schemes lists them.");
        return null;
    }
}
