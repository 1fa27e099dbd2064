using Microsoft.Extensions.Logging;
using TaskGen.Sources;
using TaskGen.Sources.Access;

namespace TaskGen.Learn;

/// <summary>A dataset whose partitions are not read before they are used. Its sources were split beforehand, so a test source is needed.</summary>
/// <typeparam name="TPartition"><see cref="LazyPartition"/>, or <see cref="LazyPartition{TRow}"/>.</typeparam>
public abstract class LazyDataset<TPartition> : Dataset<TPartition>
    where TPartition : LazyPartition
{
    private protected LazyDataset()
    {
    }

    /// <inheritdoc/>
    public override bool IsLazy => true;

    /// <inheritdoc/>
    public override async Task<DatasetPartitions<TPartition>> LoadAsync(DataContext context, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(context);
        var options = GetOptions(context.Configuration);
        if (DatasetSample.Checked(context.Sample) is not null)
        {
            throw new DatasetException(
                $"The dataset '{Name}' is lazy: its rows are read by the training method, so that no sample of them can be taken. Leave the sample out, and "
                + $"name smaller files instead, for example by '{DatasetConfiguration.Key(Name, nameof(options.TrainingUrl))}'.");
        }

        using var sources = new DataSources(context);
        var training = await OpenAsync(nameof(options.TrainingUrl), options.TrainingUrl).ConfigureAwait(false);
        var validation = await OpenAsync(nameof(options.ValidationUrl), options.ValidationUrl).ConfigureAwait(false);
        var test = await OpenAsync(nameof(options.TestUrl), options.TestUrl).ConfigureAwait(false);
        return new DatasetPartitions<TPartition>(
            training!.Value.Partition,
            validation?.Partition,
            test!.Value.Partition,
            new DatasetProvenance(Name, training.Value.Provenance, validation?.Provenance, test.Value.Provenance, null, null, null));

        async Task<(TPartition Partition, PartitionProvenance Provenance)?> OpenAsync(string setting, string? url)
        {
            if (url is null)
            {
                return null;
            }

            var location = Location(setting, url);
            var tree = await location.TreeAsync(sources, cancellationToken).ConfigureAwait(false);
            var fingerprint = await location.FingerprintAsync(tree, cancellationToken).ConfigureAwait(false);
            var partition = Open(tree.Path, options, context.Logger);
            var identity = await Task.Run(() => Identify(partition, location, fingerprint, cancellationToken), cancellationToken).ConfigureAwait(false);
            return (partition, new PartitionProvenance(location.PublicUrl, identity, null));
        }
    }

    /// <inheritdoc/>
    public override async Task<DatasetProfile> DescribeAsync(DataContext context, CancellationToken cancellationToken = default)
    {
        var data = await LoadAsync(context, cancellationToken).ConfigureAwait(false);
        return new DatasetProfile(
            Name,
            data.Map(static (name, partition, provenance) => new PartitionProfile(name, provenance.Url, provenance.Fingerprint)
            {
                Bytes = PathSize.Of(partition.Path),
            }),
            []);
    }

    /// <summary>What identifies a partition: the fingerprint of its file or directory, and what else belongs to it.</summary>
    private protected virtual string Identify(
        TPartition partition, DatasetLocation location, string fingerprint, CancellationToken cancellationToken) => fingerprint;

    /// <summary>The partition in a file or directory of this machine.</summary>
    private protected abstract TPartition Open(string path, DatasetOptions options, ILogger logger);
}
