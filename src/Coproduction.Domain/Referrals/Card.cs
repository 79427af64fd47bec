namespace Coproduction.Domain;

public enum CardKind
{
    /// <summary>A referral, by its id: to be accepted, passed, declined; then its outcome.</summary>
    Referral,

    /// <summary>One resident, by their id: what they wrote, when it is due, a box for the answer. A Concern stands on it too.</summary>
    Resident,

    /// <summary>The receiver's list of who waits, by the receiver's own id; the oldest with a box.</summary>
    Waiting,

    /// <summary>"Who is this for?", by an id of its own: words typed beside the cards, which are the message's own.</summary>
    WhoFor,

    /// <summary>The introduction of a warm hand-over, by the referral's id; <see cref="CardRef.Other"/>: to whom, when that was said.</summary>
    HandOver,

    /// <summary>Before an absence, by the receiver's own id: those who wait, each with a hand-over.</summary>
    Away,

    /// <summary>No card: a thread that somebody began in a team's channel, by an id of its own. What is said about it stands in it.</summary>
    Thread,
}

/// <summary>A card, by what it is about. Opaque ids only.</summary>
public readonly record struct CardRef(CardKind Kind, Guid Subject, Guid? Other = null)
{
    public override string ToString() => Other is { } other ? $"{Kind}:{Subject:N}:{other:N}" : $"{Kind}:{Subject:N}";

    public static CardRef? Parse(string? text) =>
        text?.Split(':') is [var kind, var subject, .. var rest] && Enum.TryParse<CardKind>(kind, out var k) && Guid.TryParseExact(subject, "N", out var s)
            ? new(k, s, rest is [var other] && Guid.TryParseExact(other, "N", out var o) ? o : null)
            : null;
}

/// <summary>
/// What one member of staff, or a team's channel, has before them of a resident has changed: the card is put right, or sent
/// when there is none. <see cref="New"/>: it is sent anew in any case, below everything else.
/// </summary>
public sealed record CardUpdate(PersonId Owner, CardRef Card, PersonId Resident, bool New = false);
