using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using TaskGen.Definitions;
using TaskGen.Execution.Attempts;
using TaskGen.Serialization;

namespace TaskGen.Learn;

/// <summary>A trainer with its types; what the code generated for a trainer class creates.</summary>
/// <typeparam name="TInputs">A record of all that a run takes: the constructor's data parameters of an instance class, and the hyperparameters.</typeparam>
/// <typeparam name="THyperparameters">The record of the hyperparameters.</typeparam>
/// <typeparam name="TPartition"><c>Partition&lt;TRow&gt;</c>, or <see cref="LazyPartition"/>.</typeparam>
/// <typeparam name="TModel">The type of the model.</typeparam>
public sealed class TrainerDefinition<TInputs, THyperparameters, TPartition, TModel> : TrainerDefinition
    where TInputs : notnull
    where TPartition : class
{
    private WorkflowDefinition<TInputs, TrainingResults<TModel>>? _workflow;

    /// <summary>How the inputs are written.</summary>
    public required ObjectCodec<TInputs> Inputs { get; init; }

    /// <summary>How the model is written.</summary>
    public required Codec<TModel> Model { get; init; }

    /// <summary>How the hyperparameters are written.</summary>
    public required Codec<THyperparameters> Hyperparameters { get; init; }

    /// <summary>Takes the hyperparameters from the inputs.</summary>
    public required Func<TInputs, THyperparameters> GetHyperparameters { get; init; }

    /// <summary>Makes the inputs of hyperparameters alone; null if that cannot be done, because a constructor has parameters without default.</summary>
    public Func<THyperparameters, TInputs>? CreateInputs { get; init; }

    /// <summary>Where the data comes from and how it is divided.</summary>
    public required Dataset<TPartition> Dataset { get; init; }

    /// <summary>
    /// Calls a training method that returns the model: inputs, training partition, validation partition or null. Either this or
    /// <see cref="TrainWithMetadata"/> is set.
    /// </summary>
    public Func<TInputs, TPartition, TPartition?, TaskInvocation, ValueTask<TModel>>? Train { get; init; }

    /// <summary>Calls a training method that returns the model with metadata.</summary>
    public Func<TInputs, TPartition, TPartition?, TaskInvocation, ValueTask<Model<TModel>>>? TrainWithMetadata { get; init; }

    /// <summary>Calls the evaluation method.</summary>
    public required Func<TInputs, TModel, TPartition, TaskInvocation, ValueTask<Evaluation>> Evaluate { get; init; }

    /// <summary>Computed beside the evaluation, in this order; none by default.</summary>
    public IReadOnlyList<MetricDefinition<TInputs, TModel, TPartition>> Metrics { get; init; } = [];

    /// <inheritdoc/>
    public override IReadOnlyList<MetricDefinition> MetricDefinitions => Metrics;

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">Not exactly one of <see cref="Train"/> and <see cref="TrainWithMetadata"/> is set.</exception>
    public override WorkflowDefinition<TInputs, TrainingResults<TModel>> Workflow =>
        LazyInitializer.EnsureInitialized(ref _workflow, () => (Train is null) != (TrainWithMetadata is null)
            ? TrainerWorkflow.Create(this)
            : throw new InvalidOperationException(
                $"The trainer '{Name}' must have exactly one of {nameof(Train)} and {nameof(TrainWithMetadata)}."));

    /// <inheritdoc/>
    public override Dataset DatasetDefinition => Dataset;

    /// <inheritdoc/>
    public override Codec HyperparametersCodec => Hyperparameters;

    /// <inheritdoc/>
    public override Codec ModelCodec => Model;

    /// <inheritdoc/>
    public override TResult Accept<TResult>(IDefinitionVisitor<TResult> visitor) => Workflow.Accept(visitor);

    /// <inheritdoc/>
    public override async Task<TrainingRun> TrainAsync(
        JsonElement inputs, RunOptions? options = null, CancellationToken cancellationToken = default)
    {
        var values = JsonValues.Read(Inputs, inputs, new HostServices(options?.Services).ContentRoot);
        var (run, saved) = await ExecuteAndSaveAsync(values, options, cancellationToken).ConfigureAwait(false);
        return new TrainingRun
        {
            Run = run,
            Hyperparameters = ModelSaving.ToJson(Hyperparameters, GetHyperparameters(values)),
            Metrics = run.Status == RunStatus.Succeeded ? run.Output.Metrics : null,
            SavedModel = saved,
        };
    }

    /// <summary>
    /// Makes <see cref="ITrainer{THyperparameters, TModel}"/> injectable, if <see cref="CreateInputs"/> is set: by its type, where the last
    /// registered of several trainers with the same types wins, and by its type with the key <see cref="PipelineDefinition.Name"/>.
    /// </summary>
    public override void ConfigureServices(IServiceCollection services)
    {
        if (CreateInputs is { } createInputs)
        {
            services.AddKeyedSingleton<ITrainer<THyperparameters, TModel>>(Name, (provider, _) => Bind(createInputs, provider));
            services.AddSingleton<ITrainer<THyperparameters, TModel>>(provider => Bind(createInputs, provider));
        }
    }

    /// <summary>Runs the workflow and saves the model, if the run has a store and succeeds.</summary>
    /// <exception cref="IOException">The store cannot be written; this is found out before anything runs.</exception>
    internal async Task<(RunResult<TrainingResults<TModel>> Run, SavedModel? Saved)> ExecuteAndSaveAsync(
        TInputs inputs, RunOptions? options, CancellationToken cancellationToken)
    {
        var store = await ModelSaving.OpenAsync(this, options, cancellationToken).ConfigureAwait(false);
        var run = await Workflow.ExecuteAsync(inputs, options, cancellationToken).ConfigureAwait(false);
        var saved = store is not null && run.Status == RunStatus.Succeeded
            ? await ModelSaving.SaveAsync(store, this, inputs, run.RunId, run.Output, cancellationToken).ConfigureAwait(false)
            : null;
        return (run, saved);
    }

    private Trainer<TInputs, THyperparameters, TPartition, TModel> Bind(
        Func<THyperparameters, TInputs> createInputs, IServiceProvider provider) => new(this, createInputs, provider);
}
