using Coproduction.Bot.Storage;
using Coproduction.Domain;
using Microsoft.EntityFrameworkCore;

namespace Coproduction.Bot.Referrals;

/// <summary>A resident's text as it came. <see cref="Words"/> is null when its retention time is over.</summary>
internal sealed record TextOf(long Seq, string Id, DateTimeOffset At, string? Words);

/// <summary>The words of texts that a person is to read, opened from the inbox for that person.</summary>
internal sealed class TextsOf(IDbContextFactory<CoproductionDb> contexts, Privacy privacy)
{
    public async Task<IReadOnlyDictionary<string, TextOf>> ByIdAsync(IEnumerable<InputId> ids)
    {
        var wanted = ids.Select(i => i.Value).Distinct().ToArray();
        await using var db = await contexts.CreateDbContextAsync();
        return (await db.Inbox.AsNoTracking().Where(i => wanted.Contains(i.Id)).ToListAsync()).Select(Open).ToDictionary(t => t.Id);
    }

    public async Task<IReadOnlyList<TextOf>> BySeqAsync(IEnumerable<long> seqs)
    {
        var wanted = seqs.Distinct().ToArray();
        await using var db = await contexts.CreateDbContextAsync();
        return [.. (await db.Inbox.AsNoTracking().Where(i => wanted.Contains(i.Seq)).ToListAsync()).Select(Open)];
    }

    private TextOf Open(InboxRow row)
    {
        var id = new InputId(row.Id);
        var text = row.Body is null ? null : Snapshots.ReadInput(privacy.Open($"inbox:{id}", row.Body), id, row.ReceivedAt) as TextReceived;
        return new(row.Seq, row.Id, row.ReceivedAt, text is { Media: > 0 } ? $"{text.Body} (with {text.Media} pictures, which are not kept)".Trim() : text?.Body);
    }
}
