namespace Coproduction.Bot.Channels.Twilio;

internal static partial class Log
{
    [LoggerMessage(EventId = 4100, Level = LogLevel.Warning, Message = "Twilio webhook refused with {Status}: {Reason}")]
    public static partial void Refused(ILogger logger, int status, string reason);

    [LoggerMessage(EventId = 4101, Level = LogLevel.Error, Message = "Changed Twilio settings are not valid, so the last valid ones stay: {Faults}")]
    public static partial void SettingsKept(ILogger logger, string faults);
}
