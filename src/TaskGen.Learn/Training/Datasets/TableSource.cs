namespace TaskGen.Learn;

/// <summary>Where the rows of a dataset's parts are read from.</summary>
/// <typeparam name="TRow">The row type.</typeparam>
internal abstract class TableSource<TRow> : IDisposable
{
    /// <summary>What is recorded as the origin of a part's rows.</summary>
    public abstract string Origin(DatasetPart part);

    /// <summary>The rows of a part; null if it has none of its own.</summary>
    /// <exception cref="DatasetException">The source does not exist, or refuses.</exception>
    /// <exception cref="DataFormatException">The source cannot be read as rows.</exception>
    public abstract Task<TRow[]?> ReadAsync(DatasetPart part, CancellationToken cancellationToken);

    /// <inheritdoc/>
    public abstract void Dispose();
}
