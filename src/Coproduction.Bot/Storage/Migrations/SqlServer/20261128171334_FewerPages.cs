using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Coproduction.Bot.Storage.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class FewerPages : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_outbox_actor",
                table: "outbox");

            migrationBuilder.DropIndex(
                name: "IX_outbox_sid",
                table: "outbox");

            migrationBuilder.DropIndex(
                name: "IX_actors_due_at",
                table: "actors");

            migrationBuilder.DropIndex(
                name: "IX_actors_kind_key",
                table: "actors");

            migrationBuilder.CreateIndex(
                name: "ix_outbox_actor",
                table: "outbox",
                column: "actor",
                filter: "state IN (0, 1, 3)");

            migrationBuilder.CreateIndex(
                name: "IX_outbox_sid",
                table: "outbox",
                column: "sid",
                unique: true,
                filter: "sid IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_actors_due_at",
                table: "actors",
                column: "due_at",
                filter: "due_at IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_actors_kind_key",
                table: "actors",
                columns: new[] { "kind", "key" },
                unique: true,
                filter: "\"key\" IS NOT NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_outbox_actor",
                table: "outbox");

            migrationBuilder.DropIndex(
                name: "IX_outbox_sid",
                table: "outbox");

            migrationBuilder.DropIndex(
                name: "IX_actors_due_at",
                table: "actors");

            migrationBuilder.DropIndex(
                name: "IX_actors_kind_key",
                table: "actors");

            migrationBuilder.CreateIndex(
                name: "ix_outbox_actor",
                table: "outbox",
                columns: new[] { "actor", "state" });

            migrationBuilder.CreateIndex(
                name: "IX_outbox_sid",
                table: "outbox",
                column: "sid",
                unique: true,
                filter: "[sid] IS NOT NULL");

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
        }
    }
}
