using Microsoft.Extensions.Configuration;
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
    /// <param name="contentRoot">The folder from which relative URLs are taken.</param>
    /// <param name="configuration">Settings such as <c>TaskGen:Wine:Dataset:TrainingUrl</c>; null for none.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="DatasetException">The settings are wrong, or a source does not exist.</exception>
    public abstract Task<DatasetPartitions<TPartition>> LoadAsync(
        string contentRoot, IConfiguration? configuration = null, CancellationToken cancellationToken = default);
}
