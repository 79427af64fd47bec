namespace Coproduction.Domain.Tests;

/// <summary>R3: who has left owes nothing, whatever is still on its way to them.</summary>
public sealed class OwnersTests
{
    private readonly Clapton _c = new(teams: true);

    private WaitingRow[] Owed => [.. _c.World.Owed.Values];

    [Fact]
    public void With_no_coordinator_and_nobody_on_call_any_of_the_staff_has_what_is_owed()
    {
        _c.World.Call(_c.Ruth, new Depart());
        _c.Says(Clapton.Bola, "hi what is this");
        _c.Says(Clapton.Bola, "Clapton");
        Assert.NotEqual(_c.Ruth, Assert.Single(Owed).Owner);
    }

    [Fact]
    public void A_yes_to_who_has_left_meanwhile_is_offered_to_another()
    {
        _c.Asked(Clapton.Amina);
        _c.World.Call(_c.Priya, new Depart());
        _c.Says(Clapton.Amina, "JOIN");
        var referral = _c.State(Clapton.Amina).Referrals[0];
        Assert.Equal(ReferralStatus.Offered, referral.Status);
        Assert.NotEqual(_c.Priya, referral.Professional);
        Assert.DoesNotContain(Owed, w => w.Owner == _c.Priya);
    }

    [Fact]
    public void What_reaches_who_has_left_goes_back_and_passes_on()
    {
        _c.Accept(Clapton.Amina, _c.Joined(Clapton.Amina));
        _c.Says(Clapton.Amina, "can i bring my sister");
        // Their leaving was not seen when the text was read: the resident's actor still thinks that they owe it.
        _c.World.People[_c.Priya] = _c.World.People[_c.Priya] with { Gone = true };
        _c.World.Call(_c.Priya, new AnswerOwed(_c.World.Person(Clapton.Amina), Guid.NewGuid(), _c.World.Now));
        Assert.All(Owed, w => Assert.Equal(_c.Ruth, w.Owner));
    }

    [Fact]
    public void Whoever_has_left_is_not_offered_not_asked_and_not_told()
    {
        _c.World.Call(_c.Priya, new Depart());
        _c.Asked(Clapton.Amina);
        Assert.NotEqual(_c.Priya, _c.State(Clapton.Amina).Hold!.Professional);
        Assert.Equal(0, _c.World.People[_c.Priya].Professional!.Capacity);
        var count = _c.Told(_c.Priya).Length;
        _c.Writes("priya", "who's waiting");
        Assert.DoesNotContain(_c.Told(_c.Priya)[count..], m => m.Card is not null);
    }

    [Fact]
    public void A_code_typed_wrong_is_said_to_staff_once_and_they_are_asked_for_no_area()
    {
        _c.Writes("priya", "K7P MRQ");
        _c.Writes("priya", "K7P MRR");
        Assert.Null(_c.World.People[_c.Priya].Question);
    }
}
