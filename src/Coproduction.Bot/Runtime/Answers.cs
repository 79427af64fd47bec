using System.Collections.Concurrent;
using Coproduction.Domain;

namespace Coproduction.Bot.Runtime;

/// <summary>Wakes calls of this process whose turn has ended. Only a wake-up: what was answered is read from its row.</summary>
public sealed class Answers
{
    private readonly ConcurrentDictionary<InputId, TaskCompletionSource> waiting = new();

    internal Waiting Await(InputId id) => new(this, id, waiting.GetOrAdd(id, _ => new(TaskCreationOptions.RunContinuationsAsynchronously)).Task);

    internal void Ended(InputId id)
    {
        if (!waiting.IsEmpty && waiting.TryRemove(id, out var source)) source.TrySetResult();
    }

    internal sealed class Waiting(Answers answers, InputId id, Task signal) : IDisposable
    {
        public Task Signal => signal;

        public void Dispose() => answers.waiting.TryRemove(id, out _);
    }
}
