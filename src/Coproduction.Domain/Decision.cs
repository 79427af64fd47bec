using System.Text.Json.Serialization;

namespace Coproduction.Domain;

/// <summary>
/// What the grain loads before a turn. Advisory, and the only thing beside the actor's own state that a decision may read.
/// </summary>
public sealed record Context
{
    public Directory Directory { get; init; } = Directory.Empty;

    public Policy Policy { get; init; } = new();

    /// <summary>The number that residents text, as people write it: 07700 900100.</summary>
    public string OwnNumber { get; init; } = "";

    /// <summary>Fresh codes, drawn at random outside the decision.</summary>
    public ImmutableArray<InviteCode> DrawnCodes { get; init; } = [];

    /// <summary>The live codes among <see cref="InviteCode.Candidates"/> of the text.</summary>
    public ImmutableArray<CodeRow> Codes { get; init; } = [];

    /// <summary>False when, all numbers together, too many wrong codes were tried in the last hour.</summary>
    public bool CodeTriesOpen { get; init; } = true;

    /// <summary>What the numbering plan says of a phone number found in the text; null when there is none.</summary>
    public PhoneReading? Phone { get; init; }

    /// <summary>When the live question's message was handed over, from its outbox row; null when it has not been.</summary>
    public DateTimeOffset? QuestionHandedOverAt { get; init; }

    /// <summary>The provider gave no clear answer to that hand-over: the person may have the question, or not.</summary>
    public bool QuestionInDoubt { get; init; }

    /// <summary>For someone on the staff side: the residents they stand beside or owe an answer, who has waited longest first.</summary>
    public ImmutableArray<InCare> Caseload { get; init; } = [];

    /// <summary>Link codes among <see cref="InviteCode.Candidates"/> of the text that have not expired.</summary>
    public ImmutableArray<LinkRow> Links { get; init; } = [];

    /// <summary>For a scheme: the roster's row for the input's request.</summary>
    public PlaceRow? Place { get; init; }

    /// <summary>For a scheme whose due time has come: holds that have run out.</summary>
    public ImmutableArray<PlaceRow> ExpiredPlaces { get; init; } = [];
}

/// <summary>One resident as a member of staff knows them.</summary>
/// <param name="Owed">How many of their texts wait for this member of staff.</param>
/// <param name="DueBy">When the oldest of them is due; null when none waits.</param>
public sealed record InCare(PersonId Resident, string FirstName, SchemeId? Scheme, ReferralId? Referral, ReferralStatus? Status, int Owed, DateTimeOffset? DueBy);

/// <summary>What one actor wants of another. To an actor, or to whoever has a number (found or made in the same commit).</summary>
public sealed record Mail(Guid Id, ActorId? To, PhoneNumber? ToNumber, Input Input);

/// <summary>An expected "no", by name. Mapped to words or HTTP once, at the edge; holds no personal data.</summary>
/// <param name="Code">A stable name: <c>already-accepted</c>.</param>
/// <param name="Status">The HTTP status that fits: 400, 404, 409, 422.</param>
/// <param name="Field">The field at fault, camelCase; null when it is none.</param>
/// <param name="Fix">What is wrong and what to do, in a sentence or two.</param>
public sealed record Refusal(string Code, int Status, string? Field, string Fix);

/// <summary>What a call is answered: stored with the commit, given again to a repeat.</summary>
public sealed record Answer
{
    /// <summary>All that is wrong, when refused.</summary>
    public ImmutableArray<Refusal> Refusals { get; init; } = [];

    public Guid? Id { get; init; }

    public string? Status { get; init; }

    [JsonIgnore]
    public bool IsRefused => !Refusals.IsEmpty;
}

/// <summary>All effects of one turn, committed together or not at all.</summary>
public sealed record Decision<TState>(TState State)
{
    public ImmutableArray<Fact> Facts { get; init; } = [];

    public ImmutableArray<Message> Messages { get; init; } = [];

    public ImmutableArray<Mail> Mail { get; init; } = [];

    public ImmutableArray<View> Views { get; init; } = [];

    /// <summary>Cards in Teams that show what has changed; drawn from the record when they are sent.</summary>
    public ImmutableArray<CardUpdate> Cards { get; init; } = [];

    /// <summary>This person's addresses are another's from now on.</summary>
    public PersonId? MoveAddressesTo { get; init; }

    /// <summary>Messages of earlier turns that are still queued and no longer wanted.</summary>
    public ImmutableArray<MessageId> Cancel { get; init; } = [];

    /// <summary>STOP: cancels all that is queued for this person.</summary>
    public bool CancelAll { get; init; }

    /// <summary>Write (or lift, when <see cref="LiftSuppression"/>) the suppression of this person's addresses.</summary>
    public Stopped? Suppress { get; init; }

    public bool LiftSuppression { get; init; }

    /// <summary>When this actor wants a turn without being asked; null: never.</summary>
    public DateTimeOffset? DueAt { get; init; }

    public Answer? Answer { get; init; }
}
