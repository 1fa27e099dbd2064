using Microsoft.Extensions.Logging;

namespace TaskGen.Learn.Tuning.Running;

/// <summary>What a study logs.</summary>
internal static partial class TuningLog
{
    [LoggerMessage(1, LogLevel.Warning, "TuningOptions.Progress threw an exception; the study goes on.")]
    public static partial void ProgressFailed(ILogger logger, Exception exception);
}
