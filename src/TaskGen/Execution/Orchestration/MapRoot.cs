using TaskGen.Definitions;
using TaskGen.Serialization;

namespace TaskGen.Execution.Orchestration;

/// <summary>The run of a task or workflow over a list.</summary>
internal readonly struct MapRoot<TInputs, TOutput>(
    ICallable<TInputs, TOutput> callee, IReadOnlyList<TInputs> items, MapOptions? map) : IRootCall<IReadOnlyList<TOutput>>
    where TInputs : notnull
{
    /// <inheritdoc/>
    public PipelineDefinition Definition => callee.Definition;

    /// <inheritdoc/>
    public TaskSet Tasks => TaskSet.Of(callee.Definition);

    /// <inheritdoc/>
    public NodeKind Kind => NodeKind.Workflow;

    /// <inheritdoc/>
    public Codec<IReadOnlyList<TOutput>>? Output => null;

    /// <inheritdoc/>
    public void WriteInputs(ValueWriter writer)
    {
        Codec<TInputs> codec = callee is TaskDefinition<TInputs, TOutput> task ? task.Inputs : ((WorkflowDefinition<TInputs, TOutput>)callee).Inputs;
        writer.BeginList(items.Count);
        foreach (var item in items)
        {
            writer.Element();
            codec.Write(writer, item);
        }

        writer.EndList();
    }

    /// <inheritdoc/>
    public int? Places(RunOptions options)
    {
        var places = options.MaxConcurrency ?? options.Executor.Places;
        return map?.Concurrency is { } own && own < places ? own : places;
    }

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<TOutput>> RunAsync(NodeRun root) => root.MapAsync(callee, items, map);

    /// <inheritdoc/>
    public IReadOnlyList<NodeResult> GetResults(NodeRun root) => root.Inner?.GetResults() ?? [];
}
