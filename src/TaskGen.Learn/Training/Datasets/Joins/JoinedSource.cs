namespace TaskGen.Learn;

/// <summary>Reads the rows of a dataset whose parts have sources of their own: each row of the main source gets the parts with its key.</summary>
/// <param name="dataset">The name of the dataset.</param>
/// <param name="options">The settings in effect.</param>
/// <param name="join">How rows are put together.</param>
/// <param name="context">What is needed to get at the sources.</param>
internal sealed class JoinedSource<TMain, TKey, TRow>(string dataset, DatasetOptions options, RowJoin<TMain, TKey, TRow> join, DataContext context)
    : TableSource<TRow>
    where TKey : notnull
{
    private readonly SourceOptions[] _sources = [.. options.Sources.Skip(join.IsOfPartsAlone ? 1 : 0)];
    private readonly JoinReading _reading = new(dataset, options, context);
    private readonly TableSource<Placed<TMain>>? _main =
        join.IsOfPartsAlone ? null : TablePartitions.Open(dataset, options, new PlacedSchema<TMain>(join.Main), context);

    private readonly (DatasetPart Part, JoinTable<TKey>? Rows)[] _parts = new (DatasetPart, JoinTable<TKey>?)[join.Parts.Count];

    /// <inheritdoc/>
    public override string Origin(DatasetPart part)
    {
        var parts = options.Sources.Select(source => source.OriginIn(options));
        return string.Join(" + ", _main is null ? parts : parts.Prepend(_main.Origin(part)));
    }

    /// <inheritdoc/>
    public override async Task<TRow[]?> ReadAsync(DatasetPart part, CancellationToken cancellationToken)
    {
        if (await MainAsync(part, cancellationToken).ConfigureAwait(false) is not { } main)
        {
            return null;
        }

        var parts = await PartsAsync(part, cancellationToken).ConfigureAwait(false);
        var badRows = _reading.BadRows();
        var rows = await Task.Run(() => Join(main, parts, badRows, cancellationToken), cancellationToken).ConfigureAwait(false);
        _reading.Complete(badRows, $"{main[0].File} without a part");
        return rows.Count > 0 ? [.. rows] : throw JoinFaults.NothingLeft(main[0].File, string.Join(", ", _sources.Select(static source => source.Name)));
    }

    /// <inheritdoc/>
    public override void Dispose()
    {
        _main?.Dispose();
        _reading.Dispose();
    }

    private async Task<Placed<TMain>[]?> MainAsync(DatasetPart part, CancellationToken cancellationToken) =>
        _main is not null ? await _main.ReadAsync(part, cancellationToken).ConfigureAwait(false)
        : part == DatasetPart.Training ? await _reading.ReadMainAsync(options.Sources[0], join.Main, cancellationToken).ConfigureAwait(false)
        : null;

    private async Task<JoinTable<TKey>[]> PartsAsync(DatasetPart part, CancellationToken cancellationToken)
    {
        for (var i = 0; i < _parts.Length; i++)
        {
            // One source serves training, validation and test rows, but for a query with inputs of their own.
            var wanted = _sources[i].PartFor(part);
            if (_parts[i].Rows is null || _parts[i].Part != wanted)
            {
                _parts[i] = (wanted, await join.Parts[i].ReadAsync(_sources[i], wanted, _reading, cancellationToken).ConfigureAwait(false));
            }
        }

        return [.. _parts.Select(static part => part.Rows!)];
    }

    private List<TRow> Join(
        Placed<TMain>[] main, JoinTable<TKey>[] parts, BadRowLog badRows, CancellationToken cancellationToken)
    {
        var rows = new List<TRow>(main.Length);
        var found = new object?[parts.Length];
        var firsts = join.IsOfPartsAlone ? new Dictionary<TKey, int>(main.Length) : null;
        for (var i = 0; i < main.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var row = main[i];
            var key = join.Key(row.Row);
            var fault = firsts?.TryAdd(key, i) == false
                ? JoinFaults.SecondRow(join.Main, row, main[firsts[key]].Place)
                : Find(key, row, parts, found) ?? Add(row, found, rows);
            if (fault is not null)
            {
                badRows.Add(fault);
            }
        }

        return rows;
    }

    /// <summary>Adds a row; the error if it does not accept its values.</summary>
    private DataFormatException? Add(Placed<TMain> row, object?[] found, List<TRow> rows)
    {
        try
        {
            rows.Add(join.Create(row.Row, new JoinedParts(found)));
            return null;
        }
        catch (Exception exception)
        {
            return JoinFaults.Refused(row.Place, typeof(TRow).Name, exception);
        }
    }

    /// <summary>Finds the parts with a key; the error if one is missing.</summary>
    private DataFormatException? Find(TKey key, Placed<TMain> row, JoinTable<TKey>[] parts, object?[] found)
    {
        for (var i = 0; i < parts.Length; i++)
        {
            found[i] = parts[i].Find(key);
            if (found[i] is null && !join.Parts[i].IsOptional)
            {
                return JoinFaults.NoRow(join.Main, row, join.Parts[i].Member, _sources[i].Name);
            }
        }

        return null;
    }
}
