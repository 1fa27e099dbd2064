using TaskGen.Roslyn.Equatable;

namespace TaskGen.Roslyn.Models;

/// <summary>A node that calls a task or a workflow for each item of one or several lists.</summary>
/// <param name="Call">What is called; its inputs are an expression over <c>__frame</c> and the items.</param>
/// <param name="IsTry">Whether items may fail.</param>
/// <param name="Lists">The lists, as expressions over <c>__frame</c>.</param>
/// <param name="Items">The name of the item of each list.</param>
/// <param name="Options">The options, as an expression over <c>__frame</c>; null if there are none.</param>
/// <param name="Target">Where <c>__value</c> goes, as an expression over <c>__frame</c>; null if nowhere.</param>
internal sealed record MapNodeModel(
    string Id,
    string Type,
    int Line,
    EquatableArray<EdgeModel> Edges,
    EquatableArray<string> After,
    EquatableArray<ConditionModel> When,
    CallModel Call,
    bool IsTry,
    EquatableArray<string> Lists,
    EquatableArray<string> Items,
    string? Options,
    string? Target)
    : NodeModel(Id, Type, Line, Edges, After, When);
