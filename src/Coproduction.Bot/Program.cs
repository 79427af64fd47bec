using System.CommandLine;
using Coproduction.Bot;

var serve = new Command("serve", "Runs the bot (what happens without a verb).");
var migrate = new Command("migrate", "Brings the database to this build's schema.");
var check = new Command("check", "Says whether the settings are good, and what must be set by hand elsewhere.");
var file = new Argument<string>("FILE") { Description = "The organisation, its people and its schemes, as JSON." };
var import = new Command("import", "Brings in a neighbourhood from a file; repeating it changes nothing.") { file };
var root = new RootCommand("Coproduction Bot: people who are trusted invite residents to shape and run public services, by text message.") { serve, migrate, import, check };

foreach (var verb in new[] { root, serve, migrate, import, check }) verb.TreatUnmatchedTokensAsErrors = false;
root.SetAction((_, cancellation) => Verbs.IsNone(args) ? Task.FromResult(2) : Verbs.Serve(args, cancellation));
serve.SetAction((_, cancellation) => Verbs.Serve(args, cancellation));
migrate.SetAction((_, cancellation) => Verbs.Migrate(args, cancellation));
import.SetAction((parsed, cancellation) => Verbs.Import(parsed.GetRequiredValue(file), args, cancellation));
check.SetAction((_, cancellation) => Verbs.Check(args, cancellation));
// The host sees to SIGTERM itself: a parser that did too would end it after two seconds.
return await root.Parse(args).InvokeAsync(new() { ProcessTerminationTimeout = null });
