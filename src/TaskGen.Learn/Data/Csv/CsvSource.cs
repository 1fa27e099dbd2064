using CsvHelper;

namespace TaskGen.Learn;

/// <summary>The columns of a source of separated values. It does not change while the source is read, so that threads share it.</summary>
internal sealed class CsvSource(IReadOnlyList<RowColumn> columns, string name, IReadOnlyList<string> headers, int[] fieldNumbers)
    : RecordSource(columns, name)
{
    /// <summary>How many fields each record has.</summary>
    public int FieldCount => headers.Count;

    public override int[] FieldNumbers => fieldNumbers;

    public override long Line(CsvReader? separated) => separated!.LineNumber;

    public override DataPlace Field(int column, CsvReader? separated)
    {
        var number = fieldNumbers[column];
        return Record(separated) with { Column = number + 1, Header = headers[number], Member = Columns[column].Name };
    }

    /// <summary>The error for a record that is shorter or longer than the header.</summary>
    public DataFormatException WrongLength(CsvReader reader)
    {
        var advice = reader.FieldCount < FieldCount
            ? $"The first that is missing is {FoundText.Quote(headers[reader.FieldCount])}; an empty field needs its separator too."
            : "Put fields that contain the separator in quotes.";
        return new DataFormatException(
            Record(reader), MalformedRecord.Fields(reader.FieldCount), $"{MalformedRecord.Fields(FieldCount)}, as in the header", advice);
    }
}
