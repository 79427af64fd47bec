namespace Coproduction.Bot.Runtime;

/// <summary>
/// The time that decisions, due times and paces go by. A type of its own, because Orleans, Kestrel and Polly take a bare
/// <see cref="TimeProvider"/> from the container: a test that jumps three days must not make them believe it.
/// </summary>
public sealed class Clock(TimeProvider time)
{
    public TimeProvider Time { get; } = time;

    public DateTimeOffset Now => Time.GetUtcNow();

    public Task Delay(TimeSpan delay, CancellationToken cancellation) => Task.Delay(delay, Time, cancellation);
}
