using TaskGen.Roslyn.Equatable;

namespace TaskGen.Roslyn.Models;

/// <summary>A node of a workflow's graph.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Type">The type of its result for people.</param>
/// <param name="Line">The line of the call, counted from that of the method's name.</param>
/// <param name="Edges">The values that go in.</param>
/// <param name="After">The nodes it waits for without taking a value from them.</param>
/// <param name="When">The branches any of which may have it run; none for a node that always runs.</param>
internal abstract record NodeModel(
    string Id, string Type, int Line, EquatableArray<EdgeModel> Edges, EquatableArray<string> After, EquatableArray<ConditionModel> When);
