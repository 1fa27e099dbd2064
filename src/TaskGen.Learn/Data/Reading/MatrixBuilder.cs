namespace TaskGen.Learn;

/// <summary>Puts the rows of a matrix one after the other.</summary>
/// <param name="columnNames">A name for each column.</param>
/// <param name="capacity">How many rows are expected; there may be more or fewer.</param>
internal sealed class MatrixBuilder(string[] columnNames, int capacity)
{
    // What is never written takes no memory.
    private double[] _values = GC.AllocateUninitializedArray<double>((int)Math.Min((long)capacity * columnNames.Length, Array.MaxLength));
    private int _rows;

    /// <summary>A name for each column.</summary>
    public string[] ColumnNames => columnNames;

    /// <summary>How many columns there are.</summary>
    public int ColumnCount => columnNames.Length;

    /// <summary>The numbers of the rows that were added, one row after the other, and room behind them.</summary>
    public double[] Values => _values;

    /// <summary>How many rows were added.</summary>
    public int RowCount => _rows;

    /// <summary>How many rows there is room for without moving those that are there.</summary>
    public int Capacity => columnNames.Length == 0 ? int.MaxValue : _values.Length / columnNames.Length;

    /// <summary>Room for the next row, which is part of the matrix when it is added; all of it is to be written.</summary>
    /// <exception cref="InvalidOperationException">There are more numbers than an array holds.</exception>
    public Span<double> Room()
    {
        var start = _rows * (long)columnNames.Length;
        if (start + columnNames.Length > _values.Length)
        {
            Grow(start);
        }

        return _values.AsSpan((int)start, columnNames.Length);
    }

    /// <summary>Adds the row that was written.</summary>
    public void AddRow() => _rows++;

    /// <summary>Room for a row that is not the next, below the capacity; several threads may write rows of their own.</summary>
    public Span<double> RoomAt(int row) => _values.AsSpan(row * columnNames.Length, columnNames.Length);

    /// <summary>Adds a row that was written in the room of another, which is not before the next.</summary>
    public void AddRowAt(int row)
    {
        if (row != _rows)
        {
            RoomAt(row).CopyTo(RoomAt(_rows));
        }

        _rows++;
    }

    private void Grow(long start)
    {
        var length = Math.Min(Math.Max(_values.Length + (_values.Length / 2L), 1024L * columnNames.Length), Array.MaxLength);
        if (start + columnNames.Length > length)
        {
            throw new InvalidOperationException($"There are more than {Array.MaxLength} numbers. Read them in batches.");
        }

        Array.Resize(ref _values, (int)length);
    }
}
