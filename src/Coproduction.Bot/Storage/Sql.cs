namespace Coproduction.Bot.Storage;

/// <summary>
/// All SQL that is not a migration or EF's: one text, of which <see cref="Dialects.Dialect"/> says what each database makes of
/// it. Insert-if-absent is <c>ON CONFLICT DO NOTHING</c>: a duplicate key that is caught would cost the whole transaction on a
/// server. What changes a row names the state that it must have had, and the caller looks at the number of rows. Names that
/// are words of some server's own stand in quotes.
/// <para>
/// Where a row is found by its key or its receiver, what it waits for is written as <c>state+0</c> or <c>done_at+0</c>. A server
/// believes that an index of what waits holds nothing when it was last counted at a quiet hour; it would then read that index
/// from end to end, for each row and for as long as its plan lives, and a campaign would come to a halt.
/// </para>
/// </summary>
internal static class Sql
{
    public const string Commit = "COMMIT";
    public const string Rollback = "ROLLBACK";

    public const string AppliedMigrations = "SELECT \"MigrationId\" FROM \"__EFMigrationsHistory\"";

    // Whose is a number

    public const string FindAddress = "SELECT actor FROM addresses WHERE hmac=@p0";

    public const string InsertAddress = "INSERT INTO addresses(hmac, actor, enc, channel, dead) VALUES(@p0, @p1, @p2, @p3, 0) ON CONFLICT(hmac) DO NOTHING";

    public const string RekeyAddress = "UPDATE addresses SET hmac=@p1 WHERE hmac=@p0";

    /// <summary>Both may be there when an erased person's number comes again: the one under the first key stays.</summary>
    public const string RekeySuppression =
        "UPDATE suppressions SET hmac=@p1 WHERE hmac=@p0 AND NOT EXISTS(SELECT 1 FROM suppressions k WHERE k.hmac=@p1)";

    public const string AddressOf = "SELECT enc, dead FROM addresses WHERE actor=@p0 AND channel=@p1 ORDER BY hmac LIMIT 1";

    /// <summary>Whoever writes from it has brought it back to life.</summary>
    public const string RenewAddress = "UPDATE addresses SET enc=@p1, dead=0 WHERE hmac=@p0";

    public const string MarkDead = "UPDATE addresses SET dead=1 WHERE actor=@p0 AND channel=1 AND dead=0";

    public const string AddressesOf = "SELECT hmac, enc FROM addresses WHERE actor=@p0";

    public const string MoveAddress = "UPDATE addresses SET actor=@p1, enc=@p2 WHERE hmac=@p0";

    public const string EnsureActor =
        "INSERT INTO actors(id, kind, version, listed, updated_at) VALUES(@p0, @p1, 0, 0, @p2) ON CONFLICT(id) DO NOTHING";

    // Inbox

    public const string InsertInput =
        """
        INSERT INTO inbox(id, actor, actor_kind, type, version, received_at, body, tries, set_aside)
        VALUES(@p0, HELD(@p1), @p2, @p3, @p4, @p5, @p6, 0, 0) ON CONFLICT(id) DO NOTHING
        """;

    /// <summary>For whoever this address is known to belong to, who is given back with its place. No row: a repeat, or nobody's.</summary>
    public const string InsertInputFrom =
        """
        INSERT INTO inbox(id, actor, actor_kind, type, version, received_at, body, tries, set_aside)
        SELECT @p0, HELD(a.actor), @p2, @p3, @p4, @p5, @p6, 0, 0 FROM addresses a WHERE a.hmac=@p1 ON CONFLICT(id) DO NOTHING
        RETURNING id, actor, seq
        """;

    public const string Undone =
        """
        SELECT seq, id, version, received_at, body, tries, not_before FROM inbox
        WHERE actor=@p0 AND done_at IS NULL AND set_aside=0 ORDER BY seq LIMIT 50
        """;

    /// <summary>In the order stored: not while an earlier one of the same actor is undone.</summary>
    public const string MarkDone =
        """
        UPDATE inbox SET done_at=@p1, answer=@p2 WHERE seq=@p0 AND done_at+0 IS NULL AND set_aside=0
        AND seq=(SELECT MIN(e.seq) FROM inbox e WHERE e.actor=inbox.actor AND e.done_at IS NULL AND e.set_aside=0)
        """;

    public const string CountTry = "UPDATE inbox SET tries=tries+1, not_before=@p1 WHERE seq=@p0 AND done_at+0 IS NULL";

    public const string SetAside = "UPDATE inbox SET tries=tries+1, set_aside=1 WHERE seq=@p0 AND done_at+0 IS NULL AND set_aside=0";

    /// <summary>Its tries begin anew.</summary>
    public const string RunAgain = "UPDATE inbox SET set_aside=0, tries=0, not_before=NULL WHERE seq=@p0 AND set_aside=1 AND done_at+0 IS NULL";

    public const string ActorOfInput = "SELECT actor, actor_kind FROM inbox WHERE seq=@p0";

    public const string SaveReply = "UPDATE inbox SET reply=@p1 WHERE id=@p0 AND reply IS NULL";

    public const string Reply = "SELECT reply FROM inbox WHERE id=@p0";

    public const string InputIsKnown = "SELECT COUNT(*) FROM inbox WHERE id=@p0";

    public const string InputBody = "SELECT actor, actor_kind, type, body, received_at FROM inbox WHERE id=@p0";

    public const string InputStatus = "SELECT actor, actor_kind, done_at, set_aside, answer FROM inbox WHERE id=@p0";

    /// <summary>Actors with work left, in the order of the index, so that each pass goes on where the last ended.</summary>
    public const string UndoneActors =
        """
        SELECT actor, MAX(actor_kind) FROM inbox WHERE done_at IS NULL AND set_aside=0 AND received_at<@p0
        AND (not_before IS NULL OR not_before<=@p1) AND actor>@p2 GROUP BY actor ORDER BY actor LIMIT @p3
        """;

    public const string DueActors = "SELECT id, kind, due_at FROM actors WHERE due_at<=@p0 ORDER BY due_at LIMIT @p1";

    // Retention: in the order of seq, so that each pass goes on where the last ended

    /// <summary>Why a number was shown is kept as long as the record that it was.</summary>
    public const string OldInputs =
        "SELECT seq FROM inbox WHERE seq>@p0 AND type<>'reveal' AND done_at IS NOT NULL AND received_at<@p1 AND (body IS NOT NULL OR answer IS NOT NULL OR reply IS NOT NULL) ORDER BY seq LIMIT @p2";

    public const string BlankInput = "UPDATE inbox SET body=NULL, answer=NULL, reply=NULL WHERE seq=@p0";

    public const string OldMessages =
        "SELECT seq FROM outbox WHERE seq>@p0 AND state IN (2, 4, 5) AND created_at<@p1 AND body IS NOT NULL ORDER BY seq LIMIT @p2";

    public const string RemoveOldCodes = "DELETE FROM codes WHERE expires_at<@p0";

    public const string RemoveOldLinks = "DELETE FROM links WHERE expires_at<@p0";

    public const string BlankMessage = "UPDATE outbox SET body=NULL WHERE seq=@p0";

    // Actors

    public const string LoadActor = "SELECT version, state, name, due_at FROM actors WHERE id=@p0";

    /// <summary>
    /// The time is kept for those listed, which alone are asked for by it: for all others it stays, so that PostgreSQL need not
    /// write the new row into each index again.
    /// </summary>
    public const string SaveActor =
        """
        UPDATE actors SET version=version+1, state=@p2, name=@p3, "key"=@p4, listed=@p5, due_at=@p6,
        updated_at=CASE WHEN @p5=1 THEN @p7 ELSE updated_at END WHERE id=HELD(@p0) AND version=@p1
        """;

    public const string PostponeDue = "UPDATE actors SET due_at=@p2 WHERE id=@p0 AND version=@p1";

    public const string KeyIsTaken = """SELECT COUNT(*) FROM actors WHERE kind=@p0 AND "key"=@p1 AND id<>@p2""";

    public const string ListedSince =
        "SELECT id, kind, version, state, name, updated_at FROM actors WHERE listed=1 AND updated_at>=@p0 ORDER BY updated_at";

    public const string Setting = """SELECT json FROM settings WHERE "key"=@p0""";

    public const string SaveSetting =
        """INSERT INTO settings("key", json, updated_at) VALUES(@p0, @p1, @p2) ON CONFLICT("key") DO UPDATE SET json=excluded.json, updated_at=excluded.updated_at""";

    // Suppressions

    public const string Suppress =
        """
        INSERT INTO suppressions(hmac, kind, by_network, at) SELECT hmac, @p1, @p2, @p3 FROM addresses WHERE actor=@p0
        ON CONFLICT(hmac) DO UPDATE SET kind=excluded.kind, at=excluded.at,
          by_network=CASE WHEN excluded.by_network=1 THEN 1 ELSE suppressions.by_network END
        """;

    public const string LiftSuppression = "DELETE FROM suppressions WHERE hmac IN (SELECT hmac FROM addresses WHERE actor=@p0)";

    // What a decision reads

    public const string LiveCode = "SELECT code, connector, invitation, expires_at, scheme, used_by FROM codes WHERE code=@p0 AND expires_at>@p1";

    public const string LiveLink = "SELECT code, person, expires_at FROM links WHERE code=@p0 AND expires_at>@p1";

    public const string SaveLink =
        "INSERT INTO links(code, person, expires_at) VALUES(@p0, @p1, @p2) ON CONFLICT(code) DO UPDATE SET expires_at=excluded.expires_at WHERE links.person=excluded.person";

    public const string RemoveLink = "DELETE FROM links WHERE code=@p0 AND person=@p1";

    /// <summary>Whom a professional stands beside, or is asked to.</summary>
    public const string Caseload =
        "SELECT r.resident, a.name, r.scheme, r.id, r.status FROM referrals r JOIN actors a ON a.id=r.resident WHERE r.professional=@p0 AND r.status IN (0, 1) ORDER BY r.offered_at";

    public const string OwedBy =
        """
        SELECT w.resident, a.name, w.scheme, w.referral, w.due_by FROM waiting w JOIN actors a ON a.id=w.resident
        WHERE w.owner=@p0 AND w."open"=1 ORDER BY w.due_by
        """;

    public const string CountFacts = "SELECT COUNT(*) FROM (SELECT seq FROM facts WHERE kind=@p0 AND at>@p1 ORDER BY at LIMIT @p2) AS found";

    /// <summary>Under way or accepted. Of one that may not have been sent no answer counts: it is asked again, never taken for a yes.</summary>
    public const string HandedOverAt = "SELECT handed_over_at, state FROM outbox WHERE id=@p0 AND state+0 IN (1, 2, 3)";

    private const string PlaceColumns = "SELECT request, scheme, resident, status, asked, cannot, expires_at, language, replacing FROM places ";

    public const string Place = PlaceColumns + "WHERE request=@p0";

    public const string ExpiredPlaces = PlaceColumns + "WHERE scheme=@p0 AND status<2 AND expires_at<=@p1 ORDER BY expires_at LIMIT 50";

    // Facts and views

    public const string InsertFact =
        "INSERT INTO facts(at, kind, who, who_kind, scheme, other, ref, detail, input) VALUES(@p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7, @p8)";

    public const string SaveCode =
        "INSERT INTO codes(code, connector, invitation, expires_at, scheme, used_by) VALUES(@p0, @p1, @p2, @p3, @p4, @p5) ON CONFLICT(code) DO UPDATE SET expires_at=excluded.expires_at, used_by=excluded.used_by WHERE codes.invitation=excluded.invitation";

    public const string RemoveCode = "DELETE FROM codes WHERE code=@p0 AND invitation=@p1";

    public const string SaveInvitation =
        """
        INSERT INTO invitations(id, connector, scheme, route, status, at, expires_at) VALUES(@p0, @p1, @p2, @p3, @p4, @p5, @p6)
        ON CONFLICT(id) DO UPDATE SET status=excluded.status, expires_at=excluded.expires_at
        """;

    public const string SaveReferral =
        """
        INSERT INTO referrals(id, resident, scheme, professional, status, connector, offered_at, due_by) VALUES(@p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7)
        ON CONFLICT(id) DO UPDATE SET professional=excluded.professional, status=excluded.status, connector=excluded.connector,
          offered_at=excluded.offered_at, due_by=excluded.due_by
        """;

    public const string SaveWaiting =
        """
        INSERT INTO waiting(id, resident, owner, kind, scheme, referral, at, due_by, chased, "open") VALUES(@p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7, @p8, @p9)
        ON CONFLICT(id) DO UPDATE SET owner=excluded.owner, kind=excluded.kind, scheme=excluded.scheme, referral=excluded.referral,
          due_by=excluded.due_by, chased=excluded.chased, "open"=excluded."open"
        """;

    public const string SavePlace =
        """
        INSERT INTO places(request, scheme, resident, status, asked, cannot, expires_at, language, replacing)
        VALUES(@p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7, @p8)
        ON CONFLICT(request) DO UPDATE SET status=excluded.status, asked=excluded.asked, cannot=excluded.cannot, expires_at=excluded.expires_at,
          replacing=excluded.replacing
        """;

    public const string RemovePlace = "DELETE FROM places WHERE request=@p0";

    public const string InsertAlert = "INSERT INTO alerts(id, kind, person, scheme, at) VALUES(@p0, @p1, @p2, @p3, @p4) ON CONFLICT(id) DO NOTHING";

    // Outbox

    /// <summary>Who is suppressed is decided in the commit that makes the message; the hand-over looks again.</summary>
    public const string InsertMessage =
        """
        INSERT INTO outbox(id, actor, sender, lane, state, purpose, asks, report_failure, wording, segments, zone, not_before, expires_at,
          created_at, provider_rank, tries, from_person, referral, body, channel, card, under, anew, again)
        VALUES(@p0, @p1, @p2, @p3, CASE WHEN @p4=0 AND EXISTS(SELECT 1 FROM addresses a JOIN suppressions s ON s.hmac=a.hmac WHERE a.actor=@p1) THEN 5 ELSE 0 END,
          @p4, @p5, @p6, @p7, @p8, @p9, @p10, @p11, @p12, 0, 0, @p13, @p14, @p15, @p16, @p17, @p18, 0, 0) ON CONFLICT(id) DO NOTHING
        """;

    /// <summary>One that waits already will be drawn from the record as it is by then: it does for this change too.</summary>
    public const string InsertCard =
        """
        INSERT INTO outbox(id, actor, sender, lane, state, purpose, asks, report_failure, wording, segments, zone, not_before,
          created_at, provider_rank, tries, channel, card, anew, again)
        SELECT @p0, @p1, @p2, 0, 0, 0, 0, 0, 'card', 1, @p3, @p4, @p4, 0, 0, 1, @p5, @p6, 0
        WHERE NOT EXISTS(SELECT 1 FROM outbox q WHERE q.actor=@p1 AND q.state<4 AND q.state<>2 AND q.state+0=0 AND q.card=@p5 AND q.body IS NULL AND q.anew>=@p6) ON CONFLICT(id) DO NOTHING
        """;

    public const string ActorExists = "SELECT COUNT(*) FROM actors WHERE id=@p0";

    public const string ResidentOf = "SELECT resident FROM referrals WHERE id=@p0";

    public const string CardAt = "SELECT activity_id FROM cards WHERE owner=@p0 AND card=@p1";

    public const string CardOf = "SELECT card FROM cards WHERE owner=@p0 AND activity_id=@p1";

    public const string SaveCard =
        "INSERT INTO cards(owner, card, activity_id, at) VALUES(@p0, @p1, @p2, @p3) ON CONFLICT(owner, card) DO UPDATE SET activity_id=excluded.activity_id, at=excluded.at";

    // One that is under way or lost cannot be recalled, but must not go again when it is found not to have been sent: it expires.
    private const string CancelEffect =
        "UPDATE outbox SET state=CASE WHEN state=0 THEN 5 ELSE state END, expires_at=CASE WHEN state=0 THEN expires_at ELSE @p1 END ";

    public const string CancelMessage = CancelEffect + "WHERE id=@p0 AND state+0 IN (0, 1, 3)";

    /// <summary>A STOP takes back what waits, but no safe reply: danger that came before it is answered all the same.</summary>
    public const string CancelAll = CancelEffect + "WHERE actor=@p0 AND state<4 AND state<>2 AND purpose<>2";

    /// <summary>
    /// Who may go: not suppressed (but for the confirmation of a STOP), nothing of theirs unread, none of the same lane that stands
    /// before it, none under way to them. A safe reply waits for none of these. Wherever a receiver's messages are looked up, the
    /// filter of their index stands to the letter beside a narrower state. What compares with the message itself is looked up
    /// for it: a server would else first read all that is unread, under way, or older than it, of everybody. For one of many to the
    /// same receiver the one before it is found at once: what would go through all of theirs stands after that.
    /// </summary>
    private const string MayGo =
        """
        o.not_before<=@p1 AND (o.expires_at IS NULL OR o.expires_at>@p1)
        AND (o.purpose<>0 OR NOT EXISTS(SELECT 1 FROM addresses a JOIN suppressions s ON s.hmac=a.hmac WHERE a.actor=o.actor))
        AND (o.purpose=2 OR NOT EXISTS(SELECT 1 FROM inbox i WHERE i.actor=o.actor AND i.done_at IS NULL AND i.set_aside=0 AND i.type='text' AND i.seq+o.seq>0))
        AND (o.purpose=2 OR NOT EXISTS(SELECT 1 FROM outbox e WHERE e.actor=o.actor AND e.state<4 AND e.state<>2 AND e.state+0=0 AND e.lane=o.lane AND e.seq-o.seq<0 AND e.not_before<=@p1))
        AND (o.purpose=2 OR NOT EXISTS(SELECT 1 FROM outbox u WHERE u.actor=o.actor AND u.state<4 AND u.state<>2 AND u.state+0=1 AND u.seq<>o.seq))
        AND (o.channel=0 OR NOT EXISTS(SELECT 1 FROM addresses d WHERE d.actor=o.actor AND d.channel=1 AND d.dead=1))
        """;

    private const string MessageColumns = "o.seq, o.id, o.actor, o.lane, o.purpose, o.asks, o.report_failure, o.segments, o.zone, o.handed_over_at, o.tries, o.body, o.attempt, o.card, o.under, o.anew, o.again";

    public const string NextMessages =
        $"SELECT {MessageColumns} FROM outbox o WHERE o.sender=@p0 AND o.lane=@p2 AND o.state=0 AND {MayGo} ORDER BY o.not_before, o.seq LIMIT @p3";

    public const string HandOver =
        $"""
        UPDATE outbox AS o SET state=1, attempt=@p2, handed_over_at=@p1, not_before=@p3, tries=tries+1
        WHERE o.seq=@p0 AND o.state+0=0 AND {MayGo}
        """;

    public const string LostMessages =
        $"SELECT {MessageColumns} FROM outbox o WHERE o.sender=@p0 AND o.state IN (1, 3) AND o.not_before<=@p1 ORDER BY o.not_before LIMIT @p2";

    public const string HoldBack = "UPDATE outbox SET not_before=@p1 WHERE seq=@p0 AND state+0=0";

    /// <summary>Teams' ids are unique only within a conversation: none is kept but a card's.</summary>
    public const string AcceptInTeams = "UPDATE outbox SET state=2 WHERE seq=@p0 AND attempt=@p1 AND state+0 IN (1, 3)";

    public const string RequeueAgain =
        "UPDATE outbox SET state=0, attempt=NULL, handed_over_at=NULL, not_before=@p2, again=1 WHERE seq=@p0 AND attempt=@p1 AND state+0 IN (1, 3)";

    public const string Accept =
        "UPDATE outbox SET state=2, sid=@p2, provider_rank=0 WHERE seq=@p0 AND attempt=@p1 AND state+0 IN (1, 3) AND NOT EXISTS(SELECT 1 FROM outbox x WHERE x.sid=@p2)";

    public const string Requeue =
        "UPDATE outbox SET state=0, attempt=NULL, handed_over_at=NULL, not_before=@p2 WHERE seq=@p0 AND attempt=@p1 AND state+0 IN (1, 3)";

    public const string Lose = "UPDATE outbox SET state=3, not_before=@p2 WHERE seq=@p0 AND attempt=@p1 AND state+0 IN (1, 3)";

    public const string Fail = "UPDATE outbox SET state=4, error=@p2 WHERE seq=@p0 AND attempt=@p1 AND state+0 IN (1, 3)";

    public const string Expiring =
        $"SELECT {MessageColumns} FROM outbox o WHERE o.state=0 AND o.expires_at IS NOT NULL AND o.expires_at<=@p0 ORDER BY o.expires_at LIMIT @p1";

    public const string Expire = "UPDATE outbox SET state=5 WHERE seq=@p0 AND state+0=0";

    public const string SidIsKnown = "SELECT COUNT(*) FROM outbox WHERE sid=@p0";

    public const string IdIsKnown = "SELECT COUNT(*) FROM outbox WHERE id=@p0";

    private const string Reported = "SELECT seq, id, actor, state, asks, report_failure, attempt, handed_over_at, sid, error FROM FREE(outbox) ";

    public const string FreeBySid = Reported + "WHERE sid=@p0";

    public const string FreeById = Reported + "WHERE id=@p0";

    public const string Rank = "UPDATE outbox SET provider_rank=@p2, error=COALESCE(@p3, error) WHERE seq=@p0 AND sid=@p1 AND provider_rank<@p2";

    public const string Undelivered = "UPDATE outbox SET state=4 WHERE seq=@p0 AND sid=@p1 AND state=2";

    /// <summary>The one later try of an unreachable handset. It keeps its old sid, so that late reports of it are known as such.</summary>
    public const string TryLater = "UPDATE outbox SET state=0, attempt=NULL, not_before=@p2 WHERE seq=@p0 AND sid=@p1 AND state=2";

    // What is owed, for the metrics

    public const string QueueByLane = "SELECT lane, COUNT(*) FROM outbox WHERE state=0 GROUP BY lane";

    /// <summary>What waits for somebody to write from a dead conversation is owed to nobody until then.</summary>
    public const string OldestQueued =
        """
        SELECT o.not_before FROM outbox o WHERE o.sender=@p0 AND o.lane=@p1 AND o.state=0
        AND (o.channel=0 OR NOT EXISTS(SELECT 1 FROM addresses d WHERE d.actor=o.actor AND d.channel=1 AND d.dead=1)) ORDER BY o.not_before LIMIT 1
        """;

    public const string OpenMessages = "SELECT state, COUNT(*) FROM outbox WHERE state IN (1, 3) GROUP BY state";

    public const string OldestUndone = "SELECT COUNT(*), MIN(received_at) FROM inbox WHERE actor>@p0 AND done_at IS NULL AND set_aside=0";

    public const string OldestOwed = """SELECT COUNT(*), MIN(due_by) FROM waiting WHERE "open"=1""";
}
