using System.Collections.Immutable;
using Coproduction.Bot.Storage;
using Coproduction.Domain;

namespace Coproduction.Bot.Runtime;

/// <summary>Somebody else has committed this actor's turn, or this input. The grain reloads; the input's mark tells what happened.</summary>
public sealed class TurnConflictException(ActorId actor, string what) : Exception($"{actor}: {what}");

/// <summary>The snapshot is larger than an actor's may be: growth that should have been rows.</summary>
public sealed class StateTooLargeException(ActorId actor, int size) : Exception($"{actor}: {size} bytes, at most {Snapshots.Largest}");

/// <summary>
/// All effects of one turn as one job of the writer. What can be done before (sealing, counting) is done when it is made, on
/// the grain's thread; <see cref="Write"/> has only statements, and may run several times.
/// </summary>
internal sealed class TurnCommit
{
    private readonly Actor actor;
    private readonly Decision<object> decision;
    private readonly long? inboxSeq;
    private readonly DateTimeOffset now;
    private readonly byte[] state;
    private readonly byte[]? name;
    private readonly string? key;
    private readonly byte[]? answer;
    private readonly ImmutableArray<OutgoingMessage> messages;
    private readonly ImmutableArray<OutgoingMail> mail;
    private readonly ImmutableArray<CardUpdate> cards;
    private readonly Input input;
    private readonly Addresses addresses;

    /// <param name="inboxSeq">Null for a due time, which has no row.</param>
    public TurnCommit(Actor actor, long? inboxSeq, Input input, Decision<object> decision, TurnTools tools, DateTimeOffset now)
    {
        (this.actor, this.inboxSeq, this.decision, this.now, addresses) = (actor, inboxSeq, decision, now, tools.Addresses);
        var plain = Actor.Write(decision.State);
        if (plain.Length > Snapshots.Largest) throw new StateTooLargeException(actor.Id, plain.Length);
        state = tools.Privacy.Seal(Actor.StatePlace(actor.Id), plain);
        (var plainName, key, Listed) = Actor.Columns(decision.State);
        name = plainName is null ? null : tools.Privacy.Seal(Actor.NamePlace(actor.Id), plainName);
        answer = decision.Answer is null || inboxSeq is null ? null : Inbox.SealAnswer(tools.Privacy, input.Id, decision.Answer);
        // Without Teams no member of staff is there to see a card or a word; the management API shows the same record.
        messages = [.. decision.Messages.Where(m => tools.Outbox.TeamsIsOn || m.Channel != Channel.Teams || ((ActorId)m.To == actor.Id && !Listed)).Select(m => new OutgoingMessage(m, tools, now))];
        cards = tools.Outbox.TeamsIsOn ? decision.Cards : [];
        this.input = input;
        mail = [.. decision.Mail.Select(m => new OutgoingMail(m, tools))];
    }

    public bool Listed { get; }

    /// <returns>Whom the mail went to.</returns>
    public ImmutableArray<ActorId> Write(Session session)
    {
        if (inboxSeq is { } seq) session.AddOrFail(() => new TurnConflictException(actor.Id, "the input is done already, or an earlier one is not"), Sql.MarkDone, seq, now, answer);
        if (key is not null && key != Actor.Columns(actor.State).Key && session.Count(Sql.KeyIsTaken, actor.Id.Kind, key, actor.Id.Value) > 0)
            throw new TurnConflictException(actor.Id, "its key is taken");
        session.AddOrFail(() => new TurnConflictException(actor.Id, "its version has changed"),
            Sql.SaveActor, actor.Id.Value, actor.Version, state, name, key, Listed, decision.DueAt, now);
        foreach (var fact in decision.Facts)
            session.Add(Sql.InsertFact, now, fact.Kind, fact.Who.Value, fact.Who.Kind, fact.Scheme, fact.Other, fact.Ref, fact.Detail, inboxSeq);
        foreach (var view in decision.Views) Views.Save(session, view);
        Suppressions(session);
        foreach (var id in decision.Cancel) session.Add(Sql.CancelMessage, id, now);
        foreach (var message in messages) message.Insert(session);
        for (var i = 0; i < cards.Length; i++)
            session.Add(Sql.InsertCard, input.Id.Derive(-2 - i, input.At), cards[i].Owner, Outbox.Teams, "UTC", now, cards[i].Card.ToString(), cards[i].New);
        if (decision.MoveAddressesTo is { } kept) addresses.Move(session, actor.Id.Person, kept);
        return [.. mail.Select(m => m.Insert(session, addresses, now))];
    }

    /// <summary>Before the turn's own messages: a STOP cancels what was queued, not its own confirmation.</summary>
    private void Suppressions(Session session)
    {
        if (decision.LiftSuppression) session.Add(Sql.LiftSuppression, actor.Id.Value);
        if (decision.Suppress is { } stopped) session.Add(Sql.Suppress, actor.Id.Value, stopped.Kind, stopped.ByNetwork, stopped.At);
        if (decision.CancelAll || decision.Suppress is not null) session.Add(Sql.CancelAll, actor.Id.Value, now);
    }
}

/// <summary>What a turn's commit is made with.</summary>
public sealed record TurnTools(Privacy Privacy, Addresses Addresses, Inbox Inbox, Outbox Outbox);

internal sealed class OutgoingMail
{
    private readonly ActorId? to;
    private readonly PhoneNumber number;
    private readonly byte[][] marks = [];
    private readonly SealedInput input;

    public OutgoingMail(Mail mail, TurnTools tools)
    {
        input = tools.Inbox.Seal(new InputId($"mail:{mail.Id:N}"), mail.Input);
        to = mail.To;
        if (to is not null) return;
        number = mail.ToNumber ?? throw new InvalidOperationException("mail needs a receiver");
        marks = tools.Addresses.Marks(number);
    }

    public ActorId Insert(Session session, Addresses addresses, DateTimeOffset now)
    {
        var receiver = to ?? addresses.FindOrMake(session, number, marks, now);
        session.Add(Sql.EnsureActor, receiver.Value, receiver.Kind, now);
        input.Add(session, receiver, now);
        return receiver;
    }
}
