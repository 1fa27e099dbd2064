using TaskGen.Definitions;
using TaskGen.Serialization;

namespace TaskGen.Learn;

/// <summary>A predictor, whatever its types: what the command line lists and runs.</summary>
public abstract class PredictorDefinition : PipelineDefinition
{
    private protected PredictorDefinition()
    {
    }

    /// <summary>The full name of the trainer whose models predict.</summary>
    public required string Trainer { get; init; }

    /// <summary>
    /// The members of the rows that training takes, with which the recorded features of models are compared; null where there is no row type.
    /// </summary>
    public IReadOnlyList<RowColumn>? FeatureColumns { get; init; }

    /// <summary>A prediction as a workflow: it takes the model and a batch of inputs.</summary>
    public abstract WorkflowDefinition Workflow { get; }

    /// <summary>How one input is written.</summary>
    public abstract Codec InputCodec { get; }

    /// <summary>How one prediction is written.</summary>
    public abstract Codec PredictionCodec { get; }

    /// <inheritdoc/>
    public sealed override ObjectShape InputShape => Workflow.InputShape;

    /// <inheritdoc/>
    public sealed override Codec OutputCodec => Workflow.OutputCodec;

    /// <summary>Predicts for each row of a file; what is predicted is made while it is asked for.</summary>
    /// <param name="path">A file of separated values or JSON lines, perhaps gzipped; its ending tells which.</param>
    /// <param name="options">Which model predicts, and how.</param>
    /// <param name="cancellationToken">Ends the loading of the model, and the predictions.</param>
    /// <returns>The model, and the predictions to come. Enumerating them throws what predicting throws, once.</returns>
    /// <exception cref="ModelNotFoundException">There is no such model; the message says how to make one.</exception>
    /// <exception cref="InvalidModelException">The model is damaged, or was trained on other features; the message names the differences.</exception>
    /// <exception cref="NotSupportedException">The inputs are not read from files.</exception>
    /// <exception cref="DataFormatException">The file is missing, or lacks a column; from the predictions also: a line is no row.</exception>
    public abstract Task<FilePredictions> PredictFileAsync(
        string path, PredictionOptions? options = null, CancellationToken cancellationToken = default);
}
