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
}
