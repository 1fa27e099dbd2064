using Microsoft.Extensions.Logging;

namespace TaskGen.Learn;

/// <summary>What is said while a dataset is read.</summary>
internal static partial class DatasetLog
{
    /// <summary>Says how many records were left out, if any were.</summary>
    public static void Skipped(ILogger logger, string dataset, string source, BadRowLog badRows)
    {
        if (badRows.First is { } first)
        {
            LogSkipped(logger, dataset, source, badRows.Count, first.Message);
        }
    }

    [LoggerMessage(
        LogLevel.Warning, "The dataset '{Dataset}': records of {Source} that cannot be read were skipped, {Count} in all; the first: {Message}")]
    private static partial void LogSkipped(ILogger logger, string dataset, string source, long count, string message);
}
