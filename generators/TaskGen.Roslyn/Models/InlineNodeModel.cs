using TaskGen.Roslyn.Equatable;

namespace TaskGen.Roslyn.Models;

/// <summary>A node that computes an expression in place.</summary>
/// <param name="Source">The expression as the user wrote it, on one line.</param>
/// <param name="Target">Where the value goes, as an expression over <c>__frame</c>.</param>
/// <param name="Expression">The expression over <c>__frame</c>.</param>
/// <param name="Captures">The assignments that keep the variables which the expression declares.</param>
internal sealed record InlineNodeModel(
    string Id,
    string Type,
    int Line,
    EquatableArray<EdgeModel> Edges,
    EquatableArray<string> After,
    EquatableArray<ConditionModel> When,
    string Source,
    string Target,
    string Expression,
    EquatableArray<string> Captures)
    : NodeModel(Id, Type, Line, Edges, After, When);
