using TaskGen.Sources;
using TaskGen.Sources.Access;

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
        var tables = new Array[parts.Count];
        using (var sources = new DataSources(context))
        {
            for (var i = 0; i < tables.Length; i++)
            {
                tables[i] = await parts[i].ReadAsync(options.Sources[i], dataset, options, context, sources, cancellationToken).ConfigureAwait(false);
            }
        }

        var origins = string.Join(" + ", options.Sources.Select(static source => SourceUrl.Redact(source.Url)));
        return own is null
            ? [new UnionRows(DatasetPart.Training, origins, new UnionTables(tables))]
            : [.. own.Select(part => new UnionRows(part.Part, $"{part.Origin} + {origins}", new UnionTables([part.Rows, .. tables])))];
    }
}
