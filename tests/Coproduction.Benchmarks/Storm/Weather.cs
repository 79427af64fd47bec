using Coproduction.Simulator;

namespace Coproduction.Benchmarks.Storm;

/// <summary>What the two networks do wrong: something always, and every few seconds something else badly.</summary>
internal sealed class Weather(PhoneNetwork phones, TeamsNetwork teams, Random random)
{
    private static readonly TimeSpan Gust = TimeSpan.FromSeconds(4);

    private static readonly Faults Usual = new()
    {
        AnswerDelayMilliseconds = 20, WebhookDelayMilliseconds = 5, StatusDelayMilliseconds = 80, DropAnswerShare = 0.01, DropBeforeShare = 0.01, ServerErrorShare = 0.01,
        ServerErrorAcceptedShare = 0.01, ThrottleShare = 0.002, DuplicateWebhookShare = 0.05, LoseWebhookShare = 0.01, ReorderStatus = true, FalseStatusShare = 0.01,
    };

    private static readonly Faults[] Gusts =
    [
        Usual,
        Usual with { DropAnswerShare = 0.15 },
        Usual with { DropBeforeShare = 0.3 },
        Usual with { ThrottleShare = 0.3 },
        Usual with { ServerErrorShare = 0.2, ServerErrorAcceptedShare = 0.15 },
        Usual with { AnswerDelayMilliseconds = 1200, StatusDelayMilliseconds = 10 },
        // Longer than the bot's patience: accepted, and it never hears so.
        Usual with { AnswerDelayMilliseconds = 2600, StatusDelayMilliseconds = 1500 },
        Usual with { DuplicateWebhookShare = 0.8, WebhookDelayMilliseconds = 150 },
        Usual with { LoseWebhookShare = 0.2, FalseStatusShare = 0.1 },
    ];

    private static readonly TeamsFaultKind[] Kinds =
    [
        TeamsFaultKind.Throttled, TeamsFaultKind.ThrottledWithoutHint, TeamsFaultKind.PreconditionFailed, TeamsFaultKind.ErrorBefore, TeamsFaultKind.ErrorAfter,
        TeamsFaultKind.AnswerDropped, TeamsFaultKind.DroppedBefore, TeamsFaultKind.Slow, TeamsFaultKind.TokenUnavailable, TeamsFaultKind.DeliveredTwice, TeamsFaultKind.Redelivered,
    ];

    public int Changes { get; private set; }

    public async Task Blow(CancellationToken stop)
    {
        teams.EnforceLimits = true;
        while (!stop.IsCancellationRequested)
        {
            phones.Faults = Gusts[random.Next(Gusts.Length)];
            for (var i = 0; i < 3; i++) teams.Break(Kinds[random.Next(Kinds.Length)], random.Next(1, 4), wait: TimeSpan.FromMilliseconds(random.Next(500, 3000)));
            if (random.Next(10) == 0) teams.RevokeTokens();
            if (random.Next(20) == 0) teams.RollKeys();
            Changes++;
            await Pause.For(Gust, stop);
        }
    }

    public void Clear()
    {
        phones.Faults = Faults.None;
        teams.Heal();
        teams.EnforceLimits = false;
    }
}
