using System.Text.Json;
using TaskGen.Execution.Attempts;
using TaskGen.Serialization;

namespace TaskGen.Learn;

/// <summary>Puts the model of a run into the run's store.</summary>
internal static class ModelSaving
{
    /// <summary>Saves the model; null if the run has no store or did not succeed.</summary>
    public static async Task<SavedModel?> SaveAsync<TInputs, THyperparameters, TPartition, TModel>(
        TrainerDefinition<TInputs, THyperparameters, TPartition, TModel> trainer,
        TInputs inputs,
        RunResult<TrainingResults<TModel>> run,
        RunOptions? options,
        CancellationToken cancellationToken)
        where TInputs : notnull
        where TPartition : class
    {
        if (options?.Store is not { } store || run.Status != RunStatus.Succeeded)
        {
            return null;
        }

        var results = run.Output;
        var content = BinarySerializer.Serialize(trainer.Model, results.Model);
        var draft = new SavedModel
        {
            Trainer = trainer.Name,
            RunId = run.RunId,
            Hyperparameters = ToJson(trainer.Hyperparameters, trainer.GetHyperparameters(inputs)),
            Inputs = ToJson(trainer.Inputs, inputs),
            Direction = trainer.Direction,
            Metrics = results.Metrics,
            Seed = results.Seed,
            Dataset = results.Dataset,
            Metadata = results.Metadata,
            File = ModelFile.Of(trainer.Model, content),
            Environment = ModelEnvironment.Current(),
        };
        return await ModelStore.Open(store, new HostServices(options.Services).TimeProvider)
            .SaveAsync(draft, content, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>A value as JSON that stays valid by itself.</summary>
    public static JsonElement ToJson<T>(Codec<T> codec, T value)
    {
        using var document = JsonDocument.Parse(JsonValues.ToJson(codec, value));
        return document.RootElement.Clone();
    }
}
