namespace TaskGen.Definitions;

/// <summary>A named, typed value at the border of a graph.</summary>
/// <param name="Name">The name.</param>
/// <param name="Type">The type as a C# programmer writes it.</param>
public sealed record GraphValue(string Name, string Type);
