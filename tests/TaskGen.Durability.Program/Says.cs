using Microsoft.Extensions.Logging;

namespace TaskGen.Durability.Program;

/// <summary>A task that logs.</summary>
internal static partial class Says
{
    [Task]
    public static int Say(int value, ILogger? logger = null)
    {
        if (logger is not null)
        {
            LogValue(logger, value);
        }

        return value + 1;
    }

    [Workflow]
    public static int Twice(int value)
    {
        var next = Say(value);
        return Say(next);
    }

    [LoggerMessage(LogLevel.Warning, "The value is {Value}.")]
    private static partial void LogValue(ILogger logger, int value);
}
