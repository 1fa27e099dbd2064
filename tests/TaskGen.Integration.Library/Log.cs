using Microsoft.Extensions.Logging;

namespace TaskGen.Integration.Library;

internal static partial class Log
{
    [LoggerMessage(Level = LogLevel.Information, Message = "Noted: {Text}")]
    public static partial void Noted(this ILogger logger, string text);
}
