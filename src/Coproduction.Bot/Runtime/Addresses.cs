using System.Text.Json;
using Coproduction.Bot.Channels.Teams;
using Coproduction.Bot.Storage;
using Coproduction.Domain;

namespace Coproduction.Bot.Runtime;

/// <summary>
/// Whose a number, or a user of Teams, is. Runs inside a commit: the unique index decides who a new address belongs to.
/// </summary>
public sealed class Addresses(Privacy privacy, Database database)
{
    /// <summary>Marks are made before the commit, off the writer's thread.</summary>
    public byte[][] Marks(PhoneNumber number) => privacy.Marks(number);

    /// <summary>Of a person in Teams by tenant and Entra object id, of a team's channel by its own.</summary>
    internal byte[][] Marks(ConversationReference reference) => privacy.Marks(reference.Kind == ConversationKind.Personal
        ? $"teams:{reference.TenantId}/{reference.AadObjectId ?? reference.UserId}".ToLowerInvariant()
        : $"teams-channel:{reference.BareConversationId}");

    /// <summary>Finds the person, or makes address and person.</summary>
    public PersonId FindOrMake(Session session, PhoneNumber number, byte[][] marks, DateTimeOffset now)
    {
        if (Find(session, marks) is { } known) return known;
        var id = new PersonId(Guid.NewGuid());
        RekeySuppression(session, marks);
        if (session.Execute(Sql.InsertAddress, marks[0], id, privacy.Seal(Place(id), number.Value), Channel.Sms) == 0)
            return Find(session, marks) ?? throw new InvalidOperationException("an address is neither there nor could be inserted");
        session.Execute(Sql.EnsureActor, id, ActorKind.Person, now);
        return id;
    }

    /// <summary>
    /// The same of Teams. <paramref name="known"/>: whose it is when no address says so, because they are listed under this
    /// Entra id, or because it is a channel. The reference is kept fresh, and a dead conversation lives again.
    /// </summary>
    internal PersonId FindOrMake(Session session, ConversationReference reference, byte[][] marks, PersonId? known, DateTimeOffset now)
    {
        var id = Find(session, marks) ?? known ?? new PersonId(Guid.NewGuid());
        var sealedReference = privacy.Seal(Place(id), JsonSerializer.SerializeToUtf8Bytes(reference, Snapshots.Json));
        RekeySuppression(session, marks);
        if (session.Execute(Sql.InsertAddress, marks[0], id, sealedReference, Channel.Teams) == 0) session.Execute(Sql.RenewAddress, marks[0], sealedReference);
        if (reference.Kind == ConversationKind.Personal) session.Execute(Sql.EnsureActor, id, ActorKind.Person, now);
        return id;
    }

    /// <summary>Null when nothing is known of this number.</summary>
    public PersonId? Find(PhoneNumber number) => Find(privacy.Marks(number));

    internal PersonId? Find(ConversationReference reference) => Find(Marks(reference));

    /// <summary>The number to send to; null when the person has none (any more).</summary>
    public PhoneNumber? NumberOf(PersonId person)
    {
        var sealedNumber = database.Read(session => session.One(Sql.AddressOf, row => row.Bytes(0), person, Channel.Sms));
        return sealedNumber is not null && PhoneNumber.TryParse(privacy.OpenText(Place(person), sealedNumber), out var number) ? number : null;
    }

    /// <summary>Where this person, or this channel, is written to in Teams; null when nothing has come from there yet.</summary>
    internal ConversationReference? ReferenceOf(PersonId owner)
    {
        var sealedReference = database.Read(session => session.One(Sql.AddressOf, row => row.Bytes(0), owner, Channel.Teams));
        return sealedReference is null ? null : JsonSerializer.Deserialize<ConversationReference>(privacy.Open(Place(owner), sealedReference), Snapshots.Json);
    }

    /// <summary>What is sealed for one person does not open for another: it is sealed anew.</summary>
    internal void Move(Session session, PersonId from, PersonId to)
    {
        foreach (var (mark, box) in session.All(Sql.AddressesOf, row => (row.Bytes(0)!, row.Bytes(1)!), from))
            session.Execute(Sql.MoveAddress, mark, to, privacy.Seal(Place(to), privacy.Open(Place(from), box)));
    }

    private PersonId? Find(byte[][] marks) => database.Read(session => marks.Select(mark => Look(session, mark)).FirstOrDefault(found => found is not null));

    private static PersonId? Find(Session session, byte[][] marks)
    {
        for (var i = 0; i < marks.Length; i++)
        {
            if (Look(session, marks[i]) is not { } person) continue;
            if (i > 0) Rekey(session, marks[i], marks[0]);
            return person;
        }

        return null;
    }

    private static PersonId? Look(Session session, byte[] mark) => session.One(Sql.FindAddress, row => (PersonId?)new PersonId(row.GetGuid(0)), mark);

    private static void Rekey(Session session, byte[] old, byte[] current)
    {
        session.Execute(Sql.RekeyAddress, old, current);
        session.Execute(Sql.RekeySuppression, old, current);
    }

    /// <summary>A suppression outlives its person: it must be found for the next one with this number, under any key.</summary>
    private static void RekeySuppression(Session session, byte[][] marks)
    {
        for (var i = 1; i < marks.Length; i++) session.Execute(Sql.RekeySuppression, marks[i], marks[0]);
    }

    private static string Place(PersonId person) => $"addresses:{person}";
}
