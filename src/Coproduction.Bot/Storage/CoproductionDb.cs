using Coproduction.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Coproduction.Bot.Storage;

/// <summary>
/// The schema, its migrations, and the queries of reports, lists and pages. Nothing is written through it at run time:
/// that is the <c>Writer</c>'s, whose SQL names these tables and columns. Encrypted columns stay bytes here on purpose
/// (a converter that holds a key is frozen into EF's model cache). This one is SQLite's; a set of migrations belongs to a
/// type of context, so each other database has a type of its own, and the model is written once.
/// </summary>
public class CoproductionDb(DbContextOptions options) : DbContext(options)
{
    public DbSet<ActorRow> Actors => Set<ActorRow>();

    public DbSet<AddressRow> Addresses => Set<AddressRow>();

    public DbSet<SuppressionRow> Suppressions => Set<SuppressionRow>();

    public DbSet<InboxRow> Inbox => Set<InboxRow>();

    public DbSet<OutboxRow> Outbox => Set<OutboxRow>();

    public DbSet<FactRow> Facts => Set<FactRow>();

    public DbSet<StoredCode> Codes => Set<StoredCode>();

    public DbSet<InvitationRow> Invitations => Set<InvitationRow>();

    public DbSet<ReferralRow> Referrals => Set<ReferralRow>();

    public DbSet<WaitingRow> Waiting => Set<WaitingRow>();

    public DbSet<StoredPlace> Places => Set<StoredPlace>();

    public DbSet<AlertRow> Alerts => Set<AlertRow>();

    public DbSet<CardRow> Cards => Set<CardRow>();

    public DbSet<StoredLink> Links => Set<StoredLink>();

    public DbSet<SettingRow> Settings => Set<SettingRow>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);
        // UTC ticks in every provider: SQLite has no type for a moment, and the same SQL then serves all three.
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<TicksConverter>();
        configurationBuilder.Properties<PersonId>().HaveConversion<PersonIdConverter>();
        configurationBuilder.Properties<SchemeId>().HaveConversion<SchemeIdConverter>();
        configurationBuilder.Properties<InvitationId>().HaveConversion<InvitationIdConverter>();
        configurationBuilder.Properties<ReferralId>().HaveConversion<ReferralIdConverter>();
        configurationBuilder.Properties<MessageId>().HaveConversion<MessageIdConverter>();
        configurationBuilder.Properties<RequestId>().HaveConversion<RequestIdConverter>();
        configurationBuilder.Properties<InviteCode>().HaveConversion<InviteCodeConverter>().HaveMaxLength(InviteCode.Length);
        configurationBuilder.Properties<FactKind>().HaveConversion<string>().HaveMaxLength(40);
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        People(modelBuilder);
        Queues(modelBuilder);
        Views(modelBuilder);
        // All the gates that a scheme failed, by their codes. SQLite holds no text to its length, and its first schema says 80.
        if (!Database.IsSqlite()) modelBuilder.Entity<FactRow>().Property(f => f.Detail).HasMaxLength(400);
        foreach (var entity in modelBuilder.Model.GetEntityTypes())
            foreach (var property in entity.GetProperties())
            {
                property.SetColumnName(SnakeCase(property.Name));
                // SQLite numbers rows by itself. To EF that means a list of the highest number ever given, which each insert would
                // look up and write, and which nothing here needs: no such row is ever removed.
                if (property.Name == nameof(InboxRow.Seq) && Database.IsSqlite()) property.ValueGenerated = ValueGenerated.Never;
            }
    }

    private static void People(ModelBuilder model)
    {
        model.Entity<ActorRow>(e =>
        {
            e.ToTable("actors").HasKey(a => a.Id);
            e.Property(a => a.Id).ValueGeneratedNever();
            e.Property(a => a.Key).HasMaxLength(80);
            // Residents, who are many and change with each turn, have no key and often nothing due, and stand in no list.
            e.HasIndex(a => new { a.Kind, a.Key }).IsUnique().HasFilter("\"key\" IS NOT NULL");
            e.HasIndex(a => a.DueAt).HasFilter("due_at IS NOT NULL");
            e.HasIndex(a => a.UpdatedAt).HasFilter("listed = 1").HasDatabaseName("ix_actors_listed");
        });
        model.Entity<AddressRow>(e =>
        {
            e.ToTable("addresses").HasKey(a => a.Hmac);
            e.Property(a => a.Hmac).HasMaxLength(32);
            e.HasIndex(a => a.Actor);
        });
        model.Entity<SuppressionRow>(e =>
        {
            e.ToTable("suppressions").HasKey(s => s.Hmac);
            e.Property(s => s.Hmac).HasMaxLength(32);
        });
        model.Entity<SettingRow>(e =>
        {
            e.ToTable("settings").HasKey(s => s.Key);
            e.Property(s => s.Key).HasMaxLength(80);
        });
    }

    private static void Queues(ModelBuilder model)
    {
        model.Entity<InboxRow>(e =>
        {
            e.ToTable("inbox").HasKey(i => i.Seq);
            e.Property(i => i.Id).IsRequired().HasMaxLength(200);
            e.Property(i => i.Type).HasMaxLength(40);
            e.HasIndex(i => i.Id).IsUnique();
            e.HasIndex(i => new { i.Actor, i.Seq }).HasFilter("done_at IS NULL").HasDatabaseName("ix_inbox_undone");
        });
        model.Entity<OutboxRow>(e =>
        {
            e.ToTable("outbox").HasKey(o => o.Seq);
            e.HasIndex(o => o.Id).IsUnique();
            e.Property(o => o.Sender).HasMaxLength(80);
            e.Property(o => o.Wording).HasMaxLength(80);
            e.Property(o => o.Zone).HasMaxLength(80);
            e.Property(o => o.Sid).HasMaxLength(64);
            e.Property(o => o.Card).HasMaxLength(80);
            e.Property(o => o.Under).HasMaxLength(80);
            // Nearly all rows begin without one.
            e.HasIndex(o => o.Sid).IsUnique().HasFilter("sid IS NOT NULL");
            // What may go next: one range a lane, in the order in which it may go.
            e.HasIndex(o => new { o.Sender, o.Lane, o.NotBefore, o.Seq }).HasFilter("state = 0").HasDatabaseName("ix_outbox_queued");
            // What is between us and the provider, or lost there.
            e.HasIndex(o => new { o.State, o.NotBefore }).HasFilter("state IN (1, 3)").HasDatabaseName("ix_outbox_open");
            // What a STOP cancels, what a receiver has in flight or before another: few, whatever was sent before. SQLite uses it
            // only for a query that repeats its filter to the letter, and would make a table of the three states for each message.
            e.HasIndex(o => o.Actor).HasFilter("state<4 AND state<>2").HasDatabaseName("ix_outbox_actor");
            // What the people of one referral wrote.
            e.HasIndex(o => o.Referral).HasFilter("referral IS NOT NULL").HasDatabaseName("ix_outbox_referral");
            e.HasIndex(o => o.ExpiresAt).HasFilter("state = 0 AND expires_at IS NOT NULL").HasDatabaseName("ix_outbox_expiring");
        });
        model.Entity<FactRow>(e =>
        {
            e.ToTable("facts").HasKey(f => f.Seq);
            e.Property(f => f.Detail).HasMaxLength(80);
            e.HasIndex(f => new { f.Kind, f.At });
            // What was relayed to the people of one referral.
            e.HasIndex(f => f.Ref).HasFilter("kind = 'WordsRelayed'").HasDatabaseName("ix_facts_relayed");
        });
    }

    private static void Views(ModelBuilder model)
    {
        model.Entity<StoredCode>(e =>
        {
            e.ToTable("codes").HasKey(c => c.Code);
            e.HasIndex(c => c.ExpiresAt);
        });
        model.Entity<InvitationRow>(e =>
        {
            Keyed(e.ToTable("invitations"), nameof(InvitationRow.Id));
            e.Property(i => i.Status).HasMaxLength(20);
            e.HasIndex(i => new { i.Connector, i.At });
        });
        model.Entity<ReferralRow>(e =>
        {
            Keyed(e.ToTable("referrals"), nameof(ReferralRow.Id));
            e.HasIndex(r => new { r.Status, r.OfferedAt });
            e.HasIndex(r => r.Resident);
            e.HasIndex(r => new { r.Professional, r.Status });
        });
        model.Entity<WaitingRow>(e =>
        {
            Keyed(e.ToTable("waiting"), nameof(WaitingRow.Id));
            e.HasIndex(w => new { w.Open, w.DueBy });
            e.HasIndex(w => new { w.Owner, w.Open });
        });
        model.Entity<StoredPlace>(e =>
        {
            Keyed(e.ToTable("places"), nameof(StoredPlace.Request));
            // Asking and held ones only: those that can run out.
            e.HasIndex(p => new { p.Scheme, p.ExpiresAt }).HasFilter("status < 2");
        });
        model.Entity<AlertRow>(e =>
        {
            Keyed(e.ToTable("alerts"), nameof(AlertRow.Id));
            e.HasIndex(a => a.At);
        });
        model.Entity<CardRow>(e =>
        {
            e.ToTable("cards").HasKey(c => new { c.Owner, c.Card });
            e.Property(c => c.Card).HasMaxLength(80);
            e.Property(c => c.ActivityId).HasMaxLength(200);
            // Which card a thread stands under.
            e.HasIndex(c => new { c.Owner, c.ActivityId });
        });
        model.Entity<StoredLink>(e =>
        {
            e.ToTable("links").HasKey(l => l.Code);
            e.HasIndex(l => l.ExpiresAt);
        });
    }

    private static void Keyed<T>(EntityTypeBuilder<T> entity, string key) where T : class
    {
        entity.HasKey(key);
        entity.Property(key).ValueGeneratedNever();
    }

    private static string SnakeCase(string name) =>
        string.Concat(name.Select((c, i) => char.IsUpper(c) ? (i == 0 ? "" : "_") + char.ToLowerInvariant(c) : c.ToString()));

    private sealed class TicksConverter() : ValueConverter<DateTimeOffset, long>(v => v.UtcTicks, v => new DateTimeOffset(v, TimeSpan.Zero));

    private sealed class PersonIdConverter() : ValueConverter<PersonId, Guid>(v => v.Value, v => new PersonId(v));

    private sealed class SchemeIdConverter() : ValueConverter<SchemeId, Guid>(v => v.Value, v => new SchemeId(v));

    private sealed class InvitationIdConverter() : ValueConverter<InvitationId, Guid>(v => v.Value, v => new InvitationId(v));

    private sealed class ReferralIdConverter() : ValueConverter<ReferralId, Guid>(v => v.Value, v => new ReferralId(v));

    private sealed class MessageIdConverter() : ValueConverter<MessageId, Guid>(v => v.Value, v => new MessageId(v));

    private sealed class RequestIdConverter() : ValueConverter<RequestId, Guid>(v => v.Value, v => new RequestId(v));

    private sealed class InviteCodeConverter() : ValueConverter<InviteCode, string>(v => v.Value, v => ReadCode(v));

    private static InviteCode ReadCode(string text) =>
        InviteCode.TryParse(text, out var code) ? code.Value : throw new InvalidDataException("codes: not a code");
}

public sealed class PostgreSqlDb(DbContextOptions<PostgreSqlDb> options) : CoproductionDb(options)
{
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);
        configurationBuilder.Properties<bool>().HaveConversion<BoolToZeroOneConverter<int>>();
    }
}

public sealed class SqlServerDb(DbContextOptions<SqlServerDb> options) : CoproductionDb(options)
{
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);
        configurationBuilder.Properties<bool>().HaveConversion<BoolToZeroOneConverter<int>>();
        // Ids of the network differ by case, which the server's own default would not see.
        foreach (var text in new[] { typeof(string), typeof(InviteCode), typeof(FactKind) }) configurationBuilder.Properties(text).UseCollation("Latin1_General_100_BIN2");
    }
}

/// <summary>For <c>dotnet ef</c> only: <c>--context CoproductionDb</c> is SQLite's.</summary>
internal sealed class DesignTimeDb : IDesignTimeDbContextFactory<CoproductionDb>, IDesignTimeDbContextFactory<PostgreSqlDb>, IDesignTimeDbContextFactory<SqlServerDb>
{
    CoproductionDb IDesignTimeDbContextFactory<CoproductionDb>.CreateDbContext(string[] args) => Of("Sqlite", "Data Source=design.db");

    PostgreSqlDb IDesignTimeDbContextFactory<PostgreSqlDb>.CreateDbContext(string[] args) => (PostgreSqlDb)Of("PostgreSql", "Host=design");

    SqlServerDb IDesignTimeDbContextFactory<SqlServerDb>.CreateDbContext(string[] args) => (SqlServerDb)Of("SqlServer", "Server=design");

    private static CoproductionDb Of(string provider, string place)
    {
        var options = new DatabaseOptions { Provider = provider, ConnectionString = place };
        return options.Dialect.Context(options);
    }
}
