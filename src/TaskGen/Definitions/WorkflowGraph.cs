namespace TaskGen.Definitions;

/// <summary>A workflow as data: a program can walk it without running anything.</summary>
/// <param name="Inputs">The inputs of the workflow: name and type of each.</param>
/// <param name="Nodes">The nodes; each comes after those it depends on.</param>
/// <param name="Results">The values that the workflow returns; one with an empty name, or one for each output of a tuple.</param>
public sealed record WorkflowGraph(
    IReadOnlyList<GraphValue> Inputs,
    IReadOnlyList<GraphNode> Nodes,
    IReadOnlyList<NodeInput> Results);
