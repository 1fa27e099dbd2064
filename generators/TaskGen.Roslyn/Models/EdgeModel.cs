namespace TaskGen.Roslyn.Models;

/// <summary>A value that goes into a node or the result.</summary>
/// <param name="Source">The id of a node or the name of an input.</param>
/// <param name="Parameter">What takes it.</param>
/// <param name="Type">Its type for people.</param>
internal sealed record EdgeModel(string Source, string Parameter, string Type);
