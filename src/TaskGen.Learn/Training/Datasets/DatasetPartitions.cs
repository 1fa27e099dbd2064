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
    where TPartition : class;
