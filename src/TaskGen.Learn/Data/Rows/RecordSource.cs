using CsvHelper;

namespace TaskGen.Learn;

/// <summary>The reader of a file, with what is needed to find a member's field in its current record and to name that place.</summary>
/// <param name="reader">The reader, on a record.</param>
/// <param name="fieldNumbers">For each column of the schema the field of the record that holds it, from 0.</param>
/// <param name="columns">The columns of the schema.</param>
/// <param name="file">The file, as messages name it.</param>
internal sealed class RecordSource(CsvReader reader, int[] fieldNumbers, IReadOnlyList<RowColumn> columns, string file)
{
    public CsvReader Reader { get; } = reader;

    public int[] FieldNumbers { get; } = fieldNumbers;

    public IReadOnlyList<RowColumn> Columns { get; } = columns;

    /// <summary>Where the current record starts.</summary>
    public DataPlace Record => new(file, Reader.LineNumber);

    /// <summary>Where a member's field is in the current record.</summary>
    public DataPlace Field(int column)
    {
        var number = FieldNumbers[column];
        return Record with { Column = number + 1, Header = Reader.Headers[number], Member = Columns[column].Name };
    }
}
