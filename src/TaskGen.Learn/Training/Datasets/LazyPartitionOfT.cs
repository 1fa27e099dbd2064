namespace TaskGen.Learn;

/// <summary>A partition that is not read: its rows are read from front to back when they are asked for, and never all in memory.</summary>
/// <typeparam name="TRow">The row type.</typeparam>
public sealed class LazyPartition<TRow> : LazyPartition
{
    private readonly LazyRows<TRow> _rows;

    internal LazyPartition(string path, LazyRows<TRow> rows)
        : base(path)
    {
        _rows = rows;
    }

    /// <summary>How rows are read, turned into numbers and identified.</summary>
    public RowSchema<TRow> Schema => _rows.Schema;

    /// <summary>The rows, from front to back; of a directory those of all files below it, in the ordinal order of their names.</summary>
    /// <remarks>They may be enumerated as often as wanted; each time the files are read again.</remarks>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="DataFormatException">Thrown while enumerating: a file cannot be read as rows; the error names file, line and column.</exception>
    public IEnumerable<TRow> ReadRows(CancellationToken cancellationToken = default) =>
        _rows.ReadBatches(Path, LazyRows<TRow>.DefaultBatch, cancellationToken).SelectMany(static batch => batch);

    /// <summary>The rows in partitions of a size, from front to back; the last may be smaller.</summary>
    /// <param name="size">The rows of a batch, at least 1.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="ArgumentOutOfRangeException">The size is below 1.</exception>
    /// <exception cref="DataFormatException">Thrown while enumerating: a file cannot be read as rows; the error names file, line and column.</exception>
    public IEnumerable<Partition<TRow>> ReadBatches(int size, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(size, 1);
        return _rows.ReadBatches(Path, size, cancellationToken).Select(batch => new Partition<TRow>(batch, Schema));
    }

    /// <summary>
    /// The numeric features and targets of all rows, as those of a partition, without ever holding the rows: the numbers alone are in memory.
    /// </summary>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="DataFormatException">A file cannot be read as rows; the error names file, line and column.</exception>
    public (NumericMatrix Features, NumericMatrix Targets) ReadMatrices(CancellationToken cancellationToken = default) =>
        _rows.ReadMatrices(Path, cancellationToken);
}
