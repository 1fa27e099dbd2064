namespace TaskGen.Cli.Graphs;

/// <summary>An arrow of a graph.</summary>
/// <param name="From">The id of the mark it leaves.</param>
/// <param name="To">The id of the mark it reaches.</param>
/// <param name="Label">Parameter and type of the value, or the arms of a branch; null where only the order matters.</param>
/// <param name="HasValue">Whether a value goes along.</param>
internal sealed record GraphEdge(string From, string To, string? Label, bool HasValue);
