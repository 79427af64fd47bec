using Coproduction.Bot.Runtime;
using Coproduction.Bot.Storage;
using Coproduction.Domain;

namespace Coproduction.Bot.Channels.Teams;

/// <summary>
/// What comes from Teams, stored: whose it is, where to answer them, and the input, in one commit. The conversation reference
/// is renewed by everything that comes.
/// </summary>
internal sealed class TeamsInbox(Writer writer, Inbox inbox, Addresses addresses, DirectoryCache directory, TurnTools tools, Pokes pokes, RuntimeMetrics metrics, Clock clock)
{
    /// <summary>Who is listed under this Entra id; null: a resident, or nobody we know.</summary>
    public PersonState? StaffOf(ConversationReference reference) =>
        reference.AadObjectId is { Length: > 0 } user
            ? directory.Current.People.Values.FirstOrDefault(p => string.Equals(p.AadObjectId, user, StringComparison.OrdinalIgnoreCase))
            : null;

    /// <summary>Whose this conversation is. An address says so; before there is one, the list of staff.</summary>
    public PersonId? PersonOf(ConversationReference reference) => addresses.Find(reference) ?? StaffOf(reference)?.Id;

    /// <summary>Completes when the words are on disk. A repeat changes nothing.</summary>
    public async Task AcceptAsync(ConversationReference from, InputId id, Input input, CancellationToken cancellation)
    {
        var now = clock.Now;
        var marks = addresses.Marks(from);
        var known = StaffOf(from)?.Id;
        var stored = await inbox.Store(inbox.Seal(id, input), now, session => addresses.FindOrMake(session, from, marks, known, now), cancellation);
        if (stored.IsNew) metrics.Accepted();
        pokes.Actor(stored.Actor);
        Revive();
    }

    /// <summary>The bot was installed, or somebody was: where to write is known now. <paramref name="welcome"/> goes once to each conversation.</summary>
    public async Task MeetAsync(ConversationReference from, Func<PersonId, Message>? welcome, CancellationToken cancellation)
    {
        var now = clock.Now;
        var marks = addresses.Marks(from);
        var known = from.Kind == ConversationKind.Personal ? StaffOf(from)?.Id : Domain.Directory.TeamOf(from.BareConversationId);
        await writer.Commit(session =>
        {
            var who = addresses.FindOrMake(session, from, marks, known, now);
            if (welcome is not null) new OutgoingMessage(welcome(who), tools, now).Insert(session);
            return 0;
        }, cancellation);
        Revive();
    }

    /// <summary>The bot was removed from this conversation.</summary>
    public Task LoseAsync(ConversationReference from, CancellationToken cancellation) =>
        (from.Kind == ConversationKind.Personal ? PersonOf(from) : Domain.Directory.TeamOf(from.BareConversationId)) is { } person
            ? writer.Commit(session => session.Execute(Sql.MarkDead, person), cancellation)
            : Task.CompletedTask;

    /// <summary>Words that no actor says: what came of a click that cannot be answered in the card, or of words in a channel.</summary>
    /// <param name="message">Under a card's own thread where it says so.</param>
    /// <param name="root">Else the first message of the thread that it belongs in.</param>
    /// <param name="cancellation">Before the commit.</param>
    public async Task TellAsync(Message message, string? root, CancellationToken cancellation)
    {
        var thread = message.Under is null && root is not null ? new CardRef(CardKind.Thread, message.Id.Value) : (CardRef?)null;
        var now = clock.Now;
        await writer.Commit(session =>
        {
            if (thread is { } begun) session.Execute(Sql.SaveCard, message.To, begun.ToString(), root, now);
            new OutgoingMessage(message with { Under = message.Under ?? thread }, tools, now).Insert(session);
            return 0;
        }, cancellation);
        Revive();
    }

    private void Revive() => pokes.Sender(Outbox.Teams);
}
