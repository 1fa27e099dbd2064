namespace TaskGen.Learn;

/// <summary>The data that a model was trained and scored on: enough to find it again, and to notice when it has changed.</summary>
/// <param name="Name">The name of the dataset: the full name of its class.</param>
/// <param name="Train">The training rows.</param>
/// <param name="Validation">The validation rows; null if there are none.</param>
/// <param name="Test">The test rows.</param>
/// <param name="TestSize">The part of the one source that was kept for testing; null if the test rows have a source of their own.</param>
/// <param name="Shuffle">Whether rows were shuffled before they were split; null if nothing was split.</param>
/// <param name="Seed">The seed of the shuffle; null if nothing was shuffled.</param>
public sealed record DatasetProvenance(
    string Name,
    PartitionProvenance Train,
    PartitionProvenance? Validation,
    PartitionProvenance Test,
    double? TestSize,
    bool? Shuffle,
    int? Seed)
{
    /// <summary>The part of all rows that was kept for validation; null if the one source was not split so.</summary>
    public double? ValidationSize { get; init; }

    /// <summary>Whether each part got its part of every class; null if nothing was split.</summary>
    public bool? Stratify { get; init; }

    /// <summary>The member of the row whose values were kept together; null if the split was not by group.</summary>
    public string? GroupBy { get; init; }

    /// <summary>The member of the row by whose time the rows were split; null if the split was not by time.</summary>
    public string? Time { get; init; }

    /// <summary>What was left out between the parts of a split by time; null for nothing.</summary>
    public string? Gap { get; init; }

    /// <summary>The part of each partition that was used, of a run that was tried out on a sample; null if all rows were.</summary>
    public double? Sample { get; init; }

    /// <summary>The method that read the rows; null for the built-in readers.</summary>
    public string? Reader { get; init; }

    /// <summary>The method that joined the sources of the row's parts; null if they were joined by key, or if there was one source.</summary>
    public string? Union { get; init; }

    /// <summary>The method that made rows of what was read; null if there was none.</summary>
    public string? Parser { get; init; }

    /// <summary>The method that divided the rows; null if settings said how, or if nothing was split.</summary>
    public string? Splitter { get; init; }

    /// <summary>The method that made of each row what the model sees; null if there was none.</summary>
    public string? FeatureTransform { get; init; }
}
