using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Coproduction.Bot.Storage.Migrations.SqlServer
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
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    kind = table.Column<int>(type: "int", nullable: false),
                    version = table.Column<int>(type: "int", nullable: false),
                    state = table.Column<byte[]>(type: "varbinary(max)", nullable: true),
                    name = table.Column<byte[]>(type: "varbinary(max)", nullable: true),
                    key = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: true, collation: "Latin1_General_100_BIN2"),
                    listed = table.Column<int>(type: "int", nullable: false),
                    due_at = table.Column<long>(type: "bigint", nullable: true),
                    updated_at = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_actors", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "addresses",
                columns: table => new
                {
                    hmac = table.Column<byte[]>(type: "varbinary(32)", maxLength: 32, nullable: false),
                    actor = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    channel = table.Column<int>(type: "int", nullable: false),
                    dead = table.Column<int>(type: "int", nullable: false),
                    enc = table.Column<byte[]>(type: "varbinary(max)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_addresses", x => x.hmac);
                });

            migrationBuilder.CreateTable(
                name: "alerts",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    kind = table.Column<int>(type: "int", nullable: false),
                    person = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    scheme = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    at = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_alerts", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "cards",
                columns: table => new
                {
                    owner = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    card = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false, collation: "Latin1_General_100_BIN2"),
                    activity_id = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Latin1_General_100_BIN2"),
                    at = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cards", x => new { x.owner, x.card });
                });

            migrationBuilder.CreateTable(
                name: "codes",
                columns: table => new
                {
                    code = table.Column<string>(type: "nvarchar(6)", maxLength: 6, nullable: false, collation: "Latin1_General_100_BIN2"),
                    connector = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    invitation = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    scheme = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    used_by = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    expires_at = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_codes", x => x.code);
                });

            migrationBuilder.CreateTable(
                name: "facts",
                columns: table => new
                {
                    seq = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    at = table.Column<long>(type: "bigint", nullable: false),
                    kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Latin1_General_100_BIN2"),
                    who = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    who_kind = table.Column<int>(type: "int", nullable: false),
                    scheme = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    other = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    @ref = table.Column<Guid>(name: "ref", type: "uniqueidentifier", nullable: true),
                    detail = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true, collation: "Latin1_General_100_BIN2"),
                    input = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_facts", x => x.seq);
                });

            migrationBuilder.CreateTable(
                name: "inbox",
                columns: table => new
                {
                    seq = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    id = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Latin1_General_100_BIN2"),
                    actor = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    actor_kind = table.Column<int>(type: "int", nullable: false),
                    type = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Latin1_General_100_BIN2"),
                    version = table.Column<int>(type: "int", nullable: false),
                    received_at = table.Column<long>(type: "bigint", nullable: false),
                    body = table.Column<byte[]>(type: "varbinary(max)", nullable: true),
                    done_at = table.Column<long>(type: "bigint", nullable: true),
                    tries = table.Column<int>(type: "int", nullable: false),
                    not_before = table.Column<long>(type: "bigint", nullable: true),
                    set_aside = table.Column<int>(type: "int", nullable: false),
                    answer = table.Column<byte[]>(type: "varbinary(max)", nullable: true),
                    reply = table.Column<byte[]>(type: "varbinary(max)", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_inbox", x => x.seq);
                });

            migrationBuilder.CreateTable(
                name: "invitations",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    connector = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    scheme = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    route = table.Column<int>(type: "int", nullable: false),
                    status = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    at = table.Column<long>(type: "bigint", nullable: false),
                    expires_at = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_invitations", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "links",
                columns: table => new
                {
                    code = table.Column<string>(type: "nvarchar(6)", maxLength: 6, nullable: false, collation: "Latin1_General_100_BIN2"),
                    person = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    expires_at = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_links", x => x.code);
                });

            migrationBuilder.CreateTable(
                name: "outbox",
                columns: table => new
                {
                    seq = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    actor = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    sender = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false, collation: "Latin1_General_100_BIN2"),
                    lane = table.Column<int>(type: "int", nullable: false),
                    state = table.Column<int>(type: "int", nullable: false),
                    purpose = table.Column<int>(type: "int", nullable: false),
                    asks = table.Column<int>(type: "int", nullable: false),
                    report_failure = table.Column<int>(type: "int", nullable: false),
                    wording = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false, collation: "Latin1_General_100_BIN2"),
                    segments = table.Column<int>(type: "int", nullable: false),
                    zone = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false, collation: "Latin1_General_100_BIN2"),
                    not_before = table.Column<long>(type: "bigint", nullable: false),
                    expires_at = table.Column<long>(type: "bigint", nullable: true),
                    created_at = table.Column<long>(type: "bigint", nullable: false),
                    attempt = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    handed_over_at = table.Column<long>(type: "bigint", nullable: true),
                    sid = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: true, collation: "Latin1_General_100_BIN2"),
                    provider_rank = table.Column<int>(type: "int", nullable: false),
                    error = table.Column<int>(type: "int", nullable: true),
                    tries = table.Column<int>(type: "int", nullable: false),
                    from_person = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    referral = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    channel = table.Column<int>(type: "int", nullable: false),
                    card = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: true, collation: "Latin1_General_100_BIN2"),
                    under = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: true, collation: "Latin1_General_100_BIN2"),
                    anew = table.Column<int>(type: "int", nullable: false),
                    again = table.Column<int>(type: "int", nullable: false),
                    body = table.Column<byte[]>(type: "varbinary(max)", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_outbox", x => x.seq);
                });

            migrationBuilder.CreateTable(
                name: "places",
                columns: table => new
                {
                    request = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    scheme = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    resident = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    status = table.Column<int>(type: "int", nullable: false),
                    asked = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Latin1_General_100_BIN2"),
                    cannot = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Latin1_General_100_BIN2"),
                    expires_at = table.Column<long>(type: "bigint", nullable: false),
                    language = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Latin1_General_100_BIN2"),
                    replacing = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_places", x => x.request);
                });

            migrationBuilder.CreateTable(
                name: "referrals",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    resident = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    scheme = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    professional = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    status = table.Column<int>(type: "int", nullable: false),
                    connector = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    offered_at = table.Column<long>(type: "bigint", nullable: false),
                    due_by = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_referrals", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "settings",
                columns: table => new
                {
                    key = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false, collation: "Latin1_General_100_BIN2"),
                    json = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Latin1_General_100_BIN2"),
                    updated_at = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_settings", x => x.key);
                });

            migrationBuilder.CreateTable(
                name: "suppressions",
                columns: table => new
                {
                    hmac = table.Column<byte[]>(type: "varbinary(32)", maxLength: 32, nullable: false),
                    kind = table.Column<int>(type: "int", nullable: false),
                    by_network = table.Column<int>(type: "int", nullable: false),
                    at = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_suppressions", x => x.hmac);
                });

            migrationBuilder.CreateTable(
                name: "waiting",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    resident = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    owner = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    kind = table.Column<int>(type: "int", nullable: false),
                    scheme = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    referral = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    at = table.Column<long>(type: "bigint", nullable: false),
                    due_by = table.Column<long>(type: "bigint", nullable: false),
                    chased = table.Column<int>(type: "int", nullable: false),
                    open = table.Column<int>(type: "int", nullable: false)
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
                unique: true,
                filter: "[key] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_actors_listed",
                table: "actors",
                column: "updated_at",
                filter: "listed = 1");

            migrationBuilder.CreateIndex(
                name: "IX_addresses_actor",
                table: "addresses",
                column: "actor");

            migrationBuilder.CreateIndex(
                name: "IX_alerts_at",
                table: "alerts",
                column: "at");

            migrationBuilder.CreateIndex(
                name: "IX_cards_owner_activity_id",
                table: "cards",
                columns: new[] { "owner", "activity_id" });

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
                name: "IX_links_expires_at",
                table: "links",
                column: "expires_at");

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
                unique: true,
                filter: "[sid] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_places_scheme_expires_at",
                table: "places",
                columns: new[] { "scheme", "expires_at" },
                filter: "status < 2");

            migrationBuilder.CreateIndex(
                name: "IX_referrals_professional_status",
                table: "referrals",
                columns: new[] { "professional", "status" });

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
                name: "cards");

            migrationBuilder.DropTable(
                name: "codes");

            migrationBuilder.DropTable(
                name: "facts");

            migrationBuilder.DropTable(
                name: "inbox");

            migrationBuilder.DropTable(
                name: "invitations");

            migrationBuilder.DropTable(
                name: "links");

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
