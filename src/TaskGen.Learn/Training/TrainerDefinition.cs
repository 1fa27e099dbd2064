using System.Text.Json;
using TaskGen.Definitions;
using TaskGen.Serialization;

namespace TaskGen.Learn;

/// <summary>A trainer, whatever its types: what the command line lists and runs.</summary>
public abstract class TrainerDefinition : PipelineDefinition
{
    private protected TrainerDefinition()
    {
    }

    /// <summary>Whether the training method takes a validation partition. It is scored in any case, if the dataset has one.</summary>
    public bool PassesValidation { get; init; }

    /// <summary>Which scores are better.</summary>
    public Direction Direction { get; init; }

    /// <summary>
    /// Resources, retries and the like of the task that trains, as the attribute gives them; the task that reads the dataset has its retries.
    /// </summary>
    public TaskOptions Options { get; init; } = TaskOptions.Default;

    /// <summary>What training, evaluation and metrics take from dependency injection.</summary>
    public IReadOnlyList<ServiceRequirement> Services { get; init; } = [];

    /// <summary>
    /// Tells whether the code of training, evaluation and metrics has changed; null where it was not hashed, because it was not compiled by a build.
    /// </summary>
    public CodeHash? CodeHash { get; init; }

    /// <summary>What is computed beside the evaluation, by methods with <see cref="MetricAttribute"/>.</summary>
    public abstract IReadOnlyList<MetricDefinition> MetricDefinitions { get; }

    /// <summary>The trainer as a workflow of two tasks: <c>dataset</c> gives the partitions, <c>train</c> trains and evaluates.</summary>
    public abstract WorkflowDefinition Workflow { get; }

    /// <summary>Where the data comes from and how it is divided.</summary>
    public abstract Dataset DatasetDefinition { get; }

    /// <summary>How hyperparameters are written: their names, types and defaults.</summary>
    public abstract Codec HyperparametersCodec { get; }

    /// <summary>How the model is written.</summary>
    public abstract Codec ModelCodec { get; }

    /// <inheritdoc/>
    public sealed override ObjectShape InputShape => Workflow.InputShape;

    /// <inheritdoc/>
    public sealed override Codec OutputCodec => Workflow.OutputCodec;

    /// <summary>Trains with inputs that are JSON, and saves the model if the run has a store. A run that failed is returned, not thrown.</summary>
    /// <param name="inputs">An object with the members of <see cref="InputShape"/>; those with a default may be left out.</param>
    /// <param name="options">Store, services, content root and the like.</param>
    /// <param name="cancellationToken">Ends the run.</param>
    /// <exception cref="InvalidValueException">The inputs are not what the trainer takes; the error names the path.</exception>
    public abstract Task<TrainingRun> TrainAsync(
        JsonElement inputs, RunOptions? options = null, CancellationToken cancellationToken = default);
}
