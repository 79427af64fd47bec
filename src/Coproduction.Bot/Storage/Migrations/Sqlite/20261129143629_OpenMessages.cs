using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Coproduction.Bot.Storage.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class OpenMessages : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_outbox_actor",
                table: "outbox");

            migrationBuilder.CreateIndex(
                name: "ix_outbox_actor",
                table: "outbox",
                column: "actor",
                filter: "state<4 AND state<>2");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_outbox_actor",
                table: "outbox");

            migrationBuilder.CreateIndex(
                name: "ix_outbox_actor",
                table: "outbox",
                column: "actor",
                filter: "state IN (0, 1, 3)");
        }
    }
}
