using TaskGen.Definitions;
using TaskGen.Serialization;

namespace TaskGen.Execution.Orchestration;

/// <summary>The run of a single task.</summary>
internal readonly struct TaskRoot<TInputs, TOutput>(TaskDefinition<TInputs, TOutput> task, TInputs inputs) : IRootCall<TOutput>
    where TInputs : notnull
{
    /// <inheritdoc/>
    public PipelineDefinition Definition => task;

    /// <inheritdoc/>
    public TaskSet Tasks => task.Tasks;

    /// <inheritdoc/>
    public NodeKind Kind => NodeKind.Task;

    /// <inheritdoc/>
    public Codec<TOutput> Output => task.Output;

    /// <inheritdoc/>
    public void WriteInputs(ValueWriter writer) => task.Inputs.Write(writer, inputs);

    /// <inheritdoc/>
    public int? Places(RunOptions options) => null;

    /// <inheritdoc/>
    public ValueTask<TOutput> RunAsync(NodeRun root) => root.RunTaskAsync(task, inputs);

    /// <inheritdoc/>
    public IReadOnlyList<NodeResult> GetResults(NodeRun root) => [root.ToResult()];
}
