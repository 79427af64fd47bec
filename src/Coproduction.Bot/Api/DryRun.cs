using Coproduction.Bot.Runtime;
using Coproduction.Domain;
using Microsoft.Extensions.Options;
using Directory = Coproduction.Domain.Directory;

namespace Coproduction.Bot.Api;

/// <summary>
/// What the rules would say just now. Deciding is pure, so a call that would be refused need not leave an actor or a number
/// behind, and an import is judged as a whole before any of it is stored. Advisory: the actor decides for itself.
/// </summary>
internal sealed class DryRun(DirectoryCache directory, IOptionsMonitor<Policy> policy, Clock clock)
{
    /// <summary>Adds what the rules find wrong to what is known already.</summary>
    /// <exception cref="RefusedException">There is something wrong.</exception>
    public void Of(ActorId actor, Input input, ApiCall call)
    {
        var now = directory.Current;
        var answer = actor.Kind == ActorKind.Person
            ? Person(now.People.GetValueOrDefault(actor.Person) ?? new() { Id = actor.Person }, input, now).Answer
            : Scheme(now.Schemes.GetValueOrDefault(actor.Scheme) ?? new() { Id = actor.Scheme }, input, now).Answer;
        foreach (var refusal in answer?.Refusals.Where(r => !call.Faults.Has(r.Field)) ?? []) call.Faults.Add(refusal);
        call.Faults.Throw();
    }

    public Decision<PersonState> Person(PersonState state, Input input, Directory seen) => Decider.Decide(state, Named(input), Seen(seen), clock.Now);

    public Decision<SchemeState> Scheme(SchemeState state, Input input, Directory seen) => Decider.Decide(state, Named(input), Seen(seen), clock.Now);

    private Context Seen(Directory seen) => new() { Directory = seen, Policy = policy.CurrentValue };

    private Input Named(Input input) => input with { Id = new("dry-run"), At = clock.Now };
}
