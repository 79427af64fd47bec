namespace Coproduction.Domain;

/// <summary>
/// Rows kept by the same commit for others to read: lists of the management API, the roster, the live codes.
/// Each is written whole (insert or replace by its id). No names, no numbers, no words.
/// </summary>
public abstract record View;

/// <summary>
/// A code until it expires, so that a text that holds it finds its connector, and who used it. <see cref="Live"/> false
/// removes it.
/// </summary>
public sealed record CodeRow(InviteCode Code, PersonId Connector, InvitationId Invitation, SchemeId Scheme, DateTimeOffset ExpiresAt, bool Live) : View
{
    /// <summary>The first phone to use it owns it.</summary>
    public PersonId? UsedBy { get; init; }
}

/// <summary><see cref="Status"/>: open, used, expired, undeliverable. Never what the resident answered.</summary>
public sealed record InvitationRow(InvitationId Id, PersonId Connector, SchemeId Scheme, Route Route, string Status, DateTimeOffset At, DateTimeOffset ExpiresAt) : View;

public sealed record ReferralRow(ReferralId Id, PersonId Resident, SchemeId Scheme, PersonId Professional, ReferralStatus Status, PersonId? Connector, DateTimeOffset OfferedAt, DateTimeOffset DueBy) : View;

/// <summary>What staff owe. <see cref="Open"/> false: answered.</summary>
public sealed record WaitingRow(Guid Id, PersonId Resident, PersonId Owner, WaitingKind Kind, SchemeId? Scheme, ReferralId? Referral, DateTimeOffset At, DateTimeOffset DueBy, int Chased, bool Open) : View;

/// <summary>The roster's row; <see cref="Gone"/> removes it.</summary>
public sealed record PlaceView(PlaceRow Row, bool Gone) : View;

/// <summary>A code that shows two addresses to be one person's. <see cref="Live"/> false removes it.</summary>
public sealed record LinkRow(InviteCode Code, PersonId Person, DateTimeOffset ExpiresAt, bool Live) : View;

public enum AlertKind
{
    WrongNumber, ConnectorBlocked, WantsToReturn, NetworkStopped, NobodyFree, Overdue, Concern, CannotAsk, StoppedWhileActive, CodeGuessing,
    DeliveryFailing, Substitution, Poison, Undeliverable, SafeReplyFailed, TeamsConversationDead, LinkUndecided, StaffLeft, NotFromConnector,
}

/// <summary>Something a coordinator must see.</summary>
public sealed record AlertRow(Guid Id, AlertKind Kind, PersonId? Person, SchemeId? Scheme, DateTimeOffset At) : View;
