namespace Coproduction.Bot.Channels.Twilio;

internal static partial class Log
{
    [LoggerMessage(EventId = 4100, Level = LogLevel.Warning, Message = "Twilio webhook refused with {Status}: {Reason}")]
    public static partial void Refused(ILogger logger, int status, string reason);
}
