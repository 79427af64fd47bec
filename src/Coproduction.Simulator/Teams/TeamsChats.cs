using System.Text.Json;

namespace Coproduction.Simulator;

/// <summary>A place to write to: one person's chat with the bot, or a channel.</summary>
internal sealed record TeamsConversation(string Id, TeamsUser? Person, TeamsChannel? Channel)
{
    /// <summary>Null: the bot was never there. False: it was removed.</summary>
    public bool? HasBot { get; init; }
}

/// <summary>What a Teams has to remember: its messages oldest first, and where the bot is (true) or was (false).</summary>
internal sealed record TeamsSnapshot(IReadOnlyList<TeamsMessage> Messages, IReadOnlyDictionary<string, bool> HasBot);

/// <summary>All messages, in the order Teams took them, and the books of what the bot did. Tells whoever waits that something changed.</summary>
internal sealed class TeamsChats(TimeProvider time)
{
    private readonly Lock gate = new();
    private readonly List<TeamsMessage> messages = [];
    private readonly Dictionary<string, int> places = [];
    private readonly Dictionary<(string Message, string Viewer), JsonElement> ownCards = [];
    private readonly Dictionary<(string Message, string Viewer), string> notes = [];
    private readonly Dictionary<string, TeamsUser> users = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, TeamsConversation> conversations = [];
    private readonly List<TeamsBookEntry> books = [];
    private readonly List<TeamsDelivery> deliveries = [];
    private TaskCompletionSource next = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public event Action? Changed;

    /// <summary>Completes at the next change. Take it before looking, so that no change is missed.</summary>
    private Task NextChange
    {
        get { lock (gate) return next.Task; }
    }

    public IReadOnlyList<TeamsUser> Users
    {
        get { lock (gate) return [.. users.Values]; }
    }

    public IReadOnlyList<TeamsConversation> Conversations
    {
        get { lock (gate) return [.. conversations.Values]; }
    }

    public IReadOnlyList<TeamsBookEntry> Books
    {
        get { lock (gate) return [.. books]; }
    }

    public IReadOnlyList<TeamsDelivery> Deliveries
    {
        get { lock (gate) return [.. deliveries]; }
    }

    public void Add(TeamsUser user, string chat)
    {
        lock (gate) users[user.AadObjectId] = user;
        Put(new(chat, user, null));
    }

    public void Put(TeamsConversation conversation)
    {
        lock (gate) conversations[conversation.Id] = conversation;
        Tell();
    }

    public void Delivered(TeamsDelivery delivery)
    {
        lock (gate) deliveries.Add(delivery);
        Tell();
    }

    /// <param name="id">An aadObjectId or a <c>29:</c> id.</param>
    public TeamsUser? User(string id)
    {
        lock (gate) return users.GetValueOrDefault(id) ?? users.Values.FirstOrDefault(user => user.Id == id);
    }

    /// <param name="id">A thread's id finds its channel.</param>
    public TeamsConversation? Conversation(string id)
    {
        lock (gate) return conversations.GetValueOrDefault(TeamsIds.Split(id).Id);
    }

    public TeamsMessage Add(TeamsMessage message)
    {
        lock (gate)
        {
            message = message with { Place = messages.Count };
            messages.Add(message);
            places[message.Id] = message.Place;
        }
        Tell();
        return message;
    }

    public TeamsMessage? Find(string id)
    {
        lock (gate) return places.TryGetValue(id, out var place) ? messages[place] : null;
    }

    public void Update(string id, Func<TeamsMessage, TeamsMessage> change)
    {
        lock (gate)
        {
            messages[places[id]] = change(messages[places[id]]);
            // What one person saw after a click is gone with the message they saw it on.
            foreach (var key in ownCards.Keys.Where(key => key.Message == id).ToList()) ownCards.Remove(key);
            foreach (var key in notes.Keys.Where(key => key.Message == id).ToList()) notes.Remove(key);
        }
        Tell();
    }

    public void Show(string id, string viewer, JsonElement? card, string? note)
    {
        lock (gate)
        {
            if (card is { } own) ownCards[(id, viewer)] = own;
            if (note is null) notes.Remove((id, viewer));
            else notes[(id, viewer)] = note;
        }
        Tell();
    }

    /// <summary>Oldest first, as one person sees them; null: as it was sent to everyone.</summary>
    public IReadOnlyList<TeamsMessage> In(string conversation, string? viewer)
    {
        lock (gate) return [.. messages.Where(m => TeamsIds.Split(m.ConversationId).Id == conversation).Select(m => As(m, viewer))];
    }

    public TeamsMessage? Find(string id, string? viewer) => Find(id) is { } message ? As(message, viewer) : null;

    public void Book(TeamsOperation operation, string conversation, string? activity, string body)
    {
        lock (gate) books.Add(new(books.Count, operation, conversation, activity, body, time.GetUtcNow()));
    }

    /// <summary>What one person alone saw after a click is not kept, nor the books.</summary>
    public TeamsSnapshot Snapshot()
    {
        lock (gate) return new([.. messages], conversations.Values.Where(c => c.HasBot is not null).ToDictionary(c => c.Id, c => c.HasBot == true));
    }

    /// <summary>Takes up where another left off; people and channels must be there already.</summary>
    public void Restore(TeamsSnapshot snapshot)
    {
        foreach (var message in snapshot.Messages) Add(message);
        foreach (var (id, has) in snapshot.HasBot)
            if (Conversation(id) is { } known) Put(known with { HasBot = has });
    }

    /// <summary>Looks again after every change; within real time.</summary>
    public async Task Until(Func<bool> condition, TimeSpan within)
    {
        using var deadline = new CancellationTokenSource(within);
        while (true)
        {
            var change = NextChange;
            if (condition()) return;
            try
            {
                await change.WaitAsync(deadline.Token);
            }
            catch (OperationCanceledException)
            {
                throw new TimeoutException($"Teams did not see it within {within}");
            }
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

    private TeamsMessage As(TeamsMessage message, string? viewer)
    {
        if (viewer is null || message.Deleted) return message;
        lock (gate)
        {
            var card = ownCards.TryGetValue((message.Id, viewer), out var own) ? own : message.Card;
            return message with { Card = card, Note = notes.GetValueOrDefault((message.Id, viewer)) };
        }
    }
}
