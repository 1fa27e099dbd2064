using Microsoft.Extensions.Logging;

namespace TaskGen.Sources;

/// <summary>What is written to logs about sources. URLs in it are without secrets.</summary>
internal static partial class SourceLog
{
    [LoggerMessage(40, LogLevel.Information, "Fetching {Url} ({Size}).")]
    public static partial void Fetching(ILogger logger, string url, string size);

    [LoggerMessage(41, LogLevel.Information, "Fetching {Url} goes on after {Size}.")]
    public static partial void Resuming(ILogger logger, string url, string size);

    [LoggerMessage(42, LogLevel.Information, "Fetched {Url}: {Size}.")]
    public static partial void Fetched(ILogger logger, string url, string size);

    [LoggerMessage(43, LogLevel.Debug, "{Url} has not changed.")]
    public static partial void Unchanged(ILogger logger, string url);

    [LoggerMessage(44, LogLevel.Information, "{Url}: {Done} of {Total}.")]
    public static partial void Progress(ILogger logger, string url, string done, string total);

    [LoggerMessage(45, LogLevel.Warning, "{Url}: {Found}; attempt {Attempt} follows in {Delay}.")]
    public static partial void Retrying(ILogger logger, string url, string found, int attempt, string delay);

    [LoggerMessage(46, LogLevel.Warning, "{Url} has changed while it was fetched, or cannot go on; it begins anew.")]
    public static partial void Restarting(ILogger logger, string url);

    [LoggerMessage(47, LogLevel.Warning, "{Url} cannot be asked ({Found}); what was fetched {FetchedAt} is used, as TaskGen:Sources:Revalidate allows.")]
    public static partial void Stale(ILogger logger, string url, string found, string fetchedAt);

    [LoggerMessage(48, LogLevel.Warning, "What was fetched from {Url} is damaged or missing in the store; it is fetched anew.")]
    public static partial void Damaged(ILogger logger, string url);
}
