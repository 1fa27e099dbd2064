using TaskGen.Definitions;

namespace TaskGen.Learn;

/// <summary>Searches the hyperparameters of a trainer: a value to call, to pass and to inject. It is a workflow, alone or inside another.</summary>
/// <typeparam name="THyperparameters">The record of the hyperparameters.</typeparam>
/// <typeparam name="TModel">The type of the model.</typeparam>
public interface ITuner<THyperparameters, TModel>
{
    /// <summary>The full name, for example <c>Samples.Wine.Tuner</c>.</summary>
    string Name { get; }

    /// <summary>The tuner as a workflow.</summary>
    WorkflowDefinition Workflow { get; }

    /// <summary>
    /// Loads the data, tries hyperparameters, trains a model with the best of them on the training partition, and scores it on every partition. With a
    /// store the model is saved, and the study can be resumed.
    /// </summary>
    /// <param name="tuning">What is searched, how and for how long; the defaults if null.</param>
    /// <param name="options">Store, services, content root and the like; none by default.</param>
    /// <param name="cancellationToken">Ends the run.</param>
    /// <returns>The trials, the best of them, and its model.</returns>
    /// <exception cref="InvalidSpaceException">The space cannot be searched as asked.</exception>
    /// <exception cref="UnknownMetricException">Nothing declares the direction of a metric to select by.</exception>
    /// <exception cref="RunFailedException">Loading failed, no trial has a score, or training the best failed; the cause is the inner exception.</exception>
    /// <exception cref="RunNotStartedException">A service is missing, or a configured option is invalid.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    Task<Study<THyperparameters, TModel>> RunAsync(
        TuningOptions<THyperparameters>? tuning = null, RunOptions? options = null, CancellationToken cancellationToken = default);
}
