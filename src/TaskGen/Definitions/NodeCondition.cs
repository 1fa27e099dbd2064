namespace TaskGen.Definitions;

/// <summary>A branch, and the arms of it in which a node stands.</summary>
/// <param name="Branch">The id of the branch's node.</param>
/// <param name="Arms">The positions of the arms in <see cref="GraphNode.Arms"/> of that node.</param>
public sealed record NodeCondition(string Branch, params IReadOnlyList<int> Arms);
