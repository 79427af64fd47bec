using Coproduction.Simulator;

if (Arguments.TryParse(args, out var fault) is not { } arguments)
{
    Console.Error.WriteLine(fault is null ? Arguments.Usage : $"{fault}\n\n{Arguments.Usage}");
    return 2;
}

using var data = DataDirectory.At(arguments.Data);
var app = SimulatorHost.Build(new BotSettings(arguments, data.Path));
Announcement.Print(app);
var bot = app.Services.GetRequiredService<BotProcess>();
await app.RunAsync();
await (bot.ExecuteTask ?? Task.CompletedTask);
return 0;
