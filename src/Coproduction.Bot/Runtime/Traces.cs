using System.Diagnostics;
using Coproduction.Domain;

namespace Coproduction.Bot.Runtime;

/// <summary>
/// OpenTelemetry's spans of the way from a webhook to a send. Its parts run at different times and perhaps in different
/// processes, so the trace is not handed on: each part finds it in the ids that it has (<see cref="InputId.Cause"/> twice). Ids
/// only, never a number, a name or a word. The HTTP spans of the framework would hold addresses, so they are not exported.
/// </summary>
internal static class Traces
{
    public const string Source = "Coproduction.Bot";

    private static readonly ActivitySource Spans = new(Source);

    /// <summary>From an input that was read to its row on disk.</summary>
    public static Activity? Accept(InputId input, DateTimeOffset at) => Spans.HasListeners() ? Begin("accept", ActivityKind.Server, input.Cause(at))?.SetTag("input", input.Value) : null;

    /// <summary>An actor takes an input: load, decide, commit.</summary>
    public static Activity? Turn(ActorId actor, Input input) =>
        Spans.HasListeners() ? Begin("turn", ActivityKind.Consumer, input.Id.Cause(input.At))?.SetTag("actor", actor.ToString()).SetTag("input", input.Id.Value) : null;

    public static Activity? Step(Activity? turn, string name) => turn is null ? null : Spans.StartActivity(name, ActivityKind.Internal, turn.Context);

    /// <summary>The call to the provider, and what became of it on disk.</summary>
    public static Activity? Send(MessageId message) => Of(message, "send");

    /// <summary>An unknown send is looked for.</summary>
    public static Activity? Look(MessageId message) => Of(message, "look");

    /// <summary>A span that does not come to this has failed.</summary>
    public static void Succeeded(this Activity? span, string? outcome = null)
    {
        if (outcome is not null) span?.SetTag("outcome", outcome);
        span?.SetStatus(ActivityStatusCode.Ok);
    }

    private static Activity? Of(MessageId message, string name) =>
        Spans.HasListeners() ? Begin(name, ActivityKind.Client, message.ToString()[..16])?.SetTag("message", message.ToString()) : null;

    private static Activity? Begin(string name, ActivityKind kind, string cause)
    {
        // "Recorded" says only that nobody before has decided against it.
        var context = new ActivityContext(ActivityTraceId.CreateFromString($"{cause}{cause}"), default, ActivityTraceFlags.Recorded);
        return Spans.StartActivity(name, kind, context)?.SetStatus(ActivityStatusCode.Error);
    }
}
