using System.Text.Json;
using TaskGen.Execution.Attempts;
using TaskGen.Serialization;

namespace TaskGen.Learn;

/// <summary>Puts the model of a run into the run's store.</summary>
internal static class ModelSaving
{
    /// <summary>Opens the store of a run before it starts, so that no training is lost to a store that cannot be written; null if it has none.</summary>
    /// <exception cref="IOException">The store cannot be written.</exception>
    public static async Task<ModelStore?> OpenAsync(TrainerDefinition trainer, RunOptions? options, CancellationToken cancellationToken)
    {
        if (options?.Store is not { } directory)
        {
            return null;
        }

        var store = ModelStore.Open(directory, new HostServices(options.Services).TimeProvider, options.Services);
        await store.EnsureWritableAsync(trainer.Name, cancellationToken).ConfigureAwait(false);
        return store;
    }

    /// <summary>Saves the model that a run has given.</summary>
    public static Task<SavedModel> SaveAsync<TInputs, THyperparameters, TPartition, TModel>(
        ModelStore store,
        TrainerDefinition<TInputs, THyperparameters, TPartition, TModel> trainer,
        TInputs inputs,
        Guid runId,
        TrainingResults<TModel> results,
        CancellationToken cancellationToken)
        where TInputs : notnull
        where TPartition : class
    {
        var content = BinarySerializer.Serialize(trainer.Model, results.Model);
        var draft = new SavedModel
        {
            Trainer = trainer.Name,
            RunId = runId,
            Hyperparameters = ToJson(trainer.Hyperparameters, trainer.GetHyperparameters(inputs)),
            Inputs = ToJson(trainer.Inputs, inputs),
            Direction = trainer.Direction,
            Metrics = results.Metrics,
            Seed = results.Seed,
            Dataset = results.Dataset,
            Features = trainer.Dataset.FeatureColumns is { } columns ? ModelFeature.Of(columns) : null,
            Metadata = results.Metadata,
            File = ModelFile.Of(trainer.Model, content),
            Environment = ModelEnvironment.Current(),
        };
        return store.SaveAsync(draft, content, cancellationToken);
    }

    /// <summary>A value as JSON that stays valid by itself.</summary>
    public static JsonElement ToJson<T>(Codec<T> codec, T value)
    {
        using var document = JsonDocument.Parse(JsonValues.ToJson(codec, value));
        return document.RootElement.Clone();
    }
}
