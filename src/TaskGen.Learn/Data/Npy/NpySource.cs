using CsvHelper;

namespace TaskGen.Learn;

/// <summary>The rows of an .npy file, which are counted from 1.</summary>
/// <param name="columns">The columns of the schema.</param>
/// <param name="name">What messages call the file.</param>
/// <param name="record">The current row.</param>
internal sealed class NpySource(IReadOnlyList<RowColumn> columns, string name, MatrixRecord record) : RecordSource(columns, name)
{
    /// <summary>The number of the current row, from 1.</summary>
    public long RowNumber { get; set; }

    public override MatrixRecord Typed => record;

    public override long Line(CsvReader? separated) => RowNumber;

    public override DataPlace Field(int column, CsvReader? separated) =>
        Record(null) with { Column = column + 1, Member = Columns[column].Name };
}
