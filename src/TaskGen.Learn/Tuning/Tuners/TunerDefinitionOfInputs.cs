using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using TaskGen.Definitions;
using TaskGen.Execution.Attempts;
using TaskGen.Learn.Tuning.Running;
using TaskGen.Learn.Tuning.Tuners;
using TaskGen.Serialization;

namespace TaskGen.Learn;

/// <summary>A tuner with its types; what the code generated for a trainer class creates.</summary>
/// <typeparam name="TTunerInputs">A record of all that a search takes: the constructor's data parameters of an instance class, and the options.</typeparam>
/// <typeparam name="TInputs">A record of all that a run of the trainer takes.</typeparam>
/// <typeparam name="THyperparameters">The record of the hyperparameters.</typeparam>
/// <typeparam name="TPartition"><c>Partition&lt;TRow&gt;</c>, or <see cref="LazyPartition"/>.</typeparam>
/// <typeparam name="TModel">The type of the model.</typeparam>
public sealed class TunerDefinition<TTunerInputs, TInputs, THyperparameters, TPartition, TModel> : TunerDefinition
    where TTunerInputs : notnull
    where TInputs : notnull
    where TPartition : class
{
    private DynamicWorkflowDefinition<TTunerInputs, Study<THyperparameters, TModel>>? _workflow;

    /// <summary>The trainer.</summary>
    public required TrainerDefinition<TInputs, THyperparameters, TPartition, TModel> Trainer { get; init; }

    /// <summary>How the inputs are written.</summary>
    public required ObjectCodec<TTunerInputs> Inputs { get; init; }

    /// <summary>Makes what is searched by default.</summary>
    public required Func<HyperparameterSpace<THyperparameters>> Space { get; init; }

    /// <summary>Takes the options from the inputs.</summary>
    public required Func<TTunerInputs, TuningOptions<THyperparameters>> GetTuning { get; init; }

    /// <summary>Makes inputs with other options.</summary>
    public required Func<TTunerInputs, TuningOptions<THyperparameters>, TTunerInputs> WithTuning { get; init; }

    /// <summary>Makes the inputs of the trainer of those of the tuner and of hyperparameters.</summary>
    public required Func<TTunerInputs, THyperparameters, TInputs> CreateTrainerInputs { get; init; }

    /// <summary>Makes the inputs of options alone; null if that cannot be done, because a constructor has parameters without default.</summary>
    public Func<TuningOptions<THyperparameters>, TTunerInputs>? CreateInputs { get; init; }

    /// <inheritdoc/>
    public override TrainerDefinition TrainerDefinition => Trainer;

    /// <inheritdoc/>
    public override DynamicWorkflowDefinition<TTunerInputs, Study<THyperparameters, TModel>> Workflow =>
        LazyInitializer.EnsureInitialized(ref _workflow, () => new()
        {
            Name = Name,
            Description = Description,
            Inputs = Inputs,
            Output = StudyCodec.Create(Trainer.Hyperparameters, Trainer.Model),
            Services = Trainer.Services,
            Invoke = (inputs, invocation) => new StudyRunner<TInputs, THyperparameters, TPartition, TModel>(
                Trainer, Space, hyperparameters => CreateTrainerInputs(inputs, hyperparameters), GetTuning(inputs), invocation).RunAsync(),
        });

    /// <inheritdoc/>
    public override HyperparameterSpace CreateSpace() => Space();

    /// <inheritdoc/>
    public override TResult Accept<TResult>(IDefinitionVisitor<TResult> visitor) => Workflow.Accept(visitor);

    /// <inheritdoc/>
    public override async Task<TuningRun> TuneAsync(
        JsonElement inputs,
        int? concurrency = null,
        IProgress<StudyProgress<JsonElement>>? progress = null,
        RunOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        var values = JsonValues.Read(Inputs, inputs, new HostServices(options?.Services).ContentRoot);
        values = WithTuning(values, GetTuning(values) with
        {
            Concurrency = concurrency,
            Progress = progress is null ? null : new JsonProgress<THyperparameters>(Trainer.Hyperparameters, progress),
        });
        var (run, saved) = await ExecuteAndSaveAsync(values, options, cancellationToken).ConfigureAwait(false);
        return new TuningRun
        {
            Run = run,
            Study = run.Status == RunStatus.Succeeded ? JsonProgress<THyperparameters>.Summarize(Trainer.Hyperparameters, run.Output) : null,
            SavedModel = saved,
        };
    }

    /// <summary>
    /// Makes <see cref="ITuner{THyperparameters, TModel}"/> injectable, if <see cref="CreateInputs"/> is set: by its type, where the last registered of
    /// several tuners with the same types wins, and by its type with the key <see cref="PipelineDefinition.Name"/>.
    /// </summary>
    public override void ConfigureServices(IServiceCollection services)
    {
        if (CreateInputs is { } createInputs)
        {
            services.AddKeyedSingleton<ITuner<THyperparameters, TModel>>(Name, (provider, _) => Bind(createInputs, provider));
            services.AddSingleton<ITuner<THyperparameters, TModel>>(provider => Bind(createInputs, provider));
        }
    }

    /// <summary>Runs the workflow and saves the model, if the run has a store and succeeds.</summary>
    /// <exception cref="InvalidSpaceException">The space cannot be searched as asked; nothing has been run.</exception>
    /// <exception cref="UnknownMetricException">Nothing declares the direction of a metric to select by; nothing has been run.</exception>
    /// <exception cref="IOException">The store cannot be written; this is found out before anything runs.</exception>
    internal async Task<(RunResult<Study<THyperparameters, TModel>> Run, SavedModel? Saved)> ExecuteAndSaveAsync(
        TTunerInputs inputs, RunOptions? options, CancellationToken cancellationToken)
    {
        var tuning = GetTuning(inputs);
        foreach (var objective in tuning.Objectives)
        {
            _ = objective.For(Trainer);
        }

        _ = new TrialSource<THyperparameters>(tuning, tuning.Space ?? Space(), Math.Max(1, tuning.Objectives.Count));
        var store = await ModelSaving.OpenAsync(Trainer, options, cancellationToken).ConfigureAwait(false);
        var run = await Workflow.ExecuteAsync(inputs, options, cancellationToken).ConfigureAwait(false);
        if (store is null || run.Status != RunStatus.Succeeded)
        {
            return (run, null);
        }

        var trained = CreateTrainerInputs(inputs, run.Output.Best.Hyperparameters);
        return (run, await ModelSaving.SaveAsync(store, Trainer, trained, run.RunId, run.Output.Results, cancellationToken).ConfigureAwait(false));
    }

    private Tuner<TTunerInputs, TInputs, THyperparameters, TPartition, TModel> Bind(
        Func<TuningOptions<THyperparameters>, TTunerInputs> createInputs, IServiceProvider provider) => new(this, createInputs, provider);
}
