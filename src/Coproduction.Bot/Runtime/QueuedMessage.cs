using System.Data.Common;
using Coproduction.Bot.Storage;
using Coproduction.Domain;

namespace Coproduction.Bot.Runtime;

/// <summary>An outbox row as the sender needs it. Its words are sealed.</summary>
internal sealed record QueuedMessage(long Seq, MessageId Id, PersonId Receiver, Lane Lane, MessagePurpose Purpose, bool Asks, bool ReportFailure,
    int Segments, string Zone, DateTimeOffset? HandedOverAt, int Tries, byte[]? Body, Guid? Attempt, CardRef? Card, CardRef? Under, bool Anew, bool Again)
{
    public static QueuedMessage Read(DbDataReader row) => new(
        row.GetInt64(0), new(row.GetGuid(1)), new(row.GetGuid(2)), (Lane)row.GetInt32(3), (MessagePurpose)row.GetInt32(4), row.Flag(5), row.Flag(6),
        row.GetInt32(7), row.GetString(8), row.AtOrNull(9), row.GetInt32(10), row.Bytes(11), row.IsDBNull(12) ? null : row.GetGuid(12),
        CardRef.Parse(row.TextOrNull(13)), CardRef.Parse(row.TextOrNull(14)), row.Flag(15), row.Flag(16));

    public override string ToString() => $"message {Id}";
}
