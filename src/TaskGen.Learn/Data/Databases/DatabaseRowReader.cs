using System.Data.Common;

namespace TaskGen.Learn;

/// <summary>Reads the rows of a query's result.</summary>
/// <remarks>Columns match members as those of a file do. What a column's type cannot hold exactly is refused.</remarks>
/// <typeparam name="TRow">The row type.</typeparam>
internal sealed class DatabaseRowReader<TRow> : RowReader<TRow>
{
    private readonly DbDataReader _reader;
    private readonly DatabaseSource _source;

    /// <summary>Finds the columns.</summary>
    /// <param name="reader">The result, before its first row; it is closed with this.</param>
    /// <param name="name">What messages call the query.</param>
    /// <param name="schema">How rows are made of columns.</param>
    /// <param name="badRows">Who decides over what is no row.</param>
    /// <exception cref="DataFormatException">A column is missing, or matches several members.</exception>
    public DatabaseRowReader(DbDataReader reader, string name, RowSchema<TRow> schema, BadRowLog badRows)
        : base(schema, badRows)
    {
        _reader = reader;
        string[] names = [.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetName)];
        var ordinals = HeaderMatcher.Match(schema.Columns, names, new DataPlace(name));
        _source = new DatabaseSource(schema.Columns, name, names, ordinals, new DatabaseRecord(reader, ordinals, schema.Columns));
    }

    /// <inheritdoc/>
    public override void Dispose() => _reader.Dispose();

    /// <inheritdoc/>
    protected override bool MoveNext()
    {
        _source.RowNumber++;
        _source.Typed.MoveNext();
        return _reader.Read();
    }

    /// <inheritdoc/>
    protected override RowFields Current() => new(_source, null);
}
