using Microsoft.Extensions.Logging;

namespace TaskGen.Execution.Durability;

/// <summary>What durable runs log.</summary>
internal static partial class DurabilityLog
{
    [LoggerMessage(20, LogLevel.Warning, "{NodePath} is computed again: {Reason}.")]
    public static partial void Recomputed(ILogger logger, string nodePath, string reason);

    [LoggerMessage(21, LogLevel.Warning, "{NodePath} is computed again, since its result cannot be read: {Problem}")]
    public static partial void ResultLost(ILogger logger, string nodePath, string problem);

    [LoggerMessage(22, LogLevel.Error, "The store of the run, '{Directory}', cannot be written to; the run goes on, but cannot be resumed beyond this point.")]
    public static partial void NotDurable(ILogger logger, string directory, Exception exception);

    [LoggerMessage(23, LogLevel.Warning, "The cached result of '{Task}' cannot be read and is computed again: {Problem}")]
    public static partial void CacheNotRead(ILogger logger, string task, string problem);

    [LoggerMessage(24, LogLevel.Warning, "The result of '{Task}' could not be cached.")]
    public static partial void CacheNotWritten(ILogger logger, string task, Exception exception);

    [LoggerMessage(25, LogLevel.Warning, "{NodePath} begins anew, since its checkpoint cannot be read: {Problem}")]
    public static partial void CheckpointLost(ILogger logger, string nodePath, string problem);

    [LoggerMessage(26, LogLevel.Warning, "{Count} lines of the journal '{File}' are damaged and left out; what they say was done is done again.")]
    public static partial void JournalDamaged(ILogger logger, string file, int count);

    [LoggerMessage(27, LogLevel.Warning, "The output of the run was not kept: {Problem}")]
    public static partial void OutputNotKept(ILogger logger, string problem);

    [LoggerMessage(28, LogLevel.Error, "The store '{Url}' cannot be written to; the run goes on, and '{Directory}' keeps what the store lacks until it can.")]
    public static partial void RemoteBehind(ILogger logger, string url, string directory, Exception exception);

    [LoggerMessage(29, LogLevel.Information, "The store '{Url}' can be written to again, and has everything.")]
    public static partial void RemoteCaughtUp(ILogger logger, string url);

    [LoggerMessage(
        30,
        LogLevel.Error,
        "The store '{Url}' lacks the last part of the run {Run}, which '{Directory}' has; resuming the run on this machine brings it there.")]
    public static partial void RemoteIncomplete(ILogger logger, string url, Guid run, string directory);

    [LoggerMessage(
        31,
        LogLevel.Error,
        "The run {Run} was taken by another machine, since this one gave no sign of life for too long; the store '{Url}' gets nothing more of it from here. "
        + "The run goes on, and '{Directory}' keeps what it does.")]
    public static partial void RemoteTaken(ILogger logger, Guid run, string url, string directory);
}
