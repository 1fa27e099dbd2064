using System.Text.Json;
using System.Text.Json.Serialization;

namespace TaskGen.Learn;

/// <summary>What a store records of a saved model: the content of its <c>model.json</c>.</summary>
public sealed record SavedModel
{
    /// <summary>The version of the file's format that this program writes and reads.</summary>
    internal const int CurrentFormat = 1;

    /// <summary>The version of the file's format.</summary>
    [JsonPropertyName("version")]
    public int Format { get; init; } = CurrentFormat;

    /// <summary>The full name of the trainer.</summary>
    public required string Trainer { get; init; }

    /// <summary>The number of the model among those of its trainer, from 1.</summary>
    [JsonPropertyName("modelVersion")]
    public int Version { get; init; }

    /// <summary>The directory in which the model lies.</summary>
    [JsonIgnore]
    public string Path { get; init; } = "";

    /// <summary>The run that trained it.</summary>
    [JsonPropertyName("run")]
    public required Guid RunId { get; init; }

    /// <summary>When it was saved.</summary>
    public DateTimeOffset CreatedAt { get; init; }

    /// <summary>The hyperparameters, as a JSON object.</summary>
    public required JsonElement Hyperparameters { get; init; }

    /// <summary>Everything the trainer was run with, hyperparameters included, as a JSON object.</summary>
    public required JsonElement Inputs { get; init; }

    /// <summary>Which scores are better.</summary>
    public required Direction Direction { get; init; }

    /// <summary>How good the model is on each partition.</summary>
    public required TrainingMetrics Metrics { get; init; }

    /// <summary>The seed of the random numbers that training could ask for.</summary>
    public required int Seed { get; init; }

    /// <summary>The data it was trained and scored on.</summary>
    public required DatasetProvenance Dataset { get; init; }

    /// <summary>
    /// The features of the rows that training took, in their order; null for a lazy dataset that has no row type, and for models that were saved before
    /// features were recorded.
    /// </summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<ModelFeature>? Features { get; init; }

    /// <summary>What the training method said of the model; empty if nothing.</summary>
    public required IReadOnlyDictionary<string, MetadataValue> Metadata { get; init; }

    /// <summary>The type, the length and the hash of the model's bytes.</summary>
    [JsonPropertyName("model")]
    public required ModelFile File { get; init; }

    /// <summary>The machine and the program that trained it.</summary>
    public required ModelEnvironment Environment { get; init; }
}
