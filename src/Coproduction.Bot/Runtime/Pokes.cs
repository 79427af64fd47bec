using Coproduction.Domain;

namespace Coproduction.Bot.Runtime;

/// <summary>
/// "There may be work for you." Nothing is owed by a poke: one that is lost is made up by the sweep, so nobody waits for it.
/// </summary>
public sealed class Pokes(IGrainFactory grains)
{
    public void Actor(ActorId actor) => ActorAsync(actor).Ignore();

    public Task ActorAsync(ActorId actor) => grains.GetGrain<IActorGrain>(actor.ToString()).Poke();

    public void Sender(string sender) => grains.GetGrain<ISenderGrain>(sender).Poke().Ignore();
}
