using TaskGen.Serialization;
using TaskGen.Sources;

namespace TaskGen.Learn;

/// <summary>
/// A dataset of rows: one source that is split as scikit-learn's <c>train_test_split</c> does for the same seed, or, where there is a
/// test source, sources that were split beforehand, which keep their order.
/// </summary>
/// <typeparam name="TRow">The row type.</typeparam>
public sealed class TableDataset<TRow> : Dataset<Partition<TRow>>
{
    /// <summary>How rows are read, turned into numbers and identified.</summary>
    public required RowSchema<TRow> Schema { get; init; }

    /// <summary>How rows are moved between processes.</summary>
    public required ObjectCodec<TRow> Row { get; init; }

    /// <inheritdoc/>
    public override bool IsLazy => false;

    /// <inheritdoc/>
    public override Codec<Partition<TRow>> Partition => field ??= new PartitionCodec<TRow>(Row, Schema);

    /// <inheritdoc/>
    /// <exception cref="DataFormatException">A source cannot be read as rows; the error names file, line and column.</exception>
    public override async Task<DatasetPartitions<Partition<TRow>>> LoadAsync(
        DataContext context, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(context);
        var options = GetOptions(context.Configuration);
        using var sources = new DataSources(context);
        var training = await ReadAsync(nameof(options.TrainingUrl), options.TrainingUrl!).ConfigureAwait(false);
        var validation = options.ValidationUrl is { } validationUrl
            ? await ReadAsync(nameof(options.ValidationUrl), validationUrl).ConfigureAwait(false)
            : null;
        var parts = options.TestUrl is { } testUrl
            ? new Partitions<TRow>(training, null, await ReadAsync(nameof(options.TestUrl), testUrl).ConfigureAwait(false))
            : Split(training, options);
        validation ??= parts.Validation;
        return new(parts.Train, validation, parts.Test, DatasetSplit.Describe(
            Name,
            Describe(parts.Train, options.TrainingUrl!),
            validation is null ? null : Describe(validation, options.ValidationUrl ?? options.TrainingUrl!),
            Describe(parts.Test, options.TestUrl ?? options.TrainingUrl!),
            options,
            DatasetSplit.TimeOf(Schema)));

        async Task<Partition<TRow>> ReadAsync(string setting, string url)
        {
            var files = await Location(setting, url).FilesAsync(sources, cancellationToken).ConfigureAwait(false);
            (string Name, string Path)[] named = [.. files.Select(static file => (file.Name, file.Path))];
            return await Task.Run(
                () => new Partition<TRow>(new RowFiles<TRow>(Schema, DataFormat.Auto, new BadRowLog()).ReadAll(named, cancellationToken), Schema),
                cancellationToken).ConfigureAwait(false);
        }
    }

    /// <inheritdoc/>
    /// <exception cref="DataFormatException">A source cannot be read as rows; the error names file, line and column.</exception>
    public override async Task<DatasetProfile> DescribeAsync(DataContext context, CancellationToken cancellationToken = default)
    {
        var data = await LoadAsync(context, cancellationToken).ConfigureAwait(false);
        var partitions = data.Map(static (name, partition, provenance) => new ProfiledPartition<TRow>(name, provenance.Url, partition));
        return await Task.Run(new DatasetProfiler<TRow>(Name, partitions, cancellationToken).Profile, cancellationToken).ConfigureAwait(false);
    }

    private Partitions<TRow> Split(Partition<TRow> rows, DatasetOptions options)
    {
        try
        {
            return DatasetSplit.Of(rows, options).Apply(rows);
        }
        catch (Exception exception) when (exception is ArgumentException or InvalidOperationException)
        {
            throw new DatasetException(
                $"The dataset '{Name}' cannot be split: {exception.Message} Its settings are those of [Dataset] and of the configuration, such as "
                + $"'{DatasetConfiguration.Key(Name, nameof(options.TestSize))}'.",
                exception);
        }
    }

    private static PartitionProvenance Describe(Partition<TRow> partition, string url) =>
        new(SourceUrl.Redact(url), partition.Fingerprint, partition.Count);
}
