namespace TaskGen.Learn;

/// <summary>The numbers of some rows, which one thread writes and another one takes.</summary>
/// <param name="features">How many features a row has.</param>
/// <param name="targets">How many targets it has.</param>
internal sealed class NumberBlock(int features, int targets)
{
    // 64 KiB, below what the collector keeps apart as large.
    private const int Length = 8 * 1024;

    private readonly int _width = features + targets;
    private readonly double[] _values = new double[Math.Max(Length, features + targets)];
    private int _rows;

    /// <summary>Whether there is no room for another row.</summary>
    public bool IsFull => (_rows + 1) * _width > _values.Length;

    /// <summary>Room for the features of the next row.</summary>
    public Span<double> Features => _values.AsSpan(_rows * _width, features);

    /// <summary>Room for its targets.</summary>
    public Span<double> Targets => _values.AsSpan((_rows * _width) + features, targets);

    /// <summary>Adds the row that was written, and gives its position.</summary>
    public int AddRow() => _rows++;

    /// <summary>Adds a row to matrices.</summary>
    public void CopyTo(int row, MatrixBuilder featureRows, MatrixBuilder targetRows)
    {
        _values.AsSpan(row * _width, features).CopyTo(featureRows.Room());
        _values.AsSpan((row * _width) + features, targets).CopyTo(targetRows.Room());
        featureRows.AddRow();
        targetRows.AddRow();
    }
}
