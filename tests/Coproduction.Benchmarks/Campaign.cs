using Coproduction.Simulator;
using static Coproduction.Benchmarks.Report;

namespace Coproduction.Benchmarks;

/// <summary>How many invitations wait; the pace in segments a second; texts in each round; how long the queue is watched draining.</summary>
internal sealed record CampaignShape(int Invitations, int PerSecond, int Texts, int Rounds, TimeSpan Drain);

/// <summary>
/// How long an answer takes, from the phone's text to the hand-over to the network, while a campaign waits, beside the same with
/// nothing waiting; and the bot's memory while the campaign drains.
/// </summary>
internal static class Campaign
{
    private const int Texters = 50;
    private const int FastPerSecond = 1000;
    private const double MostMemoryTimes = 1.1;
    private static readonly TimeSpan Settling = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(60);

    public static async Task<int> Run(CampaignShape shape, DatabaseChoice database, CancellationToken cancellation)
    {
        await using var empty = await Side.Make(database, "empty", shape, 0);
        await using var full = await Side.Make(database, "full", shape, shape.Invitations);
        Say($"{shape.Invitations} invitations wait at {shape.PerSecond} segments a second: {full.Bot.Store.Queued()} queued");
        var dice = new Random(1);
        var (without, with) = (new List<double>(), new List<double>());
        for (var round = 0; round <= shape.Rounds && !cancellation.IsCancellationRequested; round++)
        {
            var one = await Delays(empty, shape, dice, cancellation);
            var other = await Delays(full, shape, dice, cancellation);
            if (round == 0) continue;
            without.AddRange(one);
            with.AddRange(other);
        }

        var slot = 1000.0 / shape.PerSecond;
        Say($"answer with nothing waiting   p50 {Quantile(without, .5),8:F1} ms   p99 {Quantile(without, .99),8:F1} ms   of {without.Count}");
        Say($"answer while a campaign waits p50 {Quantile(with, .5),8:F1} ms   p99 {Quantile(with, .99),8:F1} ms   of {with.Count}");
        var later = (Quantile(with, .99) - Quantile(without, .99)) / slot;
        Goal($"p99 later by so many pacing slots of {slot:F1} ms", later, "at most", 1);
        var drained = await Drain(full, shape, cancellation);
        Line(new
        {
            Verb = "campaign",
            Database = database.Kind,
            shape.Rounds,
            shape.Invitations,
            shape.PerSecond,
            EmptyP50 = Rounded(Quantile(without, .5), 1),
            EmptyP99 = Rounded(Quantile(without, .99), 1),
            FullP50 = Rounded(Quantile(with, .5), 1),
            FullP99 = Rounded(Quantile(with, .99), 1),
            SlotsLater = Rounded(later),
            Drain = drained,
        });
        return 0;
    }

    /// <summary>One text at a time. Each waits until the answer before it has paid for its segments, and then a little by chance.</summary>
    private static async Task<List<double>> Delays(Side side, CampaignShape shape, Random dice, CancellationToken cancellation)
    {
        var network = side.Network.Network;
        var delays = new List<double>();
        for (var i = 0; i < shape.Texts && !cancellation.IsCancellationRequested; i++)
        {
            var number = Load.NumberOf(i % Texters);
            var (before, at) = (network.Received(number).Count, TimeProvider.System.GetUtcNow());
            var webhook = network.Texts(number, Load.AlwaysAnswered[0]);
            await network.Until(() => network.Received(number).Count > before, LongestWait);
            if (!(await webhook).Taken) throw new InvalidOperationException("a text was not taken");
            var answer = network.Received(number)[before];
            delays.Add((answer.CreatedAt - at).TotalMilliseconds);
            await Task.Delay(TimeSpan.FromSeconds((answer.Segments + (2 * dice.NextDouble())) / shape.PerSecond), TimeProvider.System, cancellation);
        }

        return delays;
    }

    /// <summary>At a pace that shows it: as fast as one process hands over.</summary>
    private static async Task<object> Drain(Side full, CampaignShape shape, CancellationToken cancellation)
    {
        await full.Bot.Kill();
        await full.Bot.With("Twilio:SegmentsPerSecond", $"{FastPerSecond}").Start();
        var (memory, clock, queued) = (new List<double>(), System.Diagnostics.Stopwatch.StartNew(), full.Bot.Store.Queued());
        var left = queued;
        while (left > 0 && clock.Elapsed < shape.Drain && !cancellation.IsCancellationRequested)
        {
            await Task.Delay(TimeSpan.FromSeconds(1), TimeProvider.System, cancellation);
            if (clock.Elapsed > Settling || memory.Count == 0) memory.Add(full.Bot.Process.MemoryMegabytes);
            left = full.Bot.Store.Queued();
        }

        var rate = (queued - left) / clock.Elapsed.TotalSeconds;
        var quarter = Math.Max(1, memory.Count / 4);
        var (first, last) = (Median(memory.Skip(1).Take(quarter)), Median(memory.TakeLast(quarter)));
        var twice = full.Network.Network.CreateCounts().Count(c => c.Value > 1 && c.Key.Body != full.AnswerBody);
        Say($"draining: {queued - left} handed over in {clock.Elapsed.TotalSeconds:F0} s, {rate:F0} a second; {left} left; handed over twice: {twice}");
        Goal($"memory at the end ({last:F0} MB) over that at the beginning ({first:F0} MB)", last / first, "at most", MostMemoryTimes);
        return new { HandedOver = queued - left, Rate = Rounded(rate, 0), Left = left, Twice = twice, FirstMegabytes = Rounded(first, 0), LastMegabytes = Rounded(last, 0), PeakMegabytes = Rounded(full.Bot.Process.PeakMegabytes, 0) };
    }

    /// <summary>A bot and a phone network of its own.</summary>
    private sealed record Side(BotUnderTest Bot, PhoneNetworkServer Network) : IAsyncDisposable
    {
        /// <summary>What texters are told each time, so that it is no sign of a repeat.</summary>
        public string AnswerBody => Network.Network.Received(Load.NumberOf(0))[0].Body;

        public static async Task<Side> Make(DatabaseChoice database, string name, CampaignShape shape, int invitations)
        {
            var bot = await BotUnderTest.Prepare(database, name);
            await Seed.People(bot, 0, Texters);
            if (invitations > 0) await Seed.People(bot, Texters, invitations, invited: true);
            var network = await PhoneNetworkServer.Start(new()
            {
                AccountSid = Load.Account, AuthTokens = [Load.Token], ServiceNumber = BotUnderTest.Number, PublicUrl = bot.Address.GetLeftPart(UriPartial.Authority),
            }, TimeProvider.System);
            // No quiet hours: it is to be measured at night as well.
            await bot.With("Twilio:BaseUrl", network.Address.GetLeftPart(UriPartial.Authority)).With("Twilio:SegmentsPerSecond", $"{shape.PerSecond}").With("Twilio:CallTimeout", "00:00:05")
                .With("Policy:QuietHours:From", "00:00").With("Policy:QuietHours:To", "00:00").Start();
            return new(bot, network);
        }

        public async ValueTask DisposeAsync()
        {
            await Bot.DisposeAsync();
            await Network.DisposeAsync();
        }
    }
}
