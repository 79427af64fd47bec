namespace Coproduction.Bot.Channels.Teams;

internal static partial class Log
{
    [LoggerMessage(EventId = 4200, Level = LogLevel.Warning, Message = "No token for Teams: status {Status}, {Code}")]
    public static partial void NoToken(ILogger logger, int status, string code);
}
