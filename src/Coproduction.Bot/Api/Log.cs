namespace Coproduction.Bot.Api;

/// <summary>The route's pattern, never the address that was called; a fault's type, never its message.</summary>
internal static partial class Log
{
    [LoggerMessage(5001, LogLevel.Warning, "{Route} was answered 503: the database is not available")]
    public static partial void Unavailable(ILogger logger, string route);

    [LoggerMessage(5002, LogLevel.Error, "{Route} failed: {Fault}\n{Stack}")]
    public static partial void Failed(ILogger logger, string route, string fault, string? stack);

    [LoggerMessage(5003, LogLevel.Warning, "{Route} was refused: the key is missing or wrong")]
    public static partial void NoKey(ILogger logger, string route);
}
