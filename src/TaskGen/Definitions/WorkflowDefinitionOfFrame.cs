namespace TaskGen.Definitions;

/// <summary>A workflow with all of its types: its border and the frame in which the values of a run lie.</summary>
/// <typeparam name="TInputs">A record with a member for each data parameter.</typeparam>
/// <typeparam name="TFrame">The generated class with a field for each value.</typeparam>
/// <typeparam name="TOutput">What the workflow returns; <see cref="Unit"/> for nothing.</typeparam>
public sealed class WorkflowDefinition<TInputs, TFrame, TOutput> : WorkflowDefinition<TInputs, TOutput>
    where TInputs : notnull
    where TFrame : class
{
    private WorkflowGraph? _graph;
    private NodeSchedule? _schedule;

    /// <summary>Makes the frame of a run: the inputs in their fields, all else empty.</summary>
    public required Func<TInputs, TFrame> CreateFrame { get; init; }

    /// <summary>The nodes; each comes after those it depends on.</summary>
    public required IReadOnlyList<WorkflowNode<TFrame>> Nodes { get; init; }

    /// <summary>Takes the result from a frame all of whose nodes have run.</summary>
    public required Func<TFrame, TOutput> GetResult { get; init; }

    /// <summary>The values that make up the result.</summary>
    public IReadOnlyList<NodeInput> Results { get; init; } = [];

    /// <inheritdoc/>
    public override WorkflowGraph Graph => _graph ??= new(
        [.. InputShape.Members.Select(member => new GraphValue(member.Name, member.Codec.TypeName))], Nodes, Results);

    /// <summary>Which nodes wait for which.</summary>
    internal NodeSchedule Schedule => _schedule ??= NodeSchedule.Create(Name, Nodes);

    /// <inheritdoc/>
    public override ValueTask<TOutput> AcceptAsync(IWorkflowRunner runner, TInputs inputs) => runner.RunAsync(this, inputs);
}
