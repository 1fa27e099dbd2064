using CsvHelper;

namespace TaskGen.Learn;

/// <summary>Reads the rows of a csv or tsv source.</summary>
/// <remarks>
/// The source is UTF-8, or UTF-16 or UTF-32 with a byte order mark, and starts with a header. Quoting is that of RFC 4180 (Shafranovich,
/// 2005); a quote inside an unquoted field is text. Lines end with LF, CR LF or CR. Empty lines are passed over. Every record has as many
/// fields as the header.
/// </remarks>
/// <typeparam name="TRow">The row type.</typeparam>
internal sealed class CsvRowReader<TRow> : RowReader<TRow>
{
    private readonly CsvReader _reader;
    private readonly CsvSource _source;

    /// <summary>Reads the header.</summary>
    /// <param name="stream">The source, read from where it stands; it is closed with the reader.</param>
    /// <param name="name">What messages call it.</param>
    /// <param name="separator">What is between fields.</param>
    /// <param name="schema">How rows are made of fields.</param>
    /// <param name="badRows">Who decides over records that are no rows.</param>
    /// <param name="folder">The folder from which relative paths of files are taken; null if there is none.</param>
    /// <exception cref="DataFormatException">There is no header, or it lacks a column.</exception>
    public CsvRowReader(Stream stream, string name, char separator, RowSchema<TRow> schema, BadRowLog badRows, string? folder = null)
        : base(schema, badRows)
    {
        _reader = CsvReader.Create(stream, CsvFormat.Options(name, separator));
        try
        {
            _reader.ReadHeader();
            if (_reader.Headers.Count == 0)
            {
                throw EmptySource.NoHeader(name, schema.RowName);
            }

            var numbers = HeaderMatcher.Match(schema.Columns, _reader.Headers, new DataPlace(name, _reader.LineNumber));
            _source = new CsvSource(schema.Columns, name, _reader.Headers, numbers) { Folder = folder };
        }
        catch (CsvFormatException exception)
        {
            _reader.Dispose();
            throw MalformedRecord.Error(exception, name);
        }
        catch
        {
            _reader.Dispose();
            throw;
        }
    }

    /// <summary>How many threads make rows while one splits the text; 1 by default.</summary>
    public int Threads { get; init; } = 1;

    /// <inheritdoc/>
    public override void ReadToEnd(List<TRow> rows, CancellationToken cancellationToken)
    {
        if (Threads == 1)
        {
            base.ReadToEnd(rows, cancellationToken);
            return;
        }

        try
        {
            foreach (var (row, error) in _reader.ParallelEnumerate(TryRow, Threads))
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (error is null)
                {
                    rows.Add(row);
                }
                else
                {
                    BadRows.Add(error);
                }
            }
        }
        catch (CsvFormatException exception)
        {
            throw MalformedRecord.Error(exception, _source.Name);
        }
    }

    /// <inheritdoc/>
    public override void ReadNumbers(MatrixBuilder features, MatrixBuilder targets, CancellationToken cancellationToken)
    {
        if (Threads == 1)
        {
            base.ReadNumbers(features, targets, cancellationToken);
            return;
        }

        var (first, room) = (features.RowCount - 1, Math.Min(features.Capacity, targets.Capacity));
        using var blocks = new ThreadLocal<NumberBlock>(() => new NumberBlock(features.ColumnCount, targets.ColumnCount));
        try
        {
            foreach (var (block, row, error) in _reader.ParallelEnumerate(TryNumbers, Threads))
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (error is not null)
                {
                    BadRows.Add(error);
                }
                else if (block is not null)
                {
                    block.CopyTo(row, features, targets);
                }
                else
                {
                    features.AddRowAt(row);
                    targets.AddRowAt(row);
                }
            }
        }
        catch (CsvFormatException exception)
        {
            throw MalformedRecord.Error(exception, _source.Name);
        }

        // Numbers go where they will stay if no row before is bad; where there is no room, room is made only when all rows before have been added.
        (NumberBlock? Block, int Row, DataFormatException? Error) TryNumbers(CsvReader reader)
        {
            try
            {
                if (first + reader.RowNumber is var row && row < room)
                {
                    Numbers(Fields(reader), features.RoomAt((int)row), targets.RoomAt((int)row));
                    return (null, (int)row, null);
                }

                var block = blocks.Value!.IsFull ? blocks.Value = new NumberBlock(features.ColumnCount, targets.ColumnCount) : blocks.Value;
                Numbers(Fields(reader), block.Features, block.Targets);
                return (block, block.AddRow(), null);
            }
            catch (DataFormatException error)
            {
                return (null, 0, error);
            }
        }
    }

    /// <inheritdoc/>
    public override void Dispose() => _reader.Dispose();

    /// <inheritdoc/>
    protected override bool MoveNext()
    {
        try
        {
            return _reader.Read();
        }
        catch (CsvFormatException exception)
        {
            throw MalformedRecord.Error(exception, _source.Name);
        }
    }

    /// <inheritdoc/>
    protected override RowFields Current() => Fields(_reader);

    private RowFields Fields(CsvReader reader) => reader.FieldCount == _source.FieldCount
        ? new RowFields(_source, reader)
        : throw _source.WrongLength(reader);

    private (TRow Row, DataFormatException? Error) TryRow(CsvReader reader)
    {
        try
        {
            return (Row(Fields(reader)), null);
        }
        catch (DataFormatException error)
        {
            return (default!, error);
        }
    }
}
