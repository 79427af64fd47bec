using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Coproduction.Bot.Storage.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Beginning : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "actors",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<int>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    state = table.Column<byte[]>(type: "BLOB", nullable: true),
                    name = table.Column<byte[]>(type: "BLOB", nullable: true),
                    key = table.Column<string>(type: "TEXT", maxLength: 80, nullable: true),
                    listed = table.Column<bool>(type: "INTEGER", nullable: false),
                    due_at = table.Column<long>(type: "INTEGER", nullable: true),
                    updated_at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_actors", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "addresses",
                columns: table => new
                {
                    hmac = table.Column<byte[]>(type: "BLOB", maxLength: 32, nullable: false),
                    actor = table.Column<Guid>(type: "TEXT", nullable: false),
                    enc = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_addresses", x => x.hmac);
                });

            migrationBuilder.CreateTable(
                name: "alerts",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<int>(type: "INTEGER", nullable: false),
                    person = table.Column<Guid>(type: "TEXT", nullable: true),
                    scheme = table.Column<Guid>(type: "TEXT", nullable: true),
                    at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_alerts", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "codes",
                columns: table => new
                {
                    code = table.Column<string>(type: "TEXT", maxLength: 6, nullable: false),
                    connector = table.Column<Guid>(type: "TEXT", nullable: false),
                    invitation = table.Column<Guid>(type: "TEXT", nullable: false),
                    scheme = table.Column<Guid>(type: "TEXT", nullable: false),
                    used_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    expires_at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_codes", x => x.code);
                });

            migrationBuilder.CreateTable(
                name: "facts",
                columns: table => new
                {
                    seq = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    who = table.Column<Guid>(type: "TEXT", nullable: false),
                    who_kind = table.Column<int>(type: "INTEGER", nullable: false),
                    scheme = table.Column<Guid>(type: "TEXT", nullable: true),
                    other = table.Column<Guid>(type: "TEXT", nullable: true),
                    @ref = table.Column<Guid>(name: "ref", type: "TEXT", nullable: true),
                    detail = table.Column<string>(type: "TEXT", maxLength: 80, nullable: true),
                    input = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_facts", x => x.seq);
                });

            migrationBuilder.CreateTable(
                name: "inbox",
                columns: table => new
                {
                    seq = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    id = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    actor = table.Column<Guid>(type: "TEXT", nullable: false),
                    actor_kind = table.Column<int>(type: "INTEGER", nullable: false),
                    type = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    received_at = table.Column<long>(type: "INTEGER", nullable: false),
                    body = table.Column<byte[]>(type: "BLOB", nullable: true),
                    done_at = table.Column<long>(type: "INTEGER", nullable: true),
                    tries = table.Column<int>(type: "INTEGER", nullable: false),
                    not_before = table.Column<long>(type: "INTEGER", nullable: true),
                    set_aside = table.Column<bool>(type: "INTEGER", nullable: false),
                    answer = table.Column<byte[]>(type: "BLOB", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_inbox", x => x.seq);
                });

            migrationBuilder.CreateTable(
                name: "invitations",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    connector = table.Column<Guid>(type: "TEXT", nullable: false),
                    scheme = table.Column<Guid>(type: "TEXT", nullable: false),
                    route = table.Column<int>(type: "INTEGER", nullable: false),
                    status = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    expires_at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_invitations", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "outbox",
                columns: table => new
                {
                    seq = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    actor = table.Column<Guid>(type: "TEXT", nullable: false),
                    sender = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    lane = table.Column<int>(type: "INTEGER", nullable: false),
                    state = table.Column<int>(type: "INTEGER", nullable: false),
                    purpose = table.Column<int>(type: "INTEGER", nullable: false),
                    asks = table.Column<bool>(type: "INTEGER", nullable: false),
                    report_failure = table.Column<bool>(type: "INTEGER", nullable: false),
                    wording = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    segments = table.Column<int>(type: "INTEGER", nullable: false),
                    zone = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    not_before = table.Column<long>(type: "INTEGER", nullable: false),
                    expires_at = table.Column<long>(type: "INTEGER", nullable: true),
                    created_at = table.Column<long>(type: "INTEGER", nullable: false),
                    attempt = table.Column<Guid>(type: "TEXT", nullable: true),
                    handed_over_at = table.Column<long>(type: "INTEGER", nullable: true),
                    sid = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    provider_rank = table.Column<int>(type: "INTEGER", nullable: false),
                    error = table.Column<int>(type: "INTEGER", nullable: true),
                    tries = table.Column<int>(type: "INTEGER", nullable: false),
                    from_person = table.Column<Guid>(type: "TEXT", nullable: true),
                    referral = table.Column<Guid>(type: "TEXT", nullable: true),
                    body = table.Column<byte[]>(type: "BLOB", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_outbox", x => x.seq);
                });

            migrationBuilder.CreateTable(
                name: "places",
                columns: table => new
                {
                    request = table.Column<Guid>(type: "TEXT", nullable: false),
                    scheme = table.Column<Guid>(type: "TEXT", nullable: false),
                    resident = table.Column<Guid>(type: "TEXT", nullable: false),
                    status = table.Column<int>(type: "INTEGER", nullable: false),
                    asked = table.Column<string>(type: "TEXT", nullable: false),
                    cannot = table.Column<string>(type: "TEXT", nullable: false),
                    expires_at = table.Column<long>(type: "INTEGER", nullable: false),
                    language = table.Column<string>(type: "TEXT", nullable: false),
                    replacing = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_places", x => x.request);
                });

            migrationBuilder.CreateTable(
                name: "referrals",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    resident = table.Column<Guid>(type: "TEXT", nullable: false),
                    scheme = table.Column<Guid>(type: "TEXT", nullable: false),
                    professional = table.Column<Guid>(type: "TEXT", nullable: false),
                    status = table.Column<int>(type: "INTEGER", nullable: false),
                    connector = table.Column<Guid>(type: "TEXT", nullable: true),
                    offered_at = table.Column<long>(type: "INTEGER", nullable: false),
                    due_by = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_referrals", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "settings",
                columns: table => new
                {
                    key = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    json = table.Column<string>(type: "TEXT", nullable: false),
                    updated_at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_settings", x => x.key);
                });

            migrationBuilder.CreateTable(
                name: "suppressions",
                columns: table => new
                {
                    hmac = table.Column<byte[]>(type: "BLOB", maxLength: 32, nullable: false),
                    kind = table.Column<int>(type: "INTEGER", nullable: false),
                    by_network = table.Column<bool>(type: "INTEGER", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_suppressions", x => x.hmac);
                });

            migrationBuilder.CreateTable(
                name: "waiting",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    resident = table.Column<Guid>(type: "TEXT", nullable: false),
                    owner = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<int>(type: "INTEGER", nullable: false),
                    scheme = table.Column<Guid>(type: "TEXT", nullable: true),
                    referral = table.Column<Guid>(type: "TEXT", nullable: true),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    due_by = table.Column<long>(type: "INTEGER", nullable: false),
                    chased = table.Column<int>(type: "INTEGER", nullable: false),
                    open = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_waiting", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_actors_due_at",
                table: "actors",
                column: "due_at");

            migrationBuilder.CreateIndex(
                name: "IX_actors_kind_key",
                table: "actors",
                columns: new[] { "kind", "key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_actors_listed_updated_at",
                table: "actors",
                columns: new[] { "listed", "updated_at" });

            migrationBuilder.CreateIndex(
                name: "IX_addresses_actor",
                table: "addresses",
                column: "actor");

            migrationBuilder.CreateIndex(
                name: "IX_alerts_at",
                table: "alerts",
                column: "at");

            migrationBuilder.CreateIndex(
                name: "IX_codes_expires_at",
                table: "codes",
                column: "expires_at");

            migrationBuilder.CreateIndex(
                name: "IX_facts_kind_at",
                table: "facts",
                columns: new[] { "kind", "at" });

            migrationBuilder.CreateIndex(
                name: "ix_facts_relayed",
                table: "facts",
                column: "ref",
                filter: "kind = 'WordsRelayed'");

            migrationBuilder.CreateIndex(
                name: "IX_inbox_id",
                table: "inbox",
                column: "id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_inbox_undone",
                table: "inbox",
                columns: new[] { "actor", "seq" },
                filter: "done_at IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_invitations_connector_at",
                table: "invitations",
                columns: new[] { "connector", "at" });

            migrationBuilder.CreateIndex(
                name: "ix_outbox_actor",
                table: "outbox",
                columns: new[] { "actor", "state" });

            migrationBuilder.CreateIndex(
                name: "ix_outbox_expiring",
                table: "outbox",
                column: "expires_at",
                filter: "state = 0 AND expires_at IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_outbox_id",
                table: "outbox",
                column: "id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_outbox_open",
                table: "outbox",
                columns: new[] { "state", "not_before" },
                filter: "state IN (1, 3)");

            migrationBuilder.CreateIndex(
                name: "ix_outbox_queued",
                table: "outbox",
                columns: new[] { "sender", "lane", "not_before", "seq" },
                filter: "state = 0");

            migrationBuilder.CreateIndex(
                name: "ix_outbox_referral",
                table: "outbox",
                column: "referral",
                filter: "referral IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_outbox_sid",
                table: "outbox",
                column: "sid",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_places_scheme_expires_at",
                table: "places",
                columns: new[] { "scheme", "expires_at" },
                filter: "status < 2");

            migrationBuilder.CreateIndex(
                name: "IX_referrals_resident",
                table: "referrals",
                column: "resident");

            migrationBuilder.CreateIndex(
                name: "IX_referrals_status_offered_at",
                table: "referrals",
                columns: new[] { "status", "offered_at" });

            migrationBuilder.CreateIndex(
                name: "IX_waiting_open_due_by",
                table: "waiting",
                columns: new[] { "open", "due_by" });

            migrationBuilder.CreateIndex(
                name: "IX_waiting_owner_open",
                table: "waiting",
                columns: new[] { "owner", "open" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "actors");

            migrationBuilder.DropTable(
                name: "addresses");

            migrationBuilder.DropTable(
                name: "alerts");

            migrationBuilder.DropTable(
                name: "codes");

            migrationBuilder.DropTable(
                name: "facts");

            migrationBuilder.DropTable(
                name: "inbox");

            migrationBuilder.DropTable(
                name: "invitations");

            migrationBuilder.DropTable(
                name: "outbox");

            migrationBuilder.DropTable(
                name: "places");

            migrationBuilder.DropTable(
                name: "referrals");

            migrationBuilder.DropTable(
                name: "settings");

            migrationBuilder.DropTable(
                name: "suppressions");

            migrationBuilder.DropTable(
                name: "waiting");
        }
    }
}
