using System.Collections.Concurrent;
using System.Runtime.CompilerServices;

namespace Coproduction.Benchmarks.Storm;

/// <summary>What somebody meant by a text: what the books are checked by.</summary>
internal enum Meant { Words, Yes, Stop, Start, Danger }

/// <summary>One text of the script's own. <paramref name="SentAt"/>: when the phone gave it to the network.</summary>
internal sealed record Said(string Sid, string From, string Text, Meant Meant, DateTimeOffset SentAt)
{
    /// <summary>When the bot had answered that it has it; null: only the network's list knows of it.</summary>
    public DateTimeOffset? TakenAt { get; set; }
}

/// <summary>Words of a professional that the bot has answered are on their way, or saved.</summary>
internal sealed record StaffWords(string Words, string By);

/// <summary>The script's own book: who said what, whatever the bot made of it.</summary>
internal sealed class Book
{
    private int clicks;
    private int numbers;

    public ConcurrentDictionary<string, Said> Texts { get; } = new();

    public ConcurrentBag<StaffWords> Confirmed { get; } = [];

    public int Clicks => clicks;

    public void Clicked() => Interlocked.Increment(ref clicks);

    /// <summary>Makes words that nobody else says.</summary>
    public string Unique(string words) => $"{words} (no {Interlocked.Increment(ref numbers)})";
}

internal static class Pause
{
    /// <summary>Ends early when all does.</summary>
    public static ConfiguredTaskAwaitable For(TimeSpan time, CancellationToken stop) => Task.Delay(time, TimeProvider.System, stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);

    /// <param name="seconds">At least and at most.</param>
    public static ConfiguredTaskAwaitable For((int From, int To) seconds, Random random, CancellationToken stop) =>
        For(TimeSpan.FromSeconds(seconds.From + (random.NextDouble() * (seconds.To - seconds.From))), stop);
}
