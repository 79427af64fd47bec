namespace Coproduction.Domain;

/// <summary>One line of the involvement record: append-only, pseudonymous, no words of anyone.</summary>
public sealed record Fact(FactKind Kind, ActorId Who)
{
    public SchemeId? Scheme { get; init; }

    /// <summary>The other person it happened with: the connector of an ask, the professional of a referral.</summary>
    public PersonId? Other { get; init; }

    /// <summary>The invitation, referral or request it belongs to.</summary>
    public Guid? Ref { get; init; }

    /// <summary>A word or two of a closed set: a route, a reason, a status. Never anyone's text.</summary>
    public string? Detail { get; init; }
}

public enum FactKind
{
    PersonRegistered, ConnectorSuspended, ConnectorReinstated,
    SchemeCreated, SchemeChanged, SchemeOpened, SchemeOpenRefused, SchemeClosed,
    InvitationMade, InvitationRefused, CodeClaimed, CodeMistried, CodeRefused,
    AskReceived, AskHeldBack, AskMade, AskRepeated, AskUnclear, AskLapsed, AskUndeliverable,
    AnsweredYes, AnsweredNo, AnsweredLater, AnsweredTooEarly,
    HoldRequested, HoldGranted, HoldRefused, HoldReleased, HoldTimedOut, PlaceTaken, PlaceFreed,
    CapacityHeld, CapacityRefused, CapacityReleased, CapacityTaken,
    ConsentGiven, Exploring, Active, Paused, Resumed, Left, MotivationTold,
    ReferralOffered, ReferralAccepted, ReferralPassed, ReferralDeclined, ReferralWithdrawn, Introduced,
    TalkStarted, TalkEnded, WordsRelayed, WordsSaid,
    WaitingOpened, WaitingChased, WaitingAnswered,
    StoppedAll, StartedAgain, WrongNumber, ConnectorBlocked, IdentityAsked, VouchAsked, VouchAnswered,
    AreaTold, PrivacyTold, ConcernRaised, MessageFailed, Refused, NumberRevealed,
    CoordinatorAsked, HandOverOffered, HandOverAgreed, HandOverDeclined, ProfessionalChanged, AwaySet, StaffLeft, LinkOffered, LinkRefused, AddressesMoved, AddressesTaken,
}
