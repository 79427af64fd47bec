using CsCheck;

namespace Coproduction.Domain.Tests;

public sealed class MatchingTests
{
    private static readonly SchemeDefinition Scheme = new() { Key = "s", Name = "S", Form = SchemeForm.Group, Neighbourhood = "Clapton", Professionals = [Id(1)] };

    private static PersonId Id(int n) => new(new Guid(n, 0, 0, new byte[8]));

    private static PersonState Pro(int id, string neighbourhood = "Clapton", string language = "en", int capacity = 5, int waiting = 0, int met = 0, DateTimeOffset? offered = null) => new()
    {
        Id = Id(id), Name = $"P{id}",
        Professional = new()
        {
            Capacity = capacity, Neighbourhoods = [neighbourhood], Languages = [language], LastOfferedAt = offered,
            Taken = [.. Enumerable.Range(0, waiting + met).Select(i => new CapacityTaken(new(new Guid(i, 1, 1, new byte[8])), i < waiting))],
        },
    };

    private static PersonId[] Rank(params PersonState[] people) =>
        [.. Matching.Rank(Scheme, new() { People = people.ToImmutableDictionary(p => p.Id) }, "tr", [], new(2026, 11, 24, 10, 0, 0, TimeSpan.Zero))];

    [Fact]
    public void Whoever_the_scheme_names_comes_first() => Assert.Equal(Id(1), Rank(Pro(2, language: "tr"), Pro(1, "Dalston"))[0]);

    [Fact]
    public void Then_who_speaks_the_language() => Assert.Equal([Id(1), Id(3), Id(2)], Rank(Pro(1), Pro(2), Pro(3, language: "tr", waiting: 2)));

    [Fact]
    public void Then_who_has_fewest_waiting() => Assert.Equal([Id(3), Id(2)], Rank(Pro(2, waiting: 2), Pro(3, waiting: 1, met: 3)));

    [Fact]
    public void Ties_go_to_who_has_gone_longest_without_an_offer()
    {
        var at = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);
        Assert.Equal([Id(4), Id(3), Id(2)], Rank(Pro(2, offered: at.AddDays(2)), Pro(3, offered: at), Pro(4)));
    }

    [Fact]
    public void Nobody_is_offered_beyond_their_capacity_nor_from_elsewhere() => Assert.Empty(Rank(Pro(2, capacity: 1, met: 1), Pro(3, "Dalston")));

    [Fact]
    public void Nobody_is_offered_who_is_away_or_has_left_or_wants_no_more_texts()
    {
        var now = new DateTimeOffset(2026, 11, 24, 10, 0, 0, TimeSpan.Zero);
        PersonState Away(int id, DateTimeOffset until) => Pro(id) is var p ? p with { Professional = p.Professional! with { AwayUntil = until } } : p;
        Assert.Equal([Id(6)], Rank(Away(2, now.AddDays(1)), Pro(3) with { Gone = true }, Pro(4) with { Stopped = new(StopKind.Stop, false, default) }, Pro(5, capacity: 0), Away(6, now)));
    }

    /// <summary>V5: what residents refuse, pause or leave changes nothing about who is offered.</summary>
    [Fact]
    public void Refusals_are_never_read() => Gen.Int[0, 4].Array[3].Sample(waiting =>
    {
        var people = waiting.Select((w, i) => Pro(i + 1, waiting: w)).ToArray();
        var refused = people.Select(p => p with { Refused = [new SchemeId(Guid.Empty)], Blocked = [Id(9)], AskedAt = [default] }).ToArray();
        Assert.Equal(Rank(people), Rank(refused));
    });
}
