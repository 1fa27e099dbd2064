using TaskGen.Definitions;

namespace TaskGen.Learn;

/// <summary>Predicts with a trained model: a value to call, to pass and to inject.</summary>
/// <typeparam name="TInput">What a prediction is made of: the features, or what <c>[Preprocess]</c> takes.</typeparam>
/// <typeparam name="TPrediction">What is predicted of one input.</typeparam>
public interface IPredictor<TInput, TPrediction>
{
    /// <summary>The full name, for example <c>Samples.Wine.Predictor</c>.</summary>
    string Name { get; }

    /// <summary>A prediction as a workflow, with its graph: it takes the model and a batch of inputs.</summary>
    WorkflowDefinition Workflow { get; }

    /// <summary>Predicts for one input.</summary>
    /// <param name="input">The input.</param>
    /// <param name="options">Which model predicts, and how; the latest of the store <c>.taskgen</c> by default.</param>
    /// <param name="cancellationToken">Ends the prediction.</param>
    /// <exception cref="ModelNotFoundException">There is no such model; the message says how to make one.</exception>
    /// <exception cref="InvalidModelException">The model is damaged, or was trained on other features; the message names the differences.</exception>
    /// <exception cref="RunFailedException">A method failed; the cause is the inner exception.</exception>
    /// <exception cref="RunNotStartedException">A service is missing, or a configured option is invalid.</exception>
    /// <exception cref="OperationCanceledException">The prediction was cancelled.</exception>
    Task<TPrediction> PredictAsync(TInput input, PredictionOptions? options = null, CancellationToken cancellationToken = default);

    /// <summary>Predicts for many inputs, a batch after the other, all with one model.</summary>
    /// <param name="inputs">The inputs; enumerated as batches are made.</param>
    /// <param name="options">Which model predicts, and how; the latest of the store <c>.taskgen</c> by default.</param>
    /// <param name="cancellationToken">Ends the prediction.</param>
    /// <returns>A prediction for each input, in their order; none for none.</returns>
    /// <exception cref="ModelNotFoundException">There is no such model; the message says how to make one.</exception>
    /// <exception cref="InvalidModelException">The model is damaged, or was trained on other features; the message names the differences.</exception>
    /// <exception cref="RunFailedException">A method failed for some input; the cause is the inner exception.</exception>
    /// <exception cref="RunNotStartedException">A service is missing, or a configured option is invalid.</exception>
    /// <exception cref="OperationCanceledException">The prediction was cancelled.</exception>
    Task<IReadOnlyList<TPrediction>> PredictManyAsync(
        IEnumerable<TInput> inputs, PredictionOptions? options = null, CancellationToken cancellationToken = default);
}
