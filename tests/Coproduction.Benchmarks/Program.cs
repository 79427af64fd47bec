using System.CommandLine;
using Coproduction.Benchmarks;
using Coproduction.Benchmarks.Danger;
using Coproduction.Benchmarks.Storm;

var dir = new Argument<string>("DIR") { Description = "A directory of TSV files: question, reply, label." };
var errors = new Option<int>("--errors") { Description = "List so many of the worst misreadings of each set." };
var messages = Whole("-n", 20_000, "Messages in each round.");
var phones = Whole("-p", 2_000, "Phones that they come from, each with one in flight at most.");
var connections = Whole("-c", 32, "Connections.");
var rounds = Whole("--rounds", 5, "Rounds of each, in turn; one more before them warms up (inbound: three).");
var ceiling = Named("--ceiling", "The bare endpoint's project folder; by default shared/bench/ceiling in a folder above.");
var nodebot = Named("--nodebot", "The Node bot's folder; by default shared/bench/nodebot in a folder above.");
var kind = new Option<string>("--database") { Description = "sqlite or postgres.", DefaultValueFactory = _ => "sqlite" };
var connection = new Option<string?>("--connection") { Description = "Of a PostgreSQL database whose name holds \"bench\" (all in it is dropped); {name} in it stands for each bot's own." };
var small = Whole("--small", 10_000, "People on record in the small database.");
var large = Whole("--large", 1_000_000, "People on record in the large one.");
var waiting = Whole("--waiting", 100_000, "Invitations that wait.");
var perSecond = Whole("--per-second", 10, "The pace in segments a second.");
var texts = Whole("--texts", 100, "Texts in each round, one after the other.");
var drain = Whole("--drain-seconds", 150, "For how long at most the queue is watched draining.");
var undone = Whole("--undone", 100_000, "Texts that wait for their turns when the bot is killed.");

var replies = new Command("replies", "How well replies are understood, beside three simple readers.") { dir, errors };
replies.SetAction(parsed => Replies.Run(parsed.GetRequiredValue(dir), parsed.GetValue(errors)));
var labelled = new Argument<string>("FILE") { Description = "Lines of NONE or a kind of danger, a tab, and a text." };
var alarms = new Option<double>("--alarms") { Description = "With --write: the share of the texts without danger that may alarm.", DefaultValueFactory = _ => 0.01 };
var table = Named("--write", "Fits the signs of danger to the texts, and writes them here: src/Coproduction.Domain/Conversations/Reading/signs-of-danger.tsv.");
var danger = new Command("danger", "How well texts of danger are found by phrases, by signs and by both; and fits the signs.") { labelled, alarms, table };
danger.SetAction(parsed => parsed.GetValue(table) is { } to
    ? DangerSigns.Fit(parsed.GetRequiredValue(labelled), parsed.GetValue(alarms), to) : DangerSigns.Measure(parsed.GetRequiredValue(labelled)));
var inbound = new Command("inbound", "Webhooks taken a second with turns held back, beside a bare endpoint that only checks the signature.") { messages, phones, connections, rounds, ceiling, kind, connection };
inbound.SetAction((parsed, stop) => Inbound.Run(ShapeOf(parsed), DatabaseOf(parsed), parsed.GetValue(ceiling), parsed.GetValue(rounds), stop));
var turns = new Command("turns", "Whole turns a second, to the last committed reply, on people already known, beside the Node bot.") { messages, phones, connections, rounds, ceiling, nodebot, kind, connection };
turns.SetAction((parsed, stop) => Turns.Run(ShapeOf(parsed), DatabaseOf(parsed), parsed.GetValue(ceiling), parsed.GetValue(nodebot), parsed.GetValue(rounds), stop));
var clusters = new Command("nodes", "Whole turns of one, two and three processes as one cluster each, beside each other.") { messages, phones, connections, rounds, kind, connection };
clusters.SetAction((parsed, stop) => Clusters.Run(ShapeOf(parsed), DatabaseOf(parsed), parsed.GetValue(rounds), stop));
var growth = new Command("growth", "What a turn costs with a million people on record, beside ten thousand.") { messages, phones, connections, rounds, small, large, kind, connection };
growth.SetAction((parsed, stop) => Growth.Run(ShapeOf(parsed), DatabaseOf(parsed), parsed.GetValue(small), parsed.GetValue(large), parsed.GetValue(rounds), stop));
var restart = new Command("restart", "The second half of campaign alone: killed with many texts undone.") { undone, messages, phones, connections, rounds, kind, connection };
restart.SetAction(Restarted);
var campaign = new Command("campaign", "An answer's delay while a campaign waits, beside an empty queue; memory while it drains; and a kill with many texts undone.")
{
    waiting, perSecond, texts, rounds, drain, undone, messages, phones, connections, kind, connection,
};
campaign.SetAction(async (parsed, stop) =>
{
    await Campaign.Run(new(parsed.GetValue(waiting), parsed.GetValue(perSecond), parsed.GetValue(texts), parsed.GetValue(rounds), TimeSpan.FromSeconds(parsed.GetValue(drain))), DatabaseOf(parsed), stop);
    return await Restarted(parsed, stop);
});
var minutes = new Option<double>("--minutes") { Description = "How long it storms.", DefaultValueFactory = _ => 2 };
var seed = new Option<int?>("--seed") { Description = "Where its chances begin; by default one that is drawn and said." };
var people = Whole("--people", 2000, "Residents.");
var nodes = Whole("--nodes", 1, "Processes of the bot, as one cluster; more than one need --database postgres.");
var redis = Named("--redis", "StackExchange.Redis' connection string; by default the storm begins a redis-server of its own.");
var keep = Named("--keep", "A folder that keeps the bots' logs, and SQLite's database.");
var storm = new Command("storm", "Conversations while processes are killed, the database is stopped and both networks misbehave; then all books are checked.") { minutes, seed, people, nodes, redis, keep, kind, connection };
storm.SetAction(async (parsed, stop) =>
{
    var plan = new StormPlan(parsed.GetValue(seed) ?? System.Security.Cryptography.RandomNumberGenerator.GetInt32(1, 1_000_000))
    {
        Length = TimeSpan.FromMinutes(parsed.GetValue(minutes)), People = parsed.GetValue(people), Nodes = parsed.GetValue(nodes), Keep = parsed.GetValue(keep),
    };
    return (await StormRun.Run(plan, DatabaseOf(parsed), parsed.GetValue(redis), line => Report.Say($"{line}"), stop)).Wrong.Count == 0 ? 0 : 1;
});
return await new RootCommand("Measures the bot beside references, on loopback only.") { replies, danger, inbound, turns, clusters, growth, campaign, restart, storm }.Parse(args).InvokeAsync();

Task<int> Restarted(ParseResult parsed, CancellationToken stop) => Restart.Run(ShapeOf(parsed), DatabaseOf(parsed), parsed.GetValue(undone), parsed.GetValue(rounds), stop);

LoadShape ShapeOf(ParseResult parsed) => new(parsed.GetValue(messages), parsed.GetValue(phones), parsed.GetValue(connections));

DatabaseChoice DatabaseOf(ParseResult parsed) => new(parsed.GetValue(kind)!, parsed.GetValue(connection));

static Option<int> Whole(string name, int otherwise, string what) => new(name) { Description = what, DefaultValueFactory = _ => otherwise };

static Option<string?> Named(string name, string what) => new(name) { Description = what };
