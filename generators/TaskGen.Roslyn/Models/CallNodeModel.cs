using TaskGen.Roslyn.Equatable;

namespace TaskGen.Roslyn.Models;

/// <summary>A node that calls a task or a workflow.</summary>
/// <param name="Call">What is called.</param>
/// <param name="Target">Where <c>__value</c> goes, as an expression over <c>__frame</c>; null if nowhere.</param>
internal sealed record CallNodeModel(
    string Id,
    string Type,
    int Line,
    EquatableArray<EdgeModel> Edges,
    EquatableArray<string> After,
    EquatableArray<ConditionModel> When,
    CallModel Call,
    string? Target)
    : NodeModel(Id, Type, Line, Edges, After, When);
