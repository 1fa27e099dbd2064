using TaskGen.Definitions;

namespace TaskGen.Learn;

/// <summary>A predictor whose model was given.</summary>
/// <param name="definition">What is run.</param>
/// <param name="model">The model.</param>
/// <param name="services">The services that predictions without <see cref="RunOptions.Services"/> use; null for none.</param>
internal sealed class GivenModelPredictor<TModel, TInput, TPrepared, TFeatures, TPrediction>(
    PredictorDefinition<TModel, TInput, TPrepared, TFeatures, TPrediction> definition, TModel model, IServiceProvider? services)
    : IPredictor<TInput, TPrediction>
{
    public string Name => definition.Name;

    public WorkflowDefinition Workflow => definition.Workflow;

    public Task<TPrediction> PredictAsync(TInput input, PredictionOptions? options = null, CancellationToken cancellationToken = default) =>
        Batches(options).PredictAsync(model, input, cancellationToken);

    public Task<IReadOnlyList<TPrediction>> PredictManyAsync(
        IEnumerable<TInput> inputs, PredictionOptions? options = null, CancellationToken cancellationToken = default) =>
        Batches(options).PredictManyAsync(model, inputs, cancellationToken);

    private PredictionBatches<TModel, TInput, TPrepared, TFeatures, TPrediction> Batches(PredictionOptions? options)
    {
        if (options is { Store: not null } or { Version: not null } or { ModelPath: not null })
        {
            throw new ArgumentException(
                $"This predictor of '{definition.Trainer}' has been given its model, and so takes none from a store: leave out {nameof(options.Store)}, "
                + $"{nameof(options.Version)} and {nameof(options.ModelPath)}, or use the predictor without With.",
                nameof(options));
        }

        return new(definition, options ?? PredictionOptions.Default, services);
    }
}
