using TaskGen.Definitions;
using TaskGen.Serialization;

namespace TaskGen.Execution.Orchestration;

/// <summary>The run of a workflow.</summary>
internal readonly struct WorkflowRoot<TInputs, TOutput>(WorkflowDefinition<TInputs, TOutput> workflow, TInputs inputs) : IRootCall<TOutput>
    where TInputs : notnull
{
    /// <inheritdoc/>
    public PipelineDefinition Definition => workflow;

    /// <inheritdoc/>
    public TaskSet Tasks => workflow.Tasks;

    /// <inheritdoc/>
    public NodeKind Kind => NodeKind.Workflow;

    /// <inheritdoc/>
    public Codec<TOutput> Output => workflow.Output;

    /// <inheritdoc/>
    public void WriteInputs(ValueWriter writer) => workflow.Inputs.Write(writer, inputs);

    /// <inheritdoc/>
    public int? Places(RunOptions options) => options.MaxConcurrency ?? options.Executor.Places;

    /// <inheritdoc/>
    public ValueTask<TOutput> RunAsync(NodeRun root) => root.RunWorkflowAsync(workflow, inputs);

    /// <inheritdoc/>
    public IReadOnlyList<NodeResult> GetResults(NodeRun root)
    {
        if (root.Inner is { } inner)
        {
            return inner.GetResults();
        }

        var results = new List<NodeResult>();
        SkippedNodes.AddTo(results, "", workflow);
        return results;
    }
}
