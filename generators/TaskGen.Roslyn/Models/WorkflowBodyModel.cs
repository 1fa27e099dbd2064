using TaskGen.Roslyn.Equatable;

namespace TaskGen.Roslyn.Models;

/// <summary>The body of a workflow as a graph.</summary>
/// <param name="Fields">The values of a run.</param>
/// <param name="Nodes">The nodes; each after those it depends on.</param>
/// <param name="Result">The result as an expression over <c>__frame</c>; null for nothing.</param>
/// <param name="Results">The values that make up the result.</param>
/// <param name="Usings">The namespaces of extension members that expressions use, with <c>global::</c>.</param>
internal sealed record WorkflowBodyModel(
    EquatableArray<FrameFieldModel> Fields,
    EquatableArray<NodeModel> Nodes,
    string? Result,
    EquatableArray<EdgeModel> Results,
    EquatableArray<string> Usings);
