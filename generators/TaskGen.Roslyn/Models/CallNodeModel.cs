using TaskGen.Roslyn.Equatable;

namespace TaskGen.Roslyn.Models;

/// <summary>A node that calls a task or a workflow.</summary>
/// <param name="IsWorkflow">Whether it is a workflow that is called.</param>
/// <param name="Callee">The generated class of the task or workflow, fully qualified.</param>
/// <param name="OutputType">The type of its output, fully qualified.</param>
/// <param name="Arguments">The arguments for its inputs record, as expressions over <c>__frame</c>.</param>
/// <param name="Target">Where <c>__value</c> goes, as an expression over <c>__frame</c>; null if nowhere.</param>
internal sealed record CallNodeModel(
    string Id,
    string Type,
    int Line,
    EquatableArray<EdgeModel> Edges,
    EquatableArray<string> After,
    bool IsWorkflow,
    string Callee,
    string OutputType,
    EquatableArray<string> Arguments,
    string? Target)
    : NodeModel(Id, Type, Line, Edges, After);
