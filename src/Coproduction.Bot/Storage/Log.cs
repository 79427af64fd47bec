namespace Coproduction.Bot.Storage;

internal static partial class Log
{
    [LoggerMessage(2001, LogLevel.Warning, "A group of {Jobs} jobs was rolled back and is committed in halves: {Fault}")]
    public static partial void GroupSplit(ILogger logger, int jobs, string fault);

    [LoggerMessage(2002, LogLevel.Error, "The database is not available: {Why}")]
    public static partial void WriterLost(ILogger logger, string why);

    [LoggerMessage(2003, LogLevel.Information, "The database is available again")]
    public static partial void WriterRecovered(ILogger logger);

    [LoggerMessage(2004, LogLevel.Information, "Migrated the database")]
    public static partial void Migrated(ILogger logger);

    [LoggerMessage(2005, LogLevel.Warning, "What is too old to keep is removed later: {Fault}")]
    public static partial void RetentionPutOff(ILogger logger, string fault);

    [LoggerMessage(2006, LogLevel.Error, "Changed Privacy settings are not taken, so those from before stay: a key is missing from Privacy:LookupKeys that numbers are marked with. Put it back, behind the first; it must stay")]
    public static partial void LookupKeyTaken(ILogger logger);
}
