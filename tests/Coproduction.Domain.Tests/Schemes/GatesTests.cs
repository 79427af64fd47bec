namespace Coproduction.Domain.Tests;

public sealed class GatesTests
{
    private readonly Clapton _c = new();

    private string[] Failing(SchemeDefinition scheme) => [.. Gates.Failing(scheme, _c.World.Directory).Select(g => g.Code)];

    private SchemeDefinition Good => _c.Definition("new", "New Thing", SchemeForm.Group, _c.Priya);

    [Fact]
    public void A_scheme_with_a_professional_resources_and_every_answer_opens() => Assert.Empty(Failing(Good));

    [Fact]
    public void Every_failing_gate_is_reported_at_once()
    {
        var bare = new SchemeDefinition { Key = "bare", Name = "Bare", Form = SchemeForm.Individual, Conditions = ["or lose your benefit"] };
        Assert.Equal(
            ["A1-coordinator", "A1-new-investment", "A1-places", "A1-prevents", "A1-professional", "A1-residents-decide", "A1-resources", "A1-staff-hours", "A1-why-relational", "V5-conditions", "text-summary"],
            Failing(bare).Order(StringComparer.Ordinal));
        var answer = _c.Scheme(new(new InputId("bare").Derive(0)), bare);
        Assert.Equal(11, answer!.Refusals.Length);
        Assert.All(answer.Refusals, r => Assert.False(string.IsNullOrWhiteSpace(r.Field) || string.IsNullOrWhiteSpace(r.Fix)));
    }

    [Fact]
    public void Any_condition_keeps_it_shut() => Assert.Equal(["V5-conditions"], Failing(Good with { Conditions = ["attendance is recorded for housing"] }));

    [Fact]
    public void A_professional_without_free_capacity_is_not_enough()
    {
        var c = new Clapton(priyasCapacity: 1);
        c.Joined(Clapton.Amina);
        Assert.Contains("A1-capacity", Gates.Failing(c.Definition("new", "New Thing", SchemeForm.Group, c.Priya), c.World.Directory).Select(g => g.Code));
    }

    [Fact]
    public void A_collective_scheme_counts_staff_hours_and_not_people() =>
        Assert.Empty(Failing(Good with { Form = SchemeForm.Collective, Capacity = 0 }));

    [Fact]
    public void A_name_too_long_for_a_first_text_keeps_it_shut() =>
        Assert.Contains("text-too-long", Failing(Good with { Name = new string('x', 300) }));

    [Fact]
    public void A_name_with_a_word_that_the_network_acts_on_is_refused()
    {
        var answer = _c.World.Call(new SchemeId(new InputId("q").Derive(0)), new CreateScheme(Good with { Name = "QUIT smoking together" }));
        Assert.Equal("network-word", Assert.Single(answer!.Refusals).Code);
    }
}
