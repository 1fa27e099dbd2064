namespace TaskGen.Learn;

/// <summary>What there is to know of a dataset before a model is trained on it.</summary>
/// <param name="Dataset">The name of the dataset: the full name of its class.</param>
/// <param name="Partitions">Its partitions: <c>train</c>, <c>validation</c> where there is one, and <c>test</c>.</param>
/// <param name="Findings">Signs of leakage, then of drift; empty if nothing was found.</param>
public sealed record DatasetProfile(string Dataset, IReadOnlyList<PartitionProfile> Partitions, IReadOnlyList<ProfileFinding> Findings);
