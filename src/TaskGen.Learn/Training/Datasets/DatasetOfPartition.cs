using TaskGen.Sources;
using TaskGen.Serialization;

namespace TaskGen.Learn;

/// <summary>Where data comes from and how it is divided.</summary>
/// <typeparam name="TPartition"><c>Partition&lt;TRow&gt;</c>, or <see cref="LazyPartition"/>.</typeparam>
public abstract class Dataset<TPartition> : Dataset
    where TPartition : class
{
    private protected Dataset()
    {
    }

    /// <summary>How a partition is moved between processes.</summary>
    public abstract Codec<TPartition> Partition { get; }

    /// <summary>Reads the data and divides it.</summary>
    /// <param name="context">The folder from which relative URLs are taken, settings, and where downloads are kept.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="DatasetException">The settings are wrong, or a source cannot be had.</exception>
    /// <exception cref="SourceException">A source cannot be had now, and perhaps later.</exception>
    public abstract Task<DatasetPartitions<TPartition>> LoadAsync(DataContext context, CancellationToken cancellationToken = default);
}
