using TaskGen.Definitions;
using TaskGen.Serialization;

namespace TaskGen.Learn;

/// <summary>The predictor of a trainer class; what the generated property <c>Predictor</c> holds.</summary>
/// <typeparam name="TModel">The type of the model.</typeparam>
/// <typeparam name="TInput">What a prediction is made of.</typeparam>
/// <typeparam name="TPrepared">What <c>[Preprocess]</c> makes of it.</typeparam>
/// <typeparam name="TFeatures">What the model sees.</typeparam>
/// <typeparam name="TPrediction">What is predicted of one input.</typeparam>
/// <param name="definition">What is run.</param>
/// <param name="services">The services that predictions without <see cref="RunOptions.Services"/> use; none by default.</param>
public sealed class Predictor<TModel, TInput, TPrepared, TFeatures, TPrediction>(
    PredictorDefinition<TModel, TInput, TPrepared, TFeatures, TPrediction> definition, IServiceProvider? services = null)
    : IPredictor<TModel, TInput, TPrediction>
{
    private readonly StoredModels<TModel> _models = new(definition, definition.Model);

    /// <inheritdoc/>
    public string Name => definition.Name;

    /// <inheritdoc/>
    public WorkflowDefinition Workflow => definition.Workflow;

    /// <inheritdoc/>
    public Codec<TModel> Model => definition.Model;

    /// <inheritdoc/>
    public IPredictor<TInput, TPrediction> With(TModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        return new GivenModelPredictor<TModel, TInput, TPrepared, TFeatures, TPrediction>(definition, model, services);
    }

    /// <inheritdoc/>
    public IPredictor<TInput, TPrediction> With(TrainingResults<TModel> results)
    {
        ArgumentNullException.ThrowIfNull(results);
        return With(results.Model);
    }

    /// <inheritdoc/>
    public IPredictor<TInput, TPrediction> With(LoadedModel<TModel> model)
    {
        ArgumentNullException.ThrowIfNull(model);
        FeatureComparison.Check(model.Information, definition.FeatureColumns is { } columns ? ModelFeature.Of(columns) : null);
        return With(model.Model);
    }

    /// <inheritdoc/>
    public async Task<TPrediction> PredictAsync(TInput input, PredictionOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(input);
        options ??= PredictionOptions.Default;
        var model = await ModelAsync(options, cancellationToken).ConfigureAwait(false);
        return await Batches(options).PredictAsync(model, input, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<TPrediction>> PredictManyAsync(
        IEnumerable<TInput> inputs, PredictionOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        options ??= PredictionOptions.Default;
        var model = await ModelAsync(options, cancellationToken).ConfigureAwait(false);
        return await Batches(options).PredictManyAsync(model, inputs, cancellationToken).ConfigureAwait(false);
    }

    private async ValueTask<TModel> ModelAsync(PredictionOptions options, CancellationToken cancellationToken) =>
        (await _models.GetAsync(options, options.Run?.Services ?? services, cancellationToken).ConfigureAwait(false)).Model;

    private PredictionBatches<TModel, TInput, TPrepared, TFeatures, TPrediction> Batches(PredictionOptions options) => new(definition, options, services);
}
