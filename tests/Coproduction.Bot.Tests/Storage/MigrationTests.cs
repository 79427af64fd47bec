using Coproduction.Bot.Storage;
using Coproduction.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Xunit;

namespace Coproduction.Bot.Tests.Storage;

public sealed class MigrationTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>SQLite changes a table by making it anew: what is in it, and its numbers, go over.</summary>
    [Fact]
    public async Task What_an_earlier_build_has_stored_is_there_under_its_number_after_a_migration_and_numbers_go_on()
    {
        var place = await TestDatabase.MakeSqlite();
        await using (var before = place.Context())
        {
            await before.GetService<IMigrator>().MigrateAsync("Teams", Cancellation);
            await before.Database.ExecuteSqlRawAsync(
                """
                INSERT INTO addresses(hmac, actor, enc, channel, dead) VALUES(x'0A', '00000000-0000-0000-0000-0000000000AA', x'0B0C', 1, 1), (x'01', '00000000-0000-0000-0000-0000000000AA', x'02', 0, 0);
                INSERT INTO inbox(seq, id, actor, actor_kind, type, version, received_at, body, tries, set_aside) VALUES(41, 'sms:SM41', '00000000-0000-0000-0000-0000000000AA', 1, 'text', 1, 5, x'0102', 0, 0);
                INSERT INTO facts(seq, at, kind, who, who_kind, input) VALUES(42, 6, 'AskMade', '00000000-0000-0000-0000-0000000000AA', 1, 41);
                INSERT INTO outbox(seq, id, actor, sender, lane, state, purpose, asks, report_failure, wording, segments, zone, not_before, created_at, provider_rank, tries, channel, anew, again, sid)
                VALUES(43, '00000000-0000-0000-0000-0000000000BB', '00000000-0000-0000-0000-0000000000AA', 'MG1', 0, 2, 0, 1, 0, 'join', 1, 'Europe/London', 7, 7, 0, 0, 0, 0, 0, 'SM43');
                """,
                Cancellation);
        }

        await using var store = await TestStore.Open(place);
        var who = new PersonId(Guid.Parse("00000000-0000-0000-0000-0000000000AA"));
        await store.Writer.Commit(
            s => s.Execute(Sql.InsertInput, "sms:SM42", who.Value, ActorKind.Person, "text", 1, DateTimeOffset.UnixEpoch, new byte[] { 3 })
                + s.Execute(Sql.InsertFact, DateTimeOffset.UnixEpoch, FactKind.AnsweredYes, who.Value, ActorKind.Person, null, null, null, null, 42),
            Cancellation);
        await using var after = place.Context();
        Assert.Equal([(41, "sms:SM41", 2), (42, "sms:SM42", 1)], (await after.Inbox.OrderBy(i => i.Seq).ToListAsync(Cancellation)).Select(i => (i.Seq, i.Id, i.Body!.Length)));
        Assert.Equal([(42, FactKind.AskMade, 41), (43, FactKind.AnsweredYes, 42)], (await after.Facts.OrderBy(f => f.Seq).ToListAsync(Cancellation)).Select(f => (f.Seq, f.Kind, f.Input!.Value)));
        Assert.Equal([(1, 1, Channel.Sms, false), (10, 2, Channel.Teams, true)],
            (await after.Addresses.Where(a => a.Actor == who).OrderBy(a => a.Hmac).ToListAsync(Cancellation)).Select(a => ((int)a.Hmac[0], a.Enc.Length, a.Channel, a.Dead)));
        var sent = await after.Outbox.SingleAsync(Cancellation);
        Assert.Equal((43, who, OutboxState.Accepted, "SM43"), (sent.Seq, sent.Actor, sent.State, sent.Sid));
    }
}
