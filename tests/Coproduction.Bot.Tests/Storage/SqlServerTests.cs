using System.Reflection;
using System.Text.RegularExpressions;
using Coproduction.Bot.Storage;
using Coproduction.Bot.Storage.Dialects;
using Coproduction.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.SqlServer.Dac.Model;
using Microsoft.SqlServer.TransactSql.ScriptDom;
using Testcontainers.MsSql;
using Xunit;
using DatabaseOptions = Coproduction.Bot.Storage.DatabaseOptions;

namespace Coproduction.Bot.Tests.Storage;

/// <summary>
/// SQL Server cannot be run where this is built. Its schema and every statement are parsed, and checked against each other by
/// Microsoft's own model of a database: each statement as a procedure, so that names are resolved. A missing table is only
/// a warning there, so warnings fail as well.
/// </summary>
public sealed partial class SqlServerTests
{
    private static readonly DatabaseOptions Options = new() { Provider = "SqlServer", ConnectionString = "Server=none;Database=none" };

    [Fact]
    public void The_migrations_parse_and_make_a_valid_schema()
    {
        using var db = Options.Dialect.Context(Options);
        var script = db.GetService<IMigrator>().GenerateScript();
        using var schema = new TSqlModel(SqlServerVersion.Sql160, new TSqlModelOptions());
        foreach (var statement in Creating(script)) schema.AddObjects(statement);
        Assert.Empty(Faults(schema));
        Assert.Equal(db.Model.GetEntityTypes().Count() + 1, schema.GetObjects(DacQueryScopes.UserDefined, Table.TypeClass).Count());
    }

    [Fact]
    public void Every_statement_that_the_program_can_issue_is_valid()
    {
        using var schema = Schema();
        foreach (var (name, sql) in Statements()) schema.AddObjects(Procedure(name, Options.Dialect.Text(sql)));
        schema.AddObjects(Procedure("take", Options.Dialect.TakeReceiver!));
        schema.AddObjects(Procedure("history", Options.Dialect.HasHistory));
        foreach (var (sql, i) in Queries().Select((q, i) => (q, i))) schema.AddObjects($"CREATE PROCEDURE [query{i}] AS BEGIN\n{sql}\nEND");
        Assert.Empty(Faults(schema));
    }

    [Theory]
    [InlineData("SELECT seq FROM inbocks WHERE seq=@p0")]
    [InlineData("SELECT sek FROM inbox WHERE seq=@p0")]
    [InlineData("UPDATE outbox SET nothing=@p1 WHERE seq=@p0")]
    public void A_wrong_statement_is_found(string sql)
    {
        using var schema = Schema();
        schema.AddObjects(Procedure("wrong", Options.Dialect.Text(sql)));
        Assert.NotEmpty(Faults(schema));
    }

    [Theory]
    [InlineData("INSERT INTO links(code) VALUES(@p0) ON CONFLICT DO NOTHING")]
    [InlineData("SELECT 1 FROM links LIMIT 1")]
    public void What_the_dialect_does_not_rewrite_does_not_parse(string sql) =>
        Assert.ThrowsAny<Exception>(() => Procedure("wrong", sql));

    /// <summary>For a machine with a container engine: <c>dotnet run -- -explicit only -class Coproduction.Bot.Tests.Storage.SqlServerTests</c>.</summary>
    [Fact(Explicit = true)]
    public async Task A_text_is_answered_on_a_real_SQL_Server()
    {
        await using var server = new MsSqlBuilder("mcr.microsoft.com/mssql/server:2022-latest").Build();
        await server.StartAsync(TestContext.Current.CancellationToken);
        var place = new Microsoft.Data.SqlClient.SqlConnectionStringBuilder(server.GetConnectionString()) { InitialCatalog = "coproduction" };
        await using var bot = await BotFixture.Start(await TestDatabase.MakeSqlite(),
        [
            new("Database:Provider", "SqlServer"), new("ConnectionStrings:Coproduction", place.ConnectionString),
            new("Privacy:Keys:0", TestStore.KeysOf("test")[0]), new("Privacy:LookupKeys:0", TestStore.KeysOf("look-up")[0]),
        ]);
        var amina = bot.Phones.Phone("+447700900201");
        Assert.True((await amina.Texts("hello")).Taken);
        await bot.Phones.Until(() => amina.Inbox.Count > 0, TimeSpan.FromSeconds(20));
        Assert.True((await amina.Texts("STOP")).Taken);
        await bot.Until(db => db.Suppressions.AnyAsync(TestContext.Current.CancellationToken), "suppressed");
    }

    private static TSqlModel Schema()
    {
        var schema = new TSqlModel(SqlServerVersion.Sql160, new TSqlModelOptions());
        using var db = Options.Dialect.Context(Options);
        foreach (var statement in Creating(db.Database.GenerateCreateScript() + db.GetService<IHistoryRepository>().GetCreateScript())) schema.AddObjects(statement);
        return schema;
    }

    private static IEnumerable<(string Name, string Sql)> Statements() => typeof(Sql).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Where(f => f.Name is not (nameof(Sql.Commit) or nameof(Sql.Rollback))).Select(f => (f.Name, (string)f.GetRawConstantValue()!));

    /// <summary>The shapes of the queries that the management API and the pages make.</summary>
    private static List<string> Queries()
    {
        using var db = (SqlServerDb)Options.Dialect.Context(Options);
        var (id, ids, texts, seqs) = (Guid.Empty, new[] { Guid.Empty }, new[] { "sms:x" }, new[] { 1L });
        var (person, referral, wanted, at) = (new PersonId(id), new ReferralId(id), new InvitationId(id), DateTimeOffset.UnixEpoch);
        return
        [
            db.Actors.Where(a => a.Kind == ActorKind.Person && !a.Listed && a.State != null && a.Id.CompareTo(id) > 0).OrderBy(a => a.Id).Take(5).Select(a => new { a.Id, a.Name }).ToQueryString(),
            db.Actors.Where(a => ids.Contains(a.Id)).Select(a => new { a.Id, a.State, a.Name }).ToQueryString(),
            db.Inbox.Where(i => texts.Contains(i.Id)).ToQueryString(),
            db.Inbox.Where(i => seqs.Contains(i.Seq)).ToQueryString(),
            db.Facts.Where(f => f.Seq > 3).OrderBy(f => f.Seq).Take(5).ToQueryString(),
            db.Facts.Where(f => f.Kind == FactKind.WordsRelayed && f.Ref == id && f.Input != null).OrderByDescending(f => f.Seq).Take(5).Select(f => f.Input!.Value).ToQueryString(),
            db.Outbox.Where(o => o.Referral == referral && o.State != OutboxState.Cancelled).OrderByDescending(o => o.Seq).Take(5).ToQueryString(),
            db.Waiting.Where(w => w.Open && w.Owner == person).OrderBy(w => w.DueBy).Take(5).ToQueryString(),
            db.Invitations.Where(i => i.Connector == person).OrderByDescending(i => i.At).Take(5).ToQueryString(),
            db.Invitations.Where(i => i.Id == wanted).Take(2).ToQueryString(),
            db.Referrals.Where(r => r.Id == referral).Take(2).ToQueryString(),
            db.Alerts.Where(a => a.At > at).OrderByDescending(a => a.At).Take(5).ToQueryString(),
        ];
    }

    /// <summary>Parsed, and as a procedure with its values as parameters.</summary>
    private static string Procedure(string name, string sql)
    {
        Parse(sql);
        var parameters = Parameter().Matches(sql).Select(m => m.Value).Distinct().Order(StringComparer.Ordinal).Select(p => $"{p} {TypeOf(p, sql)}");
        return $"CREATE PROCEDURE [{name}] {string.Join(", ", parameters)} AS BEGIN\n{sql}\nEND";
    }

    /// <summary>A number where a number of rows is meant; else the type that every column converts from.</summary>
    private static string TypeOf(string parameter, string sql) =>
        sql.Contains($"FETCH NEXT {parameter} ROWS", StringComparison.Ordinal) ? "bigint" : "sql_variant";

    private static TSqlScript Parse(string sql)
    {
        var script = (TSqlScript)new TSql160Parser(initialQuotedIdentifiers: true).Parse(new StringReader(sql), out var errors);
        return errors.Count == 0 ? script : throw new InvalidDataException($"{errors[0].Line}: {errors[0].Message}\n{sql}");
    }

    private static IEnumerable<string> Creating(string script)
    {
        var found = new Creates();
        Parse(script).Accept(found);
        return found.Statements.Select(s => string.Concat(s.ScriptTokenStream.Skip(s.FirstTokenIndex).Take(s.LastTokenIndex - s.FirstTokenIndex + 1).Select(t => t.Text)));
    }

    private static List<string> Faults(TSqlModel schema) => [.. schema.Validate().Select(m => $"{m.MessageType} {m.Prefix}{m.Number}: {m.Message}")];

    /// <summary>What stands when the script has run.</summary>
    private sealed class Creates : TSqlFragmentVisitor
    {
        public List<TSqlStatement> Statements { get; } = [];

        public override void Visit(CreateTableStatement node) => Statements.Add(node);

        public override void Visit(CreateIndexStatement node) => Statements.Add(node);

        /// <summary>What a later migration takes away is none of the schema's. It must be there.</summary>
        public override void Visit(DropIndexClause node) => Statements.Remove(Statements.OfType<CreateIndexStatement>().Single(
            made => made.Name.Value == node.Index.Value && made.OnName.BaseIdentifier.Value == node.Object.BaseIdentifier.Value));
    }

    [GeneratedRegex("@p[0-9]+")]
    private static partial Regex Parameter();
}
