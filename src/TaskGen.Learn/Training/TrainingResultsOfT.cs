namespace TaskGen.Learn;

/// <summary>What training gives: the model, and how good it is on each partition.</summary>
/// <typeparam name="TModel">The type of the model.</typeparam>
public sealed record TrainingResults<TModel>
{
    /// <summary>The trained model.</summary>
    public required TModel Model { get; init; }

    /// <summary>How good the model is on each partition.</summary>
    public required TrainingMetrics Metrics { get; init; }

    /// <summary>What the training method said of the model; empty by default.</summary>
    public IReadOnlyDictionary<string, MetadataValue> Metadata { get; init; } = new Dictionary<string, MetadataValue>();

    /// <summary>The seed of the random numbers that training could ask for; the seed of the split is in <see cref="Dataset"/>.</summary>
    public required int Seed { get; init; }

    /// <summary>The data that the model was trained and scored on.</summary>
    public required DatasetProvenance Dataset { get; init; }

    /// <summary>Where the model was saved; null if the run had no store. It is no part of the value that engines move and cache.</summary>
    public SavedModel? SavedModel { get; init; }
}
