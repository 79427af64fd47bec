using System.Text.Json.Serialization;

namespace Coproduction.Domain;

/// <summary>
/// A person's snapshot: at most 32 KB, encrypted where it is stored. It holds other people's ids, never their names.
/// </summary>
public sealed record PersonState
{
    public PersonId Id { get; init; }

    /// <summary>First name of a resident, whole name of staff and connectors. Stored in a column of its own, encrypted.</summary>
    [JsonIgnore]
    public string? Name { get; init; }

    /// <summary>The import file's name for them; staff and connectors only.</summary>
    public string? Key { get; init; }

    public string Language { get; init; } = "en";

    /// <summary>IANA zone; null: the organisation's.</summary>
    public string? Zone { get; init; }

    /// <summary>Where their last message came from.</summary>
    public Channel Channel { get; init; }

    /// <summary>The code that they may write from their other channel.</summary>
    public LinkCode? Link { get; init; }

    /// <summary>One at a time, or two people could give themselves up for each other.</summary>
    public LinkUnderWay? Linking { get; init; }

    /// <summary>Their addresses are this person's now; what still comes here is passed on.</summary>
    public PersonId? MovedTo { get; init; }

    public Stopped? Stopped { get; init; }

    public Question? Question { get; init; }

    public ImmutableArray<Ask> Asks { get; init; } = [];

    /// <summary>When each ask was made, within the budget's period.</summary>
    public ImmutableArray<DateTimeOffset> AskedAt { get; init; } = [];

    /// <summary>Said to be younger than a scheme takes: reaches a person, and is asked nothing more (V7).</summary>
    public bool AskNothing { get; init; }

    /// <summary>Schemes never to be asked about again (V3).</summary>
    public ImmutableHashSet<SchemeId> Refused { get; init; } = [];

    /// <summary>"Not them": these connectors' asks go nowhere (V6).</summary>
    public ImmutableHashSet<PersonId> Blocked { get; init; } = [];

    public PendingHold? Pending { get; init; }

    public Hold? Hold { get; init; }

    public PendingVouch? Vouch { get; init; }

    public ImmutableArray<Participation> Participations { get; init; } = [];

    public ImmutableArray<Referral> Referrals { get; init; } = [];

    /// <summary>Who holds the conversation: people who have written to this person and not ended it; empty: the bot does.</summary>
    public ImmutableArray<Talk> Talks { get; init; } = [];

    /// <summary>What a person owes this resident.</summary>
    public ImmutableArray<Waiting> Waiting { get; init; } = [];

    /// <summary>A Concern, and what is written back to whoever answered one: at any hour, and round those on call until somebody has it.</summary>
    public bool IsUrgent(Waiting waiting) =>
        waiting.Kind == WaitingKind.Concern || waiting.Kind == WaitingKind.Relay && Talks.Any(talk => talk.AboutDanger && talk.Referral == waiting.Referral);

    /// <summary>Their open questions about this scheme, and what was not clear while it was talked of; no other's.</summary>
    public IEnumerable<InputId> AskedAbout(SchemeId scheme) =>
        Waiting.Where(w => w.Scheme == scheme && (w.Kind is WaitingKind.Question or WaitingKind.Unclear)).SelectMany(w => w.Inputs);

    /// <summary>The last safe replies to danger, so that one that fails is known as such.</summary>
    public ImmutableArray<MessageId> SafeReplies { get; init; } = [];

    public DateTimeOffset? UnaskedAnsweredAt { get; init; }

    /// <summary>
    /// When something was last asked of them that is not the question that stands ("Want us to ask Joe?"), or the question that
    /// stood gave way to another: a yes may be meant for that.
    /// </summary>
    public DateTimeOffset? AskedElseAt { get; init; }

    /// <summary>The newest words of any member of staff. They outlast the Talk: what was asked before them was overtaken.</summary>
    public DateTimeOffset? HumanSpokeAt { get; init; }

    /// <summary>The first text that did not answer the question before them: whoever reads the second reads it too.</summary>
    public InputId? Unclear { get; init; }

    public ImmutableArray<DateTimeOffset> CodeTries { get; init; } = [];

    /// <summary>They have been told how their details are used: once is enough.</summary>
    public bool ToldDetails { get; init; }

    public Connector? Connector { get; init; }

    public Professional? Professional { get; init; }

    public Coordinator? Coordinator { get; init; }

    /// <summary>Of staff: residents who wait and of whom they have not been told.</summary>
    public Notice? Notice { get; init; }

    /// <summary>When staff were last told that somebody waits.</summary>
    public DateTimeOffset? NoticedAt { get; init; }

    /// <summary>Their Entra object id, by which Teams knows them.</summary>
    [JsonIgnore]
    public string? AadObjectId => Professional?.AadObjectId ?? Coordinator?.AadObjectId;

    /// <summary>They have left the organisation. They stay listed by name, for what they did; nothing is theirs to do any more.</summary>
    public bool Gone { get; init; }

    /// <summary>A professional or a coordinator, whether or not they are still there.</summary>
    [JsonIgnore]
    public bool IsStaff => Professional is not null || Coordinator is not null;

    /// <summary>Staff and connectors are listed; a resident is known by id.</summary>
    [JsonIgnore]
    public bool Listed => Connector is not null || Professional is not null || Coordinator is not null;
}

/// <param name="From">Where it was asked for: it is good on the other channel only.</param>
public sealed record LinkCode(InviteCode Code, DateTimeOffset ExpiresAt, Channel From = Channel.Sms);

/// <summary>Being joined with another person right now. <see cref="Ordered"/>: they have been told to give up their addresses.</summary>
public sealed record LinkUnderWay(PersonId With, bool Ordered, DateTimeOffset Until);

/// <summary>Sent at <see cref="SendAt"/>, about everybody who waits by then.</summary>
public sealed record Notice(DateTimeOffset SendAt);

public enum StopKind { Stop, WrongNumber }

/// <summary>Nothing is sent until START. <see cref="ByNetwork"/>: the network blocks too, and has confirmed.</summary>
public sealed record Stopped(StopKind Kind, bool ByNetwork, DateTimeOffset At);

public sealed record Connector
{
    public PersonId? VouchedBy { get; init; }

    public bool Suspended { get; init; }

    public ImmutableArray<string> Neighbourhoods { get; init; } = [];

    public ImmutableArray<string> Languages { get; init; } = [];

    /// <summary>Those that are open: a code that has been used is a row, or an eager connector would outgrow their snapshot.</summary>
    public ImmutableArray<Invitation> Invitations { get; init; } = [];

    /// <summary>When the last ones were made, for the limit a day.</summary>
    public ImmutableArray<DateTimeOffset> MadeAt { get; init; } = [];

    public IntroducedDraft? Draft { get; init; }

    /// <summary>People who asked whether it was really this connector, in the order they asked.</summary>
    public ImmutableArray<VouchRequest> Vouches { get; init; } = [];
}

/// <summary>What a connector has said so far about someone to be texted; nothing of it is stored elsewhere before the last yes.</summary>
public sealed record IntroducedDraft(SchemeId Scheme, PhoneNumber Phone, string? FirstName, string? Tie)
{
    public string? Language { get; init; }
}

public sealed record VouchRequest(RequestId Request, PersonId Resident);

public sealed record Professional
{
    public string Role { get; init; } = "";

    public string? AadObjectId { get; init; }

    public ImmutableArray<string> Neighbourhoods { get; init; } = [];

    public ImmutableArray<string> Languages { get; init; } = [];

    /// <summary>How many people the bot may offer; never a limit on what they take on themselves.</summary>
    public int Capacity { get; init; }

    public ImmutableArray<CapacityHold> Holds { get; init; } = [];

    public ImmutableArray<CapacityTaken> Taken { get; init; } = [];

    public DateTimeOffset? LastOfferedAt { get; init; }

    /// <summary>Nobody new is offered until then.</summary>
    public DateTimeOffset? AwayUntil { get; init; }

    /// <summary>How many more the bot may offer; below zero when they took on more themselves.</summary>
    [JsonIgnore]
    public int Free => Capacity - Taken.Length - Holds.Length;
}

/// <summary>One of the people they could stay beside, promised while a question is open. The roster says who it is.</summary>
public sealed record CapacityHold(RequestId Request, DateTimeOffset ExpiresAt);

/// <param name="Waiting">Said yes and not met yet: who has fewest of these is offered the next.</param>
public sealed record CapacityTaken(RequestId Request, bool Waiting);

public sealed record Coordinator(string? AadObjectId);
