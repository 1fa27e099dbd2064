using TaskGen.Definitions;

namespace TaskGen.Learn;

/// <summary>The tuner of a trainer class; what the generated property <c>Tuner</c> holds.</summary>
/// <typeparam name="TTunerInputs">A record of all that a search takes.</typeparam>
/// <typeparam name="TInputs">A record of all that a run of the trainer takes.</typeparam>
/// <typeparam name="THyperparameters">The record of the hyperparameters.</typeparam>
/// <typeparam name="TPartition"><c>Partition&lt;TRow&gt;</c>, or <see cref="LazyPartition"/>.</typeparam>
/// <typeparam name="TModel">The type of the model.</typeparam>
/// <param name="definition">What is run.</param>
/// <param name="createInputs">Makes the inputs of a search of its options; all else it takes from an instance of the class.</param>
/// <param name="services">The services that runs without <see cref="RunOptions.Services"/> use; none by default.</param>
public sealed class Tuner<TTunerInputs, TInputs, THyperparameters, TPartition, TModel>(
    TunerDefinition<TTunerInputs, TInputs, THyperparameters, TPartition, TModel> definition,
    Func<TuningOptions<THyperparameters>, TTunerInputs> createInputs,
    IServiceProvider? services = null) : ITuner<THyperparameters, TModel>
    where TTunerInputs : notnull
    where TInputs : notnull
    where TPartition : class
{
    /// <inheritdoc/>
    public string Name => definition.Name;

    /// <inheritdoc/>
    public WorkflowDefinition Workflow => definition.Workflow;

    /// <inheritdoc/>
    public async Task<Study<THyperparameters, TModel>> RunAsync(
        TuningOptions<THyperparameters>? tuning = null, RunOptions? options = null, CancellationToken cancellationToken = default)
    {
        options ??= new RunOptions();
        options = options.Services is null ? options with { Services = services } : options;
        var inputs = createInputs(tuning ?? new());
        var (run, saved) = await definition.ExecuteAndSaveAsync(inputs, options, cancellationToken).ConfigureAwait(false);
        return run.Status switch
        {
            RunStatus.Succeeded => run.Output with { Results = run.Output.Results with { SavedModel = saved } },
            RunStatus.Failed => throw new RunFailedException(run),
            _ => throw new OperationCanceledException($"The run of '{Name}' was cancelled.", cancellationToken),
        };
    }
}
