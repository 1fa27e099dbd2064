using System.Text.Json;

namespace TaskGen.Learn;

/// <summary>A study whatever its types: hyperparameters are JSON, and the model is not there.</summary>
public sealed record StudySummary
{
    /// <inheritdoc cref="Study{THyperparameters, TModel}.Trainer"/>
    public required string Trainer { get; init; }

    /// <inheritdoc cref="Study{THyperparameters, TModel}.Sampler"/>
    public required string Sampler { get; init; }

    /// <inheritdoc cref="Study{THyperparameters, TModel}.Pruner"/>
    public required string Pruner { get; init; }

    /// <inheritdoc cref="Study{THyperparameters, TModel}.CrossValidation"/>
    public string? CrossValidation { get; init; }

    /// <inheritdoc cref="Study{THyperparameters, TModel}.Objectives"/>
    public required IReadOnlyList<Objective> Objectives { get; init; }

    /// <inheritdoc cref="Study{THyperparameters, TModel}.StoppedBy"/>
    public required StopReason StoppedBy { get; init; }

    /// <inheritdoc cref="Study{THyperparameters, TModel}.Trials"/>
    public required IReadOnlyList<Trial<JsonElement>> Trials { get; init; }

    /// <inheritdoc cref="Study{THyperparameters, TModel}.BestNumber"/>
    public required int BestNumber { get; init; }

    /// <inheritdoc cref="Study{THyperparameters, TModel}.Best"/>
    public Trial<JsonElement> Best => Trials[BestNumber];

    /// <inheritdoc cref="Study{THyperparameters, TModel}.ParetoFront"/>
    public required IReadOnlyList<int> ParetoFront { get; init; }

    /// <inheritdoc cref="Study{THyperparameters, TModel}.Importance"/>
    public required IReadOnlyList<ImportanceShare> Importance { get; init; }

    /// <summary>How good the model of the best hyperparameters is on each partition.</summary>
    public required TrainingMetrics Metrics { get; init; }
}
