using TaskGen.Roslyn.Equatable;

namespace TaskGen.Roslyn.Models;

/// <summary>A branch, and the arms of it in which a node stands.</summary>
internal sealed record ConditionModel(string Branch, EquatableArray<int> Arms);
