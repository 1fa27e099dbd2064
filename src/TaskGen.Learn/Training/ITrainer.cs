using TaskGen.Definitions;
using TaskGen.Serialization;

namespace TaskGen.Learn;

/// <summary>Trains models of one kind: a value to call, to pass and to inject. It is a workflow, alone or inside another.</summary>
/// <typeparam name="THyperparameters">The record of the hyperparameters.</typeparam>
/// <typeparam name="TModel">The type of the model.</typeparam>
public interface ITrainer<THyperparameters, TModel>
{
    /// <summary>The full name, for example <c>Samples.Wine</c>.</summary>
    string Name { get; }

    /// <summary>The trainer as a workflow, with its graph.</summary>
    WorkflowDefinition Workflow { get; }

    /// <summary>How a model is written and read.</summary>
    Codec<TModel> Model { get; }

    /// <summary>Loads the data, trains a model, and scores it on each partition. With a store the model is saved, without all stays in memory.</summary>
    /// <param name="hyperparameters">The hyperparameters.</param>
    /// <param name="options">Store, services, content root and the like; none by default.</param>
    /// <param name="cancellationToken">Ends the run.</param>
    /// <returns>The model and its metrics.</returns>
    /// <exception cref="RunFailedException">Loading, training or evaluation failed, or a score is NaN; the cause is the inner exception.</exception>
    /// <exception cref="RunNotStartedException">A service is missing, or a configured option is invalid.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    Task<TrainingResults<TModel>> RunAsync(
        THyperparameters hyperparameters, RunOptions? options = null, CancellationToken cancellationToken = default);
}
