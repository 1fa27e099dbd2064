using TaskGen.CompilerServices;
using TaskGen.Definitions;

namespace TaskGen.Hosting;

/// <summary>The runner of a host: the engine with the host's services.</summary>
internal sealed class HostedPipelineRunner(IServiceProvider services) : IPipelineRunner
{
    private readonly RunOptions _defaults = new() { Services = services };

    /// <inheritdoc/>
    public Task<TOutput> RunAsync<TInputs, TOutput>(
        TaskDefinition<TInputs, TOutput> task, TInputs inputs, RunOptions? options = null, CancellationToken cancellationToken = default)
        where TInputs : notnull => PipelineRunner.RunAsync(task, inputs, Complete(options), cancellationToken);

    /// <inheritdoc/>
    public Task<TOutput> RunAsync<TInputs, TOutput>(
        WorkflowDefinition<TInputs, TOutput> workflow, TInputs inputs, RunOptions? options = null, CancellationToken cancellationToken = default)
        where TInputs : notnull => PipelineRunner.RunAsync(workflow, inputs, Complete(options), cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<TOutput>> MapAsync<TInputs, TOutput>(
        TaskDefinition<TInputs, TOutput> task,
        IReadOnlyList<TInputs> items,
        MapOptions? map = null,
        RunOptions? options = null,
        CancellationToken cancellationToken = default)
        where TInputs : notnull => PipelineRunner.MapAsync(task, items, map, Complete(options), cancellationToken);

    /// <inheritdoc/>
    public Task<RunResult<TOutput>> ExecuteAsync<TInputs, TOutput>(
        TaskDefinition<TInputs, TOutput> task, TInputs inputs, RunOptions? options = null, CancellationToken cancellationToken = default)
        where TInputs : notnull => task.ExecuteAsync(inputs, Complete(options), cancellationToken);

    /// <inheritdoc/>
    public Task<RunResult<TOutput>> ExecuteAsync<TInputs, TOutput>(
        WorkflowDefinition<TInputs, TOutput> workflow, TInputs inputs, RunOptions? options = null, CancellationToken cancellationToken = default)
        where TInputs : notnull => workflow.ExecuteAsync(inputs, Complete(options), cancellationToken);

    private RunOptions Complete(RunOptions? options) => options switch
    {
        null => _defaults,
        { Services: null } => options with { Services = services },
        _ => options,
    };
}
