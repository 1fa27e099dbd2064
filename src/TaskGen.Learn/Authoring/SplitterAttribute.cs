namespace TaskGen.Learn;

/// <summary>Marks the static method that divides the rows of a dataset, in the place of <see cref="DatasetAttribute.TestSize"/> and its kin.</summary>
/// <remarks>
/// It takes all rows, as a <c>Partition&lt;TRow&gt;</c> or a list, and returns the positions of the training and the test rows: a tuple
/// <c>(PartitionIndex Train, PartitionIndex Test)</c>, with a <c>Validation</c> if wanted, or a <see cref="TrainTestSplit"/>. A <see cref="Random"/>
/// parameter is seeded by <see cref="DatasetAttribute.Seed"/>. No row may be in two parts; rows may be in none.
/// </remarks>
[AttributeUsage(AttributeTargets.Method, Inherited = false)]
public sealed class SplitterAttribute : DatasetStageAttribute;
