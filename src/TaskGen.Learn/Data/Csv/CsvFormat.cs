using System.Globalization;
using CsvHelper;

namespace TaskGen.Learn;

/// <summary>What separates fields, and how the parser is set up.</summary>
internal static class CsvFormat
{
    // No text holds this character, so that "1,5" is refused instead of being read as 15.
    private static readonly NumberFormatInfo NoThousands =
        NumberFormatInfo.ReadOnly(new NumberFormatInfo { NumberGroupSeparator = "\u0001", CurrencyGroupSeparator = "\u0001" });

    /// <summary>A tab for files that end in <c>.tsv</c> or <c>.tab</c>, else a comma.</summary>
    public static char SeparatorOf(string path) => Path.GetExtension(path).ToUpperInvariant() is ".TSV" or ".TAB" ? '\t' : ',';

    /// <summary>The parser's options for the source that messages call by a name.</summary>
    public static CsvReaderOptions Options(string name, char separator) => new()
    {
        Separator = separator,
        FormatProvider = NoThousands,
        PoolStrings = true,
        TrackLineNumbers = true,
        MaxRecordSize = MalformedRecord.LongestRecord,
        OnMalformedRecord = record => MalformedRecord.Check(record, name),
    };
}
