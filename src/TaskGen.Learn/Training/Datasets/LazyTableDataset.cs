using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using TaskGen.Serialization;

namespace TaskGen.Learn;

/// <summary>A dataset of rows that are read by and by, and never all in memory.</summary>
/// <typeparam name="TRow">The row type.</typeparam>
public sealed class LazyTableDataset<TRow> : LazyDataset<LazyPartition<TRow>>
{
    /// <summary>How rows are read, turned into numbers and identified.</summary>
    public required RowSchema<TRow> Schema { get; init; }

    /// <inheritdoc/>
    public override Codec<LazyPartition<TRow>> Partition => field ??= new LazyRowsCodec<TRow>(Rows(Options, NullLogger.Instance));

    internal override IReadOnlyList<RowColumn> FeatureColumns => Schema.Columns;

    private protected override LazyPartition<TRow> Open(string path, DatasetOptions options, ILogger logger) => new(path, Rows(options, logger));

    // The files that a list names are not in it.
    private protected override string Identify(
        LazyPartition<TRow> partition, DatasetLocation location, string fingerprint, CancellationToken cancellationToken)
    {
        if (!DataFileColumns.Has(Schema) || Directory.Exists(partition.Path))
        {
            return fingerprint;
        }

        location.CheckManifest(partition.Path);
        using var hasher = new ContentHasher();
        hasher.Add(fingerprint);
        foreach (var row in partition.ReadRows(cancellationToken))
        {
            Schema.WriteContent(row, hasher);
        }

        return hasher.Finish();
    }

    private LazyRows<TRow> Rows(DatasetOptions options, ILogger logger) =>
        new(Schema, options.Format, options.BadRows, options.MaxBadRows, Name, logger);
}
