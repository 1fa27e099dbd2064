using System.Runtime.CompilerServices;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using TaskGen.Definitions;
using TaskGen.Serialization;

namespace TaskGen.Learn;

/// <summary>A predictor with its types; what the code generated for a class with <c>[Predict]</c> creates.</summary>
/// <typeparam name="TModel">The type of the model.</typeparam>
/// <typeparam name="TInput">What a prediction is made of.</typeparam>
/// <typeparam name="TPrepared">What <see cref="Preprocess"/> makes of it; without one, the same type.</typeparam>
/// <typeparam name="TFeatures">What <see cref="Transform"/> makes of that; without one, the same type.</typeparam>
/// <typeparam name="TPrediction">What is predicted of one input.</typeparam>
public sealed class PredictorDefinition<TModel, TInput, TPrepared, TFeatures, TPrediction> : PredictorDefinition
{
    private WorkflowDefinition<PredictorInputs<TModel, TInput>, TPrediction[]>? _workflow;

    /// <summary>How the model is written.</summary>
    public required Codec<TModel> Model { get; init; }

    /// <summary>How an input is written.</summary>
    public required Codec<TInput> Input { get; init; }

    /// <summary>How inputs are read from files; null for those that are put together of several sources, or hold more than single values.</summary>
    public RowSchema<TInput>? InputSchema { get; init; }

    /// <summary>The method that makes of inputs what follows; null if they are that.</summary>
    public PreprocessStage<TInput, TPrepared>? Preprocess { get; init; }

    /// <summary>How what it makes is written.</summary>
    public required Codec<TPrepared> Prepared { get; init; }

    /// <summary>The method that training uses, too, to make of rows what the model sees; null if it sees them.</summary>
    public FeatureTransform<TPrepared, TFeatures>? Transform { get; init; }

    /// <summary>How what the model sees is written.</summary>
    public required Codec<TFeatures> Features { get; init; }

    /// <summary>The method that predicts.</summary>
    public required PredictStage<TModel, TFeatures, TPrediction> Predict { get; init; }

    /// <summary>How a prediction is written.</summary>
    public required Codec<TPrediction> Prediction { get; init; }

    /// <inheritdoc/>
    public override WorkflowDefinition Workflow => Batch;

    /// <inheritdoc/>
    public override Codec InputCodec => Input;

    /// <inheritdoc/>
    public override Codec PredictionCodec => Prediction;

    internal WorkflowDefinition<PredictorInputs<TModel, TInput>, TPrediction[]> Batch =>
        LazyInitializer.EnsureInitialized(ref _workflow, () => PredictorWorkflow.Create(this));

    /// <inheritdoc/>
    public override TResult Accept<TResult>(IDefinitionVisitor<TResult> visitor) => Batch.Accept(visitor);

    /// <inheritdoc/>
    public override async Task<FilePredictions> PredictFileAsync(
        string path, PredictionOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        options ??= PredictionOptions.Default;
        var schema = InputSchema ?? throw new NotSupportedException(
            $"'{Name}' takes '{Input.TypeName}', which is not read from one file: it is put together of several sources, or has members that are no single "
            + "values. Call the predictor in code, or add a [Preprocess] method that takes what the file has.");
        var model = await new StoredModels<TModel>(this, Model).GetAsync(options, options.Run?.Services, cancellationToken).ConfigureAwait(false);
        var badRows = new BadRowLog();
        var reader = new RowFiles<TInput>(schema, DataFormat.Auto, badRows).Open(path, path);
        return new FilePredictions { Model = model.Information, Predictions = PredictAsync(reader, model.Model, options, cancellationToken) };
    }

    /// <summary>
    /// Makes the predictor injectable: by its types, with and without that of the model, where the last registered of several predictors with the same
    /// types wins, and by its type with the key <see cref="PipelineDefinition.Name"/>.
    /// </summary>
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddKeyedSingleton<IPredictor<TModel, TInput, TPrediction>>(Name, (provider, _) => Bind(provider));
        services.AddKeyedSingleton<IPredictor<TInput, TPrediction>>(
            Name, (provider, key) => provider.GetRequiredKeyedService<IPredictor<TModel, TInput, TPrediction>>(key));
        services.AddSingleton(provider => provider.GetRequiredKeyedService<IPredictor<TModel, TInput, TPrediction>>(Name));
        services.AddSingleton(provider => provider.GetRequiredKeyedService<IPredictor<TInput, TPrediction>>(Name));
    }

    /// <summary>Predicts for a batch.</summary>
    /// <param name="model">The model.</param>
    /// <param name="rows">The inputs.</param>
    /// <param name="first">The position of the first among all.</param>
    /// <param name="options">How it is run; null for the defaults.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <exception cref="RunFailedException">A method failed.</exception>
    internal async Task<TPrediction[]> PredictAsync(
        TModel model, TInput[] rows, int first, RunOptions? options, CancellationToken cancellationToken)
    {
        var run = await Batch.ExecuteAsync(new(model, rows) { First = first }, options, cancellationToken).ConfigureAwait(false);
        return run.Status switch
        {
            RunStatus.Succeeded => run.Output,
            RunStatus.Failed => throw new RunFailedException(run),
            _ => throw new OperationCanceledException($"The run of '{Name}' was cancelled.", cancellationToken),
        };
    }

    private async IAsyncEnumerable<JsonElement> PredictAsync(
        RowReader<TInput> reader, TModel model, PredictionOptions options, CancellationToken cancellationToken,
        [EnumeratorCancellation] CancellationToken enumeration = default)
    {
        using var both = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, enumeration);
        using (reader)
        {
            var first = 0;
            for (var isThereMore = true; isThereMore;)
            {
                var rows = new List<TInput>();
                isThereMore = reader.Read(rows, options.BatchSize, both.Token);
                var predictions = rows.Count == 0 ? [] : await PredictAsync(model, [.. rows], first, options.Run, both.Token).ConfigureAwait(false);
                first += rows.Count;
                foreach (var prediction in predictions)
                {
                    yield return ModelSaving.ToJson(Prediction, prediction);
                }
            }
        }
    }

    private Predictor<TModel, TInput, TPrepared, TFeatures, TPrediction> Bind(IServiceProvider provider) => new(this, provider);
}
