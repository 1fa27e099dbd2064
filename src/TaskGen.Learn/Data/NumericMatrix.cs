namespace TaskGen.Learn;

/// <summary>A matrix of numbers, a row an example and a column a feature or a target, or a view of some of its rows.</summary>
/// <remarks>The values lie row after row in one array, which views share: selecting rows copies nothing but the index.</remarks>
public sealed partial class NumericMatrix
{
    private readonly double[] _values;
    private readonly PartitionIndex? _index;

    /// <summary>Takes over row-major values; the array must not be changed afterwards.</summary>
    /// <param name="values">The values, <c>rows × columns</c>, row after row; missing values are <see cref="double.NaN"/>.</param>
    /// <param name="columnNames">A name for each column.</param>
    /// <exception cref="ArgumentException">The length of <paramref name="values"/> is no multiple of the number of columns.</exception>
    public NumericMatrix(double[] values, IReadOnlyList<string> columnNames)
        : this(values, columnNames, columnNames.Count == 0 ? 0 : values.Length / columnNames.Count, null)
    {
        if (columnNames.Count == 0 ? values.Length != 0 : values.Length % columnNames.Count != 0)
        {
            throw new ArgumentException(
                $"{values.Length} values do not fill rows of {columnNames.Count} columns.", nameof(values));
        }
    }

    /// <summary>Takes over the values of a number of rows, which may be without columns; behind them there may be room that is not used.</summary>
    internal NumericMatrix(double[] values, IReadOnlyList<string> columnNames, int rowCount)
        : this(values, columnNames, rowCount, null)
    {
    }

    private NumericMatrix(double[] values, IReadOnlyList<string> columnNames, int rowCount, PartitionIndex? index)
    {
        _values = values;
        _index = index;
        ColumnNames = columnNames;
        ColumnCount = columnNames.Count;
        RowCount = rowCount;
    }

    /// <summary>How many rows there are (in a view: how many were selected).</summary>
    public int RowCount { get; }

    /// <summary>How many columns there are.</summary>
    public int ColumnCount { get; }

    /// <summary>The name of each column.</summary>
    public IReadOnlyList<string> ColumnNames { get; }

    /// <summary>The value in a row and a column, both counted from zero.</summary>
    public double this[int row, int column] => Row(row)[column];

    /// <summary>The values of one row, <see cref="ColumnCount"/> of them, without a copy.</summary>
    public ReadOnlySpan<double> Row(int row) =>
        _values.AsSpan((_index is null ? CheckedRow(row) : _index[row]) * ColumnCount, ColumnCount);

    /// <summary>A copy of one column, <see cref="RowCount"/> values long.</summary>
    public double[] Column(int column)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(column);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(column, ColumnCount);
        var values = new double[RowCount];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = Row(i)[column];
        }

        return values;
    }

    /// <summary>A copy of all values, row after row, in the order of this matrix, in the precision that most accelerators compute in.</summary>
    public float[] ToSingle()
    {
        var values = new float[RowCount * ColumnCount];
        for (var i = 0; i < RowCount; i++)
        {
            var row = Row(i);
            for (var j = 0; j < row.Length; j++)
            {
                values[(i * row.Length) + j] = (float)row[j];
            }
        }

        return values;
    }

    /// <summary>A view of some rows, in the order of the index; a view of a view refers to the same memory.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A position is not a row of this matrix.</exception>
    public NumericMatrix Select(PartitionIndex index) => new(_values, ColumnNames, index.Count, index.Within(RowCount, _index));

    private int CheckedRow(int row)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(row);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(row, RowCount);
        return row;
    }
}
