namespace TaskGen.Definitions;

/// <summary>An edge of a workflow's graph: a value that goes into a node.</summary>
/// <param name="Source">Where the value comes from: the id of a node, or the name of an input of the workflow.</param>
/// <param name="Parameter">The parameter that takes it; for an expression, the name of the value in it.</param>
/// <param name="Type">The type of the value as a C# programmer writes it.</param>
public sealed record NodeInput(string Source, string Parameter, string Type);
