using System.CommandLine;
using Coproduction.Benchmarks;

var dir = new Argument<string>("DIR") { Description = "A directory of TSV files: question, reply, label." };
var errors = new Option<int>("--errors") { Description = "List so many of the worst misreadings of each set." };
var messages = new Option<int>("-n") { Description = "Messages in each round.", DefaultValueFactory = _ => 20_000 };
var phones = new Option<int>("-p") { Description = "Phones that they come from, each with one in flight at most.", DefaultValueFactory = _ => 2_000 };
var connections = new Option<int>("-c") { Description = "Connections.", DefaultValueFactory = _ => 32 };
var rounds = new Option<int>("--rounds") { Description = "Rounds of each, in turn.", DefaultValueFactory = _ => 5 };
var reference = new Option<string?>("--ceiling") { Description = "The project folder of the bare endpoint; found beside the checkout when left out." };

var replies = new Command("replies", "How well replies are understood, beside three simple readers.") { dir, errors };
replies.SetAction(parsed => Replies.Run(parsed.GetRequiredValue(dir), parsed.GetValue(errors)));
var inbound = new Command("inbound", "Webhooks accepted a second, beside a bare endpoint that only checks the signature.") { messages, phones, connections, rounds, reference };
inbound.SetAction((parsed, cancellation) => Rates.Inbound(Load(parsed), parsed.GetValue(reference), parsed.GetValue(rounds), cancellation));
var turns = new Command("turns", "Whole turns a second, to the last committed reply, on people already known.") { messages, phones, connections, rounds, reference };
turns.SetAction((parsed, cancellation) => Rates.Turns(Load(parsed), parsed.GetValue(reference), parsed.GetValue(rounds), cancellation));
return await new RootCommand("Measures the bot beside references, on loopback only.") { replies, inbound, turns }.Parse(args).InvokeAsync();

LoadShape Load(ParseResult parsed) => new(parsed.GetValue(messages), parsed.GetValue(phones), parsed.GetValue(connections));
