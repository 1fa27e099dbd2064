namespace TaskGen.Learn;

/// <summary>
/// Reads the files below a directory as rows, in the ordinal order of their paths: the target is the name of the first folder on the way to a file.
/// Names that begin with a dot are passed over.
/// </summary>
/// <typeparam name="TRow">The row type.</typeparam>
internal sealed class DirectoryRowReader<TRow> : RowReader<TRow>
{
    private readonly DirectorySource _source;
    private readonly string[] _files;
    private readonly bool _hasLabel;
    private int _next;

    /// <summary>Finds the files.</summary>
    /// <param name="path">The directory.</param>
    /// <param name="name">What messages call it.</param>
    /// <param name="schema">How rows are made.</param>
    /// <param name="badRows">Who decides over files that are no rows.</param>
    /// <exception cref="DataFormatException">There is no file, or the row needs more than a file and the name of its folder.</exception>
    public DirectoryRowReader(string path, string name, RowSchema<TRow> schema, BadRowLog badRows)
        : base(schema, badRows)
    {
        var (file, label) = Members(schema.Columns, name);
        _source = new DirectorySource(schema.Columns, name, file, label) { Folder = path };
        _hasLabel = label is not null;
        _files = [.. Names(path, name).Order(StringComparer.Ordinal)];
        if (_files.Length == 0)
        {
            throw new DataFormatException(new DataPlace(name), "a directory without files", "at least one", "Put the files there, or correct the URL.");
        }
    }

    /// <inheritdoc/>
    public override void Dispose()
    {
    }

    /// <inheritdoc/>
    protected override bool MoveNext()
    {
        if (_next == _files.Length)
        {
            return false;
        }

        _source.Set(_files[_next++]);
        return true;
    }

    /// <inheritdoc/>
    protected override RowFields Current() => _hasLabel && !_files[_next - 1].Contains('/', StringComparison.Ordinal)
        ? throw new DataFormatException(
            _source.Record(null), "a file beside the folders", "one in a folder that is its label", "Move the file into the folder of its label, or away.")
        : new RowFields(_source, null);

    private static (int File, int? Label) Members(IReadOnlyList<RowColumn> columns, string name)
    {
        int? file = null, label = null;
        for (var i = 0; i < columns.Count; i++)
        {
            if (file is null && DataFileColumns.Is(columns[i]))
            {
                file = i;
            }
            else if (label is null && columns[i].Role == RowColumnRole.Target)
            {
                label = i;
            }
            else if (!columns[i].IsOptional && !columns[i].IsNullable)
            {
                throw new DataFormatException(
                    new DataPlace(name, Member: columns[i].Name),
                    $"a directory, where a row is a file ('{columns[file ?? FirstFile(columns)].Name}') and the folder that it is in",
                    "a value for the member",
                    "List the files in csv or JSON Lines with a column for it, and name that list; or give the member a default value.");
            }
        }

        return (file!.Value, label);
    }

    private static int FirstFile(IReadOnlyList<RowColumn> columns) => columns.TakeWhile(static column => !DataFileColumns.Is(column)).Count();

    private static IEnumerable<string> Names(string path, string name)
    {
        try
        {
            return [.. Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories)
                .Select(file => Path.GetRelativePath(path, file).Replace(Path.DirectorySeparatorChar, '/'))
                .Where(static file => file[0] != '.' && !file.Contains("/.", StringComparison.Ordinal))];
        }
        catch (UnauthorizedAccessException exception)
        {
            throw new DataFormatException(
                new DataPlace(name),
                $"a folder that may not be read: {exception.Message}",
                "files to read",
                "Give the program the right to read it.",
                exception);
        }
    }
}
