namespace TaskGen.Cli.Graphs;

/// <summary>Something that is drawn in a graph.</summary>
/// <param name="Id">Letters, digits and underscores; no other mark has it.</param>
/// <param name="Kind">What it is, which decides its shape.</param>
/// <param name="Label">What stands on it; may have several lines.</param>
internal sealed record GraphMark(string Id, GraphMarkKind Kind, string Label);
