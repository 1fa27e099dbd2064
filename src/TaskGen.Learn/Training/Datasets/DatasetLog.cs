using Microsoft.Extensions.Logging;

namespace TaskGen.Learn;

/// <summary>What is said while a dataset is read.</summary>
internal static partial class DatasetLog
{
    /// <summary>Says how many records were left out, if any were.</summary>
    public static void Skipped(ILogger logger, string dataset, DatasetPart part, BadRowLog badRows)
    {
        if (badRows.First is { } first)
        {
            LogSkipped(logger, dataset, badRows.Count, part, first.Message);
        }
    }

    [LoggerMessage(
        LogLevel.Warning, "The dataset '{Dataset}': {Count} records of the {Part} rows cannot be read and were skipped; the first: {Message}")]
    private static partial void LogSkipped(ILogger logger, string dataset, long count, DatasetPart part, string message);
}
