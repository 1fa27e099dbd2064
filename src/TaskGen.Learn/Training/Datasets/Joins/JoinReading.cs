using TaskGen.Sources;

namespace TaskGen.Learn;

/// <summary>What is needed to read the parts of a join.</summary>
/// <param name="dataset">The name of the dataset.</param>
/// <param name="options">The settings in effect.</param>
/// <param name="context">What is needed to get at the sources.</param>
internal sealed class JoinReading(string dataset, DatasetOptions options, DataContext context) : IDisposable
{
    private readonly PartReading _parts = new(dataset, options, context);

    /// <summary>All rows of a part.</summary>
    /// <exception cref="DatasetException">The source does not exist, or refuses.</exception>
    /// <exception cref="DataFormatException">The source cannot be read as rows.</exception>
    public Task<Placed<TPart>[]> ReadAsync<TPart>(
        SourceOptions source, DatasetPart part, RowSchema<TPart> schema, CancellationToken cancellationToken) =>
        _parts.ReadAsync(source, part, new PlacedSchema<TPart>(schema), cancellationToken);

    /// <summary>All rows of the part that is in the place of a main source, in an order that is always the same.</summary>
    /// <inheritdoc cref="ReadAsync"/>
    public Task<Placed<TPart>[]> ReadMainAsync<TPart>(SourceOptions source, RowSchema<TPart> schema, CancellationToken cancellationToken) =>
        _parts.ReadOrderedAsync(source, DatasetPart.Training, new PlacedSchema<TPart>(schema), cancellationToken);

    /// <summary>Who decides over rows that cannot be joined.</summary>
    public BadRowLog BadRows() => new(options.BadRows, options.MaxBadRows);

    /// <summary>To be called after the last row of a source.</summary>
    /// <exception cref="DataFormatException">Some rows were collected.</exception>
    public void Complete(BadRowLog badRows, string source)
    {
        badRows.Complete();
        DatasetLog.Skipped(context.Logger, dataset, source, badRows);
    }

    /// <inheritdoc/>
    public void Dispose() => _parts.Dispose();
}
