using Coproduction.Bot.Api;
using Coproduction.Bot.People;
using Coproduction.Bot.Runtime;
using Coproduction.Bot.Storage;
using Coproduction.Domain;
using Microsoft.EntityFrameworkCore;

namespace Coproduction.Bot.Referrals;

/// <param name="From">resident, professional, coordinator or bot.</param>
/// <param name="Words">Null when their retention time is over.</param>
internal sealed record TalkLine(DateTimeOffset At, string From, string? Name, string? Words);

/// <summary>
/// What passed between a resident and the people of one referral: texts that were relayed to them, and what they wrote.
/// Texts to the bot are not among it.
/// </summary>
internal sealed class Talks(IDbContextFactory<CoproductionDb> contexts, TextsOf texts, Outbox outbox, Names names)
{
    private const int Most = 500;

    public async Task<IReadOnlyList<TalkLine>> OfAsync(ReferralRow referral, PersonState resident)
    {
        await using var db = await contexts.CreateDbContextAsync();
        var about = referral.Id.Value;
        var relayed = await db.Facts.Where(f => f.Kind == FactKind.WordsRelayed && f.Ref == about && f.Input != null)
            .OrderByDescending(f => f.Seq).Take(Most).Select(f => f.Input!.Value).ToListAsync();
        var id = referral.Id;
        var said = await db.Outbox.AsNoTracking().Where(o => o.Referral == id && o.State != OutboxState.Cancelled)
            .OrderByDescending(o => o.Seq).Take(Most).ToListAsync();
        var name = Residents.Ref(resident).FirstName;
        return [.. (await texts.BySeqAsync(relayed)).Select(t => new TalkLine(t.At, "resident", name, t.Words))
            .Concat(said.Select(Said)).OrderBy(l => l.At).TakeLast(Most)];
    }

    private TalkLine Said(OutboxRow message)
    {
        var by = names.Now.Person(message.FromPerson);
        var from = message.FromPerson is null ? "bot" : by?.Professional is null && by?.Coordinator is not null ? "coordinator" : "professional";
        return new(message.CreatedAt, from, by?.Name, message.Body is null ? null : Unsigned(outbox.Open(message.Id, message.Body), message.FromPerson));
    }

    /// <summary>A text goes out as "Priya (physio): …", and here the name stands beside it.</summary>
    private string Unsigned(string body, PersonId? by)
    {
        var colon = body.IndexOf(": ", StringComparison.Ordinal);
        return by is not null && colon > 0 && body.StartsWith(names.Now.FirstNameOf(by), StringComparison.Ordinal) ? body[(colon + 2)..] : body;
    }
}
