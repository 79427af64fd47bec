using System.Collections.Concurrent;
using Coproduction.Domain;

namespace Coproduction.Bot.Runtime;

/// <summary>Wakes calls of this process whose turn has ended. Only a wake-up: what was answered is read from its row.</summary>
public sealed class Answers
{
    private readonly ConcurrentDictionary<InputId, TaskCompletionSource> waiting = new();

    internal Waiting Await(InputId id) => new(this, id, waiting.GetOrAdd(id, _ => new(TaskCreationOptions.RunContinuationsAsynchronously)));

    internal void Ended(InputId id)
    {
        if (!waiting.IsEmpty && waiting.TryRemove(id, out var source)) source.TrySetResult();
    }

    /// <summary>Repeats of a call wait together. Who leaves wakes the others, which look at the row and wait anew.</summary>
    internal sealed class Waiting(Answers answers, InputId id, TaskCompletionSource source) : IDisposable
    {
        public Task Signal => source.Task;

        public void Dispose()
        {
            if (answers.waiting.TryRemove(new(id, source))) source.TrySetResult();
        }
    }
}
