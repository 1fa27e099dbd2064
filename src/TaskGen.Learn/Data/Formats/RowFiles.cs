namespace TaskGen.Learn;

/// <summary>Reads rows from local files, whatever their format.</summary>
/// <param name="schema">How rows are made of fields.</param>
/// <param name="format">The format of all files.</param>
/// <param name="badRows">Who decides over records that are no rows.</param>
/// <typeparam name="TRow">The row type.</typeparam>
internal sealed class RowFiles<TRow>(RowSchema<TRow> schema, DataFormat format, BadRowLog badRows)
{
    // Below, starting threads takes longer than reading.
    private const long WorthThreads = 4 * 1024 * 1024;

    /// <summary>How many threads make rows of separated values; by default as many as there are processors, if a file is large.</summary>
    public int? Threads { get; init; }

    /// <summary>Reads all rows of some files, one after the other.</summary>
    /// <param name="files">What messages call each file, and where it is.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    /// <exception cref="DataFormatException">A file is missing or cannot be read as rows, or none has a row.</exception>
    public TRow[] ReadAll(IReadOnlyList<(string Name, string Path)> files, CancellationToken cancellationToken)
    {
        var rows = new List<TRow>();
        foreach (var (name, path) in files)
        {
            using var reader = Open(name, path);
            reader.ReadToEnd(rows, cancellationToken);
        }

        badRows.Complete();
        return rows.Count > 0 ? [.. rows] : throw EmptySource.NoRows(string.Join(", ", files.Select(static file => file.Name)));
    }

    /// <summary>A reader for one file, which may be of any size; or for a directory, whose files are the rows.</summary>
    /// <exception cref="DataFormatException">The file is missing, or its header lacks a column.</exception>
    public RowReader<TRow> Open(string name, string path) => DataFileColumns.Has(schema) && Directory.Exists(path)
        ? new DirectoryRowReader<TRow>(path, name, schema, badRows)
        : Open(name, DataStream.Open(name, path), Threads ?? ThreadsFor(path), Path.GetDirectoryName(path));

    /// <summary>A reader for a stream, which is closed with it.</summary>
    /// <param name="name">What messages call it, with the ending that tells its format.</param>
    /// <param name="stream">The stream.</param>
    /// <param name="threads">How many threads make rows of separated values.</param>
    /// <param name="folder">The folder from which relative paths of files are taken; null if there is none.</param>
    /// <exception cref="DataFormatException">The header lacks a column.</exception>
    public RowReader<TRow> Open(string name, Stream stream, int threads = 1, string? folder = null)
    {
        try
        {
            return (format == DataFormat.Auto ? RowFormat.Of(name) : format) switch
            {
                DataFormat.JsonLines => new JsonRowReader<TRow>(stream, name, schema, badRows, folder),
                DataFormat.Npy => new NpyRowReader<TRow>(stream, name, schema, badRows),
                DataFormat.Tsv => new CsvRowReader<TRow>(stream, name, '\t', schema, badRows, folder) { Threads = threads },
                _ => new CsvRowReader<TRow>(stream, name, ',', schema, badRows, folder) { Threads = threads },
            };
        }
        catch
        {
            stream.Dispose();
            throw;
        }
    }

    private static int ThreadsFor(string path) =>
        new FileInfo(path).Length >= WorthThreads ? Math.Min(Environment.ProcessorCount, 8) : 1;
}
