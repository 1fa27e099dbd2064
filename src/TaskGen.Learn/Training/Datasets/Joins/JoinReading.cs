using TaskGen.Sources;
using TaskGen.Sources.Access;

namespace TaskGen.Learn;

/// <summary>What is needed to read the parts of a join.</summary>
/// <param name="dataset">The name of the dataset.</param>
/// <param name="options">The settings in effect.</param>
/// <param name="context">What is needed to get at the files.</param>
internal sealed class JoinReading(string dataset, DatasetOptions options, DataContext context) : IDisposable
{
    private readonly DataSources _sources = new(context);

    /// <summary>All rows of a part, in their order.</summary>
    /// <exception cref="DatasetException">The source does not exist, or refuses.</exception>
    /// <exception cref="DataFormatException">The source cannot be read as rows.</exception>
    public Task<Placed<TPart>[]> ReadAsync<TPart>(SourceOptions source, RowSchema<TPart> schema, CancellationToken cancellationToken) =>
        new FileRows<Placed<TPart>>(dataset, options, new PlacedSchema<TPart>(schema), context, _sources)
            .ReadAsync(source.LocationOf(dataset), source.Format, cancellationToken);

    /// <summary>Who decides over rows that cannot be joined.</summary>
    public BadRowLog BadRows() => new(options.BadRows, options.MaxBadRows);

    /// <summary>To be called after the last row of a source.</summary>
    /// <exception cref="DataFormatException">Some rows were collected.</exception>
    public void Complete(BadRowLog badRows, string source)
    {
        badRows.Complete();
        DatasetLog.Skipped(context.Logger, dataset, SourceUrl.Redact(source), badRows);
    }

    /// <inheritdoc/>
    public void Dispose() => _sources.Dispose();
}
