using Microsoft.Extensions.Configuration;
using TaskGen.Serialization;

namespace TaskGen.Learn;

/// <summary>A dataset whose partitions are only local paths. Its sources were split beforehand, so a test source is needed.</summary>
public sealed class LazyDataset : Dataset<LazyPartition>
{
    /// <inheritdoc/>
    public override bool IsLazy => true;

    /// <inheritdoc/>
    public override Codec<LazyPartition> Partition => LazyPartitionCodec.Instance;

    /// <inheritdoc/>
    public override async Task<DatasetPartitions<LazyPartition>> LoadAsync(
        string contentRoot, IConfiguration? configuration = null, CancellationToken cancellationToken = default)
    {
        var options = GetOptions(configuration);
        var training = await OpenAsync(nameof(options.TrainingUrl), options.TrainingUrl).ConfigureAwait(false);
        var validation = await OpenAsync(nameof(options.ValidationUrl), options.ValidationUrl).ConfigureAwait(false);
        var test = await OpenAsync(nameof(options.TestUrl), options.TestUrl).ConfigureAwait(false);
        return new DatasetPartitions<LazyPartition>(
            training!.Value.Partition,
            validation?.Partition,
            test!.Value.Partition,
            new DatasetProvenance(Name, training.Value.Provenance, validation?.Provenance, test.Value.Provenance, null, null, null));

        async Task<(LazyPartition Partition, PartitionProvenance Provenance)?> OpenAsync(string setting, string? url)
        {
            if (url is null)
            {
                return null;
            }

            var path = Location(setting, url).ToFileOrDirectory(contentRoot);
            var fingerprint = await PathFingerprint.ComputeAsync(path, cancellationToken).ConfigureAwait(false);
            return (new LazyPartition(path), new PartitionProvenance(url, fingerprint, null));
        }
    }
}
