using System.Text.Json;
using TaskGen.Definitions;
using TaskGen.Serialization;

namespace TaskGen.Learn;

/// <summary>A tuner, whatever its types: what the command line lists and runs.</summary>
public abstract class TunerDefinition : PipelineDefinition
{
    private protected TunerDefinition()
    {
    }

    /// <summary>The trainer whose hyperparameters are searched.</summary>
    public abstract TrainerDefinition TrainerDefinition { get; }

    /// <summary>The tuner as a workflow.</summary>
    public abstract WorkflowDefinition Workflow { get; }

    /// <summary>What is searched by default.</summary>
    public abstract HyperparameterSpace CreateSpace();

    /// <inheritdoc/>
    public sealed override ObjectShape InputShape => Workflow.InputShape;

    /// <inheritdoc/>
    public sealed override Codec OutputCodec => Workflow.OutputCodec;

    /// <summary>Searches with inputs that are JSON, and saves the model if the run has a store. A run that failed is returned, not thrown.</summary>
    /// <param name="inputs">An object with the members of <see cref="InputShape"/>; those with a default may be left out.</param>
    /// <param name="concurrency">How many trials run at once; null for as many as the engine has places.</param>
    /// <param name="progress">Hears of trials; nobody by default.</param>
    /// <param name="options">Store, services, content root and the like.</param>
    /// <param name="cancellationToken">Ends the run.</param>
    /// <exception cref="InvalidValueException">The inputs are not what the tuner takes; the error names the path.</exception>
    /// <exception cref="InvalidSpaceException">The space cannot be searched as asked.</exception>
    /// <exception cref="UnknownMetricException">Nothing declares the direction of a metric to select by.</exception>
    public abstract Task<TuningRun> TuneAsync(
        JsonElement inputs,
        int? concurrency = null,
        IProgress<StudyProgress<JsonElement>>? progress = null,
        RunOptions? options = null,
        CancellationToken cancellationToken = default);
}
