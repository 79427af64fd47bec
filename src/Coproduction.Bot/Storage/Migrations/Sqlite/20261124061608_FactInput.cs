using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Coproduction.Bot.Storage.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class FactInput : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(
                name: "input",
                table: "facts",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "ix_outbox_referral",
                table: "outbox",
                column: "referral",
                filter: "referral IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_facts_relayed",
                table: "facts",
                column: "ref",
                filter: "kind = 'WordsRelayed'");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_outbox_referral",
                table: "outbox");

            migrationBuilder.DropIndex(
                name: "ix_facts_relayed",
                table: "facts");

            migrationBuilder.DropColumn(
                name: "input",
                table: "facts");
        }
    }
}
