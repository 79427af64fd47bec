using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Coproduction.Bot.Storage.Migrations.Sqlite
{
    /// <summary>
    /// Whose a number is stands in the tree of the marks themselves: each text looks it up, and each message looks up the marks of
    /// its receiver. A table made anew from the model would have a row number again, and be right but slower.
    /// </summary>
    public partial class AddressesByMark : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder) => Make(migrationBuilder, " WITHOUT ROWID");

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder) => Make(migrationBuilder, "");

        private static void Make(MigrationBuilder migrationBuilder, string kind)
        {
            migrationBuilder.Sql(
                "CREATE TABLE \"ef_temp_addresses\" (\"hmac\" BLOB NOT NULL CONSTRAINT \"PK_addresses\" PRIMARY KEY, \"actor\" TEXT NOT NULL, "
                + "\"enc\" BLOB NOT NULL, \"channel\" INTEGER NOT NULL DEFAULT 0, \"dead\" INTEGER NOT NULL DEFAULT 0)" + kind);
            migrationBuilder.Sql("INSERT INTO \"ef_temp_addresses\" SELECT \"hmac\", \"actor\", \"enc\", \"channel\", \"dead\" FROM \"addresses\" ORDER BY \"hmac\"");
            migrationBuilder.Sql("DROP TABLE \"addresses\"");
            migrationBuilder.Sql("ALTER TABLE \"ef_temp_addresses\" RENAME TO \"addresses\"");
            migrationBuilder.Sql("CREATE INDEX \"IX_addresses_actor\" ON \"addresses\" (\"actor\")");
        }
    }
}
