using TaskGen.Definitions;
using TaskGen.Serialization;

namespace TaskGen.Execution.Orchestration;

/// <summary>The run of a task over a list.</summary>
internal readonly struct MapRoot<TInputs, TOutput>(
    TaskDefinition<TInputs, TOutput> task, IReadOnlyList<TInputs> items, MapOptions? map) : IRootCall<IReadOnlyList<TOutput>>
    where TInputs : notnull
{
    /// <inheritdoc/>
    public PipelineDefinition Definition => task;

    /// <inheritdoc/>
    public TaskSet Tasks => task.Tasks;

    /// <inheritdoc/>
    public NodeKind Kind => NodeKind.Workflow;

    /// <inheritdoc/>
    public Codec<IReadOnlyList<TOutput>>? Output => null;

    /// <inheritdoc/>
    public int? Places(RunOptions options)
    {
        var places = options.MaxConcurrency ?? Environment.ProcessorCount;
        return map?.Concurrency is { } own && own < places ? own : places;
    }

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<TOutput>> RunAsync(NodeRun root)
    {
        var scope = new MapScope<TInputs, TOutput>(root, task, items);
        await root.RunScopeAsync(scope).ConfigureAwait(false);
        return scope.Outputs;
    }

    /// <inheritdoc/>
    public IReadOnlyList<NodeResult> GetResults(NodeRun root) => root.Inner?.GetResults() ?? [];
}
