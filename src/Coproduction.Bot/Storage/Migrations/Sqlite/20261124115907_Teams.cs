using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Coproduction.Bot.Storage.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Teams : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_actors_listed_updated_at",
                table: "actors");

            migrationBuilder.AddColumn<bool>(
                name: "again",
                table: "outbox",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<bool>(
                name: "anew",
                table: "outbox",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "card",
                table: "outbox",
                type: "TEXT",
                maxLength: 80,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "channel",
                table: "outbox",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "under",
                table: "outbox",
                type: "TEXT",
                maxLength: 80,
                nullable: true);

            migrationBuilder.AddColumn<byte[]>(
                name: "reply",
                table: "inbox",
                type: "BLOB",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "channel",
                table: "addresses",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<bool>(
                name: "dead",
                table: "addresses",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.CreateTable(
                name: "cards",
                columns: table => new
                {
                    owner = table.Column<Guid>(type: "TEXT", nullable: false),
                    card = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    activity_id = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cards", x => new { x.owner, x.card });
                });

            migrationBuilder.CreateTable(
                name: "links",
                columns: table => new
                {
                    code = table.Column<string>(type: "TEXT", maxLength: 6, nullable: false),
                    person = table.Column<Guid>(type: "TEXT", nullable: false),
                    expires_at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_links", x => x.code);
                });

            migrationBuilder.CreateIndex(
                name: "IX_referrals_professional_status",
                table: "referrals",
                columns: new[] { "professional", "status" });

            migrationBuilder.CreateIndex(
                name: "ix_actors_listed",
                table: "actors",
                column: "updated_at",
                filter: "listed = 1");

            migrationBuilder.CreateIndex(
                name: "IX_cards_owner_activity_id",
                table: "cards",
                columns: new[] { "owner", "activity_id" });

            migrationBuilder.CreateIndex(
                name: "IX_links_expires_at",
                table: "links",
                column: "expires_at");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "cards");

            migrationBuilder.DropTable(
                name: "links");

            migrationBuilder.DropIndex(
                name: "IX_referrals_professional_status",
                table: "referrals");

            migrationBuilder.DropIndex(
                name: "ix_actors_listed",
                table: "actors");

            migrationBuilder.DropColumn(
                name: "again",
                table: "outbox");

            migrationBuilder.DropColumn(
                name: "anew",
                table: "outbox");

            migrationBuilder.DropColumn(
                name: "card",
                table: "outbox");

            migrationBuilder.DropColumn(
                name: "channel",
                table: "outbox");

            migrationBuilder.DropColumn(
                name: "under",
                table: "outbox");

            migrationBuilder.DropColumn(
                name: "reply",
                table: "inbox");

            migrationBuilder.DropColumn(
                name: "channel",
                table: "addresses");

            migrationBuilder.DropColumn(
                name: "dead",
                table: "addresses");

            migrationBuilder.CreateIndex(
                name: "IX_actors_listed_updated_at",
                table: "actors",
                columns: new[] { "listed", "updated_at" });
        }
    }
}
