using System.Globalization;
using CsvHelper;

namespace TaskGen.Learn;

/// <summary>Records that are no records: broken quotes, too few or too many fields.</summary>
internal static class MalformedRecord
{
    /// <summary>The longest record in bytes: what is longer is taken for a quote that is never closed, before it fills the memory.</summary>
    public const int LongestRecord = 64 * 1024 * 1024;

    /// <summary>Throws if the parser would have to guess what a record means.</summary>
    public static void Check(CsvMalformedRecord record, string file)
    {
        var place = new DataPlace(file, record.LineNumber);
        switch (record.Reason)
        {
            case CsvMalformedReason.UnterminatedQuote:
                throw new DataFormatException(
                    place, "a quoted field that is never closed", "a closing quote", "Close it; a quote inside of a quoted field is doubled (\"\").");
            case CsvMalformedReason.TextAfterClosingQuote:
                throw new DataFormatException(
                    place,
                    $"text after a closing quote in {FoundText.Quote(record.RawRecord)}",
                    "a separator or the end of the line",
                    "Double the quotes that are inside of a quoted field (\"\").");
            default:
                // A quote inside an unquoted field can only be text: 5" pipe.
                break;
        }
    }

    /// <summary>What the parser refuses by itself: a record that does not end.</summary>
    public static DataFormatException Error(CsvFormatException exception, string file) => new(
        new DataPlace(file, exception.LineNumber > 0 ? exception.LineNumber : null),
        string.Create(CultureInfo.InvariantCulture, $"record {exception.RecordNumber}, which cannot be read: {exception.Message}"),
        string.Create(CultureInfo.InvariantCulture, $"a record of at most {LongestRecord / (1024 * 1024)} MiB"),
        "Look for a quote that is never closed.",
        exception);

    /// <summary>A number of fields in words.</summary>
    public static string Fields(int count) => count == 1 ? "1 field" : string.Create(CultureInfo.InvariantCulture, $"{count} fields");
}
