using System.Globalization;
using CsvHelper;

namespace TaskGen.Learn;

/// <summary>What separates fields, and how the parser is set up.</summary>
internal static class CsvFormat
{
    // Of a file, every refill is a trip to another thread.
    private const int BufferSize = 256 * 1024;

    /// <summary>The parser's options for the source that messages call by a name.</summary>
    public static CsvReaderOptions Options(string name, char separator) => new()
    {
        Separator = separator,
        FormatProvider = CultureInfo.InvariantCulture,
        BufferSize = BufferSize,
        PoolStrings = true,
        TrackLineNumbers = true,
        MaxRecordSize = MalformedRecord.LongestRecord,
        OnMalformedRecord = record => MalformedRecord.Check(record, name),
    };
}
