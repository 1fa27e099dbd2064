using Microsoft.Extensions.Logging;
using TaskGen.Serialization;

namespace TaskGen.Learn;

/// <summary>A dataset whose partitions are only local paths, which the training method opens by itself.</summary>
public sealed class LazyDataset : LazyDataset<LazyPartition>
{
    /// <inheritdoc/>
    public override Codec<LazyPartition> Partition => LazyPartitionCodec.Instance;

    private protected override LazyPartition Open(string path, DatasetOptions options, ILogger logger) => new(path);
}
