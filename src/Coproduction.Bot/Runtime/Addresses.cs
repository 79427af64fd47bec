using Coproduction.Bot.Storage;
using Coproduction.Domain;

namespace Coproduction.Bot.Runtime;

/// <summary>Whose a number is. Runs inside a commit: the unique index decides who a new number belongs to.</summary>
public sealed class Addresses(Privacy privacy, Database database)
{
    /// <summary>Marks are made before the commit, off the writer's thread.</summary>
    public byte[][] Marks(PhoneNumber number) => privacy.Marks(number);

    /// <summary>Finds the person, or makes address and person.</summary>
    public PersonId FindOrMake(Session session, PhoneNumber number, byte[][] marks, DateTimeOffset now)
    {
        if (Find(session, marks) is { } known) return known;
        var id = new PersonId(Guid.NewGuid());
        RekeySuppression(session, marks);
        if (session.Execute(Sql.InsertAddress, marks[0], id, privacy.Seal(Place(id), number.Value)) == 0)
            return Find(session, marks) ?? throw new InvalidOperationException("an address is neither there nor could be inserted");
        session.Execute(Sql.EnsureActor, id, ActorKind.Person, now);
        return id;
    }

    /// <summary>Null when nothing is known of this number.</summary>
    public PersonId? Find(PhoneNumber number)
    {
        var marks = privacy.Marks(number);
        return database.Read(session => marks.Select(mark => Look(session, mark)).FirstOrDefault(found => found is not null));
    }

    /// <summary>The number to send to; null when the person has none (any more).</summary>
    public PhoneNumber? NumberOf(PersonId person)
    {
        var sealedNumber = database.Read(session => session.One(Sql.AddressOf, row => row.Bytes(0), person));
        return sealedNumber is not null && PhoneNumber.TryParse(privacy.OpenText(Place(person), sealedNumber), out var number) ? number : null;
    }

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
