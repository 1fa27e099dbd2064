namespace TaskGen.Learn;

/// <summary>Reads all sources that a method joins.</summary>
/// <param name="dataset">The name of the dataset.</param>
/// <param name="main">The dataset's own source; null if there are only parts.</param>
/// <param name="parts">The parts, in the order of the sources of the dataset.</param>
internal sealed class UnionReading(string dataset, UnionTable? main, IReadOnlyList<UnionTable> parts)
{
    /// <summary>The rows of the sources for each part of the dataset that has rows of its own.</summary>
    /// <exception cref="DatasetException">A source does not exist, or refuses.</exception>
    /// <exception cref="DataFormatException">A source cannot be read as rows.</exception>
    public async Task<UnionRows[]> ReadAsync(DatasetOptions options, DataContext context, CancellationToken cancellationToken)
    {
        var own = main is null ? null : await main.ReadAsync(dataset, options, context, cancellationToken).ConfigureAwait(false);
        var origins = string.Join(" + ", options.Sources.Select(source => source.OriginIn(options)));
        var read = new Dictionary<(int Source, DatasetPart Part), Array>();
        using var reading = new PartReading(dataset, options, context);
        if (own is null)
        {
            return [new UnionRows(DatasetPart.Training, origins, new UnionTables(await TablesAsync(DatasetPart.Training).ConfigureAwait(false)))];
        }

        var joined = new List<UnionRows>();
        foreach (var (part, origin, rows) in own)
        {
            var tables = await TablesAsync(part).ConfigureAwait(false);
            joined.Add(new UnionRows(part, $"{origin} + {origins}", new UnionTables([rows, .. tables])));
        }

        return [.. joined];

        async Task<Array[]> TablesAsync(DatasetPart part)
        {
            var tables = new Array[parts.Count];
            for (var i = 0; i < tables.Length; i++)
            {
                var wanted = options.Sources[i].PartFor(part);
                if (!read.TryGetValue((i, wanted), out var rows))
                {
                    rows = await parts[i].ReadAsync(options.Sources[i], wanted, reading, cancellationToken).ConfigureAwait(false);
                    read.Add((i, wanted), rows);
                }

                tables[i] = rows;
            }

            return tables;
        }
    }
}
