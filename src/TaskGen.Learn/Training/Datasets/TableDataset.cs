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

    /// <summary>How rows are put together of several sources; null if they come from one.</summary>
    public RowJoin<TRow>? Join { get; init; }

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
        var parts = await TablePartitions.ReadAsync(Name, options, Schema, Join, context, cancellationToken).ConfigureAwait(false);
        return TablePartitions.Create(Name, options, Schema, parts, context.Sample);
    }

    /// <inheritdoc/>
    /// <exception cref="DataFormatException">A source cannot be read as rows; the error names file, line and column.</exception>
    public override async Task<DatasetProfile> DescribeAsync(DataContext context, CancellationToken cancellationToken = default) =>
        await TablePartitions.DescribeAsync(Name, await LoadAsync(context, cancellationToken).ConfigureAwait(false), cancellationToken)
            .ConfigureAwait(false);

    internal override IReadOnlyList<RowColumn> FeatureColumns => Schema.Columns;

    private protected override ReplacedSettings Replaced => new(null, null) { HasPartsAlone = Join?.IsOfPartsAlone == true };

    internal override FoldSplitter DefaultFolds(Partition<TRow> rows, int count, IConfiguration? configuration) =>
        TrainingFolds.Default(rows, count, GetOptions(configuration));

    internal override IReadOnlyList<(Partition<TRow> Train, Partition<TRow> Held)> Cut(
        Partition<TRow> rows, FoldSplitter splitter, IConfiguration? configuration) =>
        TablePartitions.Cut(Name, rows, splitter, GetOptions(configuration).GroupBy);
}
