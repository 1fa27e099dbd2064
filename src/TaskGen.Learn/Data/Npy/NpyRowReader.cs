using System.Globalization;

namespace TaskGen.Learn;

/// <summary>Reads the rows of an .npy file: a column for each member, in the order of their declaration.</summary>
/// <typeparam name="TRow">The row type.</typeparam>
internal sealed class NpyRowReader<TRow> : RowReader<TRow>
{
    private readonly Stream _stream;
    private readonly NpyRows _rows;
    private readonly NpySource _source;

    /// <summary>Reads the header.</summary>
    /// <param name="stream">The file; it is closed with the reader.</param>
    /// <param name="name">What messages call it.</param>
    /// <param name="schema">How rows are made of numbers.</param>
    /// <param name="badRows">Who decides over rows that are none.</param>
    /// <exception cref="DataFormatException">It is no .npy file, or has other columns than the row has members.</exception>
    public NpyRowReader(Stream stream, string name, RowSchema<TRow> schema, BadRowLog badRows)
        : base(schema, badRows)
    {
        _stream = stream;
        var header = NpyHeader.Read(stream, name);
        CheckColumns(header.ColumnCount, schema, name);
        NpyValues.CheckLength(stream, header, name);
        _rows = new NpyRows(stream, header, name);
        _source = new NpySource(schema.Columns, name, new MatrixRecord(header.Type, header.ColumnCount));
    }

    /// <inheritdoc/>
    public override void Dispose() => _stream.Dispose();

    /// <inheritdoc/>
    protected override bool MoveNext()
    {
        if (!_rows.MoveNext())
        {
            return false;
        }

        _source.RowNumber++;
        _source.Typed.Set(_rows.Block, _rows.Start);
        return true;
    }

    /// <inheritdoc/>
    protected override RowFields Current() => new(_source, null);

    // Members at the end may be missing if they have a default.
    private static void CheckColumns(int found, RowSchema<TRow> schema, string name)
    {
        var columns = schema.Columns;
        var needed = columns.Count;
        while (needed > 0 && columns[needed - 1].IsOptional)
        {
            needed--;
        }

        if (found < Math.Max(1, needed) || found > columns.Count)
        {
            throw new DataFormatException(
                new DataPlace(name) { Member = found < columns.Count ? columns[found].Name : null },
                NpyFault.Columns(found),
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{needed}{(needed < columns.Count ? $" to {columns.Count}" : "")}, for the members of {schema.RowName} in their order: "
                    + $"{FoundText.List([.. columns.Select(static column => column.Name)])}"),
                "Save the columns in the order of the members, targets included (numpy.column_stack puts them beside one another), or correct the record.");
        }
    }
}
