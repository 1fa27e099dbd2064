using System.Text.Json;

namespace TaskGen.Learn;

/// <summary>A run of a trainer, whatever its types: what the command line reports.</summary>
public sealed class TrainingRun
{
    /// <summary>The run: its id, its status, its nodes and its failures.</summary>
    public required RunResult Run { get; init; }

    /// <summary>The hyperparameters in effect, defaults included, as a JSON object.</summary>
    public required JsonElement Hyperparameters { get; init; }

    /// <summary>How good the model is on each partition; null if the run did not succeed.</summary>
    public TrainingMetrics? Metrics { get; init; }

    /// <summary>Where the model was saved; null if the run had no store, or did not succeed.</summary>
    public SavedModel? SavedModel { get; init; }
}
