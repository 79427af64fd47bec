using System.Text.Json;

namespace Coproduction.Simulator;

/// <summary>
/// Microsoft Teams on one machine, as a bot meets it (protocols/teams.md): <see cref="TeamsRest.MapTeams"/> serves the connector, the
/// published keys and Entra's tokens; what people do goes to the bot as signed activities. All members may be called from any thread.
/// </summary>
public sealed class TeamsNetwork : IAsyncDisposable
{
    private static readonly Dictionary<string, string> NoInputs = [];

    private readonly TeamsActivities activities;
    private readonly TeamsSender sender;
    private readonly TeamsIds ids;
    private Uri address = new("http://127.0.0.1/");
    private int metadataCalls;
    private int throttles;

    /// <param name="wire">How activities travel to the bot; null: over sockets.</param>
    public TeamsNetwork(TeamsNetworkOptions options, TimeProvider time, HttpMessageHandler? wire = null)
    {
        (Options, Time, ids, Chats, Bearers, Limits) = (options, time, new(time), new(time), new(time, options.TokenLifetime), new(time));
        activities = new(options, time);
        sender = new(options, time, Keys, activities, Faults, Chats, wire);
    }

    /// <summary>After each change; on the thread that made it, so be quick.</summary>
    public event Action? Changed
    {
        add => Chats.Changed += value;
        remove => Chats.Changed -= value;
    }

    public TeamsNetworkOptions Options { get; }

    /// <summary>Where this network is served: the base of all its addresses.</summary>
    public Uri Address
    {
        get => address;
        set => (address, activities.ServiceUrl) = (value, new Uri(value, "teams/").ToString());
    }

    /// <summary>Where the bot listens; activities go to <c>api/messages</c> below it. Null: nothing is sent.</summary>
    public Uri? BotAddress
    {
        get => sender.BotAddress;
        set => sender.BotAddress = value;
    }

    public string ServiceUrl => activities.ServiceUrl;

    public Uri OpenIdMetadata => new(address, "v1/.well-known/openidconfiguration");

    /// <summary>Answer 429 beyond Microsoft's published limits for one conversation.</summary>
    public bool EnforceLimits { get; set; }

    /// <summary>Send everything to the bot this many times more.</summary>
    public int RedeliverEach
    {
        get => sender.RedeliverEach;
        set => sender.RedeliverEach = value;
    }

    /// <summary>The channels the published key may speak for.</summary>
    public IReadOnlyList<string> Endorsements
    {
        get => Keys.Endorsements;
        set => Keys.Endorsements = value;
    }

    public int TokenCalls => Bearers.Calls;

    public int MetadataCalls => Volatile.Read(ref metadataCalls);

    /// <summary>Calls refused because of <see cref="EnforceLimits"/>.</summary>
    public int Throttles => Volatile.Read(ref throttles);

    public IReadOnlyList<TeamsUser> Users => Chats.Users;

    public IReadOnlyList<TeamsChannel> Channels => [.. Chats.Conversations.Select(c => c.Channel).OfType<TeamsChannel>()];

    /// <summary>All the bot did that was accepted, in order.</summary>
    public IReadOnlyList<TeamsBookEntry> Books => Chats.Books;

    /// <summary>All that went to the bot, in the order of its answers, redeliveries too.</summary>
    public IReadOnlyList<TeamsDelivery> Deliveries => Chats.Deliveries;

    public IReadOnlyList<TeamsFault> StandingFaults => Faults.All;

    internal TimeProvider Time { get; }

    internal TeamsChats Chats { get; }

    internal TeamsKeys Keys { get; } = new();

    internal TeamsBearers Bearers { get; }

    internal TeamsLimits Limits { get; }

    internal TeamsFaultBoard Faults { get; } = new();

    /// <param name="tenantId">Null: the bot's own.</param>
    public TeamsUser AddUser(string aadObjectId, string name, string? tenantId = null)
    {
        var user = new TeamsUser(aadObjectId, TeamsIds.User(Options.AppId, aadObjectId), name, tenantId ?? Options.TenantId);
        Chats.Add(user, TeamsIds.PersonalChat(Options.AppId, aadObjectId));
        return user;
    }

    /// <summary>A channel of a team that has the bot installed; see <see cref="InstallInTeamAsync"/> for the events.</summary>
    public TeamsChannel AddChannel(string teamId, string channelId, string name, IEnumerable<string> members)
    {
        var channel = new TeamsChannel(teamId, channelId, name, [.. members]);
        Chats.Put(new(channelId, null, channel) { HasBot = true });
        return channel;
    }

    /// <summary>A handle on one person, for tests that read as talk.</summary>
    public TeamsPerson Person(string aad) => new(this, UserOf(aad).AadObjectId);

    public string ConversationId(string aad) => TeamsIds.PersonalChat(Options.AppId, UserOf(aad).AadObjectId);

    /// <summary>One person's chat with the bot, oldest first, as that person sees it.</summary>
    public IReadOnlyList<TeamsMessage> Chat(string aad) => Chats.In(ConversationId(aad), UserOf(aad).AadObjectId);

    /// <summary>A channel's messages, all threads together, oldest first.</summary>
    /// <param name="viewer">Whose eyes; null: as sent to everyone.</param>
    public IReadOnlyList<TeamsMessage> Channel(string channelId, string? viewer = null) => Chats.In(channelId, viewer);

    public bool Installed(string aad) => Chats.Conversation(ConversationId(aad))!.HasBot == true;

    /// <summary>A new signing key; the old one is no longer published.</summary>
    public void RollKeys() => Keys.Roll();

    /// <summary>The connector no longer takes the bearer tokens given out so far.</summary>
    public void RevokeTokens() => Bearers.Revoke();

    /// <param name="calls">Null: until it is healed.</param>
    public void Break(TeamsFaultKind kind, int? calls = null, string? conversationId = null, TeamsOperation? on = null, TimeSpan? wait = null)
    {
        Faults.Add(new(kind) { Calls = calls, ConversationId = conversationId, On = on, Wait = wait });
        Chats.Tell();
    }

    /// <param name="kind">Null: every fault ends.</param>
    public void Heal(TeamsFaultKind? kind = null)
    {
        Faults.Heal(kind);
        Chats.Tell();
    }

    /// <summary>Both events of an installation; the second's fate, or the first one's that was not taken.</summary>
    public Task<TeamsDelivery> InstallAsync(string aad) => Comes(UserOf(aad), ChatOf(aad), true);

    public Task<TeamsDelivery> UninstallAsync(string aad) => Comes(UserOf(aad), ChatOf(aad), false);

    public Task<TeamsDelivery> InstallInTeamAsync(string aad, string channelId) => Comes(UserOf(aad), Place(channelId), true);

    public Task<TeamsDelivery> UninstallFromTeamAsync(string aad, string channelId) => Comes(UserOf(aad), Place(channelId), false);

    public Task<TeamsDelivery> SaysAsync(string aad, string text, int pictures = 0)
    {
        var (user, where) = (UserOf(aad), ChatOf(aad));
        // Whoever writes to a bot that was removed has it again.
        if (where.HasBot != true) Chats.Put(where with { HasBot = true });
        return Says(user, where, text, pictures, mention: false, null, heard: true);
    }

    /// <summary>Without a mention the bot hears nothing of it: no try is made.</summary>
    /// <param name="threadRootId">The thread's first message; null: a new thread.</param>
    public Task<TeamsDelivery> SaysInChannelAsync(string aad, string channelId, string text, bool mention = true, string? threadRootId = null) =>
        Says(UserOf(aad), Place(channelId), text, 0, mention, threadRootId, heard: mention);

    public Task<TeamsDelivery> EditsAsync(string aad, string messageId, string newText)
    {
        var (user, message) = (UserOf(aad), Own(aad, messageId));
        Chats.Update(messageId, m => m with { Text = newText, Edited = m.Edited + 1 });
        return sender.Deliver(activities.Edits(user, Place(message.ConversationId), message, newText).ToJsonString());
    }

    public Task<TeamsDelivery> DeletesAsync(string aad, string messageId)
    {
        var (user, message) = (UserOf(aad), Own(aad, messageId));
        Chats.Update(messageId, m => m with { Text = "", Deleted = true });
        return sender.Deliver(activities.Deletes(user, Place(message.ConversationId), message).ToJsonString());
    }

    /// <summary>Clicks the first Action.Execute with this verb, folded-away ones too, and shows the answer to this person only.</summary>
    /// <param name="inputs">By input id; what is not given keeps the card's own value.</param>
    /// <param name="where">Which one, when several have the verb: given the action's <c>data</c>.</param>
    /// <exception cref="ArgumentException">The card as this person sees it has no such action or input.</exception>
    public Task<TeamsClick> ClicksAsync(
        string aad, string activityId, string verb, IReadOnlyDictionary<string, string>? inputs = null, Func<JsonElement, bool>? where = null) =>
        Invokes(aad, activityId, GetInvokeBody(aad, activityId, verb, inputs, where));

    /// <summary>What a click would send, to be sent as often as wanted with <see cref="SendRawAsync"/>.</summary>
    public string GetInvokeBody(
        string aad, string activityId, string verb, IReadOnlyDictionary<string, string>? inputs = null, Func<JsonElement, bool>? where = null)
    {
        var (user, card) = (UserOf(aad), Seen(aad, activityId));
        var button = TeamsCards.Found(card).FirstOrDefault(b => TeamsCards.Text(b.Json, "type") == "Action.Execute" && TeamsCards.Text(b.Json, "verb") == verb
                && (where is null || (b.Json.TryGetProperty("data", out var data) && where(data))))
            ?? throw new ArgumentException($"the card {activityId} has no Action.Execute \"{verb}\" for {user.Name}: {TeamsCards.CardText(card)}");
        return activities.Invokes(user, Place(card.ConversationId), card, button.Json, TeamsCards.Merged(button, button.Json, inputs ?? NoInputs), "manual").ToJsonString();
    }

    /// <summary>What a client does by itself when someone named in the card's <c>refresh</c> sees it.</summary>
    public Task<TeamsClick> RefreshesAsync(string aad, string activityId)
    {
        var (user, card) = (UserOf(aad), Seen(aad, activityId));
        var action = card.Card is { } json && TeamsCards.Object(json, "refresh") is { } refresh ? TeamsCards.Object(refresh, "action") : null;
        if (action is null) throw new ArgumentException($"the card {activityId} has no refresh");
        var data = TeamsCards.Merged(new(action.Value, []), action.Value, NoInputs);
        return Invokes(aad, activityId, activities.Invokes(user, Place(card.ConversationId), card, action.Value, data, "automatic").ToJsonString());
    }

    /// <summary>An old client's click: the Action.Submit that stands as the verb's <c>fallback</c>, or one of that title or <c>data.verb</c>.</summary>
    public Task<TeamsDelivery> SubmitsAsync(string aad, string activityId, string verb, IReadOnlyDictionary<string, string>? inputs = null)
    {
        var (user, card) = (UserOf(aad), Seen(aad, activityId));
        foreach (var button in TeamsCards.Found(card))
        {
            var submit = TeamsCards.Text(button.Json, "verb") == verb ? TeamsCards.Object(button.Json, "fallback")
                : TeamsCards.Text(button.Json, "title") == verb || (TeamsCards.Object(button.Json, "data") is { } d && TeamsCards.Text(d, "verb") == verb) ? button.Json
                : null;
            if (submit is not { } action || TeamsCards.Text(action, "type") != "Action.Submit") continue;
            var value = TeamsCards.Merged(button, action, inputs ?? NoInputs);
            return sender.Deliver(activities.Submits(user, Place(card.ConversationId), ids.Message(), card, value).ToJsonString());
        }
        throw new ArgumentException($"the card {activityId} has no Action.Submit \"{verb}\"");
    }

    /// <summary>Any body, under any token.</summary>
    public Task<TeamsDelivery> SendRawAsync(string json, TeamsToken? token = null) => sender.Deliver(json, token);

    /// <summary>The last activity of this person again, as it was.</summary>
    public Task<TeamsDelivery> RedeliverLastAsync(string aad) =>
        SendRawAsync(Deliveries.Last(d => d.Request.Contains(UserOf(aad).Id, StringComparison.Ordinal)).Request);

    /// <summary>Waits until what Teams has seen meets the condition; looks again after every change.</summary>
    /// <exception cref="TimeoutException">It did not within the (real) time, 10 seconds when none is given.</exception>
    public Task Until(Func<bool> condition, TimeSpan? within = null) => Chats.Until(condition, within ?? TimeSpan.FromSeconds(10));

    /// <summary>Completes when nothing is on its way to the bot.</summary>
    public Task Settles() => sender.Settles();

    public async ValueTask DisposeAsync()
    {
        sender.Stop();
        await Settles();
        sender.Dispose();
        Keys.Dispose();
    }

    internal void MetadataRead() => Interlocked.Increment(ref metadataCalls);

    internal void Throttle() => Interlocked.Increment(ref throttles);

    internal string NewMessageId() => ids.Message();

    private TeamsUser UserOf(string aad) => Chats.User(aad) ?? throw new ArgumentException($"nobody has the id {aad}: add them first");

    private TeamsConversation ChatOf(string aad) => Chats.Conversation(ConversationId(aad))!;

    private TeamsConversation Place(string id) => Chats.Conversation(id) ?? throw new ArgumentException($"there is no conversation {id}");

    private TeamsMessage Seen(string aad, string id) => Chats.Find(id, UserOf(aad).AadObjectId) ?? throw new ArgumentException($"there is no message {id}");

    private TeamsMessage Own(string aad, string id) => Seen(aad, id) is { FromBot: false } message && message.AuthorAad == UserOf(aad).AadObjectId
        ? message
        : throw new ArgumentException($"the message {id} is not this person's");

    private Task<TeamsDelivery> Says(TeamsUser by, TeamsConversation where, string text, int pictures, bool mention, string? root, bool heard)
    {
        var id = ids.Message();
        root = where.Channel is null ? null : root ?? id;
        Chats.Add(new TeamsMessage
        {
            Id = id, ConversationId = root is null ? where.Id : TeamsIds.Thread(where.Id, root), FromBot = false, AuthorAad = by.AadObjectId,
            Text = text, ThreadRootId = root, Pictures = pictures, At = Time.GetUtcNow(),
        });
        var json = activities.Says(by, where, id, text, pictures, mention, root).ToJsonString();
        return heard ? sender.Deliver(json) : Task.FromResult(new TeamsDelivery(id, json, 0, null, null));
    }

    private async Task<TeamsDelivery> Comes(TeamsUser by, TeamsConversation where, bool comes)
    {
        Chats.Put(where with { HasBot = comes });
        var events = new List<string> { activities.Installation(by, where, comes ? "add" : "remove").ToJsonString() };
        // A personal chat's end is told once.
        if (comes || where.Channel is not null) events.Insert(Options.MembersBeforeInstallation ? 0 : 1, activities.Members(by, where, comes).ToJsonString());
        var told = new List<TeamsDelivery>();
        foreach (var json in events) told.Add(await sender.Deliver(json));
        return told.Find(delivery => !delivery.Taken) ?? told[^1];
    }

    private async Task<TeamsClick> Invokes(string aad, string activityId, string json)
    {
        var delivery = await sender.Deliver(json);
        var answer = TeamsAnswers.Read(delivery);
        var (card, note) = TeamsAnswers.Shown(answer);
        Chats.Show(activityId, UserOf(aad).AadObjectId, card, note);
        return new(delivery, answer);
    }
}
