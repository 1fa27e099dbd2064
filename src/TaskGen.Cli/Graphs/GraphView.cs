using TaskGen.Definitions;

namespace TaskGen.Cli.Graphs;

/// <summary>A workflow's graph as it is drawn: inner workflows are frames around their own graph, and every mark has an id of its own.</summary>
/// <param name="Id">The id of the frame.</param>
/// <param name="Title">What stands on the frame.</param>
/// <param name="Marks">What is drawn inside: inputs, tasks, expressions, frames and the result.</param>
/// <param name="Inner">The frames inside.</param>
internal sealed record GraphView(string Id, string Title, IReadOnlyList<GraphMark> Marks, IReadOnlyList<GraphView> Inner)
{
    /// <summary>The edges, those of all frames together; only the outermost view has them.</summary>
    public IReadOnlyList<GraphEdge> Edges { get; init; } = [];

    /// <summary>Prepares a workflow for drawing.</summary>
    public static GraphView Of(WorkflowDefinition workflow) => new GraphViewBuilder().Build(workflow);
}
