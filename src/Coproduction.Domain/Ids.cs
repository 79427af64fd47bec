using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Coproduction.Domain;

/// <summary>A person's random id: the only thing that facts, logs and other actors know of them.</summary>
public readonly record struct PersonId(Guid Value)
{
    public override string ToString() => Value.ToString("N");
}

public readonly record struct SchemeId(Guid Value)
{
    public override string ToString() => Value.ToString("N");
}

public readonly record struct InvitationId(Guid Value)
{
    public override string ToString() => Value.ToString("N");
}

public readonly record struct ReferralId(Guid Value)
{
    public override string ToString() => Value.ToString("N");
}

/// <summary>A message of ours; also the id of the question it carries, when it carries one.</summary>
public readonly record struct MessageId(Guid Value)
{
    public override string ToString() => Value.ToString("N");
}

/// <summary>A request from one actor to another; its grant, refusal and release carry the same id.</summary>
public readonly record struct RequestId(Guid Value)
{
    public override string ToString() => Value.ToString("N");
}

/// <summary>
/// The inbox's unique key: the provider's own id with its channel before it (<c>sms:SM…</c>, <c>api:…</c>, <c>mail:…</c>),
/// so that the same thing stored twice is one row.
/// </summary>
public readonly record struct InputId(string Value)
{
    /// <summary>Of mail, and of what became of a message.</summary>
    private static readonly string[] CarryAnId = ["mail:", "handed:", "failed:"];

    private const string OfDueTimes = "due:";

    private const int CauseLength = 8;

    public static InputId Due(ActorId actor, DateTimeOffset at) => new($"{OfDueTimes}{actor}:{at.UtcTicks}");

    public override string ToString() => Value;

    /// <summary>From another actor, and so from nobody who waits for the answer.</summary>
    public bool IsMail => Value is not null && StartsWith("mail:");

    /// <summary>Somebody has written or done something, and may again soon: not mail, news of a message or a due time.</summary>
    public bool IsFromSomebody => !StartsWith(OfDueTimes) && !Array.Exists(CarryAnId, StartsWith);

    /// <summary>Eight hexadecimal digits that say nothing of what it is: a card's word for a text that it shows.</summary>
    public string Mark => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Value)), 0, 4);

    /// <summary>
    /// What it all began with, as sixteen hexadecimal digits: of a text, a call or a due time it is made from its own time and id;
    /// mail, and news of a message, carry that of the input whose turn sent them.
    /// </summary>
    /// <param name="at">When it was stored.</param>
    public string Cause(DateTimeOffset at)
    {
        Span<byte> began = stackalloc byte[CauseLength];
        Begin(began, at);
        return Convert.ToHexStringLower(began);
    }

    /// <summary>An id that a replay of the same input makes again.</summary>
    public Guid Derive(int index)
    {
        Span<byte> id = stackalloc byte[32];
        Hash($"{Value}\n{index}", id);
        return new Guid(id[..16], bigEndian: true);
    }

    /// <summary>
    /// The same, beginning with the <see cref="Cause"/>, so that whatever comes of an input leads back to it; and so with a time:
    /// what was made together stands together in a database's indexes, and not each on a page of its own.
    /// </summary>
    public Guid Derive(int index, DateTimeOffset at)
    {
        var id = Derive(index).ToByteArray(bigEndian: true);
        Begin(id, at);
        return new Guid(id, bigEndian: true);
    }

    private bool StartsWith(string prefix) => Value.StartsWith(prefix, StringComparison.Ordinal);

    /// <summary>Writes the cause: six bytes of milliseconds, two of the id itself.</summary>
    private void Begin(Span<byte> into, DateTimeOffset at)
    {
        foreach (var prefix in CarryAnId)
        {
            if (!StartsWith(prefix) || !Guid.TryParseExact(Value.AsSpan(prefix.Length), "N", out var id)) continue;
            id.ToByteArray(bigEndian: true).AsSpan(0, CauseLength).CopyTo(into);
            return;
        }

        Span<byte> own = stackalloc byte[32];
        Hash(Value, own);
        BinaryPrimitives.WriteInt64BigEndian(into, at.ToUnixTimeMilliseconds() << 16);
        own[..2].CopyTo(into[6..]);
    }

    private static void Hash(string value, Span<byte> into) => SHA256.HashData(Encoding.UTF8.GetBytes(value), into);
}

public enum ActorKind { Person = 1, Scheme = 2 }

/// <summary>Who takes a turn: a person or a scheme.</summary>
public readonly record struct ActorId(ActorKind Kind, Guid Value)
{
    public static implicit operator ActorId(PersonId id) => new(ActorKind.Person, id.Value);

    public static implicit operator ActorId(SchemeId id) => new(ActorKind.Scheme, id.Value);

    public PersonId Person => Kind == ActorKind.Person ? new(Value) : throw new InvalidOperationException("not a person");

    public SchemeId Scheme => Kind == ActorKind.Scheme ? new(Value) : throw new InvalidOperationException("not a scheme");

    public override string ToString() => $"{(Kind == ActorKind.Person ? "person" : "scheme")}-{Value:N}";
}
