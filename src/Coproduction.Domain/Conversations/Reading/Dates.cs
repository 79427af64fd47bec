using System.Collections.Immutable;

namespace Coproduction.Domain;

/// <summary>A day or moment found in a text.</summary>
internal readonly record struct FoundDate(DateTimeOffset? Date, ImmutableArray<DateTimeOffset> Choices, bool Covers, DateTimeOffset? Past);

internal static class Dates
{
    public static FoundDate Find(string[] words, ReadingContext context) => new(null, [], false, null);
}
