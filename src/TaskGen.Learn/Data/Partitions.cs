namespace TaskGen.Learn;

/// <summary>The partitions of a dataset.</summary>
/// <param name="Train">The rows to train on.</param>
/// <param name="Validation">The rows that decide while a model is chosen; null if there is no static validation set.</param>
/// <param name="Test">The rows that are looked at once, at the end.</param>
/// <typeparam name="TRow">The row type.</typeparam>
public sealed record Partitions<TRow>(Partition<TRow> Train, Partition<TRow>? Validation, Partition<TRow> Test);
