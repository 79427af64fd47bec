using Coproduction.Bot.Runtime;
using Coproduction.Bot.Storage;
using Coproduction.Domain;
using Microsoft.EntityFrameworkCore;
using PhoneNumber = Coproduction.Domain.PhoneNumber;

namespace Coproduction.Bot.Api;

/// <summary>
/// Takes a call to its actor and answers what the actor answered. A repeat is answered as the first was; the same key with
/// another meaning is told from what the inbox holds of the first.
/// </summary>
internal sealed class Calls(Inbox inbox, Addresses addresses, Privacy privacy, IDbContextFactory<CoproductionDb> contexts, DryRun dryRun)
{
    /// <param name="created">Where what it makes is found, as <c>/api/people/</c>; null for a call that makes nothing.</param>
    public async Task<IResult> ToActorAsync(ApiCall call, ActorId actor, Input input, string? created = null)
    {
        if (created is not null) await JudgeAsync(call, () => actor, actor, input);
        call.Faults.Throw();
        // The call goes on when its caller hangs up: its answer is kept for the repeat.
        var result = await inbox.CallAsync(actor, call.Id, input, CancellationToken.None);
        await MatchAsync(call, actor, input);
        return Answer(result, call.Id, created);
    }

    /// <summary>To whoever has this number; they are made when nobody has.</summary>
    public async Task<IResult> ToNumberAsync(ApiCall call, PhoneNumber number, Input input, string created)
    {
        // A number is stored only when the call will be granted.
        await JudgeAsync(call, () => addresses.Find(number), addresses.Find(number) ?? new PersonId(call.Id.Derive(0)), input);
        call.Faults.Throw();
        var result = await inbox.CallByNumberAsync(number, call.Id, input, CancellationToken.None);
        await MatchAsync(call, addresses.Find(number), input);
        return Answer(result, call.Id, created);
    }

    /// <summary>Adds what the rules find wrong to what is known already; of a repeat they would find that it is there.</summary>
    private async Task JudgeAsync(ApiCall call, Func<ActorId?> stored, ActorId actor, Input input)
    {
        if (await IsRepeatAsync(call, stored, input)) return;
        var refusals = dryRun.Of(actor, input);
        // The same call may have been taken meanwhile.
        if (refusals.Count == 0 || await IsRepeatAsync(call, stored, input)) return;
        foreach (var refusal in refusals.Where(r => !call.Faults.Has(r.Field))) call.Faults.Add(refusal);
    }

    /// <summary>Storing it again changes nothing; what the first was answered is waited for.</summary>
    /// <param name="stored">Whom the first went to: asked for only after the first is seen, because both come in one commit.</param>
    private async Task<bool> IsRepeatAsync(ApiCall call, Func<ActorId?> stored, Input input)
    {
        if (!call.Keyed || call.Faults.Any || inbox.StatusOf(call.Id).State == CallState.Unknown) return false;
        await MatchAsync(call, stored(), input);
        return true;
    }

    /// <exception cref="RefusedException">The key was used for something else.</exception>
    private async Task MatchAsync(ApiCall call, ActorId? actor, Input input)
    {
        if (!call.Keyed) return;
        await using var db = await contexts.CreateDbContextAsync();
        var row = await db.Inbox.Where(i => i.Id == call.Id.Value).Select(i => new { i.Actor, i.ActorKind, i.Body }).SingleOrDefaultAsync();
        // Without a body its retention time is over: then only whom it went to is known.
        if (row is null || (actor == new ActorId(row.ActorKind, row.Actor) && (row.Body is null || Same(call.Id, row.Body, input)))) return;
        throw new RefusedException([new("key-used", 422, ApiCall.KeyHeader, $"This {ApiCall.KeyHeader} was used here with another body. Use a new one for another call.")]);
    }

    /// <summary>Compared as this build writes both, so that a release between two calls makes no difference.</summary>
    private bool Same(InputId id, byte[] body, Input input)
    {
        var first = Snapshots.ReadInput(privacy.Open($"inbox:{id}", body), id, default);
        return Snapshots.WriteInput(first).AsSpan().SequenceEqual(Snapshots.WriteInput(input));
    }

    public static IResult Answer(CallResult result, InputId id, string? created = null) => result switch
    {
        { State: CallState.Pending } => Accepted(id),
        { State: CallState.Unknown } => Problems.NotFound("No call has this id."),
        { State: CallState.SetAside } => Problems.Of(500, "set-aside", null, "The bot failed at this call and has set it aside for the operator: its log says why. Nothing was done."),
        { Answer: { IsRefused: true } refused } => Problems.Of(refused.Refusals),
        { Answer: { } answer } when created is not null && answer.Id is { } made => TypedResults.Created($"{created}{made:N}", Body(answer)),
        { Answer: var answer } => TypedResults.Ok(Body(answer)),
    };

    private static CallAnswer Body(Answer? answer) => new(answer?.Id?.ToString("N"), answer?.Status ?? "done");

    private static Microsoft.AspNetCore.Http.HttpResults.Accepted<CallPending> Accepted(InputId id) =>
        TypedResults.Accepted(ApiCall.StatusPath(id), new CallPending(ApiCall.StatusPath(id)));
}

/// <summary>What a call was answered: what it is about, and how that stands now.</summary>
internal sealed record CallAnswer(string? Id, string Status);

/// <summary>Its turn has not come: ask again there.</summary>
internal sealed record CallPending(string Status);
