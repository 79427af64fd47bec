using System.Collections.Concurrent;
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

    private readonly ConcurrentDictionary<string, Asked> senders = new();
    private GrainReference? any;

    public void Actor(ActorId actor)
    {
        if (!AreHeld) Grain(actor).Tell().Ignore();
    }

    /// <summary>The same, with what was stored for it.</summary>
    public void Actor(ActorId actor, StoredInput input)
    {
        if (!AreHeld) Grain(actor).Hand(input).Ignore();
    }

    /// <summary>Completes when the actor has taken its turns.</summary>
    public Task ActorAsync(ActorId actor) => AreHeld ? Task.CompletedTask : Grain(actor).Poke();

    /// <summary>One that has not left yet serves for all who ask meanwhile: a sender looks for whatever may go.</summary>
    public void Sender(string sender)
    {
        var asked = senders.GetOrAdd(sender, name => new(grains.GetGrain<ISenderGrain>(name)));
        if (Interlocked.Exchange(ref asked.Waiting, 1) == 0) Task.Run(() => Ask(asked)).Ignore();
    }

    private static Task Ask(Asked asked)
    {
        Interlocked.Exchange(ref asked.Waiting, 0);
        return asked.Grain.Poke();
    }

    /// <summary>By type and key: asked for a grain by its interface, Orleans makes that interface's name anew each time.</summary>
    private IActorGrain Grain(ActorId actor)
    {
        any ??= (GrainReference)grains.GetGrain<IActorGrain>("any");
        return (IActorGrain)grains.GetGrain(GrainId.Create(any.GrainId.Type, actor.ToString()), any.InterfaceType);
    }

    private sealed class Asked(ISenderGrain grain)
    {
        public readonly ISenderGrain Grain = grain;
        public int Waiting;
    }
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
