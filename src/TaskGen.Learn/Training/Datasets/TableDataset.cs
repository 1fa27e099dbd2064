using Microsoft.Extensions.Configuration;
using TaskGen.Serialization;

namespace TaskGen.Learn;

/// <summary>
/// A dataset of rows, in files or given by a query: one source that is split as scikit-learn's <c>train_test_split</c> does for the same seed,
/// or, where there is a test source, sources that were split beforehand, which keep their order.
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
        using TableSource<TRow> source = options.Query is null
            ? new FileSource<TRow>(Name, options, Schema, context)
            : new QuerySource<TRow>(Name, options, Schema, context);
        var training = (await ReadAsync(DatasetPart.Training).ConfigureAwait(false))!;
        var validation = await ReadAsync(DatasetPart.Validation).ConfigureAwait(false);
        var test = await ReadAsync(DatasetPart.Test).ConfigureAwait(false);
        var parts = test is null ? Split(training, options) : new Partitions<TRow>(training, null, test);
        validation ??= parts.Validation;
        var sample = DatasetSample.Checked(context.Sample);
        if (sample is { } fraction)
        {
            validation = validation is null ? null : DatasetSample.Of(validation, fraction, options.Seed);
            parts = new Partitions<TRow>(
                DatasetSample.Of(parts.Train, fraction, options.Seed), validation, DatasetSample.Of(parts.Test, fraction, options.Seed));
        }

        var provenance = DatasetSplit.Describe(
            Name,
            Describe(parts.Train, source.Origin(DatasetPart.Training)),
            validation is null ? null : Describe(validation, source.Origin(DatasetPart.Validation)),
            Describe(parts.Test, source.Origin(DatasetPart.Test)),
            options,
            DatasetSplit.TimeOf(Schema));
        return new(parts.Train, validation, parts.Test, provenance with { Sample = sample });

        async Task<Partition<TRow>?> ReadAsync(DatasetPart part) =>
            await source.ReadAsync(part, cancellationToken).ConfigureAwait(false) is { } rows ? new Partition<TRow>(rows, Schema) : null;
    }

    /// <inheritdoc/>
    /// <exception cref="DataFormatException">A source cannot be read as rows; the error names file, line and column.</exception>
    public override async Task<DatasetProfile> DescribeAsync(DataContext context, CancellationToken cancellationToken = default)
    {
        var data = await LoadAsync(context, cancellationToken).ConfigureAwait(false);
        var partitions = data.Map(static (name, partition, provenance) => new ProfiledPartition<TRow>(name, provenance.Url, partition));
        return await Task.Run(new DatasetProfiler<TRow>(Name, partitions, cancellationToken).Profile, cancellationToken).ConfigureAwait(false);
    }

    internal override FoldSplitter DefaultFolds(Partition<TRow> rows, int count, IConfiguration? configuration) =>
        TrainingFolds.Default(rows, count, GetOptions(configuration));

    internal override IReadOnlyList<(Partition<TRow> Train, Partition<TRow> Held)> Cut(
        Partition<TRow> rows, FoldSplitter splitter, IConfiguration? configuration)
    {
        try
        {
            var folds = splitter.Split(SplitInput.Of(rows, GetOptions(configuration).GroupBy));
            return [.. folds.Select(fold => (rows.Select(fold.Train), rows.Select(fold.Validation)))];
        }
        catch (Exception exception) when (exception is ArgumentException or InvalidOperationException)
        {
            throw new DatasetException($"The training rows of '{Name}' cannot be cut into the folds of {splitter}: {exception.Message}", exception);
        }
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

    private static PartitionProvenance Describe(Partition<TRow> partition, string origin) =>
        new(origin, partition.Fingerprint, partition.Count);
}
