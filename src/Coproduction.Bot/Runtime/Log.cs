using Coproduction.Domain;

namespace Coproduction.Bot.Runtime;

/// <summary>Ids only. An exception's message may hold what a person wrote, so only its type and its stack are written.</summary>
internal static partial class Log
{
    [LoggerMessage(3001, LogLevel.Error, "{Actor} could not take {Input}: {Fault}\n{Stack}")]
    public static partial void TurnFailed(ILogger logger, ActorId actor, InputId input, string fault, string? stack);

    [LoggerMessage(3002, LogLevel.Error, "{Actor}: {Input} is set aside, later inputs go on")]
    public static partial void SetAside(ILogger logger, ActorId actor, InputId input);

    [LoggerMessage(3003, LogLevel.Warning, "{Actor} is left undone: {Why}")]
    public static partial void LeftUndone(ILogger logger, ActorId actor, string why);

    [LoggerMessage(3004, LogLevel.Error, "{Actor} cannot be listed: {Fault}")]
    public static partial void CannotList(ILogger logger, ActorId actor, string fault);

    [LoggerMessage(3005, LogLevel.Error, "A pass of the sweep failed: {Fault}")]
    public static partial void SweepFailed(ILogger logger, string fault);

    [LoggerMessage(3006, LogLevel.Error, "The sender failed: {Fault}\n{Stack}")]
    public static partial void SenderFailed(ILogger logger, string fault, string? stack);

    [LoggerMessage(3007, LogLevel.Error, "Sending has stopped: {Why}")]
    public static partial void SendingStopped(ILogger logger, string why);

    [LoggerMessage(3008, LogLevel.Information, "Sending again")]
    public static partial void SendingAgain(ILogger logger);

    [LoggerMessage(3009, LogLevel.Warning, "Message {Message} was refused: {Result}")]
    public static partial void Refused(ILogger logger, MessageId message, string result);

    [LoggerMessage(3010, LogLevel.Warning, "Message {Message} may or may not have been sent: it is looked for")]
    public static partial void Unknown(ILogger logger, MessageId message);

    [LoggerMessage(3011, LogLevel.Information, "Message {Message} was looked for: {Result}")]
    public static partial void Reconciled(ILogger logger, MessageId message, string result);

    [LoggerMessage(3012, LogLevel.Warning, "A text from no number was dropped: {Sid}")]
    public static partial void NoNumber(ILogger logger, string sid);

    [LoggerMessage(3013, LogLevel.Warning, "The database is not available: {Path} was answered 503")]
    public static partial void Unavailable(ILogger logger, string path);

    [LoggerMessage(3014, LogLevel.Warning, "Texts that were not brought and are stored now: {Count}")]
    public static partial void CaughtUp(ILogger logger, string count);

    [LoggerMessage(3024, LogLevel.Warning, "The list of texts that may not have been brought could not be read: it is tried again")]
    public static partial void NotCaughtUp(ILogger logger);

    [LoggerMessage(3025, LogLevel.Error, "Redis holds no table of who belongs to the cluster ({Fault}): it is made again")]
    public static partial void TableLost(ILogger logger, string fault);

    [LoggerMessage(3015, LogLevel.Error, "Changed settings are not valid, so the last valid ones stay: {Faults}")]
    public static partial void SettingsKept(ILogger logger, string faults);

    [LoggerMessage(3026, LogLevel.Warning, "{Fault}")]
    public static partial void SettingUnread(ILogger logger, string fault);

    [LoggerMessage(3027, LogLevel.Error, "Changed settings are not read, so those from before stay: {Fault}")]
    public static partial void SettingsFileUnread(ILogger logger, string fault);

    [LoggerMessage(3028, LogLevel.Information, "{File} has changed and was read again")]
    public static partial void SettingsRead(ILogger logger, string file);

    [LoggerMessage(3016, LogLevel.Warning, "An activity could not be read: {Fault}")]
    public static partial void BadActivity(ILogger logger, string fault);

    [LoggerMessage(3017, LogLevel.Warning, "An activity was refused with {Status}: {Reason}")]
    public static partial void TokenRefused(ILogger logger, int status, string reason);

    [LoggerMessage(3018, LogLevel.Warning, "Message {Message} has nobody to go to in Teams")]
    public static partial void NoConversation(ILogger logger, MessageId message);

    [LoggerMessage(3019, LogLevel.Warning, "Teams no longer takes messages to {Receiver}: {Code}")]
    public static partial void ConversationDead(ILogger logger, PersonId receiver, string code);

    [LoggerMessage(3020, LogLevel.Error, "Message {Message} was given up: Teams gave no answer twice")]
    public static partial void GivenUp(ILogger logger, MessageId message);

    [LoggerMessage(3021, LogLevel.Debug, "{Actor} took {Input}: {Messages} messages, {Mail} mail")]
    public static partial void TurnTaken(ILogger logger, ActorId actor, InputId input, int messages, int mail);

    [LoggerMessage(3022, LogLevel.Debug, "Message {Message} is handed over")]
    public static partial void HandingOver(ILogger logger, MessageId message);

    [LoggerMessage(3023, LogLevel.Warning, "Stopping takes too long: what has not ended is left behind")]
    public static partial void LeftBehind(ILogger logger);
}
