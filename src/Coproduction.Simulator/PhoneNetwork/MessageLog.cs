namespace Coproduction.Simulator;

/// <summary>Every text both ways, in the order the network took them; tells whoever waits that something changed.</summary>
internal sealed class MessageLog
{
    private readonly Lock gate = new();
    private readonly List<PhoneMessage> messages = [];
    private readonly Dictionary<string, int> places = [];
    private readonly Dictionary<string, List<int>> byNumber = [];
    private TaskCompletionSource next = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public event Action? Changed;

    /// <summary>Completes at the next change. Take it before looking, so that no change is missed.</summary>
    public Task NextChange
    {
        get { lock (gate) return next.Task; }
    }

    public PhoneMessage Add(PhoneMessage message)
    {
        lock (gate)
        {
            message = message with { Place = messages.Count };
            messages.Add(message);
            places[message.Sid] = message.Place;
            foreach (var number in new[] { message.From, message.To }.Distinct())
            {
                if (!byNumber.TryGetValue(number, out var own)) byNumber[number] = own = [];
                own.Add(message.Place);
            }
        }
        Tell();
        return message;
    }

    public PhoneMessage Update(string sid, Func<PhoneMessage, PhoneMessage> change)
    {
        PhoneMessage changed;
        lock (gate) changed = messages[places[sid]] = change(messages[places[sid]]);
        Tell();
        return changed;
    }

    public PhoneMessage? Find(string sid)
    {
        lock (gate) return places.TryGetValue(sid, out var place) ? messages[place] : null;
    }

    /// <summary>Oldest first; of one number (sent or received), or of all.</summary>
    public IReadOnlyList<PhoneMessage> Of(string? number)
    {
        lock (gate)
        {
            if (number is null) return [.. messages];
            return byNumber.TryGetValue(number, out var own) ? [.. own.Select(place => messages[place])] : [];
        }
    }

    public void Tell()
    {
        TaskCompletionSource before;
        lock (gate)
        {
            before = next;
            next = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        }
        before.SetResult();
        Changed?.Invoke();
    }
}
