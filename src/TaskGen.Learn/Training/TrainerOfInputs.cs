using TaskGen.Definitions;
using TaskGen.Serialization;

namespace TaskGen.Learn;

/// <summary>The trainer of a trainer class; what the generated property <c>Trainer</c> holds.</summary>
/// <typeparam name="TInputs">A record of all that a run takes.</typeparam>
/// <typeparam name="THyperparameters">The record of the hyperparameters.</typeparam>
/// <typeparam name="TPartition"><c>Partition&lt;TRow&gt;</c>, or <see cref="LazyPartition"/>.</typeparam>
/// <typeparam name="TModel">The type of the model.</typeparam>
/// <param name="definition">What is run.</param>
/// <param name="createInputs">Makes the inputs of a run of its hyperparameters; all else it takes from an instance of the class.</param>
/// <param name="services">The services that runs without <see cref="RunOptions.Services"/> use; none by default.</param>
public sealed class Trainer<TInputs, THyperparameters, TPartition, TModel>(
    TrainerDefinition<TInputs, THyperparameters, TPartition, TModel> definition,
    Func<THyperparameters, TInputs> createInputs,
    IServiceProvider? services = null) : ITrainer<THyperparameters, TModel>
    where TInputs : notnull
    where TPartition : class
{
    /// <inheritdoc/>
    public string Name => definition.Name;

    /// <inheritdoc/>
    public WorkflowDefinition Workflow => definition.Workflow;

    /// <inheritdoc/>
    public Codec<TModel> Model => definition.Model;

    /// <inheritdoc/>
    public async Task<TrainingResults<TModel>> RunAsync(
        THyperparameters hyperparameters, RunOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(hyperparameters);
        options ??= new RunOptions();
        options = options.Services is null ? options with { Services = services } : options;
        var (run, saved) = await definition.ExecuteAndSaveAsync(createInputs(hyperparameters), options, cancellationToken).ConfigureAwait(false);
        return run.Status switch
        {
            RunStatus.Succeeded => run.Output with { SavedModel = saved },
            RunStatus.Failed => throw new RunFailedException(run),
            _ => throw new OperationCanceledException($"The run of '{Name}' was cancelled.", cancellationToken),
        };
    }
}
