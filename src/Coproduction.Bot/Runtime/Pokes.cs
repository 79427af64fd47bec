using Coproduction.Domain;
using Microsoft.Extensions.Options;

namespace Coproduction.Bot.Runtime;

/// <summary>
/// "There may be work for you." Nothing is owed by a poke: one that is lost is made up by the sweep, so nobody waits for it.
/// </summary>
public sealed class Pokes(IGrainFactory grains, IOptions<HeldTurns> held)
{
    /// <summary>See <see cref="HeldTurns"/>.</summary>
    internal bool AreHeld { get; } = held.Value.HoldTurns;

    public void Actor(ActorId actor) => ActorAsync(actor).Ignore();

    public Task ActorAsync(ActorId actor) => AreHeld ? Task.CompletedTask : grains.GetGrain<IActorGrain>(actor.ToString()).Poke();

    public void Sender(string sender) => grains.GetGrain<ISenderGrain>(sender).Poke().Ignore();
}

/// <summary>
/// Section <c>Runtime</c>, for measuring how fast texts are taken by themselves: with <c>Runtime:HoldTurns</c> inputs are stored as
/// ever, and no actor is told of them. In Development only.
/// </summary>
public sealed class HeldTurns
{
    public const string Section = "Runtime";

    public bool HoldTurns { get; set; }
}

internal sealed class HeldTurnsValidator(IHostEnvironment environment) : IValidateOptions<HeldTurns>
{
    public ValidateOptionsResult Validate(string? name, HeldTurns options) => options.HoldTurns && !environment.IsDevelopment()
        ? ValidateOptionsResult.Fail("Runtime:HoldTurns is set: nobody would be answered. Leave it out; it is for measuring, in Development only.")
        : ValidateOptionsResult.Success;
}
