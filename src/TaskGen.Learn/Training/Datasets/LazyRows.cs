using Microsoft.Extensions.Logging;

namespace TaskGen.Learn;

/// <summary>How the rows of a lazy partition are read.</summary>
/// <param name="Schema">How rows are made of fields.</param>
/// <param name="Format">The format of all files.</param>
/// <param name="Policy">What to do with records that are no rows.</param>
/// <param name="MaxBadRows">How many of them are listed, if they are collected.</param>
/// <param name="Dataset">The name of the dataset.</param>
/// <param name="Logger">Hears how many were skipped.</param>
/// <typeparam name="TRow">The row type.</typeparam>
internal sealed record LazyRows<TRow>(
    RowSchema<TRow> Schema, DataFormat Format, BadRows Policy, int MaxBadRows, string Dataset, ILogger Logger)
{
    /// <summary>The rows that are in memory at once when they are asked for one by one.</summary>
    public const int DefaultBatch = 4096;

    /// <summary>How many threads make numbers of separated values; by default as many as there are processors, if a file is large.</summary>
    public int? Threads { get; init; }

    /// <summary>The rows of a file, or of all files below a directory, in arrays of a size; the last may be smaller.</summary>
    public IEnumerable<TRow[]> ReadBatches(string path, int size, CancellationToken cancellationToken) =>
        ReadLists(path, size, cancellationToken).Select(static batch => batch.ToArray());

    /// <summary>The numbers of all rows of a file, or of all files below a directory.</summary>
    public (NumericMatrix Features, NumericMatrix Targets) ReadMatrices(string path, CancellationToken cancellationToken)
    {
        var capacity = (int)Math.Min(Files(path).Sum(static file => RowEstimate.Of(file.Name, file.Path)), Array.MaxLength);
        var features = new MatrixBuilder(Schema.MatrixColumns(RowColumnRole.Feature), capacity);
        var targets = new MatrixBuilder(Schema.MatrixColumns(RowColumnRole.Target), capacity);
        var badRows = new BadRowLog(Policy, MaxBadRows);
        var files = new RowFiles<TRow>(Schema, Format, badRows) { Threads = Threads };
        foreach (var (name, file) in Files(path))
        {
            using var reader = files.Open(name, file);
            reader.ReadNumbers(features, targets, cancellationToken);
        }

        badRows.Complete();
        DatasetLog.Skipped(Logger, Dataset, path, badRows);
        return (Matrix(features), Matrix(targets));
    }

    private static NumericMatrix Matrix(MatrixBuilder rows) => new(rows.Values, rows.ColumnNames, rows.RowCount);

    /// <summary>The rows in one list, which is emptied when the next rows are asked for.</summary>
    private IEnumerable<List<TRow>> ReadLists(string path, int size, CancellationToken cancellationToken)
    {
        var badRows = new BadRowLog(Policy, MaxBadRows);
        var files = new RowFiles<TRow>(Schema, Format, badRows);
        var rows = new List<TRow>(Math.Min(size, DefaultBatch));
        foreach (var (name, file) in Files(path))
        {
            using var reader = files.Open(name, file);
            while (reader.Read(rows, size - rows.Count, cancellationToken))
            {
                yield return rows;
                rows.Clear();
            }
        }

        badRows.Complete();
        DatasetLog.Skipped(Logger, Dataset, path, badRows);
        if (rows.Count > 0)
        {
            yield return rows;
        }
    }

    private IEnumerable<(string Name, string Path)> Files(string path) => Directory.Exists(path) && !DataFileColumns.Has(Schema)
        ? Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(static file => (file, file))
        : [(path, path)];
}
