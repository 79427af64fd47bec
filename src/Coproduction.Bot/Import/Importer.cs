using System.Text.Json;
using Coproduction.Bot.Api;
using Coproduction.Bot.Runtime;
using Coproduction.Bot.Storage;
using Coproduction.Domain;

namespace Coproduction.Bot.Import;

/// <summary>How a step reaches its actor: by id, or by number when there is one.</summary>
internal delegate Task<CallResult> Deliver(ActorId actor, PhoneNumber? number, InputId id, Input input);

/// <summary>
/// Reads the import file: nothing is stored unless all of it is valid, and repeating it changes nothing. Runs inside a
/// running bot, or beside one on the same database.
/// </summary>
internal sealed class Importer(ImportPlan plan, DirectoryCache cache, Inbox inbox)
{
    private static readonly JsonDocumentOptions Lenient = new() { MaxDepth = 8, AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, AllowDuplicateProperties = false };

    /// <returns>What is wrong, each with its place; empty when all was imported.</returns>
    public async Task<IReadOnlyList<Refusal>> RunAsync(ReadOnlyMemory<byte> json, Deliver? deliver = null)
    {
        var faults = new Faults();
        cache.Refresh();
        if (Parse(json, faults) is not { } file) return faults.All;
        var steps = plan.Make(new Fields(file, "", faults));
        if (!faults.Any) await TakeAsync(steps, deliver ?? ByInbox, faults);
        return faults.All;
    }

    private static JsonElement? Parse(ReadOnlyMemory<byte> json, Faults faults)
    {
        try
        {
            var root = JsonDocument.Parse(json, Lenient).RootElement;
            if (root.ValueKind == JsonValueKind.Object) return root;
            faults.Unreadable("file", "The file must hold one JSON object with organisation, professionals, coordinators, connectors and schemes.");
        }
        catch (JsonException fault)
        {
            faults.Unreadable("file", $"This is not JSON, or names a field twice: look at line {fault.LineNumber.GetValueOrDefault() + 1}, byte {fault.BytePositionInLine.GetValueOrDefault() + 1}.");
        }

        return null;
    }

    private async Task TakeAsync(ImportSteps steps, Deliver deliver, Faults faults)
    {
        foreach (var person in steps.People)
        {
            var to = plan.IdOf(person, cache.Current);
            var input = person.Input(text => ImportPlan.Find(cache.Current, text));
            if (!await StepAsync(deliver, to, person.Phone, input, person.Place, faults)) return;
        }

        if (steps.Organisation is { } o)
            await cache.SetOrganisationAsync(o.Organisation with { OnCall = [.. o.OnCall.Select(key => ImportPlan.Find(cache.Current, key)).OfType<PersonId>()] });
        foreach (var (place, body, opens) in steps.Schemes)
        {
            var id = cache.Current.SchemeByKey(body.Key)?.Id ?? KeyIds.Scheme(body.Key);
            var create = new CreateScheme(body.Define(text => ImportPlan.Find(cache.Current, text), place)) { MayExist = true };
            if (!await StepAsync(deliver, id, null, create, place, faults)) return;
            if (opens && !await StepAsync(deliver, id, null, new OpenScheme(), place, faults)) return;
        }
    }

    private static async Task<bool> StepAsync(Deliver deliver, ActorId actor, PhoneNumber? number, Input input, Fields place, Faults faults)
    {
        var result = await deliver(actor, number, new InputId($"import:{Guid.NewGuid():N}"), input);
        if (result is { State: CallState.Answered, Answer.IsRefused: false }) return true;
        // Judged good a moment ago: something else has changed it meanwhile.
        if (result.Answer is { } refused)
            foreach (var refusal in refused.Refusals) faults.Add(refusal with { Field = place.At(refusal.Field ?? "key") });
        else faults.Add(new("not-taken", 503, place.At("key"), "This is stored and waits for its turn, and what stands below it was not imported. Start the bot, and repeat the import."));
        return false;
    }

    private Task<CallResult> ByInbox(ActorId actor, PhoneNumber? number, InputId id, Input input) =>
        number is { } phone ? inbox.CallByNumberAsync(phone, id, input) : inbox.CallAsync(actor, id, input);
}
