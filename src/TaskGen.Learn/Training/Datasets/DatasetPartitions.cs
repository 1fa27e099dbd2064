namespace TaskGen.Learn;

/// <summary>The parts of a dataset that was loaded, and where they came from.</summary>
/// <typeparam name="TPartition"><c>Partition&lt;TRow&gt;</c>, or <see cref="LazyPartition"/>.</typeparam>
/// <param name="Train">The training rows, in the order that the split gave them.</param>
/// <param name="Validation">The validation rows; null if the dataset has none.</param>
/// <param name="Test">The test rows.</param>
/// <param name="Provenance">Where the rows came from, and what identifies them.</param>
public sealed record DatasetPartitions<TPartition>(
    TPartition Train,
    TPartition? Validation,
    TPartition Test,
    DatasetProvenance Provenance)
    where TPartition : class
{
    /// <summary>Makes something of each partition that there is: of its name, of itself, and of where it came from.</summary>
    internal IReadOnlyList<TResult> Map<TResult>(Func<string, TPartition, PartitionProvenance, TResult> make) =>
    [
        make("train", Train, Provenance.Train),
        .. Validation is null ? Array.Empty<TResult>() : [make("validation", Validation, Provenance.Validation!)],
        make("test", Test, Provenance.Test),
    ];
}
