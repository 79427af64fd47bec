using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Coproduction.Simulator;

namespace Coproduction.Benchmarks.Storm;

/// <summary>Somebody with a phone, who reads what came and answers as people do; what was not taken, the network brings again, or not.</summary>
internal abstract class Texter(PhoneNetwork network, Book book, string number, Random random, TimeSpan pause)
{
    private const int Tries = 4;
    private int read;

    public string Number => number;

    protected Random Random => random;

    protected Book Book => book;

    public async Task Live(CancellationToken stop)
    {
        await Pause.For(pause * random.NextDouble(), stop);
        while (!stop.IsCancellationRequested)
        {
            foreach (var (text, meant) in Says(Unread()).ToList()) await Send(text, meant, stop);
            await Pause.For(pause * (0.5 + random.NextDouble()), stop);
        }
    }

    /// <param name="unread">What came from the bot since the last look, oldest first.</param>
    protected abstract IEnumerable<(string Text, Meant Meant)> Says(IReadOnlyList<string> unread);

    protected bool Falls(double share) => random.NextDouble() < share;

    protected string OneOf(params ReadOnlySpan<string> texts) => texts[random.Next(texts.Length)];

    private List<string> Unread()
    {
        var fresh = network.Received(number).Where(m => m.Place >= read).ToList();
        if (fresh.Count > 0) read = fresh[^1].Place + 1;
        return [.. fresh.Where(m => m.Direction == Direction.Outbound).Select(m => m.Body)];
    }

    private async Task Send(string text, Meant meant, CancellationToken stop)
    {
        var bytes = new byte[16];
        random.NextBytes(bytes);
        var said = new Said("SM" + Convert.ToHexStringLower(bytes), number, text, meant, TimeProvider.System.GetUtcNow());
        book.Texts[said.Sid] = said;
        for (var tries = 0; tries < Tries; tries++)
        {
            if ((await network.Texts(number, text, new() { Sid = said.Sid })).Taken)
            {
                said.TakenAt = TimeProvider.System.GetUtcNow();
                // Now and then it comes once more, later.
                if (Falls(0.03)) await network.Texts(number, text, new() { Sid = said.Sid });
                return;
            }

            // Given up half of the time: what stays in the network's list only must be caught up with.
            if (stop.IsCancellationRequested || Falls(0.2)) return;
            await Pause.For(TimeSpan.FromMilliseconds(500), stop);
        }
    }
}

/// <summary>Whose residents want codes, or to be introduced.</summary>
internal sealed partial class Connector(PhoneNetwork network, Book book, string number, Random random, TimeSpan pause) : Texter(network, book, number, random, pause)
{
    private readonly PhoneNetwork phones = network;
    private readonly ConcurrentQueue<(Resident Who, string Scheme)> wanted = new();
    private readonly Queue<Resident> waiting = new();
    private int idle;

    public void Wants(Resident who, string scheme) => wanted.Enqueue((who, scheme));

    protected override IEnumerable<(string Text, Meant Meant)> Says(IReadOnlyList<string> unread)
    {
        var answer = (string?)null;
        foreach (var text in unread)
        {
            if (CodeIn().Match(text) is { Success: true } code && waiting.TryDequeue(out var who))
            {
                phones.Forward(Number, who.Number, text);
                who.Gets(code.Groups[1].Value);
            }
            else if (text.Contains("first name?", StringComparison.Ordinal)) answer = Names.Of(Random.Next(100));
            else if (text.Contains("how do you know", StringComparison.Ordinal)) answer = "from the lunch club";
            else if (text.Contains("happy for us to text them", StringComparison.Ordinal)) answer = OneOf("yes she has", "yes", "i think so");
            else if (text.Contains("1 for they have", StringComparison.Ordinal)) answer = OneOf("1", "1", "2");
            else if (text.Contains("really from you", StringComparison.Ordinal)) answer = "yes its me from lunch club";
        }

        if (answer is not null)
        {
            idle = 0;
            yield return (answer, Meant.Words);
            yield break;
        }

        // A talk about an introduction is let end first.
        if (waiting.Count > 0 && idle++ < 3) yield break;
        idle = 0;
        for (var i = 0; i < 4 && wanted.TryDequeue(out var next); i++)
        {
            if (next.Scheme != "home" && Falls(0.12))
            {
                yield return ($"invite {next.Scheme} for 0{next.Who.Number[3..]}", Meant.Words);
                yield break;
            }

            waiting.Enqueue(next.Who);
            yield return ($"invite {next.Scheme}", Meant.Words);
        }
    }

    [GeneratedRegex("text ([0-9A-Z]{3} [0-9A-Z]{3}) to ")]
    private static partial Regex CodeIn();
}

/// <summary>A resident, from the first code on: joins, declines, asks who it is, stops, starts again, talks, leaves, comes for a second ask.</summary>
internal sealed class Resident(PhoneNetwork network, Book book, string number, Random random, TimeSpan pause, Connector connector, string[] schemes) : Texter(network, book, number, random, pause)
{
    private const int MostAsks = 4;
    private readonly ConcurrentQueue<string> codes = new();
    private readonly string name = Names.Of(random.Next(100));
    private int asks;
    private int quiet = 3;
    private bool stopped;

    public void Gets(string code) => codes.Enqueue(code);

    protected override IEnumerable<(string Text, Meant Meant)> Says(IReadOnlyList<string> unread)
    {
        if (stopped)
        {
            if (Falls(0.15)) { stopped = false; return [("START", Meant.Start)]; }
            // Whose STOP has not arrived means a JOIN to what they were asked.
            var isHeard = Book.Texts.Values.Where(t => t.From == Number && t.Meant == Meant.Stop).All(t => t.TakenAt is not null);
            return Falls(0.1) ? [(OneOf("hello are you there", isHeard ? "JOIN" : "ok", "ok thanks"), Meant.Words)] : [];
        }

        if (Falls(0.015)) { stopped = true; return [(OneOf("STOP", "pls stop texting me", "stop texting me please"), Meant.Stop)]; }
        if (Falls(0.001)) return [(OneOf("i cant go on any more", "he hit me again"), Meant.Danger)];
        var answers = unread.Select(Answer).OfType<(string, Meant)>().ToList();
        if (answers.Count > 0) { quiet = 0; return Falls(0.05) ? [answers[^1], (Book.Unique("one more thing, is it far"), Meant.Words)] : [answers[^1]]; }
        if (codes.TryDequeue(out var code)) return [(Falls(0.2) ? $"hi its {code} from a friend" : code, Meant.Words)];
        if (quiet++ < 3) return [];
        quiet = 0;
        if (asks < MostAsks && (asks == 0 || Falls(0.6)))
        {
            asks++;
            connector.Wants(this, Falls(0.4) ? schemes[0] : schemes[Random.Next(schemes.Length)]);
            return [];
        }

        return Falls(0.5) ? [] : [(Random.Next(8) switch
        {
            0 => "can someone ring me",
            1 => "who is this",
            2 => "taking a break, bad back",
            3 => "i dont want to do it any more",
            4 => "what have you got on me",
            5 => "privacy",
            _ => Book.Unique("will there be tea do you think"),
        }, Meant.Words)];
    }

    /// <summary>What this person answers to one text; null: nothing.</summary>
    private (string, Meant)? Answer(string text)
    {
        bool Has(string words) => text.Contains(words, StringComparison.Ordinal);
        if (Has("Reply 1 for")) return (OneOf("1", "1", "2", "3"), Meant.Words);
        if (Has("Do you mean 1")) return ("1", Meant.Words);
        if (Has("JOIN, NOT YET or NO")) return Falls(0.6) ? Yes() : (OneOf("not yet", "no"), Meant.Words);
        if (Has("Text CHECK")) return Falls(0.4) ? ("check", Meant.Words) : Yes();
        if (Has("MORE, LATER or NO") || Has("MORE or NO")) return (Falls(0.9) ? "MORE" : "no thanks", Meant.Words);
        if (Has("JOIN or NO")) return Falls(0.6) ? Yes() : (OneOf("no", "hmm dunno"), Meant.Words);
        if (Has("JOIN, LATER or NO")) return Random.Next(20) switch
        {
            < 11 => Yes(),
            < 14 => (OneOf("NO", "not for me thanks"), Meant.Words),
            < 16 => (OneOf("LATER", "maybe after xmas"), Meant.Words),
            < 18 => ("suppose so, if its not too far", Meant.Words),
            18 => ("who is this", Meant.Words),
            _ => null,
        };
        if (Has("what draws you to it")) return Falls(0.9) ? ("i miss having company tbh", Meant.Words) : null;
        if (Has("call you?")) return Falls(0.9) ? (name, Meant.Words) : null;
        // Words of a professional's.
        if (Has("): ")) return Falls(0.6) ? (Book.Unique(OneOf("see you then", "can i bring my sister", "thanks, what should i bring")), Meant.Words) : null;
        return null;
    }

    private (string, Meant) Yes() => (OneOf("JOIN", "join", "Join please", "yes please"), Meant.Yes);
}
