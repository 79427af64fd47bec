using System.Text.Json.Serialization;

namespace Coproduction.Domain;

/// <summary>
/// Everything that can happen to an actor: a text, a call, another actor's mail, the phone network's answer, a due time.
/// Stored encrypted in the inbox before it has any effect; <see cref="Id"/> is the inbox's unique key and
/// <see cref="At"/> when it was stored.
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "$")]
// From the phone network.
[JsonDerivedType(typeof(TextReceived), "text")]
[JsonDerivedType(typeof(MessageHandedOver), "handed-over")]
[JsonDerivedType(typeof(MessageFailed), "failed")]
// Calls of the management API.
[JsonDerivedType(typeof(RegisterPerson), "register-person")]
[JsonDerivedType(typeof(SuspendConnector), "suspend-connector")]
[JsonDerivedType(typeof(Introduce), "introduce")]
[JsonDerivedType(typeof(AcceptReferral), "accept")]
[JsonDerivedType(typeof(PassReferral), "pass")]
[JsonDerivedType(typeof(DeclineReferral), "decline")]
[JsonDerivedType(typeof(SayToResident), "say")]
[JsonDerivedType(typeof(MarkStarted), "started")]
[JsonDerivedType(typeof(EndTalk), "end-talk")]
[JsonDerivedType(typeof(AnswerWaiting), "answer-waiting")]
[JsonDerivedType(typeof(RevealNumber), "reveal")]
[JsonDerivedType(typeof(AnswerResident), "answer-resident")]
[JsonDerivedType(typeof(AskCoordinator), "ask-coordinator")]
[JsonDerivedType(typeof(OfferHandOver), "offer-hand-over")]
[JsonDerivedType(typeof(WordsChanged), "words-changed")]
[JsonDerivedType(typeof(Depart), "depart")]
[JsonDerivedType(typeof(CreateScheme), "create-scheme")]
[JsonDerivedType(typeof(OpenScheme), "open-scheme")]
[JsonDerivedType(typeof(CloseScheme), "close-scheme")]
// Mail between actors.
[JsonDerivedType(typeof(ClaimCode), "claim-code")]
[JsonDerivedType(typeof(CodeGranted), "code-granted")]
[JsonDerivedType(typeof(CodeRefused), "code-refused")]
[JsonDerivedType(typeof(AskIntroduced), "ask-introduced")]
[JsonDerivedType(typeof(InvitationUndeliverable), "undeliverable")]
[JsonDerivedType(typeof(RequestHold), "request-hold")]
[JsonDerivedType(typeof(HoldGranted), "hold-granted")]
[JsonDerivedType(typeof(HoldRefused), "hold-refused")]
[JsonDerivedType(typeof(ReleaseHold), "release-hold")]
[JsonDerivedType(typeof(ConfirmHold), "confirm-hold")]
[JsonDerivedType(typeof(ChangeProfessional), "change-professional")]
[JsonDerivedType(typeof(HoldCapacity), "hold-capacity")]
[JsonDerivedType(typeof(CapacityHeld), "capacity-held")]
[JsonDerivedType(typeof(CapacityRefused), "capacity-refused")]
[JsonDerivedType(typeof(ReleaseCapacity), "release-capacity")]
[JsonDerivedType(typeof(TakeCapacity), "take-capacity")]
[JsonDerivedType(typeof(VouchAsked), "vouch-asked")]
[JsonDerivedType(typeof(VouchAnswered), "vouch-answered")]
[JsonDerivedType(typeof(AnswerOwed), "answer-owed")]
[JsonDerivedType(typeof(StaffGone), "staff-gone")]
[JsonDerivedType(typeof(LinkClaimed), "link-claimed")]
[JsonDerivedType(typeof(LinkRefused), "link-refused")]
[JsonDerivedType(typeof(MoveAddresses), "move-addresses")]
[JsonDerivedType(typeof(Linked), "linked")]
[JsonDerivedType(typeof(DueReached), "due")]
public abstract record Input
{
    [JsonIgnore]
    public InputId Id { get; init; }

    [JsonIgnore]
    public DateTimeOffset At { get; init; }
}

/// <summary>What the network itself did with a text that was only one of its own words.</summary>
public enum NetworkAct { None, Stopped, Started, Helped }

/// <summary>A text from this person. <see cref="Network"/> says what the network did by itself before we saw it.</summary>
public sealed record TextReceived(string Body, int Media, NetworkAct Network, string Channel) : Input
{
    /// <summary>The number of ours that it came to.</summary>
    public PhoneNumber? To { get; init; }

    /// <summary>Teams: it replaces words that were read already. Only danger, STOP and no are still heard in it.</summary>
    public bool Edited { get; init; }

    /// <summary>When it was written, if it reached us much later: what was asked meanwhile it does not answer. Null: as it was stored.</summary>
    public DateTimeOffset? SentAt { get; init; }

    /// <summary>Where it came from, and so where the answer goes.</summary>
    [JsonIgnore]
    public Channel From => Channel == "teams" ? Domain.Channel.Teams : Domain.Channel.Sms;
}

/// <summary>A message that asks something was handed to the provider.</summary>
public sealed record MessageHandedOver(MessageId Message, DateTimeOffset HandedOverAt) : Input;

public enum FailureKind
{
    /// <summary>The number cannot be texted, now or ever.</summary>
    DeadNumber,

    /// <summary>The receiver opted out with the network (21610).</summary>
    OptedOut,

    /// <summary>Refused by the provider or given up.</summary>
    NotSent,

    /// <summary>Held back until it was no longer wanted.</summary>
    Expired,
}

public sealed record MessageFailed(MessageId Message, FailureKind Kind) : Input;

/// <summary>Creates or changes someone who is listed: connector, professional, coordinator, or several of these.</summary>
public sealed record RegisterPerson(string Name, string? Key, ConnectorCard? Connector, ProfessionalCard? Professional, CoordinatorCard? Coordinator) : Input
{
    /// <summary>True for an import, which may repeat itself; a call that creates is refused when the person exists.</summary>
    public bool MayExist { get; init; }

    public string? Language { get; init; }
}

public sealed record ConnectorCard(PersonId? VouchedBy, ImmutableArray<string> Neighbourhoods, ImmutableArray<string> Languages);

public sealed record ProfessionalCard(string Role, string? AadObjectId, ImmutableArray<string> Neighbourhoods, ImmutableArray<string> Languages, int Capacity);

public sealed record CoordinatorCard(string? AadObjectId);

public sealed record SuspendConnector(bool Suspended) : Input;

/// <summary>To a connector's actor: have the bot text someone who has told the connector that it is fine.</summary>
public sealed record Introduce(SchemeId Scheme, string FirstName, PhoneReading Phone, string Tie, bool AgreedToContact, string? Words) : Input
{
    /// <summary>The language that they read, by its code; null when nobody said.</summary>
    public string? Language { get; init; }
}

public sealed record AcceptReferral(ReferralId Referral, PersonId? By, string? Words) : Input;

public sealed record PassReferral(ReferralId Referral, PersonId? By, PersonId? To, string? Words) : Input;

public sealed record DeclineReferral(ReferralId Referral, PersonId? By, string? Words) : Input
{
    /// <summary>The day from which they could; null when they did not say.</summary>
    public DateOnly? From { get; init; }
}

/// <summary>From a team's thread when <see cref="Team"/> says which: the outcome is told there.</summary>
public sealed record SayToResident(ReferralId Referral, PersonId? By, string? Words) : Input
{
    public PersonId? Team { get; init; }

    /// <summary>Pictures and files that stood beside the words; they cannot go.</summary>
    public int Media { get; init; }
}

public sealed record MarkStarted(ReferralId Referral, PersonId? By) : Input;

public sealed record EndTalk(ReferralId Referral, PersonId? By) : Input;

/// <summary>Answers something owed; without words it is marked as dealt with.</summary>
public sealed record AnswerWaiting(Guid Waiting, PersonId? By, string? Words) : Input;

/// <summary>Whoever is on call asks for the number of somebody in danger. <see cref="Why"/> stays in the inbox, encrypted.</summary>
public sealed record RevealNumber(Guid Waiting, PersonId? By, string? Why) : Input
{
    // Whoever prints an input must not print what somebody wrote about a person in danger.
    public override string ToString() => nameof(RevealNumber);
}

/// <summary>
/// From a participant's card: words to the resident, from whoever has accepted them, owes them an answer or holds the Talk.
/// Without words: no answer is needed to what <see cref="By"/> owes.
/// </summary>
public sealed record AnswerResident(PersonId By, string? Words) : Input
{
    /// <summary>The marks (<see cref="InputId.Mark"/>) of the texts that the card showed; what came since is still owed. Null: all are meant.</summary>
    public ImmutableArray<string>? Seen { get; init; }
}

/// <summary>A professional asks the coordinator about a referral; it stays offered.</summary>
public sealed record AskCoordinator(ReferralId Referral, PersonId By, string? Words) : Input;

/// <summary>R1, to the resident's actor: who goes presents who comes. Nothing changes before the resident agrees.</summary>
public sealed record OfferHandOver(ReferralId Referral, PersonId By, PersonId? To, string? Words) : Input;

/// <summary>To the resident's actor: staff edited or deleted, in a team's thread, words that have reached them already.</summary>
public sealed record WordsChanged(ReferralId Referral, PersonId By, PersonId Team, string Words, bool Deleted) : Input;

/// <summary>To the actor of someone on the staff side: they leave. Everybody they stand beside is looked after first (A2).</summary>
public sealed record Depart : Input;

public sealed record CreateScheme(SchemeDefinition Definition) : Input
{
    public bool MayExist { get; init; }
}

public sealed record OpenScheme : Input;

public sealed record CloseScheme : Input;

/// <summary>A resident's actor asks the connector's: is this code good, and mine?</summary>
public sealed record ClaimCode(RequestId Request, PersonId Resident, InviteCode Code) : Input;

public sealed record CodeGranted(RequestId Request, InvitationId Invitation, PersonId Connector, SchemeId Scheme) : Input;

public enum CodeProblem { Unknown, Used, Expired, Suspended }

public sealed record CodeRefused(RequestId Request, CodeProblem Problem) : Input;

/// <summary>To someone's actor, found by their number: a connector says that they are happy to be texted about a scheme.</summary>
public sealed record AskIntroduced(InvitationId Invitation, PersonId Connector, SchemeId Scheme, string FirstName, string? Words, DateTimeOffset ExpiresAt) : Input
{
    /// <inheritdoc cref="Introduce.Language"/>
    public string? Language { get; init; }
}

/// <summary>Back to the connector: the number cannot be texted. Says nothing of what anyone answered.</summary>
public sealed record InvitationUndeliverable(InvitationId Invitation) : Input;

/// <summary>A resident's actor asks a scheme's for a Hold; <see cref="Except"/> are those who cannot or must not.</summary>
public sealed record RequestHold(RequestId Request, PersonId Resident, string Language, ImmutableArray<PersonId> Except, DateTimeOffset ExpiresAt) : Input
{
    /// <summary>The resident has a place already and only needs another professional.</summary>
    public bool Replacing { get; init; }
}

public sealed record HoldGranted(RequestId Request, SchemeId Scheme, PersonId Professional, DateTimeOffset ExpiresAt) : Input;

public enum HoldProblem { NotOpen, Full, NobodyFree }

public sealed record HoldRefused(RequestId Request, SchemeId Scheme, HoldProblem Problem) : Input;

/// <summary>The promise is not needed (any more). Also frees a place that was taken.</summary>
public sealed record ReleaseHold(RequestId Request, PersonId Resident) : Input;

/// <summary>The resident joined: the Hold becomes a taken place, even when it had run out.</summary>
public sealed record ConfirmHold(RequestId Request, PersonId Resident, PersonId Professional) : Input;

/// <summary>Somebody else stays beside this resident from now on.</summary>
public sealed record ChangeProfessional(RequestId Request, PersonId Resident, PersonId To) : Input;

public sealed record HoldCapacity(RequestId Request, PersonId Resident, SchemeId Scheme, bool Counts, DateTimeOffset ExpiresAt) : Input;

public sealed record CapacityHeld(RequestId Request, PersonId Professional) : Input;

public sealed record CapacityRefused(RequestId Request, PersonId Professional) : Input;

public sealed record ReleaseCapacity(RequestId Request, PersonId Resident, SchemeId Scheme) : Input;

/// <summary>Never refused: capacity limits what the bot offers, not what a professional takes on.</summary>
public sealed record TakeCapacity(RequestId Request, PersonId Resident, SchemeId Scheme, bool Counts, bool Waiting) : Input;

public sealed record VouchAsked(RequestId Request, PersonId Resident) : Input;

/// <summary>The connector's own words, or null when none came in time.</summary>
public sealed record VouchAnswered(RequestId Request, PersonId Connector, string? Words, bool Denied = false) : Input;

/// <summary>To whoever owes it: a resident waits for an answer of theirs. What is shown of it is one notification for several.</summary>
public sealed record AnswerOwed(PersonId Resident, Guid Waiting, DateTimeOffset DueBy) : Input
{
    /// <summary>Somebody may be in danger: it waits for no other.</summary>
    public bool Urgent { get; init; }
}

/// <summary>To a resident: this member of staff is there no longer. What they owe passes on, and someone else is looked for.</summary>
public sealed record StaffGone(PersonId Staff) : Input;

/// <summary>
/// To whoever showed the code: the person who wrote it elsewhere is <see cref="By"/>. <see cref="Movable"/>: nothing stands in
/// the way of their address moving.
/// </summary>
public sealed record LinkClaimed(RequestId Request, PersonId By, InviteCode Code, bool Movable, Stopped? Stopped) : Input
{
    /// <summary>Where the code was written: not where it was asked for.</summary>
    public Channel From { get; init; }
}

public sealed record LinkRefused(RequestId Request) : Input
{
    /// <summary>Both have a life here: a coordinator looks at it.</summary>
    public bool ToPerson { get; init; }
}

/// <summary>To the person who is given up: their addresses become <see cref="To"/>'s, if nothing has come between.</summary>
public sealed record MoveAddresses(RequestId Request, PersonId To) : Input;

/// <summary>To the person who is kept: the addresses of <see cref="From"/> are theirs now; a STOP there is one here.</summary>
public sealed record Linked(RequestId Request, PersonId From, Stopped? Stopped) : Input
{
    /// <summary>What they have said no to, and how often they were asked, is so here too (V3, V4, V6).</summary>
    public ImmutableArray<SchemeId> Refused { get; init; } = [];

    public ImmutableArray<PersonId> Blocked { get; init; } = [];

    public ImmutableArray<DateTimeOffset> AskedAt { get; init; } = [];

    public bool AskNothing { get; init; }

    public bool ToldDetails { get; init; }
}

/// <summary>Not stored: the sweep found that the actor's earliest due time has come.</summary>
public sealed record DueReached : Input;
