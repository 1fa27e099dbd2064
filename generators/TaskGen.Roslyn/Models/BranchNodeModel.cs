using TaskGen.Roslyn.Equatable;

namespace TaskGen.Roslyn.Models;

/// <summary>A node that chooses which of several arms runs.</summary>
/// <param name="Source">The condition, or the value that is switched on, as the user wrote it, on one line.</param>
/// <param name="Arms">The arms as the user wrote them.</param>
/// <param name="Choose">What gives the position of the arm, over <c>__frame</c>: an expression, or the lines of a block.</param>
internal sealed record BranchNodeModel(
    string Id,
    string Type,
    int Line,
    EquatableArray<EdgeModel> Edges,
    EquatableArray<string> After,
    EquatableArray<ConditionModel> When,
    string Source,
    EquatableArray<string> Arms,
    EquatableArray<string> Choose)
    : NodeModel(Id, Type, Line, Edges, After, When);
