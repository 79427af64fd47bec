using System.Globalization;

namespace Coproduction.Simulator;

/// <summary>
/// A phone network on one machine that speaks Twilio's wire: <see cref="TwilioRest.MapPhoneNetwork"/> serves its REST API, and what
/// phones write goes to the bot as signed webhooks. Any number is a phone. All members may be called from any thread.
/// </summary>
public sealed class PhoneNetwork : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly TimeProvider time;
    private readonly MessageLog log = new();
    private readonly StopWords stopWords = new();
    private readonly WebhookSender webhooks;
    private readonly Dice dice;
    private readonly Lock gate = new();
    private readonly Dictionary<(string To, string Body), int> creates = [];
    private readonly Dictionary<string, int> refusing = [];
    private readonly Dictionary<string, int> unreachable = [];
    private readonly HashSet<Task> underWay = [];
    private readonly CancellationTokenSource stopping = new();
    private Faults faults = Faults.None;

    /// <param name="wire">How webhooks travel (a test server's handler); null: over sockets.</param>
    public PhoneNetwork(PhoneNetworkOptions options, TimeProvider time, HttpMessageHandler? wire = null)
    {
        Options = options;
        this.time = time;
        webhooks = new WebhookSender(options, time, wire);
        dice = new Dice(options.Seed);
    }

    /// <summary>After each change of a message; on the thread that made it, so be quick.</summary>
    public event Action? Changed
    {
        add => log.Changed += value;
        remove => log.Changed -= value;
    }

    public PhoneNetworkOptions Options { get; }

    /// <summary>Where the bot listens, when it is not its public URL.</summary>
    public Uri? BotAddress
    {
        get => webhooks.BotAddress;
        set => webhooks.BotAddress = value;
    }

    /// <summary>What goes wrong from now on.</summary>
    public Faults Faults
    {
        get => Volatile.Read(ref faults);
        set
        {
            if (value.Seed is { } seed) dice.BeginAgain(seed);
            Volatile.Write(ref faults, value);
            log.Tell();
        }
    }

    internal TimeProvider Time => time;

    internal Dice Dice => dice;

    /// <summary>A handle on one phone, for tests that read as talk.</summary>
    public Phone Phone(string number) => new(this, number);

    /// <summary>Everything both ways, oldest first.</summary>
    public IReadOnlyList<PhoneMessage> Messages() => log.Of(null);

    /// <summary>What one phone has sent and got, oldest first.</summary>
    public IReadOnlyList<PhoneMessage> Messages(string number) => log.Of(number);

    /// <summary>What one phone got: from the bot, the network or another person.</summary>
    public IReadOnlyList<PhoneMessage> Received(string number) => [.. log.Of(number).Where(m => m.To == number && !m.Lost)];

    public PhoneMessage? Find(string sid) => log.Find(sid);

    /// <summary>Whether the network itself blocks our texts to this number.</summary>
    public bool Blocks(string number) => stopWords.Blocks(number);

    /// <summary>How often the bot had this text accepted: more than once is a text sent twice.</summary>
    public int Creates(string to, string body)
    {
        lock (gate) return creates.GetValueOrDefault((to, body));
    }

    public IReadOnlyDictionary<(string To, string Body), int> CreateCounts()
    {
        lock (gate) return creates.ToDictionary();
    }

    /// <summary>From now on a create to this number is refused with Twilio's code (21211, 21614, …); null: no more.</summary>
    public void Refuse(string number, int? code) => Set(refusing, number, code);

    /// <summary>From now on texts to this number end undelivered with Twilio's code (30003, …); null: no more.</summary>
    public void Lose(string number, int? code) => Set(unreachable, number, code);

    /// <summary>A phone writes to the organisation. Completes when its webhook was taken or given up; a stop word acts at once.</summary>
    public async Task<WebhookResult> Texts(string from, string body, TextOptions? how = null)
    {
        how ??= new TextOptions();
        var (optOut, answer) = Options.OptOut == OptOutMode.Off ? (null, null) : stopWords.Hears(from, body);
        var now = time.GetUtcNow();
        var replay = how.Sid is { } sid ? log.Find(sid) : null;
        var message = replay ?? log.Add(new PhoneMessage
        {
            Sid = how.Sid ?? NewSid(), Direction = Direction.Inbound, From = from, To = how.To ?? Options.ServiceNumber, Body = body, CreatedAt = now,
            SentAt = now, UpdatedAt = now, Status = "received", Segments = SegmentCount.Of(body), MediaUrls = how.MediaUrls,
            MessagingServiceSid = Options.MessagingServiceSid, Webhook = WebhookState.Pending,
        });
        if (answer is not null && Options.AnswersOptOuts) Record(Direction.Network, message.To, from, answer);
        return await Track(() => Deliver(message, optOut, how));
    }

    /// <summary>From one person's phone to another's, as a connector hands words on. The organisation sees nothing of it.</summary>
    public void Forward(string from, string to, string body) => Record(Direction.PersonToPerson, from, to, body);

    /// <summary>Waits until what the network has seen meets the condition; looks again after every change.</summary>
    /// <exception cref="TimeoutException">It did not within the (real) time, 10 seconds when none is given.</exception>
    public async Task Until(Func<bool> condition, TimeSpan? within = null)
    {
        using var deadline = new CancellationTokenSource(within ?? Patience);
        while (true)
        {
            var change = log.NextChange;
            if (condition()) return;
            try
            {
                await change.WaitAsync(deadline.Token);
            }
            catch (OperationCanceledException)
            {
                throw new TimeoutException($"the phone network did not see it within {within ?? Patience}");
            }
        }
    }

    /// <summary>All it knows, to be begun again from with <see cref="Restore"/>.</summary>
    public NetworkSnapshot Snapshot() => new(log.Of(null), stopWords.All());

    /// <summary>Takes up where another left off; what was under way then stays as it was.</summary>
    public void Restore(NetworkSnapshot snapshot)
    {
        foreach (var message in snapshot.Messages) log.Add(message);
        stopWords.Block(snapshot.Blocked);
    }

    /// <summary>Completes when no webhook or status call-back is under way.</summary>
    public async Task Settles()
    {
        while (true)
        {
            Task[] left;
            lock (gate) left = [.. underWay];
            if (left.Length == 0) return;
            await Task.WhenAll(left).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await stopping.CancelAsync();
        await Settles();
        webhooks.Dispose();
        stopping.Dispose();
    }

    internal int? Refusal(string number)
    {
        lock (gate) return refusing.TryGetValue(number, out var code) ? code : null;
    }

    /// <summary>Takes a checked create; its statuses follow by themselves.</summary>
    internal PhoneMessage Accept(string to, string? from, string? service, string body, string? statusCallback)
    {
        int? fault;
        lock (gate)
        {
            creates[(to, body)] = creates.GetValueOrDefault((to, body)) + 1;
            fault = unreachable.TryGetValue(to, out var code) ? code : null;
        }
        var now = time.GetUtcNow();
        var message = log.Add(new PhoneMessage
        {
            Sid = NewSid(), Direction = Direction.Outbound, From = from ?? Options.ServiceNumber, FromChosen = from is not null, To = to, Body = body,
            CreatedAt = now, UpdatedAt = now, Status = from is null ? "accepted" : "queued", Segments = SegmentCount.Of(body),
            MessagingServiceSid = service, StatusCallback = statusCallback, Lost = fault is not null,
        });
        _ = Track(() => AsResult(Progress(message, fault)));
        return message;
    }

    private async Task<WebhookResult> Deliver(PhoneMessage message, string? optOut, TextOptions how)
    {
        var set = Faults;
        if (dice.Falls(set.LoseWebhookShare)) return Told(message, new WebhookResult(0, null, false));
        if (set.WebhookDelayMilliseconds > 0) await Task.Delay(TimeSpan.FromMilliseconds(set.WebhookDelayMilliseconds), time, stopping.Token);
        var form = WebhookForms.Inbound(message, Options, Options.OptOut == OptOutMode.Advanced ? optOut : null, how.Extra);
        var url = Options.PublicUrl + Options.InboundPath;
        var twin = dice.Falls(set.DuplicateWebhookShare) ? webhooks.Post(url, form, stopping.Token) : null;
        var result = await webhooks.Post(url, form, stopping.Token);
        if (twin is not null) await twin;
        if (!result.Taken && Options.FallbackPath is { } fallback) result = await webhooks.Post(Options.PublicUrl + fallback, form, stopping.Token);
        return Told(message, result);
    }

    private WebhookResult Told(PhoneMessage message, WebhookResult result)
    {
        log.Update(message.Sid, m => m with { Webhook = result.Taken ? WebhookState.Delivered : WebhookState.Failed });
        return result;
    }

    private async Task Progress(PhoneMessage message, int? fault)
    {
        var set = Faults;
        (string Status, int? Code)[] steps = [("queued", null), ("sent", null), fault is null ? ("delivered", null) : ("undelivered", fault)];
        var told = new List<(string Status, int? Code)>();
        foreach (var step in steps)
        {
            if (step.Status != "queued" && set.StatusDelayMilliseconds > 0)
                await Task.Delay(TimeSpan.FromMilliseconds(set.StatusDelayMilliseconds), time, stopping.Token);
            var now = time.GetUtcNow();
            log.Update(message.Sid, m => m with
            {
                Status = step.Status,
                ErrorCode = step.Code,
                UpdatedAt = now,
                SentAt = step.Status == "sent" ? now : m.SentAt,
                FromChosen = true,
            });
            var said = step.Status == "delivered" && dice.Falls(set.FalseStatusShare) ? ("undelivered", 30008) : step;
            if (set.ReorderStatus) told.Add(said);
            else await CallBack(message, said.Status, said.Code);
        }
        foreach (var (status, code) in dice.Shuffled(told)) await CallBack(message, status, code);
    }

    private async Task CallBack(PhoneMessage message, string status, int? code)
    {
        if (message.StatusCallback is not { } url) return;
        await webhooks.Post(url, WebhookForms.Status(message, Options, status, code), stopping.Token);
    }

    private void Record(Direction direction, string from, string to, string body)
    {
        var now = time.GetUtcNow();
        log.Add(new PhoneMessage
        {
            Sid = NewSid(), Direction = direction, From = from, To = to, Body = body, CreatedAt = now, SentAt = now, UpdatedAt = now,
            Status = "delivered", Segments = SegmentCount.Of(body),
        });
    }

    /// <summary>It is under way before it begins: whoever sees a status that it sets waits for its call-back too.</summary>
    private async Task<T> Track<T>(Func<Task<T>> begin)
    {
        var ended = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (gate) underWay.Add(ended.Task);
        try
        {
            return await begin();
        }
        finally
        {
            lock (gate) underWay.Remove(ended.Task);
            ended.SetResult();
        }
    }

    private static async Task<bool> AsResult(Task work)
    {
        await work.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return true;
    }

    private void Set(Dictionary<string, int> codes, string number, int? code)
    {
        lock (gate)
        {
            if (code is { } value) codes[number] = value;
            else codes.Remove(number);
        }
    }

    /// <summary>Not from the dice: a network begun again over a kept database must never repeat a sid.</summary>
    private static string NewSid() => "SM" + Guid.NewGuid().ToString("N", CultureInfo.InvariantCulture);
}
