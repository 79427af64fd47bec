using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Coproduction.Simulator;

/// <summary>The command line, with ports that are free.</summary>
/// <param name="Data">Where the database and the log stand; null: a fresh directory that is removed at the end.</param>
/// <param name="BotFile">The bot's assembly.</param>
public sealed record Arguments(string? Data, int Port, int BotPort, string BotFile)
{
    public const string Usage = """
        Usage: dotnet run --project src/Coproduction.Simulator -- [--data DIR] [--port 5090] [--bot-port 5080] [--bot FILE]

          --data DIR       keep the neighbourhood in DIR; otherwise a fresh one each time
          --port N         port of the page and the phone network (default 5090, or the next free one)
          --bot-port N     port of the bot (default 5080, or the next free one)
          --bot FILE       the bot's Coproduction.Bot.dll (default: the one built beside the simulator)
        """;

    private const int DefaultPort = 5090;
    private const int DefaultBotPort = 5080;

    /// <summary>Null with what is wrong, in words.</summary>
    public static Arguments? TryParse(IReadOnlyList<string> args, out string? fault)
    {
        var given = new Dictionary<string, string>();
        for (var i = 0; i < args.Count; i += 2)
        {
            fault = args[i] is not ("--data" or "--port" or "--bot-port" or "--bot") ? $"unknown option {args[i]}"
                : i + 1 == args.Count ? $"{args[i]} needs a value" : null;
            if (fault is not null) return null;
            given[args[i]] = args[i + 1];
        }
        if (ChosenPort(given, "--port", DefaultPort, 0, out fault) is not { } port) return null;
        if (ChosenPort(given, "--bot-port", DefaultBotPort, port, out fault) is not { } botPort) return null;
        var bot = given.GetValueOrDefault("--bot", Path.Combine(AppContext.BaseDirectory, "Coproduction.Bot.dll"));
        if (!File.Exists(bot))
        {
            fault = $"there is no bot at {bot}: build it, or name it with --bot FILE";
            return null;
        }
        return new(given.GetValueOrDefault("--data"), port, botPort, Path.GetFullPath(bot));
    }

    private static int? ChosenPort(Dictionary<string, string> given, string option, int usual, int taken, out string? fault)
    {
        fault = null;
        if (!given.TryGetValue(option, out var text))
            return Enumerable.Range(usual, 200).First(port => port != taken && IsFree(port));
        if (!int.TryParse(text, CultureInfo.InvariantCulture, out var asked) || asked is < 1 or > 65535) fault = $"{option} {text}: a port is a number from 1 to 65535";
        else if (asked == taken || !IsFree(asked)) fault = $"{option} {text}: that port is taken; choose another or leave the option out";
        return fault is null ? int.Parse(text, CultureInfo.InvariantCulture) : null;
    }

    private static bool IsFree(int port)
    {
        try
        {
            using var listener = new TcpListener(IPAddress.Loopback, port);
            listener.Start();
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
