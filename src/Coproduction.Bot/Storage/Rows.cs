using Coproduction.Domain;

namespace Coproduction.Bot.Storage;

/// <summary>An actor's one row: its snapshot, and the columns by which it is found without opening it.</summary>
public sealed class ActorRow
{
    public Guid Id { get; set; }

    public ActorKind Kind { get; set; }

    /// <summary>Counts commits; checked by each, so that two writers of one actor cannot both win.</summary>
    public int Version { get; set; }

    /// <summary>Encrypted snapshot; null before the first turn.</summary>
    public byte[]? State { get; set; }

    /// <summary>Encrypted.</summary>
    public byte[]? Name { get; set; }

    /// <summary>The import file's name, lower-cased; unique per kind.</summary>
    public string? Key { get; set; }

    public bool Listed { get; set; }

    public DateTimeOffset? DueAt { get; set; }

    /// <summary>When one that is listed last changed; of any other, when the row was made.</summary>
    public DateTimeOffset UpdatedAt { get; set; }
}

/// <summary>Whose a phone number, or a user or channel of Teams, is. The address itself is only in <see cref="Enc"/>.</summary>
public sealed class AddressRow
{
    /// <summary>HMAC of the address under one of the look-up keys; rows found under an older one are moved to the first.</summary>
    public byte[] Hmac { get; set; } = [];

    /// <summary>Of a team's channel: the id that is made from Teams' own, which has no actor.</summary>
    public PersonId Actor { get; set; }

    public Channel Channel { get; set; }

    /// <summary>Teams refused this conversation: nothing goes there until somebody writes from it.</summary>
    public bool Dead { get; set; }

    /// <summary>The number, or the conversation reference as JSON; encrypted.</summary>
    public byte[] Enc { get; set; } = [];
}

/// <summary>A number that must not be contacted. Survives erasure, so it holds no actor.</summary>
public sealed class SuppressionRow
{
    public byte[] Hmac { get; set; } = [];

    public StopKind Kind { get; set; }

    public bool ByNetwork { get; set; }

    public DateTimeOffset At { get; set; }
}

/// <summary>One input, stored before it has any effect. Undone: neither <see cref="DoneAt"/> nor <see cref="SetAside"/>.</summary>
public sealed class InboxRow
{
    public long Seq { get; set; }

    /// <summary>An <see cref="InputId"/>: unique, so a replay at any age changes nothing.</summary>
    public string Id { get; set; } = "";

    public Guid Actor { get; set; }

    public ActorKind ActorKind { get; set; }

    /// <summary>The input's discriminator: <c>text</c>, <c>accept</c>.</summary>
    public string Type { get; set; } = "";

    /// <summary>Of the input's shape; a build leaves undone what is newer than itself.</summary>
    public int Version { get; set; }

    public DateTimeOffset ReceivedAt { get; set; }

    /// <summary>The input, encrypted; removed after the retention time.</summary>
    public byte[]? Body { get; set; }

    public DateTimeOffset? DoneAt { get; set; }

    public int Tries { get; set; }

    /// <summary>A failed input is not tried again before this.</summary>
    public DateTimeOffset? NotBefore { get; set; }

    /// <summary>It failed too often: an alert says so, later inputs go on.</summary>
    public bool SetAside { get; set; }

    /// <summary>What a call was answered, encrypted.</summary>
    public byte[]? Answer { get; set; }

    /// <summary>Of a card's click: the body of its HTTP answer, for a duplicate; encrypted.</summary>
    public byte[]? Reply { get; set; }
}

public enum OutboxState
{
    Queued = 0,

    /// <summary>One attempt is between us and the provider.</summary>
    HandingOver = 1,

    /// <summary>The provider has it: it has a sid.</summary>
    Accepted = 2,

    /// <summary>It may or may not have been accepted: to be reconciled, never blindly sent again.</summary>
    Unknown = 3,

    Failed = 4,

    Cancelled = 5,
}

public sealed class OutboxRow
{
    public long Seq { get; set; }

    public MessageId Id { get; set; }

    public PersonId Actor { get; set; }

    /// <summary>The sending number or service whose pace it keeps; the key of its sender grain.</summary>
    public string Sender { get; set; } = "";

    public Lane Lane { get; set; }

    public OutboxState State { get; set; }

    public MessagePurpose Purpose { get; set; }

    public bool Asks { get; set; }

    public bool ReportFailure { get; set; }

    public string Wording { get; set; } = "";

    public int Segments { get; set; }

    public string Zone { get; set; } = "";

    /// <summary>While Queued, when it may go; while Unknown, when it is looked for next.</summary>
    public DateTimeOffset NotBefore { get; set; }

    public DateTimeOffset? ExpiresAt { get; set; }

    public DateTimeOffset CreatedAt { get; set; }

    /// <summary>The hand-over that is under way or was the last.</summary>
    public Guid? Attempt { get; set; }

    public DateTimeOffset? HandedOverAt { get; set; }

    public string? Sid { get; set; }

    /// <summary>The provider's last status by rank (0 accepted … 5 read); never moves down.</summary>
    public int ProviderRank { get; set; }

    public int? Error { get; set; }

    public int Tries { get; set; }

    public PersonId? FromPerson { get; set; }

    public ReferralId? Referral { get; set; }

    public Channel Channel { get; set; }

    /// <summary>A <see cref="CardRef"/>, drawn from the record when it is sent.</summary>
    public string? Card { get; set; }

    /// <summary>A <see cref="CardRef"/> of the receiver's, in whose thread it goes.</summary>
    public string? Under { get; set; }

    /// <summary>A card that is sent anew although the receiver has one.</summary>
    public bool Anew { get; set; }

    /// <summary>Teams gave no answer the first time: it says that it may be the second.</summary>
    public bool Again { get; set; }

    /// <summary>The text, encrypted; removed after the retention time. Null for a card without words.</summary>
    public byte[]? Body { get; set; }
}

/// <summary>Where a card that is kept up to date stands in Teams.</summary>
public sealed class CardRow
{
    public PersonId Owner { get; set; }

    /// <summary>A <see cref="CardRef"/>.</summary>
    public string Card { get; set; } = "";

    public string ActivityId { get; set; } = "";

    public DateTimeOffset At { get; set; }
}

/// <summary>A code that links a phone and Teams, while it is good.</summary>
public sealed class StoredLink
{
    public InviteCode Code { get; set; }

    public PersonId Person { get; set; }

    public DateTimeOffset ExpiresAt { get; set; }
}

/// <summary>One line of the involvement record: append-only, pseudonymous.</summary>
public sealed class FactRow
{
    public long Seq { get; set; }

    public DateTimeOffset At { get; set; }

    public FactKind Kind { get; set; }

    public Guid Who { get; set; }

    public ActorKind WhoKind { get; set; }

    public SchemeId? Scheme { get; set; }

    public PersonId? Other { get; set; }

    public Guid? Ref { get; set; }

    public string? Detail { get; set; }

    /// <summary>The inbox row of the input that made it, so that relayed words are found; never shown.</summary>
    public long? Input { get; set; }
}

/// <summary>A live invitation code.</summary>
public sealed class StoredCode
{
    public InviteCode Code { get; set; }

    public PersonId Connector { get; set; }

    public InvitationId Invitation { get; set; }

    public SchemeId Scheme { get; set; }

    public PersonId? UsedBy { get; set; }

    public DateTimeOffset ExpiresAt { get; set; }
}

/// <summary>One resident's place in a scheme's roster.</summary>
public sealed class StoredPlace
{
    public RequestId Request { get; set; }

    public SchemeId Scheme { get; set; }

    public PersonId Resident { get; set; }

    public PlaceStatus Status { get; set; }

    /// <summary>JSON array of ids.</summary>
    public string Asked { get; set; } = "[]";

    /// <summary>Professionals who have said that they cannot; JSON array of ids.</summary>
    public string Cannot { get; set; } = "[]";

    public DateTimeOffset ExpiresAt { get; set; }

    public string Language { get; set; } = "en";

    public bool Replacing { get; set; }
}

/// <summary>What the organisation set by import: <c>organisation</c>.</summary>
public sealed class SettingRow
{
    public string Key { get; set; } = "";

    public string Json { get; set; } = "";

    public DateTimeOffset UpdatedAt { get; set; }
}
