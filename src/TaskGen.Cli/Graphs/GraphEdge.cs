namespace TaskGen.Cli.Graphs;

/// <summary>An arrow of a graph.</summary>
/// <param name="From">The id of the mark it leaves.</param>
/// <param name="To">The id of the mark it reaches.</param>
/// <param name="Label">Parameter and type of the value; null where only the order matters.</param>
internal sealed record GraphEdge(string From, string To, string? Label);
