using CsvHelper;

namespace TaskGen.Learn;

/// <summary>Reads the rows of a csv or tsv source, all of them or none.</summary>
/// <remarks>
/// The source is UTF-8, or UTF-16 or UTF-32 with a byte order mark, and starts with a header. Quoting is that of RFC 4180 (Shafranovich,
/// 2005); a quote inside an unquoted field is text. Lines end with LF, CR LF or CR. Empty lines are passed over. Every record has as many
/// fields as the header.
/// </remarks>
/// <param name="schema">How rows are made of fields.</param>
/// <typeparam name="TRow">The row type.</typeparam>
internal sealed class CsvRowReader<TRow>(RowSchema<TRow> schema)
{
    /// <summary>Reads a file; fields are separated by tabs if its name ends in <c>.tsv</c> or <c>.tab</c>, else by commas.</summary>
    /// <param name="path">The path, as messages name the file.</param>
    /// <param name="contentRoot">The folder from which a relative path is taken; null for the current one.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    /// <exception cref="DataFormatException">The file is missing, or cannot be read as rows.</exception>
    public async Task<TRow[]> ReadFileAsync(string path, string? contentRoot, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        await using var stream = SourceFile.Open(path, contentRoot);
        return await ReadAsync(stream, path, CsvFormat.SeparatorOf(path), cancellationToken);
    }

    /// <summary>Reads a stream to its end; it stays open.</summary>
    /// <param name="stream">The stream, read from where it stands.</param>
    /// <param name="name">What messages call the source.</param>
    /// <param name="separator">What is between fields.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    /// <exception cref="DataFormatException">The stream cannot be read as rows.</exception>
    public async Task<TRow[]> ReadAsync(Stream stream, string name, char separator, CancellationToken cancellationToken)
    {
        try
        {
            using var reader = CsvReader.Create(stream, CsvFormat.Options(name, separator), leaveOpen: true);
            await reader.ReadHeaderAsync(cancellationToken);
            if (reader.Headers.Count == 0)
            {
                throw new DataFormatException(
                    new DataPlace(name),
                    "an empty file",
                    $"a header with the columns of {typeof(TRow).Name}",
                    "Check that the file was written and copied whole.");
            }

            var header = new DataPlace(name, reader.LineNumber);
            var numbers = HeaderMatcher.Match(schema.Columns, reader.Headers, header);
            var rows = await ReadRowsAsync(new RecordSource(reader, numbers, schema.Columns, name), cancellationToken);
            return rows.Count > 0
                ? [.. rows]
                : throw new DataFormatException(
                    header, "a header and no rows", "at least one row below it", "Check that the file was written and copied whole.");
        }
        catch (CsvFormatException exception)
        {
            throw MalformedRecord.Error(exception, name);
        }
    }

    private async Task<List<TRow>> ReadRowsAsync(RecordSource source, CancellationToken cancellationToken)
    {
        var rows = new List<TRow>();
        while (await source.Reader.ReadAsync(cancellationToken))
        {
            rows.Add(ReadRow(source));
        }

        return rows;
    }

    private TRow ReadRow(RecordSource source)
    {
        if (source.Reader.FieldCount != source.Reader.Headers.Count)
        {
            throw MalformedRecord.WrongLength(source);
        }

        try
        {
            var fields = new RowFields(source);
            return schema.Read(ref fields);
        }
        catch (Exception exception) when (exception is not DataFormatException)
        {
            // A row's own constructor may check its values.
            throw new DataFormatException(
                source.Record,
                $"values that {typeof(TRow).Name} does not accept: {exception.Message}",
                "values that it accepts",
                "Fix the line, or the check in the row type.",
                exception);
        }
    }
}
