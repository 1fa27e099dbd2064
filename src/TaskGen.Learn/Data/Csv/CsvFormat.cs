using System.Globalization;
using CsvHelper;

namespace TaskGen.Learn;

/// <summary>What separates fields, and how the parser is set up.</summary>
internal static class CsvFormat
{
    // Of a file, every refill is a trip to another thread.
    private const int BufferSize = 256 * 1024;

    /// <summary>A tab for files that end in <c>.tsv</c> or <c>.tab</c>, else a comma.</summary>
    public static char SeparatorOf(string path) => Path.GetExtension(path).ToUpperInvariant() is ".TSV" or ".TAB" ? '\t' : ',';

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
