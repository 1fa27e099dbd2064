using CsvHelper;

namespace TaskGen.Learn;

/// <summary>The rows of a query's result, which are counted from 1.</summary>
/// <param name="columns">The columns of the schema.</param>
/// <param name="name">What messages call the query.</param>
/// <param name="names">The names of the result's columns.</param>
/// <param name="ordinals">For each member the column of the result that holds it, or -1 if there is none.</param>
/// <param name="record">The current row.</param>
internal sealed class DatabaseSource(
    IReadOnlyList<RowColumn> columns, string name, IReadOnlyList<string> names, int[] ordinals, DatabaseRecord record)
    : RecordSource(columns, name)
{
    /// <summary>The number of the current row, from 1.</summary>
    public long RowNumber { get; set; }

    public override DatabaseRecord Typed => record;

    public override long Line(CsvReader? separated) => RowNumber;

    public override DataPlace Field(int column, CsvReader? separated) => ordinals[column] < 0
        ? Record(null) with { Member = Columns[column].Name }
        : Record(null) with { Column = ordinals[column] + 1, Header = names[ordinals[column]], Member = Columns[column].Name };
}
