using System.Text.Json;
using Coproduction.Simulator;

namespace Coproduction.Benchmarks.Storm;

/// <summary>A member of staff in Teams, who does something with most cards that come or change; a click that nothing came of is made again.</summary>
internal sealed class Professional(TeamsNetwork teams, Book book, string aad, Random random, TimeSpan pause)
{
    private const int Tries = 8;
    private const int MostAtOnce = 3;
    private readonly Dictionary<string, int> seen = [];

    public async Task Live(CancellationToken stop)
    {
        await Pause.For(pause * random.NextDouble(), stop);
        while (!stop.IsCancellationRequested)
        {
            var fresh = teams.Chat(aad).Where(m => m is { FromBot: true, Deleted: false, Card: not null } && (!seen.TryGetValue(m.Id, out var edited) || edited != m.Edited)).Take(MostAtOnce).ToList();
            foreach (var card in fresh)
            {
                seen[card.Id] = card.Edited;
                await See(card, stop);
            }

            if (random.Next(60) == 0) await teams.SaysAsync(aad, "who's waiting");
            await Pause.For(pause * (0.5 + random.NextDouble()), stop);
        }
    }

    private async Task See(TeamsMessage card, CancellationToken stop)
    {
        var verbs = TeamsCards.Actions(card).Select(a => a.Verb).OfType<string>().ToHashSet();
        var roll = random.Next(100);
        if (verbs.Contains("accept"))
        {
            if (roll < 80) await Says(card, "accept", "hello", "Hello, I'm glad you're coming.", stop);
            else if (roll < 87) await Click(card, "decline", [], stop);
            else if (roll < 93 && Choice(card, "to") is { } to) await Click(card, "pass", new() { ["to"] = to }, stop);
        }
        else if (verbs.Contains("send"))
        {
            if (roll < 55) await Says(card, "send", "answer", "Of course. See you on Tuesday.", stop);
            else if (roll < 65 && verbs.Contains("no-answer")) await Click(card, "no-answer", [], stop);
            else if (roll < 80 && verbs.Contains("started")) await Click(card, "started", [], stop);
            else if (roll < 90 && verbs.Contains("end")) await Click(card, "end", [], stop);
            else if (roll < 95 && verbs.Contains("hand-over") && Choice(card, "newPerson") is { } other)
                await Click(card, "hand-over", new() { ["newPerson"] = other, ["introduction"] = "My colleague knows the park inside out." }, stop);
        }
        else if (verbs.Contains("no-answer")) await Click(card, "no-answer", [], stop);
    }

    /// <summary>Words that are theirs alone: they must reach a phone once, if the bot says that they are on their way.</summary>
    private async Task Says(TeamsMessage card, string verb, string box, string words, CancellationToken stop)
    {
        words = book.Unique(words);
        var answer = await Click(card, verb, new() { [box] = words }, stop);
        if (answer?.Contains("Sent to", StringComparison.Ordinal) == true || answer?.Contains("is on its way", StringComparison.Ordinal) == true) book.Confirmed.Add(new(words, aad));
    }

    private async Task<string?> Click(TeamsMessage card, string verb, Dictionary<string, string> inputs, CancellationToken stop)
    {
        string body;
        try
        {
            body = teams.GetInvokeBody(aad, card.Id, verb, inputs);
        }
        catch (Exception changed) when (changed is ArgumentException or InvalidOperationException)
        {
            return null;
        }

        for (var tries = 0; tries < Tries && !stop.IsCancellationRequested; tries++)
        {
            book.Clicked();
            if (await teams.SendRawAsync(body) is { Taken: true } taken) return taken.Body;
            await Pause.For(TimeSpan.FromSeconds(1), stop);
        }

        return null;
    }

    private string? Choice(TeamsMessage card, string input)
    {
        var choices = Choices(card.Card!.Value, input).ToList();
        return choices.Count == 0 ? null : choices[random.Next(choices.Count)];
    }

    private static IEnumerable<string> Choices(JsonElement json, string input) => json.ValueKind switch
    {
        JsonValueKind.Array => json.EnumerateArray().SelectMany(item => Choices(item, input)),
        JsonValueKind.Object when json.TryGetProperty("id", out var id) && id.ValueEquals(input) && json.TryGetProperty("choices", out var choices)
            => choices.EnumerateArray().Select(c => c.GetProperty("value").GetString()!),
        JsonValueKind.Object => json.EnumerateObject().SelectMany(field => Choices(field.Value, input)),
        _ => [],
    };
}
