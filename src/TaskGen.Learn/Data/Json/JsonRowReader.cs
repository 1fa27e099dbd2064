namespace TaskGen.Learn;

/// <summary>Reads the rows of JSON Lines: an object on each line, in UTF-8. Blank lines are passed over.</summary>
/// <remarks>
/// A number is read from a JSON number, a truth value from true or false, all else from text; null and a property that is not there are missing
/// values. Properties that no member wants do not matter.
/// </remarks>
/// <param name="stream">The source; it is closed with the reader.</param>
/// <param name="name">What messages call it.</param>
/// <param name="schema">How rows are made of fields.</param>
/// <param name="badRows">Who decides over records that are no rows.</param>
/// <param name="folder">The folder from which relative paths of files are taken; null if there is none.</param>
/// <typeparam name="TRow">The row type.</typeparam>
internal sealed class JsonRowReader<TRow>(Stream stream, string name, RowSchema<TRow> schema, BadRowLog badRows, string? folder = null)
    : RowReader<TRow>(schema, badRows)
{
    private readonly JsonLineReader _lines = new(stream, name);
    private readonly JsonSource _source = new(schema.Columns, name) { Folder = folder };
    private DataFormatException? _error;

    /// <inheritdoc/>
    public override void Dispose() => stream.Dispose();

    /// <inheritdoc/>
    protected override bool MoveNext()
    {
        while (_lines.TryRead(out var line))
        {
            if (line.IndexOfAnyExcept(" \t\r"u8) < 0)
            {
                continue;
            }

            // What is wrong with one line says nothing of the next.
            try
            {
                _error = null;
                _source.Read(line, _lines.LineNumber);
            }
            catch (DataFormatException error)
            {
                _error = error;
            }

            return true;
        }

        return false;
    }

    /// <inheritdoc/>
    protected override RowFields Current() => _error is null ? new RowFields(_source, null) : throw _error;
}
