namespace TaskGen.Definitions;

/// <summary>A node of a workflow's graph, as data.</summary>
public abstract class GraphNode
{
    private protected GraphNode()
    {
    }

    /// <summary>Identifies the node within its workflow, for example <c>TrainModel</c>; the second call of a task is <c>TrainModel_2</c>.</summary>
    public required string Id { get; init; }

    /// <summary>What the node does.</summary>
    public abstract NodeKind Kind { get; }

    /// <summary>The full name of the task or workflow that is called, or the text of the expression or condition.</summary>
    public abstract string Label { get; }

    /// <summary>The task or workflow that is called; null for an expression.</summary>
    public virtual PipelineDefinition? Callee => null;

    /// <summary>The type of the result as a C# programmer writes it.</summary>
    public required string Type { get; init; }

    /// <summary>The line of the call, counted from the line of the method's name, which is 0.</summary>
    public required int Line { get; init; }

    /// <summary>The values that go in.</summary>
    public IReadOnlyList<NodeInput> Inputs { get; init; } = [];

    /// <summary>
    /// The branches that decide whether the node runs: it does if one of them takes one of the arms named, and is skipped otherwise.
    /// None, the default, for a node that always runs.
    /// </summary>
    public IReadOnlyList<NodeCondition> When { get; init; } = [];

    /// <summary>
    /// What a branch chooses from, as the user wrote it (<c>true</c> and <c>false</c>, the patterns of a <c>switch</c>); none for other nodes.
    /// </summary>
    public virtual IReadOnlyList<string> Arms => [];

    /// <summary>Ids of nodes that must have ended before this one starts although no value comes from them.</summary>
    public IReadOnlyList<string> After { get; init; } = [];
}
