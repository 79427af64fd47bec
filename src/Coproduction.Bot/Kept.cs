using System.Collections.Concurrent;

namespace Coproduction.Bot;

/// <summary>What is dear to make and not for two threads at once: those that are free are kept.</summary>
internal sealed class Kept<T>(Func<T> make)
{
    private readonly ConcurrentBag<T> free = [];

    public T Take() => free.TryTake(out var one) ? one : make();

    public void Return(T one) => free.Add(one);
}
