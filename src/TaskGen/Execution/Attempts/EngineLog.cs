using Microsoft.Extensions.Logging;

namespace TaskGen.Execution.Attempts;

/// <summary>What the engine writes to logs; those of a node go to the log of its task.</summary>
internal static partial class EngineLog
{
    /// <summary>Writes to a log of the host.</summary>
    public static void Write(HostServices host, string category, Action<ILogger> write)
    {
        try
        {
            write(host.CreateLogger(category));
        }
        catch (Exception)
        {
            // A log that fails, or a host that is gone, must not take the place of what was to be logged, nor end the process.
        }
    }

    [LoggerMessage(1, LogLevel.Warning, "{NodePath}: attempt {Attempt} failed; the next one follows in {Delay}.")]
    public static partial void Retrying(ILogger logger, string nodePath, int attempt, string delay, Exception exception);

    [LoggerMessage(2, LogLevel.Error, "{NodePath} failed in attempt {Attempt}.")]
    public static partial void NodeFailed(ILogger logger, string nodePath, int attempt, Exception exception);

    [LoggerMessage(3, LogLevel.Warning, "The services of a failed attempt could not be disposed of.")]
    public static partial void ScopeNotDisposed(ILogger logger, Exception exception);

    [LoggerMessage(4, LogLevel.Warning, "RunOptions.Progress threw an exception; the run goes on.")]
    public static partial void ProgressFailed(ILogger logger, Exception exception);

    [LoggerMessage(5, LogLevel.Warning, "A callback of a cancelled task threw an exception.")]
    public static partial void CancellationCallbackFailed(ILogger logger, Exception exception);
}
